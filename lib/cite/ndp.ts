import type { DocumentationPackage, PackageItem, PackageLanguage, PartialDate } from '../model/index.ts';

/** The words of a reference, in the two languages of the Board (to verify). */
const WORDS: Record<
  PackageLanguage,
  { of: (country: string) => string; item: string; rir: string; section: string }
> = {
  en: { of: (country) => `NDP for ${country}`, item: 'item', rir: 'RIR', section: 's' },
  fr: { of: (country) => `CND, ${country}`, item: 'point', rir: 'RDI', section: 'art' },
};
const TAGS: Record<PackageLanguage, string> = { en: 'en-GB', fr: 'fr-CA' };
const RIR = /^[A-Z]{3}\d{5,6}\.[EF]{1,2}$/;

/**
 * Cites a document of a package by its place in the list instead of filing it again: "NDP for Mexico, 31 March 2026,
 * item 7.2, RIR MEX201601.E, s 3.4". In the package's language; what is not known is left out.
 * @param section number of the heading a passage stands under
 */
export function citePackageItem(
  list: Pick<DocumentationPackage, 'country' | 'versionDate' | 'language'>,
  { number, documentNumber }: Pick<PackageItem, 'number' | 'documentNumber'>,
  section = '',
): string {
  const words = WORDS[list.language];
  const named =
    documentNumber && RIR.test(documentNumber) ? `${words.rir} ${documentNumber}` : documentNumber;
  const parts = [
    words.of(list.country ?? '').replace(/(?: for|,) $/, ''),
    list.versionDate ? dayText(list.versionDate, list.language) : '',
    `${words.item} ${number}`,
    named ?? '',
    section === '' ? '' : `${words.section} ${section}`,
  ];
  return parts.filter((part) => part !== '').join(', ');
}

function dayText({ year, month, day }: PartialDate, language: PackageLanguage): string {
  if (month === undefined) return String(year);
  const form: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', timeZone: 'UTC' };
  if (day !== undefined) form.day = 'numeric';
  const text = new Intl.DateTimeFormat(TAGS[language], form).format(
    new Date(Date.UTC(year, month - 1, day ?? 1)),
  );
  return language === 'fr' ? text.replace(/^1 /, '1er ') : text;
}
