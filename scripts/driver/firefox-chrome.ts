import type { Browser } from 'puppeteer-core';
import { until } from './until.ts';

/** Runs code with the rights of Firefox's own window: where toolbars, menus and shortcuts live. */
export interface ChromeScope {
  /** @param body statements of an async function; what it returns must survive JSON */
  run<T>(body: string): Promise<T>;
}

interface BidiConnection {
  send(method: string, params: object): Promise<{ result: Record<string, unknown> }>;
}

/** Opens the privileged scope of the browser's first window; the browser must allow system access. */
export async function chromeScope(browser: Browser): Promise<ChromeScope> {
  // Puppeteer has no public door to the BiDi connection it holds.
  const { connection } = browser as unknown as { connection: BidiConnection };
  // On a busy machine the driver is answered before the window stands.
  const context = await until('Firefox shows a window of its own to the driver', async () => {
    const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const windows = tree.result.contexts as { context: string; url: string }[];
    return windows.find((window) => window.url.endsWith('/browser.xhtml'))?.context;
  }).catch(async (cause: unknown) => {
    const words = `${await browser.version()} shows its own window to no driver: tests need a newer one, as of 153.`;
    throw new Error(words, { cause });
  });
  return {
    async run<T>(body: string) {
      const answer = await connection.send('script.evaluate', {
        expression: `(async () => JSON.stringify({ value: await (async () => { ${body} })() }))()`,
        target: { context },
        awaitPromise: true,
      });
      const outcome = answer.result as {
        type: string;
        result?: { value: string };
        exceptionDetails?: { text: string };
      };
      if (outcome.type !== 'success') throw new Error(`Firefox's window: ${outcome.exceptionDetails?.text}`);
      return JSON.parse(outcome.result?.value ?? '{}').value as T;
    },
  };
}

const EXTENSION = (id: string): string => `
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const extension = ExtensionParent.GlobalManager.getExtension(${JSON.stringify(id)});
  const parts = ExtensionParent.apiManager.global;`;

/** The toolbar button's own click: it grants activeTab as a hand's would. */
export const clickAction = (chrome: ChromeScope, id: string): Promise<void> =>
  chrome.run(`${EXTENSION(id)} parts.browserActionFor(extension).triggerAction(window);`);

/** Opens an address in a tab in front, also of what is no page of the driver's: a document in the browser's own viewer. */
export const openTab = (chrome: ChromeScope, address: string): Promise<void> =>
  chrome.run(`
    const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
    const tab = window.gBrowser.addTab(${JSON.stringify(address)}, { triggeringPrincipal });
    window.gBrowser.selectedTab = tab;
    for (let tries = 0; tries < 400; tries += 1) {
      if (tab.linkedBrowser.currentURI.spec === ${JSON.stringify(address)} && !tab.hasAttribute('busy')) return;
      await new Promise((resolve) => window.setTimeout(resolve, 25));
    }
    throw new Error('the tab does not load');`);

/** A right click in the middle of the tab in front, and the item of the menu that is called so. */
export const chooseFromTabMenu = (chrome: ChromeScope, label: string): Promise<void> =>
  chrome.run(`
    const { left, top, width, height } = window.gBrowser.selectedBrowser.getBoundingClientRect();
    const menu = document.getElementById('contentAreaContextMenu');
    const shown = new Promise((resolve) => menu.addEventListener('popupshown', resolve, { once: true }));
    for (const type of ['mousedown', 'mouseup', 'contextmenu'])
      window.synthesizeMouseEvent(type, left + width / 2, top + height / 2, { button: 2, clickCount: 1 }, {});
    await shown;
    const item = [...menu.querySelectorAll('menuitem')].find((each) => each.label === ${JSON.stringify(label)});
    if (!item) throw new Error('no such item among ' + [...menu.children].map((each) => each.label));
    menu.activateItem(item);`);

/** The extension's key element fires as when its keys are struck. */
export const pressCommand = (chrome: ChromeScope, id: string): Promise<void> =>
  chrome.run(`
    const set = document.getElementById('ext-keyset-id-' + ${JSON.stringify(id)}.replace(/[@.]/g, '_'))
      ?? [...document.querySelectorAll('keyset')].find((each) => /^ext-keyset/.test(each.id));
    const key = set?.querySelector('key');
    if (!key) throw new Error('no key of the extension in ' + [...document.querySelectorAll('keyset')].map((k) => k.id));
    key.doCommand();`);

/** Opens the extension's sidebar and says which page stands in it. */
export const openSidebar = (chrome: ChromeScope, id: string): Promise<string> =>
  chrome.run(`${EXTENSION(id)}
    const sidebar = parts.sidebarActionFor(extension);
    await window.SidebarController.show(sidebar.id);
    const inner = window.SidebarController.browser.contentDocument.getElementById('webext-panels-browser');
    for (let tries = 0; tries < 200 && !/^moz-extension/.test(inner.currentURI?.spec ?? ''); tries += 1)
      await new Promise((resolve) => window.setTimeout(resolve, 25));
    return inner.currentURI.spec;`);

/** Answers Firefox's own question about a site with yes, once it is asked and may be answered. */
export const grantAsked = (chrome: ChromeScope): Promise<void> =>
  chrome.run(`
    for (let tries = 0; tries < 400; tries += 1) {
      const asked = [...document.querySelectorAll('popupnotification[id*="webext-permissions"]')][0];
      if (asked && window.PopupNotifications.isPanelOpen && !asked.button.disabled) {
        // Firefox takes no answer that comes at once, so that nobody gives one by a click that was for something else.
        await new Promise((resolve) => window.setTimeout(resolve, 900));
        asked.button.click();
        return;
      }
      await new Promise((resolve) => window.setTimeout(resolve, 25));
    }
    throw new Error('Firefox asks nothing');`);
