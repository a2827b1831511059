import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type BinderView,
  coverage,
  entriesUnder,
  entryTarget,
  flatOutline,
  type IssueMove,
  issueTarget,
  outline,
} from '../../lib/binder/index.ts';
import type { Issue, Stance } from '../../lib/model/index.ts';
import { sampleView } from './sample.ts';

const view = sampleView();
const idOf = (node: string) => view.issues.find((issue) => issue.templateNode === node)?.id ?? '';
const nodeOf = (id: string) => flatOutline(outline(view)).find((node) => node.issue.id === id);
const words = (issue: string | null, of = view) =>
  entriesUnder(of, issue).map((item) => item.passage.selectors.quote.exact.slice(0, 12));

describe('outline', () => {
  it('counts an entry once under every issue it is filed under and above', () => {
    expect(nodeOf(idOf('us.protection'))).toMatchObject({ own: 0, all: 3, depth: 0 });
    expect(nodeOf(idOf('us.protection.unable'))).toMatchObject({ own: 2, all: 2, depth: 1 });
    expect(nodeOf(idOf('us.cat'))).toMatchObject({ own: 0, all: 2 });
    expect(outline(view)).toMatchObject({ inbox: 1, entries: 7 });
  });

  it('counts an entry filed under a parent and its child once above', () => {
    const [item] = entriesUnder(view, idOf('us.cat.official'));
    if (!item) throw new Error('sample');
    const entry = {
      ...item.entry,
      placements: [...item.entry.placements, { issue: idOf('us.cat'), order: 'a0' }],
    };
    const twice = {
      ...view,
      items: view.items.map((other) => (other === item ? { ...item, entry } : other)),
    };
    const cat = flatOutline(outline(twice)).find((node) => node.issue.id === idOf('us.cat'));
    expect(cat).toMatchObject({ own: 1, all: 2 });
  });

  it('orders by code units, not by a language', () => {
    const [first, second] = view.issues;
    if (!first || !second) throw new Error('sample');
    const issues = [
      { ...first, parent: null, order: 'a1' },
      { ...second, parent: null, order: 'Zz' },
    ];
    expect(flatOutline(outline({ ...view, issues })).map((node) => node.issue.order)).toEqual(['Zz', 'a1']);
  });

  it('takes an entry back to the inbox when its issue is gone', () => {
    const issues = view.issues.filter((issue) => issue.templateNode !== 'us.ground.race');
    expect(words(null, { ...view, issues })).toEqual(['Indigenous p', 'According to']);
    expect(words(null)).toEqual(['According to']);
  });
});

/** Issues with any parents at all: missing ones, themselves, circles. */
const anyIssues = fc
  .array(
    fc.record({ parent: fc.integer({ min: -1, max: 12 }), order: fc.constantFrom('Zz', 'a0', 'a1', 'a2') }),
    {
      maxLength: 12,
    },
  )
  .map((rows) =>
    rows.map(
      ({ parent, order }, index): Issue => ({
        id: `i${index}`,
        case: view.case.id,
        parent: parent === -1 ? null : `i${parent}`,
        order,
        label: { en: '', es: '', fr: '' },
        createdAt: '',
        updatedAt: '',
      }),
    ),
  );

const withIssues = (issues: Issue[]): BinderView => ({ ...view, issues, items: [] });

describe('any outline', () => {
  it('shows a chain of thousands of issues whole, no deeper than 64 levels', () => {
    const chain = Array.from(
      { length: 12_000 },
      (_, index): Issue => ({
        id: `i${index}`,
        case: view.case.id,
        parent: index === 0 ? null : `i${index - 1}`,
        order: 'a0',
        label: { en: '', es: '', fr: '' },
        createdAt: '',
        updatedAt: '',
      }),
    );
    const shown = flatOutline(outline(withIssues(chain)));
    expect(shown.map((node) => node.issue.id)).toEqual(chain.map((issue) => issue.id));
    expect(Math.max(...shown.map((node) => node.depth))).toBe(64);
  });

  it('shows every issue exactly once, whatever the parents say', () => {
    fc.assert(
      fc.property(anyIssues, (issues) => {
        const shown = flatOutline(outline(withIssues(issues))).map((node) => node.issue.id);
        expect(shown.toSorted()).toEqual(issues.map((issue) => issue.id).toSorted());
      }),
    );
  });

  it('moves up and down as inverses', () => {
    fc.assert(
      fc.property(anyIssues, fc.nat(11), (issues, at) => {
        const start = normal(issues);
        const issue = start.issues[at];
        const target = issue && issueTarget(start, issue.id, 'up');
        if (!issue || !target) return;
        const moved = apply(start, issue, target);
        const back = issueTarget(moved, issue.id, 'down');
        expect(back).not.toBeNull();
        if (back) expect(shape(apply(moved, issue, back))).toEqual(shape(start));
      }),
    );
  });
});

/** The same tree with distinct order keys and no damage. */
function normal(issues: Issue[]): BinderView {
  const nodes = flatOutline(outline(withIssues(issues)));
  return withIssues(
    nodes.map((node, index) => ({
      ...node.issue,
      parent: node.parent?.issue.id ?? null,
      order: String(index).padStart(4, '0'),
    })),
  );
}

