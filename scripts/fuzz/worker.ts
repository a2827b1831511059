import { parentPort, workerData } from 'node:worker_threads';
import { type Failure, runBatch, runGiant, runPlan, type Tried, type Watch } from './batch.ts';
import type { Plan } from './plan.ts';
import { readSavedPages } from './saved-pages.ts';

/** What the command asks of the thread that does the work. */
export type Order =
  | { do: 'giant'; name: string }
  | { do: 'plan'; plan: Plan }
  | { do: 'batch'; seed: number; count: number; pages: string[]; known: string[] };

/** What the thread says: each page as it begins and as it ends, and what came of the order. */
export type Said =
  | { said: 'begins'; tried: Tried }
  | { said: 'ends'; tried: Tried; milliseconds: number; faults: string[] }
  | { said: 'done'; failure: Failure | null };

const pages = workerData.folder ? readSavedPages(workerData.folder) : [];
const say = (message: Said): void => parentPort?.postMessage(message);

const watch: Watch = {
  begins: (tried) => say({ said: 'begins', tried }),
  ends: (tried, { milliseconds, faults }) => say({ said: 'ends', tried, milliseconds, faults }),
};

parentPort?.on('message', (order: Order) => say({ said: 'done', failure: carryOut(order) }));

function carryOut(order: Order): Failure | null {
  if (order.do === 'giant') return runGiant(order.name, watch);
  if (order.do === 'plan') return runPlan(order.plan, pages, watch);
  const chosen = pages.filter(({ name }) => order.pages.includes(name));
  return runBatch(chosen, order.seed, order.count, new Set(order.known), watch);
}
