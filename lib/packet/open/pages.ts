import { PDFDict, PDFName, type PDFObject, PDFRef } from '@cantoo/pdf-lib';
import { arrayIn, dictIn, nameIn } from './values.ts';

/** What a page takes from the nodes above it (ISO 32000-1, 7.7.3.4). */
const INHERITED = ['Resources', 'MediaBox', 'CropBox', 'Rotate'] as const;

/** A page of a source. */
export interface SourcePage {
  /** `null` where the page stands in the tree itself. */
  ref: PDFRef | null;
  dict: PDFDict;
  /** A page's own entries and those it inherits. */
  value(key: string): PDFObject | undefined;
}

/** Deeper is no tree that anyone made, but a circle. */
const DEEPEST = 100;
const MOST = 50_000;

/** The pages in order. Nodes that are met twice, broken ones and wrong counts cost themselves only. */
export function pagesOf(catalog: PDFDict): SourcePage[] {
  const pages: SourcePage[] = [];
  const seen = new Set<PDFObject>();
  const visit = (node: PDFObject | undefined, above: readonly PDFDict[]): void => {
    const dict = catalog.context.lookup(node);
    if (!(dict instanceof PDFDict) || seen.has(dict) || above.length > DEEPEST || pages.length > MOST) return;
    seen.add(dict);
    const kids = arrayIn(dict, 'Kids');
    if (kids && nameIn(dict, 'Type') !== 'Page')
      for (const kid of kids.asArray()) visit(kid, [...above, dict]);
    else pages.push(pageOf(dict, node instanceof PDFRef ? node : null, above));
  };
  const root = catalog.get(PDFName.of('Pages'));
  if (dictIn(catalog, 'Pages')) visit(root, []);
  return pages;
}

function pageOf(dict: PDFDict, ref: PDFRef | null, above: readonly PDFDict[]): SourcePage {
  const chain = [dict, ...above.toReversed()];
  const inherits = (key: string): boolean => (INHERITED as readonly string[]).includes(key);
  return {
    ref,
    dict,
    value: (key) => {
      const name = PDFName.of(key);
      return (inherits(key) ? chain : [dict]).find((one) => one.has(name))?.get(name);
    },
  };
}
