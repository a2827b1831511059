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
      if (await selectIn(frame, quotation, fold)) return fold ? 'folded' : 'verbatim';
    }
  }
  return null;
}

const selectIn = (frame: Frame, quotation: string, fold: boolean): Promise<boolean> =>
  frame.evaluate(selectInDocument, quotation, fold).catch(() => false);

/** Runs in the page: stands alone, since only its source text gets there. */
function selectInDocument(quotation: string, fold: boolean): boolean {
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
    return !parent.closest('script, style, noscript, template, head') && parent.checkVisibility();
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
