import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  acceptClip,
  addIssue,
  addSearch,
  createCase,
  deleteEntry,
  deleteIssue,
  placeEntries,
  readArchive,
  readBinder,
  readCaseLines,
  readProgress,
  readUnanswered,
  renameIssue,
  undo,
  updateCase,
  updateEntry,
  writeArchive,
} from '../../lib/store/index.ts';
import { library, must, proposal } from './library.ts';

const SENTENCES = ['Criminal groups depend', 'According to the professor', 'Sources disagree'];
const inAll = (label: string) => ({ en: label, es: label, fr: label });

let store: Awaited<ReturnType<typeof library>>;
let id: string;

beforeEach(async () => {
  store = await library();
  id = must(await createCase(store, { reference: 'MX-1', template: 'general', locale: 'en' }));
  for (const words of SENTENCES) await acceptClip(store, proposal(words));
});

const progress = () => readProgress(store, id).once();
async function entryIds(): Promise<[string, string, string]> {
  const ids = (await readBinder(store, id).once())?.items.map(({ entry }) => entry.id) ?? [];
  if (ids.length !== 3) throw new Error(`not three entries: ${ids}`);
  return ids as [string, string, string];
}

describe('the progress of a case', () => {
  it('counts passages and issues, what was deleted in neither, and reads no entry for it', async () => {
    const [one, two, three] = await entryIds();
    const { issues } = await progress();
    const top = must(await addIssue(store, { case: id, parent: null, label: inAll('Safety') }));
    const below = must(await addIssue(store, { case: id, parent: top, label: inAll('Relocation') }));
    const gone = must(await addIssue(store, { case: id, parent: null, label: inAll('Gone') }));
    must(await placeEntries(store, [one, two], below));
    must(await placeEntries(store, [two, three], gone));
    must(await deleteIssue(store, gone));
    let read = 0;
    const count = <T>(row: T): T => {
      read++;
      return row;
    };
    store.inside.evidence.entries.hook('reading', count);
    expect(await progress()).toEqual({ passages: 3, filed: 2, issues: issues + 2, covered: 2 });
    expect(read).toBe(0);
    store.inside.evidence.entries.hook('reading').unsubscribe(count);
    must(await deleteEntry(store, one));
    expect(await progress()).toMatchObject({ passages: 2, filed: 1, covered: 2 });
    must(await deleteEntry(store, two));
    expect(await progress()).toMatchObject({ passages: 1, filed: 0, covered: 0 });
    must(await undo(store));
    expect(await progress()).toMatchObject({ passages: 2, filed: 1 });
  });

  it('follows a change that another window makes', async () => {
    const [one] = await entryIds();
    const issue = must(await addIssue(store, { case: id, parent: null, label: inAll('Safety') }));
    const seen: number[] = [];
    const end = readProgress(store, id).subscribe(({ filed }) => seen.push(filed));
    await expect.poll(() => seen).toEqual([0]);
    must(await placeEntries(store, [one], issue));
    await expect.poll(() => seen.at(-1)).toBe(1);
    must(await deleteEntry(store, one));
    await expect.poll(() => seen.at(-1)).toBe(0);
    end();
  });

  it('tells the adverse passages that nothing answers', async () => {
    const [one, two, three] = await entryIds();
    const unanswered = () => readUnanswered(store, id).once();
    must(await updateEntry(store, one, { stance: 'adverse' }));
    must(await updateEntry(store, two, { stance: 'adverse' }));
    expect(await unanswered()).toBe(2);
    must(await updateEntry(store, three, { answers: [one] }));
    expect(await unanswered()).toBe(1);
    must(await deleteEntry(store, three));
    expect(await unanswered()).toBe(2);
  });
});

describe('the list of cases', () => {
  it('knows when a case was last worked on, in whatever part of it', async () => {
    const other = must(await createCase(store, { reference: 'MX-2', template: 'general', locale: 'en' }));
    const lastChanged = async () =>
      (await readCaseLines(store).once()).toSorted((a, b) => b.changedAt.localeCompare(a.changedAt))[0]?.case
        .reference;
    expect(await lastChanged()).toBe('MX-2');
    const [one] = await entryIds();
    must(await updateEntry(store, one, { note: 'Ask.' }));
    expect(await lastChanged()).toBe('MX-1');
    const issue = must(await addIssue(store, { case: other, parent: null, label: inAll('Safety') }));
    expect(await lastChanged()).toBe('MX-2');
    must(await deleteEntry(store, one));
    expect(await lastChanged()).toBe('MX-1');
    must(await renameIssue(store, issue, inAll('Safe')));
    expect(await lastChanged()).toBe('MX-2');
    const search = {
      day: '2026-03-01',
      place: 'ecoi.net',
      words: '',
      outcome: 'nothing',
      result: '',
    } as const;
    must(await addSearch(store, id, search));
    expect(await lastChanged()).toBe('MX-1');
  });
});

describe('what is said of a case', () => {
  it.each([
    { daysBefore: -1 },
    { daysBefore: 1.5 },
    { daysBefore: Number.NaN },
    { daysBefore: 100_000 },
    { country: 'Mexico' },
    { hearing: '2027-02-30' },
  ])('is refused where it could not be kept: %j', async (change) => {
    expect(await updateCase(store, id, change)).toMatchObject({ error: { reason: 'invalid' } });
    const draft = { reference: 'MX-3', template: 'general', locale: 'en', ...change } as const;
    expect(await createCase(store, draft)).toMatchObject({ error: { reason: 'invalid' } });
  });

  it('may be the number that the hearing gave its exhibit, until that is undone', async () => {
    const numberOf = async () => (await readBinder(store, id).once())?.case.exhibitNumber;
    must(await updateCase(store, id, { exhibitNumber: '4' }));
    expect(await numberOf()).toBe('4');
    const there = await library();
    must(await readArchive(there, await writeArchive(store)));
    expect((await readBinder(there, id).once())?.case.exhibitNumber).toBe('4');
    must(await undo(store));
    expect(await numberOf()).toBeUndefined();
    expect(await updateCase(store, id, { exhibitNumber: '4'.repeat(41) })).toMatchObject({ ok: false });
  });
});
