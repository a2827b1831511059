import {
  type Candidate,
  type CapturedText,
  type Field,
  isStandIn,
  type SourceKind,
  type SourceMetadata,
} from '../model/index.ts';
import { choose, letters } from './candidates.ts';
import { findDates, findMonth } from './dates.ts';
import { findEdition, findNumber, kindOfNumber } from './number.ts';
import { languageOf } from './tongue.ts';
import { WEIGHTS } from './weights.ts';

/**
 * What follows from what was found and from the text, without the page: language, number, edition, subtitle, container,
 * period, kind. Run where a capture is stored, so that none of it weighs on what is injected into pages.
 *
 * Only adds: a field that is there stays, except that a language the page merely states gives way to the one its text
 * is plainly written in.
 */
export function complete(metadata: SourceMetadata, captured: CapturedText): SourceMetadata {
  const language = withTextLanguage(metadata.language, publishedWords(captured));
  const subtitle = metadata.subtitle ?? subtitleOf(metadata);
  const container = metadata.container ?? containerOf(metadata);
  const title = isStandIn(metadata.title) ? '' : (metadata.title?.value ?? '');
  const eventPeriod = metadata.eventPeriod ?? periodOf(title);
  const number = metadata.number ?? findNumber(title, captured);
  const edition = metadata.edition ?? findEdition(title, captured);
  const kind =
    kindByNumber(metadata.kind, number) ?? kindOf({ ...metadata, ...(container && { container }) });
  return {
    ...metadata,
    ...(language && { language }),
    ...(subtitle && { subtitle }),
    ...(container && { container }),
    ...(eventPeriod && { eventPeriod }),
    ...(number && { number }),
    ...(edition && { edition }),
    ...(kind && { kind }),
  };
}

/** Enough to tell a language by. */
const ENOUGH = 12_000;

/** The first words of what is published, without what stands around it. */
function publishedWords({ text, blocks }: CapturedText): string {
  let words = '';
  for (const { start, end, furniture } of blocks) {
    if (words.length >= ENOUGH) break;
    if (furniture === undefined) words += `${text.slice(start, Math.min(end, start + ENOUGH))}\n`;
  }
  return words;
}

/** What people said, and what is known of the site, needs no reading. */
const SETTLED: readonly string[] = ['user', 'user-rule', 'seed', 'site-rule'];
const MOST_WITNESSES = 9;

/** Pages in Zulu, Xhosa or Swahili say `en-US`, as their systems came with it. */
function withTextLanguage(stated: Field<string> | undefined, text: string): Field<string> | undefined {
  const value = SETTLED.includes(stated?.foundIn ?? '') ? null : languageOf(text);
  if (value === null) return stated;
  const found: Candidate<string> = {
    value,
    foundIn: 'visible-text',
    place: 'text',
    weight: WEIGHTS.language.text,
  };
  if (!stated) return found;
  const { others = [], ...first } = stated;
  const isSame = primary(first.value) === value;
  // A tag with a region says more than the text can.
  if (isSame) return { ...stated, weight: 1 - (1 - stated.weight) * (1 - found.weight) };
  return choose([found, first, ...others].slice(0, MOST_WITNESSES), primary);
}

const primary = (tag: string): string => tag.split('-')[0] ?? '';

const readings = ({ title }: SourceMetadata): Candidate<string>[] =>
  title ? [title, ...(title.others ?? [])] : [];

const SHORTEST_SUBTITLE = 8;
const COLON = /^\s*[:：—]\s+/;
const PARTED = /\s[|–-]\s/;

/** Where one place gives the title alone and another with more behind a colon, that is the subtitle. */
function subtitleOf(metadata: SourceMetadata): Field<string> | undefined {
  const title = metadata.title?.value ?? '';
  const names = [metadata.siteName, metadata.publisher].flatMap((field) =>
    field ? [letters(field.value)] : [],
  );
  for (const { value, foundIn, place } of readings(metadata)) {
    const rest = value.startsWith(title) ? value.slice(title.length) : '';
    const subtitle = COLON.test(rest) ? rest.replace(COLON, '') : '';
    if (subtitle.length < SHORTEST_SUBTITLE || PARTED.test(subtitle)) continue;
    if (names.includes(letters(subtitle))) continue;
    return { value: subtitle, foundIn, ...(place && { place }), weight: WEIGHTS.subtitle.stated };
  }
  return undefined;
}

