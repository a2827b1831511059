/** How letters stand, and what they are. */
export interface Look {
  /** In points. */
  size: number;
  bold: boolean;
  italic: boolean;
  /** Above the line, in points: marks of footnotes. */
  rise: number;
  /** Between letters, in points. */
  track: number;
  ink: Ink;
  link?: Link;
  /** BCP 47, where it is not the paragraph's. */
  language?: string;
}

/** `text`: black. `link`: dark blue. `quiet`: dark grey, of running heads and remarks; legible on a bad copy. */
export type Ink = 'text' | 'link' | 'quiet';

/** A web address, or the id of a place in the document. */
export type Link = { href: string } | { to: string };

/** Text in one look. A blank has no text; a footnote's mark names its note. */
export interface Stretch {
  text: string;
  look: Look;
  blank?: 'short' | 'long';
  note?: number;
}
