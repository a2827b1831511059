import { type Candidate, type Field, formatPartialDate, type PartialDate } from '../model/index.ts';
import { candidatesOf } from './article.ts';
import { choose, fromMetas } from './candidates.ts';
import { type FoundDate, findDates, findMonth, readDate } from './dates.ts';
import type { Evidence } from './evidence.ts';
import { isForeign, type Line } from './nearby.ts';
import { WEIGHTS } from './weights.ts';

type Dated = Candidate<PartialDate>;

const MODIFIED =
  /updat|modif|revis|reviewed|last chang|actualiz|actualis|mis(?:e)? à jour|aktualisiert|geändert|stand:|zuletzt|bearbeitet|aggiornat|atualizad|opdateret|uppdaterad|bijgewerkt|обновлен|更新|수정/i;
const PUBLISHED =
  /publi|posted|issued|released|veröffentlicht|erschienen|erstellt|fecha|parution|paru|mis en ligne|pubblicat|gepubliceerd|udgivet|date|datum|опубликован|公開|発表|掲載|등록|입력/i;
/** The right to a text, an event, a birth: dates that are not the publication's. */
const OTHER_DATE =
  /©|copyright|\(c\)|all rights|accessed|retrieved|consulté|abgerufen|deadline|closing|expires|event date|starts?:|ends?:|born|founded|since|seit|depuis|desde|valid|next/i;

/** Words left on a line of its own for a date, once the date is taken out. */
const MOST_WORDS_BESIDE = 9;
const LONGEST_LINE = 250;
/** A month stands for the date only on a line that holds little else. */
const LONGEST_MONTH_LINE = 30;
const MOST_DATES = 3;
const EARLIEST_YEAR = 1900;

/** When it was published and last changed, partial where no day is given. */
export function findPublished(
  evidence: Evidence,
  lines: readonly Line[],
  monthFirst: boolean,
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
  return { ...(published && { published }), ...(modified && { modified }) };
}

/** Below this a date is more often wrong than right and is not printed. */
const LEAST_WEIGHT = 0.6;
/** Above it two kinds of places agree. */
const BORNE_OUT = 0.95;

/** Beside a whole date a partial one is this much weaker. */
const PARTIAL = 0.6;

