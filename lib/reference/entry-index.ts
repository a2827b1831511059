import { formatPartialDate } from '../model/index.ts';
import { foldName } from '../text/fold-name.ts';
import { type CitedDate, dateFit, yearsNear } from './dates.ts';
import { workKey } from './keys.ts';
import { entriesLike, indexLikeness, type LikenessIndex } from './likeness.ts';
import { isInTitleAlone, type NameFit } from './names.ts';
import type { ReferenceEntry } from './types.ts';

/** Entries to be looked up by name and by date. */
export interface EntryIndex {
  entries: readonly ReferenceEntry[];
  byName: Map<string, ReferenceEntry[]>;
  byYear: Map<string, ReferenceEntry[]>;
  likeness: LikenessIndex;
  /** Short forms that the text introduces, folded. */
  shortForms: ReadonlyMap<string, string>;
  /** Memory of `findNamed`. */
  found: Map<string, Found>;
  /** Memory of `datedBy` and `datedAlone`. */
  dated: Map<string, Dated | null>;
}

/** @param shortForms those that the text introduces, each with the name it stands for */
export function indexEntries(
  entries: readonly ReferenceEntry[],
  shortForms: ReadonlyMap<string, string> = new Map(),
): EntryIndex {
  const index: EntryIndex = {
    entries,
    byName: new Map(),
    byYear: new Map(),
    likeness: indexLikeness(entries),
    shortForms,
    found: new Map(),
    dated: new Map(),
  };
  for (const entry of entries) {
    for (const name of entry.names) add(index.byName, name, entry);
    const [year] = entry.date ? yearsNear(entry.date) : [];
    if (year !== undefined) add(index.byYear, year, entry);
  }
  for (const [form, name] of shortForms)
    for (const entry of index.byName.get(name) ?? []) {
      const known = index.byName.get(form)?.includes(entry) ?? false;
      if (!known) add(index.byName, form, entry);
    }
  return index;
}

function add(map: Map<string, ReferenceEntry[]>, key: string, entry: ReferenceEntry): void {
  const known = map.get(key);
  if (known) known.push(entry);
  else map.set(key, [entry]);
}

/** Entries that fit a date as well as one another, and how: the best way that any fits. */
export interface Dated {
  entries: ReferenceEntry[];
  date: 'same' | 'part' | 'near';
}

/** The same by name and date, and how the name fits. */
export interface Found extends Dated {
  name: NameFit;
}

/** Entries by an author, as written in a citation, of a date. `null`: none. */
export function findNamed(index: EntryIndex, author: string, date: CitedDate): Found | null {
  const name = foldName(author);
  const key = `${name}|${keyOf(date)}`;
  const known = index.found.get(key);
  if (known) return known.entries.length > 0 ? known : null;
  const whole = datedBy(index, name, date);
  const found = whole
    ? { ...whole, name: isOfTitle(index, name, whole.entries) ? ('part' as const) : ('whole' as const) }
    : findLike(index, name, date);
  index.found.set(key, found ?? { entries: [], date: 'same', name: 'part' });
  return found;
}

function findLike(index: EntryIndex, name: string, date: CitedDate): Found | null {
  const years = new Set(yearsNear(date));
  const isMeant = (entry: ReferenceEntry): boolean =>
    entry.date !== null && years.has(yearsNear(entry.date)[0] ?? '');
  const alike = entriesLike(index.likeness, name, isMeant);
  for (const way of ['whole', 'part', 'initials'] as const) {
    const fitting = alike.filter(({ fit }) => fit === way).map(({ entry }) => entry);
    const best = bestDated(fitting, date);
    if (best) return { ...best, name: way };
  }
  return null;
}

const keys = new WeakMap<CitedDate, string>();

function keyOf(date: CitedDate): string {
  const known = keys.get(date);
  if (known !== undefined) return known;
  const day = date.kind === 'undated' ? 'n.d.' : formatPartialDate(date.date);
  keys.set(date, day + date.letter);
  return day + date.letter;
}

/** Whether a folded name stands in the titles of entries alone, and the text nowhere says that it is theirs. */
export const isOfTitle = (index: EntryIndex, name: string, entries: readonly ReferenceEntry[]): boolean =>
  !index.shortForms.has(name) && entries.every(({ work }) => isInTitleAlone(name, work));

/** Entries of a name, folded and whole, that fit a date best. `null`: none. */
export const datedBy = (index: EntryIndex, name: string, date: CitedDate): Dated | null =>
  remembered(index, `${name}|${keyOf(date)}`, () => bestDated(index.byName.get(name) ?? [], date));

/** Entries of any name that fit a date best. `null`: none. */
export const datedAlone = (index: EntryIndex, date: CitedDate): Dated | null =>
  remembered(index, keyOf(date), () =>
    bestDated(
      yearsNear(date).flatMap((year) => index.byYear.get(year) ?? []),
      date,
    ),
  );

function remembered({ dated }: EntryIndex, key: string, find: () => Dated | null): Dated | null {
  const known = dated.get(key);
  if (known !== undefined) return known;
  const found = find();
  dated.set(key, found);
  return found;
}

/** Those whose date fits best; entries of one work count once. `null`: none. */
export function bestDated(entries: readonly ReferenceEntry[], date: CitedDate): Dated | null {
  for (const way of ['same', 'part', 'near'] as const) {
    const fitting = entries.filter((entry) => entry.date && dateFit(date, entry.date) === way);
    if (fitting.length > 0) return { entries: distinct(fitting), date: way };
  }
  return null;
}

function distinct(entries: readonly ReferenceEntry[]): ReferenceEntry[] {
  if (entries.length === 1) return [...entries];
  return [
    ...new Map(entries.map((entry) => [workKey(entry.work), entry] as const).reverse()).values(),
  ].reverse();
}

/** Whether a name as written is that of any entry. */
export function isNamed(index: EntryIndex, author: string): boolean {
  return index.byName.has(foldName(author));
}
