import type { CitedWork, OriginChain, Span } from '../model/index.ts';
import type { CitedDate } from './dates.ts';

/** A link of the page over words of the text. */
export interface PageLink extends Span {
  /** As the page has it, made absolute. */
  address: string;
  /** Offset in the same text where a link within the page leads. */
  to?: number;
}

/** What a text says of where it comes from. */
export interface References {
  /** Version of the rules that read it. */
  rules: string;
  /** In reading order; a text may have several. */
  lists: ReferenceList[];
  /** Footnotes and endnotes, in reading order, those of a numbered list among them. */
  notes: Note[];
  /** In reading order, not overlapping. */
  citations: Citation[];
}

/** A list of works under its heading. */
export interface ReferenceList extends Span {
  /** `works`: a bibliography; `notes`: numbered notes, which may hold sentences too. */
  kind: 'works' | 'notes';
  entries: ReferenceEntry[];
}

/** One entry of a list. */
export interface ReferenceEntry extends Span {
  work: CitedWork;
  date: CitedDate | null;
  /** What a sentence or a bracket may call it, folded, the fullest first. */
  names: string[];
  /** Its number, where one is printed before it. */
  mark?: string;
}

/** A footnote or endnote, its mark included. */
export interface Note extends Span {
  /** As printed, without brackets and stops: "12", "*". */
  mark: string;
  /** The works it cites; none where it explains. */
  chains: OriginChain[];
}

/** A place in the text where it says whom it relies on. */
export interface Citation extends Span {
  form: 'bracket' | 'mark' | 'link';
  /** One for each work cited; none for the mark of a note that cites nothing. */
  chains: OriginChain[];
}
