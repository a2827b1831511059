import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Result } from '../../lib/model/index.ts';
import {
  acceptClip,
  addIssue,
  byOrder,
  correctField,
  createCase,
  deleteCase,
  deleteEntry,
  deleteIssue,
  lastStep,
  moveEntry,
  moveIssue,
  placeEntry,
  readBinder,
  readCases,
  readIssues,
  readSettings,
  readSource,
  readUndo,
  redo,
  renameIssue,
  type Store,
  type StoreProblem,
  setActiveCase,
  undo,
  undoStep,
  unplaceEntry,
  updateCase,
  updateEntry,
  updateSettings,
} from '../../lib/store/index.ts';
import { chainHolds, library, must, proposal } from './library.ts';

const label = (text: string) => ({ en: text, es: text, fr: text });
const SENTENCES = [
  'Criminal groups depend',
  'According to the professor',
  'Sources disagree',
  'their families',
];

let store: Awaited<ReturnType<typeof library>>;
let id: string;
let entries: string[];
let issues: string[];
let source: string;

/** A case of the general template with four entries in its inbox. */
beforeEach(async () => {
  store = await library();
  id = must(await createCase(store, { reference: 'MX-1', template: 'general', locale: 'en' }));
  for (const words of SENTENCES) await acceptClip(store, proposal(words));
  const binder = await readBinder(store, id).once();
  const items = binder?.items.toSorted((a, b) => byOrder(a.entry, b.entry)) ?? [];
  entries = items.map(({ entry }) => entry.id);
  issues = (await readIssues(store, id).once())
    .filter(({ parent }) => !parent)
    .toSorted(byOrder)
    .map((i) => i.id);
  source = items[0]?.source.id ?? '';
});

const entry = (index: number): string => entries[index] ?? '';
const issue = (index: number): string => issues[index] ?? '';
const refusal = (result: Result<unknown, StoreProblem>): string => (result.ok ? 'done' : result.error.reason);

/** Everything a user can see of opinions; times left out. */
async function visible(of: Store): Promise<string> {
  const cases = await readCases(of).once();
  const binders = await Promise.all(cases.map((one) => readBinder(of, one.id).once()));
  const sourceView = await readSource(of, source).once();
  const seen = {
    cases,
    binders,
    metadata: sourceView?.source.metadata,
    settings: await readSettings(of).once(),
  };
  return JSON.stringify(seen, (key, value) => (['updatedAt', 'createdAt'].includes(key) ? undefined : value));
}

const lineLength = (): Promise<number> =>
  store.inside.evidence.changes.where('[undone+seq]').between([0, 0], [0, Infinity]).count();

/** Any verb on the first four issues and entries, as something to be done. */
function anyVerb() {
  const pick = fc.nat(3);
  const maybe = fc.option(pick, { nil: null });
  return fc.oneof(
    pick.map(
      (n) => () => addIssue(store, { case: id, parent: n === 0 ? null : issue(n), label: label(`new ${n}`) }),
    ),
    pick.map((n) => () => renameIssue(store, issue(n), label(`renamed ${n}`))),
    fc.tuple(pick, maybe).map(
      ([n, to]) =>
        () =>
          moveIssue(store, issue(n), { parent: to === null ? null : issue(to) }),
    ),
    pick.map((n) => () => deleteIssue(store, issue(n))),
    fc.tuple(pick, pick).map(
      ([n, to]) =>
        () =>
          placeEntry(store, entry(n), issue(to)),
    ),
    fc.tuple(pick, pick).map(
      ([n, to]) =>
        () =>
          unplaceEntry(store, entry(n), issue(to)),
    ),
    fc.tuple(pick, maybe, maybe).map(
      ([n, to, before]) =>
        () =>
          moveEntry(store, entry(n), {
            issue: to === null ? null : issue(to),
            before: before === null || before === n ? null : entry(before),
          }),
    ),
    fc.tuple(pick, fc.string({ maxLength: 5 })).map(
      ([n, note]) =>
        () =>
          updateEntry(store, entry(n), { note, stance: 'mixed' }),
    ),
    pick.map((n) => () => deleteEntry(store, entry(n))),
    pick.map((n) => () => updateCase(store, id, { reference: `MX-${n}` })),
    pick.map((n) => () => createCase(store, { reference: `new ${n}`, template: 'general', locale: 'fr' })),
    fc.constant(() => deleteCase(store, id)),
    maybe.map((n) => () => setActiveCase(store, n === null ? null : id)),
    fc
      .constantFrom('light', 'dark', 'system')
      .map((theme) => () => updateSettings(store, { theme: theme as 'dark' })),
    fc
      .string({ minLength: 1, maxLength: 5 })
      .map((title) => () => correctField(store, source, 'title', title)),
  );
}

