import { canonicalJson } from '../../custody/index.ts';
import type { CaptureId, SourceId } from '../../model/index.ts';
import { copyAt, mergeMetadata, uniteAddresses } from '../clip/merge.ts';
import { type SourceContent, withTakenBack } from '../fields.ts';
import { lastRetired } from '../retired.ts';
import type { SourceRow } from '../rows.ts';
import type { Store } from '../store.ts';
import { divided, keysOf } from '../works/compose.ts';
import { type CaptureReader, captureReader, type Home } from './capture-homes.ts';
import { type Pointer, type Ways, waysOf } from './pointers.ts';
import type { ArchivedRows } from './rows.ts';
import { united } from './united.ts';

type Archived = ArchivedRows['sources'][number];
type Open = Omit<Archived, 'content'>;

/** What becomes of the row of one source. */
export interface SourceOutcome {
  /** Null: the archive has no row of it. */
  tally: 'added' | 'same' | 'replaced' | 'conflicts' | null;
  standing: SourceRow | undefined;
  /** Null: nothing is written. */
  row: Omit<SourceRow, 'version'> | null;
}

export interface SourcesPlan {
  outcomes: SourceOutcome[];
  /** Sources that are joined to others. */
  joined: SourceId[];
  /** Where all sources stand from now on. */
  ways: Ways;
}

/** One source while two libraries' words of it are put together. */
interface Draft {
  open: Open;
  content: SourceContent;
  /** As it stands here. */
  before: { row: SourceRow; content: SourceContent } | null;
  tally: SourceOutcome['tally'];
  /** Keys of sources that it takes in; absent where it takes in none. */
  taken?: readonly string[];
}

/**
 * Puts the sources of an archive together with those here: field by field, each pointer as it was set last, and
 * nothing of a copy that stands under another source now. Outside transactions.
 * @param homes of the archive's captures
 */
export async function planSources(
  store: Store,
  rows: ArchivedRows,
  homes: ReadonlyMap<CaptureId, Home>,
): Promise<SourcesPlan> {
  const { evidence } = store.inside;
  const here = await evidence.sources.bulkGet(rows.sources.map(({ id }) => id));
  const pointers = rows.sources.map((theirs, index) => ({ id: theirs.id, ours: here[index], theirs }));
  const ways = await waysOf(evidence, pointers);
  const drafts = new Map<SourceId, Draft>();
  for (const { id, ours, theirs } of pointers)
    drafts.set(id, await draftOf(store, theirs, ours, ways.of(id)));
  for (const { id, theirs } of pointers) await follow(store, drafts, { id, theirs, ways });
  const captures = await captureReader(store, rows, homes, ways);
  const plan: SourcesPlan = { outcomes: [], joined: [], ways };
  for (const draft of drafts.values()) await settle(store, draft, { captures, plan });
  return plan;
}

async function draftOf(
  store: Store,
  { content, ...theirs }: Archived,
  standing: SourceRow | undefined,
  pointer: Pointer,
): Promise<Draft> {
  if (!standing) return { open: pointed(theirs, pointer), content, before: null, tally: 'added' };
  const before = { row: standing, content: await store.inside.codec.open(standing.body) };
  const ours = openOf(standing);
  if (canonicalJson({ ...ours, content: before.content }) === canonicalJson({ ...theirs, content }))
    return { open: ours, content, before, tally: 'same' };
  const newer = theirs.updatedAt > ours.updatedAt;
  const seed = ours.seed ? { seed: true as const } : {};
  const imported = ours.imported || theirs.imported ? { imported: true as const } : {};
  const open = pointed(standingAs({ ...(newer ? theirs : ours), ...seed, ...imported }, standing), pointer);
  const both = newer ? united(content, before.content) : united(before.content, content);
  const draft: Draft = { open, content: both, before, tally: 'replaced' };
  return isChanged(draft) ? draft : { ...draft, tally: 'conflicts' };
}

/** An archive takes nothing away that stands here; what is joined to another is gone by that. */
function standingAs({ deletedAt, ...open }: Open, standing: SourceRow): Open {
  return deletedAt === undefined || !standing.deletedAt ? open : { ...open, deletedAt };
}

