import type { LocalText, ProfileId, StyleId } from '../../model/index.ts';

/** One element of an outline template as it is written down; its place among its siblings is its order. */
export interface TemplateNode {
  /** Stable for ever: issues made from it remember it. Dots part the levels. */
  node: string;
  label: LocalText;
  /** One line: what has to be shown under this heading. */
  gloss: LocalText;
  /** Words of reports that speak to the issue, in the three languages, parted by commas. */
  words: string;
  children?: readonly TemplateNode[];
}

/** An outline a case can start from, with the profile and the citation style proposed beside it. */
export interface Template {
  label: LocalText;
  profile: ProfileId;
  style: StyleId;
  outline: readonly TemplateNode[];
}

/** An element of an outline template, out of its tree. */
export interface TemplateIssue {
  node: string;
  /** The node above it, always earlier in the list; `null` at the top. */
  parent: string | null;
  label: LocalText;
  gloss: LocalText;
  searchWords: string[];
}

/** The tree as a list: parents before their children, siblings in order. */
export function flatten(nodes: readonly TemplateNode[], parent: string | null = null): TemplateIssue[] {
  return nodes.flatMap(({ node, label, gloss, words, children }) => [
    { node, parent, label, gloss, searchWords: words.split(', ') },
    ...flatten(children ?? [], node),
  ]);
}
