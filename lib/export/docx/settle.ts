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
  const settled = names.map((name) => {
    const content = files[name] ?? new Uint8Array();
    return [
      name,
      /\.(xml|rels)$/.test(name) ? strToU8(settleXml(name, strFromU8(content), madeAt)) : content,
    ] as const;
  });
  return zipSync(Object.fromEntries(settled), { mtime: zipTime(madeAt), level: 6 });
}

function settleXml(name: string, xml: string, madeAt: Instant): string {
  if (name === 'docProps/core.xml') {
    return xml.replace(/(<dcterms:(created|modified)[^>]*>)[^<]*/g, `$1${madeAt.slice(0, 19)}Z`);
  }
  return /document\.xml(\.rels)?$/.test(name) ? numberBookmarks(numberLinks(xml)) : xml;
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
 * The library's random link ids, in order of appearance, become `rIdLink1`, `rIdLink2`, …; the text is not
 * touched.
 */
function numberLinks(xml: string): string {
  const numbers = new Map<string, number>();
  return xml.replace(/ (r:id|Id)="(rId[A-Za-z0-9_-]{15,})"/g, (_, attribute: string, id: string) => {
    if (!numbers.has(id)) numbers.set(id, numbers.size + 1);
    return ` ${attribute}="rIdLink${numbers.get(id)}"`;
  });
}

/** Zip archives hold local time between 1980 and 2107. */
const zipTime = (instant: Instant): Date => {
  const year = Number(instant.slice(0, 4));
  const [, month = '1', day = '1', hour = '0', minute = '0', second = '0'] = instant.split(/[-T:.Z]/);
  return year >= 1980 && year <= 2107
    ? new Date(year, Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second))
    : new Date(1980, 0, 1);
};
