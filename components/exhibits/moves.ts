import type { Tab } from '../../lib/binder/index.ts';

/** The tabs that the user files, in order; what others filed and what is not filed have their places after them. */
export const ownTabs = (tabs: readonly Tab[]): Tab[] => tabs.filter(({ standing }) => standing === 'filed');

/** Before which exhibit one lands a step up or down; `null`: last; `undefined`: there is no such step. */
export function stepBefore(tabs: readonly Tab[], at: number, by: -1 | 1): string | null | undefined {
  if (at + by < 0 || at + by >= tabs.length) return undefined;
  return tabs[by === -1 ? at - 1 : at + 2]?.home ?? null;
}
