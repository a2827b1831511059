import { Duplicates } from '../../../components/library/Duplicates.tsx';
import { Filters } from '../../../components/library/Filters.tsx';
import { NO_FILTER } from '../../../components/library/filter.ts';
import { SourceDetail, type SourceVerbs } from '../../../components/library/SourceDetail.tsx';
import { SourceList } from '../../../components/library/SourceList.tsx';
import type { Decided, Duplicate, Kin, PairFacts } from '../../../components/library/types.ts';
import { Comparison } from '../../../components/ndp/Comparison.tsx';
import { ItemCitation } from '../../../components/ndp/ItemCitation.tsx';
import { PackageActs } from '../../../components/ndp/PackageActs.tsx';
import { PackageLinks } from '../../../components/ndp/PackageLinks.tsx';
import { PackageOffer } from '../../../components/ndp/PackageOffer.tsx';
import { PackageView } from '../../../components/ndp/PackageView.tsx';
import type { KeptPackage, PackageItem } from '../../../lib/model/index.ts';
import { comparePackages, heldItems, itemsOf } from '../../../lib/ndp/index.ts';
import { LINES } from '../../components/library-lines.ts';
import { capture, METADATA, PUBLISHER, passage, source } from '../../components/sample.ts';
import { item, packageOf, RIR } from '../../ndp/sample.ts';
import { AT, nothing, type Scene } from '../scene.ts';

const ELSEWHERE = 'https://www.ecoi.net/en/document/2097849/mexico-profiles-of-individuals-targeted.html';
const SPOOF = 'http://127.0.0.1:9000/rir';

const filters = (change: Partial<typeof NO_FILTER> = {}) => (
  <Filters lines={LINES} filter={{ ...NO_FILTER, ...change }} onFilter={nothing} />
);

const list = (lines: typeof LINES) => (
  <SourceList lines={lines} chosen="rir" onChoose={nothing} onClear={nothing} />
);

const KIN: Kin = {
  as: 'translation',
  source: source({ id: 'rir-fr', metadata: { title: { value: 'Mexique', foundIn: 'meta', weight: 1 } } }),
  grounds: [{ by: 'number', number: 'MEX201601' }],
};
const CAPTURES = [capture(), capture({ id: 'capture-2', address: ELSEWHERE })];
const PASSAGES = [passage('p', 'Criminal groups in Mexico depend on “street-level” informants.')];
const VERBS: SourceVerbs = {
  onCorrect: nothing,
  onAssess: nothing,
  onSplit: nothing,
  onRetire: nothing,
  rules: { offers: [], standing: [], onMake: nothing, onEnd: nothing },
};
const DETAIL = {
  source: source(),
  publisher: PUBLISHER,
  captures: CAPTURES,
  passages: PASSAGES,
  kin: [KIN],
  duplicates: 1,
  heading: null,
  onBack: nothing,
  onChoose: nothing,
  onCompare: nothing,
};
const ALTERED = {
  source: source({ onText: [SPOOF] }),
  captures: [capture(), capture({ id: 'spoof', address: SPOOF })],
  passages: [
    {
      ...passage('p', 'Cartels never track individuals'),
      capture: 'spoof',
      notAt: [{ capture: 'seed', address: 'https://www.irb.gc.ca/rir', state: 'gone' as const }],
    },
  ],
};

const dated = (year: number) => ({
  ...METADATA,
  published: { value: { year }, foundIn: 'meta', weight: 1 } as const,
});
const PAIR: Duplicate = {
  ours: source({ metadata: dated(2023) }),
  theirs: source({ id: 'other', metadata: dated(2024), addresses: [ELSEWHERE] }),
  grounds: [{ by: 'text', share: 0.86 }],
  agree: [{ field: 'number', ours: { value: 'MEX201601.E' }, theirs: { value: 'MEX201601.E' } }],
  differ: [
    { field: 'published', ours: { value: { year: 2023 } }, theirs: { value: { year: 2024, month: 1 } } },
  ],
};
const FACTS: PairFacts = {
  ours: [capture()],
  theirs: [capture(), capture({ id: 'capture-2' })],
  wording: {
    share: 0.979,
    differ: [{ before: 'men in', ours: 'cars', theirs: '', after: 'without plates' }],
  },
};

const pairs = (duplicates: readonly Duplicate[], decided: Decided | null = null) => (
  <Duplicates
    duplicates={[...duplicates]}
    decided={decided}
    readFacts={async () => FACTS}
    onUndo={nothing}
    onMerge={nothing}
    onKeepApart={nothing}
    onClose={nothing}
  />
);

