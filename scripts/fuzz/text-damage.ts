import { PUMPS, pick } from './hostile-text.ts';

/** Damage to a page's markup before it is parsed: what bad templates, proxies and broken downloads do. */
export type TextDamage = (html: string, donor: string, at: number, size: number) => string;

const LARGEST_PIECE = 60_000;

export const TEXT_DAMAGES = {
  /** The download broke off. */
  breakOff: (html, _, at) => html.slice(0, at % (html.length + 1)),
  /** A range from one tag to another is gone. */
  cutRange: (html, _, at, size) => {
    const [start, end] = rangeOf(html, at, size);
    return html.slice(0, start) + html.slice(end);
  },
  /** A range stands there many times. */
  repeatRange: (html, _, at, size) => {
    const [start, end] = rangeOf(html, at, size % 500);
    return html.slice(0, start) + html.slice(start, end).repeat(1 + (size % 20)) + html.slice(end);
  },
  /** A range of another page stands in the middle of this one. */
  weaveIn: (html, donor, at, size) => {
    const [place] = rangeOf(html, at, 1);
    const [start, end] = rangeOf(donor, at >>> 3, size * 20);
    return html.slice(0, place) + donor.slice(start, end) + html.slice(place);
  },
  /** UTF-8 read as Latin-1, or as UTF-16. */
  misread: (html, _, at) => Buffer.from(html.slice(0, 400_000)).toString(at % 4 === 0 ? 'utf16le' : 'latin1'),
  /** Odd characters between the others. */
  sprinkle: (html, _, at, size) => {
    const gap = 1 + Math.floor(html.length / (1 + size));
    const pieces: string[] = [];
    for (let start = 0; start < html.length; start += gap)
      pieces.push(html.slice(start, start + gap), pick(PUMPS, at + start));
    return pieces.join('');
  },
  /** Every so many quotation marks or closing tags are missing. */
  leaveOut: (html, _, at, size) => {
    const wanted = pick(['"', '</div>', '</script>', '>', '</head>', '</title>', '</time>', '<'], at);
    return html
      .split(wanted)
      .reduce((before, after, index) => before + (index % (size + 2) ? wanted : '') + after);
  },
  /** Written in capitals, as pages of the nineties are. */
  shout: (html) => html.toUpperCase(),
  /** Escaped once too often. */
  escapeTwice: (html, _, at) => {
    const [start, end] = rangeOf(html, at, 900);
    return (
      html.slice(0, start) +
      html.slice(start, end).replace(/&/g, '&amp;').replace(/"/g, '&quot;') +
      html.slice(end)
    );
  },
} as const satisfies Record<string, TextDamage>;

/** A range that begins and ends before tags, of about `size` times sixty characters. */
function rangeOf(html: string, at: number, size: number): [start: number, end: number] {
  const start = Math.max(0, html.indexOf('<', at % (html.length + 1)));
  const far = start + Math.min(LARGEST_PIECE, 1 + size * 60);
  const end = html.indexOf('<', far);
  return [start, end < 0 ? html.length : end];
}
