import browser, { type Menus, type Scripting, type Tabs } from 'webextension-polyfill';
import { type ClipId, chooseLocale, newId } from '../model/index.ts';
import { ruleFor, type SiteRule } from '../source/sites/index.ts';
import { type PageVoice, pageWords } from '../words/page.ts';
import { say } from '../words/say.ts';
import { showsDocument } from './document-in-tab.ts';
import { type Embedded, embeddedIn } from './embedded.ts';
import { type InHand, letGoOf, settleLeft, takeInHand } from './in-hand.ts';

/** How the user asked for a clip, and what the browser told with it. */
export interface Gesture {
  via: 'menu' | 'shortcut' | 'toolbar' | 'panel';
  /** What the context menu saw selected. */
  selectionText?: string;
  /** The page, as far as the context menu told it: the browser hides it from us where nothing was granted. */
  pageUrl?: string;
  /** The frame in which the menu was opened, when it is not the page itself. */
  frameUrl?: string;
  /** Among the tab's frames, where 0 is the page. */
  frameId?: number;
}

/** A text that could not be clipped from its page, kept for the page where it can be pasted. */
export interface HeldText {
  text: string;
  address: string;
  title: string;
  /** The site of the frame the text stands in, when only that frame could not be read. */
  frameSite?: string;
  /** The tab that shows the document, when it stands in the browser's own viewer: it can be fetched anew there. */
  documentTab?: number;
  /** The tab's page shows the document within itself; null where the page made the document, so that it has no address. */
  embedded?: string | null;
  /** The page may be a document in the browser's own viewer, which nobody is let into, not even to ask. */
  maybeDocument?: boolean;
  /** Its page was left before it was read. */
  left?: boolean;
}

const HELD = 'held:';

/** Milliseconds before each try. Chromium told of one click in twenty before it had granted the tab. */
const TRIES = [0, 30, 90, 270];

/**
 * Injects the clip script at a gesture. Needs the tab to be granted (activeTab, or the site's permission).
 * @returns false when the browser does not let extensions into this page
 */
export async function inject(tabId: number, gesture: Gesture): Promise<boolean> {
  for (const pause of TRIES) {
    if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
    if (await injectOnce(tabId, gesture)) return true;
  }
  return false;
}

async function injectOnce(tabId: number, gesture: Gesture): Promise<boolean> {
  try {
    const clip = newId();
    const place = await announceIn({ tabId }, { ...gesture, clip, rule: await ruleOfTab(tabId) });
    if (place === 'left') return true;
    if (place === 'viewer') return false;
    const within = place === 'here' ? null : await embeddedIn(tabId, gesture.via !== 'toolbar');
    if (within) return await offerEmbedded(tabId, { ...gesture, clip }, within);
    const frame = place === 'here' ? null : await allowedFrame(tabId, gesture);
    const target = frame ? { tabId, frameIds: [frame.id] } : { tabId };
    if (frame) await announceIn(target, { ...gesture, clip, rule: ruleFor(frame.address) });
    await browser.scripting.executeScript({ target, files: ['/clip.js'] });
    return true;
  } catch {
    return false;
  }
}

/** What a PDF within a page says can only be clipped in our reader: it is offered, with the words in hand. */
async function offerEmbedded(
  tabId: number,
  { clip, selectionText = '' }: Gesture & { clip: ClipId },
  { address }: Embedded,
): Promise<true> {
  const held = {
    text: selectionText,
    address: address ?? '',
    title: '',
    documentTab: tabId,
    embedded: address,
  };
  await openPaste(held, await browser.tabs.get(tabId));
  await letGoOf(tabId, clip, null);
  return true;
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
  const address = webAddressOf(tab, gesture.pageUrl);
  const documentTab = tab.id !== undefined && (await showsDocument(tab.id)) ? { documentTab: tab.id } : {};
  const maybe = !('documentTab' in documentTab) && address !== '' && maybeInViewer(address);
  if (gesture.via === 'toolbar' && !('documentTab' in documentTab) && !maybe) return;
  const held = { text: gesture.selectionText ?? '', address, title: tab.title ?? '', ...documentTab };
  await openPaste(maybe ? { ...held, maybeDocument: true } : held, tab);
}

/** Opens what a tab's viewer shows in our reader, which fetches it anew. */
export async function openDocument(tab: Tabs.Tab, pageUrl?: string): Promise<void> {
  const address = webAddressOf(tab, pageUrl);
  const isThere = tab.id !== undefined && (await showsDocument(tab.id));
  const hash = isThere ? `#tab=${tab.id}` : address && `#address=${encodeURIComponent(address)}`;
  await browser.tabs.create({ url: browser.runtime.getURL(`/pdf.html${hash}`), ...placeBeside(tab) });
}

/** The browser's own pages have none that could be cited. */
const webAddressOf = (tab: Tabs.Tab, pageUrl?: string): string =>
  [tab.url, pageUrl].find((each) => each && /^https?:/.test(each)) ?? '';

const placeBeside = (tab?: Tabs.Tab) => (tab?.index === undefined ? {} : { index: tab.index + 1 });

/** Firefox lets nobody into its viewer; of a site's pages it keeps us out of few others. Many a PDF's address tells nothing. */
const maybeInViewer = (address: string): boolean =>
  import.meta.env.FIREFOX || /\.pdf$/i.test(URL.parse(address)?.pathname ?? '');

