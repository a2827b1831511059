import { describe, expect, it } from 'vitest';
import type { CitedWork, PartialDate, Source, SourceMetadata } from '../../lib/model/index.ts';
import { heldWorks } from '../../lib/source/index.ts';

const field = <T>(value: T) => ({ value, foundIn: 'meta' as const, weight: 0.8 });
const TITLE = 'Facing Death and Dismissal, Mexico’s Mothers Keep Searching';
const ADDRESS = 'https://insightcrime.org/news/mothers';

function source(id: string, metadata: SourceMetadata, change: Partial<Source> = {}): Source {
  const times = { createdAt: '2026-01-01T00:00:00.000Z', updatedAt: '2026-01-01T00:00:00.000Z' };
  return { id, metadata, addresses: [], ...times, ...change };
}
const day: PartialDate = { year: 2022, month: 11, day: 4 };
const INSIGHT = source(
  'insight',
  { title: field(TITLE), published: field(day), siteName: field('InSight Crime') },
  { addresses: [ADDRESS] },
);
const RIR = source('rir', { title: field('Mexico: Profiles of individuals'), number: field('MEX201601.E') });

const find = (work: CitedWork, ...sources: Source[]) => heldWorks(sources)(work);

describe('a cited work that the library holds', () => {
  it.each<[string, CitedWork]>([
    [
      'its address, however it is written',
      { address: `http://www.insightcrime.org/news/mothers/?utm_source=a#b` },
    ],
    ['its title and day', { title: TITLE, author: 'InSight Crime', published: day }],
    ['its title and month', { title: `“${TITLE}”.`, published: { year: 2022, month: 11 } }],
    [
      'its title and year, and who stands behind it',
      { title: TITLE, author: 'InSight Crime', published: { year: 2022 } },
    ],
  ])('is told by %s', (_, work) => {
    expect(find(work, INSIGHT, RIR)).toBe('insight');
  });

  it('is told by the number that its entry prints', () => {
    const printed = 'IRB. 2023. Mexico: Profiles (MEX201601.E). [Accessed 2024-01-01]';
    expect(find({ printed }, INSIGHT, RIR)).toBe('rir');
    expect(find({ printed: printed.replace('.E', '.F') }, INSIGHT, RIR)).toBeNull();
  });

  it.each<[string, CitedWork]>([
    ['nothing', {}],
    ['its author and day alone', { author: 'InSight Crime', published: day }],
    ['its title alone', { title: TITLE }],
    [
      'its title in another year',
      { title: TITLE, author: 'InSight Crime', published: { year: 2021, month: 11, day: 4 } },
    ],
    ['its title on another day', { title: TITLE, published: { year: 2022, month: 11, day: 5 } }],
    ['its title by somebody else', { title: TITLE, author: 'Associated Press', published: day }],
    ['its address under another title', { address: ADDRESS, title: 'Ten Years of Mass Graves in Veracruz' }],
    ['its address in another year', { address: ADDRESS, published: { year: 2019 } }],
    ['the front door of its site', { address: 'https://insightcrime.org/' }],
    ['a part of its title', { title: 'Facing Death and Dismissal', published: day }],
    ['no address at all', { address: 'http://[' }],
  ])('is not told by %s', (_, work) => {
    expect(find(work, INSIGHT, RIR)).toBeNull();
  });

  it('is not told where two could be it, nor by an address that only its text put to a work', () => {
    expect(find({ title: TITLE, published: day }, INSIGHT, { ...INSIGHT, id: 'other' })).toBeNull();
    expect(find({ address: ADDRESS }, { ...INSIGHT, onText: [ADDRESS] })).toBeNull();
  });
});

