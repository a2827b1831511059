import { FILE_STYLES, type OwnStyle, styles } from '../cite/index.ts';
import type { Case, Locale, StyleId } from '../model/index.ts';
import { pseudonymWords } from '../words/cases.ts';
import { say } from '../words/say.ts';

/**
 * A reference nobody can be known by, numbered on from those there are: after "MX-2026-014" comes "MX-2026-015";
 * the first of a year is "CASE-2026-001".
 */
export function suggestReference(
  cases: readonly Pick<Case, 'reference' | 'createdAt'>[],
  year: number,
): string {
  const last = cases.toSorted((a, b) => a.createdAt.localeCompare(b.createdAt)).at(-1);
  const prefix = /^(.*?)\d{4}-\d+$/.exec(last?.reference ?? '')?.[1] ?? 'CASE-';
  const taken = cases.flatMap(({ reference }) => {
    const number = reference.startsWith(`${prefix}${year}-`)
      ? Number(reference.split('-').at(-1))
      : Number.NaN;
    return Number.isNaN(number) ? [] : [number];
  });
  const next = Math.max(0, ...taken) + 1;
  return `${prefix}${year}-${String(next).padStart(3, '0')}`;
}

/**
 * A plant or a colour that no client of these cases is called by yet; with a number once all are taken. Drawn by lot, so
 * that it says nothing of when the case was made.
 * @param lot from 0 up to 1
 */
export function suggestPseudonym(
  cases: readonly Pick<Case, 'client'>[],
  locale: Locale,
  lot: number = Math.random(),
): string {
  const taken = new Set(cases.map(({ client }) => client?.trim().toLowerCase()));
  const names = say(pseudonymWords, locale).names.split(', ');
  for (let round = 1; ; round++) {
    const free = names
      .map((name) => (round === 1 ? name : `${name} ${round}`))
      .filter((name) => !taken.has(name.toLowerCase()));
    const drawn = free[Math.floor(lot * free.length)];
    if (drawn) return drawn;
  }
}

/**
 * The styles a case can choose, by name: those of tables, those of files that come with the product, and the user's own.
 * @param own the user's file; null where there is none
 */
export const offeredStyles = (own: OwnStyle | null): { id: StyleId; label: string }[] => [
  ...[...Object.values(styles), ...Object.values(FILE_STYLES)].map(({ id, label }) => ({ id, label })),
  ...(own ? [{ id: 'own' as const, label: own.title }] : []),
];
