import { type CitedWork, formatPartialDate, type OriginChain } from '../model/index.ts';
import { foldName } from '../text/fold-name.ts';

/**
 * The same for every mention of one work, in whichever text: author, date and title, folded; the address where none of
 * them is a title, what was said where it is no publication.
 */
export function workKey(work: CitedWork): string {
  const author = authorKey(work.author ?? '');
  const date = work.published === undefined ? '' : dateKey(work.published);
  const title = foldName(work.title ?? '');
  if (work.spoken !== undefined) return [author, date, title, work.spoken].join('|');
  if (title !== '' || (author !== '' && date !== '')) return [author, date, title].join('|');
  if (work.address !== undefined) return `${author}|${date}|${addressKey(work.address)}`;
  return [author, date, foldName((work.printed ?? '').slice(0, LONGEST))].join('|');
}

/** The same for every chain of the same works, whatever their pinpoints. */
export const chainKey = (chain: OriginChain): string =>
  chain.links.map(({ work }) => workKey(work)).join(' < ');

/** Of printed words that say neither author nor title; in UTF-16 code units. */
const LONGEST = 200;

const dateKey = (published: NonNullable<CitedWork['published']>): string =>
  published === 'undated' ? published : formatPartialDate(published);

/** "The Human Rights Watch (HRW)" is "Human Rights Watch"; "HRW – Human Rights Watch" too. */
function authorKey(author: string): string {
  const [short, long] = author.split(/\s[–—-]\s/);
  const named = long !== undefined && /^[\p{Lu}\d&-]{2,12}$/u.test(short ?? '') ? long : author;
  const bare = named.replace(/\([^()]*\)/g, ' ');
  const inside = /^[\p{Lu}\d&/-]{2,12}$/u.test(bare.trim()) ? /\(([^()]{4,})\)/.exec(named)?.[1] : undefined;
  return foldName(inside ?? bare).replace(/^(?:the|an?|el|la|los|las|una?|l|le|les|une?) /, '');
}

/** One form for an address with and without scheme, "www.", fragment and closing slash. */
function addressKey(address: string): string {
  const bare = address
    .replace(/^https?:\/\//i, '')
    .replace(/^www\./i, '')
    .replace(/#.*$/s, '')
    .toLowerCase();
  let end = bare.length;
  while (bare[end - 1] === '/') end -= 1;
  return bare.slice(0, end);
}
