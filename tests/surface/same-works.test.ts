import { describe, expect, it } from 'vitest';
import { independence } from '../../lib/binder/index.ts';
import type { CitedWork, KnownLink, PassageOrigin } from '../../lib/model/index.ts';
import { workKey } from '../../lib/reference/index.ts';
import { sameWorks } from '../../lib/surface/checks/same-works.ts';
import { found, type ItemDraft, item, published } from '../binder/checks/view.ts';

const cites = (...works: CitedWork[]): PassageOrigin => ({
  key: works.map(workKey).join(' < '),
  standing: 'found',
  links: works.map(
    (work): KnownLink => ({ work, key: workKey(work), surety: 'certain', because: { by: 'mark' } }),
  ),
});
const count = (...drafts: ItemDraft[]) => {
  const items = drafts.map(item);
  const { roots, least } = independence(items, undefined, sameWorks(items));
  return { roots: roots.length, least };
};
/** Two exhibits, each resting on one mention. */
const both = (one: CitedWork, other: CitedWork) =>
  count({ id: '1', origins: [cites(one)] }, { id: '2', origins: [cites(other)] });

const day = { year: 2023, month: 1, day: 12 };
const HRW: CitedWork = { author: 'Human Rights Watch (HRW)', published: day };
const CHAPTER: CitedWork = { ...HRW, title: 'Mexico', container: 'World Report 2023: Events of 2022' };
const ADDRESS = 'https://www.animalpolitico.com/2023/02/fosas-clandestinas';
const ENTRY: CitedWork = { author: 'Animal Político', published: day, title: 'Las fosas clandestinas' };

describe('a work that is linked in one passage', () => {
  const BTI: CitedWork = { author: 'Bertelsmann Stiftung', published: { year: 2022 }, title: 'Mexico' };
  const linked = (work: CitedWork, source: string): PassageOrigin => {
    const chain = cites(work);
    const links = chain.links.map((link) => ({ ...link, key: source, mention: link.key, source }));
    return { ...chain, links };
  };

  it('is the same in one where it is not', () => {
    const one = { id: '1', origins: [linked(BTI, 's-bti')] };
    expect(count(one, { id: '2', origins: [cites(BTI)] })).toEqual({ roots: 1, least: 1 });
    // The library's own title of it is another.
    const own = { id: '3', source: 's-bti', metadata: { title: found('BTI 2022 Country Report') } };
    expect(count(one, { id: '2', origins: [cites(BTI)] }, own)).toEqual({ roots: 1, least: 1 });
  });

  it('is another where the library was said to have it not, or to have two', () => {
    const chain = cites(BTI);
    const apart = { ...chain, links: chain.links.map((link) => ({ ...link, notHeld: true as const })) };
    const own = (id: string) => ({ id, source: id, metadata: { title: found(`Of ${id}`) } });
    const one = { id: '1', origins: [linked(BTI, 's-a')] };
    expect(count(one, { id: '2', origins: [apart] }, own('s-a')).roots).toBe(2);
    const two = { id: '2', origins: [linked(BTI, 's-b')] };
    expect(count(one, two, { id: '3', origins: [cites(BTI)] }, own('s-a'), own('s-b')).roots).toBe(3);
  });
});

