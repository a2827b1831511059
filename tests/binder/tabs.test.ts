import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BinderItem, type BinderView, profiles, tabLabel, tabs } from '../../lib/binder/index.ts';
import { LOCALES } from '../../lib/model/index.ts';
import { ALL_FILED, SAMPLE_SOURCES, sampleView, seedText } from './sample.ts';

describe('tabs', () => {
  it('are in order of first appearance in the outline, the inbox last', () => {
    const view = sampleView(ALL_FILED);
    const found = tabs(view, 'letters').map((tab) => [
      tab.label,
      tab.source.metadata.siteName?.value ?? tab.source.metadata.publisher?.value,
      tab.items.length,
      tab.issues.length,
    ]);
    expect(found).toEqual([
      ['A', 'Immigration and Refugee Board of Canada', 3, 3],
      ['B', 'politicalasylumusa.com', 1, 1],
      ['C', 'Human Rights Watch', 1, 2],
      ['D', 'The Human Rights', 1, 1],
      ['E', 'Amnesty International Canada', 1, 1],
    ]);
  });

  it('are one for each copy of a work that was read, next to each other', () => {
    const view = sampleView(ALL_FILED);
    const at = (address: string) => (item: BinderItem, index: number) =>
      index === 6 ? { ...item, capture: { ...item.capture, address } } : item;
    const shown = tabs({ ...view, items: view.items.map(at('https://www.ecoi.net/1')) }, 'numbers');
    expect(shown.map(({ label, items, sameWork }) => [label, items.length, ...sameWork])).toEqual([
      ['1', 2, '2'],
      ['2', 1, '1'],
      ['3', 1],
      ['4', 1],
      ['5', 1],
      ['6', 1],
    ]);
    // Two captures of one address stay one exhibit, however their addresses are written.
    const home = (item: BinderItem) => ({ ...item, home: item.source.id });
    const same = { ...view, items: view.items.map(at('https://irb.gc.ca/?utm=1')).map(home) };
    expect(tabs(same, 'numbers')).toHaveLength(5);
  });

  it('follow the outline when it is rearranged', () => {
    const view = sampleView(ALL_FILED);
    const issues = view.issues.map((issue) =>
      issue.templateNode === 'us.cat' ? { ...issue, order: 'Zz' } : issue,
    );
    const [first] = tabs({ ...view, issues }, 'numbers');
    expect(first?.label).toBe('1');
    expect(first?.source.metadata.publisher?.value).toBe('Human Rights Watch');
  });

  it('are arranged by the day of publication or by the kind of publisher, what is not known last', () => {
    const view = sampleView(ALL_FILED);
    const days = (arrangement: 'date' | 'type') =>
      tabs({ ...view, case: { ...view.case, arrangement } }, 'numbers');
    const years = days('date').map(({ source }) => source.metadata.published?.value.year ?? 0);
    expect(years).toEqual(years.toSorted((a, b) => b - a));
    const typed = (type: 'media' | 'ngo' | null) => (item: BinderItem, at: number) => ({
      ...item,
      publisher: { type: at === 0 ? 'media' : type } as never,
    });
    const some = { ...view, items: view.items.map(typed('ngo')) };
    const kinds = tabs({ ...some, case: { ...view.case, arrangement: 'type' } }, 'numbers');
    expect(kinds.at(-1)?.items[0]?.publisher?.type).toBe('media');
  });

  it('stand as the user put them, then what was never put anywhere, then what others filed', () => {
    const view = sampleView(ALL_FILED);
    const homes = tabs(view, 'numbers').map(({ home }) => home);
    const exhibit = (at: number, order: string, filedBy: string | null = null) => ({
      id: order,
      case: view.case.id,
      home: homes[at] as string,
      order,
      scope: 'whole' as const,
      filedBy,
      createdAt: '',
      updatedAt: '',
    });
    const exhibits = [exhibit(3, 'a1'), exhibit(0, 'a2'), exhibit(1, 'a0', 'DHS')];
    const own = { ...view, exhibits, case: { ...view.case, arrangement: 'own' as const } };
    expect(tabs(own, 'numbers').map(({ home }) => homes.indexOf(home))).toEqual([3, 0, 2, 4, 1]);
  });

  it.each([
    ['letters', ['A', 'Z', 'AA', 'AB', 'AZ', 'BA', 'ZZ', 'AAA']],
    ['doubled-letters', ['A', 'Z', 'AA', 'BB', 'ZZ', 'AAA', 'ZZZ', 'AAAA']],
    ['numbers', ['1', '26', '27', '28', '52', '53', '702', '703']],
  ] as const)('are named by %s', (scheme, labels) => {
    const places =
      scheme === 'doubled-letters' ? [0, 25, 26, 27, 51, 52, 77, 78] : [0, 25, 26, 27, 51, 52, 701, 702];
    expect(places.map((place) => tabLabel(place, scheme))).toEqual(labels);
  });

  it('never share a name', () => {
    fc.assert(
      fc.property(
        fc.nat(2000),
        fc.nat(2000),
        fc.constantFrom('letters', 'doubled-letters', 'numbers'),
        (a, b, scheme) => {
          expect(tabLabel(a, scheme) === tabLabel(b, scheme)).toBe(a === b);
        },
      ),
    );
  });

  describe('of what a case leaves out of its filing', () => {
    const letters = (view: BinderView, shown = view.items) =>
      tabs(view, 'letters', shown).map(({ label, home, standing }) => [label, home, standing]);
    const adverse = (view: BinderView) => view.items[5] as BinderItem;

    it('come after those of what it files, so that the letters of a filing have no gap', () => {
      const view = sampleView();
      const all = letters(view);
      expect(all.map(([label, , standing]) => [label, standing])).toEqual([
        ['A', 'filed'],
        ['B', 'filed'],
        ['C', 'filed'],
        ['D', 'filed'],
        ['E', 'not-filed'],
      ]);
      expect(all[4]?.[1]).toBe(adverse(view).capture.address);
    });

    it('are the same letters whatever is shown of the case', () => {
      const view = sampleView();
      const all = letters(view);
      for (const left of view.items) {
        const some = view.items.filter((item) => item !== left);
        for (const one of letters(view, some)) expect(all).toContainEqual(one);
      }
    });

    it('follow the first passage that is filed, not an earlier one that is left out', () => {
      const view = sampleView();
      // The first source's passages under the first issues are adverse; one stays, under a late issue.
      const items = view.items.map((item, at) =>
        at < 2 ? { ...item, entry: { ...item.entry, stance: 'adverse' as const } } : item,
      );
      const last = view.issues.find((issue) => issue.templateNode === 'us.cat.mass-violations')?.id ?? '';
      const placed = items.map((item, at) =>
        at === 6 ? { ...item, entry: { ...item.entry, placements: [{ issue: last, order: 'zz' }] } } : item,
      );
      const found = letters({ ...view, items: placed });
      expect(found.find(([, home]) => home === items[0]?.capture.address)).toMatchObject({ 0: 'D' });
    });

    it('are letters of the filing as soon as the case files them', () => {
      expect(letters(sampleView(ALL_FILED)).map(([, , standing]) => standing)).not.toContain('not-filed');
      const view = sampleView();
      const items = view.items.map((item, at) =>
        at === 2
          ? { ...item, entry: { ...item.entry, disclosure: { choice: 'leave-out' as const, of: [] } } }
          : item,
      );
      expect(letters({ ...view, items }).filter(([, , standing]) => standing === 'not-filed')).toHaveLength(
        2,
      );
    });
  });
});

describe('profiles', () => {
  it('name a source for every rule, and say so where nothing was read', () => {
    for (const profile of Object.values(profiles)) {
      for (const locale of LOCALES) expect(profile.label[locale]).not.toBe('');
      for (const rule of [profile.exhibitLabels, profile.paper, profile.fileLimit]) {
        expect(rule.source).not.toBe('');
        expect(rule.confidence === 'own').toBe(rule.source === 'Proffer');
      }
    }
  });
});

describe('the sample', () => {
  it('quotes the seed documents to the letter', () => {
    for (const { passage, source } of sampleView().items) {
      const key = Object.entries(SAMPLE_SOURCES).find(
        ([, { address }]) => address === source.addresses[0],
      )?.[0];
      const text = seedText(key as keyof typeof SAMPLE_SOURCES);
      expect(text.slice(passage.span.start, passage.span.end)).toBe(passage.selectors.quote.exact);
    }
  });
});
