import type { DocumentationPackage, PackageItem, PackageSection } from '../model/index.ts';
import { addressKey } from '../source/index.ts';
import { readHeadline } from './headline.ts';
import { type Column, columnOf, type Place, readItem } from './item.ts';
import { type Line, type Lines, readLines } from './lines.ts';
import { compareNumbers, itemNumber, sectionNumber, sectionOf } from './numbers.ts';

/** Version of the rules below; a list says by which it was read. */
export const NDP_RULES = 'ndp/1';

const MOST_ITEMS = 2_000;
/** Far more lines than any entry of a real list has. */
const MOST_LINES_OF_ITEM = 12;
const MOST_LINES_ABOVE = 200;
/** The foot of the Government of Canada's pages. */
const MODIFIED = /^date (?:modified|de modification)/i;

const BOARD = /^irb-cisr\.gc\.ca\//;
const PACKAGE_PATH = /\/(?:ndp|cnd|ndpcnd)(?:\/|$)/i;

/** Whether an address is one of the Immigration and Refugee Board of Canada under which it puts packages. */
export const isPackageAddress = (address: string): boolean => {
  const key = addressKey(address);
  return BOARD.test(key) && PACKAGE_PATH.test(key.replace(/\?.*$/, ''));
};

/**
 * Reads the list of a National Documentation Package out of its page; `null` when the page is not the Board's, is
 * not headed as such a package, or lists no numbered documents. Never throws; what it looks at is bounded.
 * @param document parsed, live or not; hidden parts are read too
 * @param address where the page was read, an archived copy's as well
 */
export function readPackage(document: Document, address: string): DocumentationPackage | null {
  try {
    if (!BOARD.test(addressKey(address))) return null;
    return readList(document, address);
  } catch {
    return null;
  }
}

function readList(document: Document, address: string): DocumentationPackage | null {
  const page = readLines(document);
  const starts = startsOf(page.lines);
  const first = starts[0];
  if (!first) return null;
  const above = page.lines.slice(0, Math.min(first.at, MOST_LINES_ABOVE));
  const headline = readHeadline(document.title.slice(0, 300), above);
  if (!headline) return null;
  const base = URL.parse(document.querySelector('base[href]')?.getAttribute('href') ?? '', address)?.href;
  const place = { address, base: base ?? address, country: headline.country, column: columnsOf(page.lines) };
  const items = readItems(page, starts, place);
  if (items.length === 0 || !(isPackageAddress(address) || mostlyLinked(items))) return null;
  const truncated = page.cut || starts.length > MOST_ITEMS;
  const sections = sectionsOf(items, page.lines);
  return { ...headline, sections, rules: NDP_RULES, ...(truncated ? { truncated } : {}) };
}

interface Start {
  at: number;
  number: string;
}

function startsOf(lines: readonly Line[]): Start[] {
  const starts: Start[] = [];
  for (const [at, line] of lines.entries()) {
    const found = itemNumber(line.text, line.links.length > 0);
    if (found) starts.push({ at, number: found.number });
    if (starts.length > MOST_ITEMS) break;
  }
  return starts;
}

/** Policies of the Board have numbered paragraphs; they link few of them. */
const mostlyLinked = (items: readonly PackageItem[]): boolean =>
  items.length >= 3 && items.filter(({ addresses }) => addresses.length > 0).length * 2 >= items.length;

function readItems(page: Lines, starts: readonly Start[], place: Place): PackageItem[] {
  const byNumber = new Map<string, PackageItem[]>();
  for (const [index, start] of starts.slice(0, MOST_ITEMS).entries()) {
    const item = readItem(start.number, linesOf(page, start, starts[index + 1]), place);
    if (!item) continue;
    const there = byNumber.get(item.number);
    if (!there) byNumber.set(item.number, [item]);
    else addTo(there, item);
  }
  return [...byNumber.values()].flat();
}

