import type { CitedWork, Locale, OriginLink, OriginReason } from '../model/index.ts';
import { partialDateText } from './dates.ts';
import { originWords, reasonWords } from './origins.ts';
import { say } from './say.ts';

/** Origins in words. */

/** A work in one line, as far as it is named: "InSight Crime, November 4, 2022, “Facing Death and Dismissal”". */
export function workText(work: CitedWork, locale: Locale): string {
  const words = say(originWords, locale);
  const name = work.author?.trim() || work.persons?.[0]?.trim() || '';
  const title = work.title?.trim() ?? '';
  if (!name && !title && !work.spoken) return work.printed?.trim() || words.unknown;
  const led = work.spoken ? words[work.spoken](name || words.nobody) : name;
  const parts = [led, dateText(work, locale), title && words.quoted(title)];
  return parts.filter((part) => part !== '').join(', ');
}

function dateText({ published }: CitedWork, locale: Locale): string {
  if (!published) return '';
  return published === 'undated' ? say(originWords, locale).undated : partialDateText(published, locale);
}

/** A chain in one line: "Telemundo, 2021, which cites CNDH". */
export function chainText(links: readonly Pick<OriginLink, 'work'>[], locale: Locale): string {
  const { which } = say(originWords, locale);
  return links.map(({ work }) => workText(work, locale)).reduceRight((next, work) => which(work, next));
}

/**
 * A chain with all that a citation would print of it: "InSight Crime, November 4, 2022, “Facing Death”, in World Report,
 * p. 251". What is confirmed by one press is seen so before.
 */
export function wholeText(links: readonly Pick<OriginLink, 'work' | 'pinpoint'>[], locale: Locale): string {
  const { which, within } = say(originWords, locale);
  const whole = links.map(({ work, pinpoint }) =>
    [workText(work, locale), work.container && within(work.container.trim()), pinpoint]
      .filter(Boolean)
      .join(', '),
  );
  return capitalised(
    whole.reduceRight((next, work) => which(work, next)),
    locale,
  );
}

/** As a line begins: "An interview with …". */
export const capitalised = (text: string, locale: Locale): string => {
  const [first = ''] = text;
  return first.toLocaleUpperCase(locale) + text.slice(first.length);
};

/** Whether the nearest work of a chain could not be told. */
export const isOpen = ([first]: readonly Pick<OriginLink, 'surety'>[]): boolean => first?.surety === 'open';

/** What a passage says that it rests on, in a short sentence: titles only where nobody is named. */
export function citesText(links: readonly OriginLink[], locale: Locale): string {
  const words = say(originWords, locale);
  const brief = links.map(({ work: { title, ...work } }) => ({
    work: title === undefined || work.author || work.persons?.[0] ? work : { ...work, title },
  }));
  return isOpen(links) ? words.citesOpen : words.cites(chainText(brief, locale));
}

/** Why, in words. */
export function reasonText(because: OriginReason, locale: Locale): string {
  const words = say(reasonWords, locale);
  if (because.by === 'other-date') return words['other-date'](because.printed);
  if (because.by === 'several') return words.several(because.fitting);
  return words[because.by];
}
