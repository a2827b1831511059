import type { PDFDocumentLoadingTask, PDFDocumentProxy } from 'pdfjs-dist';
import { fail, ok, type Result } from '../../model/index.ts';
import { PdfDocument, type Read } from './document.ts';
import { type PrintedLabel, printedLabels } from './labels.ts';
import { loadPage, type Whole } from './load-page.ts';
import { readMetadata } from './metadata.ts';
import { type OutlineStep, readOutline } from './outline.ts';
import type { PdfPage } from './page.ts';
import { readPdfPages, readPdfPagesInSlices } from './read.ts';
import { type PdfRefusal, Refused, refusalOf, within } from './refusal.ts';

/** Where pdf.js finds its own files. All of them come with the extension; nothing is fetched from elsewhere. */
export interface PdfAssets {
  /**
   * Starts pdf.js's worker (`pdf.worker.mjs`, a module). Each document has its own, so that one that hangs can be ended.
   * A string is the worker's address for where there are no workers (Node): then pdf.js works on this thread.
   */
  worker: (() => Worker) | string;
  /** Folders, with the slash at their end. */
  cMaps: string;
  standardFonts: string;
  wasm: string;
  icc: string;
}

/** The files of pdf.js in one folder of the extension, as `scripts/pdf-assets.ts` copies them. */
export const assetsAt = (folder: string): PdfAssets => ({
  worker: () => new Worker(`${folder}pdf.worker.mjs`, { type: 'module' }),
  cMaps: `${folder}cmaps/`,
  standardFonts: `${folder}standard_fonts/`,
  wasm: `${folder}wasm/`,
  icc: `${folder}iccs/`,
});

export interface OpenOptions {
  assets: PdfAssets;
  password?: string;
  /** Stops the work, at the latest after the page that is being read. */
  signal?: AbortSignal;
  /** Told once the file is open and before its words are read: its pages can be drawn from now on. */
  begun?: (pdf: PDFDocumentProxy) => void;
  /**
   * Told once of a long document, when its first pages are read: they can be read and selected from then on. Their words
   * are a part of the whole's by `sameWords` only, since what repeats at page edges is known when all pages are.
   */
  front?: (front: PdfDocument) => void;
  /** Told after each page, for a bar. */
  progress?: (done: number, all: number) => void;
}

/** Bounds; what is beyond them is refused by name rather than left to run. */
export const PDF_LIMITS = {
  bytes: 512 * 1024 * 1024,
  pages: 20_000,
  /** A stored text's bound, in UTF-16 code units. */
  text: 32_000_000,
  /** Milliseconds without an answer. */
  opening: 60_000,
  page: 30_000,
};
/** So many pages are shown with their words while the others are read; a shorter document is read at once. */
const FRONT = 24;
/** As many in a row that cannot be read: the rest is not tried. */
const MOST_BROKEN = 200;

/**
 * Opens a PDF and reads all of its text. pdf.js is loaded by the first call.
 * @param bytes the file; they are copied, so that they can be hashed and kept as they are
 * @returns the document, to be closed with `close`, or why it was not opened. Never throws, never waits for ever.
 */
export async function openPdf(
  bytes: Uint8Array,
  options: OpenOptions,
): Promise<Result<PdfDocument, PdfRefusal>> {
  const refused = looksWrong(bytes);
  if (refused) return fail(refused);
  let opened: Opened | null = null;
  try {
    opened = await start(bytes, options, 'whole');
    const { pdf, close } = opened;
    options.begun?.(pdf);
    const front = (read: ReadPages) => options.front?.(frontOf(pdf, read));
    const read = await readWords(bytes, { ...options, frontRead: front });
    return ok(new PdfDocument({ ...read, pdf, close, isCut: endsEarly(bytes) }));
  } catch (error) {
    await opened?.close();
    return fail(refusalOf(error));
  }
}

/** The first pages of a document as one of its own, which is closed with the whole. */
const frontOf = (pdf: PDFDocumentProxy, { pages, broken, cut }: ReadPages): PdfDocument =>
  new PdfDocument({
    pdf,
    pages,
    text: readPdfPages(pages),
    broken: new Set(broken),
    cut: new Set(cut),
    outline: [],
    metadata: readMetadata({ info: null, metadata: null }),
    form: null,
    isCut: false,
    close: async () => undefined,
  });

const latin1 = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);

/** The mark stands in the first 1,024 bytes, as readers look for it; a file that lost it has objects there. */
function looksWrong(bytes: Uint8Array): PdfRefusal | null {
  if (bytes.length === 0) return { kind: 'empty' };
  if (bytes.length > PDF_LIMITS.bytes)
    return { kind: 'too-large', what: 'bytes', found: bytes.length, most: PDF_LIMITS.bytes };
  return /%PDF-|\b\d+ \d+ obj\b/.test(latin1(bytes.subarray(0, 1_024))) ? null : { kind: 'not-pdf' };
}

/** A file that was not loaded to its end lacks the mark of it; pdf.js then reads what is there. */
const endsEarly = (bytes: Uint8Array): boolean =>
  !latin1(bytes.subarray(Math.max(0, bytes.length - 2_048))).includes('%%EOF');

interface Opened {
  task: PDFDocumentLoadingTask;
  pdf: PDFDocumentProxy;
  close: () => Promise<void>;
}

/**
 * A document is opened twice: to be looked at, and for its words, without its pictures, since taking those apart for
 * each page costs more than all else. Each has a worker, so that a page is drawn while the others are read.
 */
