/** What a page's operations leave open at their end. */
export interface Balance {
  /** States that are restored and were never saved. */
  under: number;
  /** States that are saved and never restored. */
  over: number;
  /** A text object that is not ended. */
  inText: boolean;
  /** Marked content that is not ended: an optional layer, perhaps. */
  marked: number;
}

const WHITE = /[\0\t\n\f\r ]/;
const DELIMITER = /[\0\t\n\f\r ()<>[\]{}/%]/;

/**
 * Reads which states a content stream (ISO 32000-1, 7.8.2) leaves behind, so that what is drawn after it stands where it is
 * meant to. Strings, names, comments and pictures within the stream are passed over.
 * @param content the bytes of all of a page's streams, one character each
 */
export function balanceOf(content: string): Balance {
  const balance = { under: 0, over: 0, inText: false, marked: 0 };
  for (const word of operatorsOf(content)) {
    if (word === 'q') balance.over += 1;
    else if (word === 'Q' && balance.over > 0) balance.over -= 1;
    else if (word === 'Q') balance.under += 1;
    else if (word === 'BT') balance.inText = true;
    else if (word === 'ET') balance.inText = false;
    else if (word === 'BMC' || word === 'BDC') balance.marked += 1;
    else if (word === 'EMC') balance.marked = Math.max(0, balance.marked - 1);
  }
  return balance;
}

function* operatorsOf(content: string): Generator<string> {
  let at = 0;
  while (at < content.length) {
    const mark = content.charAt(at);
    if (mark === '(') at = afterString(content, at);
    else if (mark === '%') at = afterLine(content, at);
    else if (mark === '<' && content.charAt(at + 1) !== '<') at = after(content, '>', at);
    else if (mark === '/') at = afterWord(content, at + 1);
    else if (DELIMITER.test(mark)) at += 1;
    else {
      const end = afterWord(content, at);
      const word = content.slice(at, end);
      yield word;
      at = word === 'ID' ? afterPicture(content, end) : end;
    }
  }
}

function afterWord(content: string, from: number): number {
  let at = from;
  while (at < content.length && !DELIMITER.test(content.charAt(at))) at += 1;
  return at;
}

function afterString(content: string, from: number): number {
  let depth = 0;
  for (let at = from; at < content.length; at += 1) {
    const mark = content.charAt(at);
    if (mark === '\\') at += 1;
    else if (mark === '(') depth += 1;
    else if (mark === ')') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return content.length;
}

function afterLine(content: string, from: number): number {
  let at = from;
  while (at < content.length && content.charAt(at) !== '\n' && content.charAt(at) !== '\r') at += 1;
  return at;
}

function after(content: string, mark: string, from: number): number {
  const found = content.indexOf(mark, from);
  return found < 0 ? content.length : found + 1;
}

/** As readers tell the end of a picture's data: the mark between white space, and what follows is no data. */
function afterPicture(content: string, from: number): number {
  for (let at = content.indexOf('EI', from); at >= 0; at = content.indexOf('EI', at + 2)) {
    const isApart = WHITE.test(content.charAt(at - 1)) && /^(?:[\0\t\n\f\r ]|$)/.test(content.charAt(at + 2));
    const next = content.slice(at + 2, at + 12);
    if (isApart && /^[\t\n\r\x20-\x7e]*$/.test(next)) return at + 2;
  }
  return content.length;
}
