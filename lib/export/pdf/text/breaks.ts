import LineBreaker from 'linebreak';

/** Where a line may end: one number for each offset of the text. */
export const NO_BREAK = 0;
export const MAY_BREAK = 1;
export const MUST_BREAK = 2;

/** A web address, which ends where a space does. */
const ADDRESS = /(?:https?:\/\/|www\.)[^\s\u00a0]+/g;

/** An address is divided before a mark, so that nobody takes the mark for the end of a sentence. */
const BEFORE = /[/.?#&=_~%+,;-]/;

/** A sign and its number stay together: § 3, ¶ 12, p. 4, No. 5, Tab A. */
const BOUND = /(?:[§¶]|\b(?:pp?|paras?|Nos?|nn?|Tab|Exh|Art|art|ch)\.?) (?=[\d[A-Z])/g;

/**
 * Where lines of a text may and must end, after Unicode's line breaking algorithm (UAX #14); addresses have their own
 * places, and a sign is kept with its number. At an offset stands whether a line may end before it.
 */
export function breaksIn(text: string): Uint8Array {
  const breaks = new Uint8Array(text.length + 1);
  const breaker = new LineBreaker(text);
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
    const hard = text.charAt(next.position - 1) === '\n';
    breaks[next.position] = hard ? MUST_BREAK : MAY_BREAK;
  }
  for (const { index, 0: found } of text.matchAll(BOUND)) breaks[index + found.length] = NO_BREAK;
  for (const { index, 0: found } of text.matchAll(ADDRESS)) divideAddress(breaks, found, index);
  return breaks;
}

function divideAddress(breaks: Uint8Array, address: string, start: number): void {
  // A host is not divided.
  const path = address.indexOf('/', address.indexOf('//') + 2);
  for (let at = 1; at < address.length; at += 1) {
    const free =
      path > 0 && at >= path && BEFORE.test(address.charAt(at)) && !BEFORE.test(address.charAt(at - 1));
    // Marks at the very end belong to the sentence.
    breaks[start + at] = free && /\w/.test(address.slice(at, at + 24)) ? MAY_BREAK : NO_BREAK;
  }
}
