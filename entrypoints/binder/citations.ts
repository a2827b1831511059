import type { CheckState } from '../../components/binder/entry-filter.ts';
import type { EntryCitations } from '../../components/binder/types.ts';
import type { Citing } from '../../components/source/citing.ts';
import { type BinderItem, type BinderView, isCiteChecked } from '../../lib/binder/index.ts';
import { cite, citeInOrder, passageInput, plain, type RichText, styleFor } from '../../lib/cite/index.ts';
import type { Case } from '../../lib/model/index.ts';
import { recordOf } from '../../lib/surface/record.ts';

/** How a case cites: its style, in its language. */
type Citer = Pick<Case, 'style' | 'locale'>;

/**
 * The whole reference of an entry, in type.
 * @param remark what is said beside it of the quotation
 */
export const fullCitation = (item: BinderItem, { style, locale }: Citer, remark = ''): RichText =>
  cite({ ...passageInput(item, locale), remark }, style, 'full');

/** How an entry is cited, in every form that its inspector shows. */
export const citationsOf = (item: BinderItem, view: BinderView): EntryCitations => ({
  full: fullCitation(item, view.case),
  short: cite(passageInput(item, view.case.locale), view.case.style, 'later'),
  record: recordOf(item, view),
});

/**
 * Entries as the numbered notes of one document; another copy of a work is cited for itself.
 * @param remarkOf what a note says of the quotation that it stands with
 */
export const notesOf = (
  items: readonly BinderItem[],
  { style, locale }: Citer,
  remarkOf: (item: BinderItem) => string = () => '',
): RichText[] =>
  citeInOrder(
    items.map((item) => [
      {
        work: `${item.source.id} ${item.home ?? item.capture.address}`,
        input: { ...passageInput(item, locale), remark: remarkOf(item) },
      },
    ]),
    style,
  );

/** Enough to know it again in a list; made once for each state of an entry, since lists are drawn again often. */
export function shortCitation(item: BinderItem, { style, locale }: Citer): string {
  const by = `${style} ${locale}`;
  const known = shortOnes.get(item);
  if (known?.by === by) return known.text;
  const text = plain(cite(passageInput(item, locale), style, 'short'));
  shortOnes.set(item, { by, text });
  return text;
}

const shortOnes = new WeakMap<BinderItem, { by: string; text: string }>();

/** Whether an entry was cite-checked, and whether the citation still prints as it did then. */
export function checkStateOf(item: BinderItem, theCase: Citer): CheckState {
  if (!item.entry.citeCheck) return 'none';
  return isCiteChecked(item.entry, plain(fullCitation(item, theCase))) ? 'holds' : 'stale';
}

/** How the entry's source is cited, were other things known of it. */
export const citingOf = (item: BinderItem, theCase: Citer): Citing => ({
  style: styleFor(theCase.style).label,
  of: (metadata) => fullCitation({ ...item, source: { ...item.source, metadata } }, theCase),
});
