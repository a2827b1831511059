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
  'nav, [role="banner"], [class*="logo" i], [id*="logo" i], [class*="brand" i], [class*="menu" i], .skiptranslate';
/** Where the heading is the last crumb, or the page's own, unless it leads elsewhere. */
const SHARED_PLACES = 'nav, [role="banner"]';
const TITLE_PLACES = 'h2, h3, [class*="title" i], [class*="headline" i], main strong, .content b';

/** The page's first-level headings: those in the article first, the site's own name and its tools' last. */
export function headingsOf(document: Document): Heading[] {
  const found = Array.from(document.getElementsByTagName('h1')).slice(0, MOST_LOOKED_AT);
  return found
    .filter((element) => !element.hasAttribute('hidden'))
    .map((element) => ({
      element,
      text: headingText(element),
      ofSite: isOfSite(element),
    }))
    .filter(({ text }) => text !== '' && text.length <= LONGEST_HEADING)
    .sort((a, b) => rank(b) - rank(a))
    .slice(0, MOST_HEADINGS);
}

/** Templates tell the whole page in its root's classes whether there is a logo or a menu: that is no place. */
function isOfSite(heading: Element): boolean {
  const place = heading.closest(SITE_PLACES);
  if (!place || /^(?:body|html)$/i.test(place.tagName)) return false;
  if (place.matches(SHARED_PLACES))
    return heading.closest('a') !== null || heading.querySelector('a') !== null;
  return !place.matches(ARTICLE) && place.querySelector(ARTICLE) === null;
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
