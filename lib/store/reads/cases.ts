import { type Progress, progressOf, unansweredIn } from '../../binder/index.ts';
import type { Case, CaseId, Entry, EntryId, Instant, IssueId } from '../../model/index.ts';
import type { EvidenceDatabase } from '../database.ts';
import { type Live, live } from '../live.ts';
import { byOrder } from '../order.ts';
import type { CaseRow, EntryRow } from '../rows.ts';
import { Opened, openCase, openEntry } from '../shape.ts';
import type { Store } from '../store.ts';
import { slotsUnder } from '../unit.ts';
import { entryReader } from './binder.ts';

/** A case, and when anything of it was changed last. */
export interface CaseLine {
  case: Case;
  changedAt: Instant;
}

/** All cases in their order, those put away among them. Reads of each at most one row of each kind. */
export function readCaseLines(store: Store): Live<CaseLine[]> {
  const { evidence, codec } = store.inside;
  const opened = new Opened<CaseRow, Case>((row) => openCase(codec, row));
  const query = async () => {
    const rows = (await evidence.cases.toArray()).filter((row) => !row.deletedAt).sort(byOrder);
    return Promise.all(rows.map(async (row) => ({ row, changedAt: await changedAt(evidence, row) })));
  };
  return live(query, (lines) =>
    Promise.all(lines.map(async ({ row, changedAt }) => ({ case: await opened.of(row), changedAt }))),
  );
}

/** The latest moment at which the case or what stands in it was written; a deletion is a change too. */
async function changedAt(evidence: EvidenceDatabase, { id, updatedAt }: CaseRow): Promise<Instant> {
  const range = [
    [id, ''],
    [id, '\uffff'],
  ];
  const latest = await Promise.all([
    evidence.entries.where('[case+touch]').between([id, -Infinity], [id, Infinity]).last(),
    ...(['issues', 'exhibits', 'searches'] as const).map((table) =>
      evidence.table(table).where('[case+updatedAt]').between(range[0], range[1]).last(),
    ),
  ]);
  return [updatedAt, ...latest.flatMap((row) => row?.updatedAt ?? [])].sort().at(-1) ?? updatedAt;
}

/**
 * The counts of a case, by keys alone: no entry is read, so that a case of ten thousand passages costs what its
 * outline costs.
 */
export function readProgress(store: Store, id: CaseId): Live<Progress> {
  const { evidence } = store.inside;
  const query = () =>
    evidence.transaction('r', [evidence.issues, evidence.entries], async () => {
      const rows = await evidence.issues.where('case').equals(id).toArray();
      const issues = rows.filter((row) => !row.deletedAt);
      const all = await evidence.entries.where('case').equals(id).count();
      const deleted = await deletedIn(evidence, id);
      const placed = new Map<IssueId, EntryId[]>();
      for (const issue of issues) {
        const keys = await evidence.entries.where('slots').startsWith(slotsUnder(issue.id)).primaryKeys();
        placed.set(
          issue.id,
          keys.filter((key) => !deleted.has(key)),
        );
      }
      return { issues, passages: all - deleted.size, placed };
    });
  return live(query, async ({ issues, passages, placed }) => progressOf(passages, issues, placed));
}

/** Only what has a moment of deletion stands in this index. */
async function deletedIn(evidence: EvidenceDatabase, id: CaseId): Promise<Set<EntryId>> {
  const keys = await evidence.entries
    .where('[case+deletedAt]')
    .between([id, ''], [id, '\uffff'])
    .primaryKeys();
  return new Set(keys);
}

/**
 * How many adverse passages of a case nothing answers. A stance is sealed, so that its entries are read: all once,
 * then those that were changed. Their passages and sources are not.
 */
export function readUnanswered(store: Store, id: CaseId): Live<number> {
  const { evidence, codec } = store.inside;
  const opened = new Opened<EntryRow, Entry>((row) => openEntry(codec, row));
  return live(entryReader(evidence, id), async (rows) =>
    unansweredIn(await Promise.all(rows.map((row) => opened.of(row)))),
  );
}
