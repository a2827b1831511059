import type { Candidate, Field, Translation } from '../model/index.ts';
import { candidatesOf } from './article.ts';
import { choose, fromMetas } from './candidates.ts';
import { type Evidence, readUrl } from './evidence.ts';
import { nameOf } from './json-ld.ts';
import { readTag } from './language.ts';
import { isForeign } from './nearby.ts';
import { WEIGHTS } from './weights.ts';

const DOI = /(?<![\w.])10\.\d{4,9}\/[^\s"<>]{1,200}/;
const LONGEST_ADDRESS = 2_000;
const MOST_LINKS = 60;
const MOST_ANCHORS = 2_000;
const PDF = /\.pdf(?:$|[?#])/i;

/** A DOI within a text or an address, without what a sentence puts behind it. */
export function readDoi(text: string): string | null {
  return DOI.exec(text.slice(0, LONGEST_ADDRESS))?.[0].replace(/[.,;)\]]+$/, '') ?? null;
}

/** The DOI that library metadata, JSON-LD or the address states; those in the text are of what it cites. */
export function findDoi(evidence: Evidence): Field<string> | undefined {
  const weights = WEIGHTS.doi;
  const found: Candidate<string>[] = fromMetas(evidence, weights.meta, readDoi);
  const [article] = candidatesOf(evidence);
  for (const property of ['identifier', 'sameAs', '@id']) {
    const value = readDoi(article?.all(property).map(textOf).join(' ') ?? '');
    if (article && value)
      found.push({ value, foundIn: article.foundIn, place: property, weight: weights.jsonLd });
  }
  const inAddress = readDoi(decoded(evidence.url?.pathname ?? ''));
  if (inAddress) found.push({ value: inAddress, foundIn: 'address', place: 'path', weight: weights.address });
  return choose(found, (doi) => doi.toLowerCase());
}

const textOf = (value: unknown): string =>
  nameOf(value) || String((value as { value?: unknown } | null)?.value ?? '');

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** What a link to the work itself as a PDF says, in the languages of report pages. */
const WHOLE_WORK =
  /pdf|download|full (?:report|text)|descarg|informe completo|télécharg|rapport complet|herunterlad/i;

/** The work as a PDF: what metadata names, else the one link within the site that offers it; others are cited. */
export function findPdf(evidence: Evidence): Field<string> | undefined {
  const weights = WEIGHTS.pdfUrl;
  const read = (text: string): string | null => webAddress(text, evidence.url);
  const found: Candidate<string>[] = fromMetas(evidence, weights.meta, read);
  const link = evidence.document.querySelector('link[rel~="alternate"][type="application/pdf" i]');
  const alternate = read(link?.getAttribute('href') ?? '');
  if (alternate)
    found.push({ value: alternate, foundIn: 'link', place: 'link alternate', weight: weights.link });
  const isOwn = (address: string | null): address is string =>
    address !== null && readUrl(address)?.host === evidence.url?.host;
  const hrefs = offers(evidence.document).map((element) => read(element.getAttribute('href') ?? ''));
  const offered = new Set(hrefs.filter(isOwn));
  const [only] = offered;
  if (only && offered.size === 1)
    found.push({ value: only, foundIn: 'visible-text', place: 'link', weight: weights.offer });
  return choose(found, (address) => address);
}

function offers(document: Document): Element[] {
  const links = Array.from(document.getElementsByTagName('a')).slice(0, MOST_ANCHORS);
  return links.filter(
    (link) =>
      PDF.test(link.getAttribute('href') ?? '') &&
      WHOLE_WORK.test((link.textContent ?? '').slice(0, 200)) &&
      !isForeign(link) &&
      !link.closest('nav, footer, aside'),
  );
}

const primary = (tag: string | undefined): string => tag?.split('-')[0] ?? '';

/** The same page in other languages, as the site links them for search engines; other regions' editions are none. */
export function findTranslations(
  evidence: Evidence,
  pageLanguage: string | undefined,
): Field<Translation[]> | undefined {
  const links = evidence.document.querySelectorAll('link[rel~="alternate"][hreflang]:not([type*="xml"])');
  const byTag = new Map<string, Translation>();
  for (const link of Array.from(links).slice(0, MOST_LINKS)) {
    const language = readTag(link.getAttribute('hreflang') ?? '');
    const address = webAddress(link.getAttribute('href') ?? '', evidence.url);
    if (language && address && primary(language) !== primary(pageLanguage))
      byTag.set(language, { language, address });
  }
  const value = [...byTag.values()];
  if (value.length === 0) return undefined;
  return { value, foundIn: 'link', place: 'hreflang', weight: WEIGHTS.translations };
}

function webAddress(text: string, base: URL | null): string | null {
  const url = text.trim() === '' || text.length > LONGEST_ADDRESS ? null : readUrl(text.trim(), base);
  // Written out, an address may be nine times as long.
  return url && /^https?:$/.test(url.protocol) && url.href.length <= 2 * LONGEST_ADDRESS ? url.href : null;
}
