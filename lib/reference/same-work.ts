import type { CitedWork, PartialDate } from '../model/index.ts';
import { foldName } from '../text/fold-name.ts';

/** Whether two mentions are of one work: of two texts, two spellings, a link and an entry of a list. */

/** What a mention tells of its work, so that it can be compared; made by `signOf`. */
export interface WorkSign {
  /** Who surely stands behind it, one key for each name. */
  by: ReadonlySet<string>;
  /** Who may: initials, the letters of a host, what it stands in. */
  perhapsBy: ReadonlySet<string>;
  /** The telling words of each name: "Commission" may be any that is called so. */
  called: readonly ReadonlySet<string>[];
  /** Folded; empty where it has none. */
  title: string;
  /** The telling words of the title, and those with what it stands in. */
  words: ReadonlySet<string>;
  around: ReadonlySet<string>;
  /** That its title names. */
  years: readonly string[];
  published: PartialDate | null;
  /** Of pages of their own, in one form each. */
  addresses: ReadonlySet<string>;
  spoken: CitedWork['spoken'] | null;
}

/** What other rooms know of names and addresses. */
export interface Naming {
  /** One key for all names of one body; null where nobody is named. */
  body: (name: string | undefined, address: string | undefined) => string | null;
  /** One form for each address. */
  address: (address: string) => string;
}

/** What a mention tells of its work. @param more addresses at which it stands too */
export function signOf(work: CitedWork, naming: Naming, more: readonly string[] = []): WorkSign {
  const { author, persons = [], title = '', container = '', address, published, spoken } = work;
  const own = [...(address === undefined ? [] : [address]), ...more].filter(isOfAPage);
  const names = [author ?? '', ...persons].filter((name) => name.trim() !== '');
  const body = naming.body(author, own[0]);
  const by = [...names.flatMap(namesIn), ...(body === null ? [] : [body])];
  const hosts = own.flatMap(hostName);
  const words = tellingWords(title);
  const around = new Set([...words, ...tellingWords(container)]);
  return {
    by: new Set(by),
    perhapsBy: new Set([...by, ...names.flatMap(perhapsIn), ...hosts, ...namesIn(container)]),
    called: names
      .flatMap(namesIn)
      .map(wordsOfName)
      .filter(({ size }) => size > 0),
    title: foldName(title),
    words,
    around,
    years: [...around].filter((word) => /^(?:19|20)\d\d$/.test(word)),
    published: published === undefined || published === 'undated' ? null : published,
    addresses: new Set(own.map(naming.address)),
    spoken: spoken ?? null,
  };
}

/** Where a sign is found, and where those that may be of its work are. */
export interface Handles {
  as: string[];
  like: string[];
}

/** Of two signs that surely are of one work, one is found where the other looks. */
export function sureHandles({ addresses, by, title, published }: WorkSign): Handles {
  const { year, month, day } = published ?? {};
  const named =
    title === '' || !published ? [] : Array.from(by, (name) => `${name} ${title} ${year}-${month}-${day}`);
  const as = [...Array.from(addresses, (address) => `at ${address}`), ...named];
  return { as, like: as };
}

/** Of two signs that may be of one work. Bodies publish much: what has a year is looked for among those of that year. */
export function handlesOf({ addresses, by, perhapsBy, called, title, around, published }: WorkSign): Handles {
  const told = [
    ...Array.from(addresses, (address) => `at ${address}`),
    ...(title.length >= TELLING_TITLE ? [`called ${title}`] : []),
    ...(around.size >= TELLING_WORDS ? [`of ${[...around].sort().join(' ')}`] : []),
  ];
  const names = Array.from(new Set([...by, ...perhapsBy]), (name) => `by ${name}`);
  const parts = called.map((words) => partHandles('name', words));
  const within = partHandles('title', around.size >= TELLING_WORDS ? around : new Set());
  const year = published?.year ?? 'no year';
  const asNames = [...names, ...parts.flatMap(({ as }) => as)];
  const likeNames = [...names, ...parts.flatMap(({ like }) => like)];
  return {
    as: [...told, ...within.as, ...asNames.flatMap((name) => [name, `${name} ${year}`])],
    like: [
      ...told,
      ...within.like,
      ...likeNames.flatMap((name) => (published ? [`${name} ${year}`, `${name} no year`] : [name])),
    ],
  };
}

