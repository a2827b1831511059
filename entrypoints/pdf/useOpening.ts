import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { Refused } from '../../components/pdf/PdfRefused.tsx';
import { type Instant, newId, type Result, systemClock, type VisitId } from '../../lib/model/index.ts';
import type { Store } from '../../lib/store/index.ts';
import { setVisited } from '../../lib/surface/visits.ts';
import { assetsAt, openPdf, type PdfDocument } from '../../lib/text/from-pdf/index.ts';
import { type Loaded, loadFile, loadWanted } from './load.ts';
import type { Wanted } from './place.ts';

/** A document that stands open. */
export interface OpenDocument extends Loaded {
  document: PdfDocument;
  /** Of this opening: what is clipped in it is of one capture. */
  visit: VisitId;
  readAt: Instant;
}

export type Opening =
  | { state: 'none' }
  | { state: 'loading' }
  | { state: 'reading'; name: string; done: number; all: number; pdf: PdfDocument['pdf'] | null }
  | { state: 'refused'; refused: Refused; loaded: Loaded | null; name: string }
  | { state: 'open'; open: OpenDocument };

/** Opens what the address asks for, or a file; one document at a time. */
export function useOpening(store: Store, wanted: Wanted) {
  const [opening, setOpening] = useState<Opening>({ state: 'none' });
  const work = useRef<Work | null>(null);
  const begin = useCallback((): Work => {
    work.current?.end();
    const next = startWork(setOpening);
    work.current = next;
    return next;
  }, []);
  useEffect(() => {
    // What is open already is not read again when only the place in it changes.
    if (wanted.capture !== null && wanted.capture === work.current?.capture) return;
    void begin().open(() => loadWanted(store, wanted), '');
  }, [store, wanted, begin]);
  useEffect(() => () => work.current?.end(), []);
  return {
    opening,
    openFile: (file: File) => void begin().open(() => loadFile(file), file.name),
    /** Asks for the document's site at a gesture; it is given back as soon as the document was fetched. */
    allow: async () => {
      const { address } = wanted;
      if (address === null || !(await setVisited(address, true))) return;
      const load = () => loadWanted(store, wanted).finally(() => void setVisited(address, false));
      void begin().open(load, '');
    },
    unlock: (loaded: Loaded, password: string) => void begin().read(loaded, password),
    stop: () => work.current?.stop(),
    /** What was open is stored now. */
    stored: (capture: string) => {
      if (work.current) work.current.capture = capture;
    },
  };
}

interface Work {
  capture: string | null;
  open(load: () => Promise<Result<Loaded, Refused> | null>, name: string): Promise<void>;
  read(loaded: Loaded, password?: string): Promise<void>;
  /** Stops reading, and says so. */
  stop(): void;
  /** Lets go of everything. */
  end(): void;
}

function startWork(show: (opening: Opening) => void): Work {
  const control = new AbortController();
  let ended = false;
  let held: PdfDocument | null = null;
  const tell = (opening: Opening) => {
    if (!ended) show(opening);
  };
  const work: Work = {
    capture: null,
    async open(load, name) {
      tell({ state: 'loading' });
      const loaded = await load();
      if (loaded === null) return tell({ state: 'none' });
      if (!loaded.ok) return tell({ state: 'refused', refused: loaded.error, loaded: null, name });
      return work.read(loaded.value);
    },
    async read(loaded, password) {
      const { name } = loaded.held;
      work.capture = loaded.capture?.id ?? null;
      let pdf: PdfDocument['pdf'] | null = null;
      tell({ state: 'reading', name, done: 0, all: 0, pdf });
      const opened = await openPdf(loaded.held.bytes, {
        assets: assetsAt(browser.runtime.getURL('/pdfjs/')),
        signal: control.signal,
        begun: (begun) => {
          pdf = begun;
          tell({ state: 'reading', name, done: 0, all: begun.numPages, pdf });
        },
        progress: (done, all) => tell({ state: 'reading', name, done, all, pdf }),
        ...(password === undefined ? {} : { password }),
      });
      if (!opened.ok) return tell({ state: 'refused', refused: opened.error, loaded, name });
      held = opened.value;
      if (ended) return void held.close();
      tell({
        state: 'open',
        open: { ...loaded, document: held, visit: newId(), readAt: systemClock() },
      });
    },
    stop: () => control.abort(),
    end() {
      ended = true;
      control.abort();
      void held?.close();
    },
  };
  return work;
}
