import fc from 'fast-check';
import { type Examined, examine, processorTime } from './examine.ts';
import { GIANTS } from './giants.ts';
import { type MadePage, make, type Plan, plans } from './plan.ts';
import type { SavedPage } from './saved-pages.ts';

/** No extraction may take longer, whatever the page, in milliseconds of processor time. */
export const LONGEST_RUN = 1_000;

/**
 * On the trees of the giants the parser's own search for one selector takes long; so many of them are granted there,
 * whatever the machine: a walk that is repeated for each element takes thousands.
 */
const MOST_SEARCHES = 40;

/** One page that was tried: a plan, or the name of a giant. */
export type Tried = Plan | string;

export interface Failure {
  /** What is wrong, in words that are the same for every page. */
  fault: string;
  tried: Tried;
}

/** Hears of every page: before it is made, so that one that never ends can be named, and after. */
export interface Watch {
  begins(tried: Tried): void;
  ends(tried: Tried, examined: Examined): void;
}

/** Milliseconds that are spent on making a failing plan smaller. */
const SHRINKING = 20_000;

/**
 * Tries so many plans over the pages. A fault not yet known is made smaller before it is reported, and is known
 * from then on; the batch ends with it.
 */
export function runBatch(
  pages: readonly SavedPage[],
  seed: number,
  count: number,
  known: Set<string>,
  watch: Watch,
): Failure | null {
  const byName = new Map(pages.map((page) => [page.name, page]));
  let begun = 0;
  const isFine = (plan: Plan): boolean => {
    const faults = tryOne(plan, () => make(plan, byName), watch).filter((fault) => !known.has(fault));
    if (faults.length > 0) begun ||= performance.now();
    // What is still to be tried in order to make the plan smaller passes, once that has taken long enough.
    return faults.length === 0 || (begun > 0 && performance.now() - begun > SHRINKING);
  };
  const { counterexample } = fc.check(fc.property(plans(pages), isFine), { seed, numRuns: count });
  const tried = counterexample?.[0];
  if (!tried) return null;
  const [fault] = tryOne(tried, () => make(tried, byName), watch).filter((each) => !known.has(each));
  if (fault === undefined) return { fault: 'another outcome when tried again', tried };
  known.add(fault);
  return { fault, tried };
}

/** Tries one of the giants. */
export function runGiant(name: string, watch: Watch): Failure | null {
  const made = (GIANTS[name] as () => MadePage)();
  const search = processorTime(() => made.document.querySelectorAll('[class*="nowhere" i]'));
  const [fault] = tryOne(name, () => made, watch, Math.max(LONGEST_RUN, MOST_SEARCHES * search));
  return fault === undefined ? null : { fault, tried: name };
}

/** Tries one plan again, as a reproduction does. */
export function runPlan(plan: Plan, pages: readonly SavedPage[], watch: Watch): Failure | null {
  const byName = new Map(pages.map((page) => [page.name, page]));
  const [fault] = tryOne(plan, () => make(plan, byName), watch);
  return fault === undefined ? null : { fault, tried: plan };
}

function tryOne(tried: Tried, made: () => MadePage, watch: Watch, longest = LONGEST_RUN): string[] {
  watch.begins(tried);
  const examined = examine(made());
  // What a machine short of memory does in between is counted with the thread's own: what is slow is slow again.
  if (examined.milliseconds > longest && examine(made()).milliseconds > longest)
    examined.faults.push('took more than a second');
  watch.ends(tried, examined);
  return examined.faults;
}
