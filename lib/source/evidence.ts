import { withoutUnseen } from '../model/unseen.ts';
import { readThings, type Thing } from './json-ld.ts';
import { markedThing } from './microdata.ts';

/** What a page says of itself in its head, read once and bounded, whatever the page's size. */
export interface Evidence {
  document: Document;
  /** `null` when the address given cannot be read. */
  url: URL | null;
  /** What `<title>` says. */
  title: string;
  /** Contents by name, property, itemprop or http-equiv in lower case, in document order. */
  metas: ReadonlyMap<string, string[]>;
  /** The objects of the page's JSON-LD, then the one that its text is marked up as. */
  things: readonly Thing[];
}

/** Pages with a million tags exist; what matters stands among the first. */
const MOST_METAS = 600;
const LONGEST_META = 2_000;
const LONGEST_TITLE = 500;
const META_NAMES = ['name', 'property', 'itemprop', 'http-equiv'];

export function readEvidence(document: Document, address: string): Evidence {
  const title = tidy((document.title ?? '').slice(0, LONGEST_TITLE));
  const things = [...readThings(document), ...markedThing(document)];
  return { document, url: readUrl(address), title, metas: readMetas(document), things };
}

/** The address as a URL, or `null`; `base` makes relative ones whole. */
export function readUrl(address: string, base?: URL | null): URL | null {
  try {
    return base ? new URL(address, base) : new URL(address);
  } catch {
    return null;
  }
}

/** White space collapsed and trimmed; control characters and halves of characters count as such, what has no shape goes. */
export const tidy = (text: string): string =>
  withoutUnseen(text)
    .replace(/[\s\p{Cc}\p{Cs}\u200b\ufeff]+/gu, ' ')
    .trim();

function readMetas(document: Document): Map<string, string[]> {
  const metas = new Map<string, string[]>();
  const tags = document.getElementsByTagName('meta');
  for (let index = 0; index < Math.min(tags.length, MOST_METAS); index++) {
    const tag = tags[index];
    const content = tidy((tag?.getAttribute('content') ?? '').slice(0, LONGEST_META));
    if (!tag || content === '') continue;
    for (const attribute of META_NAMES) {
      const key = tag.getAttribute(attribute)?.trim().toLowerCase();
      if (key) metas.set(key, [...(metas.get(key) ?? []), content]);
    }
  }
  return metas;
}
