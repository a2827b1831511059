import type { Frame, Page } from 'puppeteer-core';

/** How a quotation was found: as it stands, or only with quotation marks and dashes made one. */
export type Found = 'verbatim' | 'folded';

/**
 * Makes a real selection of a quotation in a page, in whichever of its frames and open shadow roots it stands.
 * White space is not compared. Resolves to `null` where the quotation is nowhere.
 */
export async function selectQuotation(page: Page, quotation: string): Promise<Found | null> {
  for (const fold of [false, true]) {
    for (const frame of page.frames()) {
      if (await findIn(frame, quotation, { fold, hidden: false })) return fold ? 'folded' : 'verbatim';
    }
  }
  return null;
}

/** Whether a quotation that can't be selected is in the page all the same, in what the page doesn't show. */
export async function standsHidden(page: Page, quotation: string): Promise<boolean> {
  for (const frame of page.frames()) {
    if (await findIn(frame, quotation, { fold: true, hidden: true })) return true;
  }
  return false;
}

interface Finding {
  /** Quotation marks and dashes are made one. */
  fold: boolean;
  /** What is not shown is looked through too, and nothing is selected. */
  hidden: boolean;
}

/** A frame that is taken away while it is asked holds nothing; a page that can't be asked is no page without the words. */
const findIn = (frame: Frame, quotation: string, finding: Finding): Promise<boolean> =>
  frame.evaluate(findInDocument, quotation, finding).catch((error: unknown) => {
    if (frame.parentFrame()) return false;
    throw error;
  });

/** Runs in the page: stands alone, since only its source text gets there. */
function findInDocument(quotation: string, { fold, hidden }: Finding): boolean {
  const squeeze = (text: string): string => {
    const bare = text.replace(/\s+/g, '');
    return fold
      ? bare
          .replace(/[‘’‚‛′]/g, "'")
          .replace(/[“”„‟«»″]/g, '"')
          .replace(/[‐-―−]/g, '-')
      : bare;
  };
  const roots = (root: Document | ShadowRoot): (Document | ShadowRoot)[] => [
    root,
    ...[...root.querySelectorAll('*')].flatMap((element) =>
      element.shadowRoot ? roots(element.shadowRoot) : [],
    ),
  ];
  const shown = (node: Node): boolean => {
    const parent = node.parentElement;
    if (!parent) return node.parentNode instanceof ShadowRoot;
    if (parent.closest('script, style, noscript, template, head')) return false;
    return hidden || parent.checkVisibility({ visibilityProperty: true });
  };
  const wanted = squeeze(quotation);
  if (!wanted) return false;
  for (const root of roots(document)) {
    const places: [Text, number][] = [];
    let stream = '';
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      if (!shown(node)) continue;
      for (let offset = 0; offset < node.data.length; offset += 1) {
        const character = squeeze(node.data.charAt(offset));
        if (!character) continue;
        stream += character;
        places.push([node, offset]);
      }
    }
    const at = stream.indexOf(wanted);
    const first = places[at];
    const last = places[at + wanted.length - 1];
    if (at < 0 || !first || !last) continue;
    if (hidden) return true;
    window.focus();
    first[0].parentElement?.scrollIntoView({ block: 'center' });
    getSelection()?.setBaseAndExtent(first[0], first[1], last[0], last[1] + 1);
    return true;
  }
  return false;
}

/** Makes several ranges at once, which only Firefox keeps. */
export async function selectAlso(page: Page, selector: string): Promise<void> {
  await page.evaluate((wanted) => {
    const element = document.querySelector(wanted);
    if (!element) throw new Error(`Nothing matches ${wanted}`);
    const range = document.createRange();
    range.selectNodeContents(element);
    getSelection()?.addRange(range);
  }, selector);
}
