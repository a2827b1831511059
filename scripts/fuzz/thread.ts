import { Worker } from 'node:worker_threads';
import type { Failure, Tried } from './batch.ts';
import type { Order, Said } from './worker.ts';

/** What a page came to. */
export interface Ended {
  tried: Tried;
  milliseconds: number;
  faults: string[];
}

/** A thread that extracts, and that can be given up: a page may keep it for ever or use up its memory. */
export interface Thread {
  /** Carries out one order; a page that took the thread with it comes back as the failure. */
  carryOut(order: Order): Promise<Failure | null>;
  close(): Promise<void>;
}

/** Far above what any page takes on a busy machine, parsing and shrinking included. */
const PATIENCE = 600_000;
const MEMORY = 6_000;

/** @param onEnd hears of each page that was extracted from */
export function startThread(folder: string | undefined, onEnd: (ended: Ended) => void): Thread {
  let worker = start(folder);
  return {
    async carryOut(order) {
      const failure = await obey(worker, order, onEnd);
      if (!failure?.lost) return failure ? { fault: failure.fault, tried: failure.tried } : null;
      await worker.terminate();
      worker = start(folder);
      return { fault: failure.fault, tried: failure.tried };
    },
    close: async () => void (await worker.terminate()),
  };
}

const start = (folder: string | undefined): Worker =>
  new Worker(new URL('./worker.ts', import.meta.url), {
    workerData: { folder },
    resourceLimits: { maxOldGenerationSizeMb: MEMORY },
  });

function obey(
  worker: Worker,
  order: Order,
  onEnd: (ended: Ended) => void,
): Promise<(Failure & { lost?: boolean }) | null> {
  return new Promise((resolve) => {
    let current: Tried = order.do === 'giant' ? order.name : 'the first page of a batch';
    let clock: NodeJS.Timeout;
    const settle = (failure: (Failure & { lost?: boolean }) | null): void => {
      clearTimeout(clock);
      worker.off('message', hear).off('error', fall);
      resolve(failure);
    };
    const lose = (fault: string) => settle({ fault, tried: current, lost: true });
    const wait = (): void => {
      clearTimeout(clock);
      clock = setTimeout(() => lose(`did not end within ${PATIENCE / 1000} seconds`), PATIENCE);
    };
    const hear = (message: Said): void => {
      wait();
      if (message.said === 'begins') current = message.tried;
      else if (message.said === 'ends') onEnd(message);
      else settle(message.failure);
    };
    const fall = (error: Error): void => lose(`took the thread with it: ${error.message}`);
    worker.on('message', hear).on('error', fall);
    wait();
    worker.postMessage(order);
  });
}
