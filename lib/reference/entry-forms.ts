import { type CitedDate, DATE_PATTERN, readCitedDate } from './dates.ts';
import { partAtLetter, readPersons } from './pieces.ts';

/** What a form reads of an entry: flat words without address, day of access and place; spaces stand for those. */
export interface Read {
  author?: string;
  date?: CitedDate;
  title?: string;
  container?: string;
  persons?: string[];
  /** A body that stands behind the author: "Department of State". */
  body?: string;
  spoken?: 'interview' | 'correspondence' | 'post';
}

/** How an entry may be written. The first that fits reads it. */
export const FORMS: readonly { name: string; read: (core: string) => Read | null }[] = [
  { name: 'IRB: Author. Date. Title.', read: readDated },
  { name: 'APA: Author (date). Title.', read: readYearInBrackets },
  { name: 'interview: Interview with X, place, date', read: readSpoken },
  { name: 'ecoi: ABC – Author: Title, date', read: readColon },
  { name: 'HRW and Chicago: Author, "Title," Container, date', read: readQuoted },
  { name: 'EUAA: Author, Title, date', read: readCommas },
  { name: 'Chicago: Author. Title. City: Publisher, year.', read: readStops },
];

const IRB = new RegExp(`^(?!["'])(.{2,200}?)\\.\\s+(${DATE_PATTERN})(?:\\.(?=\\s|$)|$)\\s*(.*)$`, 'iu');
const APA = new RegExp(`^(?!["'])([^"]{2,200}?),?\\s+\\((${DATE_PATTERN})\\)[.,:]?\\s*(.*)$`, 'iu');
const SPOKEN =
  /\b(interview|conversation|meeting|entrevista|entretien|correspondence|e-?mail|letter|communication|correspondencia|correo electrónico|carta|comunicación|correspondance|courriel|lettre)\b/iu;
const WRITTEN_WORD = /^(?:corr|e-?mail|letter|comm?un|correo|carta|courriel|lettre)/iu;
/** Before the word that says how it was said: who asked and in which way; longer is a sentence. */
const SPOKEN_ENTRY = new RegExp(
  `^(.{0,90}?)${SPOKEN.source}s?\\s+(?:(?:de|por|du|by)\\s[^,]{2,80}?\\s(?=(?:con|avec|with)\\s))?(?:with|from|to|by|con|de|avec|du)\\s+(.{3,300})$`,
  'iu',
);
const ECOI = new RegExp(`^([^:"]{2,160}):\\s+(.{2,400}?),\\s+(${DATE_PATTERN})[\\s.,;]*$`, 'iu');
const DATED = new RegExp(DATE_PATTERN, 'giu');
const WHOLE_DATE = new RegExp(`^${DATE_PATTERN}$`, 'iu');

function readDated(core: string): Read | null {
  const match = IRB.exec(core);
  const date = match && readCitedDate(match[2] ?? '');
  if (!match || !date) return null;
  return { author: match[1] ?? '', date, ...readRest(match[3] ?? '') };
}

