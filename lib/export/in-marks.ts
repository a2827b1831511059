import { nestedMarks, type QuoteMarks, type Replacement } from '../cite/index.ts';
import { joined, plainBlock, type QuoteRun } from './printed.ts';

/**
 * Blocks with quotation marks, which are ours, around the whole, and the marks of quotations in them as their depth asks for.
 * Every form prints a passage run in, in an item of a list; where one set it off as a block without marks, the marks in it
 * would have to stay as they are.
 */
export function inMarks(blocks: readonly QuoteRun[][], marks: QuoteMarks): QuoteRun[][] {
  const [[open, close]] = marks;
  return blocks.map((block, at) =>
    joined([
      { text: at === 0 ? open : '' },
      ...replaced(block, nestedMarks(plainBlock(block), marks)),
      { text: bidiClosers(plainBlock(block)) + (at === blocks.length - 1 ? close : '') },
    ]),
  );
}

/** Runs with some of their letters printed otherwise; one that lies in two runs is printed in the first. */
function replaced(block: readonly QuoteRun[], replacements: readonly Replacement[]): QuoteRun[] {
  let start = 0;
  return block.map((run) => {
    const end = start + run.text.length;
    let [text, at] = ['', start];
    for (const one of replacements) {
      if (one.at + one.length <= at || one.at >= end) continue;
      text += run.text.slice(at - start, Math.max(at, one.at) - start) + (one.at >= start ? one.put : '');
      at = Math.min(one.at + one.length, end);
    }
    text += run.text.slice(at - start);
    start = end;
    return { ...run, text };
  });
}

/**
 * What closes the directional embeddings and isolates that a text leaves open (Unicode annex 9), so that what
 * stands after it is not turned round.
 */
export function bidiClosers(text: string): string {
  const open: string[] = [];
  for (const mark of text.match(/[\u202a-\u202e\u2066-\u2069]/g) ?? []) {
    if (mark === '\u202c' || mark === '\u2069') {
      if (open.at(-1) === mark) open.pop();
    } else open.push(mark < '\u2066' ? '\u202c' : '\u2069');
  }
  return open.reverse().join('');
}
