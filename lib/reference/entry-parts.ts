import { BODY } from './pieces.ts';

/** A name without the stop after it; an initial keeps its own. */
export const unstopped = (author = ''): string => author.replace(/(?<!\b\p{Lu})\.$/u, '');

/** The sentences of an entry, its authors first; some journals put the title before them. */
export function authorFirst(core: string): string[] {
  const named = namesWithInitials(core);
  if (named !== null) return [named, ...sentencesOf(core.slice(named.length + 1))];
  const [first = '', ...more] = sentencesOf(core);
  const rest = core.slice(core.indexOf(first) + first.length).replace(/^[.\s]+/, '');
  const late = namesWithInitials(rest);
  return late === null ? [first, ...more] : [late, first, ...sentencesOf(rest.slice(late.length + 1))];
}

/** "Berg P, Holm AB" at the front of an entry, whose last initial's stop ends the names. */
function namesWithInitials(core: string): string | null {
  const end = core.indexOf('. ');
  const names = core.slice(0, Math.max(0, end));
  return areInitialled(names) ? names : null;
}

/** Whether all of a row of names are of the form "Berg P". */
export const areInitialled = (names: string): boolean => {
  const each = names.split(', ');
  return (
    each.every((name) => /^(?:[\p{L}'-]{1,20} ){1,3}\p{Lu}{1,3}$|^et al$/u.test(name)) &&
    /^\p{L}/u.test(names)
  );
};

/** The words in the first quotation marks; a mark inside the title is followed by more of it. */
export function quotedTitle(words: string): { start: number; end: number; title: string } | null {
  const start = words.indexOf('"');
  if (start < 0) return null;
  for (let at = words.indexOf('"', start + 1); at >= 0; at = words.indexOf('"', at + 1)) {
    const closes =
      /[.,?!]/.test(words.charAt(at - 1)) || /^(?:[.,;:]|\s*$|\s{2,}|\s\()/.test(words.slice(at + 1, at + 4));
    if (!closes) continue;
    const title = words
      .slice(start + 1, at)
      .trim()
      .replace(/[.,]$/, '');
    return title === '' ? null : { start, end: at + 1, title };
  }
  return null;
}

/** Parts at a full stop before a capital; a single letter's stop is an initial's. */
export const sentencesOf = (words: string): string[] =>
  words
    .split(/(?<=[\p{Ll}\p{N})"'?!]|\p{Lu}{2})\.\s+(?=[\p{Lu}\p{N}"'¿¡[(])/u)
    .map((part) => part.trim().replace(/\.$/, ''))
    .filter(Boolean);

/** What a work stands in, without the signs around it and a bracket that is closed beyond it. */
export function containerOf(words: string): { container?: string } {
  const container = words.replace(/\([^()]*$/, '').replace(/^[\s.,;:]+(?:in\s)?|[\s.,;:([]+$/g, '');
  return /\p{L}/u.test(container) ? { container } : {};
}

/** "Oxford: Sea Press" behind one sentence: that is the title, and no person, though it has a person's form. */
export function endsAsImprint(words: string, author: string): boolean {
  const publisher = /^\p{Lu}[\p{L}\s.'-]{1,40}:\s(\p{Lu}[^:.;]{1,60})$/u.exec(words)?.[1];
  if (publisher === undefined) return false;
  const isPerson = /^\p{Lu}[\p{L}'-]+,\s\p{Lu}/u.test(author) && !BODY.test(author);
  return (
    isPerson ||
    /^[\p{Lu}&]{2,8}$/u.test(publisher) ||
    /\b(?:press|books|publish\w+|editorial|éditions|ediciones)\b/iu.test(publisher)
  );
}

/** "'Title' (section 1)" as papers with single quotation marks have it. */
export function titleAndPlace(printed: string): { title: string; place?: string; container?: string } {
  const within = /^'([^']{2,300})',\s([^']{2,200})$/u.exec(printed);
  if (within) return { title: within[1] ?? '', container: within[2] ?? '' };
  const title = printed.replace(/^'([^']{2,300})'(?=\s*(?:\(|$))/u, '$1');
  const placed = /^(.{2,300}?)\s\(((?:sections?|paras?|pages?|pp?\.|chapter|§|sec)[^()]{1,40})\)$/iu.exec(
    title,
  );
  return placed ? { title: placed[1] ?? '', place: placed[2] ?? '' } : { title };
}
