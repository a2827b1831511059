import type { Browser, Page } from 'puppeteer-core';

/** A running browser with the extension in it. */
export interface Driven {
  kin: 'chromium' | 'firefox';
  browser: Browser;
  /** Folder of the browser's profile. */
  profile: string;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  origin: string;
  /** Opens a page of the extension in a tab or a window of its own and waits until its document stands. */
  openExtensionPage(path: string, type?: 'tab' | 'window'): Promise<Page>;
  /** The real click on the extension's toolbar button, which grants it the page's tab. */
  clickToolbar(page: Page): Promise<void>;
  close(): Promise<void>;
}
