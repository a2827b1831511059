import browser from 'webextension-polyfill';
import { type ClipId, type ClipProblem, isId } from '../model/index.ts';

const SENDER = 'sender:';

/**
 * Notes who speaks of a clip: the first frame that does is its own, until the browser is closed.
 * @returns false where another frame spoke of it before
 */
export async function isOwnClip(clip: ClipId, sender: string): Promise<boolean> {
  if (!isId(clip)) return false;
  const key = SENDER + clip;
  const known = (await browser.storage.session.get(key))[key];
  if (known === undefined) await browser.storage.session.set({ [key]: sender });
  return known === undefined || known === sender;
}

/** Notes who speaks of a clip. Never in the way of the clip itself. */
export async function noteSender(clip: ClipId, sender: string): Promise<void> {
  await isOwnClip(clip, sender).catch(() => undefined);
}

const REASONS: readonly ClipProblem['reason'][] = [
  'nothing-selected',
  'cross-origin-frame',
  'page-not-allowed',
  'read-only',
  'storage-full',
  'invalid',
  'failed',
];

/** The browser keeps ten megabytes for a session; a selection beyond this is cut, its page still has it. */
const LONGEST_TEXT = 1_000_000;
const LONGEST_LINE = 20_000;

/** A problem as a page reports it, bounded; null where it is none. */
export function reportedProblem(said: unknown): ClipProblem | null {
  const { reason, text, site, detail } = (said ?? {}) as Record<string, unknown>;
  const known = REASONS.find((one) => one === reason);
  if (!known) return null;
  return {
    reason: known,
    ...(typeof text === 'string' ? { text: text.slice(0, LONGEST_TEXT) } : {}),
    ...(typeof site === 'string' ? { site: site.slice(0, LONGEST_LINE) } : {}),
    ...(typeof detail === 'string' ? { detail: detail.slice(0, LONGEST_LINE) } : {}),
  };
}