/** Sources, one of them, and two that may be one. */
const sourceScenes: readonly Scene[] = [
  { room: 'library', name: 'Filters', draw: () => filters() },
  {
    room: 'library',
    name: 'Filters, some set',
    draw: () => filters({ words: 'extortion', publisher: 'Human Rights Watch', year: '2025' }),
  },
  { room: 'library', name: 'SourceList', draw: () => list(LINES) },
  { room: 'library', name: 'SourceList, nothing fits', draw: () => list([]) },
  { room: 'library', name: 'SourceDetail', draw: () => <SourceDetail {...DETAIL} verbs={VERBS} /> },
  { room: 'library', name: 'SourceDetail, read-only', draw: () => <SourceDetail {...DETAIL} /> },
  {
    room: 'library',
    name: 'SourceDetail, an altered copy',
    draw: () => <SourceDetail {...DETAIL} {...ALTERED} verbs={VERBS} />,
  },
  {
    room: 'library',
    name: 'SourceDetail, nothing is known',
    draw: () => (
      <SourceDetail {...DETAIL} source={source({ metadata: {} })} publisher={null} passages={[]} kin={[]} />
    ),
  },
  { room: 'library', name: 'Duplicates', draw: () => pairs([PAIR, PAIR]) },
  {
    room: 'library',
    name: 'Duplicates, one decided',
    draw: () => pairs([PAIR], { text: 'MEX201601.E', onUndo: nothing }),
  },
  { room: 'library', name: 'Duplicates, none left', draw: () => pairs([]) },
];

const kept = (id: string, items: PackageItem[], month: number): KeptPackage => ({
  id,
  capture: capture({ id }),
  keptAt: AT,
  list: packageOf(items, { versionDate: { year: 2026, month, day: 30 } }),
});
const HRW = item('2.3', 'Mexico: Events of 2024', { body: 'Human Rights Watch', published: { year: 2025 } });
const NEWER = { ...HRW, title: 'Mexico: Events of 2025', published: { year: 2026 } };
const MARCH = kept('march', [item('1.2', 'Map'), HRW, RIR], 3);
const JUNE = kept(
  'june',
  [NEWER, item('5.1', 'Violence against women and girls in the northern states'), { ...RIR, number: '7.9' }],
  6,
);
const BARE = {
  ...MARCH,
  list: { ...MARCH.list, country: null, versionDate: null, truncated: true as const },
};

const acts = (pinned: boolean, readOnly = false) => (
  <PackageActs
    theCase={{ reference: 'MX-2026-014', pinned }}
    others={[JUNE]}
    readOnly={readOnly}
    onPin={nothing}
    onCompare={nothing}
  />
);

/** National Documentation Packages. */
const packageScenes: readonly Scene[] = [
  {
    room: 'ndp',
    name: 'PackageView',
    draw: () => (
      <PackageView kept={MARCH} held={heldItems(itemsOf(MARCH.list), [source()])}>
        {acts(false)}
      </PackageView>
    ),
  },
  {
    room: 'ndp',
    name: 'PackageView, little is known',
    draw: () => <PackageView kept={BARE} held={new Map()} />,
  },
  { room: 'ndp', name: 'PackageActs, pinned', draw: () => acts(true) },
  { room: 'ndp', name: 'PackageActs, read-only', draw: () => acts(false, true) },
  {
    room: 'ndp',
    name: 'Comparison',
    draw: () => <Comparison older={MARCH} newer={JUNE} comparison={comparePackages(MARCH.list, JUNE.list)} />,
  },
  {
    room: 'ndp',
    name: 'Comparison, the same',
    draw: () => (
      <Comparison older={MARCH} newer={MARCH} comparison={comparePackages(MARCH.list, MARCH.list)} />
    ),
  },
  {
    room: 'ndp',
    name: 'PackageLinks',
    draw: () => <PackageLinks packages={[{ kept: MARCH, newer: JUNE }]} />,
  },
  {
    room: 'ndp',
    name: 'ItemCitation',
    draw: () => <ItemCitation citation="NDP for Mexico, 30 March 2026, item 7.2" onCopy={nothing} />,
  },
  ...[[], [MARCH]].map((before) => ({
    room: 'ndp',
    name: before.length === 0 ? 'PackageOffer' : 'PackageOffer, kept before',
    draw: () => <PackageOffer kept={before} busy={false} readOnly={false} onKeep={nothing} />,
  })),
];

/** The library and what is kept in it. */
export const libraryScenes: readonly Scene[] = [...sourceScenes, ...packageScenes];
