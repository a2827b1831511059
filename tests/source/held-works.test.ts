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
