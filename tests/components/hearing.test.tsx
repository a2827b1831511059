// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { FoundPlace } from '../../components/hearing/FoundPlace.tsx';
import { Hearing } from '../../components/hearing/Hearing.tsx';
import { counterpartsOf, findPlaces, placesOf } from '../../components/hearing/places.ts';
import type { BinderItem, BinderView } from '../../lib/binder/view.ts';
import { LOCALES } from '../../lib/model/index.ts';
import { sampleView } from '../binder/sample.ts';
import { checkAccessibility, stage } from './stage.tsx';

/** The sample case, with pages: the first passage of each source on p. iv, the others on 12, 13 … */
function paged(
  change: (item: BinderItem, at: number) => Partial<BinderItem['entry']> = () => ({}),
): BinderView {
  const view = sampleView();
  const items = view.items.map((item, at) => {
    const selectors = { ...item.passage.selectors, pageLabel: at === 0 ? 'iv' : String(11 + at) };
    return {
      ...item,
      passage: { ...item.passage, selectors },
      entry: { ...item.entry, ...change(item, at) },
    };
  });
  return { ...view, items };
}

const places = placesOf(paged());
const first = places[0];
if (!first) throw new Error('The sample is empty');

describe('what is meant', () => {
  const labels = [...new Set(places.map(({ tab }) => tab))];

  it('a tab, by its label in any case, with or without its name', () => {
    for (const typed of ['B', 'b', 'Tab b', 'exhibit B']) {
      const found = findPlaces(places, typed);
      expect(found.length).toBeGreaterThan(0);
      expect(new Set(found.map(({ tab }) => tab))).toEqual(new Set(['B']));
    }
    expect(labels.slice(0, 2)).toEqual(['A', 'B']);
  });

  it('a page, as its source numbers it', () => {
    for (const typed of ['iv', 'p. iv', 'IV'])
      expect(findPlaces(places, typed).map(({ page }) => page)).toEqual(['iv']);
    expect(findPlaces(places, 'p12').map(({ page }) => page)).toEqual(['12']);
  });

  it('a tab and a page; never what only stands near', () => {
    const place = places.find(({ page }) => page === '12');
    for (const between of [' ', '-', ' p. ', ', p. ', ''])
      expect(findPlaces(places, `${place?.tab}${between}12`)).toEqual([place]);
    expect(findPlaces(places, `${place?.tab} 99`)).toEqual([]);
  });

  it('words, or their beginnings, all of them; quoted ones together', () => {
    const words = first.words.split(' ').filter((word) => word.length > 4);
    expect(findPlaces(places, `${words[0]} ${words[1]?.slice(0, 4)}`)).toContain(first);
    expect(findPlaces(places, `"${words[1]} ${words[0]} xyz"`)).toEqual([]);
    expect(findPlaces(places, 'no such words here')).toEqual([]);
  });
});

describe('counterparts', () => {
  it('are what it answers and what answers it, then the other side under the same issues', () => {
    const [one, two] = [places[0], places[1]].map((place) => place?.item.entry.id as string);
    const linked = placesOf(paged(({ entry }) => (entry.id === one ? { answers: [two as string] } : {})));
    const at = (id: string | undefined) =>
      linked.find(({ item }) => item.entry.id === id) as (typeof linked)[number];
    expect(counterpartsOf(linked, at(one)).answers).toEqual([at(two)]);
    expect(counterpartsOf(linked, at(two)).answeredBy).toEqual([at(one)]);
    expect(counterpartsOf(linked, at(two)).otherSide).not.toContain(at(one));
  });
});

describe('the view', () => {
  const show = vi.fn((place: (typeof places)[number]) => <p>{place.item.passage.selectors.quote.exact}</p>);

  it('steps by arrows and clears by Escape, wherever the focus is', () => {
    stage(<Hearing view={paged()} show={show} />);
    const field = screen.getByRole('textbox') as HTMLInputElement;
    fireEvent.input(field, { target: { value: 'A' } });
    expect(screen.getByRole('status').textContent).toMatch(/^1 of/);
    field.blur();
    fireEvent.keyDown(document.body, { key: 'ArrowDown' });
    expect(screen.getByRole('status').textContent).toMatch(/^2 of/);
    fireEvent.keyDown(document.body, { key: 'Escape' });
    expect(field.value).toBe('');
    expect(document.activeElement).toBe(field);
  });

  it.each(LOCALES)('keeps nobody out (%s)', async (locale) => {
    stage(
      <main>
        <h1>Hearing</h1>
        <Hearing
          view={paged()}
          show={(place, all, go) => (
            <FoundPlace
              place={place}
              places={all}
              citation={[{ text: 'X' }]}
              record="Exh. ___, Tab A"
              onCopy={() => {}}
              readContext={async () => null}
              onGo={go}
            />
          )}
        />
      </main>,
      locale,
    );
    fireEvent.input(screen.getByRole('textbox'), { target: { value: 'A' } });
    await checkAccessibility();
  });
});

describe('a passage of a PDF', () => {
  it('is shown with the words joined that a line broke, as it is printed', () => {
    const view = paged();
    const [item] = view.items;
    if (!item) throw new Error('The sample is empty');
    const { selectors } = item.passage;
    const quote = { ...selectors.quote, exact: 'consectetuer adip-\niscing elit' };
    const circumstances = { ...item.capture.circumstances, mode: 'pdf' as const };
    const broken: BinderItem = {
      ...item,
      passage: { ...item.passage, selectors: { ...selectors, quote } },
      capture: { ...item.capture, circumstances },
    };
    const [place] = placesOf({ ...view, items: [broken] });
    if (!place) throw new Error('Nothing was found');
    const nothing = {
      places: [place],
      citation: [],
      record: null,
      onCopy: vi.fn(),
      readContext: async () => null,
      onGo: vi.fn(),
    };
    stage(<FoundPlace place={place} {...nothing} />);
    expect(screen.getByText('consectetuer adipiscing elit')).toBeTruthy();
  });
});
