import type { PassageEnd, SectionStep, Selectors } from '../model/index.ts';
import type { QuotePair } from './quoting.ts';

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

/** How a style names the parts of a place: one of them, several, and what stands between two sections. */
export interface PlaceSigns {
  section: string;
  /** Before several sections: `§§ 3.4–3.5`. */
  sections: string;
  paragraph: string;
  paragraphs: string;
  to: string;
  /** Around the words of a heading that has no number. */
  marks: QuotePair;
}

/** Signs that need no language. */
const SIGNS: PlaceSigns = {
  section: '§',
  sections: '§§',
  paragraph: '¶',
  paragraphs: '¶¶',
  to: ' – ',
  marks: ['“', '”'],
};

/**
 * In signs that need no language: `p. 47, § 3.4, ¶ 2`, `“Lives at risk”, ¶ 2`; `¶ 2` alone where no heading
 * is above; `pp. i–ii`, `¶¶ 4–6`, `§ 3.4, ¶ 5 – § 3.5, ¶ 2` of what goes on. Empty for `null`.
 */
export function pinpointText(pinpoint: Pinpoint | null): string {
  if (!pinpoint) return '';
  const page = signed('p.', 'pp.', pinpoint.page, pinpoint.last?.page);
  return [page, inSections(pinpoint)].filter((part) => part !== '').join(', ');
}

/** The sections and paragraphs of a pinpoint; what a style does not say is said in signs. */
export function inSections({ last, ...first }: Pinpoint, said: Partial<PlaceSigns> = {}): string {
  const signs = { ...SIGNS, ...said };
  if (!last?.section) return inSection(signs, first, last?.paragraph);
  const [from, to] = [sectionNumber(first.section), sectionNumber(last.section)];
  const isPlain = first.paragraph === undefined && last.paragraph === undefined;
  if (from && to && isPlain) return `${signs.sections} ${span(from, to)}`;
  return [inSection(signs, first), inSection(signs, last)].filter((part) => part !== '').join(signs.to);
}

function inSection(signs: PlaceSigns, { section, paragraph }: Place, last?: number): string {
  const paragraphs = signed(signs.paragraph, signs.paragraphs, paragraph, last);
  return [sectionText(section, signs), paragraphs].filter((part) => part !== '').join(', ');
}

/** What a style puts before pages, with its space, and how it names the rest. */
export interface PlaceWords extends Partial<PlaceSigns> {
  page: string;
  pages: string;
}

/** As reports on countries of origin name places: `p. 12`, `section 3.4, para. 2`. */
export const COI_PLACE: PlaceWords = {
  page: 'p. ',
  pages: 'pp. ',
  section: 'section',
  sections: 'sections',
  paragraph: 'para.',
  paragraphs: 'paras.',
  to: ' to ',
};

/** A place in a style's words: its pages where they are known, else its sections and paragraphs. */
export function placeIn(pinpoint: Pinpoint | null, words: PlaceWords): string {
  const page = pinpoint?.page;
  if (!page) return pinpoint ? inSections(pinpoint, words) : '';
  const last = pinpoint.last?.page;
  return last ? words.pages + span(page, last) : words.page + page;
}

/** `¶ 4`, `¶¶ 4–6`; empty where none is known. */
export const paragraphsText = (first: number | undefined, last?: number): string =>
  signed(SIGNS.paragraph, SIGNS.paragraphs, first, last);

const signed = (one: string, several: string, first?: number | string, last?: number | string): string => {
  if (first === undefined) return '';
  return last === undefined ? `${one} ${first}` : `${several} ${span(first, last)}`;
};

/** `4–6`; the dash stands free where a label has one of its own: `A-1 – A-2`. */
export const span = (first: number | string, last: number | string): string =>
  /[-–—]/.test(`${first}${last}`) ? `${first} – ${last}` : `${first}–${last}`;

/** `§ 3.4`, or the heading's words in quotation marks where it has no number. */
export function sectionText(
  section: SectionStep | undefined,
  { section: sign, marks: [open, close] }: PlaceSigns = SIGNS,
): string {
  const number = sectionNumber(section);
  if (number) return `${sign} ${number}`;
  const title = section?.title.trim().replace(/\s+/g, ' ');
  return title ? open + title + close : '';
}

/** The heading's number without its closing point: `3.4`, `VII`. */
export const sectionNumber = (section: SectionStep | undefined): string =>
  section?.number?.trim().replace(/\.$/, '') ?? '';

/** A text for the screen in which a sign and the number it is of never part: `¶ 4`, `§ 3.4`, `p. 47`. */
export const heldTogether = (text: string): string =>
  text.replace(/(?<=[¶§]|(?:^|[\s(,])(?:pp?|paras?|No)\.)\s(?=[\p{N}A-Z])/gu, '\u00a0');
