import { useState } from 'preact/hooks';

interface Place {
  /** What is dragged, as its transfer names it. */
  kind: string;
  id: string;
  /** The row after this one; null: it is the last. */
  next: string | null;
  onMove: (id: string, before: string | null) => void;
  off: boolean;
}

type Edge = 'drop-before' | 'drop-after';

/** Lets a row be dropped before or after this one: the nearer edge is drawn, and taken. */
export function useRowDrop({ kind, id, next, onMove, off }: Place) {
  const [edge, setEdge] = useState<Edge | null>(null);
  if (off) return { edge: null, handlers: {} };
  const handlers = {
    onDragOver: (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes(kind)) return;
      event.preventDefault();
      const box = (event.currentTarget as HTMLElement).getBoundingClientRect();
      setEdge(event.clientY < box.top + box.height / 2 ? 'drop-before' : 'drop-after');
    },
    onDragLeave: () => setEdge(null),
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      const dropped = event.dataTransfer?.getData(kind);
      const before = edge === 'drop-after' ? next : id;
      setEdge(null);
      if (dropped && dropped !== id && dropped !== before) onMove(dropped, before);
    },
  };
  return { edge, handlers };
}
