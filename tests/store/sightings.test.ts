import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import {
  acceptClip,
  addEntry,
  createCase,
  keepSightings,
  readArchive,
  readBinder,
  readSightings,
  readUndo,
  sightingsOf,
  writeArchive,
} from '../../lib/store/index.ts';
import { facts, library, must, proposal } from './library.ts';

const PAGE = 'https://www.hrw.org/report/2024/02/01/tracked/mexico';
const WORDS = 'Criminal groups depend on “street-level” informants';

async function clipped() {
  const store = await library();
  const clip = proposal(WORDS, { facts: facts({ address: PAGE }) });
  const answer = await acceptClip(store, clip);
  if (answer.state !== 'saved') throw new Error(answer.state);
  return { store, passage: answer.passages[0]?.id as string };
}

describe('a passage that is looked for again', () => {
  it('is kept as it was last seen, with the day on which it was first seen so', async () => {
    const { store, passage } = await clipped();
    must(await keepSightings(store, PAGE, [{ passage, state: 'exact' }]));
    const first = (await readSightings(store).once()).get(passage);
    must(await keepSightings(store, PAGE, [{ passage, state: 'exact' }]));
    const second = (await readSightings(store, [passage]).once()).get(passage);
    expect(second).toMatchObject({ state: 'exact', since: first?.since, address: PAGE });
    must(await keepSightings(store, PAGE, [{ passage, state: 'changed', words: 'other words' }]));
    expect(await sightingsOf(store, passage)).toMatchObject([
      { state: 'exact' },
      { state: 'changed', words: 'other words' },
    ]);
    expect((await readSightings(store).once()).get(passage)).toMatchObject({ state: 'changed' });
  });

  it('is told in the binder beside its entry', async () => {
    const { store, passage } = await clipped();
    const id = must(await createCase(store, { reference: 'MX-1', template: 'general', locale: 'en' }));
    must(await addEntry(store, { case: id, passage }));
    must(await keepSightings(store, PAGE, [{ passage, state: 'changed', words: 'other words' }]));
    const binder = await readBinder(store, id).once();
    expect(binder?.items[0]?.seen).toMatchObject({ state: 'changed', words: 'other words', address: PAGE });
  });

  it('goes with the archive to another library', async () => {
    const { store, passage } = await clipped();
    must(await keepSightings(store, PAGE, [{ passage, state: 'gone', words: 'the nearest' }]));
    const other = await library();
    must(await readArchive(other, await writeArchive(store)));
    expect(await sightingsOf(other, passage)).toEqual(await sightingsOf(store, passage));
  });

  it('is not believed of another copy of its page', async () => {
    const { store, passage } = await clipped();
    const copies = [
      `https://web.archive.org/web/20150101000000/${PAGE}`,
      PAGE.replace('www.hrw.org', 'm.hrw.org'),
      `${PAGE}/print`,
      `${PAGE}?session_id=1`,
      PAGE.replace('www.hrw.org', 'www-hrw-org.library.idm.oclc.org'),
    ];
    for (const copy of copies)
      expect(must(await keepSightings(store, copy, [{ passage, state: 'gone' }]))).toBe(0);
    const same = PAGE.replace('https:', 'http:');
    expect(must(await keepSightings(store, same, [{ passage, state: 'exact' }]))).toBe(1);
  });

  it('that changes for ever keeps its beginning and its end, and says truly since when', async () => {
    const { store, passage } = await clipped();
    for (let turn = 0; turn < 110; turn++)
      must(await keepSightings(store, PAGE, [{ passage, state: 'changed', words: `${turn}` }]));
    must(await keepSightings(store, PAGE, [{ passage, state: 'exact' }]));
    const all = await sightingsOf(store, passage);
    expect(all).toHaveLength(100);
    expect(all[0]).toMatchObject({ words: '0' });
    expect(all.at(-2)).toMatchObject({ words: '109' });
    const last = (await readSightings(store).once()).get(passage);
    expect(last).toMatchObject({ state: 'exact', since: last?.seenAt });
    expect((await library(store.names, store.box)).health).toEqual({ state: 'ready' });
  });

  it('is no step that could be undone', async () => {
    const { store, passage } = await clipped();
    const before = await readUndo(store).once();
    must(await keepSightings(store, PAGE, [{ passage, state: 'gone' }]));
    expect((await readUndo(store).once()).undo?.verb).toBe(before.undo?.verb);
  });

  it('is not believed of another page, nor when it is nothing of ours', async () => {
    const { store, passage } = await clipped();
    expect(must(await keepSightings(store, 'https://example.org/', [{ passage, state: 'gone' }]))).toBe(0);
    expect(
      must(
        await keepSightings(store, `${PAGE}?utm_source=x#part`, [
          { passage, state: 'moved' },
          { passage: '018f0000-0000-7000-8000-000000000000', state: 'gone' },
        ]),
      ),
    ).toBe(1);
    const refused = await keepSightings(store, PAGE, [{ passage, state: 'lost' as 'gone' }]);
    expect(refused).toMatchObject({ ok: false, error: { reason: 'invalid' } });
  });
});
