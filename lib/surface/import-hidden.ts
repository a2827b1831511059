import type { Layout } from '../text/index.ts';

/** What can be known of a page without laying it out: which of its elements its own styles hide. */

/** Declarations that hide what they are of. */
const HIDING =
  /(?:^|[;{\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|font-size\s*:\s*0(?:\.0+)?(?:[a-z%]+)?\s*(?:!important\s*)?(?:;|$|})|opacity\s*:\s*0(?:\.0+)?\s*(?:!important\s*)?(?:;|$|}))/i;
/** Declarations that may show it again. */
const SHOWING = /(?:^|[;{\s])(?:display|visibility|font-size|opacity)\s*:/i;
/** Rules of a page that are looked at, and elements that one may match. */
const MOST_RULES = 5_000;

/**
 * The elements of a parsed page that are hidden: by the attribute `hidden`, by their own style, or by a rule of the page's
 * own style sheets that no later rule takes back. What needs a layout to be known (size, place, colour) is not told.
 */
export function hiddenIn(document: Document): Set<Element> {
  const hidden = new Set<Element>(document.querySelectorAll('[hidden]:not([hidden="until-found"])'));
  for (const style of document.querySelectorAll('style')) {
    if (/print|speech/i.test(style.getAttribute('media') ?? '')) continue;
    for (const { selectors, declarations } of rulesIn(style.textContent ?? '')) {
      const isHiding = HIDING.test(declarations);
      if (!isHiding && !SHOWING.test(declarations)) continue;
      for (const element of matching(document, selectors))
        if (isHiding) hidden.add(element);
        else hidden.delete(element);
    }
  }
  for (const element of document.querySelectorAll('[style]')) {
    const own = element.getAttribute('style') ?? '';
    if (HIDING.test(own)) hidden.add(element);
    else if (/display\s*:/i.test(own)) hidden.delete(element);
  }
  hidden.delete(document.documentElement);
  hidden.delete(document.body);
  return hidden;
}

interface Rule {
  selectors: string;
  declarations: string;
}

/** Rules that hold whatever the screen: those within `@media` and the like depend on it. */
function rulesIn(css: string): Rule[] {
  const rules: Rule[] = [];
  let depth = 0;
  let start = 0;
  let open = 0;
  const bare = css.replace(/\/\*[\s\S]*?\*\//g, ' ');
  for (const { 0: sign, index } of bare.matchAll(/[{}]/g)) {
    if (rules.length >= MOST_RULES) break;
    if (sign === '{') {
      if (depth++ === 0) open = index;
    } else if (--depth <= 0) {
      depth = 0;
      const selectors = bare.slice(start, open).split(';').at(-1)?.trim() ?? '';
      if (selectors !== '' && !selectors.startsWith('@'))
        rules.push({ selectors, declarations: bare.slice(open + 1, index) });
      start = index + 1;
    }
  }
  return rules;
}

function matching(document: Document, selectors: string): Iterable<Element> {
  try {
    return document.querySelectorAll(selectors);
  } catch {
    return [];
  }
}

/** A layout in which what is hidden has no box. */
export const without = (hidden: ReadonlySet<Element>, layout: Layout): Layout => ({
  ...layout,
  boxOf(element, parent) {
    const box = layout.boxOf(element, parent);
    return hidden.has(element) ? { ...box, flow: 'none', visible: false } : box;
  },
});

/** Elements of which one ends where the next begins: left open they are not nested. */
const LOOSE = /^(?:p|li|td|tr|th|dt|dd|tbody|thead|tfoot|option|optgroup|colgroup|rt|rp|html|head|body)$/;
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/;

/** Whether a page's elements stand in each other deeper than any page's: told without parsing it, in linear time. */
export function isNestedTooDeep(html: string, most = 3_000): boolean {
  let depth = 0;
  let end = 0;
  for (const { 1: close, 2: name = '', index } of html.matchAll(/<(\/?)([a-z][a-z0-9-]*)/gi)) {
    const tag = name.toLowerCase();
    if (end < index) end = html.indexOf('>', index);
    if (end < 0) return false;
    if (LOOSE.test(tag) || VOID.test(tag) || html[end - 1] === '/') continue;
    depth = close ? Math.max(0, depth - 1) : depth + 1;
    if (depth > most) return true;
  }
  return false;
}
