import { toArabic, toRoman } from './numerals.ts';

/** A label that somebody gave a page, or that its file does; the pages after it go on counting from it. */
export interface OwnLabel {
  /** Place of the page among the pages, from 0. */
  page: number;
  label: string;
}

/** A page's label as the file says it; `undefined` where it says none. */
export type PrintedLabel = string | undefined;

const LONGEST = 100;

/**
 * The labels of all pages, from those that were set: the pages after one count on from it, up to the next one that was
 * set; before the first they keep what they had.
 * @param labels what the pages are called so far, by their place; `undefined` where they have no label
 * @param own in any order; a later one for the same page wins; an empty label gives the page back what it had
 */
export function withLabels(labels: readonly PrintedLabel[], own: readonly OwnLabel[]): PrintedLabel[] {
  const set = new Map(own.map(({ page, label }) => [page, label.trim().slice(0, LONGEST)]));
  let base: { label: string; page: number } | null = null;
  return labels.map((label, page) => {
    const given = set.get(page);
    if (given !== undefined) base = given === '' ? null : { label: given, page };
    return (base && labelAfter(base.label, page - base.page)) ?? label;
  });
}

/**
 * The label `count` pages after one: "xlvii" gives "xlviii", "A-9" gives "A-10", "IV" gives "V", "a" gives "b". Where a
 * label has nothing that counts ("Cover"), `null`: the pages after it keep their own.
 */
export function labelAfter(label: string, count: number): string | null {
  if (count === 0) return label;
  const [, before = '', digits] = /^(.*?)(\d{1,9})$/s.exec(label) ?? [];
  if (digits) {
    const width = digits.startsWith('0') ? digits.length : 0;
    return before + String(Number(digits) + count).padStart(width, '0');
  }
  const [, prefix = '', sign = ''] = /^(.*[-\s.:])?([a-z]+|[A-Z]+)$/s.exec(label) ?? [];
  // A lone "c" or "d" counts letters; nobody begins with page one hundred in Roman numerals.
  const number = /^[abcdlm]$/i.test(sign) ? null : toArabic(sign);
  const next = number === null ? letterAfter(sign, count) : toRoman(number + count);
  if (next === null) return null;
  return prefix + (sign === sign.toUpperCase() ? next.toUpperCase() : next);
}

function letterAfter(sign: string, count: number): string | null {
  if (!/^[a-z]$/i.test(sign)) return null;
  const code = sign.toLowerCase().charCodeAt(0) + count;
  return code > 122 ? null : String.fromCharCode(code);
}

/** Where a page's label comes from: its user, the file, the number printed on the page, or its place in the file. */
export interface PageLabel {
  label: string;
  from: 'user' | 'file' | 'print' | 'order';
}

/**
 * What each page is called. What the file says wins over what is printed, but for a file that merely counts its pages
 * while other numbers are printed on them.
 */
export function pageLabels(file: readonly PrintedLabel[], printed: readonly PrintedLabel[]): PageLabel[] {
  const counts = file.every((label, page) => label === undefined || label === String(page + 1));
  const differs = printed.some((label, page) => label !== undefined && label !== String(page + 1));
  return file.map((label, page) => {
    const print = printed[page];
    if (print !== undefined && (label === undefined || (counts && differs)))
      return { label: print, from: 'print' };
    return label === undefined ? { label: String(page + 1), from: 'order' } : { label, from: 'file' };
  });
}

/** The numbers printed on pages, and those of the pages between two that go on counting: a chapter's first page has none. */
export function withoutGaps(printed: readonly PrintedLabel[]): PrintedLabel[] {
  const filled = [...printed];
  let last = -1;
  printed.forEach((label, page) => {
    if (label === undefined) return;
    const before = last < 0 ? undefined : filled[last];
    if (before !== undefined && labelAfter(before, page - last) === label) {
      for (let gap = last + 1; gap < page; gap++) filled[gap] = labelAfter(before, gap - last) ?? undefined;
    }
    last = page;
  });
  return filled;
}

/**
 * The labels a file gives, as they are of use: those that only repeat the pages' numbers in the file are none, and one
 * that is missing or too long to be printed is left out.
 * @param labels as pdf.js gives them, one for each page, or `null`
 */
export function printedLabels(labels: readonly string[] | null, pages: number): PrintedLabel[] {
  return Array.from({ length: pages }, (_, page) => {
    const label = labels?.[page]?.trim() ?? '';
    return label === '' || label.length > LONGEST ? undefined : label;
  });
}
