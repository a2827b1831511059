import type { CapturedText, SourceMetadata } from '../../model/index.ts';
import { numberKey, textSimilarity } from '../../source/index.ts';
import type { SourceRow } from '../rows.ts';
import type { Store } from '../store.ts';
import type { Digest } from './digest.ts';

/** Two texts that share this much of their shingles are the same work, if nothing else speaks against it. */
const SAME_WORK = 0.9;
/** Candidates by text that are read and compared; bands agree by chance now and then. */
const MOST_COMPARED = 5;
const MOST_TEXTS = 3;

/** The source a capture is of, by address, number or DOI, else by its text; null: a new one. */
export async function matchSource(store: Store, capture: Digest): Promise<SourceRow | null> {
  const named = await withKeys(store, capture.identity);
  if (named.length > 0) return named.sort(preferred(capture.identity))[0] ?? null;
  const alike = await withKeys(store, capture.textual);
  const likeliest = alike.sort(preferred(capture.textual)).slice(0, MOST_COMPARED);
  for (const row of likeliest) {
    if (await differs(store, row, capture.facts.metadata)) continue;
    if (await sameText(store, row, capture.facts.text)) return row;
  }
  return null;
}

/** Editions of one report can share nearly all of their words: another number or another year is another work. */
async function differs(store: Store, row: SourceRow, found: SourceMetadata): Promise<boolean> {
  const { metadata } = await store.inside.codec.open(row.body);
  const [number, other] = [metadata.number?.value, found.number?.value];
  const [year, otherYear] = [metadata.published?.value.year, found.published?.value.year];
  return (
    (number !== undefined && other !== undefined && numberKey(number) !== numberKey(other)) ||
    (year !== undefined && otherYear !== undefined && year !== otherYear)
  );
}

async function withKeys(store: Store, keys: readonly string[]): Promise<SourceRow[]> {
  return store.inside.evidence.sources.where('keys').anyOf(keys).distinct().toArray();
}

/** Standing ones first; of these the seeds, those that share more keys, the older. */
const preferred =
  (keys: readonly string[]) =>
  (a: SourceRow, b: SourceRow): number => {
    const shared = ({ keys: own }: SourceRow) => own.filter((key) => keys.includes(key)).length;
    return (
      Number(Boolean(a.deletedAt)) - Number(Boolean(b.deletedAt)) ||
      Number(Boolean(b.seed)) - Number(Boolean(a.seed)) ||
      shared(b) - shared(a) ||
      (a.createdAt < b.createdAt ? -1 : 1)
    );
  };

async function sameText(store: Store, row: SourceRow, text: CapturedText): Promise<boolean> {
  const { evidence, codec } = store.inside;
  const captures = await evidence.captures.where('source').equals(row.id).limit(MOST_TEXTS).primaryKeys();
  for (const other of await evidence.texts.bulkGet(captures))
    if (other && textSimilarity(text, await codec.open(other.body)) >= SAME_WORK) return true;
  return false;
}
