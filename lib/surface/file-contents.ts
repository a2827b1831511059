import type { BinderView } from '../binder/index.ts';
import { custodiedIn, type ExportOptions, type FormatId, isVerbatim } from '../export/index.ts';
import { readBlob, readCustody, type Store } from '../store/index.ts';
import { filePagesOf } from './file-pages.ts';
import { packagedIn } from './packaged.ts';

/** What a file of these options holds besides its case, read for it: pictures, pages, custody, documentation packages. */
export async function fileContents(
  store: Store,
  view: BinderView,
  format: FormatId,
  options: ExportOptions,
): Promise<Partial<ExportOptions>> {
  // Of what is in the file alone: a link of the chain tells of a passage that was left out.
  const asked = options.parts.includes('declaration') ? custodiedIn(view, options) : null;
  return {
    pictures: await picturesOf(store, view),
    ...(isVerbatim(format) ? { filePages: await filePagesOf(store, view) } : {}),
    ...(asked ? { custody: await readCustody(store, asked) } : {}),
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
