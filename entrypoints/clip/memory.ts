import type { Selected } from '../../lib/capture/index.ts';
import { type CapturedText, type CaptureId, newId, type VisitId } from '../../lib/model/index.ts';
import type { Toast } from './toast.ts';

/** What was acknowledged last in this visit; while the page shows the same text it is not sent again. */
export interface Acknowledged {
  capture: CaptureId;
  text: CapturedText;
  document: Document;
  address: string;
}

/** The last gesture that found something selected, and what came of it. */
export interface Standing extends Selected {
  address: string;
  words: string;
  /** The page's text and the spans in it; `null` until they are read. */
  place: string | null;
  toast: Toast | null;
  state: 'in-flight' | 'saved' | 'failed';
}

/** What lasts from one gesture to the next: as long as the page is loaded and the extension is not updated. */
export interface Memory {
  visit: VisitId;
  acknowledged: Acknowledged | null;
  toast: Toast | null;
  standing: Standing | null;
}

/** The script runs anew at every gesture, in the same isolated world. */
const world = globalThis as { profferMemory?: Memory };

/** A property of our own: `world.profferMemory` could be an element of the page with that id. */
export function recall(): Memory {
  const kept = Object.hasOwn(world, 'profferMemory') ? world.profferMemory : undefined;
  const memory = kept ?? { visit: newId(), acknowledged: null, toast: null, standing: null };
  world.profferMemory = memory;
  return memory;
}

/** The clip that a gesture may be made for once more: the same words of the page, with its toast still there. */
export function standingFor({ standing }: Memory, selected: Selected, words: string): Standing | null {
  if (!standing || standing.state === 'failed' || standing.toast?.isOpen() === false) return null;
  const same =
    standing.document === selected.document && standing.address === location.href && standing.words === words;
  return same && (standing.place !== null || sameRanges(standing, selected)) ? standing : null;
}

export function sameRanges(one: Selected, other: Selected): boolean {
  return (
    one.ranges.length === other.ranges.length &&
    one.ranges.every((range, i) => {
      const twin = other.ranges[i];
      return (
        range.startContainer === twin?.startContainer &&
        range.startOffset === twin.startOffset &&
        range.endContainer === twin.endContainer &&
        range.endOffset === twin.endOffset
      );
    })
  );
}
