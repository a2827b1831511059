import {
  type BinderItem,
  type BinderView,
  filedByOthers,
  isPageUnseen,
  isUntranslated,
  lacksOfTranslation,
  leavesWords,
  tribunalLanguages,
  unfiledIn,
} from '../binder/index.ts';
import { pinpointOf } from '../cite/index.ts';
import type { EntryId, Source, SourceId } from '../model/index.ts';
import type { ExportOptions } from './options.ts';
import { type Stated, statedIn } from './parts/stated.ts';
import { chosen, exhibitsIn, isListed, lettersMissing, offered } from './plan.ts';

/** What an export will hold and what it lacks, each as a list that can be gone to. */
export interface ExportSummary {
  passages: number;
  /** The entries that are in it. */
  entries: EntryId[];
  exhibits: number;
  /** What the index document tells besides. */
  stated: Stated;
  /** Exhibits of others that are cited as of the record and have no tab. */
  inRecord: number;
  /** Marked adverse and left out by the options. */
  leftOut: EntryId[];
  /** Of exhibits that others filed, left out by the options. */
  othersLeftOut: EntryId[];
  /** Left out by the user's decision, since they may tell of somebody who needs protection. */
  personsLeftOut: EntryId[];
  /** Under no issue, left out by the options. */
  unfiledLeftOut: EntryId[];
  /** Under no issue: printed at the end. */
  unfiled: EntryId[];
  /** Letters of exhibits that are not in the file, while later ones are. */
  missingTabs: string[];
  /** Imported or pasted: their pages were not seen. */
  unseen: EntryId[];
  /** Quotations of which every word of the source is left out. */
  wordless: EntryId[];
  /** In another language than those of the tribunal, without a translation into one of them. */
  untranslated: EntryId[];
  /** Translated, without a translator, the translator's competence or the day of it. */
  uncertified: EntryId[];
  /** Changed on their page since they were clipped, or gone from it. */
  altered: EntryId[];
  withoutPinpoint: EntryId[];
  withoutDate: SourceId[];
  withoutTitle: SourceId[];
}

/** Counts for the dialog that offers an export. */
export function summarise(view: BinderView, options: ExportOptions): ExportSummary {
  const shown = chosen(view, options);
  const all = exhibitsIn(view, options);
  const listed = all.filter((tab) => isListed(tab, options));
  const exhibits = all.map((tab) => tab.source);
  const ids = (items: BinderView['items']) => items.map((item) => item.entry.id);
  const offer = new Set(offered(view, options));
  const out = view.items.filter((item) => !offer.has(item));
  const filedBy = filedByOthers(view);
  const isUnfiled = unfiledIn(view);
  const isAdverse = ({ entry }: BinderItem) => options.adverse === 'leave-out' && entry.stance === 'adverse';
  const isOthers = (item: BinderItem) => options.others === 'leave-out' && filedBy(item) !== null;
  const languages = tribunalLanguages(view.case);
  return {
    passages: shown.items.length,
    entries: ids(shown.items),
    exhibits: listed.length,
    stated: statedIn(view, options),
    inRecord: all.length - listed.length,
    leftOut: ids(out.filter(isAdverse)),
    othersLeftOut: ids(out.filter((item) => !isAdverse(item) && isOthers(item))),
    unfiledLeftOut: ids(out.filter((item) => !isAdverse(item) && !isOthers(item))),
    personsLeftOut: ids([...offer].filter((item) => item.entry.disclosure?.choice === 'leave-out')),
    unfiled: ids(shown.items.filter(isUnfiled)),
    missingTabs: lettersMissing(view, options),
    unseen: ids(shown.items.filter(isPageUnseen)),
    wordless: ids(shown.items.filter(isWordless)),
    untranslated: ids(shown.items.filter((item) => isUntranslated(item, languages))),
    uncertified: ids(shown.items.filter((item) => lacksOfTranslation(item).length > 0)),
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

const isWordless = ({ entry, passage }: BinderItem): boolean =>
  !passage.picture && !leavesWords(passage.selectors.quote.exact, entry);

/** A work of which several copies are filed lacks what it lacks once. */
const lacking = (exhibits: readonly Source[], field: 'published' | 'title'): SourceId[] => [
  ...new Set(exhibits.filter((source) => !source.metadata[field]).map(({ id }) => id)),
];
