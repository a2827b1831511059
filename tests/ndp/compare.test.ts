import { describe, expect, it } from 'vitest';
import type { PackageItem, Source } from '../../lib/model/index.ts';
import { comparePackages, heldItems, itemsOf, sameCountry } from '../../lib/ndp/index.ts';
import { item, packageOf, RIR } from './sample.ts';

const compare = (older: PackageItem[], newer: PackageItem[]) =>
  comparePackages(packageOf(older), packageOf(newer));
const HRW = item('2.3', 'Mexico: Events of 2024', {
  subtitle: 'World Report 2025',
  body: 'Human Rights Watch',
});

describe('two versions of a package', () => {
  it('that list the same have nothing added, removed or changed', () => {
    const found = compare([RIR, HRW], [HRW, RIR]);
    expect(found).toMatchObject({ added: [], removed: [], renumbered: [], changed: [] });
    expect(found.same).toHaveLength(2);
  });

  it('say what was added and what was removed', () => {
    const map = item('1.2', 'Map', { body: 'United Nations' });
    expect(compare([RIR, map], [RIR, HRW])).toMatchObject({ added: [HRW], removed: [map], changed: [] });
  });

  it.each([
    ['document-number', { ...RIR, title: 'Tracking', addresses: [], number: '7.5', body: 'IRB' }],
    [
      'document-number',
      { ...RIR, documentNumber: 'MEX201601.F', title: 'Les groupes', addresses: [], number: '7.5' },
    ],
    ['words', { ...RIR, number: '7.5', documentNumber: undefined, addresses: [] }],
  ] as [string, PackageItem][])('find a renumbered work by its %s', (reason, newer) => {
    const { documentNumber, ...rest } = newer;
    const other = documentNumber ? newer : rest;
    const { renumbered, added, removed } = compare([RIR], [other]);
    expect([added, removed]).toEqual([[], []]);
    expect(renumbered).toMatchObject([{ older: { number: '7.2' }, newer: { number: '7.5' }, reason }]);
  });

  it('find a work by its address, whatever host and tracking it bears', () => {
    const older = item('3.1', 'Birth certificates', { addresses: ['https://irb.gc.ca/a/b.aspx?doc=1'] });
    const newer = item('3.2', 'Civil registry', {
      addresses: ['http://www.irb-cisr.gc.ca/a/b.aspx?doc=1&utm_source=x'],
    });
    expect(compare([older], [newer]).renumbered).toMatchObject([
      { reason: 'address', changes: ['number', 'title'] },
    ]);
  });

  it('tell a new edition of a yearly report from another report', () => {
    const newer = {
      ...HRW,
      title: 'Mexico: Events of 2025',
      subtitle: 'World Report 2026',
      published: { year: 2026 },
    };
    expect(compare([HRW], [newer]).changed).toMatchObject([
      { reason: 'series', changes: ['date', 'edition'] },
    ]);
    expect(compare([HRW], [{ ...newer, body: 'Amnesty International' }])).toMatchObject({
      changed: [],
      added: [{}],
    });
  });

  it('tell a work that was renumbered and dated anew as both', () => {
    const { renumbered, changed } = compare([RIR], [{ ...RIR, number: '7.9', published: { year: 2025 } }]);
    expect([renumbered.length, changed.length]).toEqual([1, 1]);
    expect(changed[0]?.changes).toEqual(['number', 'date']);
  });

  it('do not take one RIR for another with the same title', () => {
    const found = compare([RIR], [{ ...RIR, documentNumber: 'MEX202222.E', addresses: [] }]);
    expect(found).toMatchObject({ changed: [], renumbered: [], added: [{}], removed: [{}] });
  });

  it('match each line once, first of all with the one of its own number', () => {
    const twins = [item('1.1', 'Map'), item('1.2', 'Map'), item('1.3', 'Map')];
    const { same, added, removed } = compare(twins, [twins[2], twins[1]] as PackageItem[]);
    expect([same.length, added.length, removed.map(({ number }) => number)]).toEqual([2, 0, ['1.1']]);
  });

  it('of the same list have nothing to tell, whatever their order', () => {
    const many = Array.from({ length: 2_000 }, (_, i) =>
      item(`${1 + Math.floor(i / 999)}.${1 + (i % 999)}`, `D${i}`),
    );
    expect(compare(many, many.toReversed()).same).toHaveLength(2_000);
  });
});

describe('a country', () => {
  it('is known by its English and French names, by no other and not where it was not found', () => {
    const of = (country: string | null) => packageOf([RIR], { country });
    expect(sameCountry(of('Mexico'), of('Mexique'))).toBe(true);
    expect(sameCountry(of('Somewhere'), of('SOMEWHERE'))).toBe(true);
    expect([sameCountry(of('Mexico'), of('Honduras')), sameCountry(of(null), of(null))]).toEqual([
      false,
      false,
    ]);
  });
});

describe('what the library holds of a package', () => {
  const source = (id: string, change: Partial<Source>): Source => ({
    id,
    metadata: {},
    addresses: ['https://example.org/'],
    createdAt: '2026-01-01T00:00:00.000Z',
    updatedAt: '2026-01-01T00:00:00.000Z',
    ...change,
  });

  it('is found by number and by address', () => {
    const number = { value: 'MEX201601.E', foundIn: 'meta', weight: 1 } as const;
    const map = item('1.2', 'Map', { addresses: ['https://un.org/map?utm_source=irb'] });
    const list = itemsOf(packageOf([RIR, map, HRW]));
    const held = heldItems(list, [
      source('rir', { metadata: { number } }),
      source('map', { addresses: ['https://www.un.org/map/'] }),
    ]);
    expect(list.map((one) => `${one.number} ${held.get(one)?.id ?? 'not held'}`).sort()).toEqual([
      '1.2 map',
      '2.3 not held',
      '7.2 rir',
    ]);
  });
});