/** Of two sets of words of which one holds all of the other, one is found where the other looks. */
function partHandles(of: string, words: ReadonlySet<string>): Handles {
  const [lead] = [...words].sort(moreTelling);
  if (lead === undefined) return { as: [], like: [] };
  const each = [...words];
  return {
    as: [`${of} led by ${lead}`, ...each.map((word) => `${of} with ${word}`)],
    like: [`${of} with ${lead}`, ...each.map((word) => `${of} led by ${word}`)],
  };
}

/** Numbers tell most, then what is long. */
const moreTelling = (a: string, b: string): number =>
  Number(/\d/.test(b)) - Number(/\d/.test(a)) || b.length - a.length || (a < b ? -1 : 1);

/** Whether hardly anything else can be meant: one page, or one body's title of one day. */
export function isOneWork(a: WorkSign, b: WorkSign): boolean {
  if (a.spoken !== b.spoken || isOtherYear(datesSpeak(a.published, b.published))) return false;
  if (shares(a.addresses, b.addresses)) return titlesSpeak(a, b) !== 'against';
  return a.title !== '' && a.title === b.title && isSameDate(a, b) && shares(a.by, b.by);
}

/** Whether they may be of one work: something speaks for it and nothing against. */
export const mayBeOneWork = (a: WorkSign, b: WorkSign): boolean =>
  speaksForOne(a, b, () => shares(a.perhapsBy, b.perhapsBy) || mayBeCalled(a, b));

function speaksForOne(a: WorkSign, b: WorkSign, isNamedAlike: () => boolean): boolean {
  if (shares(a.addresses, b.addresses)) return true;
  if (!mayBeAlike(a.spoken, b.spoken)) return false;
  const titles = titlesSpeak(a, b);
  const dates = datesSpeak(a.published, b.published);
  if (titles === 'against' || dates === 'against') return false;
  // One title on two days is a misprint sooner than two works; that of a year and the next may be the year reported on.
  if ((dates === 'otherwise' || dates === 'beside') && titles !== 'same') return false;
  return titles === 'same' || isNamedAlike();
}

/** Whether two readings of one place in a text are of one work: nothing that both tell speaks against it. */
export function mayBeReadAlike(a: WorkSign, b: WorkSign): boolean {
  const dates = datesSpeak(a.published, b.published);
  if (isOtherYear(dates) && !shares(a.addresses, b.addresses)) return false;
  if (speaksForOne(a, b, () => shares(a.perhapsBy, b.perhapsBy))) return true;
  if (titlesSpeak(a, b) === 'against' || dates !== 'nothing') return false;
  return a.by.size === 0 || b.by.size === 0;
}

/** Shorter titles are everybody's: "Mexico", "Annual report". In letters. */
const TELLING_TITLE = 20;
/** Words in common that make titles one, whoever stands behind them. */
const TELLING_WORDS = 4;
const SHORTEST_WORD = 4;
const SHORTEST_NAME = 3;
/** "AI", "UN". */
const SHORTEST_INITIALS = 2;

/** What was said to somebody is no publication; what is merely named may be either, and a post is published. */
function mayBeAlike(a: WorkSign['spoken'], b: WorkSign['spoken']): boolean {
  return (
    a === b || (a !== 'interview' && a !== 'correspondence' && b !== 'interview' && b !== 'correspondence')
  );
}

type Speaks = 'same' | 'near' | 'nothing' | 'against';

function titlesSpeak(a: WorkSign, b: WorkSign): Speaks {
  if (a.title === '' || b.title === '') return 'nothing';
  const [years, others] = [a.years, b.years];
  // An annual report says its year: of two it is another.
  if (years.length > 0 && others.length > 0 && !years.some((year) => others.includes(year))) return 'against';
  if (a.title === b.title) return a.title.length >= TELLING_TITLE ? 'same' : 'near';
  const [less, more] = a.around.size <= b.around.size ? [a.around, b.around] : [b.around, a.around];
  const isWhole = commonOf(less, more) === less.size;
  if (isWhole && less.size >= TELLING_WORDS) return 'same';
  const common = Math.max(commonOf(a.words, b.around), commonOf(b.words, a.around));
  return 2 * common >= Math.min(a.words.size, b.words.size) ? 'near' : 'against';
}

function commonOf(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let common = 0;
  for (const one of some) if (others.has(one)) common++;
  return common;
}

