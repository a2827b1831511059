import type { Case, CaseId, Locale } from '../model/index.ts';
import { caseWords } from '../words/binder.ts';
import { dayText, momentText } from '../words/dates.ts';
import { say } from '../words/say.ts';

/**
 * Cases by the references their user gave them. An archive may bring a second one of the same reference: such are told
 * apart by the day they were made, and where that is one too, by the minute.
 */
export function namedCases(
  cases: readonly Pick<Case, 'id' | 'reference' | 'createdAt'>[],
  locale: Locale,
): { id: CaseId; reference: string }[] {
  const words = say(caseWords, locale);
  const twins = Map.groupBy(cases, ({ reference }) => reference.trim());
  return cases.map(({ id, reference, createdAt }) => {
    const same = twins.get(reference.trim()) ?? [];
    if (same.length < 2) return { id, reference };
    const days = new Set(same.map((one) => dayText(one.createdAt, locale)));
    const made = days.size === same.length ? dayText(createdAt, locale) : momentText(createdAt, locale);
    return { id, reference: words.madeOn(reference, made) };
  });
}

/** The cases to choose from: those that are not put away, and the active one. */
export const casesAtWork = <T extends Pick<Case, 'id' | 'archivedAt'>>(
  cases: readonly T[],
  active: CaseId | null,
): T[] => cases.filter(({ id, archivedAt }) => archivedAt === undefined || id === active);
