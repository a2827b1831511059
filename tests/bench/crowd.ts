import type { Page } from 'puppeteer-core';
import { paragraphs } from './pages.ts';

/**
 * Fills a library that holds one filed clip with copies of it, each with words of its own. Written straight into
 * the tables, since clipping ten thousand times would measure something else.
 * @param count entries that the case shall have in all
 */
export async function crowd(inside: Page, count: number): Promise<void> {
  const words = paragraphs(count - 1);
  await inside.evaluate(copyRows, words);
}

/** Runs in a page of the extension: stands alone, since only its source text gets there. */
async function copyRows(words: string[]): Promise<void> {
  const settled = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  type Row = Record<string, unknown> & { id: string; body: Record<string, unknown> };
  const database = await settled(indexedDB.open('proffer'));
  const transaction = database.transaction(['passages', 'entries', 'meta'], 'readwrite');
  const [passages, entries, meta] = ['passages', 'entries', 'meta'].map((name) =>
    transaction.objectStore(name),
  );
  if (!passages || !entries || !meta) throw new Error('The library has other tables');
  const passage = (await settled(passages.getAll()))[0] as Row;
  const entry = (await settled(entries.getAll()))[0] as Row;
  const selectors = passage.body.selectors as { quote: object };
  words.forEach((exact, index) => {
    const place = String(index).padStart(12, '0');
    const id = `01900000-0000-7000-8000-${place}`;
    const body = { ...passage.body, selectors: { ...selectors, quote: { ...selectors.quote, exact } } };
    passages.put({ ...passage, id, clip: id, keys: [], body });
    // Keys of the fractional index: whole numbers of twelve digits.
    const order = `l${place}`;
    const placements = (entry.placements as { issue: string }[]).map(({ issue }) => ({ issue, order }));
    entries.put({
      ...entry,
      id: `01900000-0000-7000-9000-${place}`,
      clip: id,
      passage: id,
      order,
      placements,
    });
  });
  const ledger = (await settled(meta.get('ledger'))) as { counts: Record<string, number> };
  for (const table of ['passages', 'entries'])
    ledger.counts[table] = (ledger.counts[table] ?? 0) + words.length;
  meta.put(ledger);
  await new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onabort = () => reject(transaction.error);
  });
  database.close();
}
