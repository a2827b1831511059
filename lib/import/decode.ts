/** Bytes of a file as text, in whichever encoding people have them, and how sure that is. */

export interface Decoded {
  text: string;
  /** As the standard calls it: `utf-8`, `windows-1252`, `shift_jis`. */
  encoding: string;
  /**
   * `marked`: its first bytes say so; `valid`: they are UTF-8 throughout; `declared`: the page says so; `damaged`: UTF-8
   * with bytes that are none; `guessed`: nothing says so, what Windows wrote for western languages; `chosen`: the user.
   */
  how: 'marked' | 'valid' | 'declared' | 'damaged' | 'guessed' | 'chosen';
  /** Bytes, or runs of them, that could not be read; each stands in the text as U+FFFD. */
  bad: number;
}

/** What a file may be read as. */
export const ENCODINGS = [
  'utf-8',
  'windows-1252',
  'iso-8859-2',
  'windows-1250',
  'windows-1251',
  'koi8-r',
  'windows-1253',
  'windows-1254',
  'windows-1255',
  'windows-1256',
  'shift_jis',
  'euc-jp',
  'gb18030',
  'big5',
  'euc-kr',
  'utf-16le',
  'utf-16be',
  'macintosh',
] as const;

/** Zero bytes at one side of each pair: Latin letters in UTF-16 without a mark. */
const SAMPLE = 2_000;

/**
 * Reads bytes by their mark, as UTF-8, as what the file declares, and last by a guess, which says that it is one. A few
 * bad bytes among letters that are good UTF-8 do not make the rest another encoding.
 * @param said what the page declares, and what the user chose, which wins over all
 */
export function decode(bytes: Uint8Array, said: { declared?: string; chosen?: string } = {}): Decoded {
  const chosen = known(said.chosen);
  if (chosen) return as(bytes, chosen, 'chosen');
  const marked = markOf(bytes);
  if (marked) return as(bytes, marked, 'marked');
  const valid = validUtf8(bytes);
  if (valid !== null) return { text: valid, encoding: 'utf-8', how: 'valid', bad: 0 };
  const declared = known(said.declared);
  // A page that can be read so far as to find the word is in no UTF-16.
  if (declared && !/^utf-(?:8|16)/.test(declared)) return as(bytes, declared, 'declared');
  const { good, bad } = utf8In(bytes);
  if (good > bad || declared) return as(bytes, 'utf-8', 'damaged');
  return as(bytes, 'windows-1252', 'guessed');
}

function as(bytes: Uint8Array, encoding: string, how: Decoded['how']): Decoded {
  const text = new TextDecoder(encoding).decode(bytes);
  // Those that the file itself holds are counted too: they say the same.
  return { text, encoding, how, bad: text.split('\ufffd').length - 1 };
}

function known(name: string | undefined): string | null {
  try {
    return name ? new TextDecoder(name).encoding : null;
  } catch {
    return null;
  }
}

function markOf(bytes: Uint8Array): string | null {
  const [one, two, three] = bytes;
  if (one === 0xef && two === 0xbb && three === 0xbf) return 'utf-8';
  if (one === 0xff && two === 0xfe) return 'utf-16le';
  if (one === 0xfe && two === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = [0, 1].map((side) => sample.filter((byte, index) => index % 2 === side && byte === 0).length);
  const most = sample.length / 4;
  if ((zeros[1] ?? 0) > most) return 'utf-16le';
  return (zeros[0] ?? 0) > most ? 'utf-16be' : null;
}

function validUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Letters of several bytes that are good UTF-8, and places where the bytes are none. */
function utf8In(bytes: Uint8Array): { good: number; bad: number } {
  let [good, bad] = [0, 0];
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes[at] as number;
    if (lead < 0x80) continue;
    const more = lead >= 0xf0 ? 3 : lead >= 0xe0 ? 2 : lead >= 0xc2 ? 1 : 0;
    const isWhole = more > 0 && bytes.subarray(at + 1, at + 1 + more).every((byte) => byte >> 6 === 2);
    if (isWhole && at + more < bytes.length) {
      good++;
      at += more;
    } else bad++;
  }
  return { good, bad };
}
