import { describe, expect, it } from 'vitest';
import {
  CHECK_IDS,
  type CheckId,
  type CheckInput,
  checked,
  dismissalOf,
  type Finding,
  type FindingOf,
  sorted,
  THRESHOLDS,
} from '../../../lib/binder/checks/index.ts';
import type { Case, KeptPackage, PackageItem, Source } from '../../../lib/model/index.ts';
import { chain, found, type ItemDraft, input, item, publisher } from './view.ts';

const raised = <C extends CheckId>(check: C, of: CheckInput): FindingOf<C>[] =>
  checked(of).filter((one: Finding) => one.check === check) as unknown as FindingOf<C>[];

/** What each finding of a check is of. */
const subjects = (
  check: CheckId,
  drafts: readonly ItemDraft[],
  changes: Partial<Case> = {},
  rest: Partial<CheckInput> = {},
): string[] => raised(check, input(drafts, changes, rest)).map(({ of }) => of);

const counts = <C extends CheckId>(
  check: C,
  drafts: readonly ItemDraft[],
  changes: Partial<Case> = {},
  rest: Partial<CheckInput> = {},
): FindingOf<C>['counts'][] => raised(check, input(drafts, changes, rest)).map((one) => one.counts);

const published = (year: number, month: number, day: number) => ({ published: found({ year, month, day }) });

/** Two sources of different kinds that stand one for and one against, answered: nothing is amiss. */
const FAULTLESS: ItemDraft[] = [
  { id: '1', source: 'a', entry: { stance: 'supports', answers: ['2'] }, publisher: publisher('x', 'ngo') },
  { id: '2', source: 'b', entry: { stance: 'adverse' }, publisher: publisher('y', 'government') },
];

it('finds nothing where nothing is amiss', () => {
  const all = { isPinned: () => true, citationOf: () => '', searches: 3 };
  expect(checked(input(FAULTLESS, {}, all))).toEqual([]);
});

it('has every check in the record that is told', () => {
  expect(new Set(CHECK_IDS).size).toBe(31);
});

describe('origins', () => {
  it('tells that exhibits share an origin, not that passages of one do', () => {
    const two: ItemDraft[] = [
      { id: '1', source: 'a', origins: [chain('x')] },
      { id: '2', source: 'b', origins: [chain('x', 'found')] },
    ];
    expect(counts('shared-origin', [...two, { id: '3', source: 'c' }])).toMatchObject([
      { exhibits: 3, roots: 2, sharing: 2, unknown: 0, confirmed: 1, found: 1, works: [{ key: 'x' }] },
    ]);
    expect(subjects('shared-origin', [{ id: '1', source: 'a', origins: [chain('x')] }])).toEqual([]);
    expect(
      subjects('shared-origin', [
        { id: '1', source: 'a', origins: [chain('x')] },
        { id: '2', source: 'a', origins: [chain('x')] },
      ]),
    ).toEqual([]);
  });

  it('tells it of two copies of one work', () => {
    const copies = [
      { id: '1', source: 'a', home: 'a.example' },
      { id: '2', source: 'a', home: 'mirror.example' },
    ];
    expect(counts('shared-origin', copies)).toMatchObject([{ exhibits: 2, roots: 1, works: [{ key: 'a' }] }]);
  });

  it('tells of each issue its own, and of one above only what is new there', () => {
    const issues = ['top', 'top/i1', 'top/i2'];
    const drafts: ItemDraft[] = [
      { id: '1', source: 'a', issues: ['i1'], origins: [chain('x')] },
      { id: '2', source: 'b', issues: ['i1'], origins: [chain('x')] },
      { id: '3', source: 'c', issues: ['i2'], origins: [chain('y')] },
    ];
    const ofIssues = (all: ItemDraft[]) => {
      const base = input(all);
      const view = { ...base.view, issues: issues.map((path, at) => issueOf(path, at)) };
      return raised('shared-origin', { ...base, view }).map(({ issue, entries }) => [issue, entries]);
    };
    expect(ofIssues(drafts)).toEqual([['i1', ['1', '2']]]);
    // Across the two below it, the one above has what neither has.
    expect(ofIssues([...drafts, { id: '4', source: 'd', issues: ['i2'], origins: [chain('x')] }])).toEqual([
      ['top', ['1', '2', '4']],
      ['i1', ['1', '2']],
    ]);
  });

  it('names a circle of citations', () => {
    const round: ItemDraft[] = [
      { id: '1', source: 'a', origins: [chain('b')] },
      { id: '2', source: 'b', origins: [chain('a')] },
    ];
    expect(subjects('citation-circle', round)).toEqual(['a b']);
    expect(subjects('citation-circle', round.slice(1))).toEqual([]);
    // Across issues too: it is of the works, not of what is argued with them.
    expect(
      subjects('citation-circle', [round[0] as ItemDraft, { ...round[1], id: '2', issues: ['i2'] }]),
    ).toEqual(['a b']);
  });

  it('asks for a confirmed origin of a passage that rests on others', () => {
    const of = (...origins: ReturnType<typeof chain>[]) =>
      counts('origin-unconfirmed', [{ id: '1', origins }]);
    expect(of(chain('x', 'found'), chain('y?', 'found'))).toEqual([{ found: 2, open: 1 }]);
    expect(of()).toEqual([]);
    // One of them confirmed is enough: the user has looked.
    expect(of(chain('x', 'found'), chain('y'))).toEqual([]);
  });
});

