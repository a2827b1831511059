import type { Table } from 'dexie';
import type { Store } from '../store.ts';
import type { Going } from './tables.ts';

/** The stored bytes that only captures, looks and pictures that go are made of. Outside transactions. */
export async function bytesGoing(store: Store, going: Going): Promise<Set<string>> {
  const named = await namesOf(store, going, true);
  if (named.size === 0) return named;
  for (const id of await namesOf(store, going, false)) named.delete(id);
  return named;
}

/** @param goes those of what goes, or those of what stays */
async function namesOf({ inside }: Store, going: Going, goes: boolean): Promise<Set<string>> {
  const { evidence, codec } = inside;
  const read = async <Row extends { id: string }>(rows: Table<Row, string>, ids: ReadonlySet<string>) => {
    if (goes) return (await rows.bulkGet([...ids])).filter((row) => row !== undefined);
    return (await rows.toArray()).filter(({ id }) => !ids.has(id));
  };
  const names = new Set<string>();
  for (const { body } of await read(evidence.captures, going.captures)) {
    const { page } = await codec.open(body);
    if (page) names.add(page.sha256);
  }
  for (const { body } of await read(evidence.appearances, going.captures))
    names.add((await codec.open(body)).stored.sha256);
  for (const { body } of await read(evidence.passages, going.passages)) {
    const { picture } = await codec.open(body);
    if (picture) names.add(picture.stored.sha256);
  }
  return names;
}
