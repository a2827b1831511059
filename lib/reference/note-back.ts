import type { OriginLink, OriginReason, Span } from '../model/index.ts';
import { foldName } from '../text/fold-name.ts';
import { DATE_PATTERN } from './dates.ts';
import type { EntryIndex } from './entry-index.ts';
import { nameFit, namesOf } from './names.ts';

/** What a piece of a note names: a work, an authority of law, or something that could not be read. */
export type Authority = OriginLink | 'law' | 'unread';

/** What was read before a piece of a note, to which its "ibid." and "see note 12" may lead. */
export interface Before {
  /** What the same note names before it. */
  own: readonly Authority[];
  /** What the note before names. */
  last: readonly Authority[];
  /** What the last note of each number names. */
  byMark: ReadonlyMap<string, readonly Authority[]>;
  /** Works cited so far by the author's folded name. */
  byAuthor: ReadonlyMap<string, readonly OriginLink[]>;
  index: EntryIndex;
}

const IBID = /^(?:[ií]b[ií]d(?:em)?(?!\p{L})\.?|idem\b|id\.)[,:;]?\s*(.*)$/iu;
/** What follows "idem" and is more than a place: another work of the same author. */
const OTHER_WORK = new RegExp(`["]|https?:|\\burl\\b|${DATE_PATTERN}`, 'iu');
const BACK =
  /^(?:([^"]{2,120}?),?\s+)?(?:see,?\s+)?(?:(?:supra|above|cited above|op\. cit\.),?\s+(?:(?:foot)?notes?|n\.?|at note)|(?:foot)?note|supra,?\s+nota|nota(?: al pie| supra)?|voir (?:supra )?note|fn\.?)\s+(\d{1,4})(?:\s+(?:above|supra|ci-dessus))?[,:]?\s*(.*)$/iu;
const EARLIER = /^([^,"]{2,120}),\s+(?:"([^"]{2,300})"|([^,"]{2,300})),?\s*(.*)$/u;
const OP_CIT = /^([^,"]{2,120}),?\s+(?:op\.?\s?cit|loc\.?\s?cit|cited above|supra)\.?,?\s*(.*)$/iu;
/** What may follow such words is a place; what is longer is a sentence. In UTF-16 code units. */
const LONGEST_PLACE = 60;

/** Reads words that lead back to what was cited before; `null` where they do not. Nothing is taken past what was not read. */
export const leadsBack = (words: string, at: Span, before: Before): Authority | null =>
  again(words, at, before) ?? byNumber(words, at, before);

const open = (at: Span, because: OriginReason, author?: string): OriginLink => ({
  work: author === undefined ? {} : { author },
  surety: 'open',
  because,
  at,
});

function as(link: OriginLink, at: Span, printed: string): OriginLink {
  const pinpoint = printed.replace(/[\s.,;]+$/, '');
  const { work, surety } = link;
  const because: OriginReason = surety === 'open' ? link.because : { by: 'same-source' };
  return { work, surety, because, at, ...(pinpoint === '' ? {} : { pinpoint }) };
}

/**
 * "Ibid., p. 3": the authority immediately before, in the note or the note before; one that names several is none.
 * The Bluebook, rule 4.1.
 */
function again(words: string, at: Span, { own, last }: Before): Authority | null {
  const match = IBID.exec(words);
  if (!match || (match[1] ?? '').length > LONGEST_PLACE) return null;
  if (OTHER_WORK.test(match[1] ?? '')) return 'unread';
  return theOne(own.length > 0 ? own.slice(-1) : last, at, match[1] ?? '');
}

function theOne(meant: readonly Authority[], at: Span, place: string, author?: string): Authority {
  const [only] = meant;
  if (only === undefined) return open(at, { by: 'no-entry' }, author);
  if (meant.every((each) => each === 'law')) return 'law';
  if (meant.includes('unread')) return open(at, { by: 'unread' }, author);
  if (meant.length > 1 || only === 'law' || only === 'unread')
    return open(at, { by: 'several', fitting: meant.length }, author);
  return as(only, at, place);
}

/** "HRW, supra note 12, p. 3", "see footnote 12". */
function byNumber(words: string, at: Span, { byMark }: Before): Authority | null {
  const match = BACK.exec(words);
  const place = match?.[3] ?? '';
  if (!match || place.length > LONGEST_PLACE) return null;
  const author = match[1]?.replace(/[,\s]+$/, '');
  const all = byMark.get(match[2] ?? '') ?? [];
  if (author === undefined) return theOne(all, at, place);
  const works = all.filter((each) => typeof each === 'object');
  const fits = works.flatMap((link) => {
    const fit = fitOf(link, author);
    return fit === null ? [] : [{ link, isWhole: fit === 'whole' }];
  });
  const [fitting] = fits;
  if (!fitting) return all.includes('law') ? 'law' : open(at, { by: 'no-entry' }, author);
  if (fits.length > 1) return open(at, { by: 'several', fitting: fits.length }, author);
  const found = as(fitting.link, at, place);
  const isSure = fitting.isWhole && !all.includes('unread');
  return isSure || found.surety !== 'certain' ? found : { ...found, surety: 'likely' };
}

/** How a name fits a work's author; by its words where persons are named shorter: "Berg and Holm". */
function fitOf({ work }: OriginLink, author: string): 'whole' | 'part' | null {
  const cited = foldName(author.replace(/["'].*$/s, ''));
  const fit = nameFit(cited, namesOf({ work, date: null }));
  if (fit) return fit === 'whole' ? 'whole' : 'part';
  const own = new Set(foldName(work.author ?? '').split(' '));
  const named = cited.split(' ').filter((word) => word.length > 2);
  return named.length > 0 && named.every((word) => own.has(word)) ? 'part' : null;
}

/** Words that many titles have; none of them tells one from another. */
const COMMON = new Set(
  (
    'the a an of on in and for to by from with report reports annual country world human rights statement press release ' +
    'year review news article study survey update summary overview profile background information response paper note ' +
    'el la los las de del en y para informe anual pais mundial derechos humanos comunicado estudio nota resumen ' +
    'le les des du et pour rapport annuel pays monde droits humains communique etude note'
  ).split(' '),
);

/** Whether a shorter title tells its work from others: a word that is not every title's. */
const isDistinctive = (title: string): boolean =>
  title.split(' ').some((word) => word.length > 2 && !COMMON.has(word) && !/^\d+$/.test(word));

/** "Human Rights Watch, Double Injustice, p. 3": a work cited before, by the whole words its title begins with. */
export function earlier(words: string, at: Span, { byAuthor, index }: Before): OriginLink | null {
  const opus = OP_CIT.exec(words);
  const match = opus ?? EARLIER.exec(words);
  const place = match?.at(-1) ?? '';
  if (!match || place.length > LONGEST_PLACE) return null;
  const author = foldName(match[1] ?? '');
  const cited = byAuthor.get(author) ?? [];
  const listed = (index.byName.get(author) ?? []).map(
    ({ work }): OriginLink => ({ work, surety: 'certain', because: { by: 'mark' } }),
  );
  const all = distinct([...cited, ...listed]);
  const title = foldName(opus ? '' : (match[2] ?? match[3] ?? ''));
  if (all.length === 0 || (!opus && title === '')) return null;
  const fitting = opus ? all : all.filter(({ work }) => begins(foldName(work.title ?? ''), title));
  const [link] = fitting;
  if (!link) return null;
  if (fitting.length > 1) return open(at, { by: 'several', fitting: fitting.length }, match[1]);
  const isWhole = foldName(link.work.title ?? '') === title;
  if (!opus && !isWhole && !isDistinctive(title)) return open(at, { by: 'no-entry' }, match[1]);
  const found: OriginLink = { ...as(link, at, place), because: { by: 'mark' } };
  return opus ? { ...found, surety: 'likely' } : found;
}

const begins = (title: string, words: string): boolean => title === words || title.startsWith(`${words} `);

const distinct = (links: readonly OriginLink[]): OriginLink[] => [
  ...new Map(links.map((link) => [link.work, link])).values(),
];
