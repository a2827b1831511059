import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressesIn, rewriteCss } from '../../lib/appearance/css.ts';

const nowhere = (css: string) => rewriteCss(css, () => null);
const NOTHING = 'url("data:,")';

describe('addresses in a style sheet', () => {
  it.each([
    ['bare', 'a{background:url(https://x.example/a.png)}', `a{background:${NOTHING}}`],
    ['in quotes', `a{background:url( 'https://x.example/a)b.png' )}`, `a{background:${NOTHING}}`],
    ['in capitals', 'a{background:URL(//x.example)}', `a{background:${NOTHING}}`],
    ['with an escaped name', 'a{background:\\75 \\52 l(//x.example)}', `a{background:${NOTHING}}`],
    ['with an escaped sign', 'a{background:url(//x.example/\\29.png) red}', `a{background:${NOTHING} red}`],
    ['after a comment', 'a{background:/*(*/url(//x.example)}', `a{background: ${NOTHING}}`],
    [
      'in a set of pictures',
      `a{background:image-set("//x.example/a" 1x)}`,
      'a{background:image-set("data:," 1x)}',
    ],
    [
      'in a nested function',
      `a{background:image-set(((("//x.example"))))}`,
      'a{background:image-set(((("data:,"))))}',
    ],
    ['never closed', 'a{background:url(//x.example', `a{background:${NOTHING}`],
    [
      'in a string that is broken off',
      'a{b:"\n;background:url(//x.example)}',
      `a{b:"\n;background:${NOTHING}}`,
    ],
    ['of another sheet', '@import "//x.example/a.css" screen;a{}', 'a{}'],
    ['of another sheet, by url', '@\\69mport url(//x.example/;a.css);a{}', 'a{}'],
    ['of a vocabulary', '@namespace url(//x.example);a{}', 'a{}'],
  ])('are rewritten: %s', (_, css, expected) => {
    expect(nowhere(css)).toBe(expected);
  });

  it.each([
    'a::before{content:"url(https://x.example)"}',
    'a{--x:calc(1px + 2px);color:rgb(1 2 3 / .5)}',
    '@media (min-width:1px){a>b:not(.c)[d="e"]{color:#fff}}',
    '@font-face{font-family:"A B";font-weight:400}',
    'a{width:calc(100% - (2 * 3px))}',
  ])('leave the rest as it stands: %s', (css) => {
    expect(nowhere(css)).toBe(css);
  });

  it('are told once each, as they were meant', () => {
    expect(addressesIn('a{b:url(x.png);c:url("x.png");d:url(y\\.png)}')).toEqual(['x.png', 'y.png']);
  });

  it('cannot break out of what they are rewritten to', () => {
    const out = rewriteCss('a{b:url(x)}', () => 'data:image/png,")}\\\n</style>b{c:url(//x.example)}');
    expect(addressesIn(out)).toHaveLength(1);
    expect(out).not.toContain('</style');
  });

  it('leave nothing to be loaded, whatever is written', () => {
    const piece = fc.constantFrom(
      ...[
        'url(',
        'URL(',
        '\\75rl(',
        ')',
        '"',
        "'",
        '/*',
        '*/',
        '\\',
        '\n',
        '(',
        '{',
        '}',
        ';',
        '@import ',
        ' ',
        '#',
      ],
      ...['//x.example/a', 'image-set(', 'src(', 'a', '<!--', '-->', 'url("//x.example")'],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const once = nowhere(pieces.join(''));
        // What is read in the outcome is what was put there.
        expect(addressesIn(once).filter((address) => address !== 'data:,')).toEqual([]);
      }),
      { numRuns: 3_000 },
    );
  });
});
