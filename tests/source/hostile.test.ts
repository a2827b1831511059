import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { addressKey, extract, identityKeys, numberKey } from '../../lib/source/index.ts';
import { headingText } from '../../lib/source/nearby.ts';
import { faultsOf } from '../../scripts/fuzz/demands.ts';
import { ADDRESS, jsonLd, names, published, read, readHtml } from './page.ts';

describe('broken JSON-LD is mended or passed over', () => {
  it.each([
    ['a trailing comma', '{"@type":"Article","headline":"A Report",}'],
    ['a line break in a text', '{"@type":"Article","headline":"A\nReport"}'],
    ['a comment around it', '<!-- {"@type":"Article","headline":"A Report"} -->'],
    ['CDATA around it', '//<![CDATA[\n{"@type":"Article","headline":"A Report"}\n//]]>'],
    ['a semicolon behind it', '{"@type":"Article","headline":"A Report"};'],
  ])('%s', (_, json) => {
    expect(read(jsonLd(json)).title?.value).toBe('A Report');
  });

  it('no JSON at all', () => {
    expect(read(`${jsonLd('{{{')}<title>A Report</title>`).title?.value).toBe('A Report');
  });

  it('values of unlooked-for kinds', () => {
    const odd = {
      '@type': ['Article', 7],
      headline: { x: 1 },
      author: [null, 3, [], {}],
      datePublished: 2021,
    };
    const found = read(jsonLd(odd));
    expect([found.title, names(found), published(found)]).toEqual([undefined, [], null]);
  });
});

describe('texts are of whole characters, and no longer than a place to show them', () => {
  const pageOf = (text: string): string => {
    const organisation = { '@type': 'Organization', name: `${text} Council` };
    const article = {
      '@type': 'Article',
      headline: text,
      author: organisation,
      publisher: organisation,
      bookEdition: text,
      isPartOf: { '@type': 'Book', name: text },
      description: text,
    };
    const metas = ['citation_title', 'og:site_name', 'citation_author', 'citation_technical_report_number'];
    const links = [
      'rel="canonical"',
      'rel="alternate" hreflang="es"',
      'rel="alternate" type="application/pdf"',
    ];
    return [
      ...metas.map((name) => `<meta name="${name}" content="${text}">`),
      ...links.map((link) => `<link ${link} href="/${text}">`),
      `<title>${text}</title><h1>${text}</h1><h2 class="subtitle">${text}!</h2><p>By Ana ${text}</p>`,
      jsonLd(article),
    ].join('');
  };

  it.each([
    ['half a character', 'Ana Mar\ud83da'],
    ['control characters', 'Ana\u0007 Mar\u0085ia'],
    ['half a character where it is cut', `A${'\u{1f600}'.repeat(3_000)}`],
    ['two hundred and fifty letters', 'Ana '.repeat(63)],
    ['nineteen hundred letters that addresses write out', 'é'.repeat(1_900)],
  ])('%s', (_, text) => {
    expect(faultsOf(readHtml(pageOf(text)), ADDRESS)).toEqual([]);
  });
});

describe('characters without a shape', () => {
  const UNSEEN = [
    '\u202e',
    '\u2066',
    '\u200f',
    '\u2060',
    '\u00ad',
    '\u{e0041}',
    '\u3164',
    '\u061c',
    '\u200d',
  ];

  it.each(UNSEEN)('neither turn nor alter a title, a name or a number: %j', (c) => {
    const found = read(
      `<meta name=citation_title content="Report ${c}4202 on the Council"><meta name=citation_author content="Jane ${c}Smi${c}th">
      <meta name=citation_publisher content="Human ${c}Rights Watch"><meta property=og:site_name content="Human ${c}Rights Watch">
      <meta name=citation_technical_report_number content="AMR ${c}41/4790/2021">`,
    );
    const { title, publisher, siteName, number } = found;
    expect([title, publisher, siteName, number].map((field) => field?.value)).toEqual([
      'Report 4202 on the Council',
      'Human Rights Watch',
      'Human Rights Watch',
      'AMR 41/4790/2021',
    ]);
    expect(names(found)).toEqual(['Jane Smith']);
  });

  it('stay where the letters of a script need them', () => {
    const title = 'گزارش کمیسیون درباره می\u200cخواهم';
    expect(read(`<meta name=citation_title content="${title}">`).title?.value).toBe(title);
  });
});

