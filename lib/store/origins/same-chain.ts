import type { DecidedChain, OriginChain, OriginLink } from '../../model/index.ts';
import { isOneWork, mayBeReadAlike } from '../../reference/index.ts';
import { keyOfLinks, keyOfWork, signOfWork } from './keys.ts';

/**
 * The found chains that no decision is of. A decision is known again by the works it was made of, by any of their names:
 * a text that is read with the links of its page, or by better rules, calls them otherwise.
 */
export function unspoken(found: readonly OriginChain[], decided: readonly DecidedChain[]): OriginChain[] {
  const keys = new Set(decided.flatMap(({ of, links }) => [of ?? '', keyOfLinks(links)]));
  const rest = found.filter(({ links }) => !keys.has(keyOfLinks(links)));
  if (rest.length === 0 || decided.length === 0) return rest;
  const exact = new Set(found.filter((chain) => !rest.includes(chain)).map(({ links }) => keyOfLinks(links)));
  // What still stands as it was decided leaves its neighbours to be asked about: one report may cite many.
  const astray = decided.filter(({ of, links }) => !exact.has(of ?? '') && !exact.has(keyOfLinks(links)));
  return rest.filter(({ links }) => !astray.some((chain) => isReading(chain, links)));
}

const isReading = ({ links, was }: DecidedChain, found: readonly OriginLink[]): boolean =>
  isSame(links, found) || (was !== undefined && isSame(was, found));

/** The same works from the nearest on, as far as both tell of any. */
function isSame(said: readonly OriginLink[], found: readonly OriginLink[]): boolean {
  const both = Math.min(said.length, found.length);
  return both > 0 && said.slice(0, both).every((link, at) => isSameLink(link, found[at] as OriginLink));
}

function isSameLink(said: OriginLink, found: OriginLink): boolean {
  if (keyOfWork(said.work) === keyOfWork(found.work)) return true;
  // Of what could not be told nothing was said that would hold of a work.
  if (said.surety === 'open' || found.surety === 'open') return false;
  const [a, b] = [signOfWork(said.work), signOfWork(found.work)];
  return isOneWork(a, b) || (isSamePlace(said, found) && mayBeReadAlike(a, b));
}

const isSamePlace = ({ at: a }: OriginLink, { at: b }: OriginLink): boolean =>
  a !== undefined && b !== undefined && a.start < b.end && b.start < a.end;
