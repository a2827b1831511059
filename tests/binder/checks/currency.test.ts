import { describe, expect, it } from 'vitest';
import { THRESHOLDS } from '../../../lib/binder/checks/index.ts';
import type { KeptPackage, PackageItem, Source } from '../../../lib/model/index.ts';
import { counts, raised, subjects } from './raised.ts';
import { found, type ItemDraft, input, item, published } from './view.ts';

describe('currency', () => {
  const old = (...metadata: ItemDraft['metadata'][]) =>
    counts(
      'issue-old',
      metadata.map((one, at) => ({ id: String(at), metadata: one ?? {} })),
    );

  it('counts whole months from the newest source to the day that counts', () => {
    expect(old(published(2024, 11, 22), published(2020, 1, 1))).toMatchObject([
      { newest: { year: 2024, month: 11, day: 22 }, months: 24, limit: THRESHOLDS.issueOldMonths },
    ]);
    expect(old(published(2024, 11, 23))).toEqual([]);
  });

  it('counts what is not known of a date in its favour', () => {
    expect(old({ published: found({ year: 2024 }) })).toEqual([]);
    expect(old({ published: found({ year: 2023 }) })).toMatchObject([{ months: 34 }]);
  });

  it('judges the newest source that has a date, and counts those that have none', () => {
    const { published: _, ...undated } = item({ id: '1' }).source.metadata;
    const of = input([{ id: '1', metadata: published(2015, 1, 1) }, { id: '2' }]);
    const [first, second] = of.view.items;
    if (!first || !second) throw new Error('two items');
    const items = [first, { ...second, source: { ...second.source, metadata: undated } }];
    expect(raised('issue-old', { ...of, view: { ...of.view, items } })).toMatchObject([
      { counts: { newest: { year: 2015 }, undated: 1 } },
    ]);
    const none = items.map((one) => ({ ...one, source: { ...one.source, metadata: undated } }));
    expect(raised('issue-old', { ...of, view: { ...of.view, items: none } })).toEqual([]);
  });

  it('is of all that stands under the issue, whichever passage of it is looked at', () => {
    const told = (...more: ItemDraft[]) =>
      raised(
        'issue-old',
        input([
          { id: '1', source: 'a', metadata: published(2020, 1, 1) },
          { id: '2', metadata: published(2019, 1, 1) },
          ...more,
        ]),
      )[0];
    const one = told();
    expect([one?.entries, one?.sources]).toEqual([['1', '2'], ['a']]);
    const more = told({ id: '3', source: 'c', metadata: published(2020, 1, 1) });
    expect([more?.entries, more?.sources]).toEqual([
      ['1', '2', '3'],
      ['a', 'c'],
    ]);
    expect(more?.key).toBe(one?.key);
  });

  it('tells of a source that is very old', () => {
    const of = (year: number, day: number) =>
      subjects('source-old', [{ id: '1', metadata: published(year, 11, day) }]);
    expect(of(2021, 22)).toEqual(['s-1']);
    expect(of(2021, 23)).toEqual([]);
  });

  it('tells that a report names another year than the one it came out in', () => {
    const of = (title: string, year: number, eventPeriod?: string) =>
      counts('report-year', [
        {
          id: '1',
          metadata: {
            title: found(title),
            ...published(year, 4, 1),
            ...(eventPeriod ? { eventPeriod: found(eventPeriod) } : {}),
          },
        },
      ]).map(({ year: named }) => named);
    expect(of('2025 Country Report: Mexico', 2026)).toEqual([2025]);
    expect(of('World Report 2026: events of 2025', 2026)).toEqual([]);
    expect(of('World Report 2026', 2026, 'events of 2025')).toEqual([2025]);
    expect(of('Crime in Mexico', 2026)).toEqual([]);
    expect(of('Case 120254 of the court', 2026)).toEqual([]);
    for (const title of [
      'Handbook under the 1951 Convention',
      'Mexico and the 2030 Agenda',
      'Aplicación de la Ley de 2021',
      'Resolution 2057 and 1973 of the Council',
      'Human Rights Act 2019: a guide',
      'Nets 2018-2030',
    ])
      expect(of(title, 2026)).toEqual([]);
  });

  describe('later editions', () => {
    const edition = (id: string, title: string, year: number, by = 'A Press'): Source =>
      item({
        id,
        source: id,
        metadata: { title: found(title), publisher: found(by), ...published(year, 4, 1) },
      }).source;
    const own: ItemDraft = {
      id: '1',
      source: 'own',
      metadata: { title: found('Country Report on Mexico for 2023'), ...published(2024, 4, 1) },
    };
    const packageOf = (...items: PackageItem[]): KeptPackage => ({
      id: 'k',
      capture: item({ id: 'k' }).capture,
      keptAt: '2026-11-20T10:00:00.000Z',
      list: {
        country: 'Mexico',
        versionDate: null,
        language: 'en',
        sections: [{ number: '2', title: '', items }],
        rules: 'test',
      },
    });

    it('are known by the title but for its years, of the same publisher', () => {
      const later = edition('later', '2025 Country Report: Mexico', 2026);
      expect(counts('superseded', [own], {}, { library: [later] })).toEqual([
        {
          title: '2025 Country Report: Mexico',
          published: { year: 2026, month: 4, day: 1 },
          in: 'library',
          source: 'later',
        },
      ]);
    });

    it('are told by the newest of several, by day where the year is one', () => {
      const library = [
        edition('a', 'Country Report on Mexico for 2024', 2025),
        edition('b', '2025 Country Report: Mexico', 2026),
        edition('c', 'Country Report for 2025 on Mexico', 2027),
      ];
      expect(counts('superseded', [own], {}, { library })).toMatchObject([{ source: 'c' }]);
    });

    it('are none where the publisher is another, the year no later, or the title another', () => {
      const library = [
        edition('other', '2025 Country Report: Mexico', 2026, 'Somebody else'),
        edition('same', '2023 Country Report: Mexico', 2026),
        edition('older', '2022 Country Report: Mexico', 2023),
        edition('another', '2025 Country Report: Guatemala', 2026),
        { ...edition('gone', '2025 Country Report: Mexico', 2026), deletedAt: '2026-11-20T10:00:00.000Z' },
      ];
      expect(subjects('superseded', [own], {}, { library })).toEqual([]);
      expect(
        subjects(
          'superseded',
          [{ ...own, metadata: { title: found('Crime in Mexico') } }],
          {},
          {
            library: [edition('x', 'Crime in Mexico 2026', 2026)],
          },
        ),
      ).toEqual([]);
    });

    it('are looked for in the packages of the case too', () => {
      const listed = {
        number: '2.1',
        title: 'Mexico',
        subtitle: 'Country Report for 2025',
        languages: [],
        addresses: [],
      };
      expect(counts('superseded', [own], {}, { packages: [packageOf(listed)] })).toEqual([
        { title: 'Mexico: Country Report for 2025', published: null, in: 'package', item: '2.1' },
      ]);
    });
  });
});
