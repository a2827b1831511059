import { tribunalLanguages } from '../profiles.ts';
import { isUntranslated, lacksOfTranslation } from '../translation.ts';
import type { BinderItem } from '../view.ts';
import type { Found } from './finding.ts';
import { type Ground, idsOf } from './ground.ts';

/** A passage in a language the tribunal does not read, without a translation. */
export function untranslated({ view }: Ground): Found<'untranslated'>[] {
  const languages = tribunalLanguages(view.case);
  return view.items
    .filter((item) => isUntranslated(item, languages))
    .map((item) => ({
      of: item.entry.id,
      entries: idsOf([item]),
      counts: { language: item.source.metadata.language?.value ?? '' },
    }));
}

/** A translation of which the certificate's facts are not all known. */
export const uncertified = ({ view }: Ground): Found<'uncertified'>[] =>
  view.items.flatMap((item) => {
    const lacks = lacksOfTranslation(item);
    return lacks.length === 0 ? [] : [{ of: item.entry.id, entries: idsOf([item]), counts: { lacks } }];
  });

/** A passage whose place in its source is not known. */
export const noPinpoint = ({ view, isPinned }: Ground): Found<'no-pinpoint'>[] =>
  isPinned
    ? view.items
        .filter((item) => !isPinned(item))
        .map((item) => ({ of: item.entry.id, entries: idsOf([item]), counts: {} }))
    : [];

/** A source without what a reader needs to weigh it and to find it. */
const lacking =
  (isThere: (item: BinderItem) => boolean) =>
  ({ bySource }: Ground) =>
    [...bySource].flatMap(([id, items]) =>
      items.some(isThere) ? [] : [{ of: id, sources: [id], entries: idsOf(items), counts: {}, on: id }],
    );

export const noDate: (ground: Ground) => Found<'no-date'>[] = lacking(
  ({ source }) => source.metadata.published !== undefined,
);

/** Bodies are authors too: one of the two is enough to say whose words they are. */
export const noAuthor: (ground: Ground) => Found<'no-author'>[] = lacking(
  ({ source: { metadata }, publisher }) =>
    (metadata.authors?.value.length ?? 0) > 0 ||
    metadata.publisher !== undefined ||
    (publisher != null && publisher.type !== null),
);

/** A file of the user's and a page that was pasted stand nowhere that another could look. */
export const noAddress: (ground: Ground) => Found<'no-address'>[] = lacking(
  ({ source, capture }) => isWeb(capture.address) || source.addresses.some(isWeb),
);

const isWeb = (address: string): boolean => /^https?:\/\//i.test(address);
