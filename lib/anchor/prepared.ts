/** Prepared: a text folded and indexed, made ready once for finding any number of passages in it. */
import { type Folded, foldInSlices } from './folding.ts';
import { indexSeeds, type SeedIndex } from './seeds.ts';
import { drained } from './slices.ts';

/** About four bytes a letter. */
export interface Prepared extends Folded {
  readonly seeds: SeedIndex;
}

/** Prepares a text; linear. Offsets are UTF-16 code units. */
export const prepare = (text: string): Prepared => drained(prepareInSlices(text));

/** The same in slices, for texts that would block a page: it yields between them. */
export function* prepareInSlices(text: string): Generator<void, Prepared> {
  const folded = yield* foldInSlices(text);
  return { ...folded, seeds: yield* indexSeeds(folded) };
}
