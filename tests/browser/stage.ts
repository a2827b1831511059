import { afterAll, beforeAll } from 'vitest';
import type { ChromiumOptions, DrivenChromium } from '../../scripts/driver/chromium.ts';
import { type Display, openDisplay } from '../../scripts/driver/display.ts';
import type { Answer, Site } from '../../scripts/driver/serve.ts';
import { seedsLoaded, serveFixtures, startChromium } from './harness.ts';

/** What the tests of a file or a `describe` stand on; each part is there from the first test on. */
export interface Stage {
  chromium: DrivenChromium;
  site: Site;
  /** A screen with hands; only on a stage that was set with one. */
  display: Display;
}

interface Setting {
  /** Pages made on the spot, beside our own. */
  pages?: Record<string, () => Answer>;
  /** Real windows on a screen, for gestures that only hands can make. */
  screen?: boolean;
  browser?: Partial<ChromiumOptions>;
}

/** Serves our pages and starts Chromium, the seeds loaded, before the first test; takes all down after the last. */
export function setStage({ pages = {}, screen = false, browser = {} }: Setting = {}): Stage {
  const stage = {} as Stage;
  beforeAll(async () => {
    stage.site = await serveFixtures(pages);
    if (screen) stage.display = await openDisplay();
    const window = screen ? { headless: false, display: stage.display.name } : {};
    stage.chromium = await startChromium({ ...window, ...browser });
    await seedsLoaded(stage.chromium);
  });
  afterAll(async () => {
    await stage.chromium?.close();
    await stage.display?.close();
    await stage.site?.close();
  });
  return stage;
}
