import type { Caution, CitationWords, LocalText, Mandate, PublisherType } from '../model/index.ts';

/** A publisher that the registry knows. Facts only: what it is worth as evidence is for the user to say. */
export interface KnownPublisher {
  /** A word of ours; never changed once shipped, since assessments name it. */
  id: string;
  name: LocalText;
  /** Other names that pages and citations give it, acronyms and former names among them. */
  alsoKnownAs?: readonly string[];
  /** Bureaus and organs of it: theirs is its reliability, but a citation names them by their own name. */
  parts?: readonly string[];
  /** Words that citation styles have for it, where they differ from its name. */
  abbreviations?: CitationWords;
  type: PublisherType;
  /** ISO 3166-1 alpha-2; null for a body of no country. */
  country: string | null;
  /** Hosts without `www.`, their subdomains too; with a path where the host is others' as well. */
  hosts: readonly string[];
  mandate: Mandate;
  cautions?: readonly Caution[];
}
