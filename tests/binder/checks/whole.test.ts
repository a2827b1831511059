import { describe, expect, it } from 'vitest';
import {
  CHECK_IDS,
  type CheckId,
  checked,
  dismissalOf,
  type Finding,
  sorted,
} from '../../../lib/binder/checks/index.ts';
import type { Case } from '../../../lib/model/index.ts';
import { raised } from './raised.ts';
import { found, type ItemDraft, input, published, publisher } from './view.ts';

/** Two sources of different kinds that stand one for and one against, answered: nothing is amiss. */
const FAULTLESS: ItemDraft[] = [
  { id: '1', source: 'a', entry: { stance: 'supports', answers: ['2'] }, publisher: publisher('x', 'ngo') },
  { id: '2', source: 'b', entry: { stance: 'adverse' }, publisher: publisher('y', 'government') },
];

it('finds nothing where nothing is amiss', () => {
  const all = { isPinned: () => true, citationOf: () => '', searches: 3 };
  expect(checked(input(FAULTLESS, {}, all))).toEqual([]);
});

it('has every check in the record that is told', () => {
  expect(new Set(CHECK_IDS).size).toBe(31);
});

describe('severity', () => {
  const severity = (check: CheckId, changes: Partial<Case>, drafts: ItemDraft[]) =>
    raised(check, input(drafts, changes)).map((one) => [one.severity, one.rule?.source ?? null]);
  const supports: ItemDraft[] = [{ id: '1', entry: { stance: 'supports' } }];

  it('is advice on balance for an advocate and a requirement for an expert', () => {
    expect(severity('no-adverse', {}, supports)).toEqual([['advice', null]]);
    expect(severity('no-adverse', { role: 'expert' }, supports)).toEqual([['required', null]]);
    expect(severity('no-adverse', { profile: 'expert' }, supports)).toEqual([['required', null]]);
    expect(severity('no-adverse', { profile: 'expert', role: 'advocate' }, supports)).toEqual([
      ['advice', null],
    ]);
  });

  it('is a requirement where a text of the forum asks, and names it', () => {
    const spanish: ItemDraft[] = [{ id: '1', metadata: { language: found('es') } }];
    expect(severity('untranslated', {}, spanish)).toEqual([['advice', null]]);
    expect(severity('untranslated', { profile: 'ca-rpd' }, spanish)).toEqual([
      ['required', 'Refugee Protection Division Rules, SOR/2012-256, r. 32'],
    ]);
  });
});

describe('dismissal', () => {
  const old = (day: string, drafts: ItemDraft[]) => raised('issue-old', { ...input(drafts), day });
  const draft: ItemDraft = { id: '1', metadata: published(2022, 1, 1) };

  it('holds while what was found stays the same', () => {
    const [first] = old('2026-11-22', [draft]);
    if (!first) throw new Error('nothing found');
    const dismissal = {
      ...dismissalOf(first as unknown as Finding),
      reason: 'History',
      at: '2026-11-22T00:00:00.000Z',
    };
    const later = old('2027-01-22', [draft]) as unknown as Finding[];
    expect(sorted(later, [dismissal])).toMatchObject({ open: [], dismissed: [{ dismissal }] });
  });

  it('lapses when something else is counted, and its reason stays to be read', () => {
    const [first] = old('2026-11-22', [draft]);
    if (!first) throw new Error('nothing found');
    const dismissal = {
      ...dismissalOf(first as unknown as Finding),
      reason: 'History',
      at: '2026-11-22T00:00:00.000Z',
    };
    const other = old('2026-11-22', [{ ...draft, metadata: published(2023, 1, 1) }]) as unknown as Finding[];
    expect(sorted(other, [dismissal])).toMatchObject({ open: [{ lapsed: dismissal }], dismissed: [] });
    expect(sorted(other, [])).toEqual({ open: [{ finding: other[0] }], dismissed: [] });
  });
});
