import type { Page } from 'puppeteer-core';

/** Holds every table for writing, so that a clip can be seen waiting, until `letGo` or until the page is closed. */
export async function holdLibrary(inside: Page): Promise<void> {
  await inside.evaluate(async () => {
    const opening = indexedDB.open('proffer');
    await new Promise((resolve, reject) => {
      opening.onsuccess = resolve;
      opening.onerror = reject;
    });
    const database = opening.result;
    const transaction = database.transaction([...database.objectStoreNames], 'readwrite');
    const state = window as unknown as { held: boolean };
    state.held = true;
    await new Promise<void>((holding) => {
      const goOn = () => {
        if (!state.held) return database.close();
        const asking = transaction.objectStore('meta').count();
        asking.onsuccess = () => {
          holding();
          goOn();
        };
      };
      goOn();
    });
  });
}

export const letGo = (inside: Page): Promise<void> =>
  inside.evaluate(() => {
    (window as unknown as { held: boolean }).held = false;
  });
