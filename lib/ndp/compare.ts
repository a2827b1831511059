import type { DocumentationPackage, PackageItem } from '../model/index.ts';
import { formatPartialDate } from '../model/index.ts';
import { addressKeys, seriesKey, titleKey, wordsKey, workNumber } from './keys.ts';
import { compareNumbers } from './numbers.ts';

/** Why two lines of two lists are taken for one work. */
export type MatchReason = 'document-number' | 'address' | 'words' | 'title' | 'series';

/** What differs of one work that both lists have. */
export type ItemChange = 'number' | 'date' | 'edition' | 'title' | 'body' | 'document-number' | 'address';

export interface MatchedItems {
  older: PackageItem;
  newer: PackageItem;
  reason: MatchReason;
  /** Empty: nothing differs. */
  changes: ItemChange[];
}

/** What became of a list between two versions. A work may be renumbered and changed. */
export interface PackageComparison {
  added: PackageItem[];
  removed: PackageItem[];
  renumbered: MatchedItems[];
  changed: MatchedItems[];
  same: MatchedItems[];
}

/** Keys by which items are matched, the surest first. */
const REASONS: readonly [MatchReason, (item: PackageItem) => string[]][] = [
  ['document-number', ({ documentNumber }) => (documentNumber ? [workNumber(documentNumber)] : [])],
  ['address', addressKeys],
  ['words', (item) => [wordsKey(item)]],
  ['title', (item) => [titleKey(item)]],
  [
    'series',
    (item) => (/\b(?:19|20)\d\d\b/.test(`${item.title} ${item.subtitle ?? ''}`) ? [seriesKey(item)] : []),
  ],
];

/**
 * Compares two versions of a list. Each work is matched once, by the surest thing that speaks for it; where several
 * lines have the same key, the one under the same item number is the one.
 */
export function comparePackages(older: DocumentationPackage, newer: DocumentationPackage): PackageComparison {
  const [left, right] = [itemsOf(older), itemsOf(newer)];
  const pairs = matchItems(left, right);
  const olderMatched = new Set(pairs.map((pair) => pair.older));
  const newerMatched = new Set(pairs.map((pair) => pair.newer));
  const only = (changes: readonly ItemChange[]) => changes.some((change) => change !== 'number');
  return {
    added: right.filter((item) => !newerMatched.has(item)),
    removed: left.filter((item) => !olderMatched.has(item)),
    renumbered: pairs.filter(({ changes }) => changes.includes('number')),
    changed: pairs.filter(({ changes }) => only(changes)),
    same: pairs.filter(({ changes }) => changes.length === 0),
  };
}

/** A package's documents, in the order of its list. */
export const itemsOf = (list: DocumentationPackage): PackageItem[] =>
  list.sections.flatMap((section) => section.items);

function matchItems(left: readonly PackageItem[], right: readonly PackageItem[]): MatchedItems[] {
  const [leftOpen, rightOpen] = [new Set(left), new Set(right)];
  const pairs: MatchedItems[] = [];
  for (const [reason, keysOf] of REASONS) {
    const byKey = new Map<string, PackageItem[]>();
    for (const item of rightOpen) for (const key of keysOf(item)) push(byKey, key, item);
    for (const stays of [true, false])
      for (const one of leftOpen) {
        const alike = keysOf(one).flatMap((key) => byKey.get(key) ?? []);
        const other = alike.find(
          (item) =>
            rightOpen.has(item) && agrees(reason, one, item) && (!stays || item.number === one.number),
        );
        if (!other) continue;
        leftOpen.delete(one);
        rightOpen.delete(other);
        pairs.push({ older: one, newer: other, reason, changes: changesOf(one, other) });
      }
  }
  return pairs.sort((a, b) => compareNumbers(a.newer.number, b.newer.number));
}

function push(byKey: Map<string, PackageItem[]>, key: string, item: PackageItem): void {
  const there = byKey.get(key);
  if (there) there.push(item);
  else byKey.set(key, [item]);
}

/** What is weaker than a number or an address is spoken against by two numbers that differ. */
function agrees(reason: MatchReason, older: PackageItem, newer: PackageItem): boolean {
  if (reason === 'document-number' || reason === 'address') return true;
  const [mine, theirs] = [older.documentNumber, newer.documentNumber];
  if (mine && theirs && workNumber(mine) !== workNumber(theirs)) return false;
  // "Map" or "Constitution" alone says little: somebody else's is another document.
  return reason !== 'title' || !older.body || !newer.body;
}

function changesOf(older: PackageItem, newer: PackageItem): ItemChange[] {
  const changes: ItemChange[] = [];
  if (older.number !== newer.number) changes.push('number');
  if (dayOf(older) !== dayOf(newer)) changes.push('date');
  if (titleKey(older) !== titleKey(newer))
    changes.push(seriesKey(older) === seriesKey(newer) ? 'edition' : 'title');
  if (
    (older.body ?? '') !== (newer.body ?? '') &&
    wordsKey(older) !== wordsKey(newer) &&
    titleKey(older) === titleKey(newer)
  )
    changes.push('body');
  if (older.documentNumber !== newer.documentNumber) changes.push('document-number');
  if (!shareAddress(older, newer)) changes.push('address');
  return changes;
}

const dayOf = ({ published }: PackageItem): string => (published ? formatPartialDate(published) : '');

function shareAddress(older: PackageItem, newer: PackageItem): boolean {
  if (older.addresses.length === 0 || newer.addresses.length === 0)
    return older.addresses.length === newer.addresses.length;
  const keys = new Set(addressKeys(older));
  return addressKeys(newer).some((key) => keys.has(key));
}
