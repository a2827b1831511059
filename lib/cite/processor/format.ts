import type { Run } from '../rich-text.ts';
import { isWebAddress } from '../rich-text.ts';

/** Signs of ours for the beginning and the end of italics, out of what texts hold (Unicode, private use). */
const [OPEN, CLOSE] = ['\ue010', '\ue011'];

/** Stands for `&`, which the processor sets apart in numbers. */
export const AMPERSAND = '\ue012';

/** Stands for a place in a work, where our words for it go. */
export const PLACEHOLDER = '\ue013';

/** Stands for a hyphen within one label or number ("12-3"), which the processor takes for a range of pages. */
export const HYPHEN = '\ue014';

const AS_IS = '%%STRING%%';
const SLANTED = `${OPEN}${AS_IS}${CLOSE}`;

/** How the processor marks type: italics alone, and no character of a text changed. */
export const FORMAT = {
  text_escape: (text: string) => text ?? '',
  bibstart: '',
  bibend: '',
  '@font-style/italic': SLANTED,
  '@font-style/oblique': SLANTED,
  '@font-style/normal': `${CLOSE}${AS_IS}${OPEN}`,
  '@font-variant/small-caps': AS_IS,
  '@font-variant/normal': AS_IS,
  '@font-weight/bold': AS_IS,
  '@font-weight/normal': AS_IS,
  '@font-weight/light': AS_IS,
  '@text-decoration/none': AS_IS,
  '@text-decoration/underline': AS_IS,
  '@vertical-align/sup': AS_IS,
  '@vertical-align/sub': AS_IS,
  '@vertical-align/baseline': AS_IS,
  '@strip-periods/true': AS_IS,
  '@strip-periods/false': AS_IS,
  '@quotes/true': (state: Quoting, text?: string) => quoted(state, text, 'open-quote', 'close-quote'),
  '@quotes/inner': (state: Quoting, text?: string) =>
    quoted(state, text, 'open-inner-quote', 'close-inner-quote'),
  '@quotes/false': false,
  '@cite/entry': (_: unknown, text?: string) => text ?? '',
  '@bibliography/entry': (_: unknown, text?: string) => text ?? '',
  '@display/block': (_: unknown, text?: string) => ` ${text ?? ''} `,
  '@display/left-margin': (_: unknown, text?: string) => `${text ?? ''} `,
  '@display/right-inline': (_: unknown, text?: string) => text ?? '',
  '@display/indent': (_: unknown, text?: string) => ` ${text ?? ''} `,
  '@showid/true': (_: unknown, text?: string) => text ?? '',
  '@URL/true': (_: unknown, text?: string) => text ?? '',
  '@DOI/true': (_: unknown, text?: string) => `https://doi.org/${text ?? ''}`,
};

interface Quoting {
  getTerm(term: string): string;
}

/** Within a quotation an apostrophe comes without a text. */
const quoted = (state: Quoting, text: string | undefined, open: string, close: string): string =>
  text === undefined ? '’' : state.getTerm(open) + text + state.getTerm(close);

/** Signs taken out of a text that goes in. */
export const unsigned = (text: string): string => text.replace(/[\ue010-\ue014]/gu, '');

/** What the processor wrote, in runs: italics, and links where an address stands. */
export function runsOf(written: string): Run[] {
  const runs: Run[] = [];
  let depth = 0;
  const text = written.replaceAll(AMPERSAND, '&').replaceAll(HYPHEN, '-').replace(/\s+/gu, ' ').trim();
  // The processor says so where a style prints nothing of an item.
  if (text.includes('CSL STYLE ERROR')) return [];
  for (const piece of text.split(/([\ue010\ue011]|https?:\/\/[^\s\ue010\ue011]+)/u)) {
    if (piece === OPEN) depth += 1;
    else if (piece === CLOSE) depth -= 1;
    else if (piece !== '') runs.push(...(/^https?:/.test(piece) ? address(piece) : [slanted(piece, depth)]));
  }
  return merged(runs);
}

const slanted = (text: string, depth: number): Run => (depth > 0 ? { text, italic: true } : { text });

/** Without the marks that stand behind an address. */
function address(text: string): Run[] {
  const bare = text.replace(/[.,;)\]]+$/u, '');
  const rest = text.slice(bare.length);
  return [
    isWebAddress(bare) ? { text: bare, href: bare } : { text: bare },
    ...(rest ? [{ text: rest }] : []),
  ];
}

function merged(runs: readonly Run[]): Run[] {
  return runs.reduce<Run[]>((all, run) => {
    const last = all.at(-1);
    if (last && last.italic === run.italic && !last.href && !run.href) last.text += run.text;
    else all.push({ ...run });
    return all;
  }, []);
}
