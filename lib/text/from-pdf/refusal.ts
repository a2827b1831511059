/** Why a PDF was not opened. The words for it are the interface's. */
export type PdfRefusal =
  | { kind: 'empty' }
  | { kind: 'not-pdf' }
  /** `wrong`: a password was given, and it does not fit. */
  | { kind: 'password'; wrong: boolean }
  /** `detail` is pdf.js's own word, in English, for a report. */
  | { kind: 'damaged'; detail: string }
  | { kind: 'too-large'; what: 'bytes' | 'pages' | 'text'; found: number; most: number }
  /** Nothing came for too long; `page` counts from 1. */
  | { kind: 'stuck'; page?: number }
  | { kind: 'stopped' };

/** Thrown inside the loader only; `openPdf` gives it out as a result. */
export class Refused extends Error {
  readonly refusal: PdfRefusal;

  constructor(refusal: PdfRefusal) {
    super(refusal.kind);
    this.refusal = refusal;
  }
}

const LONGEST_DETAIL = 300;

/** What pdf.js threw, in our terms. */
export function refusalOf(error: unknown): PdfRefusal {
  if (error instanceof Refused) return error.refusal;
  const { name, code, message } = (error ?? {}) as { name?: string; code?: number; message?: string };
  if (name === 'PasswordException') return { kind: 'password', wrong: code === 2 };
  return { kind: 'damaged', detail: String(message ?? error).slice(0, LONGEST_DETAIL) };
}

/**
 * Waits for a promise, but not for ever: refuses as stuck after `milliseconds` without an answer, as stopped when the
 * signal is given.
 */
export async function within<T>(
  promise: Promise<T>,
  milliseconds: number,
  signal: AbortSignal | undefined,
  page?: number,
): Promise<T> {
  const { promise: ended, reject } = Promise.withResolvers<never>();
  const stop = (): void => reject(new Refused({ kind: 'stopped' }));
  const stuck: PdfRefusal = { kind: 'stuck', ...(page === undefined ? {} : { page }) };
  const timer = setTimeout(() => reject(new Refused(stuck)), milliseconds);
  if (signal?.aborted) stop();
  signal?.addEventListener('abort', stop);
  try {
    return await Promise.race([promise, ended]);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
  }
}
