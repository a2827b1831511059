import { describe, expect, it } from 'vitest';
import { citationCircles } from '../../../lib/binder/independence/circles.ts';
import { independence } from '../../../lib/binder/independence/independence.ts';
import type { Sameness } from '../../../lib/binder/independence/sameness.ts';
import type { BinderItem } from '../../../lib/binder/view.ts';
import { chain, type ItemDraft, item } from './view.ts';

const of = (...drafts: ItemDraft[]) => independence(drafts.map(item));
const keys = (...drafts: ItemDraft[]) =>
  of(...drafts)
    .roots.map(({ key }) => key)
    .sort();

describe('independent roots', () => {
  it('roots a passage without origins in its own work, once for all its passages', () => {
    expect(keys({ id: '1', source: 'a' }, { id: '2', source: 'a' }, { id: '3', source: 'b' })).toEqual([
      'a',
      'b',
    ]);
  });

  it('roots a passage with a chain where the chain ends', () => {
    expect(keys({ id: '1', source: 'a', origins: [chain('x > y')] })).toEqual(['y']);
  });

  it('counts two exhibits that rest on one origin once', () => {
    const { exhibits, roots } = of(
      { id: '1', source: 'a', origins: [chain('x')] },
      { id: '2', source: 'b', origins: [chain('y > x')] },
      { id: '3', source: 'c' },
    );
    expect(exhibits).toBe(3);
    expect(roots.map(({ key, homes }) => [key, homes])).toEqual([
      ['x', ['a', 'b']],
      ['c', ['c']],
    ]);
  });

  it('goes on where a chain ends in a work of which the set holds passages with origins', () => {
    expect(
      keys({ id: '1', source: 'a', origins: [chain('b')] }, { id: '2', source: 'b', origins: [chain('x')] }),
    ).toEqual(['x']);
  });

  it('roots what a work says of itself in that work, though another of its passages rests on others', () => {
    expect(keys({ id: '1', source: 'b' }, { id: '2', source: 'b', origins: [chain('x')] })).toEqual([
      'b',
      'x',
    ]);
  });

  it('takes what could not be told for no root', () => {
    const { roots, unknown } = of(
      { id: '1', source: 'a', origins: [chain('x > what?')] },
      { id: '2', source: 'b', origins: [chain('a')] },
      { id: '3', source: 'c' },
    );
    expect(roots.map(({ key }) => key)).toEqual(['c']);
    expect(unknown).toEqual(['1', '2']);
  });

  it('takes the work of a passage that nobody read for no root, and counts what others say', () => {
    const { roots, least, unknown } = of(
      { id: '1', source: 'a', origins: 'unread' },
      { id: '2', source: 'a' },
      { id: '3', source: 'b', origins: 'unread' },
    );
    expect(roots.map(({ key }) => key)).toEqual(['a']);
    expect([least, unknown]).toEqual([1, ['1', '3']]);
  });

  it('takes works that lead only to one another for one root', () => {
    const { roots } = of(
      { id: '1', source: 'a', origins: [chain('b')] },
      { id: '2', source: 'b', origins: [chain('a')] },
    );
    expect(roots.map(({ works, homes }) => [works.map(({ key }) => key), homes])).toEqual([
      [
        ['a', 'b'],
        ['a', 'b'],
      ],
    ]);
  });

  it('tells how many origins are confirmed, and calls a work by what is known of it', () => {
    const { confirmed, found, roots } = of(
      { id: '1', source: 'a', origins: [chain('x')] },
      { id: '2', source: 'b', origins: [chain('x', 'found'), chain('y', 'found')] },
    );
    expect([confirmed, found]).toEqual([1, 2]);
    expect(roots[0]?.works).toEqual([{ key: 'x', title: 'x', by: 'Author of x', published: { year: 2022 } }]);
  });

  it('follows a chain of ten thousand works', () => {
    const drafts = Array.from({ length: 10_000 }, (_, at) => ({
      id: String(at),
      source: `w${at}`,
      origins: [chain(`w${at + 1}`)],
    }));
    expect(keys(...drafts)).toEqual(['w10000']);
  });
});

