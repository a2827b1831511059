import type { SelectionHint } from '../../lib/capture/index.ts';
import type { SiteRule } from '../../lib/source/sites/rule.ts';

/** How the user asked for the clip; the background leaves it in the isolated world just before this script runs. */
export interface PageGesture extends SelectionHint {
  via: 'menu' | 'shortcut' | 'toolbar' | 'panel';
  /** Chosen by the background when it wants to know the clip; else made here. */
  clip?: string;
  /** What is known of the pages of this site. */
  rule?: SiteRule | null;
}

const world = globalThis as { profferGesture?: PageGesture };

/** The gesture, once: the next injection brings its own. An element of the page with that id is none. */
export function takeGesture(): PageGesture {
  const gesture = Object.hasOwn(world, 'profferGesture') ? world.profferGesture : undefined;
  delete world.profferGesture;
  return gesture ?? { via: 'shortcut' };
}
