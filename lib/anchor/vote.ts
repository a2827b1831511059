/**
 * Voting: each seed that hit says where its passage would begin; stretches of the text that many rare seeds agree
 * on are candidates.
 */
import type { Stretch } from './quote.ts';
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

/** Votes in one ascending list: where the passage would begin, and in the lower bits how often the seed was hit. */
type Votes = Float64Array;
const COUNTS = 32;
const placeOf = (vote: number): number => Math.floor(vote / COUNTS);
const weightOf = (vote: number): number => 1 / (vote - placeOf(vote) * COUNTS);

/** Places in the text's key where a passage may begin, the most voted first. */
export function candidates({ from, to, counts }: Hits, length: number): Stretch[] {
  const votes: Votes = new Float64Array(from.length);
  let count = 0;
  for (let hit = 0; hit < from.length; hit++) {
    const often = counts[from[hit] as number] as number;
    if (often <= MOST_HITS) votes[count++] = ((to[hit] as number) - (from[hit] as number)) * COUNTS + often;
  }
  const sorted = votes.subarray(0, count).sort();
  return peaks(sorted, Math.max(LEAST_WIDTH, length * WIDTH)).map((peak) => stretchOf(peak, sorted, length));
}

interface Peak {
  /** Votes by index, the last included. */
  first: number;
  last: number;
  at: number;
  weight: number;
}

/** The heaviest stretches of ascending votes, none within `width` of a heavier. */
function peaks(votes: Votes, width: number): Peak[] {
  const all: Peak[] = [];
  let first = 0;
  let weight = 0;
  for (let last = 0; last < votes.length; last++) {
    const vote = votes[last] as number;
    weight += weightOf(vote);
    for (let lead = votes[first] as number; placeOf(vote - lead) > width; lead = votes[first] as number) {
      weight -= weightOf(lead);
      first++;
    }
    const ends =
      last + 1 === votes.length || placeOf((votes[last + 1] as number) - (votes[first] as number)) > width;
    if (ends) all.push({ first, last, at: placeOf(votes[(first + last) >> 1] as number), weight });
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
function stretchOf({ first, last }: Peak, votes: Votes, length: number): Stretch {
  const room = Math.max(LEAST_ROOM, ROOM * length);
  return { least: placeOf(votes[first] as number) - room, most: placeOf(votes[last] as number) + room };
}