describe('a chapter or an annual report that the library holds', () => {
  const day = { year: 2023, month: 3, day: 20 };
  const BODIES: Record<string, string> = {
    USDOS: 'state',
    'Department of State': 'state',
    'U.S. Department of State': 'state',
    HRW: 'hrw',
    'Human Rights Watch': 'hrw',
    EUAA: 'euaa',
    'European Union Agency for Asylum': 'euaa',
    'Amnesty International': 'amnesty',
  };
  const held = (publisher: string, title: string, published?: PartialDate) =>
    source(title, {
      publisher: field(publisher),
      title: field(title),
      ...(published ? { published: field(published) } : {}),
    });
  const findIn = (work: CitedWork, ...sources: Source[]) =>
    heldWorks(sources, (name) => BODIES[name] ?? null)(work);

  const STATE = '2022 Country Reports on Human Rights Practices: Mexico';
  const state: CitedWork = {
    author: 'United States (US)',
    printed:
      'United States (US). 2023-03-20. Department of State. "Mexico." Country Reports on Human Rights Practices for 2022.',
    published: day,
    title: 'Mexico',
    container: 'Country Reports on Human Rights Practices for 2022',
  };
  const hrw: CitedWork = {
    author: 'Human Rights Watch (HRW)',
    published: { year: 2023, month: 1, day: 12 },
    title: 'Mexico',
    container: 'World Report 2023: Events of 2022',
  };
  const amnesty: CitedWork = {
    author: 'Amnesty International',
    published: { year: 2023, month: 3, day: 27 },
    title: 'Mexico',
    container: 'Amnesty International Report 2022/23: The State of the World’s Human Rights',
  };
  const euaa: CitedWork = {
    author: 'EUAA',
    published: { year: 2023, month: 1 },
    title: 'Country Guidance: Afghanistan',
  };

  it.each<[string, CitedWork, Source]>([
    ['in its book, of one day', state, held('U.S. Department of State', STATE, day)],
    ['in its book, of one year', state, held('U.S. Department of State', STATE, { year: 2023 })],
    ['in its book, of the year it reports on', state, held('U.S. Department of State', STATE)],
    [
      'with the book in the title',
      hrw,
      held('Human Rights Watch', 'World Report 2023: Mexico', { year: 2023 }),
    ],
    ['under the chapter’s name, of one day', hrw, held('HRW', 'Mexico', { year: 2023, month: 1, day: 12 })],
    [
      'with the year beside it',
      amnesty,
      held('Amnesty International', 'Mexico 2022', { year: 2023, month: 3, day: 27 }),
    ],
    [
      'with its month in the title',
      euaa,
      held('European Union Agency for Asylum', 'Country guidance: Afghanistan, January 2023', {
        year: 2023,
        month: 1,
      }),
    ],
    [
      'in the singular',
      { author: 'USDOS', published: day, title: '2022 Country Report on Human Rights Practice: Mexico' },
      held('U.S. Department of State', STATE, day),
    ],
  ])('is told %s', (_, work, one) => {
    const others = [
      held('U.S. Department of State', '2022 Country Reports on Human Rights Practices: Honduras', day),
      held('U.S. Department of State', '2021 Country Reports on Human Rights Practices: Mexico', {
        year: 2022,
        month: 4,
        day: 12,
      }),
      held('Human Rights Watch', 'World Report 2023: Honduras', { year: 2023, month: 1, day: 12 }),
    ];
    expect(findIn(work, ...others, one)).toBe(one.id);
    expect(findIn(work, ...others)).toBeNull();
  });

  it.each<[string, CitedWork, Source]>([
    [
      'the report of another year',
      state,
      held('U.S. Department of State', STATE.replace('2022', '2021'), { year: 2022 }),
    ],
    ['another year of it, undated', state, held('U.S. Department of State', STATE.replace('2022', '2021'))],
    ['one that came out in another year', state, held('U.S. Department of State', STATE, { year: 2022 })],
    ['one of another day', state, held('U.S. Department of State', STATE, { year: 2023, month: 4, day: 22 })],
    ['one of another body', state, held('Human Rights Watch', STATE, day)],
    ['one of nobody', state, source('x', { title: field(STATE), published: field(day) })],
    ['the whole book', hrw, held('HRW', 'World Report 2023: Events of 2022', { year: 2023 })],
    ['the body’s page of the country', hrw, held('Human Rights Watch', 'Mexico')],
    [
      'the body’s page of the country in that year',
      hrw,
      held('Human Rights Watch', 'Mexico', { year: 2023 }),
    ],
    [
      'a report on something more',
      hrw,
      held('HRW', 'World Report 2023: Mexico and migrants', { year: 2023 }),
    ],
    [
      'the next edition',
      euaa,
      held('EUAA', 'Country guidance: Afghanistan, May 2024', { year: 2024, month: 5 }),
    ],
    ['one of another month', euaa, held('EUAA', 'Country guidance: Afghanistan', { year: 2023, month: 5 })],
  ])('is not %s', (_, work, one) => {
    expect(findIn(work, one)).toBeNull();
  });

  it('is none of two that fit', () => {
    const one = held('U.S. Department of State', STATE, day);
    expect(findIn(state, one, { ...one, id: 'two' })).toBeNull();
  });
});
