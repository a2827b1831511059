import type { CaptureId, PassageId } from '../../lib/model/index.ts';

/** What an address of the reader of PDFs asks for. */
export interface Wanted {
  capture: CaptureId | null;
  passage: PassageId | null;
  /** Offset into the text. */
  start: number | null;
  /** A tab that shows a document, to be fetched anew; with an address, within its page. */
  tab: number | null;
  /** On the web, to be fetched by its site's permission. */
  address: string | null;
}

/** Reads `#passage=ID`, `#capture=ID&start=N`, `#tab=N`, `#address=…`, or both. */
export function wantedOf(hash: string): Wanted {
  const asked = new URLSearchParams(hash.replace(/^#/, ''));
  const number = (key: string): number | null => {
    const value = asked.get(key) ?? '';
    return /^\d{1,10}$/.test(value) ? Number(value) : null;
  };
  return {
    capture: asked.get('capture'),
    passage: asked.get('passage'),
    start: number('start'),
    tab: number('tab'),
    address: webAddress(asked.get('address')),
  };
}

const webAddress = (text: string | null): string | null => {
  const address = text === null ? null : URL.parse(text);
  return address && /^https?:$/.test(address.protocol) ? address.href : null;
};
