import { letters } from './candidates.ts';
import { headingText } from './nearby.ts';

/** A heading that may be the title, with its element, so that its surroundings can be read. */
export interface Heading {
  element: Element;
  text: string;
  /** It stands where sites write their own name. */
  ofSite: boolean;
}

const LONGEST_HEADING = 400;
const MOST_LOOKED_AT = 40;
const MOST_HEADINGS = 6;
const MOST_TITLE_PLACES = 120;
const ARTICLE = 'main, article, [role="main"], [itemprop="articleBody"]';
const SITE_PLACES =
  'nav, [role="banner"], [class*="logo" i], [id*="logo" i], [class*="brand" i], [class*="menu" i]';
const TITLE_PLACES = 'h2, h3, [class*="title" i], [class*="headline" i], main strong, .content b';

/** The page's first-level headings: those in the article first, the site's own name last. */
export function headingsOf(document: Document): Heading[] {
  const found = Array.from(document.getElementsByTagName('h1')).slice(0, MOST_LOOKED_AT);
  return found
    .filter((element) => !element.hasAttribute('hidden'))
    .map((element) => ({
      element,
      text: headingText(element),
      ofSite: element.closest(SITE_PLACES) !== null,
    }))
    .filter(({ text }) => text !== '' && text.length <= LONGEST_HEADING)
    .sort((a, b) => rank(b) - rank(a))
    .slice(0, MOST_HEADINGS);
}

const rank = ({ element, ofSite }: Heading): number =>
  Number(element.closest(ARTICLE) !== null) - 2 * Number(ofSite);

/** The element that shows the title: the `h1` with its words, another element with them, or the first `h1`. */
export function headingOf(
  document: Document,
  headings: readonly Heading[],
  title: string,
): Element | undefined {
  const key = letters(title);
  const named = headings.find(({ text }) => letters(text) === key);
  if (named || key === '') return (named ?? headings[0])?.element;
  const others = Array.from(document.querySelectorAll(TITLE_PLACES)).slice(0, MOST_TITLE_PLACES);
  const says = (element: Element): string =>
    letters((element.textContent ?? '').slice(0, 2 * LONGEST_HEADING));
  return others.find((element) => says(element) === key) ?? headings.find(({ ofSite }) => !ofSite)?.element;
}
