import { describe, expect, it } from 'vitest';
import { titleText } from '../../components/source/source-line.ts';
import { seedDocuments } from '../../lib/corpus/index.ts';
import { LOCALES } from '../../lib/model/index.ts';
import { sourceWords } from '../../lib/words/source.ts';
import { originals } from '../corpus/originals.ts';

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
