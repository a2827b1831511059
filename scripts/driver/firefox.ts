import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, launch, type Page } from 'puppeteer-core';
import type { Driven } from './driven.ts';
import { type ChromeScope, chromeScope, clickAction, pressCommand } from './firefox-chrome.ts';
import { profileFor } from './profile.ts';
import { until } from './until.ts';

export interface FirefoxOptions {
  executable: string;
  /** Folder of the unpacked Firefox build. */
  extension: string;
  profile?: string;
  headless?: boolean;
  display?: string;
  /** Folder for downloads, under their own names. */
  downloads?: string;
}

export interface DrivenFirefox extends Driven {
  kin: 'firefox';
  /** The extension's id in its manifest. */
  id: string;
  chrome: ChromeScope;
  /** Fires the extension's keyboard command in the front window. */
  pressShortcut(): Promise<void>;
}

/** The host of the extension's pages, which Firefox draws at random unless told. */
const HOST = '1f0c6d2e-7a57-4c11-9b1e-5d2f6a8c9e01';

/** Starts Firefox with the extension installed as a temporary add-on. */
export async function launchFirefox(options: FirefoxOptions): Promise<DrivenFirefox> {
  const id = geckoId(options.extension);
  const profile = profileFor('firefox', options.profile);
  const browser = await launch({
    browser: 'firefox',
    executablePath: options.executable,
    headless: options.headless ?? true,
    userDataDir: profile.path,
    // Lets the driver click the toolbar: WebDriver alone reaches only what is inside a page.
    args: ['--remote-allow-system-access'],
    env: { ...process.env, ...(options.display ? { DISPLAY: options.display } : {}) },
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    defaultViewport: null,
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: HOST }),
      'browser.aboutwelcome.enabled': false,
      'datareporting.policy.dataSubmissionEnabled': false,
      'sidebar.revamp': false,
      ...(options.downloads
        ? { 'browser.download.folderList': 2, 'browser.download.dir': options.downloads }
        : {}),
    },
  });
  await browser.installExtension(options.extension);
  const chrome = await chromeScope(browser);
  const origin = `moz-extension://${HOST}`;
  return {
    kin: 'firefox',
    browser,
    profile: profile.path,
    origin,
    id,
    chrome,
    openExtensionPage: (path, type) => openExtensionPage(browser, `${origin}/${path}`, type),
    clickToolbar: async (page: Page) => {
      await page.bringToFront();
      await clickAction(chrome, id);
    },
    pressShortcut: () => pressCommand(chrome, id),
    close: async () => {
      await browser.close();
      await profile.remove();
    },
  };
}

function geckoId(extension: string): string {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  return manifest.browser_specific_settings.gecko.id;
}

/** Firefox never reports such a page as loaded, so its document is asked instead. */
async function openExtensionPage(
  browser: Browser,
  address: string,
  type: 'tab' | 'window' = 'tab',
): Promise<Page> {
  const page = await browser.newPage({ type });
  page.goto(address).catch(() => undefined);
  await until(`${address} stands`, () =>
    page.evaluate((wanted) => location.href === wanted && document.readyState === 'complete', address),
  );
  return page;
}
