import { describe, expect, it } from 'vitest';
import { metadataFromPdf, type PdfEvidence } from '../../lib/source/from-pdf.ts';

const evidence = (
  rest: Partial<PdfEvidence['metadata']>,
  text = '',
  frontTitle: string | null = null,
): PdfEvidence => ({
  metadata: { info: {}, xmp: {}, language: null, ...rest },
  captured: { text, blocks: text === '' ? [] : [{ kind: 'paragraph', start: 0, end: text.length }] },
  frontTitle,
});

describe('metadataFromPdf', () => {
  it('prefers a title that the first page bears out', () => {
    const found = metadataFromPdf(
      evidence(
        { info: { Title: 'Mexico: Missing and Forgotten' } },
        'Mexico: Missing\nand Forgotten\nJune 2023',
        'MISSING',
      ),
    );
    expect(found.title).toMatchObject({ value: 'Mexico: Missing and Forgotten', place: 'PDF Title' });
    expect(found.title?.others?.[0]).toMatchObject({ value: 'MISSING', place: 'first page' });
    expect(found.published).toMatchObject({ value: { year: 2023, month: 6 }, place: 'first page' });
  });

  it.each([
    'Microsoft Word - HRW_final_v3.doc',
    'Untitled',
    'report.indd',
    'Layout 1',
    'PowerPoint Presentation',
  ])('takes what is set largest rather than %s', (Title) => {
    const found = metadataFromPdf(evidence({ info: { Title } }, 'A Real Title', 'A Real Title'));
    expect(found.title).toMatchObject({ value: 'A Real Title', foundIn: 'visible-text' });
  });

  it('reads persons, bodies, dates, language, container and DOI from XMP and Info', () => {
    const found = metadataFromPdf(
      evidence({
        info: { Author: 'jsmith', CreationDate: "D:20231002143000+02'00'", ModDate: 'D:20240105' },
        xmp: {
          'dc:creator': ['Ana Pérez', 'John Smith'],
          'dc:publisher': ['Human Rights Watch'],
          'prism:publicationname': ['Journal of Refugee Studies'],
          'prism:volume': ['34'],
          'prism:number': ['2'],
          'prism:pagerange': ['101-119'],
          'prism:doi': ['10.1093/jrs/feab001'],
          'prism:coverdate': ['2023-09-30'],
        },
        language: 'en-us',
      }),
    );
    expect(found.authors?.value).toEqual([
      { name: 'Ana Pérez', kind: 'person' },
      { name: 'John Smith', kind: 'person' },
    ]);
    expect(found.published?.value).toEqual({ year: 2023, month: 9, day: 30 });
    expect(found.published?.others?.[0]?.value).toEqual({ year: 2023, month: 10, day: 2 });
    expect(found.modified?.value).toEqual({ year: 2024, month: 1, day: 5 });
    expect(found.publisher?.value).toBe('Human Rights Watch');
    expect(found.container?.value).toBe('Journal of Refugee Studies');
    expect([found.volume?.value, found.issue?.value, found.pages?.value]).toEqual(['34', '2', '101-119']);
    expect(found.doi?.value).toBe('10.1093/jrs/feab001');
    expect(found.language).toMatchObject({ value: 'en-US', place: 'PDF Lang' });
  });

  it.each([
    ['Observatory for Rights\nA year of raids\nMay 2023', { year: 2023, month: 5 }],
    ['A year of raids\nPublished on 3 May 2023', { year: 2023, month: 5, day: 3 }],
    [
      'A year of raids\nAll that is told here happened when the police came on 3 May 2023 to the town.',
      undefined,
    ],
    ['A year of raids\n1 Interview with a former clerk, Mexico City, 3 May 2023.', undefined],
    ['A year of raids\nUpdated 3 May 2023', undefined],
  ])('takes the date of %j for the publication’s where it stands like one', (text, date) => {
    expect(metadataFromPdf(evidence({}, text)).published?.value).toEqual(date);
  });

  it('takes no date from a footnote, another page, or the making of the file', () => {
    const text = 'A year of raids\n3 May 2023\n4 May 2023';
    const at = (start: number, end: number) => ({ kind: 'paragraph' as const, start, end, pageLabel: '1' });
    const captured = {
      text,
      blocks: [at(0, 15), { ...at(16, 26), kind: 'note' as const }, { ...at(27, 37), pageLabel: '2' }],
    };
    const info = { CreationDate: 'D:19700101000000Z' };
    expect(metadataFromPdf({ ...evidence({ info }), captured }).published).toBeUndefined();
  });

  it('is called by its file’s name where it has no title, which says so', () => {
    const named = (name: string, info = {}) => metadataFromPdf({ ...evidence({ info }), name }).title;
    expect(named('p300.pdf')).toMatchObject({ value: 'p300.pdf', place: 'file name' });
    expect(named('p300.pdf', { Title: 'A year of raids' })).toMatchObject({ value: 'A year of raids' });
    expect(named('p300.pdf', { Title: 'A year of raids' })?.others).toBeUndefined();
  });

  it('says nothing where nothing is known', () => {
    expect(metadataFromPdf(evidence({}))).toEqual({});
    expect(metadataFromPdf(evidence({ info: { Author: 'user', Title: '' } }))).toEqual({});
  });
});