/** Opens the page where a text can be pasted and kept with its address. */
export async function openPaste(held: HeldText, beside?: Tabs.Tab): Promise<void> {
  const id = newId();
  await browser.storage.session.set({ [HELD + id]: held });
  await browser.tabs.create({ url: browser.runtime.getURL(`/paste.html#${id}`), ...placeBeside(beside) });
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
    ...(info.pageUrl ? { pageUrl: info.pageUrl } : {}),
    ...(info.frameUrl ? { frameUrl: info.frameUrl } : {}),
    ...(info.frameId ? { frameId: info.frameId } : {}),
  };
}

/**
 * Where the page sees the selection: in what it can read itself, in a frame that it cannot, nowhere, in the browser's
 * own viewer of documents, whose text no script sees, or on the page before it, which was left since the gesture.
 */
type Place = 'here' | 'foreign-frame' | 'nowhere' | 'viewer' | 'left';

/** In the browser's language: at a gesture no settings are waited for. */
function voiceForPage(): PageVoice {
  const locale = chooseLocale(navigator.languages);
  return { locale, words: say(pageWords, locale) };
}

/** Leaves the gesture for the clip script, and keeps what is selected in hand until that was heard of. */
async function announceIn(
  target: Scripting.InjectionTarget,
  gesture: Gesture & { clip: ClipId; rule: SiteRule | null },
): Promise<Place> {
  const [told] = await browser.scripting.executeScript({
    target,
    func: announce,
    args: [{ ...gesture, voice: voiceForPage() }],
  });
  const { place, ...found } = (told?.result ?? UNSEEN) as Seen;
  const text = gesture.selectionText ?? found.text;
  // What a viewer shows can only be read elsewhere; its words are in hand there.
  if (place === 'viewer') return place;
  const held = { ...found, tabId: target.tabId, clip: gesture.clip, text };
  if (place === 'left') await settleLeft({ ...held, address: gesture.pageUrl ?? '', title: '' }, openLeft);
  else await takeInHand(held).catch(() => undefined);
  return place;
}

/** Opens the page where words can be kept whose own page was left before it was read. */
export const openLeft = ({ text, address, title }: InHand): Promise<void> =>
  openPaste({ text, address, title, left: true });

/**
 * The frame of another site that the gesture is about, if the user allowed that site: the one the menu was opened
 * in, else the one that has the focus, else one in which something is selected: our own toast may have taken the
 * focus since.
 */
async function allowedFrame(
  tabId: number,
  { frameId }: Gesture,
): Promise<{ id: number; address: string } | null> {
  const target = { tabId, allFrames: true };
  const seen = await browser.scripting.executeScript({ target, func: claim });
  const able = seen
    .map((frame) => ({ id: frame.frameId, ...(frame.result as ReturnType<typeof claim>) }))
    .filter((frame) => frame.claim > 0);
  const [best] = able.sort(
    (a, b) => Number(b.id === frameId) - Number(a.id === frameId) || b.claim - a.claim,
  );
  return best ?? null;
}

interface Seen {
  place: Place;
  /** What is selected, if the page could tell. */
  text: string;
  address: string;
  title: string;
}

const UNSEEN: Seen = { place: 'here', text: '', address: '', title: '' };

/** Runs in the page's isolated world, so it stands alone: the clip script reads what it leaves. */
function announce(gesture: { clip: string; selectionText?: string; pageUrl?: string }): Seen {
  const title = typeof document.title === 'string' ? document.title : '';
  const seen = { text: '', address: location.href, title };
  const placeIn = (page: Document): Place => {
    const active = page.activeElement;
    const selection = page.getSelection();
    seen.text = String(selection ?? '').slice(0, 200_000);
    const selected = selection?.type === 'Range' ? 'here' : 'nowhere';
    if (!active || !/^i?frame$/.test(active.localName)) return active?.shadowRoot ? 'here' : selected;
    const { contentDocument } = active as HTMLIFrameElement;
    return contentDocument ? placeIn(contentDocument) : 'foreign-frame';
  };
  let place: Place = 'here';
  try {
    place = document.contentType === 'application/pdf' ? 'viewer' : placeIn(document);
  } catch {
    // A page may call an element `activeElement`.
  }
  // The menu was opened on another page, and its words are not selected on this one.
  const { selectionText, pageUrl } = gesture;
  const isOther = pageUrl !== undefined && pageUrl.split('#')[0] !== seen.address.split('#')[0];
  if (selectionText && isOther && place === 'nowhere' && window === top) return { place: 'left', ...seen };
  const world = globalThis as { profferGesture?: unknown; profferClips?: string[] };
  world.profferGesture = gesture;
  world.profferClips = [...(world.profferClips ?? []), gesture.clip];
  return { place, ...seen };
}

/** Runs in each frame and stands alone: 2 where the focus is, 1 where something is selected, 0 where the page can read. */
function claim(): { claim: 0 | 1 | 2; address: string } {
  const address = location.href;
  try {
    if (top?.document) return { claim: 0, address };
  } catch {
    // Of another site.
  }
  const within = /^i?frame$/.test(document.activeElement?.localName ?? '');
  if (document.hasFocus() && !within) return { claim: 2, address };
  return { claim: getSelection()?.type === 'Range' ? 1 : 0, address };
}
