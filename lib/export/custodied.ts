import type { BinderItem, BinderView, Tab } from '../binder/index.ts';
import type { CaptureId, CaptureSummary, Custodied } from '../model/index.ts';
import { asPrinted, type ExportOptions } from './options.ts';
import { exhibitsIn, isListed } from './plan.ts';

/** One captured copy of a file's exhibits, with the passages of it that are in the file. */
export interface Copy {
  /** The exhibit's letter or number. */
  tab: Tab;
  capture: CaptureSummary;
  items: BinderItem[];
}

/** The copies of which something is in a file, in the order of their tabs; an exhibit read twice is two. */
export const copiesIn = (view: BinderView, options: ExportOptions): Copy[] =>
  exhibitsIn(view, asPrinted(options))
    .filter((tab) => isListed(tab, options))
    .flatMap((tab) =>
      [...Map.groupBy(tab.items, ({ capture }): CaptureId => capture.id).values()].flatMap((items) =>
        items[0] ? [{ tab, capture: items[0].capture, items }] : [],
      ),
    );

/** What is asked of the library to tell the custody of a file's exhibits. */
export const custodiedIn = (view: BinderView, options: ExportOptions): Custodied[] =>
  copiesIn(view, options).map(({ capture, items }) => ({
    capture: capture.id,
    passages: items.map(({ passage }) => passage.id),
  }));
