import 'fake-indexeddb/auto';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { seedDocuments } from '../../lib/corpus/index.ts';
import { newId } from '../../lib/model/index.ts';
import {
  acceptClip,
  correctField,
  createCase,
  loadSeeds,
  placeEntry,
  readArchive,
  readBinder,
  readBlob,
  readCapture,
  readIssues,
  readSources,
  type Store,
  undo,
  updateEntry,
  withdrawClip,
  writeArchive,
} from '../../lib/store/index.ts';
import { orderAfter } from '../../lib/store/order.ts';
import { locate } from '../../scripts/browsers/find.ts';
import { originals } from '../corpus/originals.ts';
import { chainHolds, freshNames, library, memoryBox, must, proposal } from './library.ts';

const seeds = seedDocuments(originals);
const WORDS = 'Criminal groups depend on “street-level” informants';

/** A library with seeds, a case, two clips (one withdrawn), a filed entry and a correction. */
async function furnished() {
  const store = await library();
  must(await loadSeeds(store, seeds));
  const id = must(await createCase(store, { reference: 'MX-1', template: 'us-asylum', locale: 'en' }));
  const clip = proposal(WORDS);
  const gone = proposal('According to the professor');
  await acceptClip(store, clip);
  await acceptClip(store, gone);
  must(await withdrawClip(store, gone.clip));
  const entry = (await readBinder(store, id).once())?.items[0]?.entry.id ?? '';
  const issue = (await readIssues(store, id).once())[3]?.id ?? '';
  must(await placeEntry(store, entry, issue));
  must(await updateEntry(store, entry, { note: 'Ask about “street-level”.', stance: 'supports' }));
  const source = (await readSources(store).once()).find((line) => !line.source.seed)?.source.id ?? '';
  must(await correctField(store, source, 'title', 'Tracking in Mexico, corrected'));
  return { store, id, clip, entry, source };
}

const TABLES = ['sources', 'captures', 'texts', 'passages', 'cases', 'issues', 'entries', 'blobs'] as const;

/** Everything but the keys, the versions and the chain, which are of an installation. */
async function contents(store: Store): Promise<unknown> {
  const tables = TABLES.map(async (table) => {
    const rows = await store.inside.evidence.table(table).toArray();
    return [table, rows.map(({ keys: _, version: __, touch: ___, slots: ____, ...row }) => row)];
  });
  return Object.fromEntries(await Promise.all(tables));
}

const bytesOf = async (blob: Blob): Promise<Uint8Array> => new Uint8Array(await blob.arrayBuffer());

