import { describe, expect, it } from 'vitest';
import type { SearchOptions } from '../../lib/search/index.ts';
import { idsOf, indexOf, passage } from './sample.ts';

const source = (id: string, title: string, publisher: string, year: number, type: 'ngo' | 'government') => ({
  id,
  title,
  publisher,
  year,
  type,
  seed: false,
});
const use = (
  id: string,
  of: string,
  caseId: string,
  more: { issues?: string[]; note?: string; tags?: string[] } = {},
) => ({
  id,
  passage: of,
  caseId,
  issues: more.issues ?? [],
  note: more.note ?? '',
  tags: more.tags ?? [],
});
const named = (name: string) => ({ en: name, es: name, fr: name });

function library() {
  const index = indexOf(
    passage('p', 'the cartel', { sourceId: 'a', captureId: 'ca' }),
    passage('q', 'the cartel', { sourceId: 'b', captureId: 'cb' }),
    passage('n', 'cartel: ask the expert', { id: 'note:n', kind: 'note', passageId: 'q', caseId: 'two' }),
    { id: 'source:a', kind: 'source', title: 'The cartel', text: '', sourceId: 'a' },
    { id: 'issue:sub', kind: 'issue', title: 'Cartel rule', text: '', issueId: 'sub', caseId: 'one' },
  );
  const { ledger } = index;
  ledger.keepSources([
    source('a', 'The cartel', 'Amnesty International', 2021, 'ngo'),
    source('b', 'Annual report', 'Home Office', 2023, 'government'),
  ]);
  ledger.keepIssues([
    { id: 'top', case: 'one', parent: null, label: named('Protection') },
    { id: 'sub', case: 'one', parent: 'top', label: named('Police') },
  ]);
  ledger.putUse(use('e1', 'p', 'one', { issues: ['sub'], tags: ['gang recruitment'] }));
  ledger.putUse(use('e2', 'q', 'two', { note: 'ask the expert' }));
  return index;
}

const index = library();
const find = (query: string, options: SearchOptions = {}) => idsOf(index.search(query, options).hits).sort();

describe('a field of a question', () => {
  it.each([
    ['cartel publisher:amnesty', ['a', 'p']],
    ['cartel editor:AMNESTY', ['a', 'p']],
    ['cartel publisher:"home office"', ['n', 'q']],
    ['cartel publisher:"office home"', []],
    ['cartel title:annual', ['n', 'q']],
    ['cartel issue:police', ['p', 'sub']],
    ['cartel issue:protection', ['p', 'sub']],
    ['cartel note:expert', ['n', 'q']],
    ['cartel tag:recruit', ['p']],
    ['tag:"gang recruitment"', ['p']],
    ['cartel étiquette:gang titre:cartel', ['p']],
    ['cartel http:nothing', ['a', 'n', 'p', 'q', 'sub']],
  ])('%s', (query, found) => {
    expect(find(query)).toEqual(found);
  });
});

describe('an issue asked for', () => {
  it('counts as it does in the outline: what is called so and what stands below, not what only has the word', () => {
    const two = library();
    two.put([passage('r', 'the cartel')]);
    two.ledger.keepIssues([
      { id: 'top', case: 'one', parent: null, label: named('Protection') },
      { id: 'sub', case: 'one', parent: 'top', label: named('Police') },
      { id: 'else', case: 'one', parent: null, label: named('Police abroad') },
    ]);
    two.ledger.putUse(use('e3', 'r', 'one', { issues: ['else'] }));
    const found = (query: string) => idsOf(two.search(query).hits).sort();
    expect(found('cartel issue:police')).toEqual(['p', 'sub']);
    expect(found('cartel issue:protection')).toEqual(['p', 'sub']);
    expect(found('cartel issue:pol')).toEqual(['p', 'r', 'sub']);
  });
});

describe('narrowing', () => {
  it('to the case in hand takes in what its passages were clipped from', () => {
    expect(find('cartel', { caseId: 'one', narrowing: { thisCase: true } })).toEqual(['a', 'p', 'sub']);
    expect(find('cartel', { caseId: 'two', narrowing: { thisCase: true } })).toEqual(['n', 'q']);
  });

  it('by kind, year, kind of publisher, number', () => {
    expect(find('cartel', { narrowing: { kinds: ['source'] } })).toEqual(['a']);
    expect(find('cartel', { narrowing: { years: [2023] } })).toEqual(['n', 'q']);
    expect(find('cartel', { narrowing: { types: ['ngo'] } })).toEqual(['a', 'p']);
    expect(find('cartel', { limit: 2 })).toHaveLength(2);
    expect(index.search('cartel', { limit: 2 }).total).toBe(5);
  });

  it('says how many each choice leaves, the others standing', () => {
    const { facets } = index.search('cartel', { caseId: 'one', narrowing: { years: [2021] } });
    expect(facets.kinds).toEqual([
      { kind: 'passage', count: 1 },
      { kind: 'source', count: 1 },
    ]);
    expect(facets.years).toEqual([
      { year: 2023, count: 2 },
      { year: 2021, count: 2 },
    ]);
    expect(facets).toMatchObject({ thisCase: 2, everything: 2, types: [{ type: 'ngo', count: 2 }] });
  });
});

it('a hit tells its source, its cases, and of an issue its path', () => {
  const [hit] = index.search('rule').hits;
  expect(hit?.issue?.path.map(({ en }) => en)).toEqual(['Protection', 'Police']);
  const [passageHit] = index.search('cartel tag:gang').hits;
  expect(passageHit).toMatchObject({ source: { title: 'The cartel' }, cases: ['one'] });
});

it('a use that is taken back is forgotten', () => {
  const other = library();
  other.ledger.removeUse('e1');
  expect(idsOf(other.search('tag:gang').hits)).toEqual([]);
  expect(other.search('cartel', { caseId: 'one', narrowing: { thisCase: true } }).hits).toHaveLength(1);
});
