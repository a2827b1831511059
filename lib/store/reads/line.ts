import type { ChangeId, LocalText } from '../../model/index.ts';
import type { ChangeRow } from '../change-rows.ts';
import type { EvidenceDatabase } from '../database.ts';
import { type Live, live } from '../live.ts';
import type { CaseRow, Image, PassageRow } from '../rows.ts';
import { openEntry } from '../shape.ts';
import type { Store } from '../store.ts';
import type { ChangeLabel } from '../views.ts';
import { type NamedTable, nameOf } from './named.ts';

/** One step of the undo line, in whichever window and session it was made. */
export interface ChangeStep extends ChangeLabel {
  id: ChangeId;
  /** It was taken back and can be done again. */
  isUndone: boolean;
  /** What it was done to; of several, the first. Null where that has no name of its own. */
  subject: LocalText | null;
  /** What was changed of an entry. */
  fields: EntryField[];
  /** To how many more of its kind. */
  more: number;
  /** Reference of the case it was done in, also of one deleted since. */
  reference: LocalText | null;
}

/** What a user changes of an entry, in the order in which it is told. */
const ENTRY_FIELDS = [
  'stance',
  'note',
  'parenthetical',
  'translation',
  'transcript',
  'alterations',
  'emphasis',
  'answers',
  'tags',
  'citeCheck',
] as const;
export type EntryField = (typeof ENTRY_FIELDS)[number];

/** Steps of which a list is of use, unless more are asked for. */
const LATEST = 100;

/**
 * The undo line's latest steps, the newest first; those that were undone stand above those that were not.
 * @param limit at most so many steps, counted from where undo and redo stand now, in either direction
 */
export function readChanges(store: Store, limit = LATEST): Live<ChangeStep[]> {
  const { evidence } = store.inside;
  return live(
    () => stepRows(evidence, limit),
    ({ steps, cases, passages }) =>
      Promise.all(steps.map((step) => stepOf(store, step, new Map(cases), new Map(passages)))),
  );
}

interface Rows {
  steps: ChangeRow[];
  cases: [string, CaseRow][];
  passages: [string, PassageRow][];
}

function stepRows(evidence: EvidenceDatabase, limit: number): Promise<Rows> {
  const { changes, cases, passages } = evidence;
  return evidence.transaction('r', [changes, cases, passages], async () => {
    const at = (undone: 0 | 1) =>
      changes.where('[undone+seq]').between([undone, -Infinity], [undone, Infinity]);
    const done = await at(0).reverse().limit(limit).toArray();
    const undone = await at(1).limit(limit).toArray();
    const steps = [...undone.reverse(), ...done];
    const inCases = await cases.bulkGet([...new Set(steps.flatMap(casesOf))]);
    const used = await passages.bulkGet([...new Set(steps.flatMap(passagesOf))]);
    return { steps, cases: byId(inCases), passages: byId(used) };
  });
}

const byId = <Row extends { id: string }>(rows: (Row | undefined)[]): [string, Row][] =>
  rows.flatMap((row) => (row ? [[row.id, row] as [string, Row]] : []));

/** The case a step was done in, and the one it made the active one. */
const casesOf = ({ case: inCase, images }: ChangeRow): string[] => [
  ...(inCase === undefined ? [] : [inCase]),
  ...images.flatMap((image) =>
    image.table === 'settings' && image.after.activeCase ? [image.after.activeCase] : [],
  ),
];

const passagesOf = ({ images }: ChangeRow): string[] => {
  const of = images.find((image) => image.table === 'entries' || image.table === 'origins');
  return of && 'passage' in of.after ? [of.after.passage] : [];
};

/** Of what a step wrote, what it is told by: the largest thing. */
const TELLING = ['cases', 'issues', 'searches', 'passages', 'entries', 'origins', 'sources'] as const;

async function stepOf(
  store: Store,
  step: ChangeRow,
  cases: ReadonlyMap<string, CaseRow>,
  passages: ReadonlyMap<string, PassageRow>,
): Promise<ChangeStep> {
  const { codec } = store.inside;
  const table = TELLING.find((name) => step.images.some((image) => image.table === name));
  const told = step.images.filter((image) => image.table === table);
  const [first] = told;
  const inCase = step.case === undefined ? undefined : cases.get(step.case);
  return {
    id: step.id,
    verb: step.verb,
    at: step.at,
    isUndone: step.undone === 1,
    ...(step.case === undefined ? {} : { case: step.case }),
    subject: first ? await subjectOf(store, first, passages) : await chosenCase(store, step, cases),
    fields: await fieldsOf(store, step),
    more: Math.max(0, (step.parts?.sources ?? told.length) - 1),
    reference: inCase ? await nameOf(codec, 'cases', inCase) : null,
  };
}

/** The fields of the first entry that a change of entries left otherwise. */
async function fieldsOf({ inside: { codec } }: Store, { verb, images }: ChangeRow): Promise<EntryField[]> {
  const image = images.find((one) => one.table === 'entries');
  if (verb !== 'update-entry' || !image?.before) return [];
  const [before, after] = await Promise.all([openEntry(codec, image.before), openEntry(codec, image.after)]);
  return ENTRY_FIELDS.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]));
}

async function subjectOf(
  { inside: { codec } }: Store,
  { table, after }: Image,
  passages: ReadonlyMap<string, PassageRow>,
): Promise<LocalText | null> {
  if (table !== 'entries' && table !== 'origins') return nameOf(codec, table as NamedTable, after as never);
  const passage = passages.get(after.passage);
  return passage ? nameOf(codec, 'passages', passage) : null;
}

/** Of a step that made another case the active one, that case. */
async function chosenCase(
  { inside: { codec } }: Store,
  { verb, images }: ChangeRow,
  cases: ReadonlyMap<string, CaseRow>,
): Promise<LocalText | null> {
  const settings = images.find((image) => image.table === 'settings');
  const row = verb === 'set-active-case' && settings && cases.get(settings.after.activeCase ?? '');
  return row ? nameOf(codec, 'cases', row) : null;
}
