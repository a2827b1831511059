import { webAddress } from './values.ts';

/** What a page that was saved as a file says of where and when it was saved, in the words of the program that saved it. */
export interface SavedFrom {
  address: string | null;
  /** ISO 8601, or null where the file does not say so. */
  at: string | null;
}

/** Marks of programs stand at the head of the file. */
const HEAD = 20_000;
const BY_BROWSER = /<!--\s*saved from url=\(\d{1,6}\)(\S{1,8000})\s*-->/i;
const BY_SINGLE_FILE =
  /<!--\s*Page saved with SingleFile\s+url:\s*(\S{1,8000})\s+saved date:\s*([^\n]{1,100}?)\s*(?:-->|\n)/i;

/** Reads the mark of Chrome, Firefox and SingleFile; a page's own word for its address is not asked. */
export function savedFrom(html: string): SavedFrom {
  const head = html.slice(0, HEAD);
  const single = BY_SINGLE_FILE.exec(head);
  const address = webAddress((single ?? BY_BROWSER.exec(head))?.[1] ?? '');
  const at = Date.parse((single?.[2] ?? '').replace(/\s*\(.*\)\s*$/, ''));
  return { address, at: Number.isNaN(at) ? null : new Date(at).toISOString() };
}

/** A saved page's bytes as text: UTF-8, else the encoding that it names, else what Windows wrote. */
export function decodePage(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
    const named = /^(?:\xff\xfe|\xfe\xff)/.test(head)
      ? 'utf-16'
      : /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{2,40})/i.exec(head)?.[1];
    return new TextDecoder(encoding(named ?? '')).decode(bytes);
  }
}

function encoding(name: string): string {
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return 'windows-1252';
  }
}
