import {
  type Candidate,
  type Field,
  isStandIn,
  type PartialDate,
  type SourceMetadata,
} from '../../model/index.ts';
import { bareTitle } from './keys.ts';
import { numberKey, seriesOf } from './number.ts';

/** What two sources say of one thing: the same, not the same, or too little to tell. */
export type Agreement = 'agree' | 'differ' | 'unknown';

/** Every value found for a field, the chosen one first. */
const valuesOf = <T>(field: Field<T>): T[] => [
  field.value,
  ...(field.others ?? []).map(({ value }) => value),
];

/** Numbers of two series say nothing of each other: "UA 100/21" and "AMR 41/4790/2021" are of one document. */
export function numbersAgree(a: SourceMetadata, b: SourceMetadata): Agreement {
  if (!a.number || !b.number) return 'unknown';
  const [ours, theirs] = [valuesOf(a.number), valuesOf(b.number)];
  if (ours.some((one) => theirs.some((other) => numberKey(one) === numberKey(other)))) return 'agree';
  return seriesOf(a.number.value) === seriesOf(b.number.value) ? 'differ' : 'unknown';
}

/** Titles agree where either holds the other; a user's wording is no page's, so what was found counts beside it. */
export function titlesAgree(a: SourceMetadata, b: SourceMetadata): Agreement {
  if (!a.title || !b.title || isStandIn(a.title) || isStandIn(b.title)) return 'unknown';
  const [ours, theirs] = [wordings(a.title), wordings(b.title)];
  if (ours.length === 0 || theirs.length === 0) return 'unknown';
  const one = ours.some((own) => theirs.some((other) => own.includes(other) || other.includes(own)));
  return one ? 'agree' : 'differ';
}

function wordings(title: Field<string>): string[] {
  const all: Candidate<string>[] = [title, ...(title.others ?? [])];
  const read = all.find(({ foundIn }) => foundIn !== 'user');
  return [title, ...(read ? [read] : [])].map(({ value }) => bareTitle(value)).filter((bare) => bare !== '');
}

/** By their main language: `en-CA` is `en`. */
export function languagesAgree(a: SourceMetadata, b: SourceMetadata): Agreement {
  if (!a.language || !b.language) return 'unknown';
  return mainLanguage(a.language.value) === mainLanguage(b.language.value) ? 'agree' : 'differ';
}

const mainLanguage = (tag: string): string | undefined => tag.toLowerCase().split(/[-_]/, 1)[0];

/** Another year is another edition. Days of one year may part: a reprint has a day of its own. */
export function yearsAgree(a: SourceMetadata, b: SourceMetadata): Agreement {
  if (!a.published || !b.published) return 'unknown';
  return a.published.value.year === b.published.value.year ? 'agree' : 'differ';
}

/** Dates agree as far as both tell them, the month at least. */
export function datesAgree(a: SourceMetadata, b: SourceMetadata): Agreement {
  if (!a.published || !b.published) return 'unknown';
  const [one, other]: PartialDate[] = [a.published.value, b.published.value];
  if (one?.month === undefined || other?.month === undefined) return 'unknown';
  const sameMonth = one.year === other.year && one.month === other.month;
  const oneDay = one.day === undefined || other.day === undefined || one.day === other.day;
  return sameMonth && oneDay ? 'agree' : 'differ';
}

/** Whether a name of one's publisher or site is one of the other's. */
export function publishersAgree(a: SourceMetadata, b: SourceMetadata): Agreement {
  const [ours, theirs] = [publishers(a), publishers(b)];
  if (ours.length === 0 || theirs.length === 0) return 'unknown';
  return ours.some((name) => theirs.includes(name)) ? 'agree' : 'differ';
}

const publishers = ({ publisher, siteName }: SourceMetadata): string[] =>
  [publisher, siteName]
    .flatMap((field) => (field ? [bareTitle(field.value)] : []))
    .filter((name) => name !== '');

/** Editions of one report, and pages of one template, can share nearly all of their words. */
export const contradicts = (a: SourceMetadata, b: SourceMetadata): boolean =>
  [numbersAgree, yearsAgree].some((compare) => compare(a, b) === 'differ');
