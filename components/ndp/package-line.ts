import type { DocumentationPackage, Locale, PackageItem } from '../../lib/model/index.ts';
import type { ItemChange, MatchedItems } from '../../lib/ndp/compare.ts';
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

/** What differs, with what stood there and what stands there now: "date: 2023 → 2024". */
export function changeText(
  change: ItemChange,
  label: string,
  { older, newer }: Pick<MatchedItems, 'older' | 'newer'>,
  locale: Locale,
): string {
  const read = READ[change];
  if (!read) return label;
  const nothing = ndpWords.notStated[locale];
  return `${label}: ${read(older, locale) || nothing} → ${read(newer, locale) || nothing}`;
}

/** Numbers stand in columns of their own; addresses are links in the list, and too long to be read. */
const READ: Partial<Record<ItemChange, (item: PackageItem, locale: Locale) => string | undefined>> = {
  date: ({ published }, locale) => published && partialDateText(published, locale),
  edition: (item) =>
    itemTitle(item)
      .match(/\b(?:19|20)\d\d\b/g)
      ?.join(', '),
  title: itemTitle,
  body: ({ body }) => body,
  'document-number': ({ documentNumber }) => documentNumber,
};
