import { CheckList } from '../../components/checks/CheckList.tsx';
import { checkPlaces } from '../../components/checks/links.ts';
import { checked, dismissalOf, type Finding, sorted } from '../../lib/binder/checks/index.ts';
import type { BinderView } from '../../lib/binder/index.ts';
import type { Locale } from '../../lib/model/index.ts';
import { chain, found, type ItemDraft, publisher, view } from '../binder/checks/view.ts';

/** A case in which each kind of check finds something, for tests and pictures of what shows it. */

const AT = '2026-11-20T10:00:00.000Z';

const DRAFTS: ItemDraft[] = [
  { id: '1', source: 'a', origins: [chain('x')], entry: { stance: 'supports' } },
  { id: '2', source: 'b', origins: [chain('x', 'found')], entry: { stance: 'adverse' } },
  { id: '3', source: 'c', metadata: { published: found({ year: 2020, month: 3 }), language: found('es') } },
  { id: '4', source: 'c', issues: ['i2'], publisher: publisher('firm', 'commercial', { assessment: null }) },
  { id: '5', source: 'd', issues: [], mode: 'pasted' },
  {
    id: '6',
    source: 'e',
    issues: ['i2'],
    words: 'Crime fell in the north. It did not fall in the south.',
    entry: { alterations: [{ span: { start: 25, end: 54 }, put: 'ellipsis' }] },
  },
];

export const CHECKED: BinderView = view(DRAFTS, { profile: 'ca-rpd', hearing: '2026-11-25' });

export const FINDINGS: Finding[] = checked({
  view: CHECKED,
  day: '2026-11-25',
  today: '2026-11-22',
  isPinned: ({ entry }) => entry.id !== '3',
  citationOf: () => '',
  disclosed: new Map([['a', { number: '7.2', title: 'Report', languages: [], addresses: [] }]]),
  readings: {
    rest: new Map([['i2', new Map([['c', { speaking: 9, covered: 1 }]])]]),
    beside: new Map([['1', [{ sentence: 'However, fewer were seen.', word: 'However', side: 'after' }]]]),
  },
});

/** Of them the first of its check. */
export const findingOf = (check: Finding['check']): Finding => {
  const finding = FINDINGS.find((one) => one.check === check);
  if (!finding) throw new Error(`nothing found: ${check}`);
  return finding;
};

const SINGLE = findingOf('source-old');
export const REASON = 'It is the history of the conflict.';
export const DISMISSALS = [{ ...dismissalOf(SINGLE), reason: REASON, at: AT }];

interface Verbs {
  onDismiss?: (finding: Finding, reason: string) => void;
  onTakeBack?: (finding: Finding) => void;
}

/** The list of what was found; one of it dismissed. */
export const checkList = (locale: Locale, verbs: Verbs = {}) => (
  <CheckList
    sorted={sorted(FINDINGS, DISMISSALS)}
    places={checkPlaces(CHECKED, locale)}
    of={CHECKED.case}
    {...verbs}
  />
);
