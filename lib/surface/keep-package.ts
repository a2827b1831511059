import type { CaptureId, DocumentationPackage, PackageId, Result } from '../model/index.ts';
import { readPackage } from '../ndp/index.ts';
import { keepPackage, keepPage, readCapture, type Store, type StoreProblem } from '../store/index.ts';
import { keepAppearanceOf } from './appearance.ts';
import { captureTab, circumstancesOf } from './capture-tab.ts';

/** What became of keeping a page's list; `no-list` and `not-read` left nothing behind. */
export type Keeping =
  | { state: 'kept'; id: PackageId; list: DocumentationPackage }
  | { state: 'no-list' }
  | { state: 'not-read' }
  | { state: 'refused'; problem: StoreProblem };

/**
 * Captures the page of a tab that the user granted, reads its list, and keeps both, with how the page looked. For extension pages: a service
 * worker has no parser.
 */
export async function keepListOf(store: Store, tabId: number): Promise<Keeping> {
  const facts = await captureTab(tabId);
  if (!facts?.page) return { state: 'not-read' };
  const list = readPackage(parse(facts.page.html), facts.address);
  if (!list) return { state: 'no-list' };
  const capture = await keepPage(store, facts, { circumstances: await circumstancesOf(tabId) });
  if (!capture.ok) return refused(capture);
  const kept = await keepPackage(store, { capture: capture.value, list });
  // The list stands whatever becomes of its page's looks.
  await keepLooks(store, capture.value, tabId).catch(() => undefined);
  return kept.ok ? { state: 'kept', id: kept.value, list } : refused(kept);
}

async function keepLooks(store: Store, id: CaptureId, tabId: number): Promise<void> {
  const capture = await readCapture(store, id);
  if (capture) await keepAppearanceOf(store, capture, { tabId, frameId: 0 });
}

const refused = ({ error: problem }: Extract<Result<never, StoreProblem>, { ok: false }>): Keeping => ({
  state: 'refused',
  problem,
});

/** Inert: a document of its own runs no script and loads nothing. */
const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
