import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import {
  decideOrigins,
  keepSightings,
  readArchive,
  readBinder,
  readSightings,
  readSource,
  readSources,
  type Store,
  writeArchive,
} from '../../lib/store/index.ts';
import { must } from './library.ts';
import { HERE, twoSources } from './two-sources.ts';

/** In a time to come, */
const AHEAD = '2099-01-01T00:00:00.000Z';
/** and by no more than two clocks may differ. */
const SOON = '2026-03-02T09:00:00.000Z';

// biome-ignore lint/suspicious/noExplicitAny: rows are bent out of every shape
type Bend = (row: any) => object;

/** A library's archive with the rows of one table bent, its manifest put right. */
async function bent(store: Store, table: string, bend: Bend): Promise<Uint8Array> {
  const members = unzipSync(new Uint8Array(await (await writeArchive(store)).arrayBuffer()));
  const name = `${table}.jsonl`;
  const lines = new TextDecoder().decode(members[name]).split('\n').filter(Boolean);
  const rows = lines.map((line) => `${JSON.stringify(bend(JSON.parse(line)))}\n`);
  members[name] = new TextEncoder().encode(rows.join(''));
  const manifest = JSON.parse(new TextDecoder().decode(members['manifest.json']));
  const content = members[name];
  const sha256 = createHash('sha256').update(content).digest('hex');
  manifest.members[name] = { sha256, length: content.length };
  members['manifest.json'] = new TextEncoder().encode(JSON.stringify(manifest));
  return zipSync(members);
}

describe('a source that calls itself the product’s', () => {
  it('is no more than another, nor are its facts', async () => {
    const { store, ours } = await twoSources();
    const was = await store.inside.evidence.sources.get(ours);
    const title = { value: 'Forged', foundIn: 'seed', weight: 1 };
    const file = await bent(store, 'sources', (row) => ({
      ...row,
      seed: true,
      updatedAt: AHEAD,
      content: { ...row.content, metadata: { ...row.content.metadata, title } },
    }));
    must(await readArchive(store, file));
    const row = await store.inside.evidence.sources.get(ours);
    expect(row?.seed).toBeUndefined();
    expect(row?.updatedAt).toBe(was?.updatedAt);
    const seen = (await readSource(store, ours).once())?.source.metadata.title;
    expect(JSON.stringify(seen)).not.toContain('Forged');
  });

  it('joins nothing in a time to come', async () => {
    const { store, ours, theirs } = await twoSources();
    const pointer = { seed: true, updatedAt: AHEAD, joinedAt: AHEAD, deletedAt: AHEAD, mergedInto: theirs };
    const file = await bent(store, 'sources', (row) => (row.id === ours ? { ...row, ...pointer } : row));
    must(await readArchive(store, file));
    expect((await store.inside.evidence.sources.get(ours))?.mergedInto).toBeUndefined();
    expect(await readSources(store).once()).toHaveLength(2);
  });
});

it.each(['passages', 'entries', 'cases', 'sources'])(
  'deletes none of the %s that stand here',
  async (table) => {
    const { store, owner } = await twoSources();
    const file = await bent(store, table, (row) => ({ ...row, updatedAt: SOON, deletedAt: SOON }));
    must(await readArchive(store, file));
    const rows = (await store.inside.evidence.table(table).toArray()) as { deletedAt?: string }[];
    expect(rows.every(({ deletedAt }) => deletedAt === undefined)).toBe(true);
    expect(await readSources(store).once()).toHaveLength(2);
    expect((await readBinder(store, owner).once())?.items).toHaveLength(2);
  },
);

it('what it saw in a time to come does not hold for ever', async () => {
  const { store, first } = await twoSources();
  const passage = first.clip;
  must(await keepSightings(store, HERE, [{ passage, state: 'exact' }]));
  const another = (id: string) => id.replace(/.$/, (last) => (last === '0' ? '1' : '0'));
  const file = await bent(store, 'sightings', (row) => ({
    ...row,
    id: another(row.id),
    at: AHEAD,
    updatedAt: AHEAD,
  }));
  must(await readArchive(store, file));
  must(await keepSightings(store, HERE, [{ passage, state: 'gone' }]));
  expect((await readSightings(store).once()).get(passage)?.state).toBe('gone');
});

describe('what an archive says of origins', () => {
  const said = async () => {
    const { store, first } = await twoSources();
    const link = { work: { author: 'CNDH' }, surety: 'certain', because: { by: 'user' } } as const;
    must(await decideOrigins(store, [{ passage: first.clip, decision: 'confirmed', links: [link] }]));
    return { store };
  };

  it.each<[string, Bend]>([
    ['an address that runs', (row) => withWork(row, { address: 'javascript:alert(1)' })],
    ['a title without end', (row) => withWork(row, { title: 'x'.repeat(100_000) })],
    ['no text for a name', (row) => withWork(row, { author: { length: 5 } })],
    [
      'chains without end',
      (row) => ({ ...row, content: { chains: Array(1_000).fill(row.content.chains[0]) } }),
    ],
    ['another row’s id', (row) => ({ ...row, id: row.passage })],
    ['a passage that nobody has', (row) => ({ ...row, passage: row.id })],
    ['a source that nobody has', (row) => withLink(row, { source: row.id })],
  ])('is refused with %s', async (_, bend) => {
    const { store } = await said();
    const before = await store.inside.evidence.origins.toArray();
    expect(await readArchive(store, await bent(store, 'origins', bend))).toMatchObject({
      ok: false,
      error: { reason: 'invalid-row' },
    });
    expect(await store.inside.evidence.origins.toArray()).toEqual(before);
  });

  it('keeps nothing that no origin has, and takes no tombstone of elsewhere', async () => {
    const { store } = await said();
    const odd = (row: object) => ({ ...withWork(row, { __proto__: { x: 1 }, evil: 1 }), updatedAt: SOON });
    must(await readArchive(store, await bent(store, 'origins', odd)));
    const [row] = await store.inside.evidence.origins.toArray();
    expect(JSON.stringify(row)).not.toContain('evil');
    must(await readArchive(store, await bent(store, 'origins', (one) => ({ ...one, deletedAt: SOON }))));
    expect((await store.inside.evidence.origins.toArray())[0]?.deletedAt).toBeUndefined();
  });
});

/** A row of origins with its first link changed. */
// biome-ignore lint/suspicious/noExplicitAny: rows are bent out of every shape
const withLink = (row: any, change: object) => {
  const [chain] = row.content.chains;
  const links = [{ ...chain.links[0], ...change }];
  return { ...row, content: { chains: [{ ...chain, links }] } };
};
// biome-ignore lint/suspicious/noExplicitAny: rows are bent out of every shape
const withWork = (row: any, change: object) =>
  withLink(row, { work: { ...row.content.chains[0].links[0].work, ...change } });
