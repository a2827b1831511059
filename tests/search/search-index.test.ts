import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createIndex, loadIndex, type SearchDocument } from '../../lib/search/index.ts';

const passage = (id: string, text: string, more: Partial<SearchDocument> = {}): SearchDocument => ({
  id,
  kind: 'passage',
  title: '',
  text,
  ...more,
});

const indexOf = (...documents: SearchDocument[]) => {
  const index = createIndex();
  index.put(documents);
  return index;
};

const LIBRARY = [
  passage('es', 'Las madres buscadoras han sido asesinadas; la protección policial se suspendió.'),
  passage('fr', "La demande d'asile a été refusée à l’étranger, malgré les persécutions."),
  passage('en', 'The retired professor stated that relocation within Mexico is next to impossible.'),
  passage('no', 'According to MEX201601.E, information is scarce and not available.'),
];

describe('finds', () => {
  const index = indexOf(...LIBRARY);
  const ids = (query: string) => index.search(query).map(({ id }) => id);

  it.each([
    ['proteccion', 'es'],
    ['PROTECCIÓN policial', 'es'],
    ['asile', 'fr'],
    ['etranger', 'fr'],
    ['persécutions', 'fr'],
    ['reloc', 'en'],
    ['proffessor', 'en'],
    ['MEX201601.E', 'no'],
    ['not', 'no'],
    ['que la', 'es'],
  ])('%s', (query, id) => {
    expect(ids(query)[0]).toBe(id);
  });

  it('wants all words where some document has them, and takes some words else', () => {
    expect(ids('professor impossible')).toEqual(['en']);
    expect(ids('professor policial')).toEqual(expect.arrayContaining(['en', 'es']));
  });

  it('wants quoted words together', () => {
    expect(ids('"next to impossible"')).toEqual(['en']);
    expect(ids('"impossible to next"')).toEqual([]);
  });

  it('does not take a number for its neighbour', () => {
    expect(ids('MEX201603')).toEqual([]);
  });

  it('is quiet about nothing', () => {
    expect([ids(''), ids('   '), ids('"'), ids('…')]).toEqual([[], [], [], []]);
  });
});

describe('a hit', () => {
  it('shows the piece that holds the words, and marks them', () => {
    const long = `${'Nothing of the kind. '.repeat(40)}Here the Protección is named. ${'More of it. '.repeat(40)}`;
    const [hit] = indexOf(passage('a', long)).search('proteccion named');
    const words = hit?.excerpt.marks.map(({ start, end }) => hit.excerpt.text.slice(start, end));
    expect(words).toEqual(['Protección', 'named']);
    expect(long.slice(hit?.excerpt.start).startsWith(hit?.excerpt.text ?? '?')).toBe(true);
    expect(hit?.excerpt.text.length).toBeLessThanOrEqual(200);
  });

  it('leads back to its place', () => {
    const there = { sourceId: 's', captureId: 'c', span: { start: 5, end: 9 } };
    const [hit] = indexOf(passage('a', 'volunteer searchers', { kind: 'seed-text', ...there })).search(
      'search',
    );
    expect(hit).toMatchObject({ kind: 'seed-text', ...there });
  });

  it('of a title comes before the same word in a text', () => {
    const index = indexOf(
      passage('text', 'police and others'),
      passage('title', 'others', { title: 'Police' }),
    );
    expect(index.search('police').map(({ id }) => id)).toEqual(['title', 'text']);
  });
});

describe('narrowing', () => {
  const index = indexOf(
    passage('p', 'cartel', { caseIds: ['case-1'] }),
    passage('q', 'cartel', { caseIds: ['case-2'] }),
    passage('s', 'cartel', { kind: 'source' }),
  );

  it('by kind, by case, by number', () => {
    expect(index.search('cartel', { kinds: ['source'] }).map(({ id }) => id)).toEqual(['s']);
    expect(index.search('cartel', { caseId: 'case-1' }).map(({ id }) => id)).toEqual(['p']);
    expect(index.search('cartel', { limit: 2 })).toHaveLength(2);
  });
});

describe('after a change', () => {
  it('finds the new words and not the old ones', () => {
    const index = indexOf(passage('a', 'extortion'));
    index.put([passage('a', 'kidnapping')]);
    expect(index.search('extortion')).toEqual([]);
    expect(index.search('kidnapping')).toHaveLength(1);
    expect(index.size).toBe(1);
  });

  it('forgets what was removed, and takes it back', () => {
    const index = indexOf(passage('a', 'extortion'));
    index.remove(['a', 'never there']);
    expect(index.search('extortion')).toEqual([]);
    index.put([passage('a', 'extortion')]);
    expect(index.search('extortion')).toHaveLength(1);
  });

  it('is the same after being written and read', () => {
    const index = indexOf(...LIBRARY);
    const again = loadIndex(index.serialise());
    expect(again?.search('proteccion')).toEqual(index.search('proteccion'));
    again?.remove(['es']);
    expect(again?.search('proteccion')).toEqual([]);
    expect(loadIndex('{"version":0}')).toBeNull();
    expect(loadIndex('not json')).toBeNull();
  });

  it('equals an index made anew, whatever was put and removed', () => {
    const word = fc.constantFrom('cartel', 'policía', 'asile', 'refuge', 'Mexico');
    const step = fc.record({
      id: fc.constantFrom('a', 'b', 'c'),
      words: fc.array(word),
      remove: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), word, (steps, query) => {
        const index = createIndex();
        const standing = new Map<string, SearchDocument>();
        for (const { id, words, remove } of steps) {
          const document = passage(id, words.join(' '));
          if (remove) index.remove([id]);
          else index.put([document]);
          if (remove) standing.delete(id);
          else standing.set(id, document);
        }
        const ids = (hits: { id: string }[]) => hits.map(({ id }) => id).sort();
        expect(ids(index.search(query))).toEqual(ids(indexOf(...standing.values()).search(query)));
      }),
    );
  });
});

it('never throws, whatever is put and asked', () => {
  const odd = fc.constantFrom('\u0301', '\ud800', '\u00ad', 'İ', 'ﬁ', 'ß', '日本', '"', '“', "'", ' ', '0');
  const text = fc
    .array(fc.oneof(fc.string({ maxLength: 6 }), odd), { maxLength: 8 })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(fc.array(text, { maxLength: 4 }), text, (texts, query) => {
      const index = indexOf(...texts.map((words, at) => passage(String(at), words)));
      for (const { excerpt } of index.search(query))
        for (const { start, end } of excerpt.marks) expect(end).toBeGreaterThan(start);
    }),
  );
});
