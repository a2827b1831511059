import type { SectionStep, Selectors } from '../model/index.ts';

/** Where in a source a passage stands, as far as it is known. */
export interface Pinpoint {
  /** The page as printed. */
  page?: string;
  /** The innermost heading above it. */
  section?: SectionStep;
  /**
   * Its place among that section's paragraphs, counted from 1: our count, no number printed by the source.
   */
  paragraph?: number;
}

/**
 * The pinpoint that a passage's selectors hold; `null` where they hold none.
 * @param title of the source: a heading that only repeats it says nothing of the place
 */
export function pinpointOf(selectors: Selectors, title: string | undefined): Pinpoint | null {
  const pinpoint: Pinpoint = {};
  const innermost = selectors.section.at(-1);
  const isOnly = selectors.section.length === 1;
  const section = innermost && !repeats(innermost, title ?? '', isOnly) ? innermost : undefined;
  if (selectors.pageLabel?.trim()) pinpoint.page = selectors.pageLabel.trim();
  if (section && (section.number?.trim() || section.title.trim())) pinpoint.section = section;
  if (selectors.paragraph !== null) pinpoint.paragraph = selectors.paragraph;
  return Object.keys(pinpoint).length > 0 ? pinpoint : null;
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
 * is above. Empty for `null`.
 */
export function pinpointText(pinpoint: Pinpoint | null): string {
  if (!pinpoint) return '';
  const page = pinpoint.page ? `p. ${pinpoint.page}` : '';
  const paragraph = pinpoint.paragraph === undefined ? '' : `¶ ${pinpoint.paragraph}`;
  return [page, sectionText(pinpoint.section), paragraph].filter((part) => part !== '').join(', ');
}

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
