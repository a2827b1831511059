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

/** Before an entry of a list whose numbers or dots are part of the text. */
const BULLET = /^\s*(?:[\^↑·•▪–—-]\s*){1,3}/;

/** Takes an entry apart; `null` where no form fits and it has no address. */
export function readEntry(printed: string): EntryRead | null {
  const words = flatten(printed.slice(0, LONGEST)).replace(BULLET, '');
  const tail = takeTail(words);
  const core = tail.core.slice(0, endOf(tail.core));
  for (const { read } of FORMS) {
    const found = read(core);
    if (found) return asEntry(printed, found, tail);
  }
  return tail.address === undefined ? null : asEntry(printed, {}, tail);
}

/** Where words end, without spaces, commas and semicolons. */
function endOf(words: string): number {
  let end = words.length;
  while (end > 0 && ' ,;'.includes(words.charAt(end - 1))) end--;
  return end;
}

function asEntry(printed: string, read: Read, tail: Tail): EntryRead {
  const { author, date, title, container, persons, spoken } = read;
  const own = verbatimIn(printed, tail.core);
  const work: CitedWork = { printed: tidy(printed) };
  if (author) work.author = own(author);
  if (persons) work.persons = persons.map(own);
  if (date) work.published = publishedOf(date);
  if (title) work.title = own(title);
  if (container) work.container = own(container);
  if (tail.address !== undefined) work.address = tail.address;
  if (tail.accessed !== undefined) work.accessed = tail.accessed;
  if (spoken) work.spoken = spoken;
  const place = tail.place ?? read.place;
  return {
    work,
    date: date ?? null,
    ...(read.body === undefined ? {} : { body: own(read.body) }),
    ...(place === undefined ? {} : { place: tidy(place) }),
  };
}

/** Flat words as the entry prints them, with its own quotation marks. */
const verbatimIn =
  (printed: string, core: string) =>
  (words: string): string => {
    const at = core.indexOf(words);
    const offset = Math.max(0, Math.min(printed.length, LONGEST) - core.length);
    return tidy(at < 0 ? words : printed.slice(offset + at, offset + at + words.length));
  };
