import { describe, expect, it } from 'vitest';
import { headline } from '../../lib/cite/headline.ts';
import { citationInput, dayOf, pinpointOf, pinpointText } from '../../lib/cite/index.ts';
import type { Selectors } from '../../lib/model/index.ts';
import { sampleView } from '../binder/sample.ts';

const selectors = (parts: Partial<Selectors>): Selectors => ({
  quote: { exact: '', prefix: '', suffix: '' },
  position: { start: 0, end: 0 },
  section: [],
  paragraph: null,
  block: 0,
  ...parts,
});

describe('pinpoint', () => {
  const sections = [
    { number: '3', title: 'Profiles' },
    { number: '3.4.', title: 'Volunteer Searchers' },
  ];
  it.each([
    [{ section: sections, paragraph: 2 }, '§ 3.4, ¶ 2'],
    [{ section: sections, paragraph: 2, pageLabel: 'iv' }, 'p. iv, § 3.4, ¶ 2'],
    [{ section: [{ title: 'Lives  at risk' }], paragraph: 1 }, '“Lives at risk”, ¶ 1'],
    [{ pageLabel: '12' }, 'p. 12'],
    [{ section: [{ title: '  ' }] }, ''],
    [{}, ''],
    [{ section: sections, paragraph: 4, last: { section: sections, paragraph: 6 } }, '§ 3.4, ¶¶ 4–6'],
    [{ paragraph: 1, last: { section: [], paragraph: 3 } }, '¶¶ 1–3'],
    [
      {
        section: sections,
        paragraph: 5,
        last: { section: [{ number: '3.5', title: 'Others' }], paragraph: 2 },
      },
      '§ 3.4, ¶ 5 – § 3.5, ¶ 2',
    ],
    [{ section: sections, paragraph: 5, last: { section: sections, paragraph: null } }, '§ 3.4, ¶ 5'],
    [{ pageLabel: 'i', last: { section: [], paragraph: null, pageLabel: 'ii' } }, 'pp. i–ii'],
    [{ pageLabel: 'A-1', last: { section: [], paragraph: null, pageLabel: 'A-2' } }, 'pp. A-1 – A-2'],
    [{ last: { section: sections, paragraph: 2 } }, ''],
  ])('of %j is %j', (parts, text) => {
    const found = pinpointOf(selectors(parts), undefined);
    expect(pinpointText(found)).toBe(text);
    expect(found === null).toBe(text === '');
  });
});

describe('a heading that repeats the title', () => {
  it('is no pinpoint, unless it has a number', () => {
    const under = (title: string, number?: string) =>
      pinpointOf(
        selectors({ section: [number ? { title, number } : { title }], paragraph: 3 }),
        'The  Title',
      );
    expect(pinpointText(under('the title'))).toBe('¶ 3');
    expect(pinpointText(under('“The Title”.'))).toBe('¶ 3');
    expect(pinpointText(under('Another'))).toBe('“Another”, ¶ 3');
    expect(pinpointText(under('The Title', '1'))).toBe('§ 1, ¶ 3');
  });
});

describe('the only heading of a page', () => {
  const under = (...titles: string[]) =>
    pinpointText(
      pinpointOf(selectors({ section: titles.map((title) => ({ title })) }), 'Lives at risk: Mexico'),
    );
  it('is no pinpoint where it is the title with more or less around it', () => {
    expect(under('Lives at Risk – Mexico | Example Watch')).toBe('');
    expect(under('Lives at risk')).toBe('');
    expect(under('Methods')).toBe('“Methods”');
  });
  it('is one where it stands below another', () => {
    expect(under('Lives at risk: Mexico', 'Lives at risk')).toBe('“Lives at risk”');
    expect(under('Methods', 'Lives at risk: Mexico')).toBe('');
  });
});

describe('the day a copy was read', () => {
  it('is the day on the reader’s clock', () => {
    expect(dayOf('2026-01-10T23:30:00.000Z', 0)).toEqual({ year: 2026, month: 1, day: 10 });
    expect(dayOf('2026-01-10T23:30:00.000Z', 60)).toEqual({ year: 2026, month: 1, day: 11 });
    expect(dayOf('2026-01-10T03:30:00.000Z', -360)).toEqual({ year: 2026, month: 1, day: 9 });
  });
  it('is not made up', () => {
    expect(dayOf(null)).toBeNull();
    expect(dayOf('some day')).toBeNull();
  });
});

describe('the input of a citation', () => {
  it('names the copy the passage was taken from, not the source’s other addresses', () => {
    const [item] = sampleView().items;
    if (!item) throw new Error('sample');
    const capture = { ...item.capture, address: 'https://www.ecoi.net/en/document/1.html' };
    expect(citationInput(item.source, capture, null).url).toBe('https://www.ecoi.net/en/document/1.html');
    expect(citationInput(item.source, item.capture, null).accessed).toBeNull();
  });
});

describe('headline capitals', () => {
  it.each([
    ['the state of the nation: a report on cartels', 'The State of the Nation: A Report on Cartels'],
    ['Mexico: Mass deportations must stop', 'Mexico: Mass Deportations Must Stop'],
    ['iPhones in 2021–august (madres buscadoras)', 'iPhones in 2021–August (Madres Buscadoras)'],
    ['already Of Capitals', 'Already Of Capitals'],
    ['mexico’s mothers and insight-crime.org', 'Mexico’s Mothers and insight-crime.org'],
  ])('%s', (before, after) => {
    expect(headline(before)).toBe(after);
  });
});
