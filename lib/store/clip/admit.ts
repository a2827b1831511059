import type { CustodyDraft } from '../../custody/index.ts';
import type { ClipId, PassageId, Result } from '../../model/index.ts';
import { commit, type Step } from '../commit.ts';
import type { EvidenceDatabase } from '../database.ts';
import { emptyBody, ensureEntry } from '../entries.ts';
import type { Deed } from '../line.ts';
import { Overtaken, type StoreProblem } from '../problem.ts';
import { type BlobRow, SETTINGS_ID } from '../rows.ts';
import { settleSources } from '../settle.ts';
import type { Store } from '../store.ts';
import { type PreparedLinks, prepareLinks, readLedger, type Unit } from '../unit.ts';
import { writeRelations } from '../works/kin.ts';
import { type Gesture, type Plan, plan } from './plan.ts';

export type { Gesture } from './plan.ts';

/** What was clipped enters the active case; what is imported goes where its import says. */
export type Admitting = 'clip' | Exclude<Deed, string>;

export type Admitted =
  | { state: 'saved'; passages: { id: PassageId; sameAs?: PassageId }[] }
  | { state: 'capture-unknown' };

/**
 * Takes a gesture's passages in, in one transaction: source, capture, passages, entries in the active case and
 * links of custody, or nothing. What was planned stands on the chain's head: whoever adds a fact moves it, and the
 * plan is made again.
 */
export function admit(
  store: Store,
  gesture: Gesture,
  verb: Admitting = 'clip',
): Promise<Result<Admitted, StoreProblem>> {
  return commit<Admitted>(store, verb, async () => {
    const admission = await prepareAdmission(store, gesture);
    if (admission === null) return async () => ({ state: 'capture-unknown' });
    const body = await emptyBody(store);
    return async (unit) => {
      const answer = await admission.step(unit);
      if (verb === 'clip') await enterActiveCase(unit, admission.planned, gesture.clip, body);
      return answer;
    };
  });
}

/** What a gesture will add, and the step that adds it; null where it speaks of a capture that is not here. */
export async function prepareAdmission(
  store: Store,
  gesture: Gesture,
): Promise<{ planned: Plan; step: Step<Admitted> } | null> {
  const ledger = await readLedger(store.inside.evidence);
  const planned = await plan(store, gesture);
  if (planned === null) return null;
  const links = planned.custody.length > 0 ? await prepareLinks(store, ledger, planned.custody) : null;
  return { planned, step: step(planned, links) };
}

function step(planned: Plan, links: PreparedLinks | null): Step<Admitted> {
  return async (unit) => {
    if (links) await unit.append(links);
    await putSource(unit, planned);
    await putCapture(unit, planned);
    for (const blob of planned.pictures) await putBlob(unit, blob);
    for (const row of planned.passages) await unit.write('passages', row);
    await writeRelations(unit, planned.relations);
    await settleSources(
      unit,
      planned.passages.map((row) => row.source),
    );
    unit.echo(echoOf(planned.custody));
    return { state: 'saved', passages: planned.answer };
  };
}

async function putSource(unit: Unit, { source }: Plan): Promise<void> {
  if (!source) return;
  const now = await unit.evidence.sources.get(source.row.id);
  if (now?.version !== source.read) throw new Overtaken();
  if (!now) unit.counted('sources');
  await unit.evidence.sources.put({ ...source.row, updatedAt: unit.at, version: unit.change });
}

async function putCapture(unit: Unit, { capture }: Plan): Promise<void> {
  if (!capture) return;
  await unit.evidence.captures.add(capture.row);
  await unit.evidence.texts.add(capture.text);
  unit.counted('captures');
  unit.counted('texts');
  if (capture.blob) await putBlob(unit, capture.blob);
}

async function putBlob(unit: Unit, blob: BlobRow): Promise<void> {
  if (await hasBlob(unit.evidence, blob.id)) return;
  await unit.evidence.blobs.add(blob);
  unit.counted('blobs');
}

/** Without reading the bytes. */
const hasBlob = async (evidence: EvidenceDatabase, id: string): Promise<boolean> =>
  (await evidence.blobs.where('id').equals(id).count()) > 0;

async function enterActiveCase(
  unit: Unit,
  planned: Plan,
  clip: ClipId,
  body: Parameters<typeof ensureEntry>[3],
): Promise<void> {
  const settings = await unit.evidence.settings.get(SETTINGS_ID);
  const id = settings && !settings.deletedAt ? settings.activeCase : null;
  const active = id === null ? undefined : await unit.evidence.cases.get(id);
  if (!active || active.deletedAt) return;
  unit.inCase(active.id);
  for (const passage of planned.answer) {
    const row = await unit.evidence.passages.get(passage.sameAs ?? passage.id);
    // A repeated message about a clip that was withdrawn meanwhile brings nothing back.
    if (row && !row.deletedAt) await ensureEntry(unit, active.id, row.id, body, clip);
  }
}

/** Undoing a clip withdraws its passages, redoing it restores them; the captures stay, as facts do. */
function echoOf(custody: readonly CustodyDraft[]): Parameters<Unit['echo']>[0] {
  const clipped = custody.filter(({ action }) => action === 'clipped');
  const as = (action: 'withdrawn' | 'restored') =>
    clipped.map(({ object, subject }) => ({ action, object, subject }));
  return { undone: as('withdrawn'), redone: as('restored') };
}