describe('undo and redo', () => {
  it('name what they would act on, and have an end on either side', async () => {
    must(await updateEntry(store, entry(0), { stance: 'adverse' }));
    const names = async () => {
      const steps = await readUndo(store).once();
      return [steps.undo?.verb, steps.redo?.verb];
    };
    expect(await names()).toEqual(['update-entry', undefined]);
    expect(must(await undo(store))).toMatchObject({ verb: 'update-entry', case: id });
    expect(await names()).toEqual(['clip', 'update-entry']);
    must(await redo(store));
    expect(refusal(await redo(store))).toBe('nothing-to-undo');
    while ((await undo(store)).ok);
    expect(refusal(await undo(store))).toBe('nothing-to-undo');
    expect(await readCases(store).once()).toEqual([]);
  });

  it('work from another surface and after a restart', async () => {
    must(await updateEntry(store, entry(0), { note: 'first' }));
    const panel = await library(store.names, store.box);
    must(await updateEntry(panel, entry(0), { note: 'second' }));
    must(await undo(store));
    store.close();
    panel.close();
    store = await library(store.names, store.box);
    const note = async () =>
      (await readBinder(store, id).once())?.items.find((item) => item.entry.id === entry(0))?.entry.note;
    expect(await note()).toBe('first');
    must(await undo(store));
    expect(await note()).toBe('');
    must(await redo(store));
    must(await redo(store));
    expect(await note()).toBe('second');
  });

  it('end what could be redone at the next change', async () => {
    must(await updateEntry(store, entry(0), { note: 'a' }));
    must(await undo(store));
    must(await updateEntry(store, entry(1), { note: 'b' }));
    expect(refusal(await redo(store))).toBe('nothing-to-undo');
  });

  it('refuse what moved on since, change nothing, and reach the step before', async () => {
    must(await updateEntry(store, entry(0), { note: 'a' }));
    must(await updateEntry(store, entry(1), { note: 'b' }));
    await store.inside.evidence.entries.update(entry(1), { version: 'another hand' });
    const before = await visible(store);
    expect(refusal(await undo(store))).toBe('moved-on');
    expect(await visible(store)).toBe(before);
    expect(must(await undo(store)).verb).toBe('update-entry');
    expect(await visible(store)).not.toBe(before);
  });

  it('of one step pressed twice at once take two steps back', async () => {
    must(await updateEntry(store, entry(0), { note: 'a' }));
    must(await updateEntry(store, entry(0), { note: 'b' }));
    const panel = await library(store.names, store.box);
    await Promise.all([undo(store), undo(panel)]);
    const item = (await readBinder(store, id).once())?.items.find((one) => one.entry.id === entry(0));
    expect(item?.entry.note).toBe('');
  });

  it('walk every verb back and forth, through exactly the states it went', async () => {
    let first = true;
    const walk = fc.asyncProperty(fc.array(anyVerb(), { minLength: 1, maxLength: 12 }), async (steps) => {
      if (!first) while ((await undo(store)).ok);
      if (!first) for (let step = 0; step < 1 + SENTENCES.length; step++) must(await redo(store));
      first = false;
      const states = [await visible(store)];
      for (const step of steps) {
        const length = await lineLength();
        await step();
        const now = await lineLength();
        if (now > length) states.push(await visible(store));
      }
      for (const state of states.slice(0, -1).reverse()) {
        must(await undo(store));
        expect(await visible(store)).toBe(state);
      }
      for (const state of states.slice(1)) {
        must(await redo(store));
        expect(await visible(store)).toBe(state);
      }
    });
    await fc.assert(walk, { numRuns: 25 });
    expect(await chainHolds(store)).toBe(true);
  }, 120_000);
});

describe('one step, as a notice offers it back', () => {
  it('is undone while it is the last', async () => {
    must(await placeEntry(store, entries[0] as string, issues[0] as string));
    const step = lastStep(store);
    must(await undoStep(store, step as string));
    expect(
      (await readBinder(store, id).once())?.items.every(({ entry }) => entry.placements.length === 0),
    ).toBe(true);
  });

  it('is refused once something else was changed, which stays', async () => {
    must(await placeEntry(store, entries[0] as string, issues[0] as string));
    const step = lastStep(store);
    must(await updateEntry(store, entries[1] as string, { note: 'From another window.' }));
    expect(await undoStep(store, step as string)).toEqual({ ok: false, error: { reason: 'not-last' } });
    const items = (await readBinder(store, id).once())?.items ?? [];
    expect(items.map(({ entry }) => entry.note)).toContain('From another window.');
  });

  it('is none where a verb changed nothing', async () => {
    must(await placeEntry(store, entries[0] as string, issues[0] as string));
    const before = lastStep(store);
    must(await placeEntry(store, entries[0] as string, issues[0] as string));
    expect([null, before]).toContain(lastStep(store));
  });
});

describe('typing', () => {
  const note = (entry: string, words: string) => updateEntry(store, entry, { note: words }, 'note');
  const noteOf = async (entry: string) =>
    (await readBinder(store, id).once())?.items.find((item) => item.entry.id === entry)?.entry.note;

  it('in one field is one step, and goes back to what stood there before', async () => {
    const [entry, other] = entries as [string, string];
    must(await updateEntry(store, entry, { note: 'Before.' }));
    for (const words of ['A', 'As', 'Ask']) must(await note(entry, words));
    must(await undo(store));
    expect(await noteOf(entry)).toBe('Before.');
    must(await redo(store));
    expect(await noteOf(entry)).toBe('Ask');
    must(await note(other, 'Another’s.'));
    must(await undo(store));
    expect([await noteOf(entry), await noteOf(other)]).toEqual(['Ask', '']);
  });

  it('does not swallow what came between', async () => {
    const [entry] = entries as [string];
    must(await note(entry, 'One'));
    must(await updateEntry(store, entry, { stance: 'adverse' }));
    must(await note(entry, 'One, two'));
    must(await undo(store));
    expect(await noteOf(entry)).toBe('One');
  });
});

it('makes a change of what is there when it is done, not of what was seen', async () => {
  const [entry] = entries as [string];
  const tag = (one: string) => updateEntry(store, entry, ({ tags = [] }) => ({ tags: [...tags, one] }));
  await Promise.all([tag('first'), tag('second')]);
  const items = (await readBinder(store, id).once())?.items ?? [];
  expect(items.find((item) => item.entry.id === entry)?.entry.tags).toEqual(['first', 'second']);
});
