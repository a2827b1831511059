import { hasOwnMarks, type QuotedPart, quotedParts } from '../binder/index.ts';
import { quotingOf } from '../cite/index.ts';
import { type Entry, type Locale, type StyleId, unbroken } from '../model/index.ts';
import { exportWords } from '../words/export.ts';
import { say } from '../words/say.ts';

/** A stretch of a quotation in one form of type. */
export interface QuoteRun {
  text: string;
  /** Emphasis of ours. */
  stressed?: true;
  /** Of a mark of ours: the source's words that it stands for. */
  ours?: string;
}

type Altered = Pick<Entry, 'alterations' | 'emphasis'>;

/**
 * A passage's words as they are printed: an ellipsis for what is left out, our words in brackets, our emphasis marked.
 * @param hasLines whether the words know of lines, at whose end words were broken (PDFs)
 */
export const printedRuns = (exact: string, entry: Altered, style: StyleId, hasLines = false): QuoteRun[] =>
  joined(markedRuns(exact, entry, style, hasLines).map(({ ours: _, ...run }) => run));

/** The same, with what is ours apart from the source's words. */
export function markedRuns(exact: string, entry: Altered, style: StyleId, hasLines = false): QuoteRun[] {
  const { ellipsis } = quotingOf(style);
  const runs: QuoteRun[] = [];
  const parts = quotedParts(exact, entry);
  for (const [at, part] of parts.entries()) {
    const text = hasLines && part.kind === 'source' ? unbroken(part.text) : printedText(part, ellipsis);
    const before = runs.at(-1)?.text ?? '';
    const lead = isRunTogether(part, parts[at - 1], before) ? ' ' : '';
    const tail = standsAlone(part, before, parts[at + 1]) ? ' ' : '';
    if (lead) runs.push({ text: lead });
    runs.push({
      text: text + tail,
      ...(part.stressed ? { stressed: true as const } : {}),
      ...(isOurs(part) ? { ours: part.kind === 'ellipsis' ? part.text : '' } : {}),
    });
  }
  return runs;
}

function printedText({ kind, text }: QuotedPart, ellipsis: string): string {
  if (kind === 'ellipsis') return ellipsis;
  return kind === 'brackets' ? `[${text}]` : text;
}

const isOurs = (part: QuotedPart | undefined): boolean => part !== undefined && part.kind !== 'source';

/** Marks of ours stand apart from each other, and from a word that was apart from what is left out. */
function isRunTogether(part: QuotedPart, last: QuotedPart | undefined, before: string): boolean {
  if (!last || /\s$/.test(before)) return false;
  if (isOurs(part) && isOurs(last)) return true;
  if (part.kind === 'ellipsis') return /^\s/.test(part.text);
  return last.kind === 'ellipsis' && /\s$/.test(last.text) && /^\S/.test(part.text);
}

/** Words put in where a word begins are words of their own; put in at the end of one, they go on with it. */
const standsAlone = (part: QuotedPart, before: string, next: QuotedPart | undefined): boolean =>
  part.inserted === true && /(^|\s)$/.test(before) && next !== undefined && /^\S/.test(next.text);

/** Runs of one form that stand side by side as one. */
export function joined(runs: readonly QuoteRun[]): QuoteRun[] {
  const all: QuoteRun[] = [];
  for (const run of runs) {
    const last = all.at(-1);
    if (run.text === '') continue;
    if (last && last.stressed === run.stressed) all[all.length - 1] = { ...last, text: last.text + run.text };
    else all.push(run);
  }
  return all;
}

/** The runs of each block; blocks without words are left out. */
export function blocksOf(runs: readonly QuoteRun[]): QuoteRun[][] {
  const blocks: QuoteRun[][] = [[]];
  for (const run of runs) {
    for (const [at, text] of run.text.split('\n').entries()) {
      if (at > 0) blocks.push([]);
      if (text !== '') blocks.at(-1)?.push({ ...run, text });
    }
  }
  return blocks.filter((block) => block.length > 0);
}

/**
 * What is said beside a quotation of ours in it: "(emphasis added)", and where both stand in it, that other brackets and
 * ellipses are the source's. Empty where nothing is ours.
 */
export function quotationRemark(exact: string, entry: Altered, style: StyleId, locale: Locale): string {
  const words = say(exportWords, locale);
  const { alterations = [], emphasis = [] } = entry;
  const said = [
    emphasis.length > 0 ? words.emphasisAdded : '',
    alterations.length > 0 && hasOwnMarks(exact) ? words.otherMarks : '',
  ].filter((part) => part !== '');
  const [open, close] = quotingOf(style).remark;
  return said.length > 0 ? open + said.join('; ') + close : '';
}
