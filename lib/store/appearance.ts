import { sha256 } from '../custody/index.ts';
import {
  type Appearance,
  type AppearanceFacts,
  type CaptureId,
  fail,
  ok,
  type Result,
} from '../model/index.ts';
import { appearanceFacts } from './appearance-schema.ts';
import { commit } from './commit.ts';
import { gunzip, gzip } from './gzip.ts';
import { invalid, notFound, type StoreProblem } from './problem.ts';
import { needRoom } from './room.ts';
import type { AppearanceRow, BlobRow } from './rows.ts';
import { read } from './schema/basic.ts';
import type { Store } from './store.ts';
import { prepareLinks, readLedger } from './unit.ts';

/** Unpacked, as JSON; more is not read. */
const LARGEST_UNPACKED = 64_000_000;
const PACKED = 'application/gzip';

/**
 * Keeps how a captured page looked, as a fact of its own beside the capture: packed, hashed, linked into the chain of
 * custody. The first one stays; asked again, nothing is added. No step of the undo line, as the capture is none.
 * @param said by the page, and believed in nothing but its shape
 * @returns whether it was kept now
 */
export async function keepAppearance(
  store: Store,
  capture: CaptureId,
  said: unknown,
): Promise<Result<boolean, StoreProblem>> {
  if (await hasAppearance(store, capture)) return ok(false);
  const checked = read(appearanceFacts, said);
  if (!checked.ok) return fail(invalid(checked.error).problem);
  const { leftOut } = checked.value;
  // Once, and not at each try against other contexts.
  const bytes = await gzip(new TextEncoder().encode(JSON.stringify(checked.value)));
  const stored = { sha256: await sha256(bytes), length: bytes.length, mediaType: PACKED };
  return commit(store, null, async () => {
    const { evidence, codec, clock } = store.inside;
    const ledger = await readLedger(evidence);
    const row = await evidence.captures.get(capture);
    if (!row) throw notFound('capture', capture);
    if (!isOf(await codec.open(row.body), checked.value)) throw invalid('another page’s');
    if (await hasAppearance(store, capture)) return async () => false;
    const link = { action: 'captured', object: stored.sha256, subject: `appearance:${capture}` } as const;
    const links = await prepareLinks(store, ledger, [link]);
    const kept: AppearanceRow = { id: capture, at: clock(), body: await codec.seal({ stored, leftOut }) };
    await needRoom(store, bytes.length);
    const blob: BlobRow = { id: stored.sha256, body: await codec.seal({ bytes, mediaType: PACKED }) };
    return async (unit) => {
      await unit.append(links);
      await unit.evidence.appearances.add(kept);
      unit.counted('appearances');
      if (!(await unit.evidence.blobs.get(blob.id))) {
        await unit.evidence.blobs.add(blob);
        unit.counted('blobs');
      }
      return true;
    };
  });
}

/** Whether the document that was read is the captured one, by its address without the fragment. */
function isOf(
  { address, frameAddress }: { address: string; frameAddress?: string },
  said: AppearanceFacts,
): boolean {
  const bare = (text: string): string => text.replace(/#.*$/s, '');
  return bare(said.address) === bare(frameAddress ?? address);
}

/** Whether it was kept how a captured page looked. */
export const hasAppearance = async (store: Store, capture: CaptureId): Promise<boolean> =>
  (await store.inside.evidence.appearances.where('id').equals(capture).count()) > 0;

/** How a captured page looked; null where nothing was kept, or its bytes are no longer what they were. */
export async function readAppearance(
  store: Store,
  capture: CaptureId,
): Promise<(Appearance & { facts: AppearanceFacts }) | null> {
  const { evidence, codec } = store.inside;
  const row = await evidence.appearances.get(capture);
  if (!row) return null;
  const { stored, leftOut } = await codec.open(row.body);
  const blob = await evidence.blobs.get(stored.sha256);
  const bytes = blob && (await codec.open(blob.body)).bytes;
  const facts = bytes && (await factsOf(bytes));
  return facts ? { capture, keptAt: row.at, stored, leftOut, facts } : null;
}

/** Archives bring bytes that were never checked as more than bytes. */
async function factsOf(bytes: Uint8Array): Promise<AppearanceFacts | null> {
  try {
    const json: unknown = JSON.parse(new TextDecoder().decode(await gunzip(bytes, LARGEST_UNPACKED)));
    const checked = read(appearanceFacts, json);
    return checked.ok ? checked.value : null;
  } catch {
    return null;
  }
}
