import { describe, expect, it } from 'vitest';
import type { BinderItem, BinderView } from '../../lib/binder/index.ts';
import { decisionOn, defaultOptions, type ExportOptions, flagged } from '../../lib/export/index.ts';
import { sampleView } from '../binder/sample.ts';
import { PUBLISHER } from '../components/sample.ts';
import { withItems, withPassage } from './views.ts';

const WORDS = 'Neighbours saw the boy, 14, near the school.';

const of = (view: BinderView, changes: Partial<ExportOptions> = {}) =>
  flagged(view, { ...defaultOptions(view.case), ...changes });

/** A view whose first item is changed. */
const changed = (view: BinderView, change: (item: BinderItem) => Partial<BinderItem>): BinderView => ({
  ...view,
  items: view.items.map((item, at) => (at === 0 ? { ...item, ...change(item) } : item)),
});
const said = (view: BinderView, some: Partial<BinderItem['entry']>) =>
  changed(view, ({ entry }) => ({ entry: { ...entry, ...some } }));

describe('flagged passages', () => {
  it('are none in the sample', () => {
    expect(of(sampleView(), { adverse: 'include' })).toEqual([]);
  });

  it('are shown with their words, what raised it, and no decision', () => {
    const [flag, ...more] = of(withPassage(WORDS));
    expect(more).toEqual([]);
    expect(flag).toMatchObject({ words: WORDS, signs: [{ kind: 'minor', words: 'boy, 14' }], choice: null });
  });

  it('are those that are printed: not what the quotation leaves out, not what the options leave out', () => {
    const view = withPassage(WORDS);
    const start = WORDS.indexOf('14');
    const alterations = [{ span: { start, end: start + 2 }, put: 'ellipsis' as const }];
    expect(of(said(view, { alterations }))).toEqual([]);
    expect(of(said(view, { stance: 'adverse' }))).toEqual([]);
    expect(of(said(view, { stance: 'adverse' }), { adverse: 'flag' })).toHaveLength(1);
  });

  it('are flagged for a translation and a chosen note too', () => {
    const translation = {
      text: 'el niño, de 9 años',
      language: 'es',
      translator: '',
      competence: '',
      date: '',
    };
    expect(of(said(sampleView(), { translation }))[0]?.signs[0]?.kind).toBe('minor');
    const view = said(sampleView(), { note: 'her 9-year-old daughter' });
    expect(of(view)).toEqual([]);
    expect(of(view, { notes: true })).toHaveLength(1);
  });

  it('stay decided while nothing more is flagged, and left out for good', () => {
    const view = withPassage(WORDS);
    const [flag] = of(view);
    if (!flag) throw new Error('nothing is flagged');
    expect(of(said(view, { disclosure: decisionOn(flag, 'keep') }))[0]?.choice).toBe('keep');
    const more = said(view, { disclosure: decisionOn(flag, 'keep'), note: 'her 9-year-old daughter' });
    expect(of(more, { notes: true })[0]?.choice).toBeNull();
    const left = said(sampleView(), { disclosure: { choice: 'leave-out', of: [] } });
    expect(of(left)).toMatchObject([{ choice: 'leave-out', signs: [] }]);
  });

  it('are the posts of private persons, not of bodies that are known', () => {
    const address = 'https://x.com/ana/status/1';
    const view = changed(sampleView(), ({ capture }) => ({ capture: { ...capture, address } }));
    expect(of(view)).toMatchObject([{ signs: [{ kind: 'post', words: 'x.com' }] }]);
    expect(of(changed(view, () => ({ publisher: { ...PUBLISHER, type: 'ngo' } })))).toEqual([]);
    expect(of(changed(view, () => ({ publisher: { ...PUBLISHER, type: null } })))).toHaveLength(1);
  });

  it('are flagged for a title that is a sentence', () => {
    const titled = (value: string) =>
      withItems((item) => ({
        ...item,
        source: {
          ...item.source,
          metadata: { ...item.source.metadata, title: { value, foundIn: 'user' as const, weight: 1 } },
        },
      }));
    expect(of(titled('Police search for the boy, 14, who vanished')).length).toBeGreaterThan(3);
    expect(of(titled('The Boy Scouts Want More Members Than Ever'))).toEqual([]);
  });
});

describe('contrary material', () => {
  it('is asked about before it is printed, though the index leaves adverse passages out', () => {
    const view = withPassage('They took a 15-year-old girl and her mother from the quarter.');
    const items = view.items.map((item, at) =>
      at === 0 ? { ...item, entry: { ...item.entry, stance: 'adverse' as const } } : item,
    );
    const adverse = { ...view, items };
    const options = { ...defaultOptions(view.case), adverse: 'leave-out' as const };
    expect(flagged(adverse, { ...options, parts: ['index'] }, 'docx')).toEqual([]);
    expect(flagged(adverse, { ...options, parts: ['index', 'contrary'] }, 'docx')).toHaveLength(1);
    expect(flagged(adverse, { ...options, parts: ['index', 'contrary'] }, 'csv')).toEqual([]);
  });
});
