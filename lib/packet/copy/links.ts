import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNull,
  type PDFObject,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';
import type { Source } from '../open/source.ts';
import { arrayIn, dictIn, membersOf, nameIn, valueIn } from '../open/values.ts';
import type { Copier } from './copier.ts';

/** Of a link what is kept beside where it goes. */
const KEPT = ['Rect', 'Border', 'C', 'BS', 'H', 'QuadPoints'] as const;

const WEB = /^(?:https?|mailto):/i;
const MOST_NAMES = 100_000;

/** Whether our own pages link to a place of this name. */
export type Places = (name: string) => boolean;

/**
 * A link as it stands in the packet: to the web as it was, to a page that is filed with it. All else (pages that are not
 * filed, programs, scripts, other files) is no link any more; its words stand as they were.
 */
export function keptLink(link: PDFDict, source: Source, copier: Copier, places: Places): PDFDict | undefined {
  const action = dictIn(link, 'A');
  const kind = nameIn(action, 'S');
  const goal = kind === undefined ? valueIn(link, 'Dest') : valueIn(action, 'D');
  if (kind === 'URI') {
    const address = textOf(valueIn(action, 'URI'));
    if (!WEB.test(address)) return undefined;
    return made(link, copier, 'A', link.context.obj({ S: 'URI', URI: PDFString.of(escaped(address)) }));
  }
  const destination =
    kind === undefined || kind === 'GoTo' ? destinationOf(goal, source, copier, places) : undefined;
  return destination && made(link, copier, 'Dest', destination);
}

function made(link: PDFDict, copier: Copier, entry: 'A' | 'Dest', value: PDFObject): PDFDict {
  const kept = link.context.obj({ Type: 'Annot', Subtype: 'Link' }) as PDFDict;
  for (const key of KEPT) {
    const own = valueIn(link, key);
    if (own) kept.set(PDFName.of(key), copier.copy(own));
  }
  kept.set(PDFName.of(entry), value);
  return kept;
}

function destinationOf(goal: unknown, source: Source, copier: Copier, places: Places): PDFObject | undefined {
  if (goal instanceof PDFArray) return onFiledPage(goal, source, copier);
  const name = goal instanceof PDFName ? goal.decodeText() : textOf(goal);
  if (name === '') return undefined;
  const named = namedIn(source.catalog, name);
  if (named) return onFiledPage(named, source, copier);
  return places(name) ? PDFHexString.fromText(name) : undefined;
}

function onFiledPage(goal: PDFArray, { context }: Source, copier: Copier): PDFArray | undefined {
  const page = goal.size() > 0 ? goal.get(0) : undefined;
  const copy = page instanceof PDFRef ? copier.copyOf(page) : undefined;
  if (!copy) return undefined;
  const filed = PDFArray.withContext(context);
  filed.push(copy);
  for (const value of goal.asArray().slice(1)) filed.push(value instanceof PDFRef ? PDFNull : value);
  return filed;
}

/** A named destination of a source: in the catalogue's dictionary or in the tree of names (ISO 32000-1, 12.3.2.3). */
function namedIn(catalog: PDFDict, name: string): PDFArray | undefined {
  const old = valueIn(dictIn(catalog, 'Dests'), name);
  const found = old ?? inTree(dictIn(dictIn(catalog, 'Names'), 'Dests'), name);
  const goal = found instanceof PDFDict ? valueIn(found, 'D') : found;
  return goal instanceof PDFArray ? goal : undefined;
}

function inTree(root: PDFDict | undefined, name: string): unknown {
  const waiting = root ? [root] : [];
  const seen = new Set<PDFDict>(waiting);
  for (let node = waiting.pop(); node && seen.size < MOST_NAMES; node = waiting.pop()) {
    const pairs = membersOf(arrayIn(node, 'Names'));
    const at = pairs.findIndex((key, place) => place % 2 === 0 && textOf(key) === name);
    if (at >= 0) return pairs[at + 1];
    for (const kid of membersOf(arrayIn(node, 'Kids'))) {
      if (!(kid instanceof PDFDict) || seen.has(kid)) continue;
      seen.add(kid);
      waiting.push(kid);
    }
  }
  return undefined;
}

const textOf = (value: unknown): string =>
  value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : '';

/** An address as a string of a file: no byte that ends it, none beyond ASCII. */
const escaped = (address: string): string =>
  Array.from(address, (letter) =>
    /[\x21-\x7e]/.test(letter) ? letter : encodeURIComponent(letter.toWellFormed()),
  )
    .join('')
    .replace(/[()\\]/g, (mark) => `\\${mark}`);
