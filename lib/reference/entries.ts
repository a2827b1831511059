import type { CitedWork } from '../model/index.ts';
import { type CitedDate, publishedOf } from './dates.ts';
import { FORMS, type Read } from './entry-forms.ts';
import { flatten, tidy } from './flat.ts';
import { type Tail, takeTail } from './tail.ts';

/** An entry of a list or a piece of a note, taken apart. */
export interface EntryRead {
  work: CitedWork;
  date: CitedDate | null;
  /** A body that stands behind the author. */
  body?: string;
  /** As printed at the end: "p. 12". */
  place?: string;
}

/** In UTF-16 code units; what is longer is no entry, and only its front is read. */
const LONGEST = 3_000;

/** Takes an entry apart; `null` where no form fits and it has no address. */
export function readEntry(printed: string): EntryRead | null {
  const words = flatten(printed.slice(0, LONGEST));
  const tail = takeTail(words);
  const core = tail.core.replace(/[\s,;]+$/, '');
  for (const { read } of FORMS) {
    const found = read(core);
    if (found) return asEntry(printed, found, tail);
  }
  return tail.address === undefined ? null : asEntry(printed, {}, tail);
}

function asEntry(printed: string, read: Read, tail: Tail): EntryRead {
  const { author, date, title, container, persons, spoken } = read;
  const work: CitedWork = { printed: tidy(printed) };
  if (author) work.author = tidy(author);
  if (persons) work.persons = persons.map(tidy);
  if (date) work.published = publishedOf(date);
  if (title) work.title = tidy(title);
  if (container) work.container = tidy(container);
  if (tail.address !== undefined) work.address = tail.address;
  if (tail.accessed !== undefined) work.accessed = tail.accessed;
  if (spoken) work.spoken = spoken;
  const body = read.body === undefined ? {} : { body: tidy(read.body) };
  const place = tail.place === undefined ? {} : { place: tidy(tail.place) };
  return { work, date: date ?? null, ...body, ...place };
}
