import { anchor, prepare } from '../anchor/index.ts';
import type { CapturedText, PassageState, Selectors, Span } from '../model/index.ts';

/** Where a passage stands in a text, or that it does not. */
export interface Place {
  state: PassageState;
  /** `null` where it is gone. */
  span: Span | null;
}

/** Finds all passages of a page together, resting between them. */
export function* placesIn(captured: CapturedText, wanted: readonly Selectors[]): Generator<void, Place[]> {
  const text = prepare(captured.text);
  const places: Place[] = [];
  for (const selectors of wanted) {
    const found = anchor(text, selectors);
    places.push({ state: found.state, span: found.state === 'gone' ? null : found.span });
    yield;
  }
  return places;
}
