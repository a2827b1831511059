import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createIndex, type SearchDocument } from '../../lib/search/index.ts';
import { idsOf, indexOf, passage } from './sample.ts';

const LIBRARY = [
  passage(
    'es',
    'Las madres buscadoras han sido asesinadas; la protección policial se suspendió. La casa ardió.',
    {
      language: 'es',
    },
  ),
  passage('fr', "La demande d'asile a été refusée à l’étranger, malgré les persécutions des réfugiées.", {
    language: 'fr',
  }),
  passage('en', 'The retired professor stated that relocation within Mexico is next to impossible.', {
    language: 'en',
  }),
  passage('no', 'According to MEX201601.E, information is scarce and not available.', { language: 'en' }),
];

describe('finds', () => {
  const index = indexOf(...LIBRARY);
  const ids = (query: string) => idsOf(index.search(query).hits);

  it.each([
    ['proteccion', 'es'],
    ['PROTECCIÓN policial', 'es'],
    ['asile', 'fr'],
    ['etranger', 'fr'],
    ['persécutions', 'fr'],
    ['reloc', 'en'],
    ['proffessor', 'en'],
    ['retierd', 'en'],
    ['MEX201601.E', 'no'],
    ['not', 'no'],
    ['que la', 'es'],
  ])('%s', (query, id) => {
    expect(ids(query)[0]).toBe(id);
  });

  it.each([
    ['relocated ', 'en'],
    ['professors ', 'en'],
    ['asesinado ', 'es'],
    ['suspender ', 'es'],
    ['réfugiés ', 'fr'],
    ['refugies ', 'fr'],
  ])('another form of a word: %s', (query, id) => {
    expect(ids(query)).toEqual([id]);
  });

  it('takes a word for another form only in a language it was seen in', () => {
    const both = indexOf(...LIBRARY, passage('case', 'In that case, wait.', { language: 'en' }));
    expect(idsOf(both.search('case ').hits)).toEqual(['case']);
  });

  it('takes no far longer word for another form of an English one', () => {
    const index = indexOf(passage('far', 'an international body', { language: 'en' }));
    expect(index.search('internal ').hits).toEqual([]);
  });

  it('wants all words where some document has them, and takes some words else', () => {
    expect(ids('professor impossible')).toEqual(['en']);
    expect(ids('professor policial')).toEqual(expect.arrayContaining(['en', 'es']));
  });

  it('takes two letters of the word being typed as a beginning, of a word before it not', () => {
    expect(ids('professor im')).toEqual(['en']);
    expect(ids('pr impossible')).not.toContain('es');
    expect(ids('professor i')).toEqual(['en']);
  });

  it('guesses no short word', () => {
    expect(ids('ardo ')).toEqual([]);
  });

  it('wants quoted words together, as they are written', () => {
    expect(ids('"next to impossible"')).toEqual(['en']);
    expect(ids('«next to impossible»')).toEqual(['en']);
    expect(ids('"impossible to next"')).toEqual([]);
    expect(ids('"relocated"')).toEqual([]);
  });

  it('finds no phrase that begins in a title and ends in the text', () => {
    const index = indexOf(passage('a', 'persecution', { title: 'political' }));
    expect(index.search('political persecution').hits).toHaveLength(1);
    expect(index.search('"political persecution"').hits).toEqual([]);
  });

  it('does not take a number for its neighbour', () => {
    expect(ids('MEX201603')).toEqual([]);
  });

  it('is quiet about nothing', () => {
    expect([ids(''), ids('   '), ids('"'), ids('…'), ids('title:')]).toEqual([[], [], [], [], []]);
  });
});

describe('puts first', () => {
  const order = (query: string, ...documents: SearchDocument[]) =>
    idsOf(indexOf(...documents).search(query).hits);

  it('the word as written before its other forms, those before beginnings, guesses last', () => {
    const documents = [
      passage('guess', 'extorsion and more', { language: 'en' }),
      passage('beginning', 'extortioner and more', { language: 'en' }),
      passage('form', 'extorted and more', { language: 'en' }),
      passage('written', 'extortion and more', { language: 'en' }),
    ];
    expect(order('extortion', ...documents)).toEqual(['written', 'form', 'beginning', 'guess']);
  });

  it('the title of a source before the same word in a text', () => {
    expect(
      order(
        'police',
        passage('text', 'police and others'),
        passage('title', 'others', { title: 'Police', kind: 'source' }),
      ),
    ).toEqual(['title', 'text']);
  });

  it('a passage that was chosen before the text of a whole page', () => {
    const page = passage('page', 'police and others', { kind: 'seed-text' });
    expect(order('police', page, passage('chosen', 'police and others'))).toEqual(['chosen', 'page']);
  });

  it('the rarer word', () => {
    const many = Array.from({ length: 20 }, (_, at) => passage(`many${at}`, 'police report'));
    expect(order('police journalist x', ...many, passage('rare', 'journalist report'))[0]).toBe('rare');
  });
});

