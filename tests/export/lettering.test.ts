import { describe, expect, it } from 'vitest';
import { placesOf } from '../../components/hearing/places.ts';
import { type BinderItem, type BinderView, profiles, tabs } from '../../lib/binder/index.ts';
import {
  defaultOptions,
  type ExportOptions,
  exporters,
  planIndex,
  summarise,
} from '../../lib/export/index.ts';
import { ALL_FILED, sampleView } from '../binder/sample.ts';
import { CLOCK, withItems } from './views.ts';

/** By the address of a copy, the letter that something calls it. */
type Letters = Map<string, string>;

const inExhibits = (view: BinderView): Letters =>
  new Map(
    tabs(view, profiles[view.case.profile].exhibitLabels.value).map(({ home, label }) => [home, label]),
  );

const inHearing = (view: BinderView): Letters =>
  new Map(placesOf(view).map(({ item, tab }) => [item.capture.address, tab]));

function inIndex(view: BinderView, options: ExportOptions): Letters {
  const rows = planIndex(view, options, CLOCK()).sections.flatMap((section) => section.rows);
  return new Map(
    rows.flatMap((row) => [...row.quotes, ...row.again].map(({ address }) => [address, row.tab] as const)),
  );
}

const letters = (found: Letters): string[] => [...new Set(found.values())].toSorted();

describe('an exhibit’s letter', () => {
  it.each(['filing', 'office'] as const)('is one in Exhibits, Hearing and an index for %s', (audience) => {
    for (const view of [sampleView(), sampleView(ALL_FILED), sampleView({ profile: 'expert' })])
      for (const group of ['issue', 'exhibit'] as const) {
        const all = inExhibits(view);
        expect(inHearing(view)).toEqual(all);
        for (const [home, label] of inIndex(view, { ...defaultOptions(view.case, audience), group }))
          expect([home, label]).toEqual([home, all.get(home)]);
      }
  });

  it('is of a filing without a gap, whatever the case leaves out of it', () => {
    const view = sampleView();
    const options = defaultOptions(view.case);
    expect(letters(inIndex(view, options))).toEqual(['A', 'B', 'C', 'D']);
    expect(summarise(view, options).missingTabs).toEqual([]);
  });

  it('is said to be missing where a file alone leaves it out', async () => {
    const view = sampleView(ALL_FILED);
    const options = { ...defaultOptions(view.case), adverse: 'leave-out' as const };
    expect(letters(inIndex(view, options))).toEqual(['A', 'C', 'D', 'E']);
    expect(summarise(view, options).missingTabs).toEqual(['B']);
    for (const format of ['html', 'markdown'] as const) {
      const text = new TextDecoder().decode(await exporters[format].write(view, options, CLOCK));
      expect(text).toContain('Tab B is not in this file.');
    }
  });
});

describe('what an export is checked for', () => {
  const checked = (change: (item: BinderItem) => BinderItem, at = 0) => {
    const view = withItems((item, index) => (index === at ? change(item) : item));
    return summarise(view, defaultOptions(view.case));
  };
  const ids = (at: number) => [sampleView().items[at]?.entry.id];
  const said = (item: BinderItem, entry: Partial<BinderItem['entry']>, language?: string): BinderItem => ({
    ...item,
    entry: { ...item.entry, ...entry },
    source: {
      ...item.source,
      metadata: {
        ...item.source.metadata,
        ...(language && { language: { value: language, foundIn: 'user', weight: 1 } }),
      },
    },
  });
  const translation = {
    text: 'They came.',
    language: 'en-US',
    translator: 'Ana Ruiz',
    competence: 'sworn',
    date: '2027-01-15',
  };

  it('pages that nobody saw', () => {
    for (const mode of ['imported', 'pasted'] as const) {
      const unseen = checked((item) => {
        const circumstances = { ...item.capture.circumstances, mode };
        return { ...item, capture: { ...item.capture, circumstances } };
      }).unseen;
      expect(unseen).toEqual(ids(0));
    }
    expect(summarise(sampleView(), defaultOptions(sampleView().case)).unseen).toEqual([]);
  });

  it('words in a language that the tribunal does not read', () => {
    expect(checked((item) => said(item, {}, 'es-MX')).untranslated).toEqual(ids(0));
    expect(checked((item) => said(item, { translation }, 'es-MX')).untranslated).toEqual([]);
    const blank = { ...translation, text: ' ' };
    expect(checked((item) => said(item, { translation: blank }, 'es')).untranslated).toEqual(ids(0));
    const view = withItems((item) => said(item, {}, 'fr'));
    const board: BinderView = { ...view, case: { ...view.case, profile: 'ca-rpd' } };
    expect(summarise(board, defaultOptions(board.case)).untranslated).toEqual([]);
  });

  it('translations that no one can vouch for', () => {
    for (const gap of ['translator', 'competence', 'date'])
      expect(
        checked((item) => said(item, { translation: { ...translation, [gap]: '' } }, 'es')).uncertified,
      ).toEqual(ids(0));
    expect(checked((item) => said(item, { translation }, 'es')).uncertified).toEqual([]);
  });

  it('quotations without a word of their source', () => {
    const out = (item: BinderItem) =>
      said(item, {
        alterations: [
          { span: { start: 0, end: item.passage.selectors.quote.exact.length }, put: 'ellipsis' },
        ],
      });
    expect(checked(out).wordless).toEqual(ids(0));
  });
});
