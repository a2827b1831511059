import { foldName } from '../text/fold-name.ts';
import { type CitedDate, dateFit, yearsNear } from './dates.ts';
import { workKey } from './keys.ts';
import { type NameFit, nameFit } from './names.ts';
import type { ReferenceEntry } from './types.ts';

/** Entries to be looked up by name and by date. */
export interface EntryIndex {
  entries: readonly ReferenceEntry[];
  byName: Map<string, ReferenceEntry[]>;
  byYear: Map<string, ReferenceEntry[]>;
  /** Memory of `findNamed`. */
  found: Map<string, Found>;
}

/** @param shortForms those that the text introduces, each with the name it stands for */
export function indexEntries(
  entries: readonly ReferenceEntry[],
  shortForms: ReadonlyMap<string, string> = new Map(),
): EntryIndex {
  const index: EntryIndex = { entries, byName: new Map(), byYear: new Map(), found: new Map() };
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

/** Entries that fit as well as one another, and how: the best way that any fits. */
export interface Found {
  entries: ReferenceEntry[];
  date: 'same' | 'part' | 'near';
  name: NameFit;
}

/** So many entries of one year are compared by parts of names; above, by whole names alone. */
const MOST_COMPARED = 300;

/** Entries by an author, as written in a citation, of a date. `null`: none. */
export function findNamed(index: EntryIndex, author: string, date: CitedDate): Found | null {
  const name = foldName(author);
  const key = `${name}|${JSON.stringify(date)}`;
  const known = index.found.get(key);
  if (known) return known.entries.length > 0 ? known : null;
  const whole = bestDated(index.byName.get(name) ?? [], date);
  const found = whole ? { ...whole, name: 'whole' as const } : findLike(index, name, date);
  index.found.set(key, found ?? { entries: [], date: 'same', name: 'part' });
  return found;
}

function findLike(index: EntryIndex, name: string, date: CitedDate): Found | null {
  const dated = datedNear(index, date);
  if (dated.length > MOST_COMPARED) return null;
  for (const way of ['whole', 'part', 'initials'] as const) {
    const best = bestDated(
      dated.filter((entry) => nameFit(name, entry.names) === way),
      date,
    );
    if (best) return { ...best, name: way };
  }
  return null;
}

export const datedNear = (index: EntryIndex, date: CitedDate): ReferenceEntry[] =>
  yearsNear(date).flatMap((year) => index.byYear.get(year) ?? []);

/** Those whose date fits best; entries of one work count once. `null`: none. */
export function bestDated(
  entries: readonly ReferenceEntry[],
  date: CitedDate,
): Pick<Found, 'entries' | 'date'> | null {
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