/** "World Report 2024: Mexico", "Mexico - Annual Report 2023": a yearly work, and the part of it that is the title. */
const YEARLY =
  /^(.{4,80}?\s(?:19|20)\d\d(?:[/–-]\d{2,4})?)\s*[:|–—-]\s*(.+)$|^(.+?)\s*[:|–—-]\s*(.{4,80}?\s(?:19|20)\d\d(?:[/–-]\d{2,4})?)$/su;
const WORK =
  /report|survey|index|yearbook|review|informe|anuario|rapport|annuaire|bericht|jahrbuch|world|practices/i;

function containerOf(metadata: SourceMetadata): Field<string> | undefined {
  const title = letters(metadata.title?.value ?? '');
  for (const { value, foundIn, place } of readings(metadata)) {
    const [, before, after, ahead, behind] = YEARLY.exec(value.slice(0, 300)) ?? [];
    const [work, part] = before ? [before, after] : [behind, ahead];
    if (!work || !part || !WORK.test(work) || letters(part) !== title) continue;
    return { value: work, foundIn, ...(place && { place }), weight: WEIGHTS.container.stated };
  }
  return undefined;
}

const BETWEEN = /\s*(?:[-–—]|to|until|through|and|à|au|et|a|al|y|hasta|bis|und)\s*/iu;
const POINT = String.raw`(?:(?:\d{1,2}\s+)?\p{L}{3,12}\.?\s+(?:de\s+)?)?(?:19|20)\d\d`;
const PERIOD = new RegExp(`(?<![\\p{L}\\d])${POINT}${BETWEEN.source}${POINT}(?!\\d)`, 'iu');
const YEAR = /(?:19|20)\d\d/g;

/** "(2021–August 2023)": the time a title says it speaks of, from an earlier year to a later one. */
function periodOf(title: string): Field<string> | undefined {
  const words = PERIOD.exec(title.slice(0, 1_000))?.[0].trim();
  const [from, to] = words?.match(YEAR) ?? [];
  if (!words || !from || !to || Number(from) > Number(to)) return undefined;
  const isReal = words
    .split(YEAR)
    .every((word) => !/\p{L}{3}/u.test(word) || isMonth(word) || BETWEEN.test(word));
  return isReal
    ? { value: words, foundIn: 'visible-text', place: 'title', weight: WEIGHTS.eventPeriod }
    : undefined;
}

const isMonth = (word: string): boolean =>
  findMonth(`${word.trim()} 2000`) !== null || findDates(`${word.trim()} 2000`).length > 0;

const URGENT_ACTION = /^(?:urgent action|acción urgente|action urgente)(?!\p{L})/iu;

/** A number of a known form says more than a page's general type. */
function kindByNumber(
  stated: Field<SourceKind> | undefined,
  number: Field<string> | undefined,
): Field<SourceKind> | undefined {
  const value = number && kindOfNumber(number.value);
  if (!value || SETTLED.includes(stated?.foundIn ?? '')) return stated;
  const found: Candidate<SourceKind> = {
    value,
    foundIn: 'visible-text',
    place: 'number',
    weight: WEIGHTS.kind.number,
  };
  return choose([found, ...(stated ? [stated] : [])], (kind) => kind);
}

/** What kind it is, by where it stands and what its title calls it. */
function kindOf(metadata: SourceMetadata): Field<SourceKind> | undefined {
  const derived = (value: SourceKind, place: string): Field<SourceKind> => ({
    value,
    foundIn: 'visible-text',
    place,
    weight: WEIGHTS.kind.derived,
  });
  const container = metadata.container?.value ?? '';
  if (/(?:19|20)\d\d/.test(container) && WORK.test(container)) return derived('country-page', 'container');
  if (metadata.doi && container) return derived('article', 'container');
  return URGENT_ACTION.test(metadata.title?.value ?? '') ? derived('urgent-action', 'title') : undefined;
}