const issueOf = (path: string, at: number) => {
  const [parent, id] = path.includes('/') ? path.split('/') : [null, path];
  const name = id as string;
  const label = { en: name, es: name, fr: name };
  const stamps = { createdAt: '2026-11-20T10:00:00.000Z', updatedAt: '2026-11-20T10:00:00.000Z' };
  return { id: name, case: 'c1', parent: parent ?? null, order: `a${at}`, label, ...stamps };
};

describe('balance', () => {
  it('tells that an issue has one source, of however many passages', () => {
    const one = { id: '1', source: 'a' };
    expect(counts('single-source', [one, { id: '2', source: 'a' }])).toEqual([{ passages: 2 }]);
    expect(subjects('single-source', [one, { id: '2', source: 'b' }])).toEqual([]);
    expect(subjects('single-source', [{ ...one, issues: [] }])).toEqual([]);
  });

  it('tells that all sources are of one kind, where the kind of each is known', () => {
    const of = (...types: Parameters<typeof publisher>[1][]) =>
      counts(
        'one-type',
        types.map((type, at) => ({ id: String(at), publisher: publisher(`p${at}`, type) })),
      );
    expect(of('ngo', 'ngo')).toEqual([{ sources: 2, type: 'ngo' }]);
    expect(of('ngo', 'media')).toEqual([]);
    expect(of('ngo')).toEqual([]);
    expect(of('ngo', null)).toEqual([]);
  });

  it('asks for adverse passages once every passage has its stance', () => {
    const of = (...stances: (ItemDraft['entry'] & object)['stance'][]) =>
      subjects(
        'no-adverse',
        stances.map((stance = null, at) => ({ id: String(at), entry: { stance } })),
      );
    expect(of('supports', 'background')).toEqual(['i1']);
    expect(of('supports', 'adverse')).toEqual([]);
    expect(of('supports', 'mixed')).toEqual([]);
    expect(of('supports', null)).toEqual([]);
  });

  it('tells of an adverse passage that none answers', () => {
    const against: ItemDraft = { id: '1', entry: { stance: 'adverse' } };
    expect(subjects('unanswered-adverse', [against, { id: '2' }])).toEqual(['1']);
    expect(subjects('unanswered-adverse', [against, { id: '2', entry: { answers: ['1'] } }])).toEqual([]);
    // An answer to what is gone, or to another, answers nothing.
    expect(subjects('unanswered-adverse', [against, { id: '2', entry: { answers: ['9'] } }])).toEqual(['1']);
  });

  it('tells where only what weighs little alone stands', () => {
    const firm = publisher('firm', 'commercial');
    const wiki = publisher('wiki', 'other', { cautions: ['anyone-can-edit'] });
    const nobody = publisher('blog', null, { assessment: null });
    const of = (...all: (typeof firm | null)[]) =>
      counts(
        'weak-alone',
        all.map((one, at) => ({ id: String(at), publisher: one })),
      );
    expect(of(firm, wiki, nobody, null)).toEqual([
      { sources: 4, commercial: 1, anonymous: 1, unassessed: 2 },
    ]);
    expect(of(firm, publisher('ngo', 'ngo', { assessment: null }))).toEqual([]);
    expect(of(publisher('blog', null))).toEqual([]);
  });

  it('tells of a publisher that was not assessed, once for all its passages', () => {
    const by = publisher('hrw', 'ngo', { assessment: null });
    expect(
      counts('not-assessed', [
        { id: '1', publisher: by },
        { id: '2', publisher: by },
      ]),
    ).toEqual([{ publisher: 'hrw', passages: 2 }]);
    expect(subjects('not-assessed', [{ id: '1' }])).toEqual([]);
    expect(subjects('not-assessed', [{ id: '1', publisher: null }])).toEqual([]);
  });

  it('tells of a passage under no issue, also where its issue is gone', () => {
    expect(
      subjects('no-issue', [{ id: '1', issues: [] }, { id: '2', issues: ['gone'] }, { id: '3' }]),
    ).toEqual(['1', '2']);
  });
});

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
    const { published: _, ...undated } = item({ id: '1' }).source.metadata;
    const of = input([{ id: '1', metadata: published(2015, 1, 1) }, { id: '2' }]);
    const [first, second] = of.view.items;
    if (!first || !second) throw new Error('two items');
    const items = [first, { ...second, source: { ...second.source, metadata: undated } }];
    expect(raised('issue-old', { ...of, view: { ...of.view, items } })).toEqual([]);
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

