import browser, { type Tabs } from 'webextension-polyfill';

/** The tab beside the panel. `address` is null while the browser does not tell it: nothing was granted. */
export interface BesideTab {
  id: number;
  address: string | null;
  /** One of our own pages. */
  isOwn: boolean;
}

/** The active tab of this window; null where there is none. */
export async function tabBeside(): Promise<BesideTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return null;
  const isOwn = tab.url?.startsWith(browser.runtime.getURL('')) === true;
  return { id: tab.id, address: tab.url ?? null, isOwn };
}

/** Calls back whenever another tab or another page may stand beside the panel. Returns what ends it. */
export function watchTabs(changed: () => void): () => void {
  const updated = (_id: number, change: Tabs.OnUpdatedChangeInfoType) => {
    if (change.status !== undefined || change.url !== undefined) changed();
  };
  browser.tabs.onActivated.addListener(changed);
  browser.tabs.onUpdated.addListener(updated);
  return () => {
    browser.tabs.onActivated.removeListener(changed);
    browser.tabs.onUpdated.removeListener(updated);
  };
}
