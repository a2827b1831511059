import type { CapturedText } from '../../lib/model/index.ts';

/** Numbers from 0 to below one, the same for the same seed. */
export function randomOf(seed: number): () => number {
  let state = seed + 1;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

/** Everybody the seed report names as a source, as it prints them; the same line is the same name in other letters. */
const BODIES = [
  ['Bertelsmann Stiftung'],
  ['Transformation Index'],
  ['Freedom House'],
  ['InSight Crime', 'Insight Crime'],
  ['Noticias Telemundo'],
  ['La Jornada'],
  ['Reforma'],
  ['Noticieros Televisa'],
  ['Associated Press'],
  ['La-Lista'],
  ['Amnesty International'],
  ['Human Rights Watch'],
  ['Article 19', 'ARTICLE 19'],
  ['Mexico Violence Resource Project'],
  ['United States'],
  ['Department of State'],
  ['Department of Homeland Security'],
  ['University of Alberta'],
  ['University of Montreal'],
  ['George Mason University'],
  ['Universidad Autónoma de Baja California'],
  ['Freedom in the World'],
  ['World Report'],
  ['Country Reports'],
];
const SHORT_FORMS = ['AP', 'BTI', 'HRW', 'US'];
const PERSONS = [
  'Mark Stevenson',
  'Parker Asmann',
  'Steven Dudley',
  'Victoria Dittmar',
  'Yago Rosado',
  'Raquel Balletin',
  'Henry Shuldiner',
  'Vera Sistermans',
  'Max Radwin',
  'Ernesto Martínez Elorriaga',
  'Luz Rangel',
  'Aldo Meza',
  'Laura Nancy López de Rivera Hinojosa',
];
const PLAIN_TITLES = [
  'La impunidad y negación ante la violencia extrema contra la prensa persiste: Primer semestre de 2022',
  'Unintended Consequences: How US Immigration Policy Foments Organized Crime on the US-Mexico Border',
];
/** A profession, with what tells one of its people from the others. */
const ROLES = {
  professor: ['advocate', 'surveyor', 'chemist'],
  retired: ['former', 'senior', 'visiting'],
  assistant: ['junior', 'deputy', 'acting'],
};
const EDITORS = ['Chief Archivist', 'Deputy Registrar', 'Night Warden'];
const RESEARCHERS = ['Observer', 'Cartographer', 'Librarian'];

const SYLLABLES = 'ba cor del esp fi gua lum mor net pel qui ras sto ven zar tho kin ul dra wes'.split(' ');

/** The seed report with every author, person, title and date replaced by others, alike in its text and its list. */
export function renamed(text: CapturedText, seed: number): CapturedText {
  const random = randomOf(seed);
  const pick = <T>(things: readonly T[]): T => things[Math.floor(random() * things.length)] as T;
  const word = (): string =>
    capital(Array.from({ length: 2 + Math.floor(random() * 2) }, () => pick(SYLLABLES)).join(''));
  const name = (words: number): string => Array.from({ length: words }, word).join(' ');
  const others = new Map<string, string>();
  for (const [first = '', ...alike] of BODIES) {
    const other = name(first.split(/[\s-]/).length);
    others.set(first, other);
    for (const form of alike)
      others.set(form, form === form.toUpperCase() ? other.toUpperCase() : capital(other.toLowerCase()));
  }
  for (const person of PERSONS) others.set(person, name(person.split(' ').length));
  for (const title of PLAIN_TITLES) others.set(title, `${name(1)} ${name(4).toLowerCase()}`);
  for (const [at, short] of SHORT_FORMS.entries())
    others.set(short, `${'QXZJ'[at]}${short.replace(/./g, () => pick([...'BDFGKLMNPRTV']))}`);
  const words = { ...roles(pick), 'managing editor': pick(EDITORS), researcher: pick(RESEARCHERS) };
  const dates = datesBy(
    1 + Math.floor(random() * 9),
    Math.floor(random() * 11),
    1 + Math.floor(random() * 20),
  );
  const replaceAll = (block: string, inList: boolean): string => {
    const titled = inList
      ? block.replace(
          /(")(.+?)([.?]?"[.,]?)(?=\s|$)/u,
          (_, open, __, close) => `${open}${name(1)} ${name(5).toLowerCase()}${close}`,
        )
      : block;
    return withDates(withWords(withNames(titled, others), words), dates);
  };
  return rebuilt(text, replaceAll);
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

function roles(pick: (words: readonly string[]) => string): Record<string, string> {
  const role = pick(ROLES.professor);
  return {
    'retired professor': `${pick(ROLES.retired)} ${role}`,
    'assistant professor': `${pick(ROLES.assistant)} ${role}`,
    professor: role,
  };
}

function withNames(block: string, others: ReadonlyMap<string, string>): string {
  const names = [...others.keys()].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(`(?<![\\p{L}])(?:${names.join('|')})(?![\\p{L}])`, 'gu');
  return block.replace(pattern, (found) => others.get(found) ?? found);
}

/** Roles keep the case in which they stand: "Retired professor", "the Professor", "a professor". */
function withWords(block: string, words: Readonly<Record<string, string>>): string {
  const pattern = new RegExp(`\\b(?:${Object.keys(words).join('|')})\\b`, 'giu');
  return block.replace(pattern, (found) => {
    const other = words[found.toLowerCase()] ?? found;
    if (found === found.toLowerCase()) return other.toLowerCase();
    const isTitle = found.split(' ').every((part) => part === capital(part));
    return isTitle ? other.split(' ').map(capital).join(' ') : capital(other.toLowerCase());
  });
}

/** Years go back, months turn round, days move on; days that are neighbours stay so. */
const datesBy =
  (years: number, months: number, days: number) =>
  (year: string, month?: string, day?: string): string => {
    const parts = [String(Number(year) - years)];
    if (month !== undefined) parts.push(String(((Number(month) - 1 + months) % 12) + 1).padStart(2, '0'));
    if (day !== undefined) parts.push(String(((Number(day) - 1 + days) % 28) + 1).padStart(2, '0'));
    return parts.join('-');
  };

const withDates = (block: string, dates: ReturnType<typeof datesBy>): string =>
  block.replace(/\b(20\d{2})(?:-(\d{2})(?:-(\d{2}))?)?\b(?!\d)/g, (_, year, month, day) =>
    dates(year, month, day),
  );

function rebuilt(text: CapturedText, replaced: (block: string, inList: boolean) => string): CapturedText {
  const list = text.text.indexOf('\nReferences\n');
  const made: CapturedText = { text: '', blocks: [] };
  for (const block of text.blocks) {
    if (made.blocks.length > 0) made.text += '\n';
    const start = made.text.length;
    made.text += replaced(text.text.slice(block.start, block.end), block.start > list);
    made.blocks.push({ ...block, start, end: made.text.length });
  }
  return made;
}
