import type { PartialDate } from '../model/index.ts';
import { DATE_PATTERN, readCitedDate } from './dates.ts';

/** What stands at an entry's end in any style, and the entry without it. */
export interface Tail {
  /** As long as the words it was read from; what was taken is blank. */
  core: string;
  address?: string;
  accessed?: PartialDate;
  /** As printed: "p. 12", "paras. 3-4". */
  place?: string;
}

const ADDRESS =
  /(?:https?:\/\/|www\.)[^\s<>"\]]{3,2000}|(?<![\w@/.-])(?:[a-z0-9-]{2,40}\.){1,4}(?:org|com|net|gov|int|edu|info|eu|uk|ca|mx|fr|es|de|ch)\/[^\s<>"\]]{1,2000}/i;
const ACCESS_WORDS =
  "(?:last\\s+)?(?:accessed|visited|viewed|consulted|retrieved|consultad[oa]|visitad[oa]|recuperado|fecha de consulta|fecha de acceso|(?:page\\s+)?consultée?|date d'accès|date de consultation|dernière consultation|visitée?)";
const ACCESSED = new RegExp(
  `[[(]?\\s?\\b${ACCESS_WORDS}\\s?:?\\s+(?:on\\s+|at\\s+|el\\s+|le\\s+|en\\s+)?(${DATE_PATTERN})[\\])]?(?:,?\\s+(?:from|de)(?=\\s))?`,
  'iu',
);
const PLACE =
  /[,.;]?\s+((?:pp?\.|pages?|págs?\.|páginas?|paras?\.|paragraphs?|párrs?\.|párrafos?|paragraphes?|sec\.|sections?|§§?|chap\.|ch\.|cap\.|art\.)\s?[\divxlc][^",;()]{0,30}?)[\s.,;]*$/iu;
const STUB =
  /(?:^|[\s,.;(])(?:url|online|en línea|en ligne|available (?:at|from|on|online)|disponible (?:en|sur|à)|consulted at|from)\s*:?[\s,.;)]*$/iu;

/** Takes address, day of access and place off words that are flat. */
export function takeTail(words: string): Tail {
  const tail: Tail = { core: words };
  const access = ACCESSED.exec(tail.core);
  const accessed = access && readCitedDate(access[1] ?? '');
  if (access && accessed?.kind === 'day') {
    tail.accessed = accessed.date;
    tail.core = blank(tail.core, access.index, access[0].length);
  }
  const address = ADDRESS.exec(tail.core);
  if (address) {
    tail.address = trimAddress(address[0]);
    const isInAngles = tail.core[address.index - 1] === '<' ? 1 : 0;
    tail.core = blank(tail.core, address.index - isInAngles, tail.address.length + 2 * isInAngles);
  }
  for (const pattern of [STUB, PLACE, STUB]) takeEnd(tail, pattern);
  return tail;
}

function takeEnd(tail: Tail, pattern: RegExp): void {
  let end = tail.core.length;
  while (end > 0 && CLOSING.includes(tail.core.charAt(end - 1))) end--;
  const from = Math.max(0, end - LONGEST_END);
  const match = pattern.exec(tail.core.slice(from, end));
  if (!match) return;
  if (match[1] !== undefined) tail.place = match[1].trim();
  tail.core = blank(tail.core, from + match.index, match[0].length);
}

/** What is left of punctuation where something was taken from the end. */
const CLOSING = ' ,;:()[]<>';
const LONGEST_END = 80;

const blank = (words: string, start: number, length: number): string =>
  words.slice(0, start) + ' '.repeat(length) + words.slice(start + length);

/** An address without the sentence's punctuation; a closing bracket stays where it was opened inside. */
export function trimAddress(address: string): string {
  let end = address.length;
  for (; end > 0; end--) {
    const last = address.charAt(end - 1);
    if (last === ')' && address.slice(0, end).includes('(')) break;
    if (!".,;:!?)'*".includes(last)) break;
  }
  return address.slice(0, end);
}
