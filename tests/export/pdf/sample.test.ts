import { describe, expect, it } from 'vitest';
import { defaultOptions, exporters } from '../../../lib/export/index.ts';
import { PdfRefused, sayRefusal } from '../../../lib/export/pdf/index.ts';
import { sampleView } from '../../binder/sample.ts';
import { CLOCK, withPassage } from '../views.ts';
import { readPdf } from './read.ts';
import { fonts } from './written.ts';

const write = (view: ReturnType<typeof sampleView>) =>
  exporters.pdf.write(
    view,
    { ...defaultOptions(view.case), adverse: 'include', unfiled: 'include', fonts },
    CLOCK,
  );

/** Letters alone: where lines end is the page's. */
const letters = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');

describe('a case as a PDF', () => {
  it('has every clip’s words and its address', async () => {
    const view = sampleView();
    const text = await readPdf(await write(view));
    for (const { passage, capture } of view.items) {
      expect(letters(text)).toContain(letters(passage.selectors.quote.exact));
      expect(text).toContain(new URL(capture.address).href);
    }
  });

  it('is refused in words, in the document’s language, where a passage has letters that no font has', async () => {
    const refused = await write(withPassage('Officers said 警察 and left.')).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(PdfRefused);
    expect((refused as PdfRefused).message).toMatch(/no font here has 警 \(U\+8B66\) 察 \(U\+5BDF\)/);
    expect((refused as PdfRefused).message).toMatch(/“Officers said 警察 and left\.”|Officers said 警察/);
  });

  it.each(['en', 'es', 'fr'] as const)('says in %s which passages they are, and how many more', (locale) => {
    const missing = Array.from({ length: 7 }, (_, at) => ({
      letters: ['警'],
      part: 'Index',
      heading: 'Police',
      excerpt: `passage ${at}`,
    }));
    const said = sayRefusal({ kind: 'letters', missing }, locale).split('\n');
    expect(said).toHaveLength(7);
    expect(said[1]).toContain('Index › Police');
    expect(said[6]).toContain('2');
  });
});
