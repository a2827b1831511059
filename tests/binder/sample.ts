import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateNKeysBetween } from 'fractional-indexing';
import { templateIssues } from '../../lib/binder/templates/index.ts';
import type { BinderItem, BinderView } from '../../lib/binder/view.ts';
import type {
  CaptureSummary,
  Case,
  Entry,
  Issue,
  Passage,
  SectionStep,
  Source,
  Stance,
} from '../../lib/model/index.ts';
import { SAMPLE_SOURCES, type SampleSource } from './sample-sources.ts';

export { SAMPLE_SOURCES } from './sample-sources.ts';

const AT = '2026-11-20T10:00:00.000Z';
const STAMPS = { createdAt: AT, updatedAt: AT };

/** A fixed id of the shape of ours: the kind in the first part, the number in the last. */
export const sampleId = (kind: number, number: number): string =>
  `${String(kind).padStart(8, '0')}-0000-7000-8000-${String(number).padStart(12, '0')}`;

/** A case that files all that is in it. */
export const ALL_FILED = { filing: { adverse: 'include', unfiled: 'include' } } as const;

interface SampleEntry {
  source: keyof typeof SAMPLE_SOURCES;
  /** The first and the last words of the passage; all between them belongs to it. */
  from: string;
  to: string;
  section: SectionStep[];
  paragraph: number | null;
  /** Template nodes of the issues it is filed under. */
  nodes: string[];
  stance?: Stance;
  note?: string;
  parenthetical?: string;
}

const SAMPLE_ENTRIES: SampleEntry[] = [
  {
    source: 'irb',
    from: 'According to the retired professor, criminal groups in Mexico depend',
    to: 'to track individuals (2023-08-14).',
    section: [{ number: '2', title: 'Tracking Methods' }],
    paragraph: 2,
    nodes: ['us.relocation.safe', 'us.fear.singled-out'],
    stance: 'supports',
    note: 'Ask the client about the lookout on her street.',
  },
  {
    source: 'irb',
    from: 'The same report states that, as of November 2022',
    to: '(InSight Crime 2022-11-04).',
    section: [
      { number: '3', title: 'Profiles of Targets' },
      { number: '3.4', title: 'Volunteer Searchers' },
    ],
    paragraph: 1,
    nodes: ['us.protection.unable'],
    stance: 'supports',
    parenthetical: 'Reporting that five searching mothers were killed as of November 2022',
  },
  {
    source: 'hrw',
    from: 'The criminal justice system is profoundly ineffective',
    to: 'abuses by security forces.',
    section: [],
    paragraph: null,
    nodes: ['us.protection.unable', 'us.cat.official'],
  },
  {
    source: 'company',
    from: 'In many cases, authorities are directly complicit',
    to: 'collaborating with perpetrators.',
    section: [{ number: 'VII', title: 'State Complicity and Impunity' }],
    paragraph: 1,
    nodes: ['us.protection.unwilling'],
    stance: 'mixed',
  },
  {
    source: 'amnesty',
    from: 'Such deportations potentially endanger',
    to: 'the lives of thousands.',
    section: [{ title: 'Lives and safety of thousands at risk' }],
    paragraph: 2,
    nodes: ['us.cat.mass-violations'],
    stance: 'background',
  },
  {
    source: 'firm',
    from: 'Indigenous people in Mexico face widespread discrimination',
    to: 'to warrant asylum.',
    section: [],
    paragraph: null,
    nodes: ['us.ground.race'],
    stance: 'adverse',
  },
  {
    source: 'irb',
    from: 'According to multiple sources, journalists in Mexico risk death due to their work',
    to: 'Retired professor 2023-08-14).',
    section: [
      { number: '3', title: 'Profiles of Targets' },
      { number: '3.5', title: 'Journalists' },
    ],
    paragraph: 1,
    nodes: [],
  },
];

/**
 * A case with passages of all five seed documents: under one issue, under two, and in the inbox; one adverse,
 * one with a private note, one with a parenthetical.
 * @param changes replace parts of the case: `{ profile: 'general' }`
 */
