import type { EntryId, IssueId, PartialDate, PublisherView, SourceId } from '../model/index.ts';
import { flatOutline, outline, placesOf } from './outline.ts';
import type { BinderItem, BinderView } from './view.ts';

/** One date on the axis. */
export interface TimeMark {
  /** `published`: when a source was; `told`: a date that a passage itself speaks of. */
  kind: 'published' | 'told';
  date: PartialDate;
  /** The entry it is looked at by; of a source, its first. */
  entry: EntryId;
  /** What stands behind it: the passage's own words, or nothing for a source. */
  words: string;
  source: SourceId;
}

/** The marks of one issue or publisher. */
export interface TimeRow<Key> {
  key: Key;
  marks: TimeMark[];
}

/** Reads the dates that a text speaks of. */
export type DatesIn = (text: string) => PartialDate[];

/** A row for each issue that has dated passages, in the outline's order; `null`: those under no issue. */
export function timelineByIssue(view: BinderView, datesIn: DatesIn): TimeRow<IssueId | null>[] {
  const places = placesOf(view);
  const order: (IssueId | null)[] = [...flatOutline(outline(view)).map(({ issue }) => issue.id), null];
  return order.flatMap((key) => rowOf(key, places.get(key) ?? [], datesIn));
}

/** A row for each publisher, those with the most marks first; `null`: where nobody knows who stands behind it. */
export function timelineByPublisher(view: BinderView, datesIn: DatesIn): TimeRow<PublisherView | null>[] {
  const known = new Map<string, PublisherView>();
  const groups = Map.groupBy(view.items, ({ publisher }) => {
    if (!publisher) return null;
    if (!known.has(publisher.id)) known.set(publisher.id, publisher);
    return known.get(publisher.id) as PublisherView;
  });
  return Array.from(groups, ([key, items]) => rowOf(key, items, datesIn))
    .flat()
    .sort((a, b) => b.marks.length - a.marks.length);
}

function rowOf<Key>(key: Key, items: readonly BinderItem[], datesIn: DatesIn): TimeRow<Key>[] {
  const sources = new Map(items.toReversed().map((item) => [item.source.id, item]));
  const published = [...sources.values()].toReversed().flatMap(({ source, entry }): TimeMark[] => {
    const date = source.metadata.published?.value;
    return date ? [{ kind: 'published', date, entry: entry.id, words: '', source: source.id }] : [];
  });
  const told = items.flatMap(({ entry, passage, source }) => {
    const words = passage.selectors.quote.exact;
    return datesIn(words).map(
      (date): TimeMark => ({ kind: 'told', date, entry: entry.id, words, source: source.id }),
    );
  });
  const marks = [...published, ...told];
  return marks.length === 0 ? [] : [{ key, marks }];
}
