import type { FileOutcome } from '../../components/import/types.ts';
import type { ImportedSource } from '../import/index.ts';
import { type CaseId, type ChangeId, type Result, systemClock } from '../model/index.ts';
import {
  beginImport,
  endImport,
  type Import,
  importDocument,
  importSources,
  type Store,
  type StoreProblem,
} from '../store/index.ts';
import { type LookedInto, readDocument } from './import-files.ts';

export interface ImportRun {
  files: readonly LookedInto[];
  case: CaseId | null;
  signal: AbortSignal;
  progress: (done: number, all: number) => void;
}

/** What an import did, and its step of the undo line. */
export interface Imported {
  step: ChangeId;
  outcomes: readonly FileOutcome[];
}

/**
 * Brings in what was looked into, record by record, until it is done, stopped or refused; what came in until then stays,
 * and is one step of the undo line.
 */
export async function runImport(store: Store, run: ImportRun): Promise<Imported> {
  const step = beginImport();
  const all = run.files.reduce((count, file) => count + recordsOf(file), 0);
  const tally = { done: 0 };
  const outcomes: FileOutcome[] = [];
  for (const file of run.files) outcomes.push(await importFile(store, file, { ...run, step, all, tally }));
  await endImport(store, step);
  return { step, outcomes };
}

interface Running extends ImportRun {
  step: ChangeId;
  all: number;
  tally: { done: number };
}

/** How many things a file will bring in. */
const recordsOf = (file: LookedInto): number =>
  file.is === 'nothing' ? 0 : file.is === 'list' ? file.read.imported.sources.length : 1;

async function importFile(store: Store, file: LookedInto, run: Running): Promise<FileOutcome> {
  const outcome: FileOutcome = {
    name: file.file.name,
    added: 0,
    there: 0,
    passages: { added: 0, there: 0 },
    noted: 0,
    joined: [],
    ...saidOf(file),
    notesWithout: 0,
    leftOut: file.is === 'list' ? file.read.imported.leftOut : [],
    failed: file.is === 'nothing' ? [{ what: file.file.name, why: file.why }] : [],
    unreached: 0,
  };
  if (file.is === 'nothing') return outcome;
  const how = { file: file.file.name, at: systemClock(), case: run.case, step: run.step };
  const records = file.is === 'list' ? file.read.imported.sources : [];
  for (let at = 0; at < records.length; at += AT_ONCE) {
    const some = records.slice(at, at + AT_ONCE);
    if (run.signal.aborted) outcome.unreached += some.length;
    else await importRecords(store, { records: some, how, outcome });
    told(run, some.length);
  }
  if (file.is === 'list') return outcome;
  if (run.signal.aborted) outcome.unreached++;
  else await importOne(store, { record: file, how, outcome, signal: run.signal });
  told(run, 1);
  return outcome;
}

/** Records between two looks at whether it shall stop; as many are kept in one transaction. */
const AT_ONCE = 50;

function told({ tally, progress, all }: Running, more: number): void {
  tally.done += more;
  progress(tally.done, all);
}

/** How a file was read, and what it says of itself. */
function saidOf(file: LookedInto): Pick<FileOutcome, 'decoded' | 'saved'> {
  if (file.is === 'page') return { decoded: file.decoded, saved: file.saved };
  return file.is === 'list' ? { decoded: file.read.decoded } : {};
}

interface Records {
  records: readonly ImportedSource[];
  how: Import;
  outcome: FileOutcome;
}

async function importRecords(store: Store, { records, how, outcome }: Records): Promise<void> {
  const done = await importSources(store, records, how);
  for (const [at, record] of records.entries())
    noteRecord(done[at] as Done, { record, outcome, isFiled: how.case !== null });
}

type Done = Awaited<ReturnType<typeof importSources>>[number];

/** Tells in the outcome of a file what became of one of its records. */
function noteRecord(
  done: Done,
  { record, outcome, isFiled }: { record: ImportedSource; outcome: FileOutcome; isFiled: boolean },
): void {
  const what = record.metadata.title?.value ?? record.addresses[0] ?? '';
  if (!done.ok) {
    outcome.failed.push({ what, why: reasonOf(done.error) });
    return;
  }
  const { state, passages, joined, refused } = done.value;
  outcome[state]++;
  outcome.noted += passages.noted;
  if (joined) outcome.joined.push({ what, ...joined });
  if (refused) outcome.failed.push({ what, why: reasonOf(refused) });
  outcome.passages.added += passages.added;
  outcome.passages.there += passages.there;
  if (!isFiled)
    outcome.notesWithout += record.passages.filter(({ note, tags }) => note !== '' || tags.length > 0).length;
}

async function importOne(
  store: Store,
  {
    record,
    how,
    outcome,
    signal,
  }: Omit<Records, 'records'> & {
    record: Extract<LookedInto, { is: 'page' | 'pdf' }>;
    signal: AbortSignal;
  },
): Promise<void> {
  const read = await readDocument(record, signal);
  const done: Result<{ state: 'added' | 'there' }, StoreProblem> | null = read.ok
    ? await importDocument(store, read.value, how.step)
    : null;
  if (done?.ok) outcome[done.value.state]++;
  else if (signal.aborted && !read.ok) outcome.unreached++;
  else
    outcome.failed.push({
      what: record.file.name,
      why: done ? reasonOf(done.error) : read.ok ? '' : read.error,
    });
}

const reasonOf = (problem: StoreProblem): string => ('detail' in problem ? problem.detail : problem.reason);
