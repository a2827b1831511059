import type { Candidate, PartialDate } from '../model/index.ts';
import { saysModified } from './date-labels.ts';
import { findDates } from './dates.ts';
import { isForeign } from './nearby.ts';
import { WEIGHTS } from './weights.ts';

const MARKED = '[itemprop~="datePublished"], [property~="datePublished"], time';
const MOST_MARKED = 60;
const MOST_CANDIDATES = 4;
const LEVELS_UP = 12;
const LONGEST_LABEL = 100;

/** Dates in `time` elements and itemprops that belong to this page and not to others it lists. */
export function fromMarkup(
  document: Document,
  read: (text: string) => PartialDate | null,
  monthFirst: boolean | null,
): Candidate<PartialDate>[] {
  const marked = Array.from(document.querySelectorAll(MARKED)).slice(0, MOST_MARKED).filter(isOwn);
  return marked.slice(0, MOST_CANDIDATES).flatMap((element, index): Candidate<PartialDate>[] => {
    const shown = findDates((element.textContent ?? '').slice(0, 200), monthFirst)[0]?.date;
    const stamp = shown?.day
      ? null
      : read(element.getAttribute('datetime') ?? element.getAttribute('content') ?? '');
    const value = stamp ?? shown;
    if (!value) return [];
    const place = isModified(element) ? 'updated, time' : 'time';
    return [{ value, foundIn: 'microdata', place, weight: WEIGHTS.published.markup / (1 + index / 2) }];
  });
}

/** Names and words around say so: "Date last reviewed:" may stand two boxes up. */
function isModified(element: Element): boolean {
  const words = (element.parentElement?.parentElement?.textContent ?? '').trim();
  const label =
    words.length <= LONGEST_LABEL ? words : (element.parentElement?.textContent ?? '').slice(0, 60);
  return saysModified(`${element.getAttribute('class') ?? ''} ${label}`);
}

/** Not within a link, furniture, or a box with another page's title. */
function isOwn(element: Element): boolean {
  if (titlesAnother(element.parentElement) || titlesAnother(element.parentElement?.parentElement))
    return false;
  let at: Element | null = element;
  for (let level = 0; at && level < LEVELS_UP && at.tagName !== 'BODY'; level++) {
    if (at.tagName === 'A' || at.tagName === 'ASIDE' || isForeign(at)) return false;
    at = at.parentElement;
  }
  return true;
}

const titlesAnother = (box: Element | null | undefined): boolean =>
  box?.querySelector('h1') === null && box.querySelector('h2, h3, h4') !== null;
