import browser from 'webextension-polyfill';
import type { Choices, ReadFile } from '../import/index.ts';

/** What the reading worker is asked. */
export interface ReadRequest {
  name: string;
  bytes: Uint8Array;
  choices: Choices;
}

/** Thrown where reading was stopped. */
export class Stopped extends Error {
  override name = 'Stopped';
}

/**
 * Reads a list in a worker of its own, so that a long one halts no page and can be stopped at once.
 * @throws Stopped, or what went wrong in the worker
 */
export function readList(request: ReadRequest, signal: AbortSignal): Promise<ReadFile | null> {
  const worker = new Worker(browser.runtime.getURL('/import-reader.js' as never));
  return new Promise<ReadFile | null>((resolve, reject) => {
    const stop = () => reject(new Stopped());
    if (signal.aborted) return stop();
    signal.addEventListener('abort', stop, { once: true });
    worker.onmessage = ({ data }: MessageEvent<ReadFile | null>) => resolve(data);
    worker.onerror = (event) => reject(new Error(event.message));
    worker.postMessage(request, [request.bytes.buffer]);
  }).finally(() => worker.terminate());
}
