import browser from 'webextension-polyfill';
import { browserHere } from '../capture/browser.ts';
import { type Ask, broadcast, type Handlers, type Sender, sendToTab } from '../messages/index.ts';
import type { ClipAnswer, ClipId, ClipProblem, ClipProposal } from '../model/index.ts';
import { acceptClip, clipOutcome, stagePart } from '../store/index.ts';
import { keepAppearanceOfClip } from './appearance.ts';
import { isOwnClip, noteSender, reportedProblem } from './clip-senders.ts';
import { tellUnlessSeen, toastSeen } from './clip-sight.ts';
import { inject, openPaste } from './gesture.ts';
import { letGoOf, whileArriving } from './in-hand.ts';
import { openLibrary } from './library.ts';
import { tabChanged } from './tab-changed.ts';
import {
  fileToast,
  keepProblem,
  readProblem,
  readToast,
  toastAfter,
  toastApart,
  toastOpening,
  undoToast,
} from './toast.ts';
import { decideOfClip } from './toast-origins.ts';
import { changeRule, correctOfClip, keepClipApart, rejoinClip } from './toast-source.ts';

/** What the background answers to pages, toasts and the panel. Holds no state; every answer comes from the store. */
export const clipHandlers: Handlers = {
  'page/stage': async (part, sender) => {
    await noteSender(part?.clip, nameOf(sender));
    return stagePart(await openLibrary(), part, nameOf(sender));
  },
  'page/propose': (proposal, sender) => propose(proposal, sender),
  'page/report': (report, sender) => reportOn(report, sender),
  'toast/read': async ({ clip }) => readToast(await openLibrary(), clip),
  'toast/file': async (filing) => fileToast(await openLibrary(), filing),
  'toast/correct': async ({ clip, ...change }) => {
    const store = await openLibrary();
    return toastAfter(store, clip, correctOfClip(store, clip, change));
  },
  'toast/rule': async ({ clip, ...change }) => {
    const store = await openLibrary();
    return toastAfter(store, clip, changeRule(store, change));
  },
  'toast/apart': async ({ clip }, sender) => {
    const store = await openLibrary();
    const view = await toastApart(store, clip, keepClipApart(store, clip));
    void tabChanged(sender.tabId);
    return view;
  },
  'toast/rejoin': async ({ clip, at }) => {
    const store = await openLibrary();
    return toastAfter(store, clip, rejoinClip(store, at));
  },
  'toast/origin': async ({ clip, ...said }) => {
    const store = await openLibrary();
    return toastAfter(store, clip, decideOfClip(store, clip, said));
  },
  'toast/undo': async ({ clip }, sender) => {
    const view = await undoToast(await openLibrary(), clip);
    void tabChanged(sender.tabId);
    return view;
  },
  'toast/open': async ({ clip, what }, sender) => {
    const problem = await readProblem(await openLibrary(), clip);
    if (problem?.reason === 'cross-origin-frame') {
      await openByHand(problem, sender);
      // Its text is there now; the clip that may follow has a toast of its own.
      await passOn('clip/close', { clip }, sender);
    } else await browser.tabs.create({ url: await toastOpening(await openLibrary(), clip, what) });
    return null;
  },
  'toast/seen': async ({ clip }, sender) => {
    await toastSeen(clip, sender.tabId);
    return null;
  },
  'toast/size': (ask, sender) => passOn('clip/size', ask, sender),
  'toast/close': (ask, sender) => passOn('clip/close', ask, sender),
  'panel/clip': async ({ tabId }) => {
    if (await inject(tabId, { via: 'panel' })) return { state: 'injected' };
    const { url } = await browser.tabs.get(tabId);
    return { state: url ? 'page-not-allowed' : 'needs-gesture' };
  },
};

/** @throws when the clip is another's, or was saved: a page may speak of its own failed gestures alone */
async function reportOn({ clip, problem }: Ask<'page/report'>, sender: Sender): Promise<{ kept: true }> {
  const read = reportedProblem(problem);
  if (!read) throw new Error('no problem');
  if (!(await isOwnClip(clip, nameOf(sender)))) throw new Error('another’s clip');
  if ((await clipOutcome(await openLibrary(), clip))?.state === 'saved')
    throw new Error('the clip was saved');
  await keepProblem(clip, read);
  await letGoOf(sender.tabId, clip, null);
  await broadcast('clip/settled', { clip });
  return { kept: true };
}

const underWay = new Map<string, Promise<ClipAnswer>>();

/** Asked again while it is being saved, a clip is not saved twice at a time: both questions get the one answer. */
function propose(proposal: ClipProposal, sender: Sender): Promise<ClipAnswer> {
  const key = `${nameOf(sender)} ${proposal?.clip}`;
  const begun = underWay.get(key) ?? save(proposal, sender).finally(() => underWay.delete(key));
  underWay.set(key, begun);
  return begun;
}

async function save(proposal: ClipProposal, sender: Sender): Promise<ClipAnswer> {
  const circumstances = {
    extensionVersion: browser.runtime.getManifest().version,
    privateWindow: sender.privateWindow,
    ...browserHere(),
  };
  await noteSender(proposal?.clip, nameOf(sender));
  const known = { sender: nameOf(sender), address: sender.address, circumstances };
  const store = await openLibrary();
  const answer = await whileArriving(proposal?.clip, acceptClip(store, proposal, known));
  if (answer.state === 'saved') {
    const saved = { text: wordsOf(proposal), address: sender.address };
    await letGoOf(sender.tabId, proposal.clip, saved).catch(() => undefined);
  }
  await broadcast('clip/settled', { clip: proposal.clip });
  void tabChanged(sender.tabId);
  if (answer.state === 'saved') {
    void keepLooks(proposal.clip, sender);
    void tellUnlessSeen(proposal.clip, sender.tabId, wordsOf(proposal)).catch(() => undefined);
  }
  return answer;
}

const wordsOf = ({ passages }: ClipProposal): string =>
  passages.map(({ selectors }) => selectors.quote.exact).join(' ');

/** How the page looks is read after the clip was acknowledged, in the frame the clip came from. */
async function keepLooks(clip: ClipId, sender: Sender): Promise<void> {
  const { tabId, frameId } = sender;
  if (tabId === null || frameId === null || !(await isOwnClip(clip, nameOf(sender)))) return;
  await keepAppearanceOfClip(await openLibrary(), clip, { tabId, frameId });
}

/** Parts are kept apart by who sent them, so that one page cannot complete another's. */
const nameOf = (sender: Sender): string => `${sender.tabId ?? 'none'}:${sender.frameId ?? 'none'}`;

/** The text of a frame that may not be read goes to the page where it can be kept, or its site allowed. */
async function openByHand({ text, site }: ClipProblem, { tabId }: Sender): Promise<void> {
  const tab = tabId === null ? undefined : await browser.tabs.get(tabId);
  const held = { text: text ?? '', address: tab?.url ?? '', title: tab?.title ?? '' };
  await openPaste(site ? { ...held, frameSite: site } : held, tab);
}

/** From a toast's frame to the content script of the page it stands in. */
async function passOn<T extends 'clip/size' | 'clip/close'>(
  type: T,
  ask: T extends 'clip/size' ? { clip: ClipId; height: number } : { clip: ClipId },
  sender: Sender,
): Promise<null> {
  if (sender.tabId !== null) await sendToTab(sender.tabId, type, ask as never).catch(() => undefined);
  return null;
}
