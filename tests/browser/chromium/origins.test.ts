import { readFileSync } from 'node:fs';
import { afterAll, expect, it } from 'vitest';
import { chooseEntry, chooseRow, createCase, readCitation } from '../../../scripts/driver/binder.ts';
import { exportAs, openExport } from '../../../scripts/driver/exports.ts';
import { freshFolder } from '../../../scripts/driver/profile.ts';
import { serve } from '../../../scripts/driver/serve.ts';
import { until } from '../../../scripts/driver/until.ts';
import { seedPage } from '../../../scripts/seed-page.ts';
import { clip, openPage, startChromium } from '../harness.ts';

/** Of § 3.4 of the report. */
const WORDS =
  'volunteer search groups made up of individuals with missing relatives work independently from government support, despite being promised aid and protection by the state';
const PRINTED =
  "(citing InSight Crime, Facing Death and Dismissal, Mexico's Mothers Keep Searching (Nov. 4, 2022))";

const removals: (() => Promise<void>)[] = [];
afterAll(() => Promise.all(removals.map((remove) => remove())));

it('what a clipped sentence rests on is told over its page, confirmed in the binder and printed', async () => {
  const { path: downloads, remove } = freshFolder('origins');
  removals.push(remove);
  const site = await serve({ pages: { '/report.html': seedPage } });
  const chromium = await startChromium({ downloads });
  const binder = await createCase(chromium, { reference: 'MX-1', template: 'general' });
  const page = await openPage(chromium, `${site.origin}/report.html`);
  const toast = await clip(chromium, page, WORDS);
  expect(toast.words).toContain('Cites InSight Crime, November 4, 2022');

  await binder.bringToFront();
  await chooseRow(binder, 'all');
  await chooseEntry(binder, WORDS.slice(0, 40));
  await until('the origin is shown', () => binder.$('.inspector .origin'));
  expect(await readCitation(binder)).not.toContain('citing');
  await binder.locator('.inspector .origin-acts button.button:not(.link)').click();
  await until('the citation says it', async () => (await readCitation(binder)).includes(PRINTED));
  await openExport(binder);
  const file = readFileSync(await exportAs(binder, 'markdown', downloads), 'utf8');
  expect(file).toContain(PRINTED);
  await chromium.close();
  await site.close();
});
