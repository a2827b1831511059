import type { Instant, Locale, PassageId, Selectors } from '../model/index.ts';

/** In which colour a passage is shown on somebody else's page. */
export type Look = 'plain' | 'supports' | 'adverse' | 'mixed' | 'background';

/** A passage to be shown on a page, with no more than that needs: nothing of a case, of an issue, of a note. */
export interface ShownPassage {
  id: PassageId;
  selectors: Selectors;
  clippedAt: Instant;
  look: Look;
  /** Of the frame it was clipped in, when that was not the page itself. */
  frame?: string;
  /** Clipped at this very address, so that how it stands here is worth keeping; else from another copy of the source. */
  own: boolean;
}

/** What one page is asked to show. */
export interface Showing {
  passages: ShownPassage[];
  voice: MarkVoice;
}

/** What may be said over a page, in one language. */
export interface MarkVoice {
  locale: Locale;
  words: {
    exact: string;
    moved: string;
    changed: string;
    /** With the day on which it was clipped in place of `{day}`. */
    clipped: string;
    open: string;
    /** Of the strip beside the scroll bar. */
    strip: string;
  };
}

/** The names under which a document's highlights are registered; any script of the page can read them. */
export type Names = Record<Look | 'altered', string>;

const LOOKS = ['plain', 'supports', 'adverse', 'mixed', 'background', 'altered'] as const;

/** Random for each document, so that a name says nothing and no two pages see the same. */
export function newNames(): Names {
  const names = LOOKS.map((look) => [look, `h${crypto.randomUUID().replaceAll('-', '')}`] as const);
  return Object.fromEntries(names) as Names;
}

/** Dark letters on a light ground, whatever the page's own: the contrast of each is at least 7:1. */
const GROUND: Record<Look, string> = {
  plain: '#fbe38e',
  supports: '#c5e8cf',
  adverse: '#f7cfc8',
  mixed: '#e3d7f3',
  background: '#d9dfe6',
};

/** The style sheet for these names; the ground tells the look, a dotted line that the words were altered. */
export function styleOf(names: Names): string {
  const grounds = Object.entries(GROUND).map(
    ([look, ground]) => `::highlight(${names[look as Look]}){background-color:${ground};color:#1b1b1a}`,
  );
  return `${grounds.join('')}::highlight(${names.altered}){text-decoration:underline dotted 2px #8c2f2b}`;
}

/** The ground of a look, for marks of our own beside the page. */
export const groundOf = (look: Look): string => GROUND[look];
