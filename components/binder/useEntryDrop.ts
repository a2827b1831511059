import { useState } from 'preact/hooks';
import type { EntryId } from '../../lib/model/index.ts';
import { ENTRY_DRAG } from './types.ts';

interface Place {
  id: EntryId;
  next: EntryId | null;
  onMove: (entry: EntryId, before: EntryId | null) => void;
  off: boolean;
}

type Edge = 'drop-before' | 'drop-after';

/** Lets an entry be dropped before or after this one: the nearer edge is drawn, and taken. */
export function useEntryDrop({ id, next, onMove, off }: Place) {
  const [edge, setEdge] = useState<Edge | null>(null);
  if (off) return { edge: null, handlers: {} };
  const handlers = {
    onDragOver: (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes(ENTRY_DRAG)) return;
      event.preventDefault();
      const box = (event.currentTarget as HTMLElement).getBoundingClientRect();
      setEdge(event.clientY < box.top + box.height / 2 ? 'drop-before' : 'drop-after');
    },
    onDragLeave: () => setEdge(null),
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      const dropped = event.dataTransfer?.getData(ENTRY_DRAG);
      const before = edge === 'drop-after' ? next : id;
      setEdge(null);
      if (dropped && dropped !== id && dropped !== before) onMove(dropped, before);
    },
  };
  return { edge, handlers };
}
