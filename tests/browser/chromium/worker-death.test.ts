import { describe, expect, it } from 'vitest';
import { readToast, toastsIn } from '../../../scripts/driver/toast.ts';
import { until } from '../../../scripts/driver/until.ts';
import { choose, openPage, readPassages } from '../harness.ts';
import { holdLibrary, letGo } from '../held-library.ts';
import { setStage } from '../stage.ts';

const stage = setStage();

async function closeWorker(): Promise<void> {
  const target = await stage.chromium.browser.waitForTarget((each) => each.type() === 'service_worker');
  await (await target.worker())?.close();
  await until('the worker is gone', async () => !stage.chromium.browser.targets().includes(target));
}

describe('the background worker dies between the gesture and the acknowledgement', () => {
  it('keeps exactly one passage and says it is saved', async () => {
    const page = await openPage(stage.chromium, `${stage.site.origin}/report.html`);
    await choose(page, 'Nobody we spoke to had gone to the police');
    const inside = await stage.chromium.openExtensionPage('manifest.json');
    await holdLibrary(inside);
    await page.bringToFront();
    await stage.chromium.clickToolbar(page);
    await until('the toast waits', async () => (await toastsIn(page)).length === 1);
    await closeWorker();
    await letGo(inside);
    expect((await readToast(page)).state).toBe('saved');
    const kept = (await readPassages(stage.chromium)).filter(({ exact }) =>
      exact.startsWith('Nobody we spoke'),
    );
    expect(kept).toHaveLength(1);
    await inside.close();
    await page.close();
  });

  it('clips as ever after the worker was closed while nothing was going on', async () => {
    const page = await openPage(stage.chromium, `${stage.site.origin}/report.html`);
    await choose(page, 'The second displacement');
    await closeWorker();
    await stage.chromium.clickToolbar(page);
    expect((await readToast(page)).state).toBe('saved');
    await page.close();
  });
});
