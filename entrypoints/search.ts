import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createIndex, followFeed, type SearchIndex, serve } from '../lib/search/index.ts';
import { openStore, readCapture, readPassages, readSearchRows } from '../lib/store/index.ts';

/**
 * The search worker: one index for all pages of the extension, shared where the browser has shared workers. It
 * opens the library for reading only; `browser` and `chrome` do not exist here.
 */
export default defineUnlistedScript(() => {
  const index = onceWhole(fill);
  index().catch(() => undefined);
  if ('onconnect' in self) {
    self.addEventListener('connect', (event) => {
      for (const port of (event as MessageEvent).ports) serve(port, index);
    });
  } else {
    serve(self as unknown as Worker, index);
  }
});

/** One attempt serves all; after a failed one, or when what was made says so, the next question makes another. */
function onceWhole<T>(make: (forget: () => void) => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  const forget = () => {
    made = null;
  };
  return () => {
    made ??= make(forget).catch((error: unknown) => {
      forget();
      throw error;
    });
    return made;
  };
}

async function fill(forget: () => void): Promise<SearchIndex> {
  const store = await openStore({});
  void store.closed.then(forget);
  const index = createIndex();
  await followFeed(index, {
    ...readSearchRows(store),
    passages: readPassages(store),
    readText: async (id) => (await readCapture(store, id))?.text ?? null,
  });
  return index;
}
