import { liveQuery } from 'dexie';

/** A view of the library that follows its changes, in this context and in others. */
export interface Live<T> {
  /**
   * Calls `next` now and after every change that touches it; a reading that ends after a newer one is not told.
   * An error ends it.
   * @returns what ends it; nothing is called afterwards
   */
  subscribe(next: (value: T) => void, error?: (error: unknown) => void): () => void;
  once(): Promise<T>;
}

/**
 * @param asked reads rows, and awaits nothing but the database: what it touched is what is watched
 * @param open makes the view of them; may open sealed bodies and read facts, which never change
 */
export function live<Rows, T>(asked: () => Promise<Rows>, open: (rows: Rows) => Promise<T>): Live<T> {
  const query = () => asked().catch(speakUp);
  return {
    once: async () => open(await query()),
    subscribe(next, error) {
      let readings = 0;
      let told = 0;
      let ended = false;
      const end = () => {
        ended = true;
        watching.unsubscribe();
      };
      const refuse = (problem: unknown) => {
        if (ended) return;
        end();
        error?.(problem);
      };
      const watching = liveQuery(query).subscribe({
        next: (rows) => {
          const mine = ++readings;
          open(rows).then((view) => {
            if (ended || mine < told) return;
            told = mine;
            next(view);
          }, refuse);
        },
        error: refuse,
      });
      return end;
    },
  };
}

/** A live view that begins when something it needs is there. */
export function after<T>(ready: Promise<unknown>, view: Live<T>): Live<T> {
  return {
    once: async () => {
      await ready;
      return view.once();
    },
    subscribe(next, error) {
      let end: () => void = () => undefined;
      let ended = false;
      ready.then(() => {
        if (!ended) end = view.subscribe(next, error);
      }, error);
      return () => {
        ended = true;
        end();
      };
    },
  };
}

/** Dexie's live queries keep silent about a database that is closed, or was never opened since it is newer. */
function speakUp(error: unknown): never {
  if ((error as { name?: string } | null)?.name !== 'DatabaseClosedError') throw error;
  throw new Error('the library is not open', { cause: error });
}
