import type { Case, Locale, ProfileId } from '../model/index.ts';

/** A place in what a case files. */
export interface FiledPlace {
  /** Of the exhibit, as the case's forum labels it: "C", "3". */
  tab: string;
  /** As it is stamped on the filed packet; null where no packet exists yet. */
  page: string | null;
}

/** How a forum names a place in the record. */
type Naming = (place: FiledPlace, exhibit: string, locale: Locale) => string;

/** Where a number is yet to be assigned: a blank to fill in by hand. */
const BLANK = '___';

const WORDS: Readonly<Record<Locale, { tab: string; page: string; bundle: string; document: string }>> = {
  en: { tab: 'Tab', page: 'p.', bundle: 'Bundle', document: 'document' },
  es: { tab: 'Anexo', page: 'p.', bundle: 'Legajo', document: 'documento' },
  fr: { tab: 'Pièce', page: 'p.', bundle: 'Liasse', document: 'document' },
};

const LISTED: Readonly<Record<Locale, string>> = {
  en: 'List of documents, no.',
  es: 'Lista de documentos, n.º',
  fr: 'Liste des documents, no',
};

/** "Tab C, p. 47": where no forum has a form of its own. */
const byTab: Naming = ({ tab, page }, _, locale) =>
  listed(`${WORDS[locale].tab} ${tab}`, page && `${WORDS[locale].page} ${page}`);

/** Immigration Court Practice Manual, ch. 4.19(f); to verify. */
const byExhibit: Naming = ({ tab, page }, exhibit) =>
  `Exh. ${exhibit || BLANK}, Tab ${tab}${page ? ` at ${page}` : ''}`;

/** By list number and page (RPD Rules, r. 31: documents are listed and numbered); to verify. */
const byList: Naming = ({ tab, page }, _, locale) =>
  listed(`${LISTED[locale]} ${tab}`, page && `${WORDS[locale].page} ${page}`);

/** By bundle page; by the document's number in the index until the bundle has its pages; to verify. */
const byBundle: Naming = ({ tab, page }, _, locale) => {
  const words = WORDS[locale];
  return listed(words.bundle, page ? `${words.page} ${page}` : `${words.document} ${tab}`);
};

const NAMINGS: Readonly<Record<ProfileId, Naming>> = {
  'us-eoir': byExhibit,
  'us-uscis': byTab,
  'ca-rpd': byList,
  'uk-ftt-iac': byBundle,
  expert: byTab,
  general: byTab,
};

/**
 * Where a passage stands in what was filed, as briefs and hearings cite it: `Exh. 4, Tab C at 47`. The exhibit's number is
 * assigned at the hearing: a blank until the case has it. Without a page the exhibit alone is named.
 */
export const citeRecord = (
  { profile, locale, exhibitNumber }: Pick<Case, 'profile' | 'locale' | 'exhibitNumber'>,
  place: FiledPlace,
): string => NAMINGS[profile](place, exhibitNumber?.trim() ?? '', locale);

/** Whether a forum's form names the number that is assigned at the hearing. */
export const namesExhibit = (profile: ProfileId): boolean => NAMINGS[profile] === byExhibit;

const listed = (...parts: (string | null)[]): string => parts.filter(Boolean).join(', ');
