import { type Candidate, type Field, formatPartialDate, type PartialDate } from '../model/index.ts';
import { candidatesOf } from './article.ts';
import { choose, fromMetas } from './candidates.ts';
import { fromLines } from './date-lines.ts';
import { fromMarkup } from './date-markup.ts';
import { findDates, plausible, readDate } from './dates.ts';
import type { Evidence } from './evidence.ts';
import type { Line } from './nearby.ts';
import { WEIGHTS } from './weights.ts';

type Dated = Candidate<PartialDate>;

/** When it was published and last changed, partial where no day is given. */
export function findPublished(
  evidence: Evidence,
  lines: readonly Line[],
  monthFirst: boolean | null,
): { published?: Field<PartialDate>; modified?: Field<PartialDate> } {
  const read = (text: string): PartialDate | null => plausible(readDate(text, monthFirst));
  const shown = fromLines(lines, monthFirst);
  const seen = [
    ...shown,
    ...fromMarkup(evidence.document, read, monthFirst),
    ...fromPageTitle(evidence, monthFirst),
  ];
  const isModified = ({ place }: Dated): boolean => place?.startsWith('updated') === true;
  const published = chooseDate([
    ...fromMetas(evidence, WEIGHTS.published.meta, read),
    ...fromJsonLd(evidence, WEIGHTS.published.jsonLd, read),
    ...seen.filter((candidate) => !isModified(candidate)),
    ...fromAddress(evidence),
  ]);
  const modified = chooseDate([
    ...fromMetas(evidence, WEIGHTS.modified.meta, read),
    ...fromJsonLd(evidence, { dateModified: WEIGHTS.modified.jsonLd }, read),
    ...seen.filter(isModified),
  ]);
  const changed = modified ?? (published ? undefined : fromServer(evidence.document));
  return { ...(published && { published }), ...(changed && { modified: changed }) };
}

/** Servers that make a page anew say that it changed just now, and browsers so where the server says nothing. */
const DAY = 86_400_000;

/** HTTP's Last-Modified, last of all. */
function fromServer({ lastModified }: Document): Field<PartialDate> | undefined {
  const time = Date.parse(lastModified ?? '');
  if (Number.isNaN(time) || Math.abs(Date.now() - time) < DAY) return undefined;
  const value = plausible(readDate(lastModified, true));
  return value
    ? { value, foundIn: 'last-modified', place: 'Last-Modified', weight: WEIGHTS.modified.server }
    : undefined;
}

/** Below this a date is more often wrong than right and is not printed. */
const LEAST_WEIGHT = 0.6;
/** Above it two kinds of places agree. */
const BORNE_OUT = 0.95;

/** Beside a whole date a partial one is this much weaker. */
const PARTIAL = 0.6;

/** A day to come is when something takes place or a template's mistake; a day ahead it may be elsewhere already. */
const isToCome = (date: PartialDate): boolean => dayOf(date) * DAY > Date.now() + DAY;

/** The best of the dates found, unless it is more often wrong than right. */
export function chooseDate(candidates: readonly Dated[]): Field<PartialDate> | undefined {
  const certain = candidates.some(({ value, weight }) => value.day !== undefined && weight >= LEAST_WEIGHT);
  const weigh = (found: Dated): Dated => {
    const partial = certain && found.value.day === undefined ? PARTIAL : 1;
    return {
      ...found,
      weight: found.weight * partial * (isToCome(found.value) ? WEIGHTS.published.toCome : 1),
    };
  };
  const chosen = preferShown(choose(candidates.map(weigh), formatPartialDate));
  return chosen && chosen.weight >= LEAST_WEIGHT ? chosen : undefined;
}

/**
 * Stamps are in UTC, often a day off: the day printed beside the title wins over a stamp next to it that no other
 * place bears out.
 */
function preferShown(chosen: Field<PartialDate> | undefined): Field<PartialDate> | undefined {
  if (!chosen?.others || chosen.weight > BORNE_OUT || !/json-ld|meta/.test(chosen.foundIn)) return chosen;
  const { others, ...stamp } = chosen;
  const shown = others.find(
    (other) => other.foundIn === 'visible-text' && daysApart(other.value, stamp.value) === 1,
  );
  return shown ? { ...shown, others: [stamp, ...others.filter((other) => other !== shown)] } : chosen;
}

const dayOf = (date: PartialDate): number => Date.UTC(date.year, (date.month ?? 1) - 1, date.day ?? 1) / DAY;

const daysApart = (a: PartialDate, b: PartialDate): number => Math.abs(dayOf(a) - dayOf(b));

function fromJsonLd(
  evidence: Evidence,
  table: Readonly<Record<string, number>>,
  read: (text: string) => PartialDate | null,
): Dated[] {
  const [telling = ''] = Object.keys(table);
  const article = candidatesOf(evidence).find((thing) => thing.all(telling).length > 0);
  if (!article) return [];
  return Object.entries(table).flatMap(([place, weight]): Dated[] => {
    const [text] = article.all(place);
    const value = typeof text === 'string' ? read(text) : null;
    const isStatic = article.types.every((type) => type.endsWith('Page'));
    return value
      ? [{ value, foundIn: article.foundIn, place, weight: isStatic ? WEIGHTS.published.staticPage : weight }]
      : [];
  });
}

/** Some sites end the page's title with the day. */
function fromPageTitle({ title }: Evidence, monthFirst: boolean | null): Dated[] {
  const last = findDates(title, monthFirst).at(-1);
  if (!last || title.slice(last.end).trim() !== '' || !/[|–—-]\s*$/.test(title.slice(0, last.start)))
    return [];
  return [{ value: last.date, foundIn: 'document', place: 'title', weight: WEIGHTS.published.pageTitle }];
}

function fromAddress({ url }: Evidence): Dated[] {
  const match = /(?:^|[/_-])((?:19|20)\d\d)[/_-](\d{1,2}|[a-z]{3})[/_-](\d{1,2})(?=[/_.-]|$)/.exec(
    url?.pathname ?? '',
  );
  const compact = /(?:^|[/_-])(20[012]\d)(\d{2})(\d{2})(?=[/_.-]|$)/.exec(url?.pathname ?? '');
  const found = match ?? compact;
  const value =
    found && plausible(readDate([found[1], found[2], found[3]].join(/\d/.test(found[2] ?? '') ? '-' : ' ')));
  return value ? [{ value, foundIn: 'address', place: 'path', weight: WEIGHTS.published.address }] : [];
}