describe('quotation', () => {
  const words = 'Crime fell in the north. It did not fall in the south, [translation] the police said.';
  const at = (text: string) => ({ start: words.indexOf(text), end: words.indexOf(text) + text.length });

  it('tells what we leave out and put in brackets', () => {
    const alterations = [
      { span: at('did not fall in the south, '), put: 'ellipsis' as const },
      { span: at('police'), put: 'words' as const, words: 'authorities' },
    ];
    expect(counts('left-out', [{ id: '1', words, entry: { alterations } }])).toEqual([
      { ellipses: 1, brackets: 1, words: 6, telling: ['not'] },
    ]);
  });

  it('says nothing of the source’s own brackets and ellipses', () => {
    const own = 'He was […] a “[t]hreat [translation] …” to them.';
    expect(subjects('left-out', [{ id: '1', words: own }])).toEqual([]);
    expect(subjects('left-out', [{ id: '1', words: own, entry: { alterations: [] } }])).toEqual([]);
  });

  it('takes a bracket that replaces nothing for a bracket, and for no omission', () => {
    const alterations = [{ span: { start: 6, end: 6 }, put: 'words' as const, words: 'in Mexico' }];
    expect(counts('left-out', [{ id: '1', words, entry: { alterations } }])).toEqual([
      { ellipses: 0, brackets: 1, words: 0, telling: [] },
    ]);
  });

  it('reads words that tell in the language of the source alone', () => {
    const sin = 'They spoke of mortal sin and left.';
    const alterations = [{ span: { start: 0, end: 24 }, put: 'ellipsis' as const }];
    expect(counts('left-out', [{ id: '1', words: sin, entry: { alterations } }])[0]?.telling).toEqual([]);
  });

  const readings = (speaking: number, covered: number): Partial<CheckInput> => ({
    readings: { rest: new Map([['i1', new Map([['s-1', { speaking, covered }]])]]), beside: new Map() },
  });
  const rest = (speaking: number, covered: number) =>
    counts('unread-rest', [{ id: '1' }], {}, readings(speaking, covered));

  it('tells what of a report was not looked at, once enough of it speaks to the issue', () => {
    expect(rest(9, 2)).toEqual([{ speaking: 9, covered: 2 }]);
    expect(rest(8, 2)).toEqual([]);
    expect(rest(3, 0)).toEqual([]);
    expect(rest(4, 0)).toEqual([{ speaking: 4, covered: 0 }]);
    expect(subjects('unread-rest', [{ id: '1' }])).toEqual([]);
  });

  it('tells of a sentence of contrast beside a passage', () => {
    const beside = new Map([
      ['1', [{ sentence: 'However, it fell.', word: 'However', side: 'after' as const }]],
    ]);
    expect(
      subjects('contrast-beside', [{ id: '1' }, { id: '2' }], {}, { readings: { rest: new Map(), beside } }),
    ).toEqual(['1 after']);
  });
});

