import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { templateIssues } from '../../lib/binder/templates/index.ts';
import { newId, type Result } from '../../lib/model/index.ts';
import {
  acceptClip,
  addEntry,
  addIssue,
  byOrder,
  correctField,
  createCase,
  deleteCase,
  deleteEntry,
  deleteIssue,
  moveEntry,
  moveIssue,
  placeEntry,
  readActiveCase,
  readBinder,
  readCases,
  readIssues,
  readPassage,
  readSource,
  renameIssue,
  type StoreProblem,
  setActiveCase,
  undo,
  unplaceEntry,
  updateCase,
  updateEntry,
} from '../../lib/store/index.ts';
import { chainHolds, deeds, library, must, proposal } from './library.ts';

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
const under = async (which: string): Promise<string[]> =>
  ((await readBinder(store, id).once())?.items ?? [])
    .flatMap(({ entry: { id: of, placements } }) =>
      placements.filter((placed) => placed.issue === which).map(({ order }) => ({ of, order })),
    )
    .sort(byOrder)
    .map(({ of }) => of);
const refusal = (result: Result<unknown, StoreProblem>): string => (result.ok ? 'done' : result.error.reason);

describe('a case', () => {
  it('starts with its template’s outline, in order, and is the active one', async () => {
    const rows = await readIssues(store, id).once();
    const nodes = templateIssues('general');
    expect(rows).toHaveLength(nodes.length);
    const top = rows.filter(({ parent }) => parent === null).sort(byOrder);
    expect(top.map((row) => row.templateNode)).toEqual(
      nodes.filter(({ parent }) => parent === null).map(({ node }) => node),
    );
    const child = rows.find(({ parent }) => parent !== null);
    if (child) expect(rows.map((row) => row.id)).toContain(child.parent);
    expect((await readActiveCase(store).once())?.reference).toBe('MX-1');
    expect(rows[0]?.gloss?.fr).toBeTruthy();
  });

  it('takes its template’s profile and style, unless given', async () => {
    const us = must(await createCase(store, { reference: 'A', template: 'us-asylum', locale: 'es' }));
    const own = must(
      await createCase(store, {
        reference: 'B',
        template: 'us-asylum',
        locale: 'es',
        style: 'oscola',
        profile: 'expert',
      }),
    );
    const cases = await readCases(store).once();
    expect(cases.find((one) => one.id === us)).toMatchObject({ profile: 'us-eoir', style: 'bluebook' });
    expect(cases.find((one) => one.id === own)).toMatchObject({ profile: 'expert', style: 'oscola' });
  });

  it('needs a reference, and is not there once deleted', async () => {
    expect(refusal(await createCase(store, { reference: '  ', template: 'general', locale: 'en' }))).toBe(
      'invalid',
    );
    expect(refusal(await updateCase(store, id, { reference: '' }))).toBe('invalid');
    must(await deleteCase(store, id));
    expect(await readBinder(store, id).once()).toBeNull();
    expect(await readActiveCase(store).once()).toBeNull();
    expect(refusal(await setActiveCase(store, id))).toBe('not-found');
    expect(refusal(await updateCase(store, id, { reference: 'x' }))).toBe('not-found');
  });
});

describe('an outline', () => {
  it('lets an issue move with all below it, but not below itself', async () => {
    const child = must(await addIssue(store, { case: id, parent: issue(0), label: label('Child') }));
    expect(refusal(await moveIssue(store, issue(0), { parent: child }))).toBe('invalid');
    expect(refusal(await moveIssue(store, issue(0), { parent: issue(0) }))).toBe('invalid');
    must(await moveIssue(store, issue(2), { parent: null, before: issue(0) }));
    const top = (await readIssues(store, id).once()).filter(({ parent }) => !parent).sort(byOrder);
    expect(top.slice(0, 2).map((row) => row.id)).toEqual([issue(2), issue(0)]);
    must(await moveIssue(store, child, { parent: issue(1) }));
    expect((await readIssues(store, id).once()).find((row) => row.id === child)?.parent).toBe(issue(1));
  });

  it('loses an issue with all below it, and its entries go back to the inbox', async () => {
    const child = must(await addIssue(store, { case: id, parent: issue(0), label: label('Child') }));
    must(await placeEntry(store, entry(0), child));
    must(await deleteIssue(store, issue(0)));
    const ids = (await readIssues(store, id).once()).map((row) => row.id);
    expect(ids).not.toContain(child);
    const item = (await readBinder(store, id).once())?.items.find((one) => one.entry.id === entry(0));
    expect(item?.entry.placements).toEqual([]);
    expect(refusal(await renameIssue(store, child, label('x')))).toBe('not-found');
    must(await undo(store));
    expect(await under(child)).toEqual([entry(0)]);
  });

  it('moves a chain of thousands of issues, but not below itself', async () => {
    const { evidence } = store.inside;
    const row = await evidence.issues.get(issue(0));
    if (!row) throw new Error('no issue');
    const chain = Array.from({ length: 12_000 }, (_, at) => ({
      ...row,
      id: `chain-${at}`,
      parent: at === 0 ? issue(0) : `chain-${at - 1}`,
    }));
    await evidence.issues.bulkAdd(chain);
    must(await moveIssue(store, issue(0), { parent: issue(1) }));
    expect(refusal(await moveIssue(store, issue(0), { parent: 'chain-11999' }))).toBe('invalid');
  });

  it('refuses a parent of another case', async () => {
    const other = must(await createCase(store, { reference: 'MX-2', template: 'general', locale: 'en' }));
    const draft = { case: other, parent: issue(0), label: label('x') };
    expect(refusal(await addIssue(store, draft))).toBe('invalid');
    expect(refusal(await moveIssue(store, issue(0), { parent: newId() }))).toBe('invalid');
    expect(
      refusal(
        await placeEntry(
          store,
          must(await addEntry(store, { case: other, passage: await passageOf(0) })),
          issue(0),
        ),
      ),
    ).toBe('invalid');
  });
});

