import type { Candidate, PartialDate } from '../model/index.ts';
import { OTHER_DATE, saysDate, saysModified, tellsOfDay } from './date-labels.ts';
import { countWords, type FoundDate, findDates, findMonth, plausible } from './dates.ts';
import type { Line } from './nearby.ts';
import { WEIGHTS } from './weights.ts';

/** Hours from and to: something that takes place. */
const HOURS = /\d{1,2}[:：.h]\d{2}\s*(?:uhr|h|[ap]m)?\s*(?:[-–~－～]|bis|to|à|a)\s*\d{1,2}[:：.h]\d{2}/i;
/** A label beside the title, "Event location": the dates there are of what takes place. */
const EVENT = /^(?:event|evento|événement|veranstaltung)(?!\p{L})/iu;
/** The hours of an event stand beside its day or just below. */
const HOURS_WITHIN = 3;
/** What parts a first day from a last one. */
const UNTIL = /^\s*(?:[-–—~－～]|bis|to|until|à|au|al?|hasta)\s*$/i;

/** Words left on a line of its own for a date, once the date is taken out. */
const MOST_WORDS_BESIDE = 9;
const LONGEST_LINE = 250;
/** A month stands for the date only on a line that holds little else. */
const LONGEST_MONTH_LINE = 30;
const MOST_DATES = 3;
/** The way round that the page's language does not tell is this much weaker. */
const OTHER_WAY = 0.7;

type Dated = Candidate<PartialDate>;

/** Dates on lines of their own beside the heading; a label tells publication from revision. */
export function fromLines(
  lines: readonly Pick<Line, 'text' | 'distance'>[],
  monthFirst: boolean | null,
): Dated[] {
  if (lines.some(({ text }) => text.length <= LONGEST_MONTH_LINE && EVENT.test(text))) return [];
  const hours = lines.map(({ text }) => text.length <= LONGEST_LINE && HOURS.test(text));
  const isEvent = (index: number): boolean => hours.slice(index, index + 1 + HOURS_WITHIN).includes(true);
  return lines.flatMap((line, index) => {
    if (isEvent(index)) return [];
    const before = lines[index - 1]?.text ?? '';
    const label = before.length < 30 ? before : '';
    const far = Math.min(Math.abs(line.distance), 40) / 100;
    return datesOfLine(line.text, label, monthFirst).flatMap((found) => asCandidates(found, 1 - far));
  });
}

/** Where day and month may be meant either way both readings stand, so that another witness can decide. */
function asCandidates(found: LabelledDate, nearness: number): Dated[] {
  const { date, otherReadings = [], modified, doubt } = found;
  const place = modified ? 'updated, near the title' : 'near the title';
  const plain = modified ? WEIGHTS.modified.labelled : WEIGHTS.published.nearHeading;
  const weight = plain * nearness * (1 - doubt);
  const candidate: Dated = { value: date, foundIn: 'visible-text', place, weight };
  const others = otherReadings.map((value) => ({ ...candidate, value, weight: weight * OTHER_WAY }));
  return [candidate, ...others];
}

interface LabelledDate extends FoundDate {
  modified: boolean;
  /** 0 for a date that stands alone or is labelled, growing with the words beside it. */
  doubt: number;
}

function datesOfLine(text: string, labelBefore: string, monthFirst: boolean | null): LabelledDate[] {
  if (text.length > LONGEST_LINE || OTHER_DATE.test(text)) return [];
  const whole = findDates(text, monthFirst);
  const month = whole.length === 0 && text.length < LONGEST_MONTH_LINE ? findMonth(text) : null;
  const found = (month ? [month] : whole).filter(({ date }) => plausible(date));
  const words = wordsBeside(text, found);
  if (found.length === 0 || found.length > MOST_DATES || words > MOST_WORDS_BESIDE) return [];
  if (found.some(({ end }, index) => UNTIL.test(text.slice(end, found[index + 1]?.start ?? end)))) return [];
  const [first, last] = [found[0] as FoundDate, found.at(-1) as FoundDate];
  if (tellsOfDay(text.slice(0, first.start), text.slice(last.end))) return [];
  let end = 0;
  return found.map((date) => {
    const label = end === 0 && date.start < 3 ? labelBefore : text.slice(end, date.start);
    end = date.end;
    const modified = saysModified(label);
    return { ...date, modified, doubt: saysDate(label) ? 0 : words / 40 };
  });
}

function wordsBeside(text: string, dates: readonly FoundDate[]): number {
  let rest = text;
  for (const { start, end } of [...dates].reverse()) rest = rest.slice(0, start) + rest.slice(end);
  return countWords(rest);
}