describe('transparency', () => {
  const spanish = { language: found('es-MX') };
  const translation = {
    text: 'Words.',
    language: 'en',
    translator: 'A. B.',
    competence: 'sworn',
    date: '2026-01-15',
  };

  it('asks for a translation into a language that the tribunal reads', () => {
    const of = (entry: ItemDraft['entry'], changes: Partial<Case> = {}) =>
      subjects('untranslated', [{ id: '1', metadata: spanish, entry: entry ?? {} }], changes);
    expect(of({})).toEqual(['1']);
    expect(of({ translation })).toEqual([]);
    expect(of({ translation: { ...translation, text: ' ' } })).toEqual(['1']);
    expect(of({ translation: { ...translation, language: 'fr' } })).toEqual(['1']);
    expect(of({}, { locale: 'es' })).toEqual([]);
    expect(subjects('untranslated', [{ id: '1', metadata: { language: found('en-GB') } }])).toEqual([]);
  });

  it('asks for what a certificate says, once there is a translation', () => {
    const of = (changes: Partial<typeof translation>) =>
      counts('uncertified', [{ id: '1', entry: { translation: { ...translation, ...changes } } }]);
    expect(of({ competence: ' ', date: '' })).toEqual([{ lacks: ['competence', 'date'] }]);
    expect(of({})).toEqual([]);
    expect(of({ text: '', date: '' })).toEqual([]);
  });

  it('asks for a pinpoint where one was looked for', () => {
    const pinned = { isPinned: ({ entry }: { entry: { id: string } }) => entry.id === '1' };
    expect(subjects('no-pinpoint', [{ id: '1' }, { id: '2' }], {}, pinned)).toEqual(['2']);
    expect(subjects('no-pinpoint', [{ id: '1' }])).toEqual([]);
  });

  const without = (field: 'published' | 'authors' | 'publisher', draft: ItemDraft): CheckInput => {
    const of = input([draft]);
    const items = of.view.items.map((one) => {
      const { [field]: _, ...metadata } = one.source.metadata;
      return { ...one, source: { ...one.source, metadata } };
    });
    return { ...of, view: { ...of.view, items } };
  };

  it('asks for a date, an author or a body, and an address', () => {
    expect(raised('no-date', without('published', { id: '1' })).map(({ of }) => of)).toEqual(['s-1']);
    expect(subjects('no-date', [{ id: '1' }])).toEqual([]);
    const authorless = { id: '1', publisher: null, metadata: { authors: found([]) } };
    expect(raised('no-author', without('publisher', authorless)).map(({ of }) => of)).toEqual(['s-1']);
    expect(raised('no-author', without('authors', { id: '1' }))).toEqual([]);
    expect(subjects('no-address', [{ id: '1', address: 'file:///report.pdf?sha256=00' }])).toEqual(['s-1']);
    expect(subjects('no-address', [{ id: '1' }])).toEqual([]);
  });

  it('lets one copy with an address speak for its work', () => {
    const copies = [
      { id: '1', source: 'a', address: 'file:///report.pdf?sha256=00' },
      { id: '2', source: 'a', address: 'https://a.example/report' },
    ];
    expect(subjects('no-address', copies)).toEqual([]);
  });
});

