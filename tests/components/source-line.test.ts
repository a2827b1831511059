import { describe, expect, it } from 'vitest';
import { sourceLine, titleText } from '../../components/source/source-line.ts';
import { seedDocuments } from '../../lib/corpus/index.ts';
import { LOCALES } from '../../lib/model/index.ts';
import { sourceWords } from '../../lib/words/source.ts';
import { originals } from '../corpus/originals.ts';

const field = { foundIn: 'meta', weight: 1 } as const;

describe('the line of a source', () => {
  const authors = { ...field, value: [{ name: 'Observatory for Rights', kind: 'body' as const }] };
  const siteName = { ...field, value: 'COI Archive' };

  it('names the publisher, else who wrote it and whoever stands in for one', () => {
    const publisher = { ...field, value: 'The Observatory' };
    expect(sourceLine({ publisher, authors, siteName }, 'en')).toBe('The Observatory · date not found');
    expect(sourceLine({ authors, siteName }, 'en')).toBe(
      'Observatory for Rights · COI Archive · date not found',
    );
    expect(sourceLine({ authors }, 'en')).toBe('Observatory for Rights · date not found');
    expect(sourceLine({ siteName }, 'en')).toBe('COI Archive · date not found');
  });
});

describe('the name of a source', () => {
  it.each(LOCALES)('tells every seed, the one whose copy shows no title too (%s)', (locale) => {
    const names = seedDocuments(originals).map(({ source }) => titleText(source.metadata, locale));
    expect(names).not.toContain(sourceWords.untitled[locale]);
    expect(names.filter((name) => name.includes('politicalasylumusa.com'))).toHaveLength(1);
    expect(new Set(names).size).toBe(names.length);
  });

  it('is its title; where not even the site is known, that there is none', () => {
    const field = { foundIn: 'meta', weight: 1 } as const;
    const siteName = { ...field, value: 'Reports' };
    expect(titleText({ title: { ...field, value: 'A title' }, siteName }, 'en')).toBe('A title');
    expect(titleText({ siteName }, 'en')).toBe('Untitled page, Reports');
    expect(titleText({}, 'en')).toBe('Title not found');
  });
});