const shares = (some: ReadonlySet<string>, others: ReadonlySet<string>): boolean =>
  commonOf(some, others) > 0;

/** `otherwise`: of one year, and not of one day; `beside`: of a year and the next. */
type DatesSpeak = 'nothing' | 'otherwise' | 'beside' | 'against';

const isOtherYear = (dates: DatesSpeak): boolean => dates === 'beside' || dates === 'against';

function datesSpeak(a: PartialDate | null, b: PartialDate | null): DatesSpeak {
  if (!a || !b) return 'nothing';
  if (a.year !== b.year) return Math.abs(a.year - b.year) === 1 ? 'beside' : 'against';
  const isOther = (one?: number, other?: number) => one !== undefined && other !== undefined && one !== other;
  return isOther(a.month, b.month) || isOther(a.day, b.day) ? 'otherwise' : 'nothing';
}

/** One name is part of the other: "Interior Ministry", "Ministry of the Interior of Mexico". */
const mayBeCalled = (a: WorkSign, b: WorkSign): boolean =>
  a.called.some((one) => b.called.some((other) => commonOf(one, other) === Math.min(one.size, other.size)));

const isSameDate = ({ published: a }: WorkSign, { published: b }: WorkSign): boolean =>
  a !== null && b !== null && a.year === b.year && a.month === b.month && a.day === b.day;

const tellingWords = (text: string): Set<string> =>
  new Set(
    foldName(text)
      .split(' ')
      .filter((word) => word.length >= SHORTEST_WORD),
  );

const SMALL = new Set('the of and for del las los les des sur con por para pour'.split(' '));

/** Without the small words; numbers tell, however short. */
const wordsOfName = (name: string): ReadonlySet<string> =>
  new Set(
    name.split(' ').filter((word) => /\d/.test(word) || (word.length >= SHORTEST_NAME && !SMALL.has(word))),
  );

const ARTICLE = /^(?:the|an?|el|la|los|las|una?|l|le|les|une?) /;

/** A name as its words, in whatever order: "Asmann, Parker"; with brackets apart: "Human Rights Watch (HRW)". */
function namesIn(name: string): string[] {
  const inside = Array.from(name.matchAll(/\(([^()]{4,})\)/g), ([, words = '']) => words);
  const outside = name.replace(/\([^()]*\)/g, ' ').split(/\s[–—-]\s/);
  return [...outside, ...inside]
    .map((part) => foldName(part).replace(ARTICLE, ''))
    .filter((part) => part.length >= SHORTEST_NAME)
    .map((part) => part.split(' ').sort().join(' '));
}

/** The initials of a name's capital words, and such initials where it is or holds them: "CNDH", "HRW". */
function initialsOf(name: string): string[] {
  const outside = name.replace(/\([^()]*\)/g, ' ');
  const made = Array.from(outside.matchAll(/(?<!\p{L})\p{Lu}/gu), ([letter]) => letter).join('');
  const written = name.match(/(?<!\p{L})\p{Lu}[\p{Lu}\d&-]{1,11}(?!\p{L})/gu) ?? [];
  return [made, ...written]
    .filter((one) => one.length >= SHORTEST_INITIALS)
    .map((one) => `initials ${foldName(one)}`);
}

/** What a host or another text may have for a name: its initials, and its words run together. */
const perhapsIn = (name: string): string[] => [
  ...initialsOf(name),
  `run ${foldName(name.replace(/\([^()]*\)/g, ' '))
    .replace(ARTICLE, '')
    .replaceAll(' ', '')}`,
];

const isOfAPage = (address: string): boolean => {
  const url = URL.parse(address);
  return url !== null && !(url.pathname === '/' && url.search === '');
};

/** Labels under which names are registered: "com.mx", "org.uk". */
const SOLD_UNDER = new Set('ac co com edu gob gouv gov govt gub mil net nom or org'.split(' '));

/** What the label of a host spells: "insightcrime" of "www.insightcrime.org", and as initials "hrw". */
function hostName(address: string): string[] {
  const labels = (URL.parse(address)?.hostname ?? '').split('.').slice(0, -1);
  while (labels.length > 1 && SOLD_UNDER.has(labels.at(-1) as string)) labels.pop();
  const label = labels.at(-1) ?? '';
  return label === '' ? [] : [`run ${label}`, `initials ${label}`];
}
