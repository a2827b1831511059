import type { Page } from 'puppeteer-core';
import { textOf, vocabulary, WORDS_EACH } from './texts.ts';

/** How much there shall be. */
export interface Amount {
  /** Entries of the case. */
  entries: number;
  /** Passages of the library; the first are those of the entries. */
  passages: number;
}

/** Sources that the passages are of. */
const SOURCES = 200;
/** Rows of one transaction. */
const PIECE = 5000;

/**
 * Fills a library that holds one clip with copies of it, each with words of its own, in sources of their own. Written
 * straight into the tables, since clipping a hundred thousand times would measure something else. Of the entries a
 * twentieth waits in the inbox, a tenth stands under the second of the outline's highest issues, nearly half under the
 * first, the rest under the others of these.
 * @param inside a page of the extension that opens no library
 */
export async function fillLibrary(inside: Page, { entries, passages }: Amount): Promise<void> {
  const words = vocabulary();
  await inside.evaluate(`globalThis.words = ${JSON.stringify(words)}; globalThis.textOf = ${textOf}`);
  // The clip that is copied stays, and is one of them.
  for (let from = 0; from < passages - 1; from += PIECE) {
    const to = Math.min(passages - 1, from + PIECE);
    await inside.evaluate(putRows, { from, to, entries: entries - 1, sources: SOURCES, length: WORDS_EACH });
  }
}

/** Runs in a page of the extension: stands alone. budget: only its own source text gets there */
async function putRows(asked: {
  from: number;
  to: number;
  entries: number;
  sources: number;
  length: number;
}): Promise<void> {
  type Row = Record<string, unknown> & { id: string; body: Record<string, unknown> };
  const { words, textOf: text } = globalThis as unknown as {
    words: string[];
    textOf: (words: string[], number: number, length: number) => string;
  };
  const settled = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await settled(indexedDB.open('proffer'));
  const names = ['sources', 'captures', 'passages', 'entries', 'issues', 'meta'];
  const transaction = database.transaction(names, 'readwrite', { durability: 'relaxed' });
  const table = (name: string) => transaction.objectStore(name);
  const entry = (await settled(table('entries').index('clip').openCursor()))?.value as Row;
  const passage = (await settled(table('passages').get(entry.passage as string))) as Row;
  const source = (await settled(table('sources').get(passage.source as string))) as Row;
  const capture = (await settled(table('captures').get(passage.capture as string))) as Row;
  const issues = (
    (await settled(table('issues').getAll())) as (Row & {
      case: string;
      parent: string | null;
      order: string;
    })[]
  )
    .filter((row) => row.case === entry.case && row.parent === null)
    .sort((a, b) => (a.order < b.order ? -1 : 1))
    .map(({ id }) => id);
  const idOf = (kind: number, number: number) =>
    `01900000-0000-7000-${kind}000-${String(number).padStart(12, '0')}`;
  const issueOf = (number: number): string | undefined => {
    const part = number % 20;
    if (part === 0) return undefined;
    if (part === 1 || part === 11) return issues[1];
    if (part <= 10) return issues[0];
    return issues[2 + (Math.floor(number / 20) % (issues.length - 2))];
  };
  const stances = [null, 'supports', 'adverse', 'mixed'];
  if (asked.from === 0)
    for (let at = 0; at < asked.sources; at++) {
      const title = {
        ...((source.body.metadata as { title?: object }).title ?? {}),
        value: `Report number ${at}`,
      };
      const address = `https://reports.example/number-${at}`;
      const metadata = { ...(source.body.metadata as object), title };
      table('sources').put({
        ...source,
        id: idOf(8, at),
        keys: [],
        body: { ...source.body, metadata, addresses: [address] },
      });
      const { canonicalAddress: _, ...body } = capture.body;
      table('captures').put({
        ...capture,
        id: idOf(9, at),
        source: idOf(8, at),
        keys: [],
        body: { ...body, address },
      });
    }
  const quote = (passage.body.selectors as { quote: object }).quote;
  for (let at = asked.from; at < asked.to; at++) {
    const id = idOf(7, at);
    const exact = text(words, at, asked.length);
    const selectors = { ...(passage.body.selectors as object), quote: { ...quote, exact } };
    const of = { capture: idOf(9, at % asked.sources), source: idOf(8, at % asked.sources) };
    table('passages').put({
      ...passage,
      ...of,
      id,
      clip: id,
      keys: [],
      body: { ...passage.body, selectors },
    });
    if (at >= asked.entries) continue;
    const issue = issueOf(at);
    // Keys of the fractional index: whole numbers of twelve digits.
    const order = `l${String(at).padStart(12, '0')}`;
    const stance = issue === issues[1] ? null : (stances[Math.floor(at / 7) % stances.length] ?? null);
    table('entries').put({
      ...entry,
      id: idOf(6, at),
      clip: id,
      passage: id,
      source: of.source,
      order,
      placements: issue === undefined ? [] : [{ issue, order }],
      slots: issue === undefined ? [] : [`${issue} ${order}`],
      body: { ...entry.body, stance },
    });
  }
  const ledger = (await settled(table('meta').get('ledger'))) as { counts: Record<string, number> };
  const add = (name: string, by: number) => {
    ledger.counts[name] = (ledger.counts[name] ?? 0) + by;
  };
  add('passages', asked.to - asked.from);
  add('entries', Math.max(0, Math.min(asked.to, asked.entries) - asked.from));
  if (asked.from === 0) for (const name of ['sources', 'captures']) add(name, asked.sources);
  table('meta').put(ledger);
  await new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onabort = () => reject(transaction.error);
  });
  database.close();
}
