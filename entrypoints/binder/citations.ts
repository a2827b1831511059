import type { CheckState } from '../../components/binder/entry-filter.ts';
import type { Citing } from '../../components/source/citing.ts';
import { type BinderItem, isCiteChecked } from '../../lib/binder/index.ts';
import { cite, passageInput, plain, type RichText, styleFor } from '../../lib/cite/index.ts';
import type { StyleId } from '../../lib/model/index.ts';

/** The whole reference of an entry, in type. */
export const fullCitation = (item: BinderItem, style: StyleId): RichText =>
  cite(passageInput(item), style, 'full');

/** Enough to know it again in a list; made once for each state of an entry, since lists are drawn again often. */
export function shortCitation(item: BinderItem, style: StyleId): string {
  const known = shortOnes.get(item);
  if (known?.style === style) return known.text;
  const text = plain(cite(passageInput(item), style, 'short'));
  shortOnes.set(item, { style, text });
  return text;
}

const shortOnes = new WeakMap<BinderItem, { style: StyleId; text: string }>();

/** Whether an entry was cite-checked, and whether the citation still prints as it did then. */
export function checkStateOf(item: BinderItem, style: StyleId): CheckState {
  if (!item.entry.citeCheck) return 'none';
  return isCiteChecked(item.entry, plain(fullCitation(item, style))) ? 'holds' : 'stale';
}

/** How the entry's source is cited, were other things known of it. */
export const citingOf = (item: BinderItem, style: StyleId): Citing => ({
  style: styleFor(style).label,
  of: (metadata) => cite(passageInput({ ...item, source: { ...item.source, metadata } }), style, 'full'),
});
