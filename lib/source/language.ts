import type { Candidate, Field } from '../model/index.ts';
import { candidatesOf } from './article.ts';
import { choose, fromMetas } from './candidates.ts';
import type { Evidence } from './evidence.ts';
import { WEIGHTS } from './weights.ts';

/** A BCP 47 tag with the usual casing ("en-CA"), `null` when the text is none. */
export function readTag(text: string): string | null {
  const match = /^(?!utf)([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|\d{3}))?(?:[-_.@].*)?$/i.exec(
    text.trim(),
  );
  if (!match) return LIBRARY_CODES.get(text.trim().toLowerCase()) ?? null;
  const code = (match[1] ?? '').toLowerCase();
  const primary = LIBRARY_CODES.get(code) ?? code;
  return [primary, match[2], match[3]?.toUpperCase()].filter(Boolean).join('-');
}

/** Three-letter codes of library metadata. */
const LIBRARY_CODES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    eng: 'en',
    english: 'en',
    fra: 'fr',
    fre: 'fr',
    french: 'fr',
    spa: 'es',
    spanish: 'es',
    deu: 'de',
    ger: 'de',
    por: 'pt',
  }),
);

/** The language the page states for itself. */
export function findLanguage(evidence: Evidence): Field<string> | undefined {
  const { document } = evidence;
  const weights = WEIGHTS.language;
  const candidates: Candidate<string>[] = [];
  const root = readTag(
    document.documentElement?.getAttribute('lang') ??
      document.documentElement?.getAttribute('xml:lang') ??
      '',
  );
  if (root)
    candidates.push({ value: root, foundIn: 'document', place: 'html lang', weight: weights.element });
  candidates.push(...fromMetas(evidence, weights.meta, readTag));
  const article = candidatesOf(evidence).find((thing) => thing.all('inLanguage').length > 0);
  const stated = article?.all('inLanguage')[0];
  const inLanguage = typeof stated === 'string' ? readTag(stated) : null;
  if (article && inLanguage)
    candidates.push({
      value: inLanguage,
      foundIn: article.foundIn,
      place: 'inLanguage',
      weight: weights.jsonLd,
    });
  return choose(candidates, (tag) => tag.split('-')[0] ?? '');
}

/**
 * Whether 05/06/2023 on such a page is the sixth of May, as in the United States; `null` where neither its language
 * nor its address tells.
 */
export function isMonthFirst(language: Field<string> | undefined, url: URL | null): boolean | null {
  const tags = language ? [language, ...(language.others ?? [])].map(({ value }) => value) : [];
  if (tags.includes('en-US') || /\.(?:gov|mil|us)$/.test(url?.hostname ?? '')) return true;
  if (tags.some((tag) => tag !== 'en') || /\.[a-z]{2}$/.test(url?.hostname ?? '')) return false;
  return null;
}