const openOf = ({ keys: _, version: __, body: ___, ...open }: SourceRow): Open => open;

/** A row with its pointer as the two libraries leave it. */
function pointed({ mergedInto: _, joinedAt: __, ...open }: Open, pointer: Pointer): Open {
  const gone = pointer.mergedInto === undefined ? {} : { deletedAt: open.deletedAt ?? open.updatedAt };
  return { ...open, ...pointer, ...gone };
}

const isChanged = ({ open, content, before }: Draft): boolean =>
  !before ||
  canonicalJson({ ...open, content }) !== canonicalJson({ ...openOf(before.row), content: before.content });

/** What one library still says of a source that the other has joined to another one is said of that one. */
async function follow(
  store: Store,
  drafts: Map<SourceId, Draft>,
  { id, theirs, ways }: { id: SourceId; theirs: Archived; ways: Ways },
): Promise<void> {
  const draft = drafts.get(id);
  if (draft?.open.mergedInto === undefined || !draft.before) return;
  const [ours, other] = [draft.before.row.mergedInto, theirs.mergedInto];
  if ((ours === undefined) === (other === undefined)) return;
  const [told, keys] =
    other === undefined ? [theirs.content, []] : [draft.before.content, draft.before.row.keys];
  const end = await ways.end(id);
  const into = drafts.get(end) ?? (await standingDraft(store, end));
  if (!into) return;
  const taken = [...(into.taken ?? []), ...keys];
  drafts.set(end, { ...into, content: joined(into.content, told), taken });
}

async function standingDraft(store: Store, id: SourceId): Promise<Draft | null> {
  const row = await store.inside.evidence.sources.get(id);
  if (!row) return null;
  const content = await store.inside.codec.open(row.body);
  return { open: openOf(row), content, before: { row, content }, tally: null };
}

function joined(ours: SourceContent, theirs: SourceContent): SourceContent {
  const copy = copyAt(ours.addresses[0], theirs.addresses[0] ?? '');
  const metadata = mergeMetadata(ours.metadata, theirs.metadata, copy);
  const addresses = uniteAddresses(ours.addresses, theirs.addresses);
  const both = { ...ours, metadata, addresses, ...lastRetired(ours, theirs) };
  return withTakenBack(both, theirs.takenBack ?? []);
}

/** Decides what is written of a source, and by what it is found. */
async function settle(
  store: Store,
  draft: Draft,
  { captures, plan }: { captures: CaptureReader; plan: SourcesPlan },
): Promise<void> {
  const { open, before, tally, taken } = draft;
  const standing = before?.row;
  const kept = standing?.keys ?? [];
  const write = async (content: SourceContent, keys: readonly string[]): Promise<void> => {
    const known = new Set(kept);
    const sameKeys = keys.length === known.size && keys.every((key) => known.has(key));
    const unchanged = sameKeys && !isChanged({ ...draft, content });
    const body = unchanged ? null : await store.inside.codec.seal(content);
    plan.outcomes.push({ tally, standing, row: body && { ...open, keys: [...keys], body } });
  };
  const made = async (content: SourceContent, of: readonly { id: CaptureId }[]): Promise<string[]> =>
    keysOf(store, content, await captures.texts(of));
  if (open.mergedInto !== undefined) {
    plan.joined.push(open.id);
    return write(draft.content, []);
  }
  const leaving = captures.leaving(open.id);
  const staying = leaving.length > 0 ? await captures.staying(open.id) : [];
  if (leaving.length === 0 || staying.length === 0) {
    const brought = captures.brought(open.id);
    const fresh = before ? brought.filter(({ isNew }) => isNew) : brought;
    if ((tally === 'same' || tally === 'conflicts') && !taken && fresh.length === 0) {
      plan.outcomes.push({ tally, standing, row: null });
      return;
    }
    const more = await made(draft.content, taken ? brought : fresh);
    return write(draft.content, [...new Set([...kept, ...(taken ?? []), ...more])]);
  }
  const parting = { staying, leaving, seed: open.seed === true };
  const { rest } = await divided(store, draft.content, parting);
  return write(rest, await made(rest, staying));
}
