import type { Mutable } from './binder.ts';
import type { Span } from './captured-text.ts';
import type { PassageId, SourceId } from './ids.ts';
import type { Instant, PartialDate } from './time.ts';

/** A work that a text rests on, as that text prints it: nothing of it was seen but these words. */
export interface CitedWork {
  /**
   * The whole entry of the list, the note or the link's words, verbatim; absent where a sentence merely names it. Of
   * somebody without a name the sentence itself, so that the witnesses of two reports are not one.
   */
  printed?: string;
  /** Who stands first, as printed: "Human Rights Watch (HRW)", "Professor, George Mason University". */
  author?: string;
  /** Persons named beside a body: "Parker Asmann". */
  persons?: string[];
  published?: PartialDate | 'undated';
  title?: string;
  /** What it stands in: "World Report 2023: Events of 2022". */
  container?: string;
  address?: string;
  accessed?: PartialDate;
  pages?: string;
  /** Where it is no publication: what somebody said or wrote to the author of the text, or posted. */
  spoken?: 'interview' | 'correspondence' | 'post';
}

/** `open`: what is cited could not be told; only `certain` may be shown without a question. */
export type Surety = 'certain' | 'likely' | 'open';

/** Why a citation is taken for one of a work; or, where it is open, why it leads nowhere. */
export type OriginReason =
  /** The citation names author and date, and one entry has both. */
  | { by: 'name-and-date' }
  /** The citation gives the date alone; the sentence names the author. */
  | { by: 'named-in-sentence' }
  /** "The same source", "ibid.", "the report". */
  | { by: 'same-source' }
  /** The date alone, and one entry alone has it. */
  | { by: 'date-alone' }
  /** A number or a sign that leads to a note. */
  | { by: 'mark' }
  /** The words are a link. */
  | { by: 'link' }
  /** A sentence says whom it relies on and no citation stands there: "citing the CNDH". */
  | { by: 'attribution' }
  /** As one of these, but the text's date is not the entry's: a part of it, or a misprint. */
  | { by: 'other-date'; printed: string }
  /** The sentence names who says so, and no document of theirs. */
  | { by: 'no-document' }
  /** No entry of the text's list fits. */
  | { by: 'no-entry' }
  /** It leads back to words that could not be read as a work. */
  | { by: 'unread' }
  /** So many entries fit as well as one another. */
  | { by: 'several'; fitting: number }
  /** The user says so. */
  | { by: 'user' };

/** One step of a chain: a work, the place in it, and where the citing text says so. */
export interface OriginLink {
  work: CitedWork;
  /** Place in the work, as printed: "Sec. F3", "251". */
  pinpoint?: string;
  surety: Surety;
  because: OriginReason;
  /** Of the citation, in the text of the passage's capture; absent in what the user wrote. */
  at?: Span;
  /** The library's source of this work, where it is held. */
  source?: SourceId;
  /** The user says that no source of the library is this work; it is not looked for then. */
  notHeld?: true;
}

/** What a passage rests on: the nearest work first, each resting on the next. At least one link. */
export interface OriginChain {
  links: OriginLink[];
}

/** What was found in the text of a passage's capture; made anew when the rules change, and no part of the passage's hash. */
export interface FoundOrigins {
  /** Version of the rules that found them. */
  rules: string;
  /** Whether the page's links were read too, which only a page of the extension can. */
  links: boolean;
  chains: OriginChain[];
}

/**
 * What the user decided of a passage's origins, for every case it stands in; one for each passage, its id made of the
 * passage's. An opinion: the passage stays as it is.
 */
export interface OriginDecisions extends Mutable {
  passage: PassageId;
  chains: DecidedChain[];
  takenBack?: WithdrawnDecision[];
}

export interface DecidedChain {
  /** The found chain that is spoken of, as `chainKey` has it; absent where the user names an origin that was not found. */
  of?: string;
  decision: 'confirmed' | 'rejected';
  /** As it was confirmed; kept in full, so that a later reading of the text changes nothing that was confirmed. */
  links: OriginLink[];
  /** As it was found then, where the user has it otherwise: so that a better reading of the same citation is known again. */
  was?: OriginLink[];
  /** When it was said; what two libraries say of one chain is parted by it. */
  at?: Instant;
}

/** A decision that was taken back, so that an older copy of the library does not bring it again. */
export interface WithdrawnDecision {
  /** As `DecidedChain.of`; of one that was added by hand its own key, marked as such. */
  of: string;
  at: Instant;
}

/** A chain as the binder shows it. What was rejected is left out. */
export interface PassageOrigin {
  /** `chainKey` of it. */
  key: string;
  standing: 'found' | 'confirmed';
  links: KnownLink[];
}

export interface KnownLink extends OriginLink {
  /** The same for every mention of one work, in whichever text: the source's id where it is held, else `workKey`. */
  key: string;
  /** `workKey` of it, where `key` is the source's: what was said of the work before it was held is known again. */
  mention?: string;
}
