import type { Codec, Sealed } from './codec.ts';
import type { EvidenceDatabase } from './database.ts';
import { notFound, Overtaken } from './problem.ts';
import type { CaseRow, EntryRow, IssueRow, SearchRow, SourceRow } from './rows.ts';
import type { Store } from './store.ts';
import type { Unit } from './unit.ts';

interface Editable {
  cases: CaseRow;
  issues: IssueRow;
  entries: EntryRow;
  searches: SearchRow;
  sources: SourceRow;
}
type EditableTable = keyof Editable;
type ContentOf<Row> = Row extends { body: Sealed<infer T> } ? T : never;

const WORD: Record<EditableTable, string> = {
  cases: 'case',
  issues: 'issue',
  entries: 'entry',
  searches: 'search',
  sources: 'source',
};

/** A row that is there and not deleted. */
export async function standing<T extends EditableTable>(
  evidence: EvidenceDatabase,
  table: T,
  id: string,
): Promise<Editable[T]> {
  const row = (await evidence.table(table).get(id)) as Editable[T] | undefined;
  if (!row || row.deletedAt) throw notFound(WORD[table], id);
  return row;
}

/** A content changed and sealed outside, and the row it belongs to, to be written if nobody was faster. */
export interface Edited<T extends EditableTable> {
  /** The row with its new body, as it stands now. @throws Overtaken when it was written since it was read */
  row(unit: Unit): Promise<Editable[T]>;
}

/** Reads a row, changes its content and seals it. Outside transactions. */
export async function edit<T extends EditableTable>(
  store: Store,
  table: T,
  id: string,
  change: (content: ContentOf<Editable[T]>) => ContentOf<Editable[T]>,
): Promise<Edited<T>> {
  const { evidence } = store.inside;
  const codec: Codec = store.inside.codec;
  const read = await standing(evidence, table, id);
  const content = (await codec.open(read.body as Sealed<unknown>)) as ContentOf<Editable[T]>;
  const body = await codec.seal(change(content));
  return {
    row: async (unit) => {
      const now = await standing(unit.evidence, table, id);
      if (now.version !== read.version) throw new Overtaken();
      return { ...now, body } as Editable[T];
    },
  };
}
