import browser from 'webextension-polyfill';

/** A PDF that a page shows within itself, in the browser's own viewer. */
export interface Embedded {
  /** On the web; null where the page made it itself. */
  address: string | null;
  /** What it takes of the window, from 0 to 1. */
  share: number;
  /** It has the focus; null where nothing in particular has. */
  focused: boolean | null;
}

/** From this share of the window on a PDF is what the page is there for. */
const FILLS = 0.5;

/**
 * The PDF within a page that a gesture is about, where nothing of the page itself was selected: the one with the focus,
 * else, where nothing has it, the largest in sight.
 * @param asked the gesture was made to clip; a click on the toolbar may be for the panel alone
 * @returns null where there is none, and where the browser lets nobody in
 */
export async function embeddedIn(tabId: number, asked: boolean): Promise<Embedded | null> {
  const [told] = await browser.scripting.executeScript({ target: { tabId }, func: look }).catch(() => []);
  const found = told?.result as Embedded | null | undefined;
  if (!found || found.focused === false) return null;
  return found.focused || asked || found.share >= FILLS ? found : null;
}

/** Runs in the page and stands alone. Whatever a page does to be in the way, it only has no PDF then. */
function look(): Embedded | null {
  const found: Embedded[] = [];
  const addressOf = (element: Element): string | null => {
    const { src, data, type } = element as HTMLObjectElement & HTMLIFrameElement;
    const inner = (element as HTMLIFrameElement).contentDocument;
    if (inner?.contentType === 'application/pdf') return inner.location.href;
    const address = src || data || '';
    return type === 'application/pdf' || /\.pdf$/i.test(URL.parse(address)?.pathname ?? '') ? address : null;
  };
  const visit = (page: Document, within: boolean | null): void => {
    const active = page.activeElement;
    const isNone = active === null || active === page.body || active === page.documentElement;
    for (const element of page.querySelectorAll('embed, object, iframe, frame')) {
      const focused = within === false ? false : isNone ? (within ?? null) : element === active;
      const address = addressOf(element);
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const width = Math.min(right, innerWidth) - Math.max(left, 0);
      const height = Math.min(bottom, innerHeight) - Math.max(top, 0);
      const share = (Math.max(0, width) * Math.max(0, height)) / (innerWidth * innerHeight);
      const inner = (element as HTMLIFrameElement).contentDocument;
      if (address !== null) {
        const url = /^https?:/.test(address) ? address.split('#')[0] : undefined;
        if (share > 0) found.push({ address: url ?? null, share, focused });
      } else if (inner && found.length < 100) visit(inner, focused);
    }
  };
  try {
    visit(document, null);
  } catch {
    return null;
  }
  found.sort((a, b) => Number(b.focused ?? false) - Number(a.focused ?? false) || b.share - a.share);
  return found[0] ?? null;
}
