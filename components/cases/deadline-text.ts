import { daysBetween, deadlineOf, profiles, type Rule } from '../../lib/binder/index.ts';
import type { Case, Locale } from '../../lib/model/index.ts';
import { deadlineWords } from '../../lib/words/cases.ts';
import { daysAwayText, shortDateText } from '../../lib/words/dates.ts';
import { say } from '../../lib/words/say.ts';

type Dated = Pick<Case, 'hearing' | 'daysBefore' | 'profile'>;

/**
 * The countdown of a case in one line: to the deadline, where there is one, while the hearing is ahead; else to the
 * hearing; null without a hearing.
 * @param today "2026-11-22"
 */
export function countdownText(of: Dated, today: string, locale: Locale): string | null {
  const words = say(deadlineWords, locale);
  if (of.hearing === undefined) return null;
  const left = daysBetween(today, of.hearing);
  const deadline = deadlineOf(of, today);
  if (deadline && left >= 0) {
    const due = deadline.left < 0 ? words.wasDue : words.due;
    const day = shortDateText(deadline.day, today, locale);
    return due(daysAwayText(deadline.left, locale), deadline.on ? `${day} (${words[deadline.on]})` : day);
  }
  const held = left < 0 ? words.wasHeard : words.hearing;
  return held(daysAwayText(left, locale), shortDateText(of.hearing, today, locale));
}

/** What the deadline rests on: "30 days before: EOIR …, to verify"; null where there is none. */
export function groundText(of: Pick<Case, 'daysBefore' | 'profile'>, locale: Locale): string | null {
  const words = say(deadlineWords, locale);
  if (of.daysBefore !== undefined) return `${words.daysBefore(of.daysBefore)}, ${words.byOrder}`;
  const rule = profiles[of.profile].deadline;
  return rule.value === null ? null : words.rule(words.daysBefore(rule.value), ruleText(rule, locale));
}

/** Where a rule was read, and how far that can be relied on. */
export function ruleText({ source, confidence }: Rule<unknown>, locale: Locale): string {
  const words = say(deadlineWords, locale);
  if (confidence === 'to-verify') return words.toVerify(source);
  return confidence === 'practice' ? words.practice(source) : source;
}
