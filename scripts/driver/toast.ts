import { setTimeout as sleep } from 'node:timers/promises';
import type { Frame, Page } from 'puppeteer-core';
import { until } from './until.ts';

/** The frames of our toast in a page; a driver sees them, the page does not. */
export const toastFrames = (page: Page): Frame[] =>
  page.frames().filter((frame) => /^(chrome|moz)-extension:.*\/toast\.html/.test(frame.url()));

export type ToastState = 'saved' | 'problem' | 'undone';

export interface ToastShown {
  state: ToastState;
  /** Everything it says. */
  words: string;
  frame: Frame;
}

/** Waits until a page's toast, other than those known before, tells what became of its clip. */
export async function readToast(page: Page, before: readonly string[] = []): Promise<ToastShown> {
  return until('the toast tells what became of the clip', async () => {
    const frame = toastFrames(page).find((each) => !before.includes(each.url()));
    if (!frame) return null;
    const shown = await Promise.race([frame.evaluate(lookAtToast).catch(() => null), sleep(500, null)]);
    if (!shown) return null;
    return { state: shown.state as ToastState, words: shown.words, frame };
  });
}

/** Runs in the toast's frame: stands alone. A frame that is just being loaded may never answer, hence the race. */
function lookAtToast(): { state: string; words: string } | null {
  const toast = document.querySelector<HTMLElement>('.clip-toast');
  const state = ['saved', 'problem', 'undone'].find((each) => toast?.classList.contains(each));
  // biome-ignore lint/performance/useDomNodeTextContent: what is shown is asked, not what is there
  return toast && state ? { state, words: toast.innerText } : null;
}
