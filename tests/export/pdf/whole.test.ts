import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Inline } from '../../../lib/export/document/document.ts';
import { documentOf, missing, paragraph, pdfOf, readBy, readers } from './written.ts';

/** Words of Cyrillic letters: figures, marks and heads of the pages themselves are told apart from them. */
let count = 0;
const word = (): string => {
  count += 1;
  return `ж${[...`${count}`].map((digit) => 'абвгдеикло'.charAt(Number(digit))).join('')}щ`;
};

const inlines = fc
  .array(
    fc.record({
      words: fc.integer({ min: 0, max: 90 }),
      bold: fc.boolean(),
      italic: fc.boolean(),
      note: fc.boolean(),
      blank: fc.constantFrom(undefined, undefined, undefined, 'short' as const, 'long' as const),
      href: fc.boolean(),
    }),
    { maxLength: 4 },
  )
  .map((all) =>
    all.map(
      ({ words, bold, italic, note, blank, href }): Inline => ({
        text: blank ? '' : `${Array.from({ length: words }, word).join(' ')} `,
        ...(bold ? { bold } : {}),
        ...(italic ? { italic } : {}),
        ...(note ? { footnote: [{ text: Array.from({ length: 1 + (words % 40) }, word).join(' ') }] } : {}),
        ...(blank ? { blank } : {}),
        ...(href ? { href: 'https://example.org/' } : {}),
      }),
    ),
  );

const text = fc
  .tuple(
    inlines,
    fc.constantFrom('text', 'quotation', 'citation', 'place', 'flag', 'hash', 'centred', 'note'),
  )
  .map(([own, role]): Block => ({ ...paragraph(role as 'text'), inlines: own }));

const { block } = fc.letrec<{ block: Block }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 2, depthIdentifier: 'tree' },
    text,
    fc.tuple(fc.integer({ min: 1, max: 6 })).map(
      ([level]): Block => ({
        kind: 'heading',
        level: level as 1,
        id: `h${count}${word().length}`,
        inlines: [{ text: word() }],
      }),
    ),
    fc
      .tuple(fc.boolean(), fc.array(fc.array(tie('block'), { maxLength: 3 }), { maxLength: 4 }))
      .map(([ordered, items]): Block => ({ kind: 'list', ordered, items })),
    fc
      .tuple(
        fc.constantFrom('ruled' as const, 'plain' as const),
        fc.array(
          fc.record({
            cells: fc.tuple(
              fc.array(tie('block'), { maxLength: 3 }),
              fc.array(tie('block'), { maxLength: 3 }),
            ),
            whole: fc.boolean(),
          }),
          { maxLength: 5 },
        ),
      )
      .map(
        ([look, rows]): Block => ({
          kind: 'table',
          look,
          of: 'records',
          columns: [
            { head: 'one', width: 0.3 },
            { head: 'two', width: 0.7 },
          ],
          rows,
        }),
      ),
    inlines.map((value): Block => ({ kind: 'fields', fields: [{ label: word(), value }] })),
    inlines.map((value): Block => ({ kind: 'signature', lines: [{ label: word(), value }] })),
  ),
}));

/** Every letter of every text, in no order: what is divided at a line's end is read as two words. */
const lettersIn = (text: string): string =>
  [...text.matchAll(/[а-я]/g)]
    .map(([letter]) => letter)
    .sort()
    .join('');

const written = (blocks: unknown): string =>
  [...JSON.stringify(blocks).matchAll(/"(?:text|label)":"([^"]*)"/g)].map(([, said]) => said).join('');

/** Words with their boxes, as Poppler prints them. */
const BOX = /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">([^<]*)</g;

describe.skipIf(!readers)(`any document as a PDF${missing}`, () => {
  it('has every letter once, and all of them in the text’s own column', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(block, { minLength: 1, maxLength: 6 }), async (blocks) => {
        const bytes = await pdfOf(documentOf([blocks]));
        const boxes = [...(await readBy('pdftotext', ['-bbox'], bytes)).matchAll(BOX)];
        const read = boxes.map(([, , , , , said]) => said ?? '');
        expect(lettersIn(read.join(''))).toEqual(lettersIn(written(blocks)));
        for (const [, left, top, right, foot, said] of boxes) {
          if (!/[а-я]/.test(said ?? '')) continue;
          expect(Number(left), said).toBeGreaterThan(71);
          expect(Number(right), said).toBeLessThan(541);
          expect(Number(top), said).toBeGreaterThan(66);
          expect(Number(foot), said).toBeLessThan(726);
        }
      }),
      { numRuns: 16, seed: 7, endOnFailure: true },
    );
  });
});
