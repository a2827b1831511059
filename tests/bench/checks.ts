import { parseArgs } from 'node:util';
import { CHECK_IDS, checkedInSteps } from '../../lib/binder/checks/index.ts';
import {
  type BinderItem,
  type BinderView,
  independenceBelow,
  independenceInSteps,
} from '../../lib/binder/index.ts';
import type { PassageOrigin, PublisherType, Stance } from '../../lib/model/index.ts';
import { chain, found, issue, item, publisher, view } from '../binder/checks/view.ts';

/**
 * `npm run bench:checks -- --entries N --issues N`: how long the checks of a large case take, all of them and the longest
 * one, which is the longest that a page is held up between two rests.
 */
const { values } = parseArgs({
  options: {
    entries: { type: 'string', default: '10000' },
    issues: { type: 'string', default: '300' },
    runs: { type: 'string', default: '5' },
  },
});
const ENTRIES = Number(values.entries);
const ISSUES = Number(values.issues);

const TYPES: readonly PublisherType[] = ['government', 'ngo', 'media', 'academic'];
const STANCES: readonly (Stance | null)[] = ['supports', 'adverse', 'mixed', 'background', null];

/** Every seventh source is cited by others; a third of the passages rest on something. */
const originsOf = (at: number): PassageOrigin[] =>
  at % 3 === 0
    ? [
        chain(`w${at % 500} > s${(at * 7) % 1500}`, at % 2 ? 'found' : 'confirmed'),
        chain(`w${at % 97}`, 'found'),
      ]
    : [];

function entryOf(at: number): BinderItem {
  const source = `s${at % 1500}`;
  return item({
    id: `e${at}`,
    source,
    issues: [`i${at % ISSUES}`, ...(at % 4 === 0 ? [`i${(at * 13) % ISSUES}`] : [])],
    words: `Passage ${at} says what was seen, and that not all of it was seen by those who say so.`,
    entry: { stance: STANCES[at % 5] ?? null, answers: at % 5 === 0 ? [`e${at + 1}`] : [] },
    metadata: {
      title: found(`Report ${at % 300} of ${2015 + (at % 11)}`),
      published: found({ year: 2015 + (at % 11), month: 1 + (at % 12) }),
    },
    publisher: publisher(`p${at % 200}`, TYPES[at % 4] ?? null),
    origins: originsOf(at),
  });
}

/** An outline of three levels: ten at the top, each with a tenth of the rest, in turn. */
function largeView(): BinderView {
  const paths = Array.from({ length: ISSUES }, (_, at) =>
    at < 10 ? `i${at}` : `i${at < 70 ? at % 10 : 10 + (at % 60)}/i${at}`,
  );
  return {
    ...view([]),
    issues: paths.map(issue),
    items: Array.from({ length: ENTRIES }, (_, at) => entryOf(at)),
  };
}

const median = (all: number[]): number => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;
const told = (milliseconds: number): string => `${milliseconds.toFixed(1)} ms`;

function run(of: BinderView): { whole: number; steps: Map<string, number>; findings: number } {
  const input = {
    view: of,
    day: '2026-11-22',
    today: '2026-11-22',
    isPinned: () => true,
    citationOf: () => '',
  };
  const steps = new Map<string, number>();
  const library = of.items.slice(0, 1500).map(({ source }) => source);
  const rests = independenceBelow(of);
  const began = performance.now();
  let last = began;
  let findings = 0;
  let at = 0;
  for (const step of checkedInSteps({ ...input, library, rests })) {
    findings += step.length;
    steps.set(CHECK_IDS[at++] ?? '', performance.now() - last);
    last = performance.now();
  }
  return { whole: last - began, steps, findings };
}

const large = largeView();
const runs = Array.from({ length: Number(values.runs) }, () => run(large));
const longest = CHECK_IDS.map((id) => [id, median(runs.map(({ steps }) => steps.get(id) ?? 0))] as const);
longest.sort((a, b) => b[1] - a[1]);
const issueSteps: number[] = [];
let last = performance.now();
for (const _ of independenceInSteps(large)) {
  issueSteps.push(performance.now() - last);
  last = performance.now();
}
const took = issueSteps.reduce((sum, step) => sum + step, 0);
const lines = [
  `${ENTRIES} entries, ${ISSUES} issues: ${runs[0]?.findings} findings`,
  `all checks: ${told(median(runs.map(({ whole }) => whole)))} (median of ${runs.length})`,
  ...longest.slice(0, 6).map(([id, time]) => `  ${id}: ${told(time)}`),
  `independent roots of ${issueSteps.length} issues: ${told(took)}, the longest issue ${told(Math.max(...issueSteps))}`,
];
process.stdout.write(`${lines.join('\n')}\n`);
