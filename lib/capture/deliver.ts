import type {
  CaptureFacts,
  CaptureId,
  ClipAnswer,
  ClipId,
  ClipProposal,
  PassageDraft,
  StagedPart,
  VisitId,
} from '../model/index.ts';

/** What one gesture leads to. */
export interface Clip {
  clip: ClipId;
  visit: VisitId;
  capture: CaptureId;
  passages: PassageDraft[];
  /** Makes the capture's facts; asked for only if they must travel. */
  facts: () => CaptureFacts;
  /** The capture was acknowledged before and has not changed. */
  sentBefore: boolean;
}

/** The way to the background; any of these may fail, when its worker dies or was never there. */
export interface Post {
  stage(part: StagedPart): Promise<unknown>;
  /** @param patience milliseconds after which no answer counts as an error */
  propose(proposal: ClipProposal, patience: number): Promise<ClipAnswer>;
  wait(milliseconds: number): Promise<void>;
  /** Whether an error can never go away: the extension itself is gone. */
  isFinal(error: unknown): boolean;
}

/** Far below the browsers' cap of 64 MiB for a message, whatever the script of the text. */
export const LARGEST_PART = 4_000_000;
/** Milliseconds before each further attempt; a worker takes some tens to start. */
const PAUSES = [100, 400, 1_200, 3_000];
/** Milliseconds an answer may take at each attempt: a dead worker is noticed soon, a slow one given its time. */
const PATIENCE = [3_000, 5_000, 8_000, 12_000, 16_000];

/**
 * Brings a clip to the store and says what became of it. Every attempt carries the same ids, so that it does not
 * matter whether an earlier one arrived. Sends the capture again when the store does not know it.
 * @param unanswered told after each attempt that was not answered but for the last
 * @throws the last error when no attempt was answered
 */
export async function deliver(clip: Clip, post: Post, unanswered?: () => void): Promise<ClipAnswer> {
  let whole = !clip.sentBefore;
  for (let attempt = 0; ; attempt++) {
    try {
      const answer = await offer(clip, whole, post, PATIENCE[attempt] as number);
      if (answer.state !== 'capture-unknown' || attempt >= PAUSES.length) return answer;
      whole = true;
    } catch (error) {
      if (attempt >= PAUSES.length || post.isFinal(error)) throw error;
      unanswered?.();
    }
    await post.wait(PAUSES[attempt] as number);
  }
}

async function offer(
  { clip, visit, capture: id, passages, facts }: Clip,
  whole: boolean,
  post: Post,
  patience: number,
): Promise<ClipAnswer> {
  const propose = (capture: ClipProposal['capture']): Promise<ClipAnswer> =>
    post.propose({ clip, visit, passages, capture }, patience);
  if (!whole) return propose({ id, state: 'sent-before' });
  const made = facts();
  const json = sizeOf(made) > LARGEST_PART / 2 ? JSON.stringify(made) : '';
  if (json.length <= LARGEST_PART) return propose({ id, state: 'inline', facts: made });
  const parts = split(json);
  for (const [index, part] of parts.entries()) await post.stage({ clip, index, count: parts.length, part });
  return propose({ id, state: 'staged', parts: parts.length });
}

const sizeOf = ({ text, page }: CaptureFacts): number =>
  text.text.length + text.blocks.length * 60 + (page?.html.length ?? 0);

/** Parts of at most `LARGEST_PART`, none of which ends in half a character. */
function split(json: string): string[] {
  const parts: string[] = [];
  for (let start = 0; start < json.length; ) {
    let end = Math.min(json.length, start + LARGEST_PART);
    const last = json.charCodeAt(end - 1);
    if (end < json.length && last >= 0xd800 && last <= 0xdbff) end--;
    parts.push(json.slice(start, end));
    start = end;
  }
  return parts;
}
