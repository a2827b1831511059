import { isDeepStrictEqual } from 'node:util';
import { extract } from '../../lib/source/index.ts';
import { faultsOf } from './demands.ts';
import type { MadePage } from './plan.ts';

/** What came of one extraction. */
export interface Examined {
  /** Kinds of faults, in words that are the same for every page. */
  faults: string[];
  /** Processor time of the first extraction, which a busy machine does not stretch. */
  milliseconds: number;
}

/** Extracts twice from a page, and says what is wrong with what was found. How long it took is for the caller to judge. */
export function examine({ document, address, rule }: MadePage): Examined {
  const begun = processorTime();
  try {
    const found = extract(document, address, rule);
    const milliseconds = processorTime() - begun;
    const again = extract(document, address, rule);
    const faults = faultsOf(found, address);
    if (!isDeepStrictEqual(again, found)) faults.push('another answer the second time');
    return { faults, milliseconds };
  } catch (error) {
    return { faults: [`threw ${firstLine(error)}`], milliseconds: processorTime() - begun };
  }
}

/** Of this thread alone; its collector's and compiler's threads are not in it. */
function processorTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

const firstLine = (error: unknown): string => String(error).split('\n', 1)[0]?.slice(0, 120) ?? '';
