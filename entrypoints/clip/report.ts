import { send } from '../../lib/messages/send.ts';
import type { ClipId, ClipProblem } from '../../lib/model/index.ts';
import { type PageGesture, voice } from './gesture.ts';
import type { Memory } from './memory.ts';
import type { Notice } from './notice.ts';
import { isOrphaned } from './post.ts';
import { showNotice, showToast, type Toast } from './toast.ts';

/** One gesture, with what it has come to so far. */
export interface Attempt {
  gesture: PageGesture;
  memory: Memory;
  clip: ClipId;
  /** What is selected, as the browser reads it: still there when everything else fails. */
  words: string;
  toast: Toast | null;
  /** Acknowledged by the store: the words need not be kept in hand. */
  saved: boolean;
}

/** The toast of an attempt, in the place of any other. */
export function openToast(attempt: Attempt): Toast {
  const { memory, clip } = attempt;
  memory.toast?.remove();
  const { notSaved, updated } = voice().words;
  const toast = isOrphaned()
    ? showNotice(document, { title: notSaved, message: updated, text: attempt.words })
    : showToast(document, clip);
  attempt.toast = memory.toast = toast;
  watch(attempt, toast);
  return toast;
}

/**
 * After an update the frame is dead, its close button too: a notice that closes takes its place, with the words
 * unless they are known to be kept. An answer that was on its way may never come, nor an error in its stead.
 */
function watch(attempt: Attempt, toast: Toast): void {
  const timer = setInterval(() => {
    if (toast.isOpen() && isOrphaned()) toast.say(noticeOfUpdate(attempt));
    else if (toast.isOpen()) return;
    clearInterval(timer);
  }, 1_000);
}

/** What is left to say when the extension was updated under a toast; where nothing is in hand, no more than that. */
function noticeOfUpdate({ saved, words }: Attempt): Notice {
  const { unconfirmed, updated } = voice().words;
  return saved || words === ''
    ? { title: 'Proffer', message: updated, text: '' }
    : { title: unconfirmed, message: updated, text: words };
}

/** The toolbar and the panel are used for other things too: they stay silent when nothing is selected. */
export async function reportProblem(attempt: Attempt, problem: ClipProblem): Promise<void> {
  const { via } = attempt.gesture;
  const silent = problem.reason === 'nothing-selected' && (via === 'toolbar' || via === 'panel');
  if (!silent) attempt.toast ??= openToast(attempt);
  else attempt.toast?.remove();
  attempt.words ||= problem.text ?? '';
  const { foreignFrame, nothingSelected, refused, notSaved, updated } = voice().words;
  const message = { 'cross-origin-frame': foreignFrame, 'nothing-selected': nothingSelected };
  const notice = {
    title: notSaved,
    message: message[problem.reason as keyof typeof message] ?? refused,
    text: problem.text ?? '',
  };
  const toast = silent ? null : attempt.toast;
  toast?.expect(notice);
  try {
    await send('page/report', { clip: attempt.clip, problem });
  } catch (error) {
    toast?.say(isOrphaned(error) ? { ...notice, message: updated } : notice);
  }
}
