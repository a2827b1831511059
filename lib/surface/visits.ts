import browser from 'webextension-polyfill';

/** The one script that is registered; see `entrypoints/visit`. */
const ID = 'visit';

/**
 * Lets pages of the sites that the user granted say that they were opened, and of no others. Called from the
 * background in its first turn: follows what the user grants and takes back.
 */
export function keepVisits(): void {
  const follow = () => void register().catch(() => undefined);
  browser.permissions.onAdded.addListener(follow);
  browser.permissions.onRemoved.addListener(follow);
  browser.runtime.onStartup.addListener(follow);
  browser.runtime.onInstalled.addListener(follow);
}

async function register(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (origins.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const script = { id: ID, js: ['visit.js'], matches: origins, runAt: 'document_idle' as const };
  if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([{ ...script, persistAcrossSessions: true }]);
}

/** The pattern of a site's permission; null for what is no site. */
export function patternOf(address: string): string | null {
  const url = URL.parse(address);
  return url && /^https?:$/.test(url.protocol) ? `*://${url.hostname}/*` : null;
}

/** Whether passages are shown on every visit to the site of an address. */
export async function isVisited(address: string): Promise<boolean> {
  const pattern = patternOf(address);
  return pattern !== null && browser.permissions.contains({ origins: [pattern] });
}

/** Asks the user for the site's permission, or gives it back. At a gesture only. @returns whether it is granted now */
export async function setVisited(address: string, wanted: boolean): Promise<boolean> {
  const pattern = patternOf(address);
  if (!pattern) return false;
  if (wanted) return browser.permissions.request({ origins: [pattern] });
  await browser.permissions.remove({ origins: [pattern] });
  return false;
}
