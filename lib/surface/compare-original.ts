import type { Compared } from '../../components/origin/types.ts';
import { againstOriginal } from '../anchor/against-original.ts';
import type { CaptureSummary, KnownLink } from '../model/index.ts';
import { readCapture, readSource, type Store } from '../store/index.ts';

/** Captures of the original that are looked through, the latest first. */
const MOST_CAPTURES = 5;
/** UTF-16 code units; a longer text is not searched while somebody waits. */
const LONGEST_TEXT = 4_000_000;

/**
 * Looks for a passage's words in what was captured of the work they come from: the first capture that has them as they
 * are, else the one that comes nearest. Changes nothing, and asks no site.
 */
export async function compareWithOriginal(store: Store, exact: string, link: KnownLink): Promise<Compared> {
  const view = link.source ? await readSource(store, link.source).once() : null;
  let best: Compared['with'] = null;
  for (const capture of latestFirst(view?.captures ?? [])) {
    const read = await readCapture(store, capture.id);
    if (!read || read.text.text.length > LONGEST_TEXT) continue;
    const result = againstOriginal(exact, read.text.text);
    const day = capture.circumstances.startedAt;
    if (!best || RANK[result.state] < RANK[best.result.state]) best = { capture: capture.id, day, result };
    if (result.state === 'faithful') break;
  }
  return { with: best };
}

const RANK = { faithful: 0, altered: 1, 'not-found': 2 };

/** Quotations out of another program's file are no text of the work. */
const latestFirst = (captures: readonly CaptureSummary[]): CaptureSummary[] =>
  captures
    .filter(({ circumstances }) => circumstances.mode !== 'imported')
    .toSorted((a, b) => (b.circumstances.startedAt ?? '').localeCompare(a.circumstances.startedAt ?? ''))
    .slice(0, MOST_CAPTURES);
