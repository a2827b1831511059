import { initials, type NameFit, nameFit, squeeze, withoutOthers } from './names.ts';
import type { ReferenceEntry } from './types.ts';

/**
 * Entries by what a name that is not written whole may have in common with theirs, so that a name is compared with
 * few of many: its letters without spaces, its initials, and its words.
 */
export interface LikenessIndex {
  bySqueezed: Map<string, Set<ReferenceEntry>>;
  byInitials: Map<string, Set<ReferenceEntry>>;
  byWord: Map<string, Set<ReferenceEntry>>;
  /** By each name's longest word alone: what holds the whole name holds it. */
  byLongest: Map<string, Set<ReferenceEntry>>;
}

export function indexLikeness(entries: readonly ReferenceEntry[]): LikenessIndex {
  const index: LikenessIndex = {
    bySqueezed: new Map(),
    byInitials: new Map(),
    byWord: new Map(),
    byLongest: new Map(),
  };
  for (const entry of entries)
    for (const name of entry.names) {
      const words = name.split(' ');
      put(index.bySqueezed, squeeze(name), entry);
      if (words.length > 1) put(index.byInitials, initials(name), entry);
      for (const word of words) put(index.byWord, word, entry);
      put(index.byLongest, longestOf(words), entry);
    }
  return index;
}

function put(map: Map<string, Set<ReferenceEntry>>, key: string, entry: ReferenceEntry): void {
  const known = map.get(key);
  if (known) known.add(entry);
  else map.set(key, new Set([entry]));
}

const longestOf = (words: readonly string[]): string =>
  words.reduce((longest, word) => (word.length > longest.length ? word : longest), '');

/** So many entries are compared with one name; a name that more could have tells none of them. */
const MOST_COMPARED = 100;
/** So many are looked at. */
const MOST_LOOKED_AT = 1_000;
/** So many words of a name are looked up; no author has more. */
const MOST_WORDS = 12;

/** Entries whose names a folded name fits, of those that may be meant, and how; none where too many might. */
export function entriesLike(
  index: LikenessIndex,
  name: string,
  isMeant: (entry: ReferenceEntry) => boolean,
): { entry: ReferenceEntry; fit: NameFit }[] {
  const joined = squeeze(name);
  const words = [...new Set(name.split(' '))].slice(0, MOST_WORDS);
  const rarest = words
    .map((word) => index.byWord.get(word) ?? NONE)
    .reduce((few, entries) => (entries.size < few.size ? entries : few));
  const alike = new Set<ReferenceEntry>();
  const sets = [index.bySqueezed.get(joined), index.byInitials.get(joined), rarest];
  sets.push(index.bySqueezed.get(squeeze(withoutOthers(name))));
  for (const word of words) sets.push(index.byLongest.get(word));
  let looked = 0;
  for (const entries of sets)
    for (const entry of entries ?? NONE) {
      if (isMeant(entry)) alike.add(entry);
      if (alike.size > MOST_COMPARED || ++looked > MOST_LOOKED_AT) return [];
    }
  return [...alike].flatMap((entry) => {
    const fit = nameFit(name, entry.names);
    return fit ? [{ entry, fit }] : [];
  });
}

const NONE: ReadonlySet<ReferenceEntry> = new Set();
