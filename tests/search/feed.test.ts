import { describe, expect, it } from 'vitest';
import type { CaptureSummary, Entry, Issue, Passage, Source } from '../../lib/model/index.ts';
import { connectSearch, createIndex, followFeed, serve } from '../../lib/search/index.ts';

/** A list that is told by hand. */
function told<T>(first: T) {
  let next: (value: T) => void = () => undefined;
  return {
    subscribe(listener: (value: T) => void) {
      next = listener;
      listener(first);
      return () => undefined;
    },
    tell: (value: T) => next(value),
  };
}

const at = '2026-01-01T00:00:00.000Z';
const passage = (id: string, exact: string): Passage => ({
  id,
  capture: 'c',
  source: 's',
  span: { start: 0, end: exact.length },
  selectors: {
    quote: { exact, prefix: '', suffix: '' },
    position: { start: 0, end: exact.length },
    section: [{ title: 'Police' }],
    paragraph: 1,
    block: 0,
  },
  clippedAt: at,
});
const entry = (id: string, of: string, note: string, caseId = 'case-1'): Entry => ({
  id,
  case: caseId,
  passage: of,
  placements: [],
  order: 'a',
  stance: null,
  note,
  parenthetical: '',
  createdAt: at,
  updatedAt: at,
});
const source: Source = {
  id: 's',
  metadata: { title: { value: 'Country of Origin Report', foundIn: 'seed', weight: 1 } },
  addresses: ['https://example.org/report'],
  createdAt: at,
  updatedAt: at,
};
const issue: Issue = {
  id: 'i',
  case: 'case-1',
  parent: null,
  order: 'a',
  label: { en: 'Nexus', es: 'Nexo', fr: 'Lien' },
  createdAt: at,
  updatedAt: at,
};
const seedText = {
  text: 'Skip to content\nVolunteer Searchers\nThey face obstacles.',
  blocks: [
    { kind: 'paragraph' as const, start: 0, end: 15, furniture: 'navigation' as const },
    { kind: 'heading' as const, start: 16, end: 35, level: 2 },
    { kind: 'paragraph' as const, start: 36, end: 56 },
  ],
};

async function library() {
  const index = createIndex();
  const lists = {
    sources: told([source]),
    passages: told([passage('p', 'Police are in danger')]),
    entries: told([entry('e', 'p', 'ask the expert')]),
    issues: told([issue]),
    seedCaptures: told([{ id: 'c', source: 's', circumstances: { mode: 'seed' } } as CaptureSummary]),
  };
  await followFeed(index, { ...lists, readText: async () => seedText });
  const find = (query: string, caseId?: string) =>
    index.search(query, caseId === undefined ? {} : { caseId }).map(({ id }) => id);
  return { index, lists, find };
}

describe('the index follows the library', () => {
  it('holds sources, passages, notes, issues in three languages and the seeds by block', async () => {
    const { find, index } = await library();
    expect(find('origin')).toEqual(['source:s']);
    expect(find('example.org report')).toEqual(['source:s']);
    expect(find('danger')).toEqual(['passage:p']);
    expect(find('expert')).toEqual(['note:e']);
    expect(find('nexo')).toEqual(['issue:i']);
    expect(find('obstacles')).toEqual(['text:c:2']);
    expect(find('skip')).toEqual([]);
    expect(index.search('obstacles')[0]).toMatchObject({
      title: 'Volunteer Searchers',
      span: { start: 36, end: 56 },
    });
  });

  it('forgets a withdrawn passage and finds it again after undo', async () => {
    const { find, lists } = await library();
    lists.passages.tell([]);
    await expect.poll(() => find('danger')).toEqual([]);
    lists.passages.tell([passage('p', 'Police are in danger')]);
    await expect.poll(() => find('danger')).toEqual(['passage:p']);
  });

  it('follows a note, and the case a passage is used in', async () => {
    const { find, lists } = await library();
    expect(find('danger', 'case-2')).toEqual([]);
    lists.entries.tell([entry('e', 'p', 'call the clinic', 'case-2')]);
    await expect.poll(() => find('expert')).toEqual([]);
    expect(find('clinic')).toEqual(['note:e']);
    expect(find('danger', 'case-2')).toEqual(['passage:p']);
  });
});

describe('over a port', () => {
  it('answers each question with its own hits, and refuses what waits when closed', async () => {
    const { index } = await library();
    const { port1, port2 } = new MessageChannel();
    serve(port2, async () => index);
    const client = connectSearch(port1);
    const [danger, nexo] = await Promise.all([client.search('danger'), client.search('nexo', { limit: 1 })]);
    expect(danger.map(({ id }) => id)).toEqual(['passage:p']);
    expect(nexo.map(({ id }) => id)).toEqual(['issue:i']);
    const waiting = client.search('danger');
    client.close();
    await expect(waiting).rejects.toThrow('closed');
    port2.close();
  });

  it('says that the index could not be filled', async () => {
    const { port1, port2 } = new MessageChannel();
    serve(port2, () => Promise.reject(new Error('no library')));
    const client = connectSearch(port1);
    await expect(client.search('x')).rejects.toThrow('no library');
    client.close();
    port2.close();
  });
});
