import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  copyCase,
  createCase,
  dismissFinding,
  readArchive,
  readCases,
  readChanges,
  redo,
  restoreFinding,
  undo,
  updateCase,
  writeArchive,
} from '../../lib/store/index.ts';
import { library, must } from './library.ts';

let store: Awaited<ReturnType<typeof library>>;
let id: string;

beforeEach(async () => {
  store = await library();
  id = must(await createCase(store, { reference: 'MX-1', template: 'general', locale: 'en' }));
});

const FINDING = { of: 'no-date 1', key: 'no-date 1 2', reason: 'It bears none.' };

const reasons = async (from = store): Promise<string[]> =>
  ((await readCases(from).once())[0]?.dismissals ?? []).map(({ of, reason }) => `${of}: ${reason}`);

describe('a finding that is no problem', () => {
  it('is kept with its reason, and undone and done again as one step', async () => {
    must(await dismissFinding(store, id, FINDING));
    expect(await reasons()).toEqual(['no-date 1: It bears none.']);
    expect((await readChanges(store).once())[0]?.verb).toBe('dismiss-finding');
    must(await undo(store));
    expect(await reasons()).toEqual([]);
    must(await redo(store));
    expect(await reasons()).toEqual(['no-date 1: It bears none.']);
  });

  it('has one reason for one matter, the last', async () => {
    must(await dismissFinding(store, id, FINDING));
    must(await dismissFinding(store, id, { ...FINDING, key: 'no-date 1 3', reason: ' Seen again. ' }));
    must(await dismissFinding(store, id, { ...FINDING, of: 'no-date 9' }));
    expect(await reasons()).toEqual(['no-date 1: Seen again.', 'no-date 9: It bears none.']);
  });

  it('stands again when that is taken back', async () => {
    must(await dismissFinding(store, id, FINDING));
    must(await restoreFinding(store, id, FINDING.of));
    expect((await readCases(store).once())[0]).not.toHaveProperty('dismissals');
    must(await undo(store));
    expect(await reasons()).toEqual(['no-date 1: It bears none.']);
  });

  it('is not dismissed without a reason', async () => {
    expect(await dismissFinding(store, id, { ...FINDING, reason: '  ' })).toMatchObject({ ok: false });
    expect(await reasons()).toEqual([]);
  });

  it('stays when other things of the case change, and goes into no copy of it', async () => {
    must(await dismissFinding(store, id, FINDING));
    must(await updateCase(store, id, { hearing: '2027-03-04' }));
    expect(await reasons()).toEqual(['no-date 1: It bears none.']);
    const copy = must(await copyCase(store, id, { reference: 'MX-2' }));
    const cases = await readCases(store).once();
    expect(cases.find((one) => one.id === copy)).not.toHaveProperty('dismissals');
  });

  it('comes back with an archive', async () => {
    must(await dismissFinding(store, id, FINDING));
    const file = await writeArchive(store);
    const other = await library();
    await readArchive(other, file);
    expect(await reasons(other)).toEqual(['no-date 1: It bears none.']);
  });
});
