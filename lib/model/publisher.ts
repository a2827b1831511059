import type { PublisherId } from './ids.ts';
import type { LocalText } from './language.ts';
import type { Instant } from './time.ts';

/** What kind of body speaks, as evidence is weighed by: a tribunal's research unit is of its government. */
export type PublisherType =
  | 'government'
  | 'intergovernmental'
  | 'ngo'
  | 'academic'
  | 'media'
  | 'legal'
  | 'commercial'
  | 'other';

/** The styles whose own words for a publisher are recorded. */
export type CitationWords = Readonly<
  Partial<Record<'bluebook' | 'mcgill' | 'oscola' | 'euaa' | 'ecoi', string>>
>;

/** What a publisher says it is for, in one sentence without praise, and where it says so. */
export interface Mandate {
  words: LocalText;
  source: string;
}

/** A fact about how a publisher's pages come about that bears on their weight. */
export type Caution = 'anyone-can-edit' | 'republishes';

/**
 * How it is known who stands behind a source: the address is of its own site (`host`); the page names it, at a site
 * that is not its own (`name`), which anyone can do; the user named it (`user`).
 */
export type KnownBy = 'host' | 'name' | 'user';

/**
 * Who stands behind sources, as views show it: the registry's facts where it is known there, and what the user said
 * of it. Never kept: made at every reading out of a source's publisher and address.
 */
export interface PublisherView {
  /** The registry's id; of another publisher `name:…` or `host:…`, so that the same one is met again. */
  id: PublisherId;
  name: LocalText;
  /** The user's where the assessment gives one, else the registry's; null: not known. */
  type: PublisherType | null;
  /** ISO 3166-1 alpha-2; null for bodies of no country, and where it is not known. */
  country: string | null;
  mandate: Mandate | null;
  abbreviations: CitationWords;
  cautions: readonly Caution[];
  by: KnownBy;
  /** Null: not assessed, which is how every publisher begins. */
  assessment: Assessment | null;
}

/**
 * What the user found of a publisher, once for every passage of it in every case: the questions that standards of
 * country information ask. An empty text is a question left open. No grade: a user's reasons are what a court reads.
 */
export interface AssessmentDraft {
  /** Where the user knows it or sees it otherwise than the registry. */
  type: PublisherType | null;
  /** Why it publishes, and for whom. */
  mandate: string;
  /** How it gathers and checks what it says. */
  method: string;
  /** Who pays. */
  funding: string;
  /** From whom it is independent, and from whom not. */
  independence: string;
  /** Whether authors and their sources are named. */
  authorship: 'named' | 'anonymous' | 'mixed' | null;
  notes: string;
}

export interface Assessment extends AssessmentDraft {
  assessedAt: Instant;
}
