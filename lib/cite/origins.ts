import type { CitedWork, OriginLink, PassageOrigin, Selectors } from '../model/index.ts';

/** A work that a passage was confirmed to rest on, as a citation names it. */
export interface CitedOrigin {
  /** The passage's words are that work's own, quoted by the source. */
  quoted: boolean;
  work: CitedWork;
  /** As the source prints it: "Sec. F3", "251". */
  pinpoint: string | null;
  /** What that work rests on in its turn. */
  rests: CitedOrigin | null;
}

/**
 * The origins that a citation prints: those the user confirmed, and no others.
 * @param selectors the passage's: whether its words are a quotation within its source
 */
export function citedOrigins(
  origins: readonly PassageOrigin[] | undefined,
  { quote }: Pick<Selectors, 'quote'>,
): CitedOrigin[] {
  const confirmed = (origins ?? []).filter(({ standing }) => standing === 'confirmed');
  // Whose words they are is known where one work alone is named.
  const quoted = confirmed.length === 1 && isQuotation(quote);
  return confirmed.flatMap(({ links }) => citedFrom(links, quoted) ?? []);
}

/** A chain ends where the next work could not be told. */
function citedFrom([link, ...deeper]: readonly OriginLink[], quoted: boolean): CitedOrigin | null {
  if (!link || link.surety === 'open' || !isNamed(link.work)) return null;
  const { work, pinpoint } = link;
  return { quoted, work, pinpoint: pinpoint?.trim() || null, rests: citedFrom(deeper, false) };
}

const isNamed = ({ author, persons, title, printed, address }: CitedWork): boolean =>
  [author, persons?.[0], title, printed, address].some((said) => said?.trim());

const OPEN = /^[“„«‘"']/u;
const CLOSE = /[”“»’"']$/u;
/** Marks within: those of another quotation. A single one opens only where a word begins. */
const INNER = /[“”„«»"]|(?:^|[\s(—–])[‘']/u;

/** Before what stands in quotation marks, and after it; a single one is an apostrophe unless it touches the words. */
const OPENED = /(?:[“„«"]\s?|(?:^|[\s(:—–])[‘'])$/u;
const CLOSED = /^[.,;!?…]?(?:\s?[”“»"]|[’'](?![\p{L}\p{N}]))/u;

/** Whether a passage is one quotation within its source: in quotation marks, or between a pair of them. */
export function isQuotation({ exact, prefix, suffix }: Selectors['quote']): boolean {
  // What follows the marks is the sentence's own: a full stop, the bracket that says whose words they are.
  const words = exact
    .trim()
    .replace(/\s{0,3}\([^()]{0,300}\)[.,;]?$/u, '')
    .replace(/(?<=[”“»’"'])[.,;]$/u, '');
  if (OPEN.test(words) && CLOSE.test(words)) return !INNER.test(words.slice(1, -1));
  return OPENED.test(prefix) && CLOSED.test(suffix) && !INNER.test(words);
}
