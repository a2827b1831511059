import { type PDFArray, PDFDict, PDFRef } from '@cantoo/pdf-lib';
import { arrayIn, dictIn, membersOf, nameIn } from './values.ts';

/** The optional layers of a source (ISO 32000-1, 8.11.4). */
export interface Layers {
  all: PDFRef[];
  /** Those that are hidden when the file is opened. */
  hidden: PDFRef[];
}

/** The layers, and which of them a reader does not see at first: so they stay in the packet. */
export function layersOf(catalog: PDFDict): Layers {
  const properties = dictIn(catalog, 'OCProperties');
  const all = refsIn(arrayIn(properties, 'OCGs'));
  const first = dictIn(properties, 'D');
  const on = new Set(refsIn(arrayIn(first, 'ON')));
  const off = new Set(refsIn(arrayIn(first, 'OFF')));
  const isOff = nameIn(first, 'BaseState') === 'OFF';
  const byUse = hiddenByUse(catalog, first);
  return {
    all,
    hidden: all.filter((layer) => byUse.get(layer) ?? (isOff ? !on.has(layer) : off.has(layer))),
  };
}

/** Layers whose use says whether they are seen on a screen (ISO 32000-1, 8.11.4.4 and 8.11.4.5). */
function hiddenByUse(catalog: PDFDict, first: PDFDict | undefined): Map<PDFRef, boolean> {
  const found = new Map<PDFRef, boolean>();
  for (const use of membersOf(arrayIn(first, 'AS'))) {
    if (!(use instanceof PDFDict) || nameIn(use, 'Event') !== 'View') continue;
    for (const layer of refsIn(arrayIn(use, 'OCGs'))) {
      const group = catalog.context.lookup(layer);
      const state =
        group instanceof PDFDict ? nameIn(dictIn(dictIn(group, 'Usage'), 'View'), 'ViewState') : undefined;
      if (state) found.set(layer, state === 'OFF');
    }
  }
  return found;
}

const refsIn = (array: PDFArray | undefined): PDFRef[] =>
  (array?.asArray() ?? []).filter((one): one is PDFRef => one instanceof PDFRef);