describe('circles of citations', () => {
  const works = (...drafts: ItemDraft[]) =>
    citationCircles(drafts.map(item)).map((circle) => circle.works.map(({ key }) => key));

  it('finds a report that cites a report that cites it back, and names both', () => {
    const drafts = [
      { id: '1', source: 'a', origins: [chain('b')] },
      { id: '2', source: 'b', origins: [chain('x > a')] },
      { id: '3', source: 'c', origins: [chain('a')] },
      { id: '4', source: 'a', origins: [chain('elsewhere')] },
    ];
    expect(works(...drafts)).toEqual([['a', 'b', 'x']]);
    expect(citationCircles(drafts.map(item))[0]?.entries).toEqual(['1', '2']);
  });

  it('takes neither a chain for a circle, nor a work that cites itself, nor what could not be told', () => {
    expect(works({ id: '1', source: 'a', origins: [chain('b > c')] })).toEqual([]);
    expect(works({ id: '1', source: 'a', origins: [chain('a')] })).toEqual([]);
    expect(
      works(
        { id: '1', source: 'a', origins: [chain('what? > b')] },
        { id: '2', source: 'b', origins: [chain('a')] },
      ),
    ).toEqual([]);
  });
});

/** Roots by plain reachability, without components: the count that the fast one must agree with. */
function bruteForce(items: readonly BinderItem[]): { roots: Set<string>; unknown: string[] } {
  const ends = (one: BinderItem) =>
    (one.origins ?? []).map(({ links }) =>
      links.at(-1)?.surety === 'open' ? null : (links.at(-1)?.key ?? null),
    );
  const onward = (work: string) => items.filter(({ source }) => source.id === work).flatMap(ends);
  const reach = (from: string): Set<string | null> => {
    const seen = new Set<string | null>([from]);
    for (const one of seen) if (one !== null) for (const next of onward(one)) seen.add(next);
    return seen;
  };
  // A work is of a root where all that it reaches reaches it back.
  const isRoot = (work: string | null) =>
    work !== null && [...reach(work)].every((other) => other !== null && reach(other).has(work));
  const rootOf = (work: string) => [...reach(work)].sort().join(' ');
  const roots = new Set<string>();
  const unknown: string[] = [];
  for (const one of items) {
    if (!one.origins) {
      unknown.push(one.entry.id);
      continue;
    }
    if (one.origins.length === 0) {
      roots.add(isRoot(one.source.id) ? rootOf(one.source.id) : one.source.id);
      continue;
    }
    const reached = new Set(ends(one).flatMap((end) => (end === null ? [null] : [...reach(end)])));
    if (reached.has(null)) unknown.push(one.entry.id);
    for (const work of reached) if (work !== null && isRoot(work)) roots.add(rootOf(work));
  }
  return { roots, unknown };
}

/** A generator of numbers that a seed repeats (mulberry32). */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

function randomBinder(seed: number): BinderItem[] {
  const next = numbers(seed);
  const works = 'abcdefgh'.slice(0, 2 + next(7));
  const work = () => works[next(works.length)] as string;
  return Array.from({ length: 1 + next(12) }, (_, at) => {
    const chains = Array.from({ length: next(3) }, () => {
      const links = Array.from({ length: 1 + next(3) }, work);
      return chain(
        [...links, ...(next(6) === 0 ? ['what?'] : [])].join(' > '),
        next(2) ? 'found' : 'confirmed',
      );
    });
    return item({ id: String(at), source: work(), origins: next(9) === 0 ? 'unread' : chains });
  });
}

it('counts the roots of random binders as plain reachability does', () => {
  let [circles, lost] = [0, 0];
  const even: Sameness = { one: (key) => key, perhaps: (key) => (key < 'e' ? key : 'e') };
  for (let seed = 1; seed <= 3_000; seed++) {
    const items = randomBinder(seed);
    const { roots, unknown } = independence(items);
    const told = bruteForce(items);
    expect([seed, roots.map(({ key }) => key).sort()]).toEqual([seed, [...told.roots].sort()]);
    expect([seed, unknown]).toEqual([seed, told.unknown]);
    // Works that may be one never make more roots.
    expect(independence(items, undefined, even).least).toBeLessThanOrEqual(roots.length);
    if (roots.some(({ works }) => works.length > 1)) circles++;
    if (unknown.length > 0) lost++;
  }
  // The generator makes what is hard often enough.
  expect(circles).toBeGreaterThan(100);
  expect(lost).toBeGreaterThan(100);
});
