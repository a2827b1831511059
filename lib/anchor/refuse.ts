/**
 * Refusing: how likely a place is the passage, and how likely it has to be. A wrong place is worse than none.
 * The weights were fitted to public revisions of public documents (logistic regression); the bench prints the
 * curve that the threshold was read from.
 */
import { type Evidence, together } from './quote.ts';

/** A place less likely than this is offered, not taken. */
export const LEAST_LIKELY = 0.7;

/** What else is known of a place. */
export interface Rivals {
  /** How far it is ahead of the best other place, as `together` counts; undefined when there is none. */
  ahead: number | undefined;
  /** What the decoy that fits the place best has for itself; `null` where none does, undefined where none is known. */
  decoy: Evidence | null | undefined;
  /** The longest piece of a decoy that stands at the place word for word; as `Evidence.piece`. */
  shared?: number;
  /** Letters of the passage. */
  letters: number;
}

/** A piece of so many letters, word for word, speaks for a place if no lookalike has it. */
const SAYS_MUCH = 32;

/** With the passage's lookalikes known, and without: then a place must have more for itself. */
const TOLD = {
  always: -7.53,
  alike: 3.72,
  kept: 3.43,
  around: 0.39,
  oneSide: -0.4,
  beside: -0.67,
  decoyFits: -2.81,
  noDecoy: 1.12,
  decoyAlike: -0.9,
  long: 0,
  alikeAndAround: 1.84,
  ahead: 4.37,
  behind: 3.45,
  ownPiece: 1.75,
} as const;
const UNTOLD: Record<Sign, number> = {
  always: -6.28,
  alike: 2.68,
  kept: 2.65,
  around: 0.2,
  oneSide: 0.32,
  beside: -0.97,
  decoyFits: 0,
  noDecoy: 0,
  decoyAlike: 0,
  long: 0.84,
  alikeAndAround: 3.03,
  ahead: 6.94,
  behind: 5.07,
  ownPiece: 0,
};

export type Sign = keyof typeof TOLD;

/** The evidence as numbers, by what they are called in the weights. */
export function signs(
  evidence: Evidence,
  { ahead = 0.6, decoy, shared = 0, letters }: Rivals,
): Record<Sign, number> {
  const { alike, kept, before, after, beside, piece, withAround } = evidence;
  const around = (before + after) / 2;
  return {
    always: 1,
    alike,
    kept,
    around,
    oneSide: Math.max(before, after),
    beside,
    decoyFits: decoy ? 4 * within(together(decoy) - together(evidence), -0.25, 0.15) : 0,
    noDecoy: decoy ? 0 : 1,
    decoyAlike: decoy ? 4 * within(decoy.alike - alike, -0.1, 0.1) : 0,
    long: Math.log(letters) - 5.5,
    alikeAndAround: alike * around,
    ahead: within(ahead, 0, 0.4),
    behind: within(ahead, -0.3, 0),
    ownPiece: piece > shared ? within(Math.log2(Math.max(1, withAround) / SAYS_MUCH), 0, 2) : 0,
  };
}

/** How likely a place whose words are not the same is the passage, 0 to 1. */
export function likelihood(evidence: Evidence, rivals: Rivals): number {
  const weights = rivals.decoy === undefined ? UNTOLD : TOLD;
  let sum = 0;
  for (const [sign, value] of Object.entries(signs(evidence, rivals))) sum += weights[sign as Sign] * value;
  return 1 / (1 + Math.exp(-sum));
}

const within = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value));
