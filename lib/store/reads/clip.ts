import type { ClipId, PassageId } from '../../model/index.ts';
import { siteOf } from '../../source/index.ts';
import { clipOutcome } from '../clip/accept.ts';
import { publisherFinders } from '../publishers.ts';
import type { PassageRow } from '../rows.ts';
import { openCapture, openEntry, openPassage, openSource } from '../shape.ts';
import type { Store } from '../store.ts';
import type { ClipView } from '../views.ts';
import { joinedOf } from '../works/joined.ts';

/** What became of one gesture; null when nothing of it is here. */
export async function readClip(store: Store, clip: ClipId): Promise<ClipView | null> {
  const { evidence, codec } = store.inside;
  const rows = await rowsOf(store, clip);
  const first = rows[0]?.row;
  const source = first && (await evidence.sources.get(first.source));
  const capture = first && (await evidence.captures.get(first.capture));
  if (!source || !capture) return null;
  const passages = rows.map(async ({ row, sameAs }) => ({ passage: await openPassage(codec, row), sameAs }));
  const ids = rows.map(({ row }) => row.id);
  const entries = (await evidence.entries.where('passage').anyOf(ids).toArray()).filter(
    (row) => !row.deletedAt,
  );
  const opened = await openSource(codec, source);
  const fact = await openCapture(codec, capture);
  const publisherOf = await publisherFinders(codec)(await evidence.publishers.toArray());
  return {
    clip,
    live: await isLive(store, clip, rows),
    passages: await Promise.all(passages),
    source: opened,
    publisher: publisherOf(opened, fact),
    capture: fact,
    entries: await Promise.all(entries.map((row) => openEntry(codec, row))),
    made: entries.filter((row) => row.clip === clip).map(({ id }) => id),
    merged: await mergedWith(store, source.id, capture.id),
    joined: await joinedOf(store, source.id, capture),
  };
}

/** Of a clip that found all its passages there already, the entries it made tell whether it was withdrawn. */
async function isLive(
  store: Store,
  clip: ClipId,
  rows: readonly { row: PassageRow; sameAs: PassageId | null }[],
): Promise<boolean> {
  const standing = rows.filter(({ row }) => !row.deletedAt);
  if (rows.some(({ sameAs }) => sameAs === null)) return standing.some(({ sameAs }) => sameAs === null);
  const made = await store.inside.evidence.entries.where('clip').equals(clip).toArray();
  return standing.length > 0 && (made.length === 0 || made.some((row) => !row.deletedAt));
}

/** The clip's own passages, and those that its answer pointed to. */
async function rowsOf(store: Store, clip: ClipId): Promise<{ row: PassageRow; sameAs: PassageId | null }[]> {
  const { evidence } = store.inside;
  const outcome = await clipOutcome(store, clip);
  const answered = outcome?.state === 'saved' ? outcome.passages : [];
  const rows = await evidence.passages.bulkGet(answered.map(({ id, sameAs }) => sameAs ?? id));
  return answered.flatMap(({ sameAs }, index) => {
    const row = rows[index];
    return row ? [{ row, sameAs: sameAs ?? null }] : [];
  });
}

async function mergedWith(store: Store, source: string, capture: string): Promise<ClipView['merged']> {
  const { evidence, codec } = store.inside;
  const rows = await evidence.captures.where('source').equals(source).toArray();
  const captures = await Promise.all(rows.map((row) => openCapture(codec, row)));
  const own = captures.find((other) => other.id === capture);
  if (!own || own.circumstances.mode === 'seed') return null;
  if (captures.some((other) => other.circumstances.mode === 'seed')) return 'seed';
  return captures.some((other) => siteOf(other.address) !== siteOf(own.address)) ? 'other-address' : null;
}
