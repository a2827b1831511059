/** The space our toast takes, in CSS pixels, until its frame asks for another height. */
const WIDTH = 420;
const HEIGHT = 260;
const MARGIN = 16;

/** An element of ours in somebody else's page; nothing of the page reaches into it. */
export interface Host {
  shadow: ShadowRoot;
  resize(height: number): void;
  remove(): void;
}

/**
 * Puts an empty host over the page: a closed shadow root, in the top layer where the browser has one, beyond
 * the reach of the page's styles. Takes no focus.
 */
export function mountHost(document: Document): Host {
  const element = document.createElement('proffer-toast');
  const set = (name: string, value: string) => element.style.setProperty(name, value, 'important');
  set('all', 'initial');
  for (const [name, value] of Object.entries(PLACE)) set(name, value);
  const shadow = element.attachShadow({ mode: 'closed' });
  // Beside an open modal dialog everything else of the page is inert.
  (document.querySelector('dialog:modal') ?? document.documentElement).append(element);
  raise(element);
  return {
    shadow,
    resize: (height) => set('height', `${Math.round(Math.min(Math.max(height, 80), 640))}px`),
    remove: () => element.remove(),
  };
}

/** Inline and important: no style sheet of the page wins against it. */
const PLACE: Readonly<Record<string, string>> = {
  display: 'block',
  position: 'fixed',
  inset: `auto ${MARGIN}px ${MARGIN}px auto`,
  width: `min(${WIDTH}px, calc(100vw - ${2 * MARGIN}px))`,
  height: `${HEIGHT}px`,
  'max-height': `calc(100vh - ${2 * MARGIN}px)`,
  margin: '0',
  padding: '0',
  border: '0',
  background: 'transparent',
  overflow: 'visible',
  'z-index': '2147483647',
  'color-scheme': 'light dark',
};

function raise(element: HTMLElement): void {
  try {
    element.popover = 'manual';
    element.showPopover();
  } catch {
    // Older browsers, and pages in an inert state: the highest z-index must do.
    element.removeAttribute('popover');
  }
}
