import { letters } from './candidates.ts';
import { findDates } from './dates.ts';

/** What stands between a title and the name of its site or section. */
const SEPARATOR = /\s+[|\-–—:·•»«›>/~]+\s+|\s*[|｜»«·•]\s*|\s*::\s*|：|(?<=\p{Lo})-+(?=\p{Lo})/u;
const SEPARATORS = new RegExp(SEPARATOR, 'gu');
const MOST_ROUNDS = 4;

/** A title without the parts at its ends that name the site or are but a date. */
export function trimSite(title: string, siteNames: readonly string[]): string {
  const names = siteNames.map(letters).filter((name) => name.length > 1);
  const isIdle = (part: string): boolean =>
    isDate(part) || names.some((name) => isNamed(letters(part), name));
  let rest = title;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const cuts = [...rest.matchAll(SEPARATORS)].filter((cut) => cut.index > 0);
    const [first, last] = [cuts[0], cuts.at(-1)];
    if (last && isIdle(rest.slice(last.index + last[0].length))) rest = rest.slice(0, last.index);
    else if (first && isIdle(rest.slice(0, first.index))) rest = rest.slice(first.index + first[0].length);
    else break;
  }
  return rest.trim();
}

/** The last and first parts of a title, where sites put their names; none when it has but one part. */
export function titleEnds(title: string): string[] {
  const parts = title.split(SEPARATOR).map((part) => part.trim());
  return parts.length < 2 ? [] : [parts.at(-1) ?? '', parts[0] ?? ''];
}

/** Whether a part is a site's name, an opening of it, or the name with a little more ("Freedom House Reports"). */
function isNamed(part: string, name: string): boolean {
  if (part === name) return true;
  const opens = part.length > 3 && name.startsWith(part);
  return opens || (name.length > 3 && part.startsWith(name) && part.length < name.length * 2);
}

function isDate(part: string): boolean {
  const [date] = findDates(part);
  return date !== undefined && letters(part.slice(0, date.start) + part.slice(date.end)) === '';
}