/** The lines of one entry: up to the next number or heading, inside what holds the entry together. */
function linesOf(page: Lines, start: Start, next: Start | undefined): Line[] {
  const { lines } = page;
  const first = lines[start.at] as Line;
  const most = Math.min(next?.at ?? lines.length, start.at + MOST_LINES_OF_ITEM);
  const last = Math.min(most, page.end(boxOf(page, start.at, next?.at ?? lines.length)));
  const own = lines.slice(start.at, Math.max(last, start.at + 1));
  const stop = own.findIndex((line, index) => index > 0 && endsEntry(line, first));
  return stop < 0 ? own : own.slice(0, stop);
}

/**
 * The largest box that begins with this number and ends before the next; of a number that stands alone, or in a
 * heading, the box around it, since what it numbers comes after it.
 */
function boxOf(page: Lines, at: number, next: number): Element {
  const first = page.lines[at] as Line;
  let box = first.home;
  for (let outer = box.parentElement; outer; outer = outer.parentElement) {
    if (page.begin(outer) !== at || page.end(outer) > next) break;
    box = outer;
  }
  const alone = page.end(box) <= at + 1 && (first.heading || itemNumber(first.text, true)?.rest === '');
  return (alone ? box.parentElement : null) ?? box;
}

const endsEntry = (line: Line, first: Line): boolean =>
  MODIFIED.test(line.text) ||
  (line.heading && (line.home !== first.home || first.heading)) ||
  (sectionNumber(line.text) !== null && /^\d{1,2}\s*\./.test(line.text));

/** The same number twice is the same document, listed and linked, unless the two name different documents. */
function addTo(there: PackageItem[], item: PackageItem): void {
  const same = there.find(
    (other) =>
      other.title === item.title ||
      other.addresses.length === 0 ||
      item.addresses.length === 0 ||
      other.addresses.some((address) => item.addresses.includes(address)),
  );
  if (!same) there.push(item);
  else if (same.addresses.length === 0 && item.addresses.length > 0) there[there.indexOf(same)] = item;
}

/** By their numbers; a section's title is the best heading that bears its number. */
function sectionsOf(items: readonly PackageItem[], lines: readonly Line[]): PackageSection[] {
  const titles = new Map<string, { title: string; weight: number }>();
  for (const line of lines) {
    const found = sectionNumber(line.text);
    if (!found || itemNumber(line.text, true)) continue;
    const weight = line.heading ? 2 : /^\d{1,2}\s*[.)]/.test(line.text) ? 1 : 0;
    if (weight > (titles.get(found.number)?.weight ?? 0))
      titles.set(found.number, { title: found.rest, weight });
  }
  const bySection = Map.groupBy(items, ({ number }) => sectionOf(number));
  return [...bySection]
    .sort(([a], [b]) => compareNumbers(a, b))
    .map(([number, inside]) => ({
      number,
      title: titles.get(number)?.title ?? '',
      items: inside.toSorted((a, b) => compareNumbers(a.number, b.number)),
    }));
}

/** Tells a line's column by the headings of its table. */
function columnsOf(lines: readonly Line[]): Place['column'] {
  const tables = new Map<Element, Map<number, Column>>();
  const headed = new Map<Element, Element>();
  for (const { cell, text } of lines) {
    if (!cell) continue;
    const row = headed.get(cell.table) ?? cell.row;
    headed.set(cell.table, row);
    if (row !== cell.row) continue;
    const column = columnOf(text);
    const columns = tables.get(cell.table) ?? new Map<number, Column>();
    if (column) columns.set(cell.column, column);
    tables.set(cell.table, columns);
  }
  // A first row of which only one cell sounds like a heading is an entry like any other.
  return ({ cell }) => {
    const columns = cell ? tables.get(cell.table) : undefined;
    return columns && columns.size > 1
      ? (columns.get((cell as NonNullable<typeof cell>).column) ?? null)
      : null;
  };
}
