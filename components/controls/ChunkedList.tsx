import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

interface Props<T> {
  items: readonly T[];
  /** Where the list must be there even out of sight: the item with the keyboard's focus. */
  keepAt: number;
  render: (item: T, index: number) => ComponentChildren;
  label: string;
  class?: string;
}

const CHUNK = 40;
/** Height of an item not seen yet, in pixels; only the scroll bar's honesty hangs on it. */
const GUESS = 150;

/** A long list of which only what is near the window stands in the document: ten thousand entries open at once. */
export function ChunkedList<T>({ items, keepAt, render, label, class: name }: Props<T>) {
  const chunks = Math.ceil(items.length / CHUNK);
  return (
    // biome-ignore lint/a11y/useSemanticElements: what parts the items into chunks may not stand in an <ol>
    <div class={name} role="list" aria-label={label}>
      {Array.from({ length: chunks }, (_, at) => {
        const from = at * CHUNK;
        const part = items.slice(from, from + CHUNK);
        // Its neighbours too, so that a held key never meets a gap.
        const keep = keepAt >= from - 1 && keepAt <= from + CHUNK;
        return (
          <Chunk key={at} first={at === 0} keep={keep} size={part.length}>
            {() => part.map((item, index) => render(item, from + index))}
          </Chunk>
        );
      })}
    </div>
  );
}

interface ChunkProps {
  first: boolean;
  keep: boolean;
  size: number;
  children: () => ComponentChildren;
}

function Chunk({ first, keep, size, children }: ChunkProps) {
  const mark = useRef<HTMLDivElement>(null);
  const height = useRef(size * GUESS);
  const [near, setNear] = useState(first || typeof IntersectionObserver === 'undefined');
  const shown = near || keep;
  useEffect(() => {
    const element = mark.current;
    if (!element || typeof IntersectionObserver === 'undefined') return;
    const observer = new IntersectionObserver(
      ([seen]) => {
        const box = element.getBoundingClientRect();
        if (!seen?.isIntersecting && box.height > 0) height.current = box.height;
        setNear(seen?.isIntersecting ?? false);
      },
      { rootMargin: '1200px 0px' },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={mark} role="none" style={shown ? undefined : { height: `${height.current}px` }}>
      {shown && children()}
    </div>
  );
}