describe('large and deep pages are read in bounded time', () => {
  it('a heading without an end, read as far as a title may go', () => {
    const { document } = parseHTML(`<h1>${'Abc '.repeat(500_000)}</h1>`);
    expect(headingText(document.querySelector('h1') as unknown as Element).length).toBeLessThan(10_000);
  });

  const within = (limit: number, act: () => void): void => {
    const start = performance.now();
    act();
    expect(performance.now() - start).toBeLessThan(limit);
  };

  it('JSON-LD nested a hundred thousand deep', () => {
    const deep = `${'{"@graph":['.repeat(100_000)}${']}'.repeat(100_000)}`;
    within(2_000, () => read(jsonLd(deep)));
  });

  it('JSON-LD of many objects, each referring to the next', () => {
    const graph = Array.from({ length: 20_000 }, (_, id) => ({
      '@id': `#${id}`,
      '@type': 'Article',
      author: { '@id': `#${id + 1}` },
    }));
    within(4_000, () => read(jsonLd({ '@graph': graph })));
  });

  it('ten thousand metas', { timeout: 30_000 }, () => {
    const metas = '<meta name="author" content="Ana García">'.repeat(10_000);
    within(8_000, () => expect(names(read(metas))).toEqual(['Ana García']));
  });

  it('elements nested deep, and a heading of a megabyte', { timeout: 30_000 }, () => {
    within(8_000, () => {
      read('', `${'<div>'.repeat(3_000)}<h1>${'word '.repeat(200_000)}</h1>`);
    });
  });

  it('a line of digits', () => {
    within(2_000, () => read('', `<h1>A Report</h1><p>${'2021-05-'.repeat(100_000)}</p>`));
  });
});

describe('never throws', () => {
  const piece = fc.oneof(
    fc.string(),
    fc.constantFrom(
      '<h1>',
      '</h1>',
      '<time datetime="',
      '">',
      '<meta name="date" content="',
      '<script type="application/ld+json">',
      '</script>',
      '{"@type":"Article","author":',
      '3 May 2021',
      'By Ana García',
      '<link rel=canonical href="',
      '<div class="byline">',
      '&#x',
      '<svg>',
      '<template>',
    ),
  );

  it('whatever the page and its address', () => {
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 30 }),
        fc.oneof(fc.webUrl(), fc.string()),
        (pieces, address) => {
          for (const field of Object.values(readHtml(`<html>${pieces.join('')}`, address))) {
            expect(field.weight).toBeGreaterThan(0);
            expect(field.weight).toBeLessThanOrEqual(1);
          }
        },
      ),
    );
  });

  it('when the page bends what is read', () => {
    const bent = new Proxy(
      {},
      {
        get: () => () => {
          throw new Error('bent');
        },
      },
    );
    expect(extract(bent as Document, ADDRESS)).toEqual({});
  });

  it('whatever is keyed, and keys are settled after one step', () => {
    expect(addressKey('$ #a')).toBe('$');
    fc.assert(
      fc.property(
        fc.oneof(fc.webUrl({ withQueryParameters: true, withFragments: true }), fc.string()),
        (address) => {
          const key = addressKey(address);
          expect(
            addressKey(/^https?:/i.test(address) && !/^https?:/i.test(key) ? `https://${key}` : key),
          ).toBe(key);
          numberKey(address);
          identityKeys({}, [address]);
        },
      ),
    );
  });
});
