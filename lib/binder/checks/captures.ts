import { homeOf, isPageUnseen } from '../filing.ts';
import { isCiteChecked } from '../quotation.ts';
import type { Found } from './finding.ts';
import { type Ground, idsOf } from './ground.ts';

/** A passage whose words were others on its page when it was looked at again, or were not there. */
export const altered = ({ view }: Ground): Found<'altered'>[] =>
  view.items.flatMap((item) => {
    const { seen } = item;
    if (seen?.state !== 'changed' && seen?.state !== 'gone') return [];
    const { state, seenAt, words } = seen;
    return [
      { of: item.entry.id, entries: idsOf([item]), counts: { state, seenAt }, on: [state, words ?? ''] },
    ];
  });

/** An exhibit whose page nobody saw: its words came out of another program's file, or were pasted. */
export const pageUnseen = ({ view }: Ground): Found<'page-unseen'>[] =>
  [...Map.groupBy(view.items.filter(isPageUnseen), homeOf)].flatMap(([home, items]) => {
    const mode = items[0]?.capture.circumstances.mode;
    if (mode !== 'imported' && mode !== 'pasted') return [];
    return [{ of: home, homes: [home], entries: idsOf(items), counts: { mode, passages: items.length } }];
  });

/** An exhibit that is a page saved as a file: where and when it was seen is what the file says. */
export const pageSaved = ({ view }: Ground): Found<'page-saved'>[] =>
  [
    ...Map.groupBy(
      view.items.filter(({ capture }) => capture.circumstances.mode === 'saved'),
      homeOf,
    ),
  ].map(([home, items]) => ({
    of: home,
    homes: [home],
    entries: idsOf(items),
    counts: { passages: items.length },
  }));

/** A cite-check that was made of another citation than the one that prints now. */
export const citeCheckLapsed = ({ view, citationOf }: Ground): Found<'cite-check-lapsed'>[] =>
  citationOf
    ? view.items.flatMap((item) => {
        const { citeCheck, id } = item.entry;
        if (!citeCheck) return [];
        const citation = citationOf(item);
        if (isCiteChecked(item.entry, citation)) return [];
        return [{ of: id, entries: idsOf([item]), counts: { by: citeCheck.by }, on: citation }];
      })
    : [];
