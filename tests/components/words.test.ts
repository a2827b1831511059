import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../lib/model/index.ts';

const ROOM = new URL('../../lib/words/', import.meta.url);

type Said = string | ((...parts: unknown[]) => string);
type Table = Record<string, Record<string, Said>>;

/** Words that are written the same in two of the languages, and mean the same. */
const COGNATES = new Set(
  `article capture captures commercial copies date dates description document documents doi exhibit expert format index markdown instructions navigation note notes original
  orig page pages passage passages pdf proffer promotion publication section sections signature site source sources type volume
  bibtex bytes csl csv hypothesis json ris sha`.split(/\s+/),
);

const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];

async function tables(): Promise<[string, Table][]> {
  const files = readdirSync(ROOM).filter((name) => !/^(say|dates)\.ts$/.test(name));
  const modules = await Promise.all(files.map((name) => import(new URL(name, ROOM).href)));
  return modules.flatMap((module) => Object.entries(module as Record<string, Table>).filter(isTable));
}

const isTable = ([, value]: [string, unknown]): boolean => typeof value === 'object' && value !== null;

/** What a text says, with numbers and names put in. */
const spoken = (said: Said): string => (typeof said === 'string' ? said : said(2, 3, 4));

describe('words', async () => {
  const all = await tables();

  it('are found', () => {
    expect(all.length).toBeGreaterThan(15);
  });

  it.each(all)('%s are said in every language, and never with nothing', (_name, table) => {
    for (const [key, versions] of Object.entries(table)) {
      expect([key, Object.keys(versions).sort()]).toEqual([key, [...LOCALES]]);
      for (const locale of LOCALES)
        expect([key, locale, spoken(versions[locale] ?? '').trim()]).not.toContain('');
    }
  });

  it.each(all)('%s are translated', (_name, table) => {
    const same = Object.values(table).flatMap(({ en, es, fr }) => {
      const [english, spanish, french] = [en, es, fr].map((said) => spoken(said ?? ''));
      return english === spanish || english === french ? wordsOf(english ?? '') : [];
    });
    expect(same.filter((word) => !COGNATES.has(word))).toEqual([]);
  });

  it.each(all)('%s say as much in one language as in another', (_name, table) => {
    for (const [key, versions] of Object.entries(table)) {
      const lengths = LOCALES.map((locale) => spoken(versions[locale] ?? '').length);
      if (Math.min(...lengths) > 40)
        expect([key, Math.max(...lengths) / Math.min(...lengths) < 2]).toEqual([key, true]);
    }
  });
});
