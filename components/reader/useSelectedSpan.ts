import { useEffect, useState } from 'preact/hooks';
import type { Span } from '../../lib/model/index.ts';
import { spanOfRange } from './selection.ts';

export interface Selected {
  span: Span;
  /** Where its end stands in the window, for the button beside it. */
  at: { top: number; left: number };
}

/** What is selected of the captured text, as it changes; by pointer, by keys or by a screen reader. */
export function useSelectedSpan(root: { current: HTMLElement | null }, text: string): Selected | null {
  const [selected, setSelected] = useState<Selected | null>(null);
  useEffect(() => {
    const read = () => setSelected(root.current ? selectedIn(root.current, text) : null);
    document.addEventListener('selectionchange', read);
    return () => document.removeEventListener('selectionchange', read);
  }, [root, text]);
  return selected;
}

function selectedIn(root: HTMLElement, text: string): Selected | null {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  if (!range.intersectsNode(root)) return null;
  const span = spanOfRange(range, root, text);
  if (!span) return null;
  const box = [...(range.getClientRects?.() ?? [])].at(-1);
  const home = root.getBoundingClientRect();
  return { span, at: { top: (box?.bottom ?? 0) - home.top, left: (box?.right ?? 0) - home.left } };
}
