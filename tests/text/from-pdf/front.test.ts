import { describe, expect, it, vi } from 'vitest';
import { openPdf, type PdfDocument, sameWords } from '../../../lib/text/from-pdf/index.ts';
import { nodeAssets } from './in-node.ts';
import { documentOf } from './make-pdf.ts';

const linesOf = (page: number) => [`Chapter ${page}`, `The commission heard witness number ${page}.`];

async function open(pages: number): Promise<{ front: PdfDocument | undefined; whole: PdfDocument }> {
  const told = vi.fn<(front: PdfDocument) => void>();
  const bytes = documentOf(Array.from({ length: pages }, (_, i) => ({ lines: linesOf(i + 1) })));
  const opened = await openPdf(bytes, { assets: nodeAssets, front: told });
  if (!opened.ok) throw new Error(opened.error.kind);
  expect(told.mock.calls.length).toBeLessThan(2);
  return { front: told.mock.calls[0]?.[0], whole: opened.value };
}

const spanOf = ({ captured: { text } }: PdfDocument, words: string) => {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`not there: ${words}`);
  return { start, end: start + words.length };
};

describe('the first pages of a long document', () => {
  it('are told while the others are read, and their words are those of the whole', async () => {
    const { front, whole } = await open(60);
    if (!front) throw new Error('no front');
    expect(front.states.length).toBeLessThan(60);
    for (const words of ['heard witness number 7', 'Chapter 12']) {
      const there = sameWords(front, whole, spanOf(front, words));
      expect(there && whole.captured.text.slice(there.start, there.end)).toBe(words);
    }
    await whole.close();
  });

  it('are not told apart of a short one', async () => {
    const { front, whole } = await open(4);
    expect(front).toBeUndefined();
    await whole.close();
  });

  it('give no words where the whole reads others', async () => {
    const { front, whole } = await open(60);
    if (!front) throw new Error('no front');
    const text = whole.captured.text.replace('witness number 7', 'witness number 8');
    const other = {
      captured: { ...whole.captured, text },
      itemPointAt: whole.itemPointAt.bind(whole),
      offsetOf: whole.offsetOf.bind(whole),
    };
    expect(sameWords(front, other, spanOf(front, 'heard witness number 7'))).toBeNull();
    await whole.close();
  });
});
