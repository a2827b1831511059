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
  /** Of the document that sent it, as the browser tells. A web page speaks for its own origin alone. */
  address?: string;
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
  if (capture.state === 'inline') return fresh(store, proposal, capture.facts, known);
  const staged = await stagedFacts(store, clip, capture.parts, known.sender ?? '');
  if (!staged) return fail({ state: 'capture-unknown' });
  const facts = readCaptureFacts(staged.json);
  if (!facts.ok) return fail(notSaved('invalid', proposal, facts.error));
  return fresh(store, proposal, facts.value, known);
}

async function fresh(
  store: Store,
  proposal: ClipProposal,
  said: CaptureFacts,
  known: Known,
): Promise<Result<Gesture['capture'], Unanswered>> {
  const { evidence, codec } = store.inside;
  const { visit, capture } = proposal;
  if (!speaksForItself(said, known.address)) return fail(notSaved('invalid', proposal, ELSEWHERE));
  const { collector } = await openSettings(codec, await evidence.settings.get(SETTINGS_ID));
  const named = collector === '' ? {} : { collector };
  const circumstances = { ...said.circumstances, ...named, ...known.circumstances };
  const facts = { ...said, circumstances };
  return ok({ state: 'fresh', digest: await digest(store, { id: capture.id, visit, facts }) });
}

const ELSEWHERE = 'it names an address of another site than its own';

/**
 * Whether a capture is of the site that sent it, or of a frame of that site. Where the browser tells no web address
 * (a file, a frame without one), there is nothing to compare.
 */
function speaksForItself({ address, frameAddress }: CaptureFacts, sender = ''): boolean {
  const own = webOrigin(sender);
  return own === null || [address, frameAddress ?? ''].some((said) => webOrigin(said) === own);
}

const webOrigin = (address: string): string | null =>
  /^https?:/i.test(address) ? (URL.parse(address)?.origin ?? null) : null;

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
