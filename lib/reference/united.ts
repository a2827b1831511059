import type { OriginChain, OriginLink } from '../model/index.ts';
import { chainKey } from './keys.ts';

/** Chains of one key, and all the places that they name in each work. */
interface United {
  chain: OriginChain;
  /** For each link, in order of reading. */
  places: Set<string>[];
}

/** One chain for each row of works, as sure as the surest of them; the places in them side by side. */
export function uniteChains(chains: readonly OriginChain[]): OriginChain[] {
  const known = new Map<string, United>();
  for (const chain of chains) {
    const key = chainKey(chain);
    const before = known.get(key);
    const places = before?.places ?? chain.links.map(() => new Set<string>());
    for (const [at, { pinpoint }] of chain.links.entries())
      for (const place of pinpoint?.split('; ') ?? []) places[at]?.add(place);
    const links = before?.chain.links.map((link, at) => surer(link, chain.links[at])) ?? chain.links;
    known.set(key, { chain: { links }, places });
  }
  return [...known.values()].map(({ chain, places }) => ({
    links: chain.links.map((link, at) => {
      const all = [...(places[at] ?? [])];
      return all.length === 0 ? link : { ...link, pinpoint: all.join('; ') };
    }),
  }));
}

const SURETIES = ['open', 'likely', 'certain'];

const surer = (one: OriginLink, other: OriginLink | undefined): OriginLink =>
  other && SURETIES.indexOf(other.surety) > SURETIES.indexOf(one.surety) ? other : one;
