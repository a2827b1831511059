import { type CitedDate, DATE_PATTERN, readCitedDate } from './dates.ts';
import {
  areInitialled,
  authorFirst,
  containerOf,
  endsAsImprint,
  quotedTitle,
  sentencesOf,
  titleAndPlace,
  unstopped,
} from './entry-parts.ts';
import { BODY, partAtLetter, readPersons } from './pieces.ts';

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
  /** Place in the work, where it is printed beside the title. */
  place?: string;
}

/** How an entry may be written. The first that fits reads it. */
export const FORMS: readonly { name: string; read: (core: string) => Read | null }[] = [
  { name: 'IRB: Author. Date. Title.', read: readDated },
  { name: 'Bluebook: Author, Title, Container (date)', read: readDateLast },
  { name: 'APA: Author (date). Title.', read: readYearInBrackets },
  { name: 'interview: Interview with X, place, date', read: readSpoken },
  { name: 'case: A v. B, Court, date', read: readCase },
  { name: 'ecoi: ABC – Author: Title, date', read: readColon },
  { name: 'HRW and Chicago: Author, "Title," Container, date', read: readQuoted },
  { name: 'EUAA: Author, Title, date', read: readCommas },
  { name: 'Chicago: Author. Title. City: Publisher, year.', read: readStops },
];

const IRB = new RegExp(
  `^(?!["'])(.{2,200}?)\\.\\s+(${DATE_PATTERN})(?:\\s[[(][^()[\\]]{3,60}[\\])])?(?:\\.(?=\\s|$)|$)\\s*(.*)$`,
  'iu',
);
const APA = new RegExp(`^(?!["'])([^"]{2,200}?),?\\s+\\((${DATE_PATTERN})\\)[.,:]?\\s*(.*)$`, 'iu');
/** The Bluebook, rule 16: after the date stands a place, a bracket that explains, or nothing. */
const BLUEBOOK = new RegExp(
  `^(?!["'])(.{6,400}?)\\s?\\((${DATE_PATTERN})\\)(?=[.,\\s]*$|[.,\\s]+(?:[([]|at\\s|available\\s|transcript)|[.]\\s)`,
  'iu',
);
const SPOKEN =
  /\b(interview|conversation|entrevista|entretien|correspondence|e-?mail|letter|communication|correspondencia|correo electrónico|carta|comunicación|correspondance|courriel|lettre)\b/iu;
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
  return { author: match[1] ?? '', date, ...readRest(match[3] ?? '', match[1] ?? '') };
}

