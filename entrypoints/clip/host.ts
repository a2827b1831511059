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

/** How often a host that the page took away, restyled or covered with a dialog is put back. */
const MOST_RETURNS = 6;

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
  put(placeIn(document), element);
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

/** Beside an open modal dialog everything else of the page is inert, also what stood above it before. */
function placeIn(document: Document): Element {
  const dialogs = own.querySelectorAll(document, 'dialog:modal');
  return dialogs[dialogs.length - 1] ?? own.documentElement(document);
}

function put(place: Element, element: HTMLElement): void {
  place.append(element);
  raise(element);
}

/**
 * A page may drop what it does not know, hide it, or open a dialog over it, before the user has read what became of the
 * clip. Where it goes on the toolbar tells.
 */
function keep(
  document: Document,
  element: HTMLElement,
  look: Look,
): Pick<MutationObserver, 'takeRecords' | 'disconnect'> {
  let left = MOST_RETURNS;
  const again = (): void => {
    const place = placeIn(document);
    const stands = element.isConnected && element.parentNode === place;
    if (stands && element.style.cssText === look.worn) return;
    if (left-- <= 0) {
      stop();
      return;
    }
    if (!stands) put(place, element);
    dress(element, look);
    watch();
  };
  const keeper = new MutationObserver(again);
  const dialogs = new MutationObserver(again);
  const watch = (): void => {
    keeper.disconnect();
    keeper.observe(element, { attributeFilter: ['style'] });
    // A dialog is taken away with what stands in it.
    for (const around of [element.parentNode, element.parentNode?.parentNode])
      if (around) keeper.observe(around, { childList: true });
  };
  const stop = (): void => {
    keeper.disconnect();
    dialogs.disconnect();
  };
  watch();
  dialogs.observe(document, { attributeFilter: ['open'], subtree: true });
  return { takeRecords: () => keeper.takeRecords(), disconnect: stop };
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
