import { findBrowser } from '../../scripts/browsers/find.ts';
import { ensureBuilt } from '../../scripts/build.ts';

/** Before the first browser test: a build younger than its sources, and the browsers found once for all files. */
export async function setup(): Promise<void> {
  if (!process.env.PROFFER_BUILT) await Promise.all([ensureBuilt('chrome'), ensureBuilt('firefox')]);
  process.env.PROFFER_BROWSER = await findBrowser('chromium');
  process.env.PROFFER_FIREFOX = await findBrowser('firefox');
}
