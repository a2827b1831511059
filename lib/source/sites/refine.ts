import type { Candidate, Field, SourceMetadata } from '../../model/index.ts';
import type { RuleFindings } from './rule.ts';

const MOST_OTHERS = 8;

/**
 * What the general extractor found, with what the rule of the site found beside it: the more trusted stands, the
 * others stay visible. A rule that finds nothing changes nothing.
 */
export function refine(metadata: SourceMetadata, findings: RuleFindings): SourceMetadata {
  const refined: Record<string, Field<unknown>> = { ...metadata };
  for (const [field, found] of Object.entries(findings) as [string, Candidate<unknown>[]][]) {
    const { others = [], ...chosen } = refined[field] ?? {};
    const general = 'value' in chosen ? [chosen as Candidate<unknown>, ...others] : [];
    const [best, ...rest] = distinct([...found, ...general].sort((a, b) => b.weight - a.weight));
    if (best) refined[field] = rest.length > 0 ? { ...best, others: rest.slice(0, MOST_OTHERS) } : best;
  }
  return refined as SourceMetadata;
}

function distinct(candidates: readonly Candidate<unknown>[]): Candidate<unknown>[] {
  const seen = new Set<string>();
  return candidates.filter(({ value }) => {
    const key = JSON.stringify(value);
    return !seen.has(key) && seen.add(key);
  });
}
