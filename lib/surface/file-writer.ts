import browser from 'webextension-polyfill';
import type { BinderView } from '../binder/index.ts';
import type { OwnStyle } from '../cite/index.ts';
import { answerWriting, type ExportOptions, type FormatId, type NotWritten } from '../export/index.ts';
import type { Instant, Result } from '../model/index.ts';
import { Stopped } from './import-reader.ts';

/** What the writing worker is asked: data alone. */
export interface WriteRequest {
  view: BinderView;
  format: FormatId;
  options: ExportOptions;
  at: Instant;
  /** The user's own style file. */
  own: OwnStyle | null;
}

type Answer = Result<Uint8Array<ArrayBuffer>, NotWritten>;

/**
 * Writes a file in a worker of its own, so that a long one halts no page and can be stopped at once. Where the worker
 * cannot be had, the page writes it.
 * @throws Stopped
 */
export async function writeFile(request: WriteRequest, signal: AbortSignal): Promise<Answer> {
  const answer = await inWorker(request, signal);
  if (signal.aborted) throw new Stopped();
  return answer ?? answerWriting(request.view, request.format, request.options, request.at, request.own);
}

/** Null where the worker could not be begun, or broke off without an answer. */
function inWorker(request: WriteRequest, signal: AbortSignal): Promise<Answer | null> {
  const worker = begun();
  if (!worker) return Promise.resolve(null);
  return new Promise<Answer | null>((resolve, reject) => {
    const stop = () => reject(new Stopped());
    if (signal.aborted) return stop();
    signal.addEventListener('abort', stop, { once: true });
    worker.onmessage = ({ data }: MessageEvent<Answer>) => resolve(data);
    worker.onerror = () => resolve(null);
    worker.onmessageerror = () => resolve(null);
    worker.postMessage(request);
  }).finally(() => worker.terminate());
}

function begun(): Worker | null {
  try {
    return new Worker(browser.runtime.getURL('/file-writer.js' as never));
  } catch {
    return null;
  }
}
