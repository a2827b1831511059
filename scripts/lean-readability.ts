import { transform } from 'esbuild';

/**
 * Never called, as we pass `disableJSONLD` and our own reader of JSON-LD is there already; and what makes the found
 * article fit for showing (addresses, classes, boxes within boxes), when all that is asked is which texts it holds.
 */
const UNUSED = [
  '_findNode',
  '_getJSONLD',
  '_postProcessContent',
  '_fixRelativeUris',
  '_simplifyNestedElements',
  '_cleanClasses',
];

/** What only those methods use, or nothing at all. */
const UNUSED_RULES = [
  'jsonLdArticleTypes',
  'srcsetUrl',
  'extraneous',
  'replaceFonts',
  'nextLink',
  'prevLink',
];

/**
 * Readability as it is injected into pages, a kilobyte lighter: without the methods that are never called and what it
 * tells a console, and with short names for what it keeps to itself. What it does is the same; should a new version
 * no longer look as expected, the build fails.
 */
export function leanReadability() {
  return {
    name: 'lean-readability',
    async transform(code: string, id: string): Promise<{ code: string } | undefined> {
      if (!/readability[/\\]Readability\.js$/.test(id)) return undefined;
      const silent = code
        .replaceAll(' this.log(', ' LOG: this.log(')
        // Of the failed checks only their number counts.
        .replace(/errs\.push\(\s*[`"].*[`"]\s*\)/g, 'errs.push(1)')
        .replace('if (this._debug) {\n    let logNode', 'LOG: if (true) {\n    let logNode');
      const lean = await transform(UNUSED_RULES.reduce(withoutRule, UNUSED.reduce(withoutMethod, silent)), {
        mangleProps: /^_/,
        dropLabels: ['LOG'],
      });
      return { code: lean.code };
    },
  };
}

/** The object literal's method of that name emptied, from its line to the closing brace of the same indent. */
function withoutMethod(code: string, name: string): string {
  const start = code.indexOf(`\n  ${name}(`);
  const end = code.indexOf('\n  },\n', start);
  if (start < 0 || end < 0) throw new Error(`Readability has no ${name} any more`);
  return `${code.slice(0, start)}\n  ${name}() { return {};${code.slice(end)}`;
}

/** The object literal's regular expression of that name taken out. */
function withoutRule(code: string, name: string): string {
  const lean = code.replace(new RegExp(`\\n    ${name}:\\s+/.*/[a-z]*,\\n`), '\n');
  if (lean === code) throw new Error(`Readability has no ${name} any more`);
  return lean;
}
