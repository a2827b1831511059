import type { PackageItem } from '../model/index.ts';
import { readDate } from '../source/dates.ts';
import { addressKey } from '../source/index.ts';
import { numberIn } from '../source/number.ts';
import { isForm, languagesNamed, languagesOfNumber, primaryTag } from './languages.ts';
import type { Line, Link } from './lines.ts';
import { itemNumber } from './numbers.ts';
import { readWords } from './words.ts';

/** What a table's column holds, by its heading. */
export type Column = 'number' | 'title' | 'body' | 'date' | 'language' | 'document-number';

const COLUMNS: readonly [Column, RegExp][] = [
  ['document-number', /document (?:number|symbol)|(?:num[ée]ro|cote) du document/i],
  ['number', /^(?:item|tab|no\.?|n[ºo°]\.?|number|num[ée]ro|point|onglet|#)(?:\s|$)/i],
  ['title', /title|titre|document/i],
  ['body', /author|auteur|source|publisher|[ée]diteur|organi[sz]ation|organisme|body/i],
  ['date', /date|published|publi[ée]/i],
  ['language', /langu/i],
];

/** What a heading cell says that its column holds; `null` for a cell that is no such heading. */
export const columnOf = (heading: string): Column | null =>
  heading.length > 40 ? null : (COLUMNS.find(([, pattern]) => pattern.test(heading))?.[0] ?? null);

/** Where the entry stands: what makes its links whole, and what it says of the lines' columns. */
export interface Place {
  address: string;
  /** Makes relative links whole. */
  base: string;
  country: string | null;
  column(line: Line): Column | null;
}

const MOST_LINKS = 20;

/** One document out of the lines that belong to its number; `null` when they name none. */
export function readItem(number: string, lines: readonly Line[], place: Place): PackageItem | null {
  const texts = lines.map((line, index) => ({ line, text: index === 0 ? stripped(line) : line.text }));
  const links = lines.flatMap((line) => line.links).filter((link, index, all) => all.indexOf(link) === index);
  const of = (column: Column): string[] =>
    texts.filter(({ line }) => place.column(line) === column).map(({ text }) => text);
  const words = texts.filter(({ line, text }) => {
    const column = place.column(line);
    return text !== '' && (column === null || column === 'title' || column === 'body');
  });
  const said = readWords(
    words.map(({ text }) => text),
    of('title').join(' ') || titleLink(links, number),
    place.country,
  );
  if (!said) return null;
  const dated = of('date');
  const published = dated.length > 0 ? readDate(dated.join(' '), false) : said.published;
  const documentNumber = numberIn(of('document-number').join(' ')) ?? said.documentNumber;
  const { title, subtitle, body } = said;
  return {
    number,
    title,
    ...(subtitle ? { subtitle } : {}),
    ...(body ? { body } : {}),
    ...(published ? { published } : {}),
    ...(documentNumber ? { documentNumber } : {}),
    languages: languagesOf(texts, links, of('language'), documentNumber),
    addresses: addressesOf(links, place),
  };
}

const stripped = (line: Line): string => itemNumber(line.text, line.links.length > 0)?.rest ?? line.text;

/** The longest words that are linked and name a document; a title in two links is none of them. */
function titleLink(links: readonly Link[], number: string): string | null {
  const naming = links
    .map(({ text }) => text.replace(number, '').replace(/^[\s.:)–—-]+/u, ''))
    .filter((text) => /\p{L}{3}/u.test(text) && !isForm(text) && languagesNamed(text).length === 0);
  return naming.sort((a, b) => b.length - a.length)[0] ?? null;
}

function languagesOf(
  texts: readonly { text: string }[],
  links: readonly Link[],
  column: readonly string[],
  documentNumber: string | undefined,
): string[] {
  const phrases = [
    ...column,
    ...links.map(({ text }) => text),
    ...texts.flatMap(({ text }) => [text, ...parenthesised(text)]),
  ];
  const tags = links.flatMap(({ language }) => (language ? (primaryTag(language) ?? []) : []));
  const numbered = documentNumber ? languagesOfNumber(documentNumber) : [];
  return [...new Set([...numbered, ...phrases.flatMap(languagesNamed), ...tags])];
}

const parenthesised = (text: string): string[] =>
  Array.from(text.matchAll(/[([]([^()[\]]{1,80})[)\]]/gu), (match) => match[1] ?? '');

/** Addresses of documents, each once; places in the list's own page are none. */
function addressesOf(links: readonly Link[], { address, base }: Place): string[] {
  const own = addressKey(address);
  const byKey = new Map<string, string>();
  for (const { href } of links) {
    const whole = href.startsWith('#') ? null : (URL.parse(href, base)?.href ?? null);
    if (!whole || !/^https?:/.test(whole)) continue;
    const key = addressKey(whole);
    if (key !== own && !byKey.has(key) && byKey.size < MOST_LINKS) byKey.set(key, whole);
  }
  return [...byKey.values()];
}
