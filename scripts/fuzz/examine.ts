import { isDeepStrictEqual } from 'node:util';
import type { SourceMetadata } from '../../lib/model/index.ts';
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
  let found: SourceMetadata = {};
  let milliseconds = 0;
  try {
    milliseconds = processorTime(() => {
      found = extract(document, address, rule);
    });
    const again = extract(document, address, rule);
    const faults = faultsOf(found, address);
    if (!isDeepStrictEqual(again, found)) faults.push('another answer the second time');
    return { faults, milliseconds };
  } catch (error) {
    return { faults: [`threw ${firstLine(error)}`], milliseconds };
  }
}

/** Milliseconds of this thread's own processor time that an act takes, which a busy machine does not stretch. */
export function processorTime(act: () => void): number {
  const before = process.threadCpuUsage();
  act();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}

const firstLine = (error: unknown): string => String(error).split('\n', 1)[0]?.slice(0, 120) ?? '';
