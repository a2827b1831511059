import { hostsHere } from '../../lib/capture/ours.ts';
import { own } from '../../lib/text/own.ts';
import { makeElement } from './notice.ts';

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

/** How often a host that the page took away or restyled is put back. */
const MOST_RETURNS = 3;

/**
 * Puts an empty host over the page: a closed shadow root, in the top layer where the browser has one, beyond
 * the reach of the page's styles. Takes no focus.
 */
export function mountHost(document: Document): Host {
  const element = makeElement(document, 'div');
  hostsHere().add(element);
  const look: Look = { height: HEIGHT, worn: '' };
  const shadow = element.attachShadow({ mode: 'closed' });
  dress(element, look);
  put(document, element);
  const keeper = keep(document, element, look);
  return {
    shadow,
    resize: (height) => {
      look.height = Math.round(Math.min(Math.max(height, 80), 640));
      dress(element, look);
      keeper.takeRecords();
    },
    remove: () => {
      keeper.disconnect();
      element.remove();
    },
  };
}

/** What is laid on the element, and how the browser writes it. */
interface Look {
  height: number;
  worn: string;
}

function dress({ style }: HTMLElement, look: Look): void {
  style.cssText = '';
  const rules = { all: 'initial', ...PLACE, height: `${look.height}px` };
  for (const [name, value] of Object.entries(rules)) style.setProperty(name, value, 'important');
  look.worn = style.cssText;
}

/** Beside an open modal dialog everything else of the page is inert. */
function put(document: Document, element: HTMLElement): void {
  const [dialog] = own.querySelectorAll(document, 'dialog:modal');
  (dialog ?? own.documentElement(document)).append(element);
  raise(element);
}

/** A page may drop what it does not know, or hide it, before the user has read what became of the clip. */
function keep(document: Document, element: HTMLElement, look: Look): MutationObserver {
  let left = MOST_RETURNS;
  const keeper = new MutationObserver(() => {
    if (element.isConnected && element.style.cssText === look.worn) return;
    if (left-- <= 0) return keeper.disconnect();
    if (!element.isConnected) put(document, element);
    dress(element, look);
    watch();
  });
  const watch = (): void => {
    keeper.disconnect();
    keeper.observe(element, { attributeFilter: ['style'] });
    for (const around of [document, element.parentNode])
      if (around) keeper.observe(around, { childList: true });
  };
  watch();
  return keeper;
}

/** Inline and important: no style sheet of the page wins against it. */
const PLACE: Readonly<Record<string, string>> = {
  display: 'block',
  position: 'fixed',
  inset: `auto ${MARGIN}px ${MARGIN}px auto`,
  width: `min(${WIDTH}px, calc(100% - ${2 * MARGIN}px))`,
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
