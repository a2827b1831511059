import { useMemo, useState } from 'preact/hooks';
import type { SetPageLabel } from '../../lib/model/index.ts';
import { labelAfter, type OwnLabel, type PdfDocument } from '../../lib/text/from-pdf/index.ts';
import type { Loaded } from './load.ts';

/**
 * What the pages of a document are called: as it says itself, as it was when it was kept, as its reader set it since.
 * @param set what the library has of the reader's labels
 */
export function useLabels(pdf: PdfDocument, loaded: Loaded, set: readonly SetPageLabel[], textHash: string) {
  const [own, setOwn] = useState<OwnLabel[]>(() => labelsAsKept(pdf, loaded));
  const said = useMemo(
    () => [...own, ...set.filter((one) => one.textHash === textHash)],
    [own, set, textHash],
  );
  const labelled = useMemo(() => {
    pdf.relabel(said);
    return { captured: pdf.captured, states: pdf.states };
  }, [pdf, said]);
  /** For a document that is not in the library yet: with its first clip the labels are kept. */
  const setHere = (page: number, label: string) =>
    setOwn((all) => [...all.filter((one) => one.page !== page), ...(label === '' ? [] : [{ page, label }])]);
  return { ...labelled, setHere };
}

/** Where a kept text names its pages otherwise than the file does, the first page of each run that counts on. */
function labelsAsKept(pdf: PdfDocument, { capture }: Loaded): OwnLabel[] {
  if (!capture || capture.text.text !== pdf.captured.text) return [];
  const own: OwnLabel[] = [];
  capture.text.blocks.forEach(({ pageLabel, start }, i) => {
    const page = pdf.pageAt(start);
    if (page === null || pageLabel === undefined || pageLabel === pdf.captured.blocks[i]?.pageLabel) return;
    const last = own.at(-1);
    if (!last || labelAfter(last.label, page - last.page) !== pageLabel) own.push({ page, label: pageLabel });
  });
  return own;
}
