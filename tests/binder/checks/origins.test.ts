import { describe, expect, it } from 'vitest';
import { checked, dismissalOf, sorted } from '../../../lib/binder/checks/index.ts';
import { EACH_ITS_OWN } from '../../../lib/binder/independence/sameness.ts';
import type { PassageOrigin } from '../../../lib/model/index.ts';
import { counts, raised, subjects } from './raised.ts';
import { chain, type ItemDraft, input, issue } from './view.ts';

describe('origins', () => {
  it('tells that exhibits share an origin, not that passages of one do', () => {
    const two: ItemDraft[] = [
      { id: '1', source: 'a', origins: [chain('x')] },
      { id: '2', source: 'b', origins: [chain('x', 'found')] },
    ];
    expect(counts('shared-origin', [...two, { id: '3', source: 'c' }])).toMatchObject([
      { exhibits: 3, roots: 2, sharing: 2, unknown: 0, confirmed: 1, found: 1, works: [{ key: 'x' }] },
    ]);
    expect(subjects('shared-origin', [{ id: '1', source: 'a', origins: [chain('x')] }])).toEqual([]);
    expect(
      subjects('shared-origin', [
        { id: '1', source: 'a', origins: [chain('x')] },
        { id: '2', source: 'a', origins: [chain('x')] },
      ]),
    ).toEqual([]);
  });

  it('tells it of two copies of one work', () => {
    const copies = [
      { id: '1', source: 'a', home: 'a.example' },
      { id: '2', source: 'a', home: 'mirror.example' },
    ];
    expect(counts('shared-origin', copies)).toMatchObject([{ exhibits: 2, roots: 1, works: [{ key: 'a' }] }]);
  });

  it('tells of each issue its own, and of one above only what is new there', () => {
    const issues = ['top', 'top/i1', 'top/i2'];
    const drafts: ItemDraft[] = [
      { id: '1', source: 'a', issues: ['i1'], origins: [chain('x')] },
      { id: '2', source: 'b', issues: ['i1'], origins: [chain('x')] },
      { id: '3', source: 'c', issues: ['i2'], origins: [chain('y')] },
    ];
    const ofIssues = (all: ItemDraft[]) => {
      const base = input(all);
      const view = { ...base.view, issues: issues.map(issue) };
      return raised('shared-origin', { ...base, view }).map(({ issue, entries }) => [issue, entries]);
    };
    expect(ofIssues(drafts)).toEqual([['i1', ['1', '2']]]);
    // Across the two below it, the one above has what neither has.
    expect(ofIssues([...drafts, { id: '4', source: 'd', issues: ['i2'], origins: [chain('x')] }])).toEqual([
      ['top', ['1', '2', '4']],
      ['i1', ['1', '2']],
    ]);
  });

  it('names a circle of citations', () => {
    const round: ItemDraft[] = [
      { id: '1', source: 'a', origins: [chain('b')] },
      { id: '2', source: 'b', origins: [chain('a')] },
    ];
    expect(subjects('citation-circle', round)).toEqual(['a b']);
    expect(subjects('citation-circle', round.slice(1))).toEqual([]);
    // Across issues too: it is of the works, not of what is argued with them.
    expect(
      subjects('citation-circle', [round[0] as ItemDraft, { ...round[1], id: '2', issues: ['i2'] }]),
    ).toEqual(['a b']);
  });

  it('names a circle of works that are one by several keys', () => {
    const round: ItemDraft[] = [
      { id: '1', source: 'a', origins: [chain('x > y')] },
      { id: '2', source: 'b', origins: [chain('y > x again')] },
    ];
    const same = { ...EACH_ITS_OWN, one: (key: string) => key.replace(' again', '') };
    expect(subjects('citation-circle', round)).toEqual([]);
    expect(raised('citation-circle', { ...input(round), same }).map(({ of }) => of)).toEqual(['x y']);
  });

  describe('a shared origin that was held to be no problem', () => {
    const shared = (...origins: PassageOrigin[]) => {
      const drafts = origins.map((one, at) => ({ id: `${at}`, source: `s${at}`, origins: [one] }));
      return checked(input(drafts)).filter(({ check }) => check === 'shared-origin');
    };
    const held = (works: string): PassageOrigin => {
      const { links, ...rest } = chain(works);
      return {
        ...rest,
        links: links.map((one) => ({ ...one, key: 'source', source: 'source', mention: one.key })),
      };
    };
    const dismissed = (...origins: PassageOrigin[]) =>
      shared(...origins).map((one) => ({ ...dismissalOf(one), reason: 'Known.', at: '' }));

    it('stays so when its work is captured', () => {
      const before = dismissed(chain('x'), chain('x'));
      const after = sorted(shared(held('x'), held('x')), before);
      expect(after).toMatchObject({ open: [], dismissed: [{ dismissal: { reason: 'Known.' } }] });
    });

    it('is told again with its reason where it is of more passages', () => {
      const before = dismissed(chain('x'), chain('x'));
      const after = sorted(shared(held('x'), held('x'), held('x')), before);
      expect(after).toMatchObject({ open: [{ lapsed: { reason: 'Known.' } }], dismissed: [] });
    });

    it('stays so when another mention comes to stand for the work', () => {
      const before = dismissed(chain('x'), chain('x'));
      const drafts = ['0', '1'].map((id) => ({ id, source: `s${id}`, origins: [chain('x')] }));
      const same = { ...EACH_ITS_OWN, one: (key: string) => (key === 'x' ? 'x told better' : key) };
      const after = sorted(raised('shared-origin', { ...input(drafts), same }), before);
      expect(after).toMatchObject({ open: [], dismissed: [{ dismissal: { reason: 'Known.' } }] });
    });
  });

  it('asks for a confirmed origin of a passage that rests on others', () => {
    const of = (...origins: ReturnType<typeof chain>[]) =>
      counts('origin-unconfirmed', [{ id: '1', origins }]);
    expect(of(chain('x', 'found'), chain('y?', 'found'))).toMatchObject([
      { found: 2, open: 1, works: [{ key: 'x' }] },
    ]);
    expect(of()).toEqual([]);
    expect(of(chain('y'))).toEqual([]);
    // What was confirmed of one says nothing of another.
    expect(of(chain('x', 'found'), chain('y'))).toMatchObject([
      { found: 1, confirmed: 1, works: [{ key: 'x' }] },
    ]);
  });

  it('asks again of a passage whose works are found to rest on something else', () => {
    const keyOf = (...works: string[]) =>
      checked(input([{ id: '1', origins: works.map((one) => chain(one, 'found')) }])).find(
        ({ check }) => check === 'origin-unconfirmed',
      )?.key;
    expect(keyOf('x', 'y')).toBe(keyOf('y', 'x'));
    expect(keyOf('x > a', 'y')).not.toBe(keyOf('x > b', 'y'));
  });
});
