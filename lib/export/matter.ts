import type { Case, Locale } from '../model/index.ts';
import { countryText, dateText } from '../words/dates.ts';
import { exportWords } from '../words/export.ts';
import { say } from '../words/say.ts';

/** What a case says of its client, in words; nothing of what it does not say. */
export function matterOf({ client, country, hearing }: Case, locale: Locale): string[] {
  const words = say(exportWords, locale);
  return [
    client?.trim() ? words.client(client.trim()) : '',
    country ? words.country(countryText(country, locale)) : '',
    hearing ? words.hearing(dateText(hearing, locale)) : '',
  ].filter((line) => line !== '');
}
