import type { Post } from '../../lib/capture/index.ts';
import { runtime } from '../../lib/messages/runtime.ts';
import { send } from '../../lib/messages/send.ts';

/** A worker that died in the middle may leave a message hanging for ever. */
const LONGEST_ANSWER = 20_000;

const wait = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

async function answerInTime<T>(answer: Promise<T>): Promise<T> {
  return Promise.race([
    answer,
    wait(LONGEST_ANSWER).then(() => Promise.reject(new Error(`no answer within ${LONGEST_ANSWER} ms`))),
  ]);
}

/** The way from this page to the background. */
export const post: Post = {
  stage: (part) => answerInTime(send('page/stage', part)),
  propose: (proposal) => answerInTime(send('page/propose', proposal)),
  wait,
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
