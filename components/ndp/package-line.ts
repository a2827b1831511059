import type { DocumentationPackage, Locale, PackageItem } from '../../lib/model/index.ts';
import { languageText, partialDateText } from '../../lib/words/dates.ts';
import { ndpWords } from '../../lib/words/ndp.ts';
import { say } from '../../lib/words/say.ts';

/** "Mexico, 31 March 2026"; what was not found says so. */
export function packageName(list: DocumentationPackage, locale: Locale): string {
  return `${countryName(list, locale)}, ${versionText(list, locale)}`;
}

export const countryName = (list: DocumentationPackage, locale: Locale): string =>
  list.country ?? ndpWords.countryUnknown[locale];

/** The version's day in words. */
export const versionText = ({ versionDate }: DocumentationPackage, locale: Locale): string =>
  versionDate
    ? partialDateText(versionDate, locale)
    : ndpWords.versionUnknown[locale].toLocaleLowerCase(locale);

export const versionLine = (list: DocumentationPackage, locale: Locale): string =>
  list.versionDate
    ? say(ndpWords, locale).version(versionText(list, locale))
    : ndpWords.versionUnknown[locale];

/** Who published a document, when, under which number, in which languages: one quiet line. */
export function itemLine(
  { body, published, documentNumber, languages }: PackageItem,
  locale: Locale,
): string {
  const date = published ? partialDateText(published, locale) : undefined;
  const spoken = languages.map((tag) => languageText(tag, locale)).join(', ');
  return [body, date, documentNumber, spoken].filter(Boolean).join(' · ');
}

export const itemTitle = ({ title, subtitle }: PackageItem): string =>
  subtitle ? `${title}. ${subtitle}` : title;
