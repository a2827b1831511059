/** Anchoring: a passage is described when it is clipped, and found again in another state of its text, or not. */
import type { CapturedText, Selectors } from '../model/index.ts';
import { type Anchored, find } from './find.ts';
import { expectedBy } from './order.ts';
import { type Prepared, prepare, prepareInSlices } from './prepared.ts';
import { type Copy, type Decoy, type Query, query } from './quote.ts';
import { drained } from './slices.ts';

export { describeLookalikes } from './decoys.ts';
export { CONTEXT, describe } from './describe.ts';
export { diffWords, type Piece } from './diff.ts';
export type { Anchored, Found, Gone } from './find.ts';
export { type LoudChange, type LoudKind, loudChanges } from './loud.ts';
export { type Prepared, prepare, prepareInSlices } from './prepared.ts';
export type { Copy, Decoy } from './quote.ts';
export { paced } from './slices.ts';

type Text = CapturedText | Prepared | string;

/**
 * Finds a passage in another state of its text. A wrong place is worse than none.
 * @param text what to search: prepare it first (`prepare`) where it is searched more than once
 */
export const anchor = (text: Text, selectors: Selectors): Anchored =>
  drained(anchorQueries(preparedOf(text), [queryOf(selectors)]))[0] as Anchored;

/** Finds all passages of a page together: the text is read once, and passages found show where others stand. */
export const anchorAll = (text: Text, list: readonly Selectors[]): Anchored[] =>
  drained(anchorAllInSlices(text, list));

/** The same in slices, for work on a page that may not be blocked (`paced` runs it). */
export function* anchorAllInSlices(text: Text, list: readonly Selectors[]): Generator<void, Anchored[]> {
  const page = yield* preparedInSlices(text);
  const queries: Query[] = [];
  for (const selectors of list) {
    queries.push(queryOf(selectors));
    yield;
  }
  return yield* anchorQueries(page, queries);
}

/** A quotation as other tools describe it; `start` and `end` are where it stood, if known. */
export interface TextQuote {
  exact: string;
  prefix?: string;
  suffix?: string;
  start?: number;
  end?: number;
  copy?: Copy;
  decoys?: readonly Decoy[];
}

/** Finds a bare quotation in a bare text. */
export function anchorText(text: string | Prepared, quote: TextQuote): Anchored {
  const { exact, prefix = '', suffix = '', start, end, copy, decoys } = quote;
  const position = start === undefined ? undefined : { start, end: end ?? start + exact.length };
  const wanted = query({ exact, prefix, suffix, position, copy, decoys });
  return drained(anchorQueries(preparedOf(text), [wanted]))[0] as Anchored;
}

function* anchorQueries(page: Prepared, queries: readonly Query[]): Generator<void, Anchored[]> {
  const found: Anchored[] = [];
  for (const wanted of queries) {
    found.push(yield* find(page, wanted));
    yield;
  }
  const expect = expectedBy(queries, found);
  for (const [index, wanted] of queries.entries()) {
    const one = found[index] as Anchored;
    const expected = one.state !== 'gone' && one.copies !== undefined ? expect(wanted) : undefined;
    if (expected === undefined) continue;
    found[index] = yield* find(page, wanted, expected);
    yield;
  }
  return found;
}

const queryOf = ({ quote, position, copy, decoys }: Selectors): Query =>
  query({ ...quote, position, copy, decoys });

const isPrepared = (text: Exclude<Text, string>): text is Prepared => 'codes' in text;

function preparedOf(text: Text): Prepared {
  if (typeof text === 'string') return prepare(text);
  return isPrepared(text) ? text : prepare(text.text);
}

function* preparedInSlices(text: Text): Generator<void, Prepared> {
  if (typeof text === 'string') return yield* prepareInSlices(text);
  return isPrepared(text) ? text : yield* prepareInSlices(text.text);
}
