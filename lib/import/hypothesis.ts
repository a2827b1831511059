import { addressKey } from '../source/index.ts';
import { fieldIn, type Imported, type ImportedSource, item, type Place, Reading, TAKEN } from './imported.ts';
import { entryOf, isObject, type JsonObject, jsonText, listOf, textOf } from './json.ts';
import { passageIn } from './passage.ts';
import { onOneLine, webAddress } from './values.ts';

/** Its own export, or what its interface answers with. */
const annotationsOf = (json: unknown): readonly unknown[] => {
  if (!isObject(json)) return listOf(json);
  return listOf(entryOf(json, 'annotations') ?? entryOf(json, 'rows'));
};

/** Whether a parsed file holds annotations of Hypothesis. */
export const isHypothesis = (json: unknown): boolean =>
  annotationsOf(json).some((one) => isObject(one) && 'uri' in one && 'target' in one) ||
  (isObject(json) && Array.isArray(entryOf(json, 'annotations')));

/**
 * Reads the JSON that Hypothesis exports: each annotation with a quotation is a passage of the page it stands on. Answers
 * and notes on a whole page quote nothing and are left out, with their words. Never throws.
 */
export function readHypothesis(json: unknown, file: string): Imported {
  const reading = new Reading();
  const pages = new Map<string, ImportedSource>();
  for (const [index, one] of annotationsOf(json).entries()) {
    const at = item(index + 1);
    if (isObject(one)) takeAnnotation(reading, pages, { at, one, file });
    else reading.leave(at, 'no-record', jsonText(one));
  }
  return reading;
}

interface Annotation {
  at: Place;
  one: JsonObject;
  file: string;
}

function takeAnnotation(reading: Reading, pages: Map<string, ImportedSource>, annotation: Annotation): void {
  const { at, one, file } = annotation;
  const note = textOf(entryOf(one, 'text'));
  const quoted = quotedIn(one);
  const words = [quoted?.exact ?? '', note].filter(Boolean).join(' — ');
  if (listOf(entryOf(one, 'references')).length > 0) {
    reading.leave(at, 'reply', note || '…');
    return;
  }
  const address = addressOf(one);
  if (address === null) {
    reading.leave(at, 'no-address', words || textOf(entryOf(one, 'uri')));
    return;
  }
  const source = pageOf(reading, pages, { at, address, title: titleOf(one), file });
  if (!source) return;
  const passage = passageIn(reading, {
    at,
    words: quoted?.exact ?? '',
    prefix: quoted?.prefix ?? '',
    suffix: quoted?.suffix ?? '',
    page: quoted?.page ?? '',
    note,
    tags: listOf(entryOf(one, 'tags')).map(textOf),
    marked: textOf(entryOf(one, 'created')),
  });
  if (passage) source.passages.push(passage);
  else reading.leave(at, 'note', note);
}

/** The source of a page, made at the first annotation of it. */
export function pageOf(
  reading: Reading,
  pages: Map<string, ImportedSource>,
  { at, address, title, file }: { at: Place; address: string; title: string; file: string },
): ImportedSource | null {
  const key = addressKey(address);
  const known = pages.get(key);
  const metadata = title === '' ? {} : { title: fieldIn(file)(title, TAKEN) };
  if (known) {
    known.metadata = { ...metadata, ...known.metadata };
    return known;
  }
  const source: ImportedSource = { at, metadata, addresses: [address], passages: [] };
  if (!reading.take(source, address)) return null;
  pages.set(key, source);
  return source;
}

/** A file that was annotated is known by where it stands in the web, if it says so. */
function addressOf(one: JsonObject): string | null {
  const page = entryOf(one, 'document');
  const links = isObject(page) ? listOf(entryOf(page, 'link')) : [];
  const hrefs = links.map((link) => (isObject(link) ? textOf(entryOf(link, 'href')) : ''));
  const targets = listOf(entryOf(one, 'target')).map((target) =>
    isObject(target) ? textOf(entryOf(target, 'source')) : '',
  );
  return [textOf(entryOf(one, 'uri')), ...targets, ...hrefs].reduce<string | null>(
    (found, address) => found ?? webAddress(address),
    null,
  );
}

function titleOf(one: JsonObject): string {
  const page = entryOf(one, 'document');
  const title = isObject(page) ? entryOf(page, 'title') : '';
  return onOneLine(textOf(Array.isArray(title) ? title[0] : title));
}

interface Quoted {
  exact: string;
  prefix: string;
  suffix: string;
  page: string;
}

function quotedIn(one: JsonObject): Quoted | null {
  const selectors = listOf(entryOf(one, 'target')).flatMap((target) =>
    isObject(target) ? listOf(entryOf(target, 'selector')).filter(isObject) : [],
  );
  const of = (type: string) => selectors.find((selector) => entryOf(selector, 'type') === type);
  const quote = of('TextQuoteSelector');
  if (!quote) return null;
  const page = of('PageSelector');
  const part = (key: string) => textOf(entryOf(quote, key));
  return {
    exact: part('exact'),
    prefix: part('prefix'),
    suffix: part('suffix'),
    page: page ? textOf(entryOf(page, 'label')) : '',
  };
}
