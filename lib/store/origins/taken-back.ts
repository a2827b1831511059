import type { DecidedChain, Instant, OriginDecisions, WithdrawnDecision } from '../../model/index.ts';
import { keyOfLinks } from './keys.ts';

/** What is said of a passage's origins, as its row holds it. */
export type Decisions = Pick<OriginDecisions, 'chains' | 'takenBack'>;

/** By what a decision is known in every library: the chain that it is of, or its own. */
export const nameOf = ({ of, links }: DecidedChain): string => of ?? keyOfLinks(links);

/** So many are remembered, the last ones. */
const MOST = 200;

/** Decisions that remember what was taken back since. */
export function withTakenBack(now: Decisions, before: readonly DecidedChain[], at: Instant): Decisions {
  const standing = new Set(now.chains.map(nameOf));
  const gone = before.map(nameOf).filter((name) => !standing.has(name));
  const kept = (now.takenBack ?? []).filter(({ of }) => !standing.has(of) && !gone.includes(of));
  return made(now.chains, [...kept, ...gone.map((of) => ({ of, at }))]);
}

/**
 * What two libraries say of a passage's origins: of each chain what was said last; what one took back stays so, where the
 * other did not say it later.
 */
export function unitedDecisions(newer: Decisions, older: Decisions): Decisions {
  const chains = new Map<string, DecidedChain>();
  // What carries no moment is as old as can be: the row that was written later has the word then.
  for (const chain of [...older.chains, ...newer.chains]) {
    const there = chains.get(nameOf(chain));
    if ((there?.at ?? '') <= (chain.at ?? '')) chains.set(nameOf(chain), chain);
  }
  const gone = new Map<string, WithdrawnDecision>();
  for (const one of [...(older.takenBack ?? []), ...(newer.takenBack ?? [])])
    if ((gone.get(one.of)?.at ?? '') <= one.at) gone.set(one.of, one);
  for (const [name, chain] of chains) {
    const taken = gone.get(name);
    if (!taken) continue;
    if (taken.at >= (chain.at ?? '')) chains.delete(name);
    else gone.delete(name);
  }
  return made([...chains.values()], [...gone.values()]);
}

const made = (chains: DecidedChain[], takenBack: WithdrawnDecision[]): Decisions =>
  takenBack.length > 0 ? { chains, takenBack: takenBack.slice(-MOST) } : { chains };
