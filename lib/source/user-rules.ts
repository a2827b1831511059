import type {
  Candidate,
  Field,
  MetadataKey,
  RuleOffer,
  RuleTake,
  SourceMetadata,
  UserRule,
} from '../model/index.ts';

/**
 * A user's rules for sites: what repeats in corrections, and what a rule makes of a page's metadata. Pure; which
 * site a page belongs to is the caller's to say.
 */

type Rule = Pick<UserRule, 'field' | 'take'>;

/** One source of a site whose field the user corrected: the value, and all that its pages there show for the field. */
export interface Correction {
  value: unknown;
  found: readonly Candidate<unknown>[];
}

/** Fields that are alike on all pages of a site; a title or a date never is, so only its place can be a rule. */
const ALIKE: ReadonlySet<MetadataKey> = new Set([
  'authors',
  'publisher',
  'siteName',
  'language',
  'kind',
  'countries',
  'container',
]);

/** Whether one value may be a rule for a field. */
export const isAlike = (field: MetadataKey): boolean => ALIKE.has(field);

/** Corrections that make it worth offering a rule. */
const REPEATED = 2;

/** The candidates of a field, the chosen one first. */
export const allOf = ({ others, ...chosen }: Field<unknown>): Candidate<unknown>[] => [
  chosen,
  ...(others ?? []),
];

/**
 * What the corrections of a field on one site have in common, as far as it explains the first of them: the same
 * value, where the field may be alike on all pages; else the same place in the page.
 * @param corrections of one site, the source the user looks at first
 * @returns null where nothing repeats
 */
export function sameWay(
  field: MetadataKey,
  corrections: readonly Correction[],
): Pick<RuleOffer, 'take' | 'sources'> | null {
  const [own] = corrections;
  if (!own) return null;
  const alike = corrections.filter(({ value }) => same(value, own.value)).length;
  if (isAlike(field) && alike >= REPEATED)
    return { take: { from: 'value', value: own.value } as RuleTake, sources: alike };
  const counted = placesOf(own).map((take) => ({
    take,
    sources: corrections.filter((other) => placesOf(other).some((place) => same(place, take))).length,
  }));
  const [best] = counted.toSorted((a, b) => b.sources - a.sources);
  return best && best.sources >= REPEATED ? best : null;
}

/** Where the pages themselves show the value that the user wants. */
function placesOf({ value, found }: Correction): RuleTake[] {
  return found
    .filter((candidate) => same(candidate.value, value))
    .map(({ foundIn, place }) =>
      place === undefined ? { from: 'place', foundIn } : { from: 'place', foundIn, place },
    );
}

/** Metadata as a page showed it, with the rules for its site: what was found otherwise stays beside it. */
export function underRules(metadata: SourceMetadata, rules: readonly Rule[]): SourceMetadata {
  const ruled: Record<string, unknown> = { ...metadata };
  for (const { field, take } of rules) {
    const found = metadata[field] ? allOf(metadata[field]) : [];
    const chosen = take.from === 'value' ? constant(take.value) : taken(found, take);
    if (!chosen) continue;
    const others = found.filter(({ value }) => !same(value, chosen.value));
    ruled[field] = others.length > 0 ? { ...chosen, others } : chosen;
  }
  return ruled as SourceMetadata;
}

const constant = (value: unknown): Candidate<unknown> => ({ value, foundIn: 'user-rule', weight: 1 });

/** A page that shows nothing in that place is left as it was found. */
function taken(
  found: readonly Candidate<unknown>[],
  { foundIn, place }: Extract<RuleTake, { from: 'place' }>,
): Candidate<unknown> | null {
  const candidate = found.find((one) => one.foundIn === foundIn && one.place === place);
  return candidate ? { ...candidate, foundIn: 'user-rule', weight: 1 } : null;
}

/** Key texts under which a source is found among those of its sites that the user corrected in one field. */
export function correctionKeys(metadata: SourceMetadata, sites: Iterable<string>): string[] {
  const fields = (Object.keys(metadata) as MetadataKey[]).filter((key) => metadata[key]?.foundIn === 'user');
  return [...new Set(sites)].flatMap((site) => fields.map((field) => correctionKey(site, field)));
}

export const correctionKey = (site: string, field: MetadataKey): string => `corrected:${field}:${site}`;

/** Plain data: equal when written with its keys in one order. */
function same(a: unknown, b: unknown): boolean {
  return sorted(a) === sorted(b);
}

const sorted = (value: unknown): string =>
  JSON.stringify(value, (_key, inner: unknown) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
