import type { Block, CapturedText, CitedWork, OriginChain, Span } from '../../lib/model/index.ts';
import { formatPartialDate } from '../../lib/model/index.ts';
import type { Citation, References } from '../../lib/reference/index.ts';

/** A text of blocks, each with its kind before it: "heading 2|Sources", "note|1 A note.", "A paragraph." */
export function textOf(blocks: readonly string[]): CapturedText {
  const text: CapturedText = { text: '', blocks: [] };
  for (const block of blocks) {
    const [, kind, level, words = ''] =
      /^(?:(heading|item|quote|note|cell)(?: (\d))?\|)?([\s\S]*)$/.exec(block) ?? [];
    if (text.blocks.length > 0) text.text += '\n';
    const start = text.text.length;
    text.text += words;
    const levelled = level === undefined ? {} : { level: Number(level) };
    text.blocks.push({
      kind: (kind ?? 'paragraph') as Block['kind'],
      start,
      end: text.text.length,
      ...levelled,
    });
  }
  return text;
}

/** Where words stand; the n-th time, from 1. */
export function spanOf({ text }: CapturedText, words: string, nth = 1): Span {
  let start = -1;
  for (let count = 0; count < nth; count++) {
    start = text.indexOf(words, start + 1);
    if (start < 0) throw new Error(`"${words}" does not stand in the text ${nth} times`);
  }
  return { start, end: start + words.length };
}

const dateOf = ({ published }: CitedWork): string =>
  published === undefined ? '-' : published === 'undated' ? 'n.d.' : formatPartialDate(published);

/** A work in one line: "Author | 2020-01-02 | Title", what is not known as "-". */
export const workLine = (work: CitedWork): string =>
  [work.author ?? '-', dateOf(work), work.title ?? work.spoken ?? '-'].join(' | ');

/** A chain in one line: its works, each with its pinpoint, and a "?" or "??" where it is likely or open. */
export const chainLine = ({ links }: OriginChain): string =>
  links
    .map(({ work, pinpoint, surety }) => {
      const sign = { certain: '', likely: '? ', open: '?? ' }[surety];
      return `${sign}${workLine(work)}${pinpoint === undefined ? '' : ` @ ${pinpoint}`}`;
    })
    .join(' < ');

/** Every citation as printed, with what it was taken for. */
export const citationLines = ({ citations }: References, { text }: CapturedText): [string, ...string[]][] =>
  citations.map(({ start, end, chains }: Citation) => [text.slice(start, end), ...chains.map(chainLine)]);
