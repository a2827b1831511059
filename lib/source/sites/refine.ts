import type { Candidate, Field, SourceMetadata } from '../../model/index.ts';
import type { Evidence } from '../evidence.ts';
import type { RuleFindings, SiteRule } from './rule.ts';

const MOST_OTHERS = 8;

/** What a page says of itself, without the metas that its rule knows to mislead. */
export function heeding(evidence: Evidence, rule: SiteRule | null | undefined): Evidence {
  if (!rule?.ignores) return evidence;
  const metas = new Map(evidence.metas);
  for (const name of rule.ignores) metas.delete(name);
  return { ...evidence, metas };
}

/**
 * What the general extractor found, with what the rule of the site found beside it: the more trusted stands, the
 * others stay visible. Only what such pages do not have at all is left out.
 */
export function refine(metadata: SourceMetadata, findings: RuleFindings, rule: SiteRule): SourceMetadata {
  const refined = { ...metadata } as Partial<Record<string, Field<unknown>>>;
  for (const key of rule.lacks ?? []) delete refined[key];
  for (const [key, found] of Object.entries(findings) as [string, Candidate<unknown>[]][]) {
    const [best, ...others] = ranked([...found, ...candidatesOf(refined[key])]);
    if (best) refined[key] = others.length > 0 ? { ...best, others: others.slice(0, MOST_OTHERS) } : best;
  }
  return refined as SourceMetadata;
}

function candidatesOf(field: Field<unknown> | undefined): Candidate<unknown>[] {
  if (!field) return [];
  const { others = [], ...chosen } = field;
  return [chosen, ...others];
}

/** Best first, each value once. */
function ranked(candidates: Candidate<unknown>[]): Candidate<unknown>[] {
  const seen = new Set<string>();
  return candidates
    .sort((a, b) => b.weight - a.weight)
    .filter(({ value }) => {
      const key = JSON.stringify(value);
      return !seen.has(key) && seen.add(key);
    });
}
