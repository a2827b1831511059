import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { seedDocuments } from '../../lib/corpus/index.ts';
import type { AssessmentDraft, PublisherView } from '../../lib/model/index.ts';
import {
  acceptClip,
  assessPublisher,
  correctField,
  createCase,
  loadSeeds,
  readArchive,
  readBinder,
  readClip,
  readSource,
  readSources,
  redo,
  type Store,
  undo,
  writeArchive,
} from '../../lib/store/index.ts';
import { originals } from '../corpus/originals.ts';
import { facts, library, must, proposal } from './library.ts';

const WORDS = 'Criminal groups depend on “street-level” informants';

const draft: AssessmentDraft = {
  type: null,
  mandate: '',
  method: 'Interviews; names its references.',
  funding: '',
  independence: 'Part of the tribunal that decides.',
  authorship: 'anonymous',
  notes: 'Used by both sides.',
};

/** A library with the seeds and one clip of a page at an address. */
async function withClip(address = 'https://www.hrw.org/report/2024/02/01/tracked/mexico', name?: string) {
  const store = await library();
  must(await loadSeeds(store, seedDocuments(originals)));
  const id = must(await createCase(store, { reference: 'MX-1', template: 'us-asylum', locale: 'en' }));
  const clip = proposal(WORDS, { facts: clipFacts(address, name) });
  must(await accepted(store, clip));
  return { store, id, clip: clip.clip };
}

function clipFacts(address: string, name?: string) {
  const { metadata, ...rest } = facts({ address });
  const publisher =
    name === undefined ? {} : { publisher: { value: name, foundIn: 'meta' as const, weight: 0.8 } };
  return { ...rest, metadata: { ...metadata, ...publisher } };
}

async function accepted(store: Store, clip: ReturnType<typeof proposal>) {
  const answer = await acceptClip(store, clip);
  return answer.state === 'saved'
    ? ({ ok: true, value: null } as const)
    : ({ ok: false, error: answer } as const);
}

async function publishers(store: Store): Promise<Record<string, PublisherView | null>> {
  const lines = await readSources(store).once();
  return Object.fromEntries(lines.map(({ source, publisher }) => [source.addresses[0] ?? '', publisher]));
}

const RIR = 'https://irb-cisr.gc.ca/en/country-information/rir/Pages/index.aspx?doc=458870&pls=1';

describe('the publisher of a source', () => {
  it('is told for every source, the seeds too, and nobody is assessed', async () => {
    const { store } = await withClip();
    const found = await publishers(store);
    expect(
      Object.values(found)
        .map((publisher) => publisher?.id)
        .sort(),
    ).toEqual(
      ['amnesty-canada', 'hrw', 'hrw', 'irb-canada', 'name:humanrights', 'name:politicalasylumusacom'].sort(),
    );
    expect(found[RIR]).toMatchObject({ type: 'government', country: 'CA', assessment: null });
    expect(await store.inside.evidence.publishers.count()).toBe(0);
  });

  it('is told of an archive’s copy too', async () => {
    const { store } = await withClip('https://web.archive.org/web/20230901000000/https://www.hrw.org/news/x');
    const ids = Object.values(await publishers(store)).map((publisher) => publisher?.id);
    expect(ids.filter((id) => id === 'hrw')).toHaveLength(2);
  });

  it('follows the user’s correction', async () => {
    const { store } = await withClip();
    const line = (await readSources(store).once()).find(({ source }) => !source.seed);
    must(await correctField(store, line?.source.id ?? '', 'publisher', 'Amnesty International'));
    expect((await readSource(store, line?.source.id ?? '').once())?.publisher?.id).toBe('amnesty');
    must(await correctField(store, line?.source.id ?? '', 'publisher', 'Foro Mexicano'));
    expect((await readSource(store, line?.source.id ?? '').once())?.publisher?.id).toBe('name:foromexicano');
  });
});