function readYearInBrackets(core: string): Read | null {
  const match = APA.exec(core);
  // "(2020, March 3)" has its day in the same brackets.
  const date = match ? readCitedDate(match[2] ?? '') : null;
  if (match && date) return { author: unstopped(match[1]), date, ...readRest(match[3] ?? '') };
  const full = /^(?!["'])([^"(]{2,200}?),?\s+\((\d{4}[a-z]?),\s+([^()]{3,20})\)[.,:]?\s*(.*)$/u.exec(core);
  const day = full && (readCitedDate(`${full[3]}, ${full[2]}`) ?? readCitedDate(`${full[3]} ${full[2]}`));
  return full && day ? { author: unstopped(full[1]), date: day, ...readRest(full[4] ?? '') } : null;
}

/** A name without the stop after it; an initial keeps its own. */
const unstopped = (author = ''): string => author.replace(/(?<!\b\p{Lu})\.$/u, '');

/** What follows author and date: persons or a body, the title, what it stands in. */
function readRest(rest: string): Read {
  const words = rest.trim();
  const spoken = /^(?:\p{L}+\s){0,2}?(?:\p{L}+\s)?/u.test(words) ? spokenBy(words) : null;
  if (spoken) return { spoken };
  const quoted = quotedTitle(words);
  if (quoted) {
    const before = words.slice(0, quoted.start).trim().replace(/[.,]$/, '');
    return { ...readNamed(before), title: quoted.title, ...containerOf(words.slice(quoted.end)) };
  }
  const [first = '', ...more] = sentencesOf(words);
  const persons = more.length > 0 ? readPersons(first) : null;
  const [title = '', ...after] = persons ? more : [first, ...more];
  return {
    ...(persons ? { persons } : {}),
    ...(title === '' ? {} : { title }),
    ...containerOf(after.join('. ')),
  };
}

function readNamed(before: string): Read {
  if (before === '') return {};
  const persons = readPersons(before);
  return persons ? { persons } : { body: before };
}

/** Only a short entry that begins with the word; a title may hold it anywhere. */
function spokenBy(words: string): Read['spoken'] | null {
  const match = /^(?:(?:tele)?phone|video|online|personal|joint|e-?mail|written|group|virtual)?\s?/iu.exec(
    words,
  );
  const word = SPOKEN.exec(words);
  if (!word || word.index > (match?.[0].length ?? 0) + 1 || words.length > 160) return null;
  return WRITTEN_WORD.test(word[0]) ? 'correspondence' : 'interview';
}

function readSpoken(core: string): Read | null {
  const match = SPOKEN_ENTRY.exec(core);
  if (!match || /["]|[.;:]\s/.test(match[1] ?? '')) return null;
  const who = match[3] ?? '';
  const dates = [...who.matchAll(DATED)];
  const last = dates.at(-1);
  const date = last && readCitedDate(last[0]);
  const named = (last ? who.slice(0, last.index) : who).replace(/[\s,.;]+$/, '');
  return {
    author: named,
    ...(date ? { date } : {}),
    spoken: WRITTEN_WORD.test(match[2] ?? '') ? 'correspondence' : 'interview',
  };
}

function readColon(core: string): Read | null {
  const match = ECOI.exec(core);
  const date = match && readCitedDate(match[3] ?? '');
  if (!match || !date || !/\s[–—-]\s/.test(match[1] ?? '')) return null;
  return { author: match[1] ?? '', title: match[2] ?? '', date };
}

function readQuoted(core: string): Read | null {
  const quoted = quotedTitle(core);
  if (!quoted) return null;
  const before = core.slice(0, quoted.start).trim();
  const isAuthor = before === '' || (/[.,:]$/.test(before) && before.length <= 160 && !/[;"]/.test(before));
  const after = core.slice(quoted.end);
  const dates = [...after.matchAll(DATED)].filter(({ index }) => !/[\p{L}\d]/u.test(after.charAt(index - 1)));
  const date = dates.at(-1);
  const read = date && readCitedDate(date[0]);
  if (!isAuthor || (!read && before === '' && !/ {6}/.test(core))) return null;
  const container = (date ? after.slice(0, date.index) : after).replace(/^[\s,.;:]+|[\s,.;:(]+$/g, '');
  return {
    ...(before === '' ? {} : { author: before.replace(/[.,:]$/, '') }),
    title: quoted.title,
    ...(container === '' ? {} : { container }),
    ...(read ? { date: read } : {}),
  };
}

function readCommas(core: string): Read | null {
  const pieces = partAtLetter(core, ',').map(({ start, end }) => core.slice(start, end).trim());
  const [author = '', ...more] = pieces;
  if (author.length < 2 || author.length > 160 || more.length === 0 || /[.:;]\s+\p{Lu}/u.test(author))
    return null;
  for (const [at, piece] of more.entries()) {
    const joined = `${piece}, ${more[at + 1] ?? ''}`;
    const isWhole = WHOLE_DATE.test(piece);
    const date = isWhole ? readCitedDate(piece) : WHOLE_DATE.test(joined) ? readCitedDate(joined) : null;
    const title = more.slice(0, at).join(', ');
    if (date && at > 0) return { author, title, date };
    const imprint = /^(.{3,300}?)\s*\([^()]*?,?\s*((?:19|20)\d{2})\)$/u.exec(piece);
    const year = imprint && readCitedDate(imprint[2] ?? '');
    if (imprint && year) return { author, title: [...more.slice(0, at), imprint[1]].join(', '), date: year };
  }
  return null;
}

function readStops(core: string): Read | null {
  const [author = '', title = '', ...more] = sentencesOf(core);
  const after = more.join('. ');
  const date = [...after.matchAll(DATED)].at(-1);
  const read = date && readCitedDate(date[0]);
  if (!read || author.length > 160 || title === '') return null;
  return { author, title, date: read, ...containerOf(after.slice(0, date.index)) };
}

/** The words in the first quotation marks; a mark inside the title is followed by more of it. */
function quotedTitle(words: string): { start: number; end: number; title: string } | null {
  const start = words.indexOf('"');
  if (start < 0) return null;
  for (let at = words.indexOf('"', start + 1); at >= 0; at = words.indexOf('"', at + 1)) {
    const closes =
      /[.,?!]/.test(words.charAt(at - 1)) || /^(?:[.,;:]|\s*$|\s{2,}|\s\()/.test(words.slice(at + 1, at + 4));
    if (!closes) continue;
    const title = words
      .slice(start + 1, at)
      .trim()
      .replace(/[.,]$/, '');
    return title === '' ? null : { start, end: at + 1, title };
  }
  return null;
}

/** Parts at a full stop before a capital; a single letter's stop is an initial's. */
export const sentencesOf = (words: string): string[] =>
  words
    .split(/(?<=[\p{Ll}\p{N})"'?!]|\p{Lu}{2})\.\s+(?=[\p{Lu}\p{N}"'¿¡[(])/u)
    .map((part) => part.trim().replace(/\.$/, ''))
    .filter(Boolean);

function containerOf(words: string): Pick<Read, 'container'> {
  const container = words.replace(/^[\s.,;:]+|[\s.,;:([]+$/g, '');
  return /\p{L}/u.test(container) ? { container } : {};
}
