import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { bundledSeeds } from '../../lib/corpus/bundled.ts';
import { type SeedDocument, seedDocuments } from '../../lib/corpus/index.ts';
import { isId } from '../../lib/model/index.ts';
import { paragraphAt, sectionAt } from '../../lib/text/index.ts';
import { SEEDS } from '../../seeds/facts.ts';
import { originals } from './originals.ts';

const documents = seedDocuments(originals);
const [article, response, countryPage, firmPage, urgentAction] = documents as [
  SeedDocument,
  SeedDocument,
  SeedDocument,
  SeedDocument,
  SeedDocument,
];

const lines = ({ capture: { text } }: SeedDocument, furniture: string | undefined): string[] =>
  text.blocks
    .filter((block) => block.furniture === furniture)
    .map((block) => text.text.slice(block.start, block.end));
const at = ({ capture: { text } }: SeedDocument, words: string): number => {
  const offset = text.text.indexOf(words);
  expect(offset, `"${words}" stands in the text`).toBeGreaterThanOrEqual(0);
  return offset;
};
const squeezed = (text: string): string => text.replace(/\s+/g, '');

describe('the documents', () => {
  it('are the bytes that were found, in the folder and in a build', () => {
    for (const { file, sha256 } of SEEDS) {
      const hash = (bytes: Uint8Array | undefined) =>
        createHash('sha256')
          .update(bytes ?? '')
          .digest('hex');
      expect(hash(originals[file]), file).toBe(sha256);
      expect(hash(bundledSeeds[file]), file).toBe(sha256);
    }
  });

  it('are read whole: nothing but white space is lost, and blocks cover the text', () => {
    for (const { capture, bytes } of documents) {
      expect(squeezed(capture.text.text)).toBe(squeezed(new TextDecoder().decode(bytes)));
      const covered = capture.text.blocks.map(({ start, end }) => capture.text.text.slice(start, end));
      expect(covered.join('\n')).toBe(capture.text.text);
    }
  });

  it('have ids of their own, and no day of retrieval', () => {
    const ids = documents.flatMap(({ source, capture }) => [source.id, capture.id]);
    expect(new Set(ids).size).toBe(10);
    expect(ids.every(isId)).toBe(true);
  });

  it('refuse to be read in part', () => {
    expect(() => seedDocuments({})).toThrow('000_7d6acafccc3c9f01.txt is missing');
  });
});

describe('the Response to Information Request', () => {
  it('keeps numbers and titles of its sections, and the place of a paragraph in them', () => {
    const offset = at(response, 'An article by the Associated Press (AP) reported');
    expect(sectionAt(response.capture.text, offset).slice(-2)).toEqual([
      { number: '3', title: expect.stringContaining('Profiles of Individuals Targeted') },
      { number: '3.4', title: 'Volunteer Searchers' },
    ]);
    expect(paragraphAt(response.capture.text, offset)).toBe(2);
  });

  it('has its fourteen numbered sections and three unnumbered', () => {
    const { text } = response.capture;
    const headings = text.blocks.filter((block) => block.kind === 'heading');
    expect(headings.map((block) => block.label ?? '')).toEqual(
      ['', '1', '2', '3', '3.1', '3.2', '3.3', '3.4', '3.5', '3.6', '3.7', '3.8', '3.9', '3.10', '4'].concat([
        '',
        '',
        '',
      ]),
    );
  });

  it('sets the database’s notice and its disclaimer aside', () => {
    expect(lines(response, 'navigation').at(-1)).toBe('Related Links');
    expect(lines(response, 'disclaimer')).toHaveLength(7);
    expect(lines(response, undefined)[0]).toBe('1 September 2023');
  });
});

describe('the country page', () => {
  it('leaves the words of the video with those who speak them', () => {
    const { text } = countryPage.capture;
    const offset = at(countryPage, 'In Matamoros, we were very afraid');
    const block = text.blocks.find(({ start }) => start === offset);
    expect(block?.label).toBe('“Elizabeth”, Asylum Seeker');
  });

  it('sets announcements and their dates aside, both times a headline is printed', () => {
    expect(lines(countryPage, 'teaser')).toHaveLength(12);
    expect(lines(countryPage, 'teaser')).toContain('June 9, 2025');
    expect(lines(countryPage, undefined)[0]).toMatch(/^President Claudia Sheinbaum Pardo/);
    expect(countryPage.source.metadata.published).toBeUndefined();
  });
});

describe('the other pages', () => {
  it('sets the sales text aside, before and after the article', () => {
    expect(lines(article, undefined)).toHaveLength(1 + 12 * 2);
    expect(lines(article, 'promotion').at(-1)).toBe('Phone');
    expect(article.source.metadata.authors).toBeUndefined();
  });

  it('keeps all of the law firm’s page, and claims no title for it', () => {
    expect(lines(firmPage, undefined)).toHaveLength(5);
    expect(firmPage.source.metadata.title).toBeUndefined();
  });

  it('sets form labels and the caption of the Urgent Action aside', () => {
    expect(lines(urgentAction, 'form')).toEqual([
      'Form Container Structure',
      'Enter your details',
      'Scripts Block',
    ]);
    expect(lines(urgentAction, 'caption')[0]).toContain('September 20, 2021');
  });

  it('says of a borrowed number and date where they are from, and claims them for no capture', () => {
    const { metadata } = urgentAction.source;
    expect(metadata.published).toMatchObject({ foundIn: 'other-copy', place: 'copy at amnestyusa.org' });
    expect(metadata.number?.others?.[0]?.value).toBe('UA 100/21');
    expect(urgentAction.capture.metadata.published).toBeUndefined();
    expect(urgentAction.capture.metadata.title?.value).toBe('Mexico: Mass deportations must stop');
  });
});
