import { transform } from 'esbuild';

/**
 * Never called, as we pass `disableJSONLD` and our own reader of JSON-LD is there already; and what makes the found
 * article fit for showing (addresses, classes, boxes within boxes), when all that is asked is which texts it holds.
 */
const UNUSED = [
  '_getJSONLD',
  '_postProcessContent',
  '_fixRelativeUris',
  '_simplifyNestedElements',
  '_cleanClasses',
];

/**
 * Readability as it is injected into pages, a kilobyte lighter: without the method that is never called, and with
 * short names for what it keeps to itself. What it does is the same; should a new version no longer look as
 * expected, the build fails.
 */
export function leanReadability() {
  return {
    name: 'lean-readability',
    async transform(code: string, id: string): Promise<{ code: string } | undefined> {
      if (!/readability[/\\]Readability\.js$/.test(id)) return undefined;
      const lean = await transform(UNUSED.reduce(withoutMethod, code), { mangleProps: /^_/ });
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
