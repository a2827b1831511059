import { markTabAnew } from './badge.ts';
import { showPassages } from './highlights.ts';

/** What a tab's page shows of the library, its badge and its passages, once something of it was clipped or withdrawn. */
export async function tabChanged(tabId: number | null): Promise<void> {
  await Promise.all([markTabAnew(tabId), showPassages(tabId)]);
}
