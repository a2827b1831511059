import type { Candidate, MetadataKey, SourceMetadata } from '../../model/index.ts';

type ValueOf<K extends MetadataKey> = NonNullable<SourceMetadata[K]>['value'];

/** The fields whose value is a text. */
type TextField = { [K in MetadataKey]: ValueOf<K> extends string ? K : never }[MetadataKey];

/** The fields a rule can speak of. */
export type RuleField = TextField | 'authors' | 'published' | 'modified' | 'countries';

/**
 * One place to look, and how to read what stands there. Without a place, `value` is a fact of every page of the
 * rule. With a place and `match`, `value` holds where the pattern matches.
 */
export interface Find {
  /** A CSS selector; the text of the first element that gives one, of every element where the field is a list. */
  select?: string;
  /** The attribute to read instead of the selected element's text. */
  attribute?: string;
  /** The name, property or itemprop of a meta. */
  meta?: string;
  /** The address itself: its path and query. */
  address?: true;
  /** A regular expression (flag `u`), on at most `LONGEST_TEXT` characters: its first group, or all it matched. */
  match?: string;
  /** May name the pattern's groups: `$1`. */
  value?: string;
  /** Written in capitals, as numbers are that addresses write small. */
  upper?: true;
  /** Of authors, where the name does not tell. */
  as?: 'person' | 'body';
  /** 0 to 1, in place of `RULE_WEIGHT`. */
  weight?: number;
}

/**
 * What is known of the pages of one publisher, as data: written to JSON and handed to the page at a gesture. A rule
 * refines the general extractor; where its places are empty, nothing is lost.
 */
export interface SiteRule {
  id: string;
  /** Hosts without `www.`; their subdomains too. */
  hosts: readonly string[];
  /** Not their subdomains, which are others'. */
  alone?: true;
  /** A regular expression on path and query, where the rule is for a part of the site. */
  path?: string;
  /** Set when it is handed over: the page's own address, where the address bar shows an archive's copy of it. */
  at?: string;
  /** How slashed dates are written there. */
  dateOrder?: 'dmy' | 'mdy';
  /**
   * Whether the publisher's real markup is known: from saved pages, its own published templates, or public programs
   * that read it. Else the rule holds only what is certain without it: names, and what addresses say.
   */
  seen: boolean;
  fields: { readonly [K in RuleField]?: readonly Find[] };
  /** Metas in lower case that say something else than they seem to: the day the site's template was made. */
  ignores?: readonly string[];
  /** What such pages do not have: what looks like one is a teaser's. */
  lacks?: readonly RuleField[];
}

/** What a rule found, candidates by field, best place first; a field that gave nothing is absent. */
export type RuleFindings = { [K in RuleField]?: Candidate<ValueOf<K>>[] };

/** Trust in a place that was looked at by people, over any that pages in general have. */
export const RULE_WEIGHT = 0.97;

/** What a pattern is run on at most; our patterns are linear or quadratic in it. */
export const LONGEST_TEXT = 1_000;
