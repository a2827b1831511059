import browser, { type Menus, type Tabs } from 'webextension-polyfill';
import { newId } from '../model/index.ts';
import { ruleFor, type SiteRule } from '../source/sites/index.ts';

/** How the user asked for a clip, and what the browser told with it. */
export interface Gesture {
  via: 'menu' | 'shortcut' | 'toolbar' | 'panel';
  /** What the context menu saw selected. */
  selectionText?: string;
  /** The frame in which the menu was opened, when it is not the page itself. */
  frameUrl?: string;
  frameId?: number;
}

/** A text that could not be clipped from its page, kept for the page where it can be pasted. */
export interface HeldText {
  text: string;
  address: string;
  title: string;
  /** The site of the frame the text stands in, when only that frame could not be read. */
  frameSite?: string;
}

const HELD = 'held:';

/** Milliseconds before each try. Chromium told of one click in twenty before it had granted the tab. */
const TRIES = [0, 30, 90, 270];

/**
 * Injects the clip script at a gesture. Needs the tab to be granted (activeTab, or the site's permission).
 * @returns false when the browser does not let extensions into this page
 */
export async function inject(tabId: number, gesture: Gesture): Promise<boolean> {
  const frame = await grantedFrame(gesture);
  const target = { tabId, ...frame };
  const left = {
    ...gesture,
    rule: frame.frameIds ? ruleFor(gesture.frameUrl ?? '') : await ruleOfTab(tabId),
  };
  for (const pause of TRIES) {
    if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
    if (await injectOnce(target, left)) return true;
  }
  return false;
}

async function injectOnce(
  target: { tabId: number; frameIds?: number[] },
  gesture: Gesture & { rule: SiteRule | null },
): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target, func: announce, args: [gesture] });
    await browser.scripting.executeScript({ target, files: ['/clip.js'] });
    return true;
  } catch {
    return false;
  }
}

/** A rule refines; where the tab does not tell its address, the clip goes on without one. */
async function ruleOfTab(tabId: number): Promise<SiteRule | null> {
  try {
    return ruleFor((await browser.tabs.get(tabId)).url ?? '');
  } catch {
    return null;
  }
}

/** Clips in a tab, or, where that is not allowed, opens the page that keeps the text. */
export async function clipInTab(tab: Tabs.Tab, gesture: Gesture): Promise<void> {
  if (tab.id !== undefined && (await inject(tab.id, gesture))) return;
  if (gesture.via === 'toolbar') return;
  await openPaste({ text: gesture.selectionText ?? '', address: tab.url ?? '', title: tab.title ?? '' }, tab);
}

/** Opens the page where a text can be pasted and kept with its address. */
export async function openPaste(held: HeldText, beside?: Tabs.Tab): Promise<void> {
  const id = newId();
  await browser.storage.session.set({ [HELD + id]: held });
  const place = beside?.index === undefined ? {} : { index: beside.index + 1 };
  await browser.tabs.create({ url: browser.runtime.getURL(`/paste.html#${id}`), ...place });
}

/** The text that `openPaste` kept under an id, until the browser is closed. */
export async function readHeld(id: string): Promise<HeldText | null> {
  return ((await browser.storage.session.get(HELD + id))[HELD + id] as HeldText | undefined) ?? null;
}

/** What the context menu told of a click, as a gesture. */
export function gestureOfMenu(info: Menus.OnClickData): Gesture {
  return {
    via: 'menu',
    ...(info.selectionText ? { selectionText: info.selectionText } : {}),
    ...(info.frameUrl ? { frameUrl: info.frameUrl } : {}),
    ...(info.frameId ? { frameId: info.frameId } : {}),
  };
}

/** A frame of another site is read only where the user allowed that site; else the page itself is asked. */
async function grantedFrame(gesture: Gesture): Promise<{ frameIds?: number[] }> {
  if (!gesture.frameId || !gesture.frameUrl || !/^https?:/.test(gesture.frameUrl)) return {};
  const origins = [`${new URL(gesture.frameUrl).origin}/*`];
  return (await browser.permissions.contains({ origins })) ? { frameIds: [gesture.frameId] } : {};
}

/** Runs in the page's isolated world, so it stands alone: the clip script reads what it leaves. */
function announce(gesture: unknown): void {
  (globalThis as { profferGesture?: unknown }).profferGesture = gesture;
}
