import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readImportFile } from '../lib/import/index.ts';
import type { ReadRequest } from '../lib/surface/import-reader.ts';

/** The worker that reads one list; `browser` and `chrome` do not exist here. */
export default defineUnlistedScript(() => {
  self.addEventListener('message', ({ data: { name, bytes, choices } }: MessageEvent<ReadRequest>) => {
    self.postMessage(readImportFile(name, bytes, choices));
  });
});
