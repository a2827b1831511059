import { type CapturedText, type CaptureId, newId, type VisitId } from '../../lib/model/index.ts';
import type { Toast } from './toast.ts';

/** What was acknowledged last in this visit; while the page shows the same text it is not sent again. */
export interface Acknowledged {
  capture: CaptureId;
  text: CapturedText;
  document: Document;
  address: string;
}

/** What lasts from one gesture to the next: as long as the page is loaded and the extension is not updated. */
export interface Memory {
  visit: VisitId;
  acknowledged: Acknowledged | null;
  toast: Toast | null;
  /** The spans the toast stands for. */
  place: string;
}

/** The script runs anew at every gesture, in the same isolated world. */
const world = globalThis as { profferMemory?: Memory };

export function recall(): Memory {
  world.profferMemory ??= { visit: newId(), acknowledged: null, toast: null, place: '' };
  return world.profferMemory;
}
