import type { SeedDocument } from '../corpus/index.ts';
import { sha256, sha256Text } from '../custody/index.ts';
import { type CaptureSummary, ok, type Result } from '../model/index.ts';
import { captureHash } from './clip/facts.ts';
import { commit, type Step } from './commit.ts';
import type { StoreProblem } from './problem.ts';
import type { Store } from './store.ts';
import { prepareLinks, readLedger } from './unit.ts';
import { keysOf } from './works/compose.ts';

/**
 * Puts the documents that came with the product into the library, each in a transaction of its own. Those that
 * are there already stay as they are, so that it may be called at every start, by several contexts at once, and
 * again after it was cut off.
 * @returns how many were new
 */
export async function loadSeeds(
  store: Store,
  seeds: readonly SeedDocument[],
): Promise<Result<number, StoreProblem>> {
  let fresh = 0;
  for (const seed of await missing(store, seeds)) {
    const done = await commit(store, null, () => prepareSeed(store, seed));
    if (!done.ok) return done;
    if (done.value) fresh++;
  }
  return ok(fresh);
}

/** Those not seen here, so that most starts write nothing; whether one is still missing its own transaction tells. */
async function missing(store: Store, seeds: readonly SeedDocument[]): Promise<SeedDocument[]> {
  if (store.health.state === 'read-only') return [...seeds];
  const rows = await store.inside.evidence.sources.bulkGet(seeds.map(({ source }) => source.id));
  return seeds.filter((_, index) => !rows[index]);
}

/** @returns a step that says whether the seed was new */
async function prepareSeed(store: Store, seed: SeedDocument): Promise<Step<boolean>> {
  const { evidence, codec } = store.inside;
  const ledger = await readLedger(evidence);
  if (await evidence.sources.get(seed.source.id)) return async () => false;
  const { id, metadata, addresses } = seed.source;
  const fact = await captureOf(seed);
  const { id: captureId, source, visit, ...content } = fact;
  const keys = await keysOf(store, { metadata, addresses }, [seed.capture.text]);
  const object = await captureHash(fact);
  const links = await prepareLinks(store, ledger, [
    { action: 'seed-loaded', object, subject: `capture:${captureId}` },
  ]);
  const { compiledAt: at } = seed;
  const rows = {
    source: { id, seed: true, createdAt: at, updatedAt: at, version: 'seed', keys } as const,
    sourceBody: await codec.seal({ metadata, addresses }),
    capture: { id: captureId, source, visit, at, keys: [], body: await codec.seal(content) },
    text: { id: captureId, body: await codec.seal(seed.capture.text) },
    blob: { id: fact.page?.sha256 ?? '', body: await codec.seal({ bytes: seed.bytes, mediaType: PLAIN }) },
  };
  return async (unit) => {
    await unit.append(links);
    await unit.evidence.sources.add({ ...rows.source, body: rows.sourceBody });
    await unit.evidence.captures.add(rows.capture);
    await unit.evidence.texts.add(rows.text);
    if ((await unit.evidence.blobs.where('id').equals(rows.blob.id).count()) === 0) {
      await unit.evidence.blobs.add(rows.blob);
      unit.counted('blobs');
    }
    for (const table of ['sources', 'captures', 'texts'] as const) unit.counted(table);
    return true;
  };
}

const PLAIN = 'text/plain';

async function captureOf({ source, capture, bytes }: SeedDocument): Promise<CaptureSummary> {
  const { text, ...facts } = capture;
  return {
    ...facts,
    source: source.id,
    visit: null,
    textHash: await sha256Text(text.text),
    page: { sha256: await sha256(bytes), length: bytes.length, mediaType: PLAIN },
    circumstances: { mode: 'seed', startedAt: null, endedAt: null },
  };
}
