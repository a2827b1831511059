import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openPdf } from '../../../lib/text/from-pdf/index.ts';
import { readPdfPages } from '../../../lib/text/from-pdf/read.ts';
import { bytesOf, nodeAssets } from './in-node.ts';
import { page } from './typeset.ts';

const folder = fileURLToPath(new URL('./files/', import.meta.url));
const SMALL = ['noembed-sjis', 'vertical', 'rotation', 'aes-256-r6', 'helloworld-bad', 'poppler-91414-0-53'];

/** Opens, uses and closes; what is not a result is an error of the test. */
async function survive(bytes: Uint8Array): Promise<string> {
  const result = await openPdf(bytes, { assets: nodeAssets });
  if (!result.ok) return result.error.kind;
  const document = result.value;
  const { text, blocks } = document.captured;
  expect(blocks.every(({ start, end }) => start < end && end <= text.length)).toBe(true);
  for (const box of document.boxesOf({ start: 0, end: text.length }))
    expect([box.x0, box.y0, box.x1, box.y1].every(Number.isFinite)).toBe(true);
  await document.close();
  return 'opened';
}

describe('damaged files', () => {
  it.each(SMALL)('%s: bytes changed anywhere give a text or a refusal', async (name) => {
    const whole = bytesOf(`${folder}${name}.pdf`);
    const change = fc.record({
      at: fc.integer({ min: 0, max: whole.length - 1 }),
      byte: fc.integer({ min: 0, max: 255 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 40 }), async (changes) => {
        const bytes = whole.slice();
        for (const { at, byte } of changes) bytes[at] = byte;
        await survive(bytes);
      }),
      { numRuns: 12 },
    );
  });

  it.each(SMALL)('%s: cut off anywhere gives a text or a refusal', async (name) => {
    const whole = bytesOf(`${folder}${name}.pdf`);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: whole.length }), async (length) => {
        await survive(whole.slice(0, length));
      }),
      { numRuns: 8 },
    );
  });
});

describe('any items', () => {
  it('give a text whose blocks cover it', () => {
    const line = fc.record({
      str: fc.string({ unit: 'binary', maxLength: 12 }),
      x: fc.double({ min: -50, max: 700 }),
      y: fc.double({ min: -50, max: 900 }),
      size: fc.oneof(fc.double({ min: 1, max: 40 }), fc.double()),
      font: fc.constantFrom('text', 'bold', 'unknown'),
      turn: fc.constantFrom(0, 90, 180, 270),
      vertical: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(fc.array(line, { maxLength: 25 }), { maxLength: 4 }), (pages) => {
        const { text, blocks } = readPdfPages(pages.map((lines) => page(lines))).captured;
        expect(blocks.map(({ start, end }) => text.slice(start, end)).join('\n')).toBe(text);
        expect(blocks.every(({ start, end }) => /\S/.test(text.slice(start, end)))).toBe(true);
      }),
    );
  });

  it('take time in proportion: a page of 60,000 pieces', () => {
    const lines = Array.from({ length: 60_000 }, (_, i) => ({
      str: 'word',
      x: (i * 37) % 590,
      y: (i * 53) % 790,
    }));
    expect(readPdfPages([page(lines)]).captured.text.length).toBeGreaterThan(60_000);
  });
});
