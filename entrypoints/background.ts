import browser, { type Tabs } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { serve } from '../lib/messages/index.ts';
import { keepBadges } from '../lib/surface/badge.ts';
import { clipHandlers } from '../lib/surface/clip-handlers.ts';
import { clipInTab, type Gesture, gestureOfMenu, openDocument, openLeft } from '../lib/surface/gesture.ts';
import { highlightHandlers, showPassages } from '../lib/surface/highlights.ts';
import { watchLeaving } from '../lib/surface/in-hand.ts';
import { openLibrary } from '../lib/surface/library.ts';
import { openPanel } from '../lib/surface/panel.ts';
import { keepVisits } from '../lib/surface/visits.ts';

const MENU = 'clip';
const DOCUMENT_MENU = 'open-document';

/** What was clipped of the page before is shown at the same gesture: only now the browser lets us in. */
async function act(tab: Tabs.Tab, gesture: Gesture): Promise<void> {
  await clipInTab(tab, gesture);
  await showPassages(tab.id ?? null);
}

export default defineBackground({
  type: 'module',
  main() {
    // Listeners first, and in the same turn: a worker woken by an event delivers it only to those.
    serve({ ...clipHandlers, ...highlightHandlers });
    keepBadges();
    keepVisits();
    watchLeaving(openLeft);

    browser.runtime.onInstalled.addListener(async ({ reason }) => {
      await browser.contextMenus.removeAll();
      browser.contextMenus.create({
        id: MENU,
        title: browser.i18n.getMessage('menuClip'),
        contexts: ['selection'],
      });
      // Firefox tells of clicks in its viewer of PDFs, though it lets no script in.
      if (import.meta.env.FIREFOX)
        browser.contextMenus.create({
          id: DOCUMENT_MENU,
          title: browser.i18n.getMessage('menuDocument'),
          contexts: ['page'],
          documentUrlPatterns: ['*://*/*.pdf', '*://*/*.pdf?*'],
        });
      if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
      // The seeds are there before anyone asks; if this fails, the page that opens the library next says why.
      await openLibrary().catch(() => undefined);
    });

    // The library is made ready for writing before anybody waits for it.
    browser.runtime.onStartup.addListener(() => void openLibrary().catch(() => undefined));

    browser.contextMenus.onClicked.addListener((info, tab) => {
      if (!tab) return;
      if (info.menuItemId === DOCUMENT_MENU) void openDocument(tab, info.pageUrl);
      else void act(tab, gestureOfMenu(info));
    });

    browser.commands.onCommand.addListener((command, tab) => {
      if (command === 'clip' && tab) void act(tab, { via: 'shortcut' });
    });

    browser.action.onClicked.addListener((tab) => {
      openPanel(tab);
      void act(tab, { via: 'toolbar' });
    });
  },
});
