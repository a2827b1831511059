import { describe, expect, it } from 'vitest';
import { checked } from '../../../lib/binder/checks/index.ts';
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