function chooseDate(candidates: readonly Dated[]): Field<PartialDate> | undefined {
  const certain = candidates.some(({ value, weight }) => value.day !== undefined && weight >= LEAST_WEIGHT);
  const weigh = (found: Dated): Dated =>
    certain && found.value.day === undefined ? { ...found, weight: found.weight * PARTIAL } : found;
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

function daysApart(a: PartialDate, b: PartialDate): number {
  const day = (date: PartialDate): number =>
    Date.UTC(date.year, (date.month ?? 1) - 1, date.day ?? 1) / 86_400_000;
  return Math.abs(day(a) - day(b));
}

/** Pages print no date from the future and, but for archives, none from before print on the web. */
function plausible(date: PartialDate | null): PartialDate | null {
  return date && date.year >= EARLIEST_YEAR && date.year <= 2100 ? date : null;
}

function fromJsonLd(
  evidence: Evidence,
  table: Readonly<Record<string, number>>,
  read: (text: string) => PartialDate | null,
): Dated[] {
  const article = candidatesOf(evidence).find((thing) => thing.all('datePublished').length > 0);
  if (!article) return [];
  return Object.entries(table).flatMap(([place, weight]): Dated[] => {
    const [text] = article.all(place);
    const value = typeof text === 'string' ? read(text) : null;
    const isStatic = article.types.every((type) => type.endsWith('Page'));
    return value
      ? [{ value, foundIn: 'json-ld', place, weight: isStatic ? WEIGHTS.published.staticPage : weight }]
      : [];
  });
}

/** Some sites end the page's title with the day. */
function fromPageTitle({ document }: Evidence, monthFirst: boolean): Dated[] {
  const title = document.title ?? '';
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

/** Dates on lines of their own beside the heading; a label tells publication from revision. */
function fromLines(lines: readonly Line[], monthFirst: boolean): Dated[] {
  return lines.flatMap((line, index) => {
    const before = lines[index - 1]?.text ?? '';
    const label = before.length < 30 ? before : '';
    const far = Math.min(Math.abs(line.distance), 40) / 100;
    return datesOfLine(line.text, label, monthFirst).flatMap((found) => asCandidates(found, 1 - far));
  });
}

/** Where day and month may be meant either way both readings stand, so that another witness can decide. */
function asCandidates({ date, otherReading, modified, doubt }: LabelledDate, nearness: number): Dated[] {
  const place = modified ? 'updated, near the title' : 'near the title';
  const plain = modified ? WEIGHTS.modified.labelled : WEIGHTS.published.nearHeading;
  const weight = plain * nearness * (1 - doubt);
  const candidate: Dated = { value: date, foundIn: 'visible-text', place, weight };
  return otherReading
    ? [candidate, { ...candidate, value: otherReading, weight: weight * 0.7 }]
    : [candidate];
}

interface LabelledDate extends FoundDate {
  modified: boolean;
  /** 0 for a date that stands alone or is labelled, growing with the words beside it. */
  doubt: number;
}

function datesOfLine(text: string, labelBefore: string, monthFirst: boolean): LabelledDate[] {
  if (text.length > LONGEST_LINE || OTHER_DATE.test(text)) return [];
  const whole = findDates(text, monthFirst);
  const month = whole.length === 0 && text.length < LONGEST_MONTH_LINE ? findMonth(text) : null;
  const found = (month ? [month] : whole).filter(({ date }) => plausible(date));
  const words = wordsBeside(text, found);
  if (found.length === 0 || found.length > MOST_DATES || words > MOST_WORDS_BESIDE) return [];
  let end = 0;
  return found.map((date) => {
    const label = end === 0 && date.start < 3 ? labelBefore : text.slice(end, date.start);
    end = date.end;
    const modified = MODIFIED.test(label) && !PUBLISHED.test(label.replace(MODIFIED, ''));
    return { ...date, modified, doubt: PUBLISHED.test(label) ? 0 : words / 40 };
  });
}

function wordsBeside(text: string, dates: readonly FoundDate[]): number {
  let rest = text;
  for (const { start, end } of [...dates].reverse()) rest = rest.slice(0, start) + rest.slice(end);
  return rest.match(/[\p{L}]{2,}/gu)?.length ?? 0;
}

const MARKED =
  '[itemprop="datePublished"], [property="datePublished"], time[pubdate], article time, main time, [role="main"] time, time';

/** `time` elements and itemprops outside boxes that speak of other pages. */
function fromMarkup(
  document: Document,
  read: (text: string) => PartialDate | null,
  monthFirst: boolean,
): Dated[] {
  const marked = Array.from(document.querySelectorAll(MARKED)).slice(0, 60).filter(isOwn);
  return marked.slice(0, 4).flatMap((element, index): Dated[] => {
    const shown = findDates((element.textContent ?? '').slice(0, 200), monthFirst)[0]?.date;
    const stated = read(element.getAttribute('datetime') ?? element.getAttribute('content') ?? '');
    const value = shown ?? stated;
    if (!value) return [];
    const label = `${element.getAttribute('class')} ${element.getAttribute('itemprop')} ${element.parentElement?.textContent?.slice(0, 60)}`;
    const updated = /modified|updated/i.test(label) || MODIFIED.test(label);
    return [
      {
        value,
        foundIn: 'microdata',
        place: updated ? 'updated, time' : 'time',
        weight: WEIGHTS.published.markup / (1 + index / 2),
      },
    ];
  });
}

/** Not within a link, a list of other pages, or furniture, looking twelve levels up. */
function isOwn(element: Element): boolean {
  let at: Element | null = element;
  for (let level = 0; at && level < 12 && at.tagName !== 'BODY'; level++) {
    if (
      at.tagName === 'A' ||
      (at.tagName === 'LI' && at.querySelector('a[href] h2, a[href] h3, h2 a[href], h3 a[href]')) ||
      isForeign(at)
    )
      return false;
    at = at.parentElement;
  }
  return true;
}