describe('an archive', () => {
  it('goes out of one library and into another, whole', async () => {
    const { store, id, clip } = await furnished();
    const archive = await writeArchive(store);
    const other = await library();
    const outcome = must(await readArchive(other, archive));
    expect(await contents(other)).toEqual(await contents(store));
    expect(outcome.tables.passages).toEqual({ added: 2, same: 0, replaced: 0, conflicts: 0 });
    expect(outcome.blobs).toBe(6);
    const binder = await readBinder(other, id).once();
    expect(binder?.items[0]?.entry.note).toBe('Ask about “street-level”.');
    expect(binder?.items[0]?.source.metadata.title?.value).toBe('Tracking in Mexico, corrected');
    expect(await chainHolds(other)).toBe(true);
    // Its keys are made anew: the same words again are known there too.
    const again = proposal(WORDS);
    expect(await acceptClip(other, again)).toMatchObject({ passages: [{ sameAs: clip.clip }] });
    const reopened = await library(other.names, other.box);
    expect(reopened.health).toEqual({ state: 'ready' });
  });

  it('of a long binder goes in whole', async () => {
    const { store, id, entry } = await furnished();
    const { passages, entries } = store.inside.evidence;
    const passage = await passages.toCollection().first();
    const row = await entries.get(entry);
    for (let number = 0; number < 300; number++) {
      const of = newId();
      await passages.add({ ...passage, id: of, clip: of } as never);
      await entries.add({ ...row, id: newId(), passage: of, order: orderAfter([`a${number % 9}`]) } as never);
    }
    const other = await library();
    must(await readArchive(other, await writeArchive(store)));
    expect((await readBinder(other, id).once())?.items).toHaveLength(301);
  });

  it('adds nothing the second time, nor to the library it came from', async () => {
    const { store } = await furnished();
    const archive = await writeArchive(store);
    const other = await library();
    must(await readArchive(other, archive));
    for (const target of [other, store]) {
      const before = await contents(target);
      const outcome = must(await readArchive(target, archive));
      expect(await contents(target)).toEqual(before);
      const tallies = Object.values(outcome.tables);
      expect(tallies.every(({ added, replaced, conflicts }) => added + replaced + conflicts === 0)).toBe(
        true,
      );
    }
  });

  it.skipIf(!['unzip', 'sha256sum'].every(locate))('can be read without us', async () => {
    const { store } = await furnished();
    const folder = mkdtempSync(join(tmpdir(), 'proffer-'));
    try {
      const file = join(folder, 'archive.zip');
      writeFileSync(file, await bytesOf(await writeArchive(store)));
      expect(execFileSync('unzip', ['-t', file], { encoding: 'utf8' })).toContain('No errors detected');
      execFileSync('unzip', ['-q', file, '-d', folder]);
      const { members } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
      const sums = Object.entries<{ sha256: string }>(members).map(
        ([name, { sha256 }]) => `${sha256}  ${name}`,
      );
      writeFileSync(join(folder, 'sums'), `${sums.join('\n')}\n`);
      execFileSync('sha256sum', ['--check', '--strict', '--quiet', 'sums'], { cwd: folder });
      expect(readdirSync(join(folder, 'blobs'))).toHaveLength(6);
      const seed = join(folder, 'blobs', '00'.repeat(32));
      expect(() => readFileSync(seed)).toThrow();
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('brings the newer opinion and keeps ours where ours is newer', async () => {
    const { store, id, entry } = await furnished();
    const other = await library();
    must(await readArchive(other, await writeArchive(store)));
    const noteIn = async (target: Store) => (await readBinder(target, id).once())?.items[0]?.entry.note;

    must(await updateEntry(store, entry, { note: 'newer' }));
    await store.inside.evidence.entries.update(entry, { updatedAt: '2026-03-01T20:00:00.000Z' });
    const outcome = must(await readArchive(other, await writeArchive(store)));
    expect(outcome.tables.entries.replaced).toBe(1);
    expect(await noteIn(other)).toBe('newer');

    await store.inside.evidence.entries.update(entry, { updatedAt: '2020-01-01T00:00:00.000Z' });
    await other.inside.evidence.entries.update(entry, { order: 'a5' });
    const kept = must(await readArchive(other, await writeArchive(store)));
    expect(kept.tables.entries).toMatchObject({ replaced: 0, conflicts: 1 });
    expect(await noteIn(other)).toBe('newer');
  });

  it('never alters a fact that is here', async () => {
    const { store, clip } = await furnished();
    const other = await library();
    must(await readArchive(other, await writeArchive(store)));
    await other.inside.evidence.captures.update(clip.capture.id, { at: '2020-01-01T00:00:00.000Z' });
    const before = await readCapture(other, clip.capture.id);
    const outcome = must(await readArchive(other, await writeArchive(store)));
    expect(outcome.tables.captures).toMatchObject({ replaced: 0, conflicts: 1 });
    expect(await readCapture(other, clip.capture.id)).toEqual(before);
  });

  it('names bytes that are gone, and is taken back without them', async () => {
    const { store, clip } = await furnished();
    const sha256 = (await readCapture(store, clip.capture.id))?.page?.sha256 ?? '';
    await store.inside.evidence.blobs.delete(sha256);
    const other = await library();
    expect(must(await readArchive(other, await writeArchive(store)))).toMatchObject({ lost: 1, blobs: 5 });
    expect(must(await readArchive(await library(), await writeArchive(other)))).toMatchObject({ lost: 1 });
  });

  it('leaves damaged bytes out and names them', async () => {
    const { store, clip } = await furnished();
    const sha256 = (await readCapture(store, clip.capture.id))?.page?.sha256 ?? '';
    const body = { bytes: new Uint8Array([1]), mediaType: 'text/html' };
    await store.inside.evidence.blobs.put({ id: sha256, body } as never);
    const other = await library();
    expect(must(await readArchive(other, await writeArchive(store)))).toMatchObject({ lost: 1, blobs: 5 });
    expect(await readBlob(other, sha256)).toBeNull();
  });
});

describe('the guided restore', () => {
  it('makes an emptied library whole, under a new chain, the old one kept', async () => {
    const { store, id } = await furnished();
    const archive = await writeArchive(store);
    const names = freshNames();
    const box = memoryBox(await store.box.read());
    const lost = await library(names, box);
    expect(lost.health).toMatchObject({ finding: { kind: 'missing', found: 'empty' } });
    expect(await readArchive(lost, archive)).toMatchObject({ error: { reason: 'read-only' } });

    must(await readArchive(lost, archive, { recover: true }));
    expect(lost.health).toEqual({ state: 'ready' });
    expect(await contents(lost)).toEqual(await contents(store));
    expect((await readBinder(lost, id).once())?.items).toHaveLength(1);
    expect(await chainHolds(lost)).toBe(true);
    expect((await acceptClip(lost, proposal('Sources disagree on how far'))).state).toBe('saved');
    const chains = new Set((await lost.inside.evidence.custody.toArray()).map(({ chain }) => chain));
    expect(chains.size).toBe(2);
    expect((await library(names, box)).health).toEqual({ state: 'ready' });
  });

  it('fills in what a library that lost rows is missing, and keeps what only it has', async () => {
    const { store, clip } = await furnished();
    const archive = await writeArchive(store);
    const later = proposal('Sources disagree on how far');
    await acceptClip(store, later);
    await store.inside.evidence.passages.delete(clip.clip);
    store.close();
    const damaged = await library(store.names, store.box);
    expect(damaged.health).toMatchObject({ finding: { kind: 'counts', table: 'passages' } });
    must(await readArchive(damaged, archive, { recover: true }));
    const passages = await damaged.inside.evidence.passages.toCollection().primaryKeys();
    expect(passages).toEqual(expect.arrayContaining([clip.clip, later.clip]));
    expect((await library(store.names, store.box)).health).toEqual({ state: 'ready' });
  });

  it('cannot undo past an import that replaced what was changed', async () => {
    const { store, entry } = await furnished();
    must(await updateEntry(store, entry, { note: 'mine' }));
    const other = await library();
    must(await readArchive(other, await writeArchive(store)));
    await other.inside.evidence.entries.update(entry, { updatedAt: '2026-03-01T20:00:00.000Z' });
    must(await readArchive(store, await writeArchive(other)));
    expect(await undo(store)).toEqual({ ok: false, error: { reason: 'moved-on' } });
    expect(must(await undo(store)).verb).toBe('correct-field');
  });
});