describe('two mentions of a work', () => {
  it.each<[string, CitedWork, CitedWork]>([
    [
      'a link and the entry of a list with its address',
      { printed: 'reported', address: `${ADDRESS}?utm_source=x` },
      { ...ENTRY, address: ADDRESS },
    ],
    ['a body and its short name', { ...CHAPTER, author: 'HRW' }, CHAPTER],
  ])('are one root: %s', (_, one, other) => {
    expect(both(one, other)).toEqual({ roots: 1, least: 1 });
  });

  it.each<[string, CitedWork, CitedWork]>([
    ['a link to a site and an entry without an address', { printed: 'reported', address: ADDRESS }, ENTRY],
    [
      'initials and a name',
      { author: 'CNDH', published: day },
      { author: 'Comisión Nacional de los Derechos Humanos', published: day },
    ],
    [
      'a name alone and a work of it',
      { author: 'CNDH' },
      {
        author: 'Comisión Nacional de los Derechos Humanos (CNDH)',
        published: day,
        title: 'Informe especial',
      },
    ],
    [
      'a chapter and its book',
      CHAPTER,
      { ...HRW, author: 'HRW', title: 'World Report 2023: Events of 2022' },
    ],
    ['a chapter and its name in the book', CHAPTER, { ...HRW, title: 'World Report 2023: Mexico' }],
    [
      'a title and its year alone',
      CHAPTER,
      { author: 'HRW', published: { year: 2023 }, title: 'World Report 2023' },
    ],
    [
      'a report of a government under two names',
      {
        author: 'United States (US)',
        published: { year: 2023, month: 3, day: 20 },
        title: 'Mexico',
        container: 'Country Reports on Human Rights Practices for 2022',
      },
      {
        author: 'USDOS',
        published: { year: 2023 },
        title: '2022 Country Reports on Human Rights Practices: Mexico',
      },
    ],
    [
      'a person’s name in two orders',
      { author: 'Asmann, Parker', published: day },
      { author: 'Parker Asmann', published: { year: 2023 } },
    ],
    [
      'a title of a year and of a day of the next',
      { author: 'HRW', published: { year: 2022 }, title: 'Forced Disappearances in Coastal Regions' },
      { ...HRW, title: 'Forced Disappearances in Coastal Regions' },
    ],
    [
      'two initials and a name',
      { author: 'AI', published: { year: 2016 }, title: 'Treated with Indolence' },
      { author: 'Amnesty International', published: { year: 2016 } },
    ],
    [
      'a title and a part of it',
      { title: 'Forced Disappearances in Coastal Regions' },
      { ...HRW, title: 'Forced Disappearances in Coastal Regions of Mexico' },
    ],
    ['a ministry by two orders', { author: 'Interior Ministry' }, { author: 'Ministry of the Interior' }],
    [
      'a body and the rest of its name',
      { author: 'Commission' },
      { author: 'National Human Rights Commission (CNDH)', published: day },
    ],
    [
      'a surname and a whole name',
      { author: 'Asmann', published: { year: 2023 } },
      { author: 'Asmann, Parker', published: day, title: 'Gangs Take Over the Coast' },
    ],
  ])('may be one and count once: %s', (_, one, other) => {
    expect(both(one, other).least).toBe(1);
    expect(both(other, one).least).toBe(1);
  });

  it.each<[string, CitedWork, CitedWork]>([
    ['two bodies', { author: 'CNDH', published: day }, { author: 'Telemundo', published: day }],
    ['two years of a report', { ...HRW, published: { year: 2022 } }, CHAPTER],
    ['two chapters of a book', { ...CHAPTER, title: 'Honduras' }, CHAPTER],
    ['two articles of one day', { ...ENTRY, title: 'El agua en Sonora' }, ENTRY],
    [
      'two editions',
      { ...HRW, published: { year: 2023 }, title: 'World Report 2022' },
      { ...HRW, title: 'World Report 2023' },
    ],
    [
      'what was said and what was printed',
      { author: 'CNDH', published: day, spoken: 'interview' },
      { author: 'CNDH', published: day },
    ],
    [
      'two pages of two sites',
      { printed: 'a report', address: 'https://one.example/report' },
      { printed: 'a report', address: 'https://two.example/report' },
    ],
  ])('are two: %s', (_, one, other) => {
    expect(both(one, other)).toEqual({ roots: 2, least: 2 });
  });
});

it('what may be either of two works is counted with one of them and makes them none', () => {
  const report = (year: number) => cites({ ...HRW, published: { year }, title: `World Report ${year}` });
  const { roots, least } = count(
    { id: '1', origins: [cites({ author: 'HRW' })] },
    { id: '2', origins: [report(2022)] },
    { id: '3', origins: [report(2023)] },
  );
  expect({ roots, least }).toEqual({ roots: 3, least: 2 });
});

it('a cited work may be an exhibit, and rests then on what that rests on; two exhibits are two works', () => {
  const metadata = {
    publisher: found('Human Rights Watch'),
    title: found('World Report 2023: Mexico'),
    ...published(2023, 1, 12),
  };
  const drafts: ItemDraft[] = [
    { id: '1', source: 'hrw', metadata, origins: [cites({ author: 'Telemundo', published: day })] },
    { id: '2', source: 'other', origins: [cites(CHAPTER)] },
  ];
  expect(count(...drafts).least).toBe(1);
  expect(count({ id: '1', source: 'a', metadata }, { id: '2', source: 'b', metadata }).least).toBe(2);
});

it('a library of works is compared without comparing each with each', () => {
  const works = Array.from({ length: 4_000 }, (_, at) =>
    cites({ author: `Body ${at}`, published: day, title: `Paper ${at}` }),
  );
  expect(count({ id: '1', origins: works })).toEqual({ roots: 4_000, least: 4_000 });
});

it('of very many works of one body and year fewer are counted than there may be, and none is lost', () => {
  const works = Array.from({ length: 1_500 }, (_, at) =>
    cites({ author: 'Coast Council', published: day, title: `Paper Nets${at} Boats${at} Harbour${at}` }),
  );
  const { roots, least } = count({ id: '1', origins: works });
  expect(roots).toBe(1_500);
  expect(least).toBeLessThan(1_500);
  expect(least).toBeGreaterThan(1);
});
