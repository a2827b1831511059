/**
 * Voting: each seed that hit says where its passage would begin; stretches of the text that many rare seeds agree
 * on are candidates.
 */
import type { Stretch } from './place.ts';
import { type Hits, MOST_HITS } from './seeds.ts';

const MOST_CANDIDATES = 5;
/** Votes that differ by less than this share of the passage's length, and this many letters, are for one place. */
const WIDTH = 0.3;
const LEAST_WIDTH = 60;
/** A candidate has at least this share of the best one's votes. */
const LEAST_SHARE = 0.15;
/** Letters by which a passage may begin earlier or later than voted: what was put in may push the rest away. */
const LEAST_ROOM = 150;
const ROOM = 0.5;

interface Vote {
  /** Where the passage would begin. */
  at: number;
  weight: number;
}

/** Places in the text's key where a passage may begin, the most voted first. */
export function candidates({ from, to, counts }: Hits, length: number): Stretch[] {
  const votes: Vote[] = [];
  for (let hit = 0; hit < from.length; hit++) {
    const count = counts[from[hit] as number] as number;
    if (count <= MOST_HITS)
      votes.push({ at: (to[hit] as number) - (from[hit] as number), weight: 1 / count });
  }
  votes.sort((a, b) => a.at - b.at);
  return peaks(votes, Math.max(LEAST_WIDTH, length * WIDTH)).map((peak) => stretchOf(peak, votes, length));
}

interface Peak {
  /** Votes by index, the last included. */
  first: number;
  last: number;
  at: number;
  weight: number;
}

/** The heaviest stretches of ascending votes, none within `width` of a heavier. */
function peaks(votes: readonly Vote[], width: number): Peak[] {
  const all: Peak[] = [];
  let first = 0;
  let weight = 0;
  for (let last = 0; last < votes.length; last++) {
    const vote = votes[last] as Vote;
    weight += vote.weight;
    for (let lead = votes[first] as Vote; vote.at - lead.at > width; lead = votes[first] as Vote) {
      weight -= lead.weight;
      first++;
    }
    all.push({ first, last, at: (votes[(first + last) >> 1] as Vote).at, weight });
  }
  all.sort((a, b) => b.weight - a.weight);
  const least = (all[0]?.weight ?? 0) * LEAST_SHARE;
  const chosen: Peak[] = [];
  for (const peak of all) {
    if (chosen.length === MOST_CANDIDATES || peak.weight < least) break;
    if (chosen.every((other) => Math.abs(other.at - peak.at) > width)) chosen.push(peak);
  }
  return chosen;
}

/** From the first to the last place voted for, and room on both sides. */
function stretchOf({ first, last }: Peak, votes: readonly Vote[], length: number): Stretch {
  const room = Math.max(LEAST_ROOM, ROOM * length);
  return { least: (votes[first] as Vote).at - room, most: (votes[last] as Vote).at + room };
}
