import type { PassageEnd, SectionStep, Selectors } from '../model/index.ts';

/** A place in a source, as far as it is known. */
export interface Place {
  /** The page as printed. */
  page?: string;
  /** The innermost heading above it. */
  section?: SectionStep;
  /**
   * Its place among that section's paragraphs, counted from 1: our count, no number printed by the source.
   */
  paragraph?: number;
}

/** Where in a source a passage stands: where it begins, and what of the place is another where it ends. */
export interface Pinpoint extends Place {
  /** With another section all of the place in it, else only what differs. */
  last?: Place;
}

/**
 * The pinpoint that a passage's selectors hold; `null` where they hold none.
 * @param title of the source: a heading that only repeats it says nothing of the place
 */
export function pinpointOf(selectors: Selectors, title: string | undefined): Pinpoint | null {
  const first = placeOf(selectors, title);
  if (isEmpty(first)) return null;
  const { section, last } = selectors;
  const isOneSection = JSON.stringify(section) === JSON.stringify(last?.section);
  const end = last ? beyond(first, placeOf(last, title), isOneSection) : {};
  return isEmpty(end) ? first : { ...first, last: end };
}

const isEmpty = (place: Place): boolean => Object.keys(place).length === 0;

function placeOf({ section: path, paragraph, pageLabel }: PassageEnd, title: string | undefined): Place {
  const place: Place = {};
  const innermost = path.at(-1);
  const section = innermost && !repeats(innermost, title ?? '', path.length === 1) ? innermost : undefined;
  if (pageLabel?.trim()) place.page = pageLabel.trim();
  if (section && (section.number?.trim() || section.title.trim())) place.section = section;
  if (paragraph !== null) place.paragraph = paragraph;
  return place;
}

/** What the place of the last words says that the place of the first does not. */
function beyond(first: Place, last: Place, isOneSection: boolean): Place {
  const beyond: Place = {};
  const isKnown = first.section !== undefined || first.paragraph !== undefined;
  const isOther =
    isKnown && last.section !== undefined && sectionText(last.section) !== sectionText(first.section);
  const goesOn = isOneSection && (last.paragraph ?? 0) > (first.paragraph ?? Infinity);
  if (first.page && last.page && last.page !== first.page) beyond.page = last.page;
  if (isOther) beyond.section = last.section as SectionStep;
  if ((isOther || goesOn) && last.paragraph !== undefined) beyond.paragraph = last.paragraph;
  return beyond;
}

/** The only heading of a page may hold the title with the site's name behind it, or without its subtitle. */
function repeats(section: SectionStep, title: string, isOnly: boolean): boolean {
  const [heading, whole] = [folded(section.title), folded(title)];
  if (section.number || heading === '' || whole === '') return false;
  return heading === whole || (isOnly && (heading.startsWith(whole) || whole.startsWith(heading)));
}

/** Letters and digits only: titles are written with other marks and spaces in metadata than in headings. */
const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();

/**
 * In signs that need no language: `p. 47, § 3.4, ¶ 2`, `“Lives at risk”, ¶ 2`; `¶ 2` alone where no heading
 * is above; `pp. i–ii`, `¶¶ 4–6`, `§ 3.4, ¶ 5 – § 3.5, ¶ 2` of what goes on. Empty for `null`.
 */
export function pinpointText(pinpoint: Pinpoint | null): string {
  if (!pinpoint) return '';
  const page = signed('p.', 'pp.', pinpoint.page, pinpoint.last?.page);
  return [page, inSections(pinpoint, ' – ')].filter((part) => part !== '').join(', ');
}

/** The sections and paragraphs of a pinpoint; `to` stands between two sections. */
export function inSections({ last, ...first }: Pinpoint, to: string): string {
  if (!last?.section) return inSection(first, last?.paragraph);
  return [inSection(first), inSection(last)].filter((part) => part !== '').join(to);
}

const inSection = ({ section, paragraph }: Place, last?: number): string =>
  [sectionText(section), paragraphsText(paragraph, last)].filter((part) => part !== '').join(', ');

/** `¶ 4`, `¶¶ 4–6`; empty where none is known. */
export const paragraphsText = (first: number | undefined, last?: number): string =>
  signed('¶', '¶¶', first, last);

const signed = (one: string, several: string, first?: number | string, last?: number | string): string => {
  if (first === undefined) return '';
  return last === undefined ? `${one} ${first}` : `${several} ${span(first, last)}`;
};

/** `4–6`; the dash stands free where a label has one of its own: `A-1 – A-2`. */
export const span = (first: number | string, last: number | string): string =>
  /[-–—]/.test(`${first}${last}`) ? `${first} – ${last}` : `${first}–${last}`;

/** `§ 3.4`, or the heading's words in quotation marks where it has no number. */
export function sectionText(section: SectionStep | undefined): string {
  const number = sectionNumber(section);
  if (number) return `§ ${number}`;
  const title = section?.title.trim().replace(/\s+/g, ' ');
  return title ? `“${title}”` : '';
}

/** The heading's number without its closing point: `3.4`, `VII`. */
export const sectionNumber = (section: SectionStep | undefined): string =>
  section?.number?.trim().replace(/\.$/, '') ?? '';

/** A text for the screen in which a sign and the number it is of never part: `¶ 4`, `§ 3.4`, `p. 47`. */
export const heldTogether = (text: string): string =>
  text.replace(/(?<=[¶§]|(?:^|[\s(,])(?:pp?|paras?|No)\.)\s(?=[\p{N}A-Z])/gu, '\u00a0');
