import type {
  CitedWork,
  DecidedChain,
  FoundOrigins,
  KnownLink,
  OriginChain,
  OriginLink,
  PassageOrigin,
  SourceId,
} from '../../model/index.ts';
import { keyOfLinks, keyOfWork } from './keys.ts';
import { unspoken } from './same-chain.ts';
import { seenLink } from './seen-words.ts';
import { isTwin } from './taken-back.ts';

/** What the library holds, as origins are shown against it. */
export interface Held {
  /** The source that surely is a cited work. */
  of(work: CitedWork): SourceId | null;
  /** The source that stands for one that was chosen; null where there is none any more. */
  standing(source: SourceId): SourceId | null;
}

/** For whoever does not ask which of the works are here. */
export const NOTHING_HELD: Held = { of: () => null, standing: () => null };

/**
 * A passage's origins: what was decided, then what was found and not spoken of.
 * @returns undefined where nobody looked and nothing was confirmed
 */
export function shownOrigins(
  rests: FoundOrigins | undefined,
  decided: readonly DecidedChain[],
  held: Held,
): PassageOrigin[] | undefined {
  const confirmed = once(decided.filter(({ decision }) => decision === 'confirmed'));
  // That something does not hold says nothing of what else a text rests on that nobody read.
  if (!rests && confirmed.length === 0) return undefined;
  const found = unspoken(rests?.chains ?? [], decided);
  return [
    ...confirmed.map((chain) => shown(chain, 'confirmed', held)),
    ...found.map((chain) => shown(chain, 'found', held)),
  ];
}

/** Decisions of two libraries that say the same of the same works are told once. */
export const once = (decided: readonly DecidedChain[]): DecidedChain[] =>
  decided.filter((chain, at) => decided.findIndex((other) => isTwin(other, chain)) === at);

const shown = ({ links }: OriginChain, standing: PassageOrigin['standing'], held: Held): PassageOrigin => ({
  key: keyOfLinks(links),
  standing,
  links: links.map((link) => known(link, held)),
});

function known({ source: chosen, ...told }: OriginLink, held: Held): KnownLink {
  const link = seenLink(told);
  const source = link.notHeld ? null : ((chosen && held.standing(chosen)) ?? held.of(link.work));
  const mention = keyOfWork(told.work);
  return source ? { ...link, source, key: source, mention } : { ...link, key: mention };
}
