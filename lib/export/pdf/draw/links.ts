import { type PDFContext, PDFName, type PDFRef, PDFString } from '@cantoo/pdf-lib';
import type { Link } from '../text/look.ts';
import type { Destination } from './outline.ts';

/** The links of a file (ISO 32000-1, 12.5.6.5), page by page. */
export interface Links {
  /** One over letters of the page in hand; nothing where it leads to a place that is not there. */
  add(link: Link, box: readonly [number, number, number, number]): PDFRef | undefined;
  /** Those of the page in hand, which is then done. */
  ofPage(): PDFRef[];
}

export function createLinks(context: PDFContext, places: ReadonlyMap<string, Destination>): Links {
  let page: PDFRef[] = [];
  return {
    add: (link, box) => {
      const target = targetOf(link, places);
      if (!target) return undefined;
      const rectangle = box.map((edge) => Math.round(edge * 100) / 100);
      const ref = context.register(
        // Printed too (flag 4), though nothing of it is seen.
        context.obj({ Type: 'Annot', Subtype: 'Link', Rect: rectangle, Border: [0, 0, 0], F: 4, ...target }),
      );
      page.push(ref);
      return ref;
    },
    ofPage: () => {
      const done = page;
      page = [];
      return done;
    },
  };
}

function targetOf(link: Link, places: ReadonlyMap<string, Destination>) {
  if ('href' in link) return { A: { Type: 'Action', S: 'URI', URI: PDFString.of(uriOf(link.href)) } };
  const place = places.get(link.to);
  return place && { Dest: [place.page, PDFName.of('XYZ'), null, Math.round(place.y), null] };
}

/** An address of ASCII alone, as the format asks; what would end the string is escaped (7.3.4.2). */
const uriOf = (address: string): string =>
  new URL(address).href.replace(/[()\\]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`);
