import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Instant } from '../../model/index.ts';

/**
 * Makes a document repeatable: the library dates it by the machine's clock and names its links at random, its bookmarks and pictures by a count of its own. The
 * same view, options and clock give the same bytes.
 * @throws when the bytes are no zip archive
 */
export function settle(bytes: Uint8Array, madeAt: Instant): Uint8Array {
  const files = unzipSync(bytes);
  const names = Object.keys(files).toSorted();
  const texts = new Map(
    names.flatMap((name) =>
      /\.(xml|rels)$/.test(name) ? [[name, strFromU8(files[name] ?? new Uint8Array())] as const] : [],
    ),
  );
  for (const part of ['document', 'footnotes']) numberLinks(texts, part);
  const settled = names.map((name) => {
    const text = texts.get(name);
    return [
      name,
      text === undefined ? (files[name] ?? new Uint8Array()) : strToU8(settleXml(name, text, madeAt)),
    ] as const;
  });
  return zipSync(Object.fromEntries(settled), { mtime: zipTime(madeAt), level: 6 });
}

function settleXml(name: string, xml: string, madeAt: Instant): string {
  if (name === 'docProps/core.xml') {
    return xml.replace(/(<dcterms:(created|modified)[^>]*>)[^<]*/g, `$1${madeAt.slice(0, 19)}Z`);
  }
  return name === 'word/document.xml' ? nameContents(numberBookmarks(xml)) : xml;
}

/** The places that a table of contents leads to are called by the library's count, too. */
function nameContents(xml: string): string {
  const numbers = new Map<string, number>();
  return xml.replace(/( w:(?:name|anchor)="|PAGEREF )_Toc(\d+)/g, (_, lead: string, id: string) => {
    if (!numbers.has(id)) numbers.set(id, numbers.size + 1);
    return `${lead}_Toc${numbers.get(id)}`;
  });
}

/** The library counts bookmarks and pictures on from one document to the next. */
function numberBookmarks(xml: string): string {
  const numbers = new Map<string, number>();
  return xml.replace(
    /(<w:bookmark(?:Start|End)\b[^>]*? w:id=|<wp:docPr\b[^>]*? id=)"(\d+)"/g,
    (_, lead: string, id: string) => {
      const key = `${lead.startsWith('<wp') ? 'picture' : 'bookmark'} ${id}`;
      if (!numbers.has(key)) numbers.set(key, numbers.size + 1);
      return `${lead}"${numbers.get(key)}"`;
    },
  );
}

/**
 * The library's random link ids, in the order of a part's list of links, become `rIdLink1`, `rIdLink2`, …; the text is
 * not touched.
 */
function numberLinks(texts: Map<string, string>, part: string): void {
  const [name, list] = [`word/${part}.xml`, `word/_rels/${part}.xml.rels`];
  const ids = (texts.get(list) ?? '').match(/(?<= Id=")rId[A-Za-z0-9_-]{15,}(?=")/g) ?? [];
  const numbers = new Map([...new Set(ids)].map((id, at) => [id, `rIdLink${at + 1}`]));
  for (const one of [name, list]) {
    const text = texts.get(one);
    if (text === undefined) continue;
    const numbered = text.replace(
      / (r:id|Id)="(rId[A-Za-z0-9_-]{15,})"/g,
      (whole, attribute: string, id: string) =>
        numbers.has(id) ? ` ${attribute}="${numbers.get(id)}"` : whole,
    );
    texts.set(one, numbered);
  }
}

/** Zip archives hold local time between 1980 and 2107. */
const zipTime = (instant: Instant): Date => {
  const year = Number(instant.slice(0, 4));
  const [, month = '1', day = '1', hour = '0', minute = '0', second = '0'] = instant.split(/[-T:.Z]/);
  return year >= 1980 && year <= 2107
    ? new Date(year, Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second))
    : new Date(1980, 0, 1);
};
