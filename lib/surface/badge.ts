import browser, { type Tabs } from 'webextension-polyfill';
import type { Locale } from '../model/index.ts';
import { type CapturedAt, capturedAt, readSettings } from '../store/index.ts';
import { capturedText } from '../words/captured.ts';
import { openLibrary } from './library.ts';
import { localeOf } from './locale.ts';

/** What the toolbar button says of a tab; empty where there is nothing to say. */
export interface Badge {
  text: string;
  title: string;
}

/** Same as the accent in the light; the browser draws the badge on its own ground. */
const COLOURS = { ground: '#1f4b7a', text: '#ffffff' };

/** Beyond that a badge has no room. */
const MOST_SHOWN = 99;

/**
 * Marks the toolbar button while a page is shown that was captured before: on the tab the user acts on, and on
 * every tab of a site the user granted. Other tabs' addresses are not told by the browser, and not asked for.
 * Listens from the turn it is called in; the browser takes a badge off when its tab goes elsewhere.
 */
export function keepBadges(): void {
  browser.tabs.onUpdated.addListener((_id, change, tab) => {
    if (change.status === 'complete' || change.url !== undefined) void markTab(tab);
  });
  browser.action.onClicked.addListener((tab) => void markTab(tab));
  browser.contextMenus.onClicked.addListener((_info, tab) => void markTab(tab));
  browser.commands.onCommand.addListener((_command, tab) => void markTab(tab));
}

/** Marks a tab of which something was captured or withdrawn just now. */
export async function markTabAnew(tabId: number | null): Promise<void> {
  if (tabId === null) return;
  await markTab(await browser.tabs.get(tabId).catch(() => undefined));
}

/** A convenience: where it fails, nothing is lost. */
async function markTab(tab: Tabs.Tab | undefined): Promise<void> {
  if (tab?.id === undefined || !/^(https?|file):/.test(tab.url ?? '')) return;
  try {
    const store = await openLibrary();
    const found = await capturedAt(store, [tab.url as string]).once();
    const locale = localeOf(await readSettings(store).once());
    await showBadge(tab.id, badgeOf(found, locale));
  } catch {
    // The tab was closed meanwhile, or the library cannot be read: its pages say so.
  }
}

/**
 * Puts it on the toolbar button of a tab, until the tab goes elsewhere.
 * @throws the browser's error when there is no such tab
 */
export async function showBadge(tabId: number, { text, title }: Badge): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ tabId, color: COLOURS.ground });
  await browser.action.setBadgeTextColor({ tabId, color: COLOURS.text });
  await browser.action.setBadgeText({ tabId, text });
  await browser.action.setTitle({ tabId, title: title || browser.i18n.getMessage('actionTitle') });
}

/** How often the page was captured at its address, in the words of the side panel; a dot where only its source was, elsewhere. */
export function badgeOf(found: CapturedAt | null, locale: Locale): Badge {
  if (!found || found.captures === 0) return { text: '', title: '' };
  const { here } = found;
  const text = here > MOST_SHOWN ? `${MOST_SHOWN}+` : String(here);
  const said = capturedText(found, locale);
  return { text: here === 0 ? '•' : text, title: said && `Proffer: ${said}` };
}
