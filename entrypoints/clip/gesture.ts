import type { SelectionHint } from '../../lib/capture/index.ts';
import type { SiteRule } from '../../lib/source/sites/rule.ts';
import type { PageVoice } from '../../lib/words/page.ts';

/** How the user asked for the clip; the background leaves it in the isolated world just before this script runs. */
export interface PageGesture extends SelectionHint {
  via: 'menu' | 'shortcut' | 'toolbar' | 'panel';
  /** Chosen by the background when it wants to know the clip; else made here. */
  clip?: string;
  /** What is known of the pages of this site. */
  rule?: SiteRule | null;
  voice?: PageVoice;
}

const world = globalThis as { profferGesture?: PageGesture; profferVoice?: PageVoice };

/** The gesture, once: the next injection brings its own. An element of the page with that id is none. */
export function takeGesture(): PageGesture {
  const gesture = Object.hasOwn(world, 'profferGesture') ? world.profferGesture : undefined;
  delete world.profferGesture;
  if (gesture?.voice) world.profferVoice = gesture.voice;
  return gesture ?? { via: 'shortcut' };
}

/** What may be said in the page, as the first gesture brought it: after an update no other comes. */
export const voice = (): PageVoice => world.profferVoice ?? SILENCE;

const SILENCE: PageVoice = { locale: 'en', words: {} as PageVoice['words'] };
