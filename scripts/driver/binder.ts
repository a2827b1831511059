import type { ElementHandle, Page } from 'puppeteer-core';
import { templates } from '../../lib/binder/templates/index.ts';
import type { Locale, Stance, TemplateId } from '../../lib/model/index.ts';
import { newCaseWords, stanceWords } from '../../lib/words/binder.ts';
import { sampleWords } from '../../lib/words/sample.ts';
import type { Driven } from './driven.ts';
import { readLibrary } from './library.ts';
import { until } from './until.ts';

export interface NewCase {
  reference: string;
  template: TemplateId;
  /** Language the interface shows; the browser's. */
  locale?: Locale;
}

/** Creates a case in the binder as a person would, and leaves the binder open on it. */
export async function createCase(driven: Driven, draft: NewCase): Promise<Page> {
  const locale = draft.locale ?? 'en';
  const page = await driven.openExtensionPage('binder.html');
  await openNewCase(page);
  const label = templates[draft.template].label[locale];
  await page.evaluate(chooseTemplate, label);
  const reference = await page.waitForSelector('dialog[open] input.input');
  await reference?.click({ count: 3 });
  await reference?.type(draft.reference);
  await page.locator(`::-p-aria([name="${newCaseWords.create[locale]}"][role="button"])`).click();
  await page.waitForSelector('[role="treeitem"]');
  await until('the case is open', () => page.evaluate(caseIsShown, draft.reference));
  return page;
}

/** Fills an empty binder with the sample case, as a person would, and leaves the binder open on it once it is whole. */
export async function openSampleCase(driven: Driven, locale: Locale = 'en'): Promise<Page> {
  const page = await driven.openExtensionPage('binder.html');
  await page.locator(`::-p-aria([name="${sampleWords.make[locale]}"][role="button"])`).click();
  await page.waitForSelector('[role="treeitem"]');
  await until('the sample case is whole', async () =>
    (await readLibrary(driven, page)).cases?.some(({ sample }) => sample === 'whole'),
  );
  return page;
}

/** By the list of cases where there is one, by the empty screen's own button where there is none. */
async function openNewCase(page: Page): Promise<void> {
  await page.waitForSelector('.case-switch select');
  await page.select('.case-switch select', 'new');
  await page.waitForSelector('dialog[open]');
}

function chooseTemplate(label: string): void {
  const labels = [...document.querySelectorAll<HTMLLabelElement>('dialog[open] label.check')];
  labels.find((each) => each.textContent?.trim() === label)?.click();
}

const caseIsShown = (reference: string): boolean =>
  document.querySelector<HTMLSelectElement>('.case-switch select')?.selectedOptions[0]?.textContent ===
  reference;

/** Chooses what the middle of the binder shows: `inbox`, `all`, or an issue by its label. */
export async function chooseRow(page: Page, row: 'inbox' | 'all' | { label: string }): Promise<void> {
  const found = await until('the outline has that row', () =>
    page.evaluateHandle(
      (wanted) =>
        [...document.querySelectorAll<HTMLElement>('[role="treeitem"]')].find((item) =>
          typeof wanted === 'string'
            ? item.dataset.row === wanted
            : item.querySelector('.label')?.textContent === wanted.label,
        ) ?? null,
      row,
    ),
  );
  await (found.asElement() as ElementHandle<Element> | null)?.click();
}

/** Files the chosen entry under an issue, by the inspector's list. */
export async function fileUnder(page: Page, issue: string): Promise<void> {
  const value = await until(`the issue ${issue} is offered`, () =>
    page.evaluate(
      (label) =>
        [...document.querySelectorAll<HTMLOptionElement>('[data-role="file-under"] option')].find(
          (option) => option.textContent?.trim() === label,
        )?.value ?? null,
      issue,
    ),
  );
  await page.select('[data-role="file-under"]', value);
  await page.locator('form:has([data-role="file-under"]) [type="submit"]').click();
  await until(`the entry is filed under ${issue}`, () =>
    page.evaluate(
      (label) =>
        [...document.querySelectorAll('.inspector .chip')].some((chip) => chip.textContent?.includes(label)),
      issue,
    ),
  );
}

/** Says of the chosen entry which way it cuts. */
export async function setStance(page: Page, stance: Stance, locale: Locale = 'en'): Promise<void> {
  const word = stanceWords[stance][locale];
  await page.locator(`.inspector .segments ::-p-text(${word})`).click();
  await until(`the stance is ${word}`, () =>
    page.evaluate(
      (wanted) => document.querySelector('[data-entry][aria-current] .chip')?.textContent?.trim() === wanted,
      word,
    ),
  );
}

/** Chooses an entry of the list that is shown, until the inspector shows it. */
export async function chooseEntry(page: Page, words: string): Promise<void> {
  await until(`the entry “${words.slice(0, 40)}…” is chosen`, async () => {
    const handle = await page.evaluateHandle(
      (start) =>
        [...document.querySelectorAll<HTMLElement>('[data-entry] .passage')].find((passage) =>
          passage.textContent?.startsWith(start),
        ) ?? null,
      words,
    );
    await (handle.asElement() as ElementHandle<Element> | null)?.click();
    return page.evaluate(inspectorShows, words);
  });
}

const inspectorShows = (words: string): boolean =>
  document.querySelector('.inspector .passage')?.textContent?.startsWith(words) === true &&
  document.querySelector('.inspector [data-role="file-under"]') !== null;

/** The citation of the chosen entry, in full. */
export const readCitation = (page: Page): Promise<string> =>
  page.$eval('.inspector .citation-line p', (line) => line.textContent ?? '');
