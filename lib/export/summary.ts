import { type BinderView, entriesUnder, tabs } from '../binder/index.ts';
import { pinpointOf } from '../cite/index.ts';
import type { EntryId, Source, SourceId } from '../model/index.ts';
import type { ExportOptions } from './options.ts';
import { chosen } from './plan.ts';

/** What an export will hold and what it lacks, each as a list that can be gone to. */
export interface ExportSummary {
  passages: number;
  exhibits: number;
  /** Marked adverse and left out by the options. */
  leftOut: EntryId[];
  /** Filed under no issue: printed at the end. */
  unfiled: EntryId[];
  /** Changed on their page since they were clipped, or gone from it. */
  altered: EntryId[];
  withoutPinpoint: EntryId[];
  withoutDate: SourceId[];
  withoutTitle: SourceId[];
}

/** Counts for the dialog that offers an export. */
export function summarise(view: BinderView, options: ExportOptions): ExportSummary {
  const shown = chosen(view, options);
  const kept = new Set(shown.items);
  const exhibits = tabs(shown, options.labels).map((tab) => tab.source);
  const ids = (items: BinderView['items']) => items.map((item) => item.entry.id);
  return {
    passages: shown.items.length,
    exhibits: exhibits.length,
    leftOut: ids(view.items.filter((item) => !kept.has(item))),
    unfiled: ids(entriesUnder(shown, null)),
    altered: ids(shown.items.filter(({ seen }) => seen?.state === 'changed' || seen?.state === 'gone')),
    withoutPinpoint: ids(
      shown.items.filter(
        (item) => pinpointOf(item.passage.selectors, item.source.metadata.title?.value) === null,
      ),
    ),
    withoutDate: lacking(exhibits, 'published'),
    withoutTitle: lacking(exhibits, 'title'),
  };
}

/** A work of which several copies are filed lacks what it lacks once. */
const lacking = (exhibits: readonly Source[], field: 'published' | 'title'): SourceId[] => [
  ...new Set(exhibits.filter((source) => !source.metadata[field]).map(({ id }) => id)),
];
