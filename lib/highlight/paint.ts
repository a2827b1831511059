import type { Look, Names } from './showing.ts';

/** A passage as it stands on the page now. */
export interface Marked {
  look: Look;
  /** Other words stand in its place. */
  altered: boolean;
  ranges: readonly Range[];
}

/**
 * Paints passages over a page without touching its nodes: https://drafts.csswg.org/css-highlight-api-1/
 * Painted anew each time; what was painted before is gone.
 */
export function paint(names: Names, marks: readonly Marked[]): void {
  const registry = registered();
  if (!registry) return;
  for (const [look, name] of Object.entries(names)) {
    const shown = marks.filter((mark) => (look === 'altered' ? mark.altered : mark.look === look));
    const ranges = shown.flatMap((mark) => mark.ranges);
    if (ranges.length === 0) {
      registry.delete(name);
      continue;
    }
    // A spread of very many arguments would overflow the stack.
    const highlight = new Highlight();
    for (const range of ranges) highlight.add(range);
    highlight.priority = look === 'altered' ? 1 : 0;
    registry.set(name, highlight);
  }
}

/** Takes all of it away. */
export function unpaint(names: Names): void {
  for (const name of Object.values(names)) registered()?.delete(name);
}

/** None where the browser has no such thing: there the panel alone tells. */
const registered = (): HighlightRegistry | null =>
  typeof CSS === 'undefined' ? null : (CSS.highlights ?? null);
