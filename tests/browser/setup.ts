import type { TestProject } from 'vitest/node';
import { findBrowser } from '../../scripts/browsers/find.ts';
import { ensureBuilt } from '../../scripts/build.ts';

/** Before the first test of a project: a build younger than its sources, and the project's browser, found once for all files. */
export async function setup({ name }: TestProject): Promise<void> {
  const inFirefox = name === 'firefox';
  if (!process.env.PROFFER_BUILT) await ensureBuilt(inFirefox ? 'firefox' : 'chrome');
  if (inFirefox) process.env.PROFFER_FIREFOX = await findBrowser('firefox');
  else process.env.PROFFER_BROWSER = await findBrowser('chromium');
}
