import type { DecidedChain, Instant, OriginDecisions, WithdrawnDecision } from '../../model/index.ts';
import { keyOfLinks } from './keys.ts';
import { LONGEST_KEY, MOST_CHAINS } from './schema.ts';

/** What is said of a passage's origins, as its row holds it. */
export type Decisions = Pick<OriginDecisions, 'chains' | 'takenBack'>;

/** By what a decision is spoken of: the chain that it is of, or its own. */
export const nameOf = ({ of, links }: DecidedChain): string => of ?? keyOfLinks(links);

/**
 * By what a decision is known in every library. What was added by hand is another than what was said of a found chain
 * of the same works: both may stand.
 */
export const identityOf = (chain: DecidedChain): string =>
  (chain.of ?? `${OWN}${keyOfLinks(chain.links)}`).slice(0, LONGEST_KEY);

/** No key of a chain begins so: words are folded to letters, figures and spaces. */
const OWN = '+ ';

/** Whether two decisions say the same of the same works, of two found chains or of one and by hand. */
export const isTwin = (one: DecidedChain, other: DecidedChain): boolean =>
  one.decision === other.decision && keyOfLinks(one.links) === keyOfLinks(other.links);

/** Decisions that remember what was taken back since. */
export function withTakenBack(now: Decisions, before: readonly DecidedChain[], at: Instant): Decisions {
  const standing = new Set(now.chains.map(identityOf));
  const gone = new Set(before.map(identityOf).filter((name) => !standing.has(name)));
  const kept = (now.takenBack ?? []).filter(({ of }) => !standing.has(of) && !gone.has(of));
  return made(now.chains, [...kept, ...Array.from(gone, (of) => ({ of, at }))]);
}

/** What a deleted row still tells: that what it held was taken back. */
export function allTakenBack({ chains, takenBack = [] }: Decisions, at: Instant): Decisions {
  return { chains: [], takenBack: [...takenBack, ...chains.map((chain) => ({ of: identityOf(chain), at }))] };
}

/**
 * What two libraries say of a passage's origins: of each chain what was said last; what one took back stays so, where the
 * other did not say it later. As much as a row may hold; what is said here does not give way to what comes from elsewhere.
 * @param ours the one of the two that is said here
 */
export function unitedDecisions(newer: Decisions, older: Decisions, ours: Decisions): Decisions {
  const chains = new Map<string, DecidedChain>();
  // What carries no moment is as old as can be: the row that was written later has the word then.
  for (const chain of [...older.chains, ...newer.chains]) {
    const there = chains.get(identityOf(chain));
    if ((there?.at ?? '') <= (chain.at ?? '')) chains.set(identityOf(chain), chain);
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
  return made(bounded(chains, new Set(ours.chains.map(identityOf))), [...gone.values()]);
}

/** A row with more could not be read back from an archive. */
function bounded(chains: ReadonlyMap<string, DecidedChain>, ours: ReadonlySet<string>): DecidedChain[] {
  if (chains.size <= MOST_CHAINS) return [...chains.values()];
  const own = [...chains.keys()].filter((name) => ours.has(name));
  const others = [...chains.keys()].filter((name) => !ours.has(name));
  const kept = new Set([...own, ...others].slice(0, MOST_CHAINS));
  return [...chains].flatMap(([name, chain]) => (kept.has(name) ? [chain] : []));
}

const made = (chains: DecidedChain[], takenBack: WithdrawnDecision[]): Decisions =>
  takenBack.length > 0 ? { chains, takenBack: takenBack.slice(-MOST_CHAINS) } : { chains };
