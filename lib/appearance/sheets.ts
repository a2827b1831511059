import { own } from '../text/own.ts';
import type { Budget } from './budget.ts';
import { addressesIn, rewriteCss } from './css.ts';
import { absolute } from './files.ts';
import type { Tree } from './tree.ts';

/** The style sheets of a page's trees, each kept once however many trees have it. */
export interface ReadSheets {
  sheets: { css: string; media: string }[];
  trees: { host: string | null; nth: number; sheets: number[] }[];
  /** Everything the sheets name, absolute. */
  addresses: Set<string>;
  /** Sheets of other sites that may not be read, and what was too much. */
  leftOut: number;
}

/** Reads what the browser has parsed: rules that scripts added are among it, and nothing is loaded for it. */
export async function readSheets(trees: readonly Tree[], base: string, budget: Budget): Promise<ReadSheets> {
  const read: ReadSheets = { sheets: [], trees: [], addresses: new Set(), leftOut: 0 };
  const known = new Map<CSSStyleSheet, number | null>();
  for (const { root, host, nth } of trees) {
    const at: number[] = [];
    for (const sheet of sheetsOf(root)) {
      if (sheet.disabled) continue;
      const place = known.has(sheet) ? (known.get(sheet) ?? null) : keep(sheet, base, read, budget);
      known.set(sheet, place);
      if (place !== null) at.push(place);
      await budget.rest();
    }
    read.trees.push({ host, nth, sheets: at });
  }
  return read;
}

/** Its own, then those that were adopted, which rule over them. */
function sheetsOf(root: Document | ShadowRoot): CSSStyleSheet[] {
  try {
    return [...Array.from(root.styleSheets), ...Array.from(root.adoptedStyleSheets ?? [])];
  } catch {
    // Firefox hides adopted sheets from other worlds.
    return Array.from(root.styleSheets);
  }
}

function keep(sheet: CSSStyleSheet, base: string, read: ReadSheets, budget: Budget): number | null {
  const css = textOf(sheet, base, 0);
  if (css === null || budget.isOver() || !budget.spend(css.length)) {
    read.leftOut++;
    return null;
  }
  for (const address of addressesIn(css)) read.addresses.add(address);
  return read.sheets.push({ css, media: sheet.media.mediaText }) - 1;
}

/** Deeper imports of imports are no page's, but a circle's. */
const DEEPEST = 8;

/** A sheet's text, every address in it absolute; null where it may not be read. */
function textOf(sheet: CSSStyleSheet, base: string, depth: number): string | null {
  const from = sheet.href ?? base;
  try {
    const rules = Array.from(sheet.cssRules);
    const text = writtenText(sheet, rules) ?? rules.map((rule) => ruleText(rule, from, depth)).join('\n');
    return rewriteCss(text, (address) =>
      /^(?:#|data:)/i.test(address) ? address : absoluteIn(address, from),
    );
  } catch {
    return null;
  }
}

function absoluteIn(address: string, from: string): string {
  const { bare, fragment } = absolute(address, from);
  return bare === null ? address : bare + fragment;
}

/**
 * A style element's text as it was written, where its rules are still the ones it wrote: a browser writes rules out
 * anew with some of their values missing (shorthands with variables in them).
 */
function writtenText(sheet: CSSStyleSheet, rules: readonly CSSRule[]): string | null {
  const owner = sheet.ownerNode as Element | null;
  if (!owner || own.nodeType(owner) !== 1 || own.localName(owner) !== 'style') return null;
  const written = own.textContent(owner) ?? '';
  if (written.trim() === '' || /@import/i.test(written)) return null;
  try {
    const fresh = new CSSStyleSheet();
    fresh.replaceSync(written);
    const again = Array.from(fresh.cssRules);
    const same =
      again.length === rules.length && again.every((rule, at) => rule.cssText === rules[at]?.cssText);
    return same ? written : null;
  } catch {
    return null;
  }
}

function ruleText(rule: CSSRule, from: string, depth: number): string {
  const imported = rule as Partial<CSSImportRule>;
  if (imported.styleSheet === undefined) return rule.cssText;
  const text = imported.styleSheet && depth < DEEPEST ? textOf(imported.styleSheet, from, depth + 1) : null;
  if (text === null) return '';
  const { media, layerName, supportsText } = imported;
  let wrapped = text;
  if (media?.mediaText) wrapped = `@media ${media.mediaText}{${wrapped}}`;
  if (layerName !== null && layerName !== undefined) wrapped = `@layer ${layerName}{${wrapped}}`;
  return supportsText ? `@supports ${supportsText}{${wrapped}}` : wrapped;
}
