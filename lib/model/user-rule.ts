import type { FoundIn, MetadataKey, SourceMetadata } from './source.ts';
import type { Instant } from './time.ts';

/** What the user wants of a field on a site: the value that stands in one place of its pages, or one value always. */
export type RuleTake =
  | { from: 'place'; foundIn: FoundIn; place?: string }
  | { from: 'value'; value: NonNullable<SourceMetadata[MetadataKey]>['value'] };

/** A correction that repeats, made a rule by the user for all pages of a site. An opinion. */
export interface UserRule {
  id: string;
  /** Host, as the keys of addresses have it: without `www.`, aliases made one. */
  site: string;
  field: MetadataKey;
  take: RuleTake;
  createdAt: Instant;
  updatedAt: Instant;
  deletedAt?: Instant;
}

/** A rule that repeated corrections suggest. */
export interface RuleOffer extends Pick<UserRule, 'site' | 'field' | 'take'> {
  /** How many sources of the site were corrected that way. */
  sources: number;
}
