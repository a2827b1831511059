import type { Candidate, Instant } from '../../model/index.ts';
import { candidatesIn, keysOfMetadata, metadataOf, type SourceContent } from '../fields.ts';
import { productsOwn } from './products.ts';
import type { ArchivedRows } from './rows.ts';

/** Clocks of two machines may differ; by more than this, one of them is wrong. */
const TOLERANCE_MS = 24 * 60 * 60_000;
/** Before everything that was ever written here. */
export const LONG_AGO: Instant = '1970-01-01T00:00:00.000Z';

interface Dated {
  createdAt?: Instant;
  updatedAt?: Instant;
  deletedAt?: Instant;
  joinedAt?: Instant;
  seed?: true;
}

/**
 * An archive's rows as far as their times can be believed. What says that it was changed in a time to come is
 * nobody's later word: it is taken where nothing stands, and never in the place of what stands here. The moments of
 * facts are hashed and stay.
 */
export function believable(said: ArchivedRows, now: Instant): ArchivedRows {
  const rows = { ...said, sources: said.sources.map(productsOwn) };
  const limit = new Date(Date.parse(now) + TOLERANCE_MS).toISOString();
  const tables = Object.entries(rows).map(([table, all]) => {
    if (table === 'custody' || table === 'texts') return [table, all];
    return [table, all.map((row) => dated(row as Dated, now, limit))];
  });
  const believed = Object.fromEntries(tables) as ArchivedRows;
  const sources = rows.sources.map((row, index) => {
    const { takenBack, ...content } = spoken(row.content, limit);
    const taken = row.updatedAt > limit || !takenBack ? {} : { takenBack };
    return { ...(believed.sources[index] ?? row), content: { ...content, ...taken } };
  });
  // What was seen in a time to come, or before it began, was seen by nobody: it would hold for ever.
  const sightings = rows.sightings.filter(({ at, updatedAt }) => at <= updatedAt && updatedAt <= limit);
  return { ...believed, sources, sightings };
}

function dated(row: Dated, now: Instant, limit: Instant): Dated {
  const { createdAt, updatedAt, deletedAt, joinedAt } = row;
  // The product's own facts bear the day on which they were compiled, whatever this machine's clock says.
  if (row.seed && createdAt === updatedAt) return row;
  const change: Dated = {};
  if (createdAt !== undefined && createdAt > limit) change.createdAt = now;
  if (updatedAt !== undefined && updatedAt > limit) change.updatedAt = LONG_AGO;
  if (deletedAt !== undefined && deletedAt > limit) change.deletedAt = now;
  if (joinedAt !== undefined && joinedAt > limit) change.joinedAt = LONG_AGO;
  return { ...row, ...change };
}

/** A user's value that was given in a time to come gives way to every other of the user's. */
function spoken(content: SourceContent, limit: Instant): SourceContent {
  const { metadata } = content;
  const isAhead = (one: Candidate<unknown>): boolean => one.said !== undefined && one.said.at > limit;
  const keys = keysOfMetadata(metadata);
  if (!keys.some((key) => candidatesIn(metadata, key).some(isAhead))) return content;
  const believed = (one: Candidate<unknown>): Candidate<unknown> =>
    one.said && isAhead(one) ? { ...one, said: { ...one.said, at: LONG_AGO } } : one;
  return { ...content, metadata: metadataOf(keys, (key) => candidatesIn(metadata, key).map(believed)) };
}
