import { type Anchored, anchorAllInSlices } from '../anchor/index.ts';
import type { CapturedText, PassageState, Selectors, Span } from '../model/index.ts';

/** Where a passage stands in a text, or that it does not. */
export interface Place {
  state: PassageState;
  /** `null` where it is gone. */
  span: Span | null;
  /** What stands there now, or, where the passage is gone, the nearest that does; empty where nothing is near. */
  words: string;
}

/** Finds all passages of a page together, resting between them. */
export function* placesIn(captured: CapturedText, wanted: readonly Selectors[]): Generator<void, Place[]> {
  const found = yield* anchorAllInSlices(captured, wanted);
  return found.map((anchored) => placeOf(captured.text, anchored));
}

function placeOf(text: string, anchored: Anchored): Place {
  const { state } = anchored;
  const near = anchored.state === 'gone' ? anchored.nearest?.span : anchored.span;
  const words = near ? text.slice(near.start, near.end) : '';
  return { state, span: anchored.state === 'gone' ? null : anchored.span, words };
}