export function sampleView(changes: Partial<Case> = {}): BinderView {
  const theCase: Case = {
    id: sampleId(1, 1),
    reference: 'MX-2026-014',
    template: 'us-asylum',
    profile: 'us-eoir',
    style: 'bluebook',
    locale: 'en',
    order: 'a0',
    ...STAMPS,
    ...changes,
  };
  const issues = sampleIssues(theCase);
  const keys = generateNKeysBetween(null, null, SAMPLE_ENTRIES.length);
  const items = SAMPLE_ENTRIES.map((sample, index) =>
    itemOf(sample, index, theCase, issues, keys[index] ?? 'a0'),
  );
  return { case: theCase, issues, items };
}

function sampleIssues(theCase: Case): Issue[] {
  const template = templateIssues(theCase.template);
  const ids = new Map(template.map(({ node }, index) => [node, sampleId(2, index + 1)]));
  const keys = generateNKeysBetween(null, null, template.length);
  return template.map(({ node, parent, label, gloss, searchWords }, index) => ({
    id: ids.get(node) ?? '',
    case: theCase.id,
    parent: parent === null ? null : (ids.get(parent) ?? null),
    order: keys[index] ?? 'a0',
    templateNode: node,
    label,
    gloss,
    searchWords,
    ...STAMPS,
  }));
}

function itemOf(
  sample: SampleEntry,
  index: number,
  theCase: Case,
  issues: Issue[],
  order: string,
): BinderItem {
  const { source, capture } = sourceOf(sample.source);
  const issueOf = (node: string) => issues.find((issue) => issue.templateNode === node)?.id ?? sampleId(2, 1);
  const entry: Entry = {
    id: sampleId(3, index + 1),
    case: theCase.id,
    passage: sampleId(4, index + 1),
    placements: sample.nodes.map((node) => ({ issue: issueOf(node), order })),
    order,
    stance: sample.stance ?? null,
    note: sample.note ?? '',
    parenthetical: sample.parenthetical ?? '',
    ...STAMPS,
  };
  return { entry, passage: passageOf(sample, entry, capture), capture, source };
}

function sourceOf(key: keyof typeof SAMPLE_SOURCES): { source: Source; capture: CaptureSummary } {
  const { address, metadata }: SampleSource = SAMPLE_SOURCES[key];
  const number = Object.keys(SAMPLE_SOURCES).indexOf(key) + 1;
  const source: Source = { id: sampleId(5, number), metadata, addresses: [address], seed: true, ...STAMPS };
  const capture: CaptureSummary = {
    id: sampleId(6, number),
    source: source.id,
    visit: null,
    address,
    titleShown: metadata.title?.value ?? '',
    textHash: '0'.repeat(64),
    textRules: 'sample',
    page: null,
    metadata,
    circumstances: { mode: 'seed', startedAt: null, endedAt: null },
  };
  return { source, capture };
}

function passageOf(sample: SampleEntry, entry: Entry, capture: CaptureSummary): Passage {
  const text = seedText(sample.source);
  const start = text.indexOf(sample.from);
  const end = text.indexOf(sample.to, start) + sample.to.length;
  return {
    id: entry.passage,
    capture: capture.id,
    source: capture.source,
    span: { start, end },
    selectors: {
      quote: {
        exact: text.slice(start, end),
        prefix: text.slice(Math.max(0, start - 128), start),
        suffix: text.slice(end, end + 128),
      },
      position: { start, end },
      section: sample.section,
      paragraph: sample.paragraph,
      block: 0,
    },
    clippedAt: AT,
  };
}

const texts = new Map<string, string>();

/** A seed's text, its lines as blocks. */
export function seedText(key: keyof typeof SAMPLE_SOURCES): string {
  const kept = texts.get(key);
  if (kept !== undefined) return kept;
  const raw = readFileSync(join(import.meta.dirname, '../../seeds', SAMPLE_SOURCES[key].file), 'utf8');
  const lines = raw.split(/\r?\n/).map((line) => line.replace(/[ \t]+/g, ' ').trim());
  const text = lines.filter((line) => line !== '').join('\n');
  texts.set(key, text);
  return text;
}
