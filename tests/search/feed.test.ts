import { describe, expect, it } from 'vitest';
import type { Entry, Issue, Passage, Source } from '../../lib/model/index.ts';
import {
  CasePages,
  type Change,
  connectSearch,
  createIndex,
  followFeed,
  serve,
} from '../../lib/search/index.ts';

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

const change = <T>(put: T[], removed: string[] = []): Change<T> => ({ put, removed, more: false });

async function library() {
  const index = createIndex();
  const lists = {
    sources: told([{ source, publisher: null }]),
    passages: told(change([passage('p', 'Police are in danger')])),
    entries: told(change([entry('e', 'p', 'ask the expert')])),
    issues: told([issue]),
    captures: told([{ id: 'c', source: 's', seed: true }]),
  };
  const readText = async () => seedText;
  await followFeed(index, { ...lists, readText });
  const find = (query: string, caseId?: string) => {
    const narrowing = caseId === undefined ? {} : { caseId, narrowing: { thisCase: true } };
    return index.search(query, narrowing).hits.map(({ id }) => id);
  };
  return { index, lists, find, readText };
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
    expect(index.search('obstacles').hits[0]).toMatchObject({
      title: 'Volunteer Searchers',
      span: { start: 36, end: 56 },
    });
  });

  it('forgets a withdrawn passage and finds it again after undo', async () => {
    const { find, lists } = await library();
    lists.passages.tell(change<Passage>([], ['p']));
    await expect.poll(() => find('danger')).toEqual([]);
    lists.passages.tell(change([passage('p', 'Police are in danger')]));
    await expect.poll(() => find('danger')).toEqual(['passage:p']);
  });

  it('follows a note, and the case a passage is used in', async () => {
    const { find, lists } = await library();
    expect(find('danger', 'case-2')).toEqual([]);
    lists.entries.tell(change([entry('e', 'p', 'call the clinic', 'case-2')]));
    await expect.poll(() => find('expert')).toEqual([]);
    expect(find('clinic')).toEqual(['note:e']);
    expect(find('danger', 'case-2')).toEqual(['passage:p']);
    lists.entries.tell(change<Entry>([], ['e']));
    await expect.poll(() => find('clinic')).toEqual([]);
    expect(find('danger', 'case-2')).toEqual([]);
  });

  it('follows a passage to the source that its capture was joined to', async () => {
    const { index, lists } = await library();
    const other: Source = {
      ...source,
      id: 't',
      metadata: { title: { value: 'Kept', foundIn: 'seed', weight: 1 } },
    };
    lists.sources.tell([
      { source, publisher: null },
      { source: other, publisher: null },
    ]);
    lists.captures.tell([{ id: 'c', source: 't', seed: true }]);
    await expect.poll(() => index.search('danger').hits[0]?.source?.title).toBe('Kept');
  });
});

describe('the pages of a case', () => {
  it('are searched while somebody asks about the case, and never in another', async () => {
    const { index, lists, readText } = await library();
    lists.sources.tell([{ source: { ...source, seed: false }, publisher: null }]);
    await expect.poll(() => index.ledger.source('s')?.seed).toBe(false);
    index.remove(['text:c:1', 'text:c:2']);
    const pages = new CasePages(index, readText);
    const find = (caseId?: string) =>
      index.search('obstacles', caseId === undefined ? {} : { caseId }).hits.map(({ kind }) => kind);
    pages.want('case-1');
    await expect.poll(() => find('case-1')).toEqual(['page-text']);
    expect(find()).toEqual([]);
    expect(find('case-2')).toEqual([]);
    pages.want('case-2');
    pages.want('case-3');
    expect(find('case-1')).toEqual([]);
  });
});

describe('over a port', () => {
  it('answers each question with its own hits, and refuses what waits when closed', async () => {
    const { index } = await library();
    const { port1, port2 } = new MessageChannel();
    serve(port2, async () => ({ index, pending: () => false, want: () => undefined }));
    const client = connectSearch(port1);
    const [danger, nexo] = await Promise.all([client.search('danger'), client.search('nexo', { limit: 1 })]);
    expect(danger.hits.map(({ id }) => id)).toEqual(['passage:p']);
    expect(nexo.hits.map(({ id }) => id)).toEqual(['issue:i']);
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
