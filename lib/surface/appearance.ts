import browser from 'webextension-polyfill';
import type { CaptureId, CaptureSummary, ClipId } from '../model/index.ts';
import { hasAppearance, keepAppearance, readClip, type Store } from '../store/index.ts';

/** The frame something was captured in. */
export interface Place {
  tabId: number;
  frameId: number;
}

/**
 * Keeps how the page looked that a clip was just made on. The answer comes from the frame we asked and from nowhere
 * else, so that no page can speak of another's capture. A convenience: whatever fails, the clip stands.
 */
export async function keepAppearanceOfClip(store: Store, clip: ClipId, place: Place): Promise<void> {
  try {
    const capture = (await readClip(store, clip))?.capture;
    if (capture) await keepAppearanceOf(store, capture, place);
  } catch {
    // The tab is closed, or went elsewhere.
  }
}

/** The same for a page that was captured whole. */
export async function keepAppearanceOf(
  store: Store,
  { id, frameAddress, page }: Pick<CaptureSummary, 'id' | 'frameAddress' | 'page'>,
  place: Place,
): Promise<void> {
  if (!page || (await hasAppearance(store, id))) return;
  const frameId = frameAddress === undefined ? place.frameId : await frameAt(place, frameAddress);
  if (frameId !== null) await keepFrom(store, id, { ...place, frameId });
}

async function keepFrom(store: Store, capture: CaptureId, { tabId, frameId }: Place): Promise<void> {
  const target = { tabId, frameIds: [frameId] };
  const [answer] = await browser.scripting.executeScript({ target, files: ['/appearance.js'] });
  if (answer?.result) await keepAppearance(store, capture, answer.result);
}

/** The frame of a captured document: a clip in a frame of the page's own site is made from the page. */
async function frameAt({ tabId, frameId }: Place, address: string): Promise<number | null> {
  const asked = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: () => location.href,
  });
  const there = asked.filter(({ result }) => result === address).map((frame) => frame.frameId);
  return there.find((id) => id === frameId) ?? there[0] ?? null;
}
