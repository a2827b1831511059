import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { defaultOptions, exporters, type FormatId } from '../../lib/export/index.ts';
import type { Picture } from '../../lib/model/index.ts';
import { CLOCK, withItems } from './views.ts';

/** One grey pixel. */
const PNG = new Uint8Array(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
    'base64',
  ),
);
const HASH = 'a'.repeat(64);
const picture: Picture = {
  stored: { sha256: HASH, length: PNG.length, mediaType: 'image/png' },
  width: 200,
  height: 100,
  page: 3,
  area: { x0: 0, y0: 0, x1: 72, y1: 36 },
};

const view = (transcript?: string) =>
  withItems((item, index) =>
    index > 0
      ? item
      : {
          ...item,
          entry: { ...item.entry, parenthetical: '', ...(transcript ? { transcript } : {}) },
          passage: {
            ...item.passage,
            picture,
            selectors: {
              ...item.passage.selectors,
              quote: { exact: '', prefix: '', suffix: '' },
              pageLabel: 'iii',
            },
          },
        },
  );

async function write(format: FormatId, of = view(), pictures = new Map([[HASH, PNG]])): Promise<Uint8Array> {
  return exporters[format].write(of, { ...defaultOptions(of.case), adverse: 'include', pictures }, CLOCK);
}
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

describe('a passage that is a picture', () => {
  it.each(['html', 'markdown', 'csl-json', 'ris'] as const)(
    'is said to be one in %s, and not in quotation marks',
    async (format) => {
      const file = text(await write(format)).replaceAll('\\', '');
      expect(file).toContain('[picture, p. iii]');
      expect(file).not.toContain('“[picture');
      expect(file).not.toContain('“”');
    },
  );

  it('is shown in HTML as large as it stood on its page', async () => {
    const file = text(await write('html'));
    expect(file).toContain(
      `<img alt="[picture, p. iii]" width="96" height="48" src="data:image/png;base64,${Buffer.from(PNG).toString('base64')}">`,
    );
  });

  it('stands in the Word document', async () => {
    const parts = unzipSync(await write('docx'));
    const image = Object.entries(parts).find(
      ([name]) => name.startsWith('word/media/') && name.endsWith('.png'),
    );
    expect(image?.[1]).toEqual(PNG);
    expect(text(parts['word/document.xml'] as Uint8Array)).toContain('[picture, p. iii]');
  });

  it('is only spoken of where its bytes are gone', async () => {
    const file = text(await write('html', view(), new Map()));
    expect(file).toContain('[picture, p. iii]');
    expect(file).not.toContain('<img');
  });

  it('brings the words that its user read in it, marked as the user’s', async () => {
    const file = text(await write('markdown', view('Registry of Huehuetenango')));
    expect(file).toContain('Registry of Huehuetenango [transcribed by the user]');
  });
});

describe('words of a PDF that are broken at the end of a line', () => {
  const broken = (mode: 'pdf' | 'page') =>
    withItems((item) => ({
      ...item,
      entry: { ...item.entry, parenthetical: '' },
      capture: { ...item.capture, circumstances: { ...item.capture.circumstances, mode } },
      passage: {
        ...item.passage,
        selectors: {
          ...item.passage.selectors,
          quote: { exact: 'street-level infor-\nmation on self-\ndefence', prefix: '', suffix: '' },
        },
      },
    }));

  it('are printed whole, and a hyphen of theirs stays', async () => {
    expect(text(await write('markdown', broken('pdf')))).toContain(
      '“street-level information on self-defence”',
    );
  });

  it('of no PDF are two paragraphs', async () => {
    expect(text(await write('markdown', broken('page')))).not.toContain('street-level information');
  });
});
