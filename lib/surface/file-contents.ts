import type { BinderView } from '../binder/index.ts';
import { type ExportOptions, type FormatId, isVerbatim } from '../export/index.ts';
import type { PassageId } from '../model/index.ts';
import { readBlob, readCustody, type Store } from '../store/index.ts';
import { filePagesOf } from './file-pages.ts';
import { packagedIn } from './packaged.ts';

/** What a file of these options holds besides its case, read for it: pictures, pages, custody, documentation packages. */
export async function fileContents(
  store: Store,
  view: BinderView,
  format: FormatId,
  { parts }: ExportOptions,
): Promise<Partial<ExportOptions>> {
  const isProven = parts.includes('declaration') || parts.includes('manifest');
  return {
    pictures: await picturesOf(store, view),
    ...(isVerbatim(format) ? { filePages: await filePagesOf(store, view) } : {}),
    ...(isProven ? { custody: await readCustody(store, custodied(view)) } : {}),
    packaged: await packagedIn(store, view),
  };
}

/** The bytes of the pictures among the passages, by their hash. */
async function picturesOf(store: Store, { items }: BinderView): Promise<Map<string, Uint8Array>> {
  const pictures = new Map<string, Uint8Array>();
  for (const id of new Set(items.flatMap(({ passage }) => passage.picture?.stored.sha256 ?? []))) {
    const found = await readBlob(store, id);
    if (found) pictures.set(id, found.bytes);
  }
  return pictures;
}

/** The captures of a case, each with the passages that the case has of it. */
const custodied = ({ items }: BinderView) =>
  Array.from(
    Map.groupBy(items, ({ capture }) => capture.id),
    ([capture, all]) => ({ capture, passages: all.map(({ passage }): PassageId => passage.id) }),
  );
