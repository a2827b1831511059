import browser from 'webextension-polyfill';
import { browserHere } from '../capture/browser.ts';
import type { CaptureFacts, Circumstances } from '../model/index.ts';

/** The page of a tab as it stands, whole; null where the browser lets nobody in. */
export async function captureTab(tabId: number): Promise<CaptureFacts | null> {
  try {
    const [answer] = await browser.scripting.executeScript({ target: { tabId }, files: ['/capture.js'] });
    return (answer?.result as CaptureFacts | null | undefined) ?? null;
  } catch {
    return null;
  }
}

/** What is known of such a capture beside what the page says. */
export async function circumstancesOf(tabId: number): Promise<Partial<Circumstances>> {
  const { incognito } = await browser.tabs.get(tabId);
  const extensionVersion = browser.runtime.getManifest().version;
  return { ...browserHere(), extensionVersion, privateWindow: incognito };
}
