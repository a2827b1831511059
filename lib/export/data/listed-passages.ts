import type { BinderItem, BinderView, Tab } from '../../binder/index.ts';
import type { ExportOptions } from '../options.ts';
import { exhibitsIn, isListed } from '../plan.ts';

/** One passage of a file, with the exhibit it is of. */
export interface ListedPassage {
  item: BinderItem;
  exhibit: Tab;
  /** Empty where others filed the exhibit and it has no tab. */
  tab: string;
  /** The issues it is filed under, only where chosen. */
  issues: string[];
}

/** The passages that go into a file, exhibit by exhibit, each once. */
export function listedPassages(view: BinderView, options: ExportOptions): ListedPassage[] {
  const labels = new Map(view.issues.map(({ id, label }) => [id, label[options.locale]]));
  const under = ({ entry }: BinderItem) =>
    options.issues ? entry.placements.flatMap(({ issue }) => labels.get(issue) || []) : [];
  return exhibitsIn(view, options).flatMap((exhibit) =>
    exhibit.items.map((item) => ({
      item,
      exhibit,
      tab: isListed(exhibit, options) ? exhibit.label : '',
      issues: [...new Set(under(item))],
    })),
  );
}
