import { describe, describeLookalikes, prepare } from '../../anchor/index.ts';
import type { CapturedText, ClipId, PassageDraft, Picture } from '../../model/index.ts';
import { bodyParagraphAt } from '../../text/head-lines.ts';
import { passageEnd } from '../../text/passage-end.ts';
import { invalid } from '../problem.ts';

/** A passage to be; of a picture its bytes go with it, which no page can send. */
export interface Draft extends PassageDraft {
  /** What the reader of a document calls the page of the last words. */
  lastPageLabel?: string;
  drawn?: { picture: Picture; png: Uint8Array };
  /** Of a quotation out of another program's file: what stood around it on its page, which the capture does not hold. */
  around?: { prefix: string; suffix: string };
  /** Of passages that come in together, where each is withdrawn alone. */
  clip?: ClipId;
}

/** Context kept on either side of a quotation, in UTF-16 code units. */
const CONTEXT = 128;

/**
 * The drafts with their words cut from the text anew, their place told in it, and with what in it looks like them: what
 * is stored as a quotation is what the text holds. What only a reader or a page knows is kept as said: what its page is
 * called, and what is struck out.
 * @throws Refusal `invalid` when a span lies outside the text, cuts a character in two, or holds other words than
 * the page said: then something went wrong on the way, and no passage is better than a wrong one
 */
export function checkDrafts(captured: CapturedText, drafts: readonly Draft[]): Draft[] {
  const { text } = captured;
  const prepared = drafts.some(({ drawn, around }) => !drawn && !around) ? prepare(text) : null;
  return drafts.map((draft) => {
    const { span, selectors } = draft;
    if (span.end > text.length) throw invalid('the passage lies beyond the end of the text');
    const exact = text.slice(span.start, span.end);
    // A picture has no words that could look like others.
    if (draft.drawn && exact === '') return draft;
    if (exact !== selectors.quote.exact) throw invalid('the text holds other words at that place');
    if (splits(text, span.start) || splits(text, span.end))
      throw invalid('the passage cuts a character in two');
    const around = draft.around ?? { prefix: before(text, span.start), suffix: after(text, span.end) };
    const quote = { exact, ...around };
    const { pageLabel, struck, domPath } = selectors;
    const said = {
      ...(pageLabel === undefined ? {} : { pageLabel }),
      ...(struck && { struck }),
      ...(domPath === undefined ? {} : { domPath }),
    };
    const lookalikes = prepared ? describeLookalikes(prepared, span) : {};
    // Where a quotation stands among others in a file is no place on its page.
    const paragraph = draft.around ? null : bodyParagraphAt(captured, span.start);
    const ends = { first: pageLabel, last: draft.lastPageLabel };
    const end = draft.around ? null : passageEnd(captured, span, ends);
    const last = end ? { last: end } : {};
    const place = { ...describe(captured, span), ...said, quote, paragraph };
    return { ...draft, selectors: { ...place, ...last, ...lookalikes } };
  });
}

function before(text: string, offset: number): string {
  const start = Math.max(0, offset - CONTEXT);
  return text.slice(splits(text, start) ? start + 1 : start, offset);
}

function after(text: string, offset: number): string {
  const end = Math.min(text.length, offset + CONTEXT);
  return text.slice(offset, splits(text, end) ? end - 1 : end);
}

/** Whether an offset lies between the halves of a surrogate pair. */
const splits = (text: string, offset: number): boolean =>
  /[\ud800-\udbff]/.test(text[offset - 1] ?? '') && /[\udc00-\udfff]/.test(text[offset] ?? '');
