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

/** What tells of the article but does not find it, and a parser of documents that no browser has: from, up to, in its place. */
const PIECES: readonly [from: string, to: string, instead: string][] = [
  ['    // get description\n', '    // in many sites', ''],
  ['    metadata.excerpt = this._unescape', '    return metadata;', ''],
  ['this._disableJSONLD ? {} : ', '\n', '{};'],
  ['    // If we haven', '  },\n};', '    return { content: articleContent };\n'],
  ['    this._postProcessContent(', '\n', ''],
  ['  this._serializer =\n', '  this._disableJSONLD', ''],
  ['  this._disableJSONLD = ', '\n', ''],
  ['  this._classesToPreserve = ', '  this._keepClasses', ''],
  ['  this._keepClasses = ', '\n', ''],
  ['  CLASSES_TO_PRESERVE: ', '\n', ''],
  ['    if (this._docJSDOMParser) {\n      node.localName', '    var replacement', ''],
  ['    if (this._docJSDOMParser && nodeList', '    for (var i', ''],
  ['    if (this._docJSDOMParser && nodeList', '    for (const node of', ''],
  ['  this._docJSDOMParser = ', '\n', ''],
];

/**
 * Readability as it is injected into pages, two kilobytes lighter: without the methods that are never called and what it
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
      const found = PIECES.reduce(withoutPiece, silent);
      const lean = await transform(UNUSED_RULES.reduce(withoutRule, UNUSED.reduce(withoutMethod, found)), {
        mangleProps: /^_/,
        dropLabels: ['LOG'],
      });
      return { code: lean.code };
    },
  };
}

/** What stands from one place up to another, the first of each, taken out. */
function withoutPiece(code: string, [from, to, instead]: (typeof PIECES)[number]): string {
  const start = code.indexOf(from);
  const end = start < 0 ? -1 : code.indexOf(to, start + from.length);
  if (end < 0) throw new Error(`Readability has no ${from.trim()} any more`);
  return code.slice(0, start) + instead + code.slice(end);
}

/** The object literal's method of that name, from its line to the closing brace of the same indent, taken out. */
function withoutMethod(code: string, name: string): string {
  const start = code.indexOf(`\n  ${name}(`);
  const end = code.indexOf('\n  },\n', start);
  if (start < 0 || end < 0) throw new Error(`Readability has no ${name} any more`);
  return code.slice(0, start) + code.slice(end + '\n  },'.length);
}

/** The object literal's regular expression of that name taken out. */
function withoutRule(code: string, name: string): string {
  const lean = code.replace(new RegExp(`\\n    ${name}:\\s+/.*/[a-z]*,\\n`), '\n');
  if (lean === code) throw new Error(`Readability has no ${name} any more`);
  return lean;
}
