import browser, { type Tabs } from 'webextension-polyfill';

/**
 * Opens the side panel (Chromium) or the sidebar (Firefox). Must be called before any await of the gesture's
 * handler: the browser forgets the gesture at the first one.
 */
export function openPanel(tab: Tabs.Tab): void {
  if (typeof chrome !== 'undefined' && chrome.sidePanel && tab.windowId !== undefined) {
    void chrome.sidePanel.open({ windowId: tab.windowId }).catch(() => undefined);
    return;
  }
  void browser.sidebarAction?.open().catch(() => undefined);
}
