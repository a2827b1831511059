import type { Table } from 'dexie';

/** Above so many ids one reading of the table is far quicker than a search for each. */
const FEW = 100;

/** The rows that name one of these ids in a column that has an index. */
export async function rowsNaming<Row>(
  table: Table<Row, string>,
  column: keyof Row & string,
  ids: ReadonlySet<string>,
): Promise<Row[]> {
  if (ids.size <= FEW)
    return table
      .where(column)
      .anyOf([...ids])
      .toArray();
  return (await table.toArray()).filter((row) => ids.has(row[column] as string));
}

/** Which of these ids a table has; reads no row. */
export async function idsIn(table: Table<unknown, string>, ids: ReadonlySet<string>): Promise<string[]> {
  if (ids.size <= FEW)
    return table
      .where(':id')
      .anyOf([...ids])
      .primaryKeys();
  return (await table.toCollection().primaryKeys()).filter((id) => ids.has(id));
}
