import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { Refused } from '../../components/pdf/PdfRefused.tsx';
import {
  type Instant,
  newId,
  type Result,
  type Span,
  systemClock,
  type VisitId,
} from '../../lib/model/index.ts';
import type { Store } from '../../lib/store/index.ts';
import { setVisited } from '../../lib/surface/visits.ts';
import {
  assetsAt,
  type OpenOptions,
  openPdf,
  type PdfDocument,
  sameWords,
} from '../../lib/text/from-pdf/index.ts';
import { type Loaded, loadFile, loadWanted } from './load.ts';
import type { Wanted } from './place.ts';

/** A document that stands open. */
export interface OpenDocument extends Loaded {
  document: PdfDocument;
  /** Of this opening: what is clipped in it is of one capture. */
  visit: VisitId;
  readAt: Instant;
  /** What was clipped of the first pages before all were read: not saved yet. */
  asked: readonly Asked[];
  /** The page that was in sight then, from 0. */
  page: number;
  /** What was selected in them then, as it stands in the whole. */
  selected: Span | null;
}

/** A clip of a document's first pages, to be saved when the whole is known. */
export interface Asked {
  front: PdfDocument;
  span: Span;
  words: string;
}

/** How far reading is. */
export interface ReadingOn {
  state: 'reading';
  name: string;
  done: number;
  all: number;
  pdf: PdfDocument['pdf'] | null;
  front: PdfDocument | null;
  asked: readonly Asked[];
}

export type Opening =
  | { state: 'none' }
  | { state: 'loading' }
  | ReadingOn
  | { state: 'refused'; refused: Refused; loaded: Loaded | null; name: string; asked: readonly Asked[] }
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
  // Before anybody can choose a file: what the address asks for would otherwise put an end to the file's opening.
  useLayoutEffect(() => {
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
    /** Clips of the first pages, to be saved when all are read. */
    ask: (asked: Asked) => work.current?.ask(asked),
    seen: (page: number) => work.current?.stands({ page }),
    /** What is selected in the first pages, to be selected when all are read. */
    select: (selected: Span | null) => work.current?.stands({ selected }),
    /** What was open is stored now. */
    stored: (capture: string) => {
      if (work.current) work.current.capture = capture;
    },
  };
}

/** How the first pages stand before their reader: the page in sight, and what is selected in them. */
interface Stand {
  page: number;
  selected: Span | null;
}

interface Work {
  capture: string | null;
  open(load: () => Promise<Result<Loaded, Refused> | null>, name: string): Promise<void>;
  read(loaded: Loaded, password?: string): Promise<void>;
  ask(asked: Asked): void;
  stands(change: Partial<Stand>): void;
  /** Stops reading, and says so. */
  stop(): void;
  /** Lets go of everything. */
  end(): void;
}

/** Tells how far reading is, each time with what changed. */
function readingTold(tell: (reading: ReadingOn) => void): (change: Partial<ReadingOn>) => ReadingOn {
  let reading: ReadingOn = { state: 'reading', name: '', done: 0, all: 0, pdf: null, front: null, asked: [] };
  return (change) => {
    reading = { ...reading, ...change };
    if (Object.keys(change).length > 0) tell(reading);
    return reading;
  };
}

/** What the reader of the text tells, as it comes to it. */
const stepsTold = (
  readOn: ReturnType<typeof readingTold>,
): Pick<OpenOptions, 'begun' | 'front' | 'progress'> => ({
  begun: (pdf) => readOn({ pdf, all: pdf.numPages }),
  front: (front) => readOn({ front }),
  progress: (done, all) => readOn({ done, all }),
});

/** The whole document as the first pages were left. */
function asLeft(
  opened: Loaded & { document: PdfDocument },
  { asked, front }: ReadingOn,
  { page, selected }: Stand,
): OpenDocument {
  const span = front && selected && sameWords(front, opened.document, selected);
  return { ...opened, visit: newId(), readAt: systemClock(), asked, page, selected: span };
}

function startWork(show: (opening: Opening) => void): Work {
  const control = new AbortController();
  let ended = false;
  let held: PdfDocument | null = null;
  const tell = (opening: Opening) => {
    if (!ended) show(opening);
  };
  const readOn = readingTold(tell);
  const stand: Stand = { page: 0, selected: null };
  const work: Work = {
    capture: null,
    async open(load, name) {
      tell({ state: 'loading' });
      const loaded = await load();
      if (loaded === null) return tell({ state: 'none' });
      if (!loaded.ok) return tell({ state: 'refused', refused: loaded.error, loaded: null, name, asked: [] });
      return work.read(loaded.value);
    },
    async read(loaded, password) {
      const { name } = loaded.held;
      work.capture = loaded.capture?.id ?? null;
      readOn({ name });
      const opened = await openPdf(loaded.held.bytes, {
        assets: assetsAt(browser.runtime.getURL('/pdfjs/')),
        signal: control.signal,
        ...stepsTold(readOn),
        ...(password === undefined ? {} : { password }),
      });
      const { asked } = readOn({});
      if (!opened.ok) return tell({ state: 'refused', refused: opened.error, loaded, name, asked });
      held = opened.value;
      if (ended) return void held.close();
      tell({ state: 'open', open: asLeft({ ...loaded, document: held }, readOn({}), stand) });
    },
    ask: (asked) => readOn({ asked: [...readOn({}).asked, asked] }),
    stands: (change) => void Object.assign(stand, change),
    stop: () => control.abort(),
    end() {
      ended = true;
      control.abort();
      void held?.close();
    },
  };
  return work;
}
