// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readRule } from '../../../lib/source/sites/read.ts';
import { refine } from '../../../lib/source/sites/refine.ts';
import type { SiteRule } from '../../../lib/source/sites/rule.ts';

const page = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const ADDRESS = 'https://example.org/reports/2023/some%20thing?x=1';
const rule = (fields: SiteRule['fields'], more: Partial<SiteRule> = {}): SiteRule => ({
  id: 'test',
  hosts: ['example.org'],
  seen: false,
  fields,
  ...more,
});

describe('readRule', () => {
  it('reads elements, attributes, metas, the address and facts, each with its place', () => {
    const document = page(
      '<meta property="X:Number" content="No 7"><h2 class="t"> A  title </h2><a id="p" href="/a.pdf">',
    );
    const found = readRule(
      document,
      ADDRESS,
      rule({
        title: [{ select: '.t' }],
        pdfUrl: [{ select: '#p', attribute: 'href' }],
        number: [{ meta: 'x:number', match: '\\d+' }],
        edition: [{ address: true, match: '/(\\d{4})/', value: 'of $1' }],
        publisher: [{ value: 'Example Watch', weight: 0.5 }],
      }),
    );
    expect(found).toEqual({
      title: [{ value: 'A title', foundIn: 'site-rule', place: '.t', weight: 0.97 }],
      pdfUrl: [
        { value: 'https://example.org/a.pdf', foundIn: 'site-rule', place: '#p [href]', weight: 0.97 },
      ],
      number: [{ value: '7', foundIn: 'site-rule', place: 'meta x:number', weight: 0.97 }],
      edition: [{ value: 'of 2023', foundIn: 'site-rule', place: 'address', weight: 0.97 }],
      publisher: [{ value: 'Example Watch', foundIn: 'site-rule', place: 'example.org', weight: 0.5 }],
    });
  });

  it('settles slashed dates by the publisher’s order', () => {
    const document = page('<p class="d">05/06/2023</p>');
    const fields = { published: [{ select: '.d' }] };
    const dmy = readRule(document, ADDRESS, rule(fields, { dateOrder: 'dmy' }));
    const mdy = readRule(document, ADDRESS, rule(fields, { dateOrder: 'mdy' }));
    expect(dmy.published?.[0]?.value).toEqual({ year: 2023, month: 6, day: 5 });
    expect(mdy.published?.[0]?.value).toEqual({ year: 2023, month: 5, day: 6 });
  });

  it('reads every element of a list, and tells bodies from persons', () => {
    const document = page('<b class="a">Jane Example</b><b class="a">Bureau of Democracy</b>');
    const found = readRule(document, ADDRESS, rule({ authors: [{ select: '.a' }] }));
    expect(found.authors?.[0]?.value).toEqual([
      { name: 'Jane Example', kind: 'person' },
      { name: 'Bureau of Democracy', kind: 'body' },
    ]);
  });

  it('leaves out what is empty, no date, or not matched', () => {
    const document = page('<h1> </h1><time>soon</time><p>none</p>');
    const fields = {
      title: [{ select: 'h1' }, { select: '.missing' }],
      published: [{ select: 'time' }],
      number: [{ select: 'p', match: '\\d' }],
    };
    expect(readRule(document, ADDRESS, rule(fields))).toEqual({});
  });

  it('never throws: broken selectors, patterns, addresses and documents cost their own place only', () => {
    const broken = rule({
      title: [{ select: '((' }, { select: 'h1', match: '(' }, { select: 'h1' }],
      edition: [{ address: true }],
    });
    expect(readRule(page('<h1>Title</h1>'), 'no address', broken)).toEqual({
      title: [{ value: 'Title', foundIn: 'site-rule', place: 'h1', weight: 0.97 }],
    });
    expect(readRule({} as Document, ADDRESS, broken).title).toBeUndefined();
    expect(readRule(page('<img name="querySelectorAll"><h1>Title</h1>'), ADDRESS, broken).title).toHaveLength(
      1,
    );
  });

  it('is bounded: long texts are cut, of many elements the first are read', () => {
    const document = page(`<h1>${'x'.repeat(50_000)}</h1>${'<i>Jane Example</i>'.repeat(5_000)}`);
    const found = readRule(
      document,
      ADDRESS,
      rule({ title: [{ select: 'h1' }], authors: [{ select: 'i' }] }),
    );
    expect(found.title?.[0]?.value).toMatch(/^x{100,500}$/);
    expect(found.authors?.[0]?.value.length).toBeLessThan(100);
  });
});

describe('refine', () => {
  const general = {
    title: {
      value: 'General',
      foundIn: 'meta',
      weight: 0.9,
      others: [{ value: 'Third', foundIn: 'document', weight: 0.1 }],
    },
    published: { value: { year: 2009 }, foundIn: 'meta', weight: 0.8 },
  } as const;

  it('puts the more trusted first and keeps the others', () => {
    const found = { title: [{ value: 'By rule', foundIn: 'site-rule', weight: 0.97 } as const] };
    const { title } = refine(
      { ...general, title: { ...general.title, others: [...general.title.others] } },
      found,
      rule({}),
    );
    expect(title?.value).toBe('By rule');
    expect(title?.others?.map(({ value }) => value)).toEqual(['General', 'Third']);
  });

  it('lets a doubtful place yield to what the page says', () => {
    const found = { title: [{ value: 'By rule', foundIn: 'site-rule', weight: 0.5 } as const] };
    expect(refine({ title: { ...general.title, others: [] } }, found, rule({})).title?.value).toBe('General');
  });

  it('takes away what such pages do not have, and nothing else', () => {
    const refined = refine(
      { published: general.published, title: { ...general.title, others: [] } },
      {},
      rule({}, { lacks: ['published'] }),
    );
    expect(Object.keys(refined)).toEqual(['title']);
  });
});