describe('captures', () => {
  const seen = (state: 'exact' | 'moved' | 'changed' | 'gone') => ({
    passage: 'p-1',
    state,
    address: 'https://a.example',
    since: '2026-11-01T00:00:00.000Z',
    seenAt: '2026-11-20T00:00:00.000Z',
  });

  it('tells of passages that are changed or gone, not of those that moved', () => {
    const of = (state: 'exact' | 'moved' | 'changed' | 'gone') =>
      subjects('altered', [{ id: '1', seen: seen(state) }]);
    expect([of('changed'), of('gone'), of('moved'), of('exact')]).toEqual([['1'], ['1'], [], []]);
  });

  it('tells which pages nobody saw and which were saved, once for each exhibit', () => {
    const copies = (mode: ItemDraft['mode'] & string): ItemDraft[] => [
      { id: '1', source: 'a', mode },
      { id: '2', source: 'a', mode },
    ];
    expect(counts('page-unseen', copies('imported'))).toEqual([{ mode: 'imported', passages: 2 }]);
    expect(counts('page-unseen', copies('pasted'))).toEqual([{ mode: 'pasted', passages: 2 }]);
    expect(counts('page-saved', copies('saved'))).toEqual([{ passages: 2 }]);
    expect(subjects('page-unseen', copies('saved'))).toEqual([]);
    expect(subjects('page-saved', copies('page'))).toEqual([]);
  });

  it('tells that a cite-check was of another citation', () => {
    const citeCheck = { by: 'A. B.', at: '2026-11-01T00:00:00.000Z', citation: 'As it was.' };
    const of = (citation: string) =>
      subjects(
        'cite-check-lapsed',
        [{ id: '1', entry: { citeCheck } }, { id: '2' }],
        {},
        { citationOf: () => citation },
      );
    expect(of('As it is.')).toEqual(['1']);
    expect(of('As it was.')).toEqual([]);
  });
});

describe('filing', () => {
  it('tells what a package of the case discloses already', () => {
    const listed = { number: '7.2', title: 'Report', languages: [], addresses: [] };
    const disclosed = new Map([
      ['s-1', listed],
      ['elsewhere', listed],
    ]);
    expect(counts('disclosed', [{ id: '1' }], {}, { disclosed })).toEqual([{ item: '7.2' }]);
    expect(subjects('disclosed', [{ id: '1' }])).toEqual([]);
  });

  it('counts the pages of a schedule of extracts against the twelve of the First-tier Tribunal', () => {
    // With what stands around it, each takes a quarter of a page of 2,800 letters.
    const extracts = (count: number): ItemDraft[] =>
      Array.from({ length: count }, (_, at) => ({ id: String(at), words: 'x'.repeat(450) }));
    const of = (count: number, changes: Partial<Case> = { profile: 'uk-ftt-iac' }) =>
      counts('page-budget', extracts(count), changes);
    expect(of(48)).toEqual([]);
    expect(of(49)).toEqual([{ pages: 13, uncounted: 0, limit: 12, of: 'extracts' }]);
    expect(of(49, {})).toEqual([]);
  });

  it('counts the pages that the user counted against the hundred of the Refugee Protection Division', () => {
    const exhibit = (home: string, pages: number) => {
      const stamps = { createdAt: '2026-11-20T10:00:00.000Z', updatedAt: '2026-11-20T10:00:00.000Z' };
      return {
        id: home,
        case: 'c1',
        home,
        order: 'a0',
        scope: 'whole' as const,
        filedBy: null,
        pages,
        ...stamps,
      };
    };
    const of = (pages: number) => {
      const base = input(
        [
          { id: '1', source: 'a' },
          { id: '2', source: 'b' },
        ],
        { profile: 'ca-rpd' },
      );
      return raised('page-budget', { ...base, view: { ...base.view, exhibits: [exhibit('a', pages)] } });
    };
    expect(of(100)).toEqual([]);
    expect(of(101)[0]).toMatchObject({
      counts: { pages: 101, uncounted: 1, limit: 100 },
      severity: 'required',
      rule: { confidence: 'to-verify' },
    });
  });

  it('tells that the day for the evidence is past, not on the day itself', () => {
    const of = (hearing: string, daysBefore?: number) =>
      counts('deadline-passed', [], { profile: 'ca-rpd', hearing, ...(daysBefore ? { daysBefore } : {}) });
    expect(of('2026-12-02')).toEqual([]);
    expect(of('2026-12-01')).toEqual([{ day: '2026-11-21', days: 1 }]);
    expect(of('2026-12-01', 5)).toEqual([]);
    expect(counts('deadline-passed', [], { hearing: '2026-11-01' })).toEqual([]);
  });

  it('asks an expert for the searches made', () => {
    const of = (role: Case['role'] & string, searches?: number) =>
      subjects('no-searches', [{ id: '1' }], { role }, searches === undefined ? {} : { searches });
    expect(of('expert', 0)).toEqual(['c1']);
    expect([of('expert', 1), of('advocate', 0), of('expert')]).toEqual([[], [], []]);
  });
});

