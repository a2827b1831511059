import type { StyleId } from '../model/index.ts';
import type { CitationInput } from './input.ts';
import { remarked } from './remarked.ts';
import { join, plain, type RichText, type Run, run, sentence } from './rich-text.ts';
import type { BackReference, Style } from './style.ts';
import { seen, styleFor } from './styles.ts';

/** One citation of a document, with what its work is known by: the same for every citation of it. */
export interface OrderedCitation {
  work: string;
  input: CitationInput;
}

/** A footnote, or a place in the text where works are cited together. */
export type Note = readonly OrderedCitation[];

/**
 * The citations of one document in its order, each as it stands after those before it: the first of a work in full, then
 * `Id.` or `ibid` directly after the same single source, then what refers back to its note.
 * @param numbered whether the notes carry their numbers, from 1; without numbers nothing refers back to one
 */
export function citeInOrder(notes: readonly Note[], id: StyleId, numbered = true): RichText[] {
  const style = styleFor(id);
  const back = style.back?.(notes.flat()[0]?.input.locale) ?? null;
  const cited = notes.map((note) => note.filter(({ input }) => style.cite(input, 'full').length > 0));
  const said = back ? cited : withTitles(cited, style);
  const placed = standingsOf(said, back, numbered);
  const titles = back ? titlesNeeded(placed.flat(), back) : new Map<string, string>();
  return placed.map((note) => {
    const runs = note.flatMap((one, at): Run[] => [
      ...(at > 0 ? [{ text: '; ' }] : []),
      ...remarked(printed(one, at === 0, style, back, titles.get(one.work) ?? ''), one.input, style),
    ]);
    return seen(style.stops ? sentence(runs) : runs);
  });
}

/** Works whose later forms would be the same keep what tells them apart. */
function withTitles(notes: readonly Note[], style: Style): Note[] {
  const works = new Map(notes.flat().map((one) => [one.work, { ...one.input, pinpoint: null, origins: [] }]));
  const alike = Map.groupBy(works, ([, input]) => plain(style.cite(input, 'later')));
  const unclear = new Set(
    [...alike.values()].flatMap((same) => (same.length > 1 ? same : [])).map(([work]) => work),
  );
  if (unclear.size === 0) return [...notes];
  const told = (one: OrderedCitation): OrderedCitation =>
    unclear.has(one.work) ? { ...one, input: { ...one.input, needsTitle: true } } : one;
  return notes.map((note) => note.map(told));
}

/** How a citation stands after those before it; `earlier` with the number of the note that has it in full. */
type Standing = { as: 'first' | 'again' | 'later' } | { as: 'earlier'; note: number };
type Placed = OrderedCitation & { standing: Standing };

function standingsOf(notes: readonly Note[], back: BackReference | null, numbered: boolean): Placed[][] {
  const firsts = new Map<string, number>();
  let before: OrderedCitation | null = null;
  return notes.map((note, at) => {
    const placed = note.map((one): Placed => {
      const first = firsts.get(one.work);
      const isAgain = back !== null && follows(before, one);
      before = back?.seesPastOrigins || !one.input.origins?.length ? one : null;
      if (first === undefined) firsts.set(one.work, at + 1);
      if (first === undefined) return { ...one, standing: { as: 'first' } };
      if (isAgain) return { ...one, standing: { as: 'again' } };
      return { ...one, standing: back && numbered ? { as: 'earlier', note: first } : { as: 'later' } };
    });
    if (note.length !== 1) before = null;
    return placed;
  });
}

/** Directly after the same work; without a place `Id.` would say the place before, so that it needs one of its own. */
const follows = (before: OrderedCitation | null, { work, input }: OrderedCitation): boolean =>
  before?.work === work && (input.pinpoint !== null || before.input.pinpoint === null);

function printed(
  { input, standing }: Placed,
  opens: boolean,
  style: Style,
  back: BackReference | null,
  title: string,
): RichText {
  if (back && standing.as === 'again') return back.again(input, opens);
  // What has neither name nor title is cited in full again: nothing else would tell which it is.
  const short = style.cite(input, 'short').length > 0;
  if (back && short && standing.as === 'earlier') return back.earlier(input, standing.note, title);
  if (short && standing.as !== 'first') return style.cite(input, 'later');
  const announced = title && back ? run(back.announced(title)) : [];
  if (announced.length === 0 || !back?.seesPastOrigins) return [...style.cite(input, 'full'), ...announced];
  // It stands behind the citation, and before what the citation says in a parenthetical.
  const { origins = [], ...alone } = input;
  const own = [...style.cite(alone, 'full'), ...announced];
  return join([
    { lead: '', runs: own },
    { lead: ' ', runs: style.resting(origins, input.locale) },
  ]);
}

/** Titles for works that a note refers back to by a name that another cited work has too. */
function titlesNeeded(placed: readonly Placed[], back: BackReference): Map<string, string> {
  const firsts = placed.filter(({ standing }) => standing.as === 'first');
  const needed = new Set(placed.filter(({ standing }) => standing.as === 'earlier').map(({ work }) => work));
  const namesakes = Map.groupBy(firsts, ({ input }) => back.name(input));
  const titles = [...namesakes.values()].flatMap((same) => {
    const short = Map.groupBy(same, ({ input }) => shortTitle(input));
    const titleOf = ({ input }: Placed) =>
      short.get(shortTitle(input))?.length === 1 ? shortTitle(input) : (input.title ?? shortTitle(input));
    return same.length > 1 ? same.map((one) => [one.work, titleOf(one)] as const) : [];
  });
  return new Map(titles.filter(([work]) => needed.has(work)));
}

/** The words of a title before its colon; a document's number says more than they do. */
const shortTitle = ({ number, title }: CitationInput): string =>
  number ?? (title ?? '').split(/[:?!.–—]\s/u)[0]?.trim() ?? '';