const passageOf = async (index: number): Promise<string> =>
  (await readBinder(store, id).once())?.items.find((item) => item.entry.id === entry(index))?.passage.id ??
  '';

describe('an entry', () => {
  it('is filed under several issues, each with its own order', async () => {
    for (const which of [0, 1, 2]) must(await placeEntry(store, entry(which), issue(0)));
    must(await placeEntry(store, entry(2), issue(1)));
    must(await placeEntry(store, entry(0), issue(1)));
    must(await placeEntry(store, entry(0), issue(1)));
    expect(await under(issue(0))).toEqual([entry(0), entry(1), entry(2)]);
    expect(await under(issue(1))).toEqual([entry(2), entry(0)]);
    must(await moveEntry(store, entry(2), { issue: issue(0), before: entry(0) }));
    expect(await under(issue(0))).toEqual([entry(2), entry(0), entry(1)]);
    must(await moveEntry(store, entry(2), { issue: issue(0), before: null }));
    expect(await under(issue(0))).toEqual([entry(0), entry(1), entry(2)]);
    expect(await under(issue(1))).toEqual([entry(2), entry(0)]);
    must(await unplaceEntry(store, entry(0), issue(1)));
    expect(await under(issue(1))).toEqual([entry(2)]);
  });

  it('is moved past what was deleted, which keeps its place', async () => {
    for (const which of [0, 1, 2]) must(await placeEntry(store, entry(which), issue(0)));
    must(await deleteEntry(store, entry(1)));
    must(await moveEntry(store, entry(0), { issue: issue(0), before: entry(2) }));
    must(await moveEntry(store, entry(0), { issue: issue(0), before: null }));
    expect(await under(issue(0))).toEqual([entry(2), entry(0)]);
    must(await placeEntry(store, entry(3), issue(0)));
    expect(await under(issue(0))).toEqual([entry(2), entry(0), entry(3)]);
    for (let steps = 0; steps < 4; steps++) must(await undo(store));
    expect(await under(issue(0))).toEqual([entry(0), entry(1), entry(2)]);
  });

  it('is dragged from one issue to another in one step', async () => {
    must(await placeEntry(store, entry(0), issue(0)));
    must(await placeEntry(store, entry(1), issue(1)));
    must(await moveEntry(store, entry(0), { issue: issue(1), before: entry(1), from: issue(0) }));
    expect([await under(issue(0)), await under(issue(1))]).toEqual([[], [entry(0), entry(1)]]);
    must(await undo(store));
    expect([await under(issue(0)), await under(issue(1))]).toEqual([[entry(0)], [entry(1)]]);
  });

  it('is put in order in the inbox, and refuses a place beside what is not there', async () => {
    must(await moveEntry(store, entry(3), { issue: null, before: entry(1) }));
    const inbox = ((await readBinder(store, id).once())?.items ?? []).map((item) => item.entry).sort(byOrder);
    expect(inbox.map((one) => one.id)).toEqual([entry(0), entry(3), entry(1), entry(2)]);
    expect(refusal(await moveEntry(store, entry(0), { issue: issue(0), before: entry(1) }))).toBe('invalid');
    expect(refusal(await moveEntry(store, newId(), { issue: null, before: null }))).toBe('not-found');
  });

  it('is one for a passage in a case', async () => {
    const passage = await passageOf(0);
    expect(must(await addEntry(store, { case: id, passage, issue: issue(0) }))).toBe(entry(0));
    expect(await under(issue(0))).toEqual([entry(0)]);
    must(await deleteEntry(store, entry(0)));
    expect(await readPassage(store, passage)).not.toBeNull();
    expect(must(await addEntry(store, { case: id, passage }))).not.toBe(entry(0));
    expect(refusal(await addEntry(store, { case: id, passage: newId() }))).toBe('not-found');
  });

  it('refuses a note that no archive would take back', async () => {
    expect(refusal(await updateEntry(store, entry(0), { note: 'x'.repeat(1_000_001) }))).toBe('invalid');
  });
});

describe('a correction', () => {
  it('wins over what was found, which stays, and can be taken back', async () => {
    const title = async () => (await readSource(store, source).once())?.source.metadata.title;
    must(await correctField(store, source, 'title', 'Mine'));
    expect(await title()).toMatchObject({
      value: 'Mine',
      foundIn: 'user',
      others: [{ value: 'Tracking in Mexico', foundIn: 'meta' }],
    });
    await acceptClip(store, proposal('operates'));
    expect((await title())?.value).toBe('Mine');
    must(await correctField(store, source, 'title', null));
    expect(await title()).toMatchObject({ value: 'Tracking in Mexico', foundIn: 'meta' });
    must(await correctField(store, source, 'published', { year: 2023, month: 9 }));
    must(await undo(store));
    expect((await readSource(store, source).once())?.source.metadata.published).toBeUndefined();
    expect((await deeds(store)).filter((deed) => deed === 'corrected')).toHaveLength(4);
    expect(await chainHolds(store)).toBe(true);
  });

  it('must be a value of its field', async () => {
    expect(refusal(await correctField(store, source, 'countries', ['Mexico']))).toBe('invalid');
    expect(refusal(await correctField(store, source, 'title', ''))).toBe('invalid');
    expect(refusal(await correctField(store, newId(), 'title', 'x'))).toBe('not-found');
  });
});
