import type { CitedWork } from '../model/index.ts';
import { foldName } from '../text/fold-name.ts';
import type { EntryRead } from './entries.ts';

const SHORT_FORM = /\(([\p{Lu}\d][\p{L}\d&/-]{1,14})\)/gu;

/** What a sentence or a bracket may call a work, folded, the fullest first. */
export function namesOf({ work, body }: EntryRead): string[] {
  const author = work.author ?? '';
  const bare = author.replace(/\([^()]*\)/g, ' ');
  const inside = [...author.matchAll(/\(([^()]{2,120})\)/g)].map((match) => match[1] ?? '');
  const [short = '', long = ''] = bare.split(/\s[–—-]\s/);
  const states = body === undefined ? [] : [...[bare, ...inside].map((state) => `${state} ${body}`), body];
  const all = [
    ...states,
    bare,
    long,
    long === '' ? '' : short,
    ...surnames(bare),
    ...inside,
    ...formsInTitle(work),
  ];
  return [...new Set(all.map(foldName).filter((name) => name.length > 1))];
}

/** Short forms in what a work is called: its own, or somebody's of whom it treats. */
const formsInTitle = ({ title = '', container = '' }: CitedWork): string[] =>
  [...`${title} ${container}`.matchAll(SHORT_FORM)].map((match) => match[1] ?? '');

/** Whether a folded name is only that of somebody in the work's title. */
export function isInTitleAlone(
  name: string,
  { author = '', title = '', container = '' }: CitedWork,
): boolean {
  const isInTitle = formsInTitle({ title, container }).some((form) => foldName(form) === name);
  return isInTitle && !namesOf({ work: { author }, date: null }).includes(name);
}

/** "Doe, J., & Roe, R." is Doe, and Doe and Roe; so is "Doe J, Roe R". A role or body before a comma is the whole. */
function surnames(author: string): string[] {
  const parts = author.split(',').map((part) => part.trim());
  const [first = '', second = ''] = parts;
  const initialled = parts.map((part) => /^(.{2,40}) \p{Lu}{1,3}$/u.exec(part)?.[1]);
  if (initialled.every((name) => name !== undefined))
    return pairOf(initialled[0] ?? '', initialled.at(-1) ?? '', parts.length);
  if (parts.length < 2) return [];
  const others = [...author.matchAll(/(?:&|\band\b|\by\b|\bet\b)\s+(\p{Lu}[\p{L}'’-]+),\s+\p{Lu}\./gu)];
  const last = others.at(-1)?.[1];
  const isInverted = /^\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*)?$/u.test(second);
  return isInverted && last !== undefined ? pairOf(first, last, 2) : [first];
}

const pairOf = (first: string, last: string, count: number): string[] =>
  count === 2 ? [...['and', 'y', 'et', ''].map((and) => `${first} ${and} ${last}`), first] : [first];

/** How a name in a citation stands to an entry's. */
export type NameFit = 'whole' | 'part' | 'initials';

/** `null`: another's name. Both folded. */
export function nameFit(cited: string, names: readonly string[]): NameFit | null {
  const joined = squeeze(cited);
  if (names.some((name) => name === cited || squeeze(name) === joined)) return 'whole';
  const first = withoutOthers(cited);
  if (first !== cited && names.some((name) => name === first)) return 'whole';
  if (names.some((name) => ` ${name} `.includes(` ${cited} `) || ` ${cited} `.includes(` ${name} `)))
    return 'part';
  return cited.length > 1 && names.some((name) => name.includes(' ') && initials(name) === joined)
    ? 'initials'
    : null;
}

/** "Berg et al" is Berg. */
export const withoutOthers = (name: string): string =>
  name.replace(/ (?:et al|and others|y otros|et autres)$/, '');

/** Whether a citation says that there are more authors than it names. */
export const isOfSeveral = (cited: string): boolean => withoutOthers(foldName(cited)) !== foldName(cited);

/** Whether an entry names one person as its author: "Berg, Peter". */
export const isSole = (author = ''): boolean =>
  /^\p{Lu}[^,;&]{0,40}(?:,\s(?!\p{Lu}\p{Ll}+\s\p{Lu}{1,3}$)[^,;&]{1,40})?$/u.test(author) &&
  !/\s(?:and|y|et|others)\s/iu.test(author);

/** A folded name's letters without spaces: "in sight" is "insight". */
export const squeeze = (name: string): string => name.replace(/ /g, '');
const SMALL = new Set([
  'of',
  'the',
  'and',
  'for',
  'on',
  'in',
  'de',
  'del',
  'la',
  'los',
  'las',
  'y',
  'des',
  'du',
  'et',
  'pour',
]);
/** The initials of a folded name's words but for the small ones. */
export const initials = (name: string): string =>
  name
    .split(' ')
    .filter((word) => !SMALL.has(word))
    .map((word) => word.charAt(0))
    .join('');