async function start(
  bytes: Uint8Array,
  { assets, password, signal }: OpenOptions,
  what: 'words' | 'whole',
): Promise<Opened> {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const port = typeof assets.worker === 'string' ? null : assets.worker();
  if (typeof assets.worker === 'string') pdfjs.GlobalWorkerOptions.workerSrc = assets.worker;
  const task = pdfjs.getDocument({
    data: bytes.slice(),
    ...(password === undefined ? {} : { password }),
    ...(port ? { worker: pdfjs.PDFWorker.create({ port }) } : { useWorkerFetch: false }),
    cMapUrl: assets.cMaps,
    standardFontDataUrl: assets.standardFonts,
    wasmUrl: assets.wasm,
    iccUrl: assets.icc,
    verbosity: pdfjs.VerbosityLevel.ERRORS,
    enableXfa: false,
    disableWorkerRendering: true,
    ...(what === 'words' ? { maxImageSize: 0 } : {}),
  });
  const close = async (): Promise<void> => {
    // A worker that hangs never says that it has ended; it is ended whatever it says.
    await within(task.destroy(), 1_000, undefined).catch(() => undefined);
    port?.terminate();
  };
  try {
    const pdf = await within(task.promise, PDF_LIMITS.opening, signal);
    return { task, pdf, close };
  } catch (error) {
    await close();
    throw error;
  }
}

type Reading = OpenOptions & { frontRead: (read: ReadPages) => void };
type Words = Omit<Read, 'pdf' | 'close' | 'isCut'>;

async function readWords(bytes: Uint8Array, options: Reading): Promise<Words> {
  const opened = await start(bytes, options, 'words');
  try {
    return await readAll(opened.pdf, options);
  } finally {
    await opened.close();
  }
}

async function readAll(pdf: PDFDocumentProxy, options: Reading): Promise<Words> {
  const { signal } = options;
  if (pdf.numPages > PDF_LIMITS.pages)
    throw new Refused({ kind: 'too-large', what: 'pages', found: pdf.numPages, most: PDF_LIMITS.pages });
  const ask = <T>(answer: Promise<T>, otherwise: T): Promise<T> =>
    within(answer, PDF_LIMITS.page, signal).catch((error) => {
      if (error instanceof Refused) throw error;
      return otherwise;
    });
  const file = printedLabels(await ask(pdf.getPageLabels(), null), pdf.numPages);
  const raw = await ask(pdf.getMetadata(), { info: {}, metadata: null } as never);
  const info = raw.info as { IsAcroFormPresent?: boolean; IsXFAPresent?: boolean };
  const outline = await ask(readOutline(pdf), [] as OutlineStep[]);
  const layers = await ask(pdf.getOptionalContentConfig(), null);
  const pages = await readPages(
    pdf,
    file,
    { forms: info.IsAcroFormPresent === true, layers, widths: new Map() },
    options,
  );
  return {
    ...pages,
    text: await readPdfPagesInSlices(pages.pages, () => rest(signal)),
    outline,
    metadata: readMetadata(raw as never),
    form: info.IsXFAPresent ? 'xfa' : info.IsAcroFormPresent ? 'fields' : null,
  };
}

/** Lets what waits have its turn. */
async function rest(signal: AbortSignal | undefined): Promise<void> {
  await new Promise((resume) => setTimeout(resume));
  if (signal?.aborted) throw new Refused({ kind: 'stopped' });
}

interface ReadPages {
  pages: PdfPage[];
  /** Places of pages that could not be read, and of those of which a part was left out. */
  broken: Set<number>;
  cut: Set<number>;
}

async function readPages(
  pdf: PDFDocumentProxy,
  labels: readonly PrintedLabel[],
  whole: Whole,
  { signal, progress, frontRead }: Reading,
): Promise<ReadPages> {
  const read: ReadPages = { pages: [], broken: new Set(), cut: new Set() };
  let chars = 0;
  let failures = 0;
  for (let number = 1; number <= pdf.numPages; number++) {
    const loaded =
      failures < MOST_BROKEN ? await readPage(pdf, number, labels[number - 1], whole, signal) : null;
    failures = loaded ? 0 : failures + 1;
    if (!loaded) read.broken.add(number - 1);
    else if (!loaded.whole) read.cut.add(number - 1);
    const page = loaded?.page ?? blankPage(labels[number - 1]);
    chars += page.items.reduce((sum, { str }) => sum + str.length, 0);
    if (chars > PDF_LIMITS.text)
      throw new Refused({ kind: 'too-large', what: 'text', found: chars, most: PDF_LIMITS.text });
    read.pages.push(page);
    if (number === FRONT && pdf.numPages > FRONT) frontRead(read);
    progress?.(number, pdf.numPages);
  }
  if (read.broken.size === read.pages.length) throw new Error('no page can be read');
  return read;
}

/** A page that cannot be read costs itself only; a worker that hangs costs all. */
async function readPage(
  pdf: PDFDocumentProxy,
  number: number,
  label: PrintedLabel,
  whole: Whole,
  signal: AbortSignal | undefined,
): Promise<Awaited<ReturnType<typeof loadPage>> | null> {
  try {
    const proxy = await within(pdf.getPage(number), PDF_LIMITS.page, signal, number);
    const loaded = await within(loadPage(proxy, label, whole), PDF_LIMITS.page, signal, number);
    proxy.cleanup();
    return loaded;
  } catch (error) {
    if (error instanceof Refused) throw error;
    return null;
  }
}

const A4 = { x0: 0, y0: 0, x1: 595, y1: 842 };
const blankPage = (label: PrintedLabel): PdfPage => ({
  ...{ view: A4, rotation: 0, items: [], fonts: {} },
  ...(label === undefined ? {} : { label }),
});
