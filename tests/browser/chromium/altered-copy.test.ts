import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { mayHaveDisplay } from '../../../scripts/browsers/desktop.ts';
import { until } from '../../../scripts/driver/until.ts';
import { seedPage } from '../../../scripts/seed-page.ts';
import { keepsNobodyOut } from '../axe.ts';
import { clip, openPage } from '../harness.ts';
import { setStage } from '../stage.ts';

const INVENTED = 'Nobody who has moved to another state was ever looked for again, the same source added.';
const LACKS = 'These words are not in the copy at irb-cisr.gc.ca.';

/** The words of the seed report, in which somebody put a sentence of their own. */
const altered = (): string => {
  const page = seedPage().replace(/<meta (?:name|property)[^>]*>|<footer[\s\S]*<\/footer>/g, '');
  const at = page.indexOf('</p>', page.indexOf('depend on'));
  return `${page.slice(0, at)} ${INVENTED}${page.slice(at)}`;
};

const TITLE = `${/<h1>([^<]*)/.exec(seedPage())?.[1]}, and prices of cars`;

/** A page that bears the report's number and its title, in front of words of its own. */
const CARS = `<!doctype html><html lang="en"><head><title>${TITLE}</title></head><body><main>
  <article><h1>${TITLE}</h1><p>MEX201601.E</p>${Array.from(
    { length: 20 },
    (_, n) =>
      `<p>In week ${n} of the year a car of ${n + 3} years was sold for ${n * 90} pesos at the market.</p>`,
  ).join('')}</article></main></body></html>`;

describe.runIf(mayHaveDisplay())('an altered copy of a report', () => {
  const stage = setStage({ pages: { '/copy': altered, '/cars': () => CARS }, screen: true });

  it('stands under its own name in toast, panel, library and reader', async () => {
    const { chromium, site } = stage;
    const page = await openPage(chromium, `${site.origin}/copy`);
    const toast = await clip(chromium, page, INVENTED);
    expect(toast.state).toBe('saved');
    expect(toast.words).toContain('kept as one source');
    expect(toast.words).toContain(LACKS);

    const panel = await panelOf();
    await panel.waitForSelector('.panel-passages li');
    const beside = await said(panel, '.page-panel');
    expect(beside).toContain('This is a copy at 127.0.0.1 of “Mexico');
    expect(beside).toContain(LACKS);
    expect(await said(panel, '.source-card > summary')).not.toContain('Immigration and Refugee Board');
    await keepsNobodyOut(panel);

    const library = await chromium.openExtensionPage('library.html');
    await until('the report is chosen', () =>
      library.evaluate(() => {
        const lines = [...document.querySelectorAll<HTMLElement>('.source-line')];
        const line = lines.find((each) => each.textContent?.includes('MEX201601.E'));
        line?.click();
        return line !== undefined;
      }),
    );
    await library.waitForSelector('.taken > li');
    const taken = await said(library, '.taken');
    expect(taken).toContain('From the copy at 127.0.0.1.');
    expect(taken).toContain(LACKS);
    expect(await said(library, '.detail .cited')).not.toContain('127.0.0.1');
    await until('our own page is told from others in the panel', async () =>
      (await said(panel, '.page-panel')).includes('This is a page of Proffer'),
    );

    await library.click('.taken a.passage');
    await library.waitForSelector('.reading-page > header .caution');
    const head = await said(library, '.reading-page > header');
    expect(head).toContain('This is a copy at 127.0.0.1 of “Mexico');
    await library.close();
  });

  it('which only bears the number and the title is told by its words, and kept apart by the main button', async () => {
    const { chromium, site } = stage;
    const page = await openPage(chromium, `${site.origin}/cars`);
    const toast = await clip(chromium, page, 'In week 7 of the year');
    expect(toast.words).toContain('May be the same as “Mexico');
    const library = await chromium.openExtensionPage('library.html');
    await library.locator('::-p-text(Possible duplicates)').click();
    await library.waitForSelector('dialog[open] .verdict strong');
    expect(await said(library, 'dialog[open] .verdict')).toMatch(
      /^Only \d% of the words are the same.*Title/,
    );
    expect(await said(library, 'dialog[open] .button.main')).toBe('Keep apart');
    await keepsNobodyOut(library);
    await library.close();
  });

  async function panelOf(): Promise<Page> {
    const target = await stage.chromium.browser.waitForTarget((each) =>
      each.url().endsWith('/sidepanel.html'),
    );
    return until('the side panel can be driven', () => target.asPage());
  }
});

const said = (page: Page, selector: string): Promise<string> =>
  page.$eval(selector, (one) => one.textContent ?? '');
