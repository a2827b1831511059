import { marksIn, type QuotedPart, quotedParts } from '../binder/index.ts';
import { type Quoting, quotingOf } from '../cite/index.ts';
import {
  type CaptureSummary,
  type Entry,
  type Locale,
  lineBreaks,
  type StyleId,
  unbrokenIn,
} from '../model/index.ts';
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

/** Whether the words of a copy know of lines, at whose end words were broken: only the texts of PDFs do. */
export const linesIn = ({ circumstances }: Pick<CaptureSummary, 'circumstances'>): boolean =>
  circumstances.mode === 'pdf';

/**
 * A passage's words as they are printed: an ellipsis for what is left out, our words in brackets, our emphasis marked.
 * @param hasLines as `linesIn` says
 */
export const printedRuns = (exact: string, entry: Altered, style: StyleId, hasLines = false): QuoteRun[] =>
  joined(markedRuns(exact, entry, style, hasLines).map(({ ours: _, ...run }) => run));

/** The same, with what is ours apart from the source's words. */
export function markedRuns(exact: string, entry: Altered, style: StyleId, hasLines = false): QuoteRun[] {
  const quoting = quotingOf(style);
  // A word may be broken where our emphasis or a mark of ours cuts it too.
  const breaks = hasLines ? lineBreaks(exact) : [];
  const runs: QuoteRun[] = [];
  const parts = printedParts(exact, entry, quoting);
  for (const [at, part] of parts.entries()) {
    const text =
      part.kind === 'source'
        ? unbrokenIn(exact, breaks, part.at, part.at + part.text.length)
        : printedText(part, quoting);
    const before = runs.at(-1)?.text ?? '';
    const lead = leadOf(part, parts[at - 1], before);
    const tail = standsAlone(part, before, parts[at + 1]) ? ' ' : '';
    if (lead) runs.push({ text: lead });
    runs.push({
      text: text + tail + (at === parts.length - 1 ? stopOf(part, quoting) : ''),
      ...(part.stressed ? { stressed: true as const } : {}),
      ...(isOurs(part) ? { ours: part.kind === 'ellipsis' ? part.text : '' } : {}),
    });
  }
  return runs;
}

/** The parts of a quotation without the marks that its style leaves away at its ends. */
function printedParts(exact: string, entry: Altered, { opening, closing }: Quoting): QuotedPart[] {
  const parts = quotedParts(exact, entry);
  const isWorded = (part: QuotedPart) => part.kind !== 'ellipsis' && part.text.trim() !== '';
  const [first, last] = [parts.findIndex(isWorded), parts.findLastIndex(isWorded)];
  if (first < 0) return parts;
  const isWhole = /[.!?…]["'”’»)\]]*\s*$/u.test(parts[last]?.text ?? '');
  const start = opening === 'unmarked' ? first : 0;
  const end = closing === 'unmarked' && isWhole ? last + 1 : parts.length;
  const printed = parts.slice(start, end);
  return printed.map((part, at) => {
    const [isFirst, isLast] = [at === 0 && start > 0, at === printed.length - 1 && end < parts.length];
    if (part.kind !== 'source' || !(isFirst || isLast)) return part;
    const cut = isFirst ? part.text.length - part.text.trimStart().length : 0;
    const text = part.text.slice(cut);
    return { ...part, at: part.at + cut, text: isLast ? text.trimEnd() : text };
  });
}

function printedText({ kind, text }: QuotedPart, { ellipsis }: Quoting): string {
  if (kind === 'ellipsis') return ellipsis;
  return kind === 'brackets' ? `[${text}]` : text;
}

const isOurs = (part: QuotedPart | undefined): boolean => part !== undefined && part.kind !== 'source';

/** A mark of spaced points. */
const isSpaced = (ellipsis: string): boolean => ellipsis.includes('\u00a0');

/** After spaced points the stop of the sentence whose end is left out (Bluebook, rule 5.3(b)(iii), to verify). */
function stopOf({ kind, text }: QuotedPart, { ellipsis }: Quoting): string {
  const stop =
    kind === 'ellipsis' && isSpaced(ellipsis) ? /([.!?])["'”’»)\]]*\s*$/u.exec(text)?.[1] : undefined;
  return stop ? `\u00a0${stop}` : '';
}

/** Marks of ours stand apart from each other, and from a word that was apart from what is left out. */
function leadOf(part: QuotedPart, last: QuotedPart | undefined, before: string): string {
  if (!last || /\s$/.test(before)) return '';
  if (isOurs(part) && isOurs(last)) return ' ';
  if (part.kind === 'ellipsis') return /^\s/.test(part.text) ? ' ' : '';
  if (last.kind === 'ellipsis' && isSpaced(before) && /^[.!?,;:]/.test(part.text)) return '\u00a0';
  return last.kind === 'ellipsis' && /\s$/.test(last.text) && /^\S/.test(part.text) ? ' ' : '';
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

/** A block's words without their type. */
export const plainBlock = (block: readonly QuoteRun[]): string => block.map(({ text }) => text).join('');

/**
 * What is said beside a quotation of ours in what is printed of it: "(emphasis added)", and where marks of ours stand in it,
 * that the brackets or ellipses of the source that are left are the source's. Empty where nothing is ours.
 */
export function quotationRemark(exact: string, entry: Altered, style: StyleId, locale: Locale): string {
  const quoting = quotingOf(style);
  const parts = printedParts(exact, entry, quoting);
  const said = [
    parts.some(({ stressed, text }) => stressed && text.trim() !== '')
      ? say(exportWords, locale).emphasisAdded
      : '',
    inOriginal(parts, locale),
  ].filter((part) => part !== '');
  const [open, close] = quoting.remark;
  return said.length > 0 ? open + said.join('; ') + close : '';
}

/** Which marks that are left are not ours; "other" only where there are such of ours. */
function inOriginal(parts: readonly QuotedPart[], locale: Locale): string {
  const words = say(exportWords, locale);
  const own = marksIn(parts);
  const ours = {
    brackets: parts.some(({ kind }) => kind === 'brackets'),
    ellipses: parts.some(({ kind }) => kind === 'ellipsis'),
  };
  if (!parts.some(isOurs)) return '';
  if (own.brackets && own.ellipses && ours.brackets && ours.ellipses) return words.otherMarks;
  const named = [
    own.brackets ? (ours.brackets ? words.otherBrackets : words.brackets) : '',
    own.ellipses ? (ours.ellipses ? words.otherEllipses : words.ellipses) : '',
  ].filter((kind) => kind !== '');
  const list = new Intl.ListFormat(locale, { type: 'conjunction' }).format(named);
  return named.length > 0 ? words.inOriginal(list) : '';
}
