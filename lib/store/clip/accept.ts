import {
  type CaptureFacts,
  type Circumstances,
  type ClipAnswer,
  type ClipId,
  type ClipProblem,
  type ClipProposal,
  fail,
  isId,
  ok,
  type Result,
} from '../../model/index.ts';
import type { StoreProblem } from '../problem.ts';
import { SETTINGS_ID } from '../rows.ts';
import { openSettings } from '../shape.ts';
import type { Store } from '../store.ts';
import { admit, type Gesture } from './admit.ts';
import { digest } from './digest.ts';
import { readCaptureFacts, readProposal } from './schema.ts';
import { dropStaged, stagedFacts } from './staging.ts';

/** What the background knows better than the page it hears from. */
export interface Known {
  /** Of whom staged parts are taken: the tab and frame, say. */
  sender?: string;
  circumstances?: Partial<Circumstances>;
}

/** Nobody asks about a clip after this long. */
const MEMORY_MS = 30 * 24 * 60 * 60_000;

type Unanswered = Extract<ClipAnswer, { state: 'capture-unknown' | 'not-saved' }>;

/**
 * Takes a page's proposal in. Trusts nothing of it: checks its shape and sizes, cuts the passages' words from the
 * text anew, hashes text and page here. Answers `saved` only after the transaction has completed; asked again with
 * the same clip, answers the same and doubles nothing.
 */
export async function acceptClip(
  store: Store,
  proposal: ClipProposal,
  known: Known = {},
): Promise<ClipAnswer> {
  const answer = await accept(store, proposal, known).catch(
    (error: unknown): ClipAnswer => notSaved('failed', proposal, String(error)),
  );
  if (answer.state !== 'capture-unknown' && isId(proposal?.clip))
    await keepOutcome(store, proposal.clip, answer);
  return answer;
}

async function accept(store: Store, proposal: ClipProposal, known: Known): Promise<ClipAnswer> {
  if (store.health.state === 'read-only') return notSaved('read-only', proposal);
  const checked = readProposal(proposal);
  if (!checked.ok) return notSaved('invalid', proposal, checked.error);
  const { clip, passages } = checked.value;
  const capture = await captureOf(store, checked.value, known);
  if (!capture.ok) return capture.error;
  const done = await admit(store, { clip, drafts: passages, capture: capture.value });
  return done.ok ? done.value : notSaved(reasonOf(done.error), proposal, detailOf(done.error));
}

async function captureOf(
  store: Store,
  proposal: ClipProposal,
  known: Known,
): Promise<Result<Gesture['capture'], Unanswered>> {
  const { clip, visit, capture } = proposal;
  if (capture.state === 'sent-before') return ok({ state: 'stored', id: capture.id, visit });
  if (capture.state === 'inline') return ok(await fresh(store, proposal, capture.facts, known));
  const staged = await stagedFacts(store, clip, capture.parts, known.sender ?? '');
  if (!staged) return fail({ state: 'capture-unknown' });
  const facts = readCaptureFacts(staged.json);
  if (!facts.ok) return fail(notSaved('invalid', proposal, facts.error));
  return ok(await fresh(store, proposal, facts.value, known));
}

async function fresh(
  store: Store,
  { visit, capture }: ClipProposal,
  said: CaptureFacts,
  known: Known,
): Promise<Gesture['capture']> {
  const { evidence, codec } = store.inside;
  const { collector } = await openSettings(codec, await evidence.settings.get(SETTINGS_ID));
  const named = collector === '' ? {} : { collector };
  const circumstances = { ...said.circumstances, ...named, ...known.circumstances };
  const facts = { ...said, circumstances };
  return { state: 'fresh', digest: await digest(store, { id: capture.id, visit, facts }) };
}

/** The answer a clip got, for whoever asks later; null when it is not known here (yet, or any more). */
export async function clipOutcome(store: Store, clip: ClipId): Promise<ClipAnswer | null> {
  const { caches, codec, evidence } = store.inside;
  const row = await caches.outcomes.get(clip);
  const kept = row ? ((await codec.open(row.body)) as ClipAnswer) : null;
  if (kept?.state === 'saved') return kept;
  const passages = await evidence.passages.where('clip').equals(clip).primaryKeys();
  return passages.length > 0 ? { state: 'saved', passages: passages.map((id) => ({ id })) } : kept;
}

/** A convenience for later questions; what was saved does not depend on it. */
async function keepOutcome(store: Store, clip: ClipId, answer: ClipAnswer): Promise<void> {
  const { caches, codec, clock } = store.inside;
  try {
    await caches.outcomes.put({ id: clip, at: clock(), body: await codec.seal<unknown>(answer) });
    if (answer.state === 'saved') await dropStaged(store, clip);
    const stale = new Date(Date.parse(clock()) - MEMORY_MS).toISOString();
    await caches.outcomes.where('at').below(stale).delete();
  } catch {
    // Caches may be lost at any time, in the middle of a write as well.
  }
}

function notSaved(
  reason: ClipProblem['reason'],
  proposal: ClipProposal,
  detail?: string,
): { state: 'not-saved'; problem: ClipProblem } {
  const problem: ClipProblem = { reason };
  const text = wordsOf(proposal);
  if (text !== '') problem.text = text;
  if (detail !== undefined) problem.detail = detail;
  return { state: 'not-saved', problem };
}

/** The passages' words as they were sent, so that the user still has them; of a malformed proposal, none. */
function wordsOf(proposal: ClipProposal): string {
  const said: unknown = proposal?.passages;
  if (!Array.isArray(said)) return '';
  return said
    .map((draft: { selectors?: { quote?: { exact?: unknown } } } | null) => draft?.selectors?.quote?.exact)
    .filter((exact) => typeof exact === 'string')
    .join('\n\n');
}

function reasonOf(problem: StoreProblem): ClipProblem['reason'] {
  const { reason } = problem;
  return reason === 'read-only' || reason === 'storage-full' || reason === 'invalid' ? reason : 'failed';
}

const detailOf = (problem: StoreProblem): string => ('detail' in problem ? problem.detail : problem.reason);
