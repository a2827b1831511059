import type { Page } from 'puppeteer-core';
import type { Driven } from './driven.ts';

/** A row as the library keeps it, its content beside its ids. */
export interface LibraryRow {
  id: string;
  [field: string]: unknown;
}

/** The tables of the library by name; empty when nothing was ever stored. */
export type LibraryTables = Record<string, LibraryRow[]>;

/**
 * Reads the library's tables as they stand on the disk, past the product's own code, so that a test trusts nothing
 * it tests. Bytes of pages are left out.
 */
export async function readLibrary(driven: Driven, page?: Page): Promise<LibraryTables> {
  const reader = page ?? (await driven.openExtensionPage('manifest.json'));
  try {
    return JSON.parse(await reader.evaluate(dumpTables)) as LibraryTables;
  } finally {
    if (!page) await reader.close();
  }
}

/** Runs in a page of the extension: stands alone, since only its source text gets there. */
async function dumpTables(): Promise<string> {
  const name = 'proffer';
  // Opening a database that is not there would make it.
  const known = await indexedDB.databases();
  if (!known.some((each) => each.name === name)) return '{}';
  const settled = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await settled(indexedDB.open(name));
  const names = [...database.objectStoreNames].filter((each) => each !== 'blobs' && each !== 'meta');
  const tables: Record<string, unknown[]> = {};
  if (names.length > 0) {
    const transaction = database.transaction(names);
    for (const each of names) {
      const rows = (await settled(transaction.objectStore(each).getAll())) as { body?: object }[];
      tables[each] = rows.map(({ body, ...open }) => ({ ...open, ...body }));
    }
  }
  database.close();
  return JSON.stringify(tables);
}

/** The rows of a table that are not deleted. */
export const live = (tables: LibraryTables, name: string): LibraryRow[] =>
  (tables[name] ?? []).filter((row) => !row.deletedAt);