describe('a hit', () => {
  it('shows the piece that holds the words, and marks them', () => {
    const long = `${'Nothing of the kind. '.repeat(40)}Here the Protección is named. ${'More of it. '.repeat(40)}`;
    const [hit] = indexOf(passage('a', long)).search('proteccion named').hits;
    const words = hit?.excerpt.marks.map(({ start, end }) => hit.excerpt.text.slice(start, end));
    expect(words).toEqual(['Protección', 'named']);
    expect(long.slice(hit?.excerpt.start).startsWith(hit?.excerpt.text ?? '?')).toBe(true);
    expect(hit?.excerpt.text.length).toBeLessThanOrEqual(200);
  });

  it('marks the other forms of a word too', () => {
    const [hit] = indexOf(passage('a', 'They threatened him.', { language: 'en' })).search('threatens ').hits;
    expect(hit?.excerpt.marks).toEqual([{ start: 5, end: 15 }]);
  });

  it('is not shown twice, as a passage and as the text it was clipped from', () => {
    const there = { captureId: 'c', sourceId: 's' };
    const index = indexOf(
      passage('clip', 'volunteer searchers', { ...there, span: { start: 5, end: 24 } }),
      passage('around', 'many volunteer searchers', {
        ...there,
        kind: 'seed-text',
        span: { start: 0, end: 24 },
      }),
      passage('after', 'other searchers', { ...there, kind: 'seed-text', span: { start: 25, end: 40 } }),
    );
    expect(idsOf(index.search('searchers').hits)).toEqual(['clip', 'after']);
    expect(index.search('searchers').total).toBe(2);
  });

  it('leads back to its place', () => {
    const there = { sourceId: 's', captureId: 'c', span: { start: 5, end: 9 } };
    const [hit] = indexOf(passage('a', 'volunteer searchers', { kind: 'seed-text', ...there })).search(
      'search',
    ).hits;
    expect(hit).toMatchObject({ kind: 'seed-text', ...there });
  });
});

describe('after a change', () => {
  it('finds the new words and not the old ones', () => {
    const index = indexOf(passage('a', 'extortion'));
    index.put([passage('a', 'kidnapping')]);
    expect(index.search('extortion').hits).toEqual([]);
    expect(index.search('kidnapping').hits).toHaveLength(1);
    expect(index.size).toBe(1);
  });

  it('forgets what was removed, and takes it back', () => {
    const index = indexOf(passage('a', 'extortion'));
    index.remove(['passage:a', 'never there']);
    expect(index.search('extortion').hits).toEqual([]);
    index.put([passage('a', 'extortion')]);
    expect(index.search('extortion').hits).toHaveLength(1);
  });

  it('clears out what thousands of removed documents left, and phrases still stand', () => {
    const index = indexOf(
      ...Array.from({ length: 5000 }, (_, at) => passage(String(at), `police report ${at}`)),
    );
    index.remove(Array.from({ length: 4990 }, (_, at) => `passage:${at}`));
    expect(index.search('police').total).toBe(10);
    index.put(Array.from({ length: 5000 }, (_, at) => passage(`new${at}`, `weather of day ${at}`)));
    expect(idsOf(index.search('"report 4995"').hits)).toEqual(['4995']);
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
          if (remove) index.remove([document.id]);
          else index.put([document]);
          if (remove) standing.delete(id);
          else standing.set(id, document);
        }
        expect(idsOf(index.search(query).hits).sort()).toEqual(
          idsOf(indexOf(...standing.values()).search(query).hits).sort(),
        );
      }),
    );
  });
});

it('never throws, whatever is put and asked', () => {
  const odd = fc.constantFrom(
    '\u0301',
    '\ud800',
    '\u00ad',
    'İ',
    'ﬁ',
    'ß',
    '日本',
    '"',
    '“',
    "'",
    ' ',
    '0',
    'note:',
  );
  const text = fc
    .array(fc.oneof(fc.string({ maxLength: 6 }), odd), { maxLength: 8 })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(fc.array(text, { maxLength: 4 }), text, (texts, query) => {
      const index = indexOf(...texts.map((words, at) => passage(String(at), words)));
      for (const { excerpt } of index.search(query).hits)
        for (const { start, end } of excerpt.marks) expect(end).toBeGreaterThan(start);
    }),
  );
});

describe('a word in the title of a source alone', () => {
  it('is found after every passage that says it, and told apart', () => {
    const index = indexOf(
      passage('byline', 'By Lucía Ramírez', { title: 'Extorsión, extorsión y más extorsión' }),
      passage('says', 'En el municipio, entre muchas otras cosas que no vienen al caso, la extorsión sigue.'),
    );
    const { hits } = index.search('extorsión');
    expect(idsOf(hits)).toEqual(['says', 'byline']);
    expect(hits.map(({ byTitle }) => byTitle)).toEqual([undefined, true]);
  });
});
