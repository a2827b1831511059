import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mayHaveDisplay } from '../../../scripts/browsers/desktop.ts';
import { createCase } from '../../../scripts/driver/binder.ts';
import type { DrivenChromium } from '../../../scripts/driver/chromium.ts';
import { type Display, openDisplay } from '../../../scripts/driver/display.ts';
import { clickInFrame } from '../../../scripts/driver/gestures.ts';
import { readLibrary } from '../../../scripts/driver/library.ts';
import type { Site } from '../../../scripts/driver/serve.ts';
import { until } from '../../../scripts/driver/until.ts';
import { clip, openPage, serveFixtures, startChromium } from '../harness.ts';

const REFERENCE = 'SECRET-CASE-REFERENCE-77';
const NOTE = 'typed where no page should hear it';

/** A form answers `form.parentNode` with its control of that name. */
const NO_WAY_UP = `<!doctype html><html lang="en"><title>A report on the matter</title>
<div><p>Two witnesses said otherwise.</p><form><h1>A report on the matter</h1><input name="parentNode"></form></div>`;

let chromium: DrivenChromium;
let site: Site;
/** Where there is a screen, real hands type: a driver's keys don't find their way into a frame of ours. */
let display: Display | null;

beforeAll(async () => {
  site = await serveFixtures({ '/way-up.html': () => NO_WAY_UP });
  display = mayHaveDisplay() ? await openDisplay() : null;
  chromium = await startChromium(display ? { headless: false, display: display.name } : {});
  await createCase(chromium, { reference: REFERENCE, template: 'us-asylum' });
});

afterAll(async () => {
  await chromium?.close();
  await display?.close();
  await site?.close();
});

/** What the page has heard and can find by looking, as one text. */
const heardBy = (page: Page): Promise<string> =>
  page.evaluate(() => (window as unknown as { pry(): string[] }).pry().join('\n'));

async function typeNote(hands: Display, frame: Frame, page: Page): Promise<void> {
  const field = '.filing input.input';
  await frame.waitForSelector(field);
  await until('the note field has the focus', async () => {
    await clickInFrame(hands, page, frame, field);
    return frame.$eval(field, (each) => each.matches(':focus'));
  });
  await hands.type(NOTE);
  await hands.keys('Tab');
  await until('the note is kept', async () =>
    (await readLibrary(chromium)).entries?.some((entry) => entry.note === NOTE),
  );
}

describe('a page that listens to everything', () => {
  it('hears what itself does, so that its silence means something', async () => {
    const page = await openPage(chromium, `${site.origin}/hostile.html`);
    await page.keyboard.type('a');
    await page.evaluate(() => document.body.append(document.createElement('hr')));
    const heard = await heardBy(page);
    expect(heard).toContain('keydown: a');
    expect(heard).toContain('added: <hr>');
    await page.close();
  });

  it('does not learn what the toast shows', async () => {
    const page = await openPage(chromium, `${site.origin}/hostile.html`);
    const toast = await clip(chromium, page, 'written down by the page');
    expect(toast.state).toBe('saved');
    expect(toast.words).toContain(REFERENCE);
    const heard = await heardBy(page);
    expect(heard).toContain('page: <html');
    expect(heard).not.toContain(REFERENCE);
    await page.close();
  });

  it.runIf(mayHaveDisplay())('does not learn what is typed in the toast', async () => {
    const page = await openPage(chromium, `${site.origin}/hostile.html`);
    const { frame } = await clip(chromium, page, 'Even what is typed');
    if (display) await typeNote(display, frame, page);
    const heard = await heardBy(page);
    expect(heard).not.toContain(NOTE);
    expect(heard).not.toMatch(/^(keydown|keyup|keypress|input|beforeinput):/m);
    await page.close();
  });

  it('cannot tell which extension it is, nor open its toast by a fixed address', async () => {
    const page = await openPage(chromium, `${site.origin}/hostile.html`);
    await clip(chromium, page, 'Even what is typed');
    expect(await heardBy(page)).not.toContain(chromium.extension.id);
    const probed = await page.evaluate(
      (address) =>
        fetch(address).then(
          () => 'answered',
          () => 'nothing there',
        ),
      `${chromium.origin}/toast.html`,
    );
    expect(probed).toBe('nothing there');
    await page.close();
  });

  it('cannot ask the background anything', async () => {
    const page = await openPage(chromium, `${site.origin}/hostile.html`);
    await clip(chromium, page, 'Even what is typed');
    const reach = await page.evaluate(
      () => typeof (globalThis as { chrome?: { runtime?: unknown } }).chrome?.runtime,
    );
    expect(reach).toBe('undefined');
    await page.close();
  });

  it('is clipped although its form answers for the way up', async () => {
    const page = await openPage(chromium, `${site.origin}/way-up.html`);
    expect((await clip(chromium, page, 'Two witnesses said otherwise.')).state).toBe('saved');
    await page.close();
  });
});
