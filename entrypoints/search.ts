import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { CasePages, createIndex, followFeed, type Served, serve } from '../lib/search/index.ts';
import { openStore, readCapture, readSearchRows } from '../lib/store/index.ts';

/**
 * The search worker: one index for all pages of the extension, shared where the browser has shared workers. It
 * opens the library for reading only; `browser` and `chrome` do not exist here.
 */
export default defineUnlistedScript(() => {
  const served = onceOpen(open);
  served().catch(() => undefined);
  if ('onconnect' in self) {
    self.addEventListener('connect', (event) => {
      for (const port of (event as MessageEvent).ports) serve(port, served);
    });
  } else {
    serve(self as unknown as Worker, served);
  }
});

/** One attempt serves all; after a failed one, or when what was made says so, the next question makes another. */
function onceOpen<T>(make: (forget: () => void) => Promise<T>): () => Promise<T> {
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

/** The index answers at once with what is in it; a feed that breaks is begun anew at the next question. */
async function open(forget: () => void): Promise<Served> {
  const store = await openStore({});
  void store.closed.then(forget);
  const index = createIndex();
  const readText = async (id: string) => (await readCapture(store, id))?.text ?? null;
  const pages = new CasePages(index, readText);
  let filled = false;
  followFeed(index, { ...readSearchRows(store), readText }).then(() => {
    filled = true;
  }, forget);
  return {
    index,
    pending: () => !filled || pages.pending,
    want: (caseId) => filled && pages.want(caseId),
  };
}
