import { type Decoded, decode } from './decode.ts';
import { webAddress } from './values.ts';

/** What a page that was saved as a file says of where and when it was saved: the file's claim, and nobody's sight. */
export interface SavedFrom {
  address: string | null;
  /** ISO 8601, or null where the file does not say so, or says what cannot be. */
  at: string | null;
}

/** Marks of programs stand at the head of the file. */
const HEAD = 20_000;
const COMMENT = /<!--([\s\S]*?)-->/g;
const BY_BROWSER = /^\s*saved from url=\(\d{1,6}\)(\S{1,8000})\s*$/i;
const BY_SINGLE_FILE =
  /^\s*Page saved with SingleFile\s+url:\s*(\S{1,8000})\s+saved date:\s*([^\n]{1,100}?)\s*(?:\n|$)/i;
/** Before it no browser saved a page. */
const FIRST_YEAR = 1995;
/** The clocks of two machines may part by so much, in milliseconds. */
const CLOCKS = 24 * 3_600_000;

/**
 * Reads the first mark of Chrome, Firefox or SingleFile. They write it before the page's own head: what stands further
 * down is the page's own, and is not asked. No moment is believed that lies ahead of now or before the web.
 * @param now milliseconds
 */
export function savedFrom(html: string, now = Date.now()): SavedFrom {
  const whole = html.slice(0, HEAD);
  // SingleFile writes after <html>, the browsers before it.
  const end = /<(?:head|body|meta|title|link|script|style|p|div)[\s>]/i.exec(whole)?.index ?? whole.length;
  for (const [, comment = ''] of whole.slice(0, end).matchAll(COMMENT)) {
    const single = BY_SINGLE_FILE.exec(comment);
    const found = single ?? BY_BROWSER.exec(comment);
    if (found) return { address: webAddress(found[1] ?? ''), at: momentOf(single?.[2] ?? '', now) };
  }
  return { address: null, at: null };
}

function momentOf(said: string, now: number): string | null {
  const written = said.replace(/\s*\(.*\)\s*$/, '');
  const at = /\d{4}/.test(written) && /\d[:h]\d|\d-\d/.test(written) ? Date.parse(written) : Number.NaN;
  const possible = at >= Date.UTC(FIRST_YEAR) && at <= now + CLOCKS;
  return possible ? new Date(at).toISOString() : null;
}

/** A saved page's bytes as text, its own word for its encoding heeded where they are not plainly UTF-8. */
export function decodePage(bytes: Uint8Array, chosen?: string): Decoded {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  const declared = /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{2,40})/i.exec(head)?.[1];
  return decode(bytes, { ...(declared ? { declared } : {}), ...(chosen ? { chosen } : {}) });
}
