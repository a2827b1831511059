import { ABSURD_DATES, PROTOTYPE_NAMES, pick, pumped } from './hostile-text.ts';
import type { TreeDamage } from './tree-damage.ts';

/** Damage to the JSON-LD of a page; a page without any gets a plain article first. */

const PLAIN = {
  '@context': 'https://schema.org',
  '@graph': [
    {
      '@type': 'NewsArticle',
      '@id': '#a',
      headline: 'A report',
      author: { '@id': '#p' },
      datePublished: '2021-05-06',
    },
    { '@type': 'Person', '@id': '#p', name: 'Ana García' },
    { '@type': 'WebSite', '@id': '#s', name: 'A site', publisher: { '@id': '#o' } },
  ],
};
const KEYS =
  '@type @id @graph headline name author creator publisher datePublished dateModified inLanguage url mainEntity isPartOf alternateName sameAs'.split(
    ' ',
  );
const ODD_VALUES: readonly unknown[] = [
  ...[null, true, 0, -1, 1e308, '', ' ', [], {}, [[]], [[[['x']]]], [null], { name: {} }, { name: [[]] }],
  ...[
    { '@value': 7 },
    { '@id': 5 },
    { '@id': '#a' },
    { '@type': [{}] },
    [1, 'two', null, { name: 'Ana García' }],
  ],
  ...[
    '\ud800',
    { name: '\udc00', '@type': '__proto__' },
    { '@list': ['x'] },
    { '@type': 'Person', name: { '@value': 'A' } },
  ],
];

export const JSON_DAMAGES = {
  breakJson: rewrite((text, at, size) => {
    const place = at % (text.length + 1);
    return pick(
      [
        text.slice(0, place),
        text.slice(0, place) + pumped(at, size) + text.slice(place),
        text.replace(/}/g, ',}'),
        text.replaceAll('"', pick(["'", '&quot;', '“', '\\"'], at)),
        `<!--/*<![CDATA[${text}]]>*/-->;`,
        `${text}${text}`,
        `\u0000${text}\ufeff`,
      ],
      size,
    );
  }),
  oddValues: rewriteJson((value, at, size) => replaceAt(value, at, pick(ODD_VALUES, size))),
  absurdJsonDates: rewriteJson((value, at) => replaceKeys(value, /^date/, pick(ABSURD_DATES, at))),
  pumpJson: rewriteJson((value, at, size) => replaceAt(value, at, pumped(at >>> 1, Math.floor(size ** 1.8)))),
  prototypeKeys: rewrite((text, at) => {
    const inner = PROTOTYPE_NAMES.map((name) => `"${name}":{"@type":"Article","headline":"bent"}`).join(',');
    return `[${text.trim() || '{}'},{"@type":"${pick(PROTOTYPE_NAMES, at)}","@id":"${pick(PROTOTYPE_NAMES, at >>> 2)}",${inner}}]`;
  }),
  cyclicIds: rewriteJson((value, at, size) => [
    ...listOf(value),
    ...Array.from({ length: size * 4 }, (_, index) => ({
      '@id': `#${index}`,
      '@type': 'Article',
      [pick(KEYS, at)]: { '@id': `#${(index + 1) % (size * 4)}` },
      mainEntity: { '@id': `#${index}` },
      author: { '@id': `#${index}` },
    })),
  ]),
  deepJson: rewrite((text, at, size) => {
    const [open, close] = pick(
      [
        ['{"@graph":[', ']}'],
        ['[', ']'],
        ['{"mainEntity":', '}'],
        ['{"author":', '}'],
      ],
      at,
    ) as [string, string];
    return open.repeat(size * 20) + text + close.repeat(size * 20);
  }),
  wideJson: rewriteJson((value, at, size) =>
    Array.from({ length: size * 5 }, () => replaceAt(value, at, value)).slice(0, 400),
  ),
} as const satisfies Record<string, TreeDamage>;

function rewrite(change: (text: string, at: number, size: number) => string): TreeDamage {
  return (document, _, at, size) => {
    const scripts = document.querySelectorAll('script[type*="ld+json"]');
    const script = scripts.length > 0 ? (scripts[at % scripts.length] as Element) : plainScript(document);
    script.textContent = change(script.textContent ?? '', at, size);
  };
}

function rewriteJson(change: (value: unknown, at: number, size: number) => unknown): TreeDamage {
  return rewrite((text, at, size) => {
    try {
      return JSON.stringify(change(JSON.parse(text), at, size)) ?? '';
    } catch {
      return text.slice(0, -1);
    }
  });
}

function plainScript(document: Document): Element {
  const script = document.createElement('script');
  script.setAttribute('type', 'application/ld+json');
  script.textContent = JSON.stringify(PLAIN);
  (document.querySelector('head') ?? document.documentElement)?.append(script);
  return script;
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);

/** The value with one place in it, chosen by a number, holding something else. */
function replaceAt(value: unknown, at: number, put: unknown): unknown {
  if (typeof value !== 'object' || value === null || at % 7 === 6) return put;
  const keys = Object.keys(value);
  if (keys.length === 0) return put;
  const key = pick(keys, at >>> 3);
  const inner = replaceAt((value as Record<string, unknown>)[key], Math.floor(at / 11), put);
  return Array.isArray(value) ? value.with(Number(key), inner) : { ...value, [key]: inner };
}

function replaceKeys(value: unknown, keys: RegExp, put: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((inner) => replaceKeys(inner, keys, put));
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, keys.test(key) ? put : replaceKeys(inner, keys, put)]),
  );
}