describe('severity', () => {
  const severity = (check: CheckId, changes: Partial<Case>, drafts: ItemDraft[]) =>
    raised(check, input(drafts, changes)).map((one) => [one.severity, one.rule?.source ?? null]);
  const supports: ItemDraft[] = [{ id: '1', entry: { stance: 'supports' } }];

  it('is advice on balance for an advocate and a requirement for an expert', () => {
    expect(severity('no-adverse', {}, supports)).toEqual([['advice', null]]);
    expect(severity('no-adverse', { role: 'expert' }, supports)).toEqual([['required', null]]);
    expect(severity('no-adverse', { profile: 'expert' }, supports)).toEqual([['required', null]]);
    expect(severity('no-adverse', { profile: 'expert', role: 'advocate' }, supports)).toEqual([
      ['advice', null],
    ]);
  });

  it('is a requirement where a text of the forum asks, and names it', () => {
    const spanish: ItemDraft[] = [{ id: '1', metadata: { language: found('es') } }];
    expect(severity('untranslated', {}, spanish)).toEqual([['advice', null]]);
    expect(severity('untranslated', { profile: 'ca-rpd' }, spanish)).toEqual([
      ['required', 'Refugee Protection Division Rules, SOR/2012-256, r. 32'],
    ]);
  });
});

describe('dismissal', () => {
  const old = (day: string, drafts: ItemDraft[]) => raised('issue-old', { ...input(drafts), day });
  const draft: ItemDraft = { id: '1', metadata: published(2022, 1, 1) };

  it('holds while what was found stays the same', () => {
    const [first] = old('2026-11-22', [draft]);
    if (!first) throw new Error('nothing found');
    const dismissal = {
      ...dismissalOf(first as unknown as Finding),
      reason: 'History',
      at: '2026-11-22T00:00:00.000Z',
    };
    const later = old('2027-01-22', [draft]) as unknown as Finding[];
    expect(sorted(later, [dismissal])).toMatchObject({ open: [], dismissed: [{ dismissal }] });
  });

  it('lapses when something else is counted, and its reason stays to be read', () => {
    const [first] = old('2026-11-22', [draft]);
    if (!first) throw new Error('nothing found');
    const dismissal = {
      ...dismissalOf(first as unknown as Finding),
      reason: 'History',
      at: '2026-11-22T00:00:00.000Z',
    };
    const other = old('2026-11-22', [{ ...draft, metadata: published(2023, 1, 1) }]) as unknown as Finding[];
    expect(sorted(other, [dismissal])).toMatchObject({ open: [{ lapsed: dismissal }], dismissed: [] });
    expect(sorted(other, [])).toEqual({ open: [{ finding: other[0] }], dismissed: [] });
  });
});
