import type { Frame, Page } from 'puppeteer-core';
import type { Display } from './display.ts';

/** The keyboard shortcut, struck on a real keyboard in the window that shows the page. */
export async function pressShortcut(display: Display, page: Page): Promise<void> {
  await page.bringToFront();
  await display.keys('alt+shift+k');
}

/** A right click on the selection, and the extension's item of the menu that opens. */
export async function chooseFromMenu(display: Display, page: Page): Promise<void> {
  await page.bringToFront();
  await chooseFromMenuAt(display, await screenPointOfSelection(page));
}

/**
 * A right click at a point of the screen, and the extension's item of the menu that opens.
 * The menu is the browser's own and can't be read: ours stands above the last one ("Inspect").
 */
export async function chooseFromMenuAt(display: Display, { x, y }: { x: number; y: number }): Promise<void> {
  await display.moveTo(x, y);
  await display.click(3);
  await display.keys('Up', 'Up', 'Return');
}

/** Where on the screen the selection begins, a little inside of it. */
async function screenPointOfSelection(page: Page): Promise<{ x: number; y: number }> {
  for (const frame of page.frames()) {
    const point = await frame
      .evaluate(() => {
        const selection = getSelection();
        if (!selection?.rangeCount || selection.isCollapsed) return null;
        const first = [...selection.getRangeAt(0).getClientRects()].find((each) => each.width > 4);
        if (!first) return null;
        const bars = window.top === window ? window.outerHeight - window.innerHeight : 0;
        return { x: first.left + 4, y: first.top + first.height / 2 + bars, own: window.top === window };
      })
      .catch(() => null);
    if (!point) continue;
    if (point.own) return point;
    const element = await frame.frameElement();
    const box = await element?.boundingBox();
    const bars = await page.evaluate(() => window.outerHeight - window.innerHeight);
    return { x: point.x + (box?.x ?? 0), y: point.y + (box?.y ?? 0) + bars };
  }
  throw new Error('Nothing is selected in this page');
}

/** A click at the middle of something in a frame of a page. */
export async function clickInFrame(
  display: Display,
  page: Page,
  frame: Frame,
  selector: string,
): Promise<void> {
  const box = await (await frame.frameElement())?.boundingBox();
  if (!box) throw new Error('The frame has no place on the page');
  const inner = await frame.$eval(selector, (element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
  const bars = await page.evaluate(() => window.outerHeight - window.innerHeight);
  await display.moveTo(box.x + inner.x, box.y + inner.y + bars);
  await display.click(1);
}
