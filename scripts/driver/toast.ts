import { setTimeout as sleep } from 'node:timers/promises';
import type { Frame, Page } from 'puppeteer-core';
import { until } from './until.ts';

/** Our toast in a page; a driver sees its frame, the page does not. */
export interface Toast {
  frame: Frame;
  /** Id of the clip it is about. */
  clip: string;
}

/** The toasts that are over a page. */
export async function toastsIn(page: Page): Promise<Toast[]> {
  const frames = page.frames().filter((frame) => frame !== page.mainFrame());
  const toasts = await Promise.all(
    frames.map(async (frame) => {
      const [, clip] = /^(?:chrome|moz)-extension:.*\/toast\.html#(.+)/.exec(await addressOf(frame)) ?? [];
      return clip === undefined ? [] : [{ frame, clip }];
    }),
  );
  return toasts.flat();
}

/** Firefox tells the driver of no navigation of our frames: to it they stay blank, so they are asked. */
async function addressOf(frame: Frame): Promise<string> {
  if (frame.url() && frame.url() !== 'about:blank') return frame.url();
  return (await answerOf(frame, () => location.href)) ?? '';
}

/** What a frame answers; `null` from one that is being loaded or taken away, which may never answer. */
const answerOf = <T>(frame: Frame, ask: () => T): Promise<Awaited<T> | null> =>
  Promise.race([frame.evaluate(ask).catch(() => null), sleep(500, null)]);

export type ToastState = 'saved' | 'problem' | 'undone';

export interface ToastShown extends Toast {
  state: ToastState;
  /** Everything it says. */
  words: string;
}

/** Makes a gesture and waits until the toast that follows tells what became of it. */
export async function clipBy(page: Page, gesture: () => Promise<void>): Promise<ToastShown> {
  const before = await toastsIn(page);
  await gesture();
  return readToast(page, before);
}

/** Waits until a page's toast, other than those known before, tells what became of its clip. */
export function readToast(page: Page, before: readonly Toast[] = []): Promise<ToastShown> {
  const known = before.map(({ clip }) => clip);
  return until('the toast tells what became of the clip', async () => {
    const toast = (await toastsIn(page)).find(({ clip }) => !known.includes(clip));
    const shown = toast && (await answerOf(toast.frame, lookAtToast));
    return toast && shown ? { ...toast, ...shown } : null;
  });
}

/** Takes a clip back by its toast, whose buttons heed nobody until it has been in sight for a moment. */
export async function undoBy(page: Page, { frame }: Toast): Promise<void> {
  await until('the clip is undone', async () => {
    await frame.evaluate(() => document.querySelector<HTMLElement>('.verbs button')?.click());
    return (await readToast(page)).state === 'undone';
  });
}

/** Parts what a clip joined by its toast, whose button goes with its line once it is heeded. */
export async function keepApartBy({ frame }: Pick<Toast, 'frame'>): Promise<void> {
  await until('the copy is kept apart', () =>
    frame.evaluate(() => {
      const buttons = [...document.querySelectorAll<HTMLElement>('.clip-toast button')];
      const button = buttons.find((each) => each.textContent?.startsWith('Keep apart'));
      button?.click();
      return buttons.length > 0 && !button;
    }),
  );
}

/** Runs in the toast's frame: stands alone. */
function lookAtToast(): { state: ToastState; words: string } | null {
  const toast = document.querySelector<HTMLElement>('.clip-toast');
  const states: ToastState[] = ['saved', 'problem', 'undone'];
  const state = states.find((each) => toast?.classList.contains(each));
  // biome-ignore lint/performance/useDomNodeTextContent: what is shown is asked, not what is there
  return toast && state ? { state, words: toast.innerText } : null;
}