describe('an assessment', () => {
  it('shows on every source of the publisher, on its entries in any case, and in the toast', async () => {
    const { store, id, clip } = await withClip();
    must(await assessPublisher(store, 'hrw', draft));
    const assessed = Object.values(await publishers(store)).filter((publisher) => publisher?.assessment);
    expect(assessed.map((publisher) => publisher?.id)).toEqual(['hrw', 'hrw']);
    expect(assessed[0]?.assessment).toMatchObject({ ...draft, assessedAt: expect.stringMatching(/^2026-/) });
    expect((await readBinder(store, id).once())?.items[0]?.publisher?.assessment?.notes).toBe(draft.notes);
    expect((await readClip(store, clip))?.publisher?.assessment?.notes).toBe(draft.notes);
  });

  it('reaches a view that is open', async () => {
    const { store, id } = await withClip();
    const seen: (string | undefined)[] = [];
    const shown = Promise.withResolvers<void>();
    const end = readBinder(store, id).subscribe((view) => {
      seen.push(view?.items[0]?.publisher?.assessment?.notes);
      if (seen.at(-1) !== undefined) shown.resolve();
      else if (seen.length === 1) void assessPublisher(store, 'hrw', draft);
    });
    await shown.promise;
    end();
    expect(seen).toEqual([undefined, draft.notes]);
  });

  it('is one for each publisher, changed in place', async () => {
    const { store } = await withClip();
    must(await assessPublisher(store, 'hrw', draft));
    must(await assessPublisher(store, 'hrw', { ...draft, notes: 'Looked at again.' }));
    expect(await store.inside.evidence.publishers.count()).toBe(1);
    const found = Object.values(await publishers(store)).find((publisher) => publisher?.id === 'hrw');
    expect(found?.assessment?.notes).toBe('Looked at again.');
  });

  it('is one also when two pages write at once', async () => {
    const { store } = await withClip();
    const other = await library(store.names, store.box);
    await Promise.all(
      [store, other, store, other].map((each, n) =>
        assessPublisher(each, 'hrw', { ...draft, notes: `${n}` }),
      ),
    );
    expect(await store.inside.evidence.publishers.count()).toBe(1);
  });

  it('is undone, done again, and taken back, each a step', async () => {
    const { store } = await withClip();
    const notes = async () =>
      Object.values(await publishers(store)).find((publisher) => publisher?.id === 'hrw')?.assessment
        ?.notes ?? null;
    must(await assessPublisher(store, 'hrw', draft));
    expect(must(await undo(store)).verb).toBe('assess-publisher');
    expect(await notes()).toBeNull();
    must(await redo(store));
    expect(await notes()).toBe(draft.notes);
    must(await assessPublisher(store, 'hrw', null));
    expect(await notes()).toBeNull();
    must(await undo(store));
    expect(await notes()).toBe(draft.notes);
    must(await assessPublisher(store, 'hrw', null));
    must(await assessPublisher(store, 'hrw', { ...draft, notes: 'Once more.' }));
    expect(await notes()).toBe('Once more.');
  });

  it('may say what a publisher is that nobody knows', async () => {
    const { store } = await withClip('https://foro.example/informe', 'Foro Mexicano');
    must(await assessPublisher(store, 'name:foromexicano', { ...draft, type: 'ngo' }));
    const found = (await publishers(store))['https://foro.example/informe'];
    expect(found).toMatchObject({ type: 'ngo', name: { es: 'Foro Mexicano' }, assessment: { type: 'ngo' } });
  });

  it.each([
    ['no publisher', '', draft],
    ['no publisher', 'Human Rights Watch', draft],
    ['a type that is none', 'hrw', { ...draft, type: 'friend' as never }],
    ['a text beyond all bounds', 'hrw', { ...draft, notes: 'x'.repeat(1_000_001) }],
  ])('%s is refused', async (_, id, asked) => {
    const { store } = await withClip();
    const answer = await assessPublisher(store, id, asked);
    expect(answer).toMatchObject({ ok: false, error: { reason: 'invalid' } });
    expect(await store.inside.evidence.publishers.count()).toBe(0);
  });

  it('says nothing in the open: which publisher it is of stands in the body', async () => {
    const { store } = await withClip();
    must(await assessPublisher(store, 'hrw', draft));
    const [{ body: _, ...open } = { body: null }] = await store.inside.evidence.publishers.toArray();
    expect(JSON.stringify(open)).not.toMatch(/hrw|tribunal/);
  });
});

describe('archives', () => {
  it('carry assessments into another library, once', async () => {
    const { store } = await withClip();
    must(await assessPublisher(store, 'hrw', draft));
    const bytes = new Uint8Array(await (await writeArchive(store)).arrayBuffer());
    const other = await library();
    expect(must(await readArchive(other, bytes)).tables.publishers.added).toBe(1);
    expect(must(await readArchive(other, bytes)).tables.publishers).toMatchObject({ added: 0, same: 1 });
    const found = Object.values(await publishers(other)).filter((publisher) => publisher?.assessment);
    expect(found.map((publisher) => publisher?.id)).toEqual(['hrw', 'hrw']);
  });

  it('of another installation that assessed the same publisher: the newer opinion is shown, and goes on', async () => {
    const { store } = await withClip();
    must(await assessPublisher(store, 'hrw', draft));
    const bytes = new Uint8Array(await (await writeArchive(store)).arrayBuffer());
    const other = (await withClip()).store;
    must(await assessPublisher(other, 'hrw', { ...draft, notes: 'Theirs, earlier.' }));
    for (let tick = 0; tick < 60; tick++) other.inside.clock();
    must(await readArchive(other, bytes));
    expect(await other.inside.evidence.publishers.count()).toBe(2);
    must(await assessPublisher(other, 'hrw', { ...draft, notes: 'The last word.' }));
    expect(await other.inside.evidence.publishers.count()).toBe(2);
    const found = Object.values(await publishers(other)).find((publisher) => publisher?.id === 'hrw');
    expect(found?.assessment?.notes).toBe('The last word.');
  });
});