function apply(
  start: BinderView,
  issue: Issue,
  target: { parent: string | null; before: string | null },
): BinderView {
  const rest = start.issues.filter((other) => other.id !== issue.id);
  const before = rest.find((other) => other.id === target.before)?.order ?? '9999';
  return normal([
    ...rest,
    { ...issue, parent: target.parent, order: `${before.slice(0, -1)}${lower(before)}` },
  ]);
}

/** Sorts right before a four-digit key and after the key one below it. */
const lower = (key: string): string => `${String.fromCharCode(key.charCodeAt(3) - 1)}~`;
const shape = (of: BinderView) =>
  flatOutline(outline(of)).map((node) => [node.issue.id, node.parent?.issue.id]);

describe('moves', () => {
  const top = view.issues.filter((issue) => issue.parent === null).map((issue) => issue.id);
  const target = (node: string, move: IssueMove) => issueTarget(view, idOf(node), move);

  it('leads an issue in and out', () => {
    expect(target('us.protection', 'in')).toEqual({ parent: idOf('us.ground'), before: null });
    expect(target('us.protection.unable', 'out')).toEqual({ parent: null, before: idOf('us.relocation') });
    expect(target('us.cat.torture', 'out')).toEqual({ parent: null, before: null });
  });

  it('has nowhere to go at the ends', () => {
    expect(issueTarget(view, top[0] ?? '', 'up')).toBeNull();
    expect(issueTarget(view, top[0] ?? '', 'in')).toBeNull();
    expect(issueTarget(view, top[0] ?? '', 'out')).toBeNull();
    expect(issueTarget(view, top.at(-1) ?? '', 'down')).toBeNull();
    expect(issueTarget(view, 'unknown', 'up')).toBeNull();
  });

  it('leads an entry through its list', () => {
    const issue = idOf('us.protection.unable');
    const [first, second] = entriesUnder(view, issue).map((item) => item.entry.id);
    if (!first || !second) throw new Error('sample');
    expect(entryTarget(view, second, issue, 'up')).toEqual({ issue, before: first });
    expect(entryTarget(view, first, issue, 'down')).toEqual({ issue, before: null });
    expect(entryTarget(view, first, issue, 'up')).toBeNull();
    expect(entryTarget(view, second, issue, 'last')).toBeNull();
    expect(entryTarget(view, first, null, 'down')).toBeNull();
  });
});

describe('coverage', () => {
  it('says where nothing supports, and counts what stands against', () => {
    const as = (...stances: (Stance | null)[]) => {
      const issue = idOf('us.cat');
      const items = view.items.slice(0, stances.length).map((item, at) => ({
        ...item,
        entry: { ...item.entry, stance: stances[at] ?? null, placements: [{ issue, order: `a${at}` }] },
      }));
      return coverage({ ...view, items }).find((row) => row.issue.id === issue)?.gaps;
    };
    expect(as('adverse', 'adverse', null)).toContainEqual({ kind: 'no-support', adverse: 2 });
    expect(as('background')).toContainEqual({ kind: 'no-support', adverse: 0 });
    expect(as('adverse', 'mixed')?.some(({ kind }) => kind === 'no-support')).toBe(false);
    expect(as(null, 'background')?.some(({ kind }) => kind === 'no-support')).toBe(false);
  });

  it('counts passages, sources, adverse ones and the newest date below each issue', () => {
    const rows = new Map(coverage(view).map((row) => [row.issue.templateNode, row]));
    expect(rows.get('us.protection')).toMatchObject({
      passages: 3,
      sources: 3,
      adverse: 0,
      newest: { year: 2023, month: 9, day: 1 },
      undated: 2,
    });
    expect(rows.get('us.ground')).toMatchObject({ passages: 1, adverse: 1, newest: null, undated: 1 });
    expect(rows.get('us.discretion')).toMatchObject({ passages: 0, sources: 0, newest: null });
  });

  it('names what an issue lacks, and counts kinds, stances and years', () => {
    const typed = view.items.map((item) => ({
      ...item,
      publisher: { type: item.source.metadata.siteName ? 'legal' : 'ngo' } as never,
    }));
    const rows = coverage({ ...view, items: typed }, '2026-11-22');
    const at = (node: string) => rows.find(({ issue }) => issue.templateNode === node);
    expect(at('us.discretion')?.gaps).toEqual([{ kind: 'nothing' }]);
    expect(at('us.ground')?.gaps.map(({ kind }) => kind)).toEqual([
      'no-support',
      'one-source',
      'no-official',
      'undated',
    ]);
    const protection = at('us.protection');
    expect(protection?.stances).toHaveLength(3);
    expect(protection?.types.reduce((all, { sources }) => all + sources, 0)).toBe(3);
    expect(protection?.gaps).toContainEqual({
      kind: 'old',
      newest: { year: 2023, month: 9, day: 1 },
      years: 3,
    });
    // Two years to the very day are two; a day less is one, and is not named.
    const old = (day: string) =>
      coverage(view, day)
        .find(({ issue }) => issue.templateNode === 'us.protection')
        ?.gaps.find(({ kind }) => kind === 'old');
    expect(old('2025-09-01')).toMatchObject({ years: 2 });
    expect(old('2025-08-31')).toBeUndefined();
    expect(coverage(view)[0]?.gaps.some(({ kind }) => kind === 'old')).toBe(false);
  });
});
