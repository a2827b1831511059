import type { Post } from '../../lib/capture/index.ts';
import { inTime } from '../../lib/messages/in-time.ts';
import { runtime } from '../../lib/messages/runtime.ts';
import { send } from '../../lib/messages/send.ts';

/** Milliseconds. One part is kept at once or not at all. */
const LONGEST_STAGING = 10_000;

/** The way from this page to the background. */
export const post: Post = {
  stage: (part) => inTime(send('page/stage', part), LONGEST_STAGING),
  propose: (proposal, patience) => inTime(send('page/propose', proposal), patience),
  wait: (milliseconds) => new Promise((done) => setTimeout(done, milliseconds)),
  isFinal: isOrphaned,
};

/** Whether the extension that injected this script is gone, updated or removed, so that nothing can reach it. */
export function isOrphaned(error?: unknown): boolean {
  try {
    if (!runtime()?.id) return true;
  } catch {
    return true;
  }
  return error instanceof Error && /context invalidated/i.test(error.message);
}
