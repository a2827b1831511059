import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { fontPath } from '../../../scripts/font-assets.ts';
import { readPdf } from './read.ts';
import { documentOf, paragraph, pdfOf, refusalOf } from './written.ts';

/** Stands for a user's font: it is asked before our own widest one, so what both have is set in it. */
const own = async (): Promise<Uint8Array> => new Uint8Array(await readFile(fontPath('DejaVuSans.ttf')));

const document = documentOf([[paragraph('quotation', 'Երևան, თბილისი')]]);

describe('a font of the user’s', () => {
  it('is taken for letters that the serif lacks', async () => {
    expect(await readPdf(await pdfOf(document, await own()))).toContain('Երևան, თბილისი');
  });

  it('is refused where it is cut off, wherever that is', async () => {
    const whole = await own();
    for (const length of [0, 3, 12, 200, 5_000, 50_000, 200_000, 400_000]) {
      const refused = await refusalOf(document, whole.slice(0, length));
      // What is needed may all stand in the part that is left.
      if (refused) expect(refused, `${length}`).toEqual({ kind: 'font' });
      else expect(length).toBeGreaterThan(100_000);
    }
  });
});