function readDateLast(core: string): Read | null {
  const match = BLUEBOOK.exec(core);
  const date = match && readCitedDate(match[2] ?? '');
  if (!match || date?.kind !== 'day') return null;
  const front = match[1] ?? '';
  if (date.date.month === undefined) {
    const isLast = !/[\p{L}\p{N}]/u.test(core.slice(match[0].length));
    return isLast ? readBodyAndTitle(front, date) : null;
  }
  // A title in quotation marks stands behind a comma; others are words of a title.
  if (/[,.:]\s"/.test(front)) return null;
  const pieces = front.split(/,\s+(?!(?:Jr|Sr|I{2,3}|et al)\b)/);
  const [first = '', ...others] = pieces;
  if (!/^[\p{Lu}\d]/u.test(first) || pieces.some((piece) => piece.trim() === '')) return null;
  if (others.length === 0) return isBodyOrPerson(first) ? null : { title: first, date };
  const isAuthor =
    others.length > 1
      ? isPersons(first) || isBody(first)
      : others[0]?.includes(' ') && isNameBeforeTitle(first);
  if (isAuthor && others.length === 1) return { author: first, title: others[0] ?? '', date };
  const container = pieces.at(-1) ?? '';
  if (isAuthor) return { author: first, title: others.slice(0, -1).join(', '), container, date };
  return { title: pieces.slice(0, -1).join(', '), container, date };
}

/** "Human Rights Watch, World Report 2021: Mexico (2021)": a year alone ends a title where a body stands before it. */
function readBodyAndTitle(front: string, date: CitedDate): Read | null {
  const [author = '', ...title] = front.split(/,\s+/);
  const isTitled = title[0]?.includes(' ') && !front.includes('"');
  return isTitled && isBody(author) ? { author, title: title.join(', '), date } : null;
}

/** Somebody's name alone before a date is APA's author. */
const isBodyOrPerson = (words: string): boolean =>
  isPersons(words) || BODY.test(words) || words.split(' ').length < 4 || words.includes('(');

const isPersons = (words: string): boolean =>
  readPersons(words.replace(/,? (?:et al\.?|Jr\.?|Sr\.?)$/u, '')) !== null;

/** One word or two before a title are a body or a person, and so is a body's name that says of no event. */
const isNameBeforeTitle = (words: string): boolean =>
  /^\p{Lu}\S*(?:\s\p{Lu}\S*)?$/u.test(words) || isBody(words);

const isBody = (words: string): boolean =>
  (BODY.test(words) || SHORTENED_BODY.test(words)) && !EVENT.test(words);

/** The Bluebook, tables 6 and 10, of bodies: "U.S. Dep't of State". */
const SHORTENED_BODY =
  /(?<!\p{L})(?:Dep't|Gov't|Comm'n|Ass'n|Int'l|Nat'l|Sec'y|Univ\.|Inst\.|Org\.|Comm\.|Off\.|Bd\.|U\.S\.|U\.N\.)(?!\p{L})/u;

const EVENT =
  /\b(?:interviews?|conference|remarks|hearing|statements?|transcripts?|testimony|speech|address|reports?|responses?|briefing|rally|on|to|says|said)\b/iu;

function readYearInBrackets(core: string): Read | null {
  const match = APA.exec(core);
  // "(2020, March 3)" has its day in the same brackets.
  const date = match ? readCitedDate(match[2] ?? '') : null;
  // "Release 12 (2019), 4 June 2019": the year is a number's.
  if (match && date && WHOLE_DATE.test((match[3] ?? '').replace(/^[\s.,]+|[\s.,]+$/g, ''))) return null;
  if (match && date)
    return { author: unstopped(match[1]), date, ...readRest(match[3] ?? '', match[1] ?? '') };
  const full = /^(?!["'])([^"(]{2,200}?),?\s+\((\d{4}[a-z]?),\s+([^()]{3,20})\)[.,:]?\s*(.*)$/u.exec(core);
  const day = full && (readCitedDate(`${full[3]}, ${full[2]}`) ?? readCitedDate(`${full[3]} ${full[2]}`));
  return full && day
    ? { author: unstopped(full[1]), date: day, ...readRest(full[4] ?? '', full[1] ?? '') }
    : null;
}

/** What follows author and date: persons or a body, the title, what it stands in. */
function readRest(rest: string, author: string): Read {
  const words = rest.trim();
  const spoken = /^(?:\p{L}+\s){0,2}?(?:\p{L}+\s)?/u.test(words) ? spokenBy(words) : null;
  if (spoken) return { spoken };
  const quoted = quotedTitle(words);
  if (quoted) {
    const before = words.slice(0, quoted.start).trim().replace(/[.,]$/, '');
    return { ...readNamed(before, author), title: quoted.title, ...containerOf(words.slice(quoted.end)) };
  }
  const [first = '', ...more] = sentencesOf(words);
  const isImprint = more.length === 1 && endsAsImprint(more[0] ?? '', author);
  const persons = more.length > 0 && !isImprint ? readPersons(first) : null;
  const [title = '', ...after] = persons ? more : [first, ...more];
  return {
    ...(persons ? { persons } : {}),
    ...(title === '' ? {} : { title }),
    ...containerOf(after.join('. ')),
  };
}

function readNamed(before: string, author: string): Read {
  if (before === '') return {};
  const persons = readPersons(before);
  // "Canada. 2019. Global Affairs Canada.": a body of the state, which has its name.
  const isBody = author.length > 3 && before.includes(author);
  return persons && !isBody ? { persons } : { body: before };
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
  if (!last && !isPlaced(who)) return null;
  const date = last && readCitedDate(last[0]);
  const named = (last ? who.slice(0, last.index) : who).replace(/[\s,.;(]+$/, '');
  if (named === '' || FINITE.test(named)) return null;
  const isWritten = WRITTEN_WORD.test(match[2] ?? '');
  return {
    author: isWritten
      ? named.replace(/^the\s/i, '').replace(/\s(?:to|a|à)\s\p{Lu}.*$/u, '')
      : unmarked(named),
    ...(date ? { date } : {}),
    spoken: isWritten ? 'correspondence' : 'interview',
  };
}

/** Without a date it is one where somebody's name, and a place or a role, is all that follows: no "was refused". */
const isPlaced = (who: string): boolean =>
  /^(?:"?\p{Lu}[\p{L}.'"-]*\s?){1,5},\s(?:\p{Lu}|\p{Ll}+$)[^.;]{0,80}$/u.test(who.trim()) &&
  !FINITE.test(who);

/** Verbs that make a sentence of what would be an entry. */
const FINITE =
  /\b(?:was|were|is|are|has|had|have|did|could|would|refused|declined|denied|shows?|said|says|fue|fueron|era|se|était|a été)\b/iu;

/** A name that stands in quotation marks since it is not the person's own. */
const unmarked = (name: string): string => name.replace(/^"([^"]{1,60}?)(,?)"/, '$1$2');

const CASE = /^(.{2,150}?\s(?:v|vs|c)\.?\s[^,;"]{2,120}),\s+(.{2,300})$/iu;

function readCase(core: string): Read | null {
  const match = CASE.exec(core);
  const [date] = match ? (match[2] ?? '').matchAll(DATED) : [];
  const read = date && readCitedDate(date[0]);
  if (!match || !read) return null;
  return { title: match[1] ?? '', date: read, ...containerOf((match[2] ?? '').slice(0, date.index)) };
}

function readColon(core: string): Read | null {
  const match = ECOI.exec(core);
  const date = match && readCitedDate(match[3] ?? '');
  if (!match || !date || !/\s[–—-]\s/.test(match[1] ?? '')) return null;
  return { author: match[1] ?? '', title: match[2] ?? '', date };
}

/** "“He” is a reference to …": a word that a sentence explains, and no title. */
const EXPLAINED = /^[^"]{1,80}"\s(?:is|was|are|were|refers?|means?|has|had|stands)\s/u;

function readQuoted(core: string): Read | null {
  const quoted = quotedTitle(core);
  if (!quoted) return null;
  const before = core.slice(0, quoted.start).trim();
  const isAuthor = before === '' || (/[.,:]$/.test(before) && before.length <= 160 && !/[;"]/.test(before));
  const after = core.slice(quoted.end);
  const dates = [...after.matchAll(DATED)].filter(({ index }) => !/[\p{L}\d]/u.test(after.charAt(index - 1)));
  const date = dates.at(-1);
  const read = date && readCitedDate(date[0]);
  if (before === '' && EXPLAINED.test(quoted.title + core.slice(quoted.end - 1, quoted.end + 12)))
    return null;
  if (!isAuthor || (!read && before === '' && !/ {6}/.test(core))) return null;
  return {
    ...(before === '' ? {} : { author: before.replace(/[.,:]$/, '') }),
    title: quoted.title,
    ...containerOf(date ? after.slice(0, date.index) : after),
    ...(read ? { date: read } : {}),
  };
}

const isSentence = (words: string): boolean => /^\s*\p{Lu}[\p{L}'-]+\.\s\p{Lu}/u.test(words);
/** A day's stop is the entry's; a year's ends a sentence of another form. */
const withoutStop = (date: string): string => (/\p{L}/u.test(date) ? date.replace(/\.$/, '') : date);
const INITIALS = /^(?:\p{Lu}\.[\s-]?){1,4}$/u;

function readCommas(core: string): Read | null {
  const [first, ...others] = partAtLetter(core, ',');
  // "Berg, P., Nets, 2020": initials behind a surname are no title.
  const [initials] = others.filter(
    ({ start, end }, at) => at === 0 && INITIALS.test(core.slice(start, end).trim()),
  );
  const pieces = initials ? others.slice(1) : others;
  const author = core.slice(0, initials?.end ?? first?.end ?? 0).trim();
  if (author.length < 2 || author.length > 160 || /[.:;]\s+\p{Lu}/u.test(author)) return null;
  const [start = core.length] = pieces.map((piece) => piece.start);
  const dated = pieces.flatMap((piece, at) => {
    const words = core.slice(piece.start, piece.end).trim();
    const joined = `${words}, ${core.slice(pieces[at + 1]?.start ?? core.length, pieces[at + 1]?.end).trim()}`;
    const printed = [words, joined].map(withoutStop).find((each) => WHOLE_DATE.test(each));
    const date = printed === undefined ? null : readCitedDate(printed);
    return date && at > 0 && !isSentence(core.slice(start))
      ? [{ date, title: core.slice(start, piece.start - 1).trim() }]
      : [];
  });
  const [full] = dated;
  if (full && /\b(?:interview|entrevista|entretien)$/i.test(author))
    return { author: full.title, date: full.date, spoken: 'interview' };
  if (full) return { author, date: full.date, ...titleAndPlace(full.title) };
  return readImprint(author, core.slice(start).trim());
}

/** "Title (City: Publisher, 2017)". */
function readImprint(author: string, words: string): Read | null {
  const match = /^(.{3,400}?)\s*\((?:[^()]*,\s*)?((?:19|20)\d{2})\)/u.exec(words);
  const date = match && readCitedDate(match[2] ?? '');
  return match && date ? { author, date, ...titleAndPlace(match[1] ?? '') } : null;
}

function readStops(core: string): Read | null {
  const [author = '', title = '', ...more] = authorFirst(core);
  const after = more.join('. ');
  const date = [...after.matchAll(DATED)].at(-1);
  const read = date && readCitedDate(date[0]);
  if (!read || (author.length > 160 && !areInitialled(author)) || title === '') return null;
  return { author, title, date: read, ...containerOf(after.slice(0, date.index)) };
}
