import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  acceptClip,
  addIssue,
  addSearch,
  archiveCase,
  createCase,
  deleteIssue,
  openStore,
  readBinder,
  readChanges,
  readIssues,
  renameIssue,
  setActiveCase,
  undo,
  updateCase,
  updateEntries,
  walkTo,
} from '../../lib/store/index.ts';
import { library, memoryBox, must, proposal, tickingClock } from './library.ts';

const label = (text: string) => ({ en: text, es: text, fr: text });

let store: Awaited<ReturnType<typeof library>>;
let id: string;

beforeEach(async () => {
  store = await library();
  id = must(await createCase(store, { reference: 'MX-1', template: 'general', locale: 'en' }));
});

const lines = async () =>
  (await readChanges(store).once()).map(({ verb, subject, more, isUndone, reference }) =>
    [isUndone ? 'undone' : 'done', verb, subject?.en ?? null, more, reference?.en ?? null].join(' | '),
  );

const stepBy = async (verb: string) => {
  const step = (await readChanges(store).once()).find((one) => one.verb === verb);
  if (!step) throw new Error(`no step ${verb}`);
  return step;
};

describe('the line of changes', () => {
  it('says what of an entry was changed', async () => {
    await acceptClip(store, proposal('Criminal groups depend'));
    const items = (await readBinder(store, id).once())?.items ?? [];
    const ids = items.map(({ entry }) => entry.id);
    must(await updateEntries(store, ids, { note: 'x', stance: 'adverse' }));
    expect((await stepBy('update-entry')).fields).toEqual(['stance', 'note']);
    expect((await stepBy('clip')).fields).toEqual([]);
  });

  it('says of each step what was done to what, and where', async () => {
    await acceptClip(store, proposal('Criminal groups depend'));
    await acceptClip(store, proposal('Sources disagree'));
    const items = (await readBinder(store, id).once())?.items ?? [];
    must(
      await updateEntries(
        store,
        items.map(({ entry }) => entry.id),
        { note: 'x' },
      ),
    );
    const issue = must(await addIssue(store, { case: id, parent: null, label: label('Own') }));
    must(await deleteIssue(store, issue));
    must(
      await addSearch(store, id, {
        day: '2026-01-02',
        place: 'ecoi',
        words: 'x',
        outcome: 'nothing',
        result: '',
      }),
    );
    must(await setActiveCase(store, null));
    must(await setActiveCase(store, id));
    const told = await lines();
    expect(told.slice(0, 5)).toEqual([
      'done | set-active-case | MX-1 | 0 | ',
      'done | set-active-case |  | 0 | ',
      'done | add-search | ecoi | 0 | MX-1',
      'done | delete-issue | Own | 0 | MX-1',
      'done | add-issue | Own | 0 | MX-1',
    ]);
    expect(told[5]).toMatch(/^done \| update-entry \| (Criminal groups|Sources disagree).* \| 1 \| MX-1$/);
    expect(told[6]).toMatch(/^done \| clip \| Sources disagree/);
    expect(told.at(-1)).toBe('done | create-case | MX-1 | 0 | MX-1');
  });

  it('shows no more than is asked for, and follows other windows', async () => {
    for (let n = 0; n < 5; n++) must(await updateCase(store, id, { reference: `MX-${n}` }));
    expect(await readChanges(store, 3).once()).toHaveLength(3);
    const other = await openStore({ canary: store.box, names: store.names, clock: tickingClock() });
    const seen: number[] = [];
    const end = readChanges(store).subscribe((steps) => seen.push(steps.length));
    await expect.poll(() => seen.at(-1)).toBe(6);
    must(await archiveCase(other, id, true));
    await expect.poll(() => seen.at(-1)).toBe(7);
    end();
  });

  it('is walked back to a step, and forth again', async () => {
    const [first] = await readIssues(store, id).once();
    for (const name of ['A', 'B', 'C']) must(await renameIssue(store, first?.id ?? '', label(name)));
    const nameNow = async () =>
      (await readIssues(store, id).once()).find((one) => one.id === first?.id)?.label.en;
    const [, middle] = await readChanges(store).once();
    expect(await walkTo(store, middle?.id ?? '')).toEqual({ steps: 2, problem: null });
    expect(await nameNow()).toBe('A');
    expect((await lines()).map((line) => line.split(' ')[0])).toEqual(['undone', 'undone', 'done', 'done']);
    const [last] = await readChanges(store).once();
    expect(await walkTo(store, last?.id ?? '')).toEqual({ steps: 2, problem: null });
    expect(await nameNow()).toBe('C');
  });

  it('stops at a step that can no longer be walked, and says how far it came', async () => {
    must(await updateCase(store, id, { reference: 'MX-2' }));
    must(await updateCase(store, id, { reference: 'MX-3' }));
    const goal = await stepBy('create-case');
    const { evidence } = store.inside;
    const second = (await evidence.changes.orderBy('seq').toArray())[1];
    // As if a restored archive had written the row since.
    await evidence.changes.update(second?.seq ?? 0, {
      images: second?.images.map((image) => ({
        ...image,
        after: { ...image.after, version: 'other' },
      })) as never,
    });
    expect(await walkTo(store, goal.id)).toEqual({ steps: 1, problem: { reason: 'moved-on' } });
    expect(await walkTo(store, 'none')).toEqual({ steps: 0, problem: { reason: 'moved-on' } });
  });

  it('does not undo what another window did after the list was read', async () => {
    must(await updateCase(store, id, { reference: 'MX-2' }));
    const goal = await stepBy('update-case');
    const other = await openStore({ canary: memoryBox(), names: store.names, clock: tickingClock() });
    const walking = walkTo(store, goal.id);
    const added = addIssue(other, { case: id, parent: null, label: label('Meanwhile') });
    const [walked] = await Promise.all([walking, added]);
    const still = (await readChanges(store).once()).find(({ verb }) => verb === 'add-issue');
    expect(still?.isUndone ?? false).toBe(false);
    expect(walked.steps + (walked.problem ? 1 : 0)).toBe(1);
    must(await undo(store));
  });
});
