import { describe, expect, it } from 'vitest';
import type { SourceMetadata } from '../../lib/model/index.ts';
import { addressKey, identityKeys, numberKey, withoutAnchor } from '../../lib/source/index.ts';

const RIR = 'https://irb-cisr.gc.ca/en/country-information/rir/Pages/index.aspx?doc=458870&pls=1';
const HUDOC = 'https://hudoc.example.org/eng';

describe('one page, many addresses', () => {
  it.each([
    'https://irb.gc.ca/en/country-information/rir/Pages/index.aspx?doc=458870&pls=1',
    'https://www.irb-cisr.gc.ca/en/country-information/rir/Pages/index.aspx?doc=458870',
    'https://cisr.gc.ca/en/country-information/rir/Pages/index.aspx?pls=1&doc=458870',
    'http://irb-cisr.gc.ca:443/en/country-information/rir/Pages/index.aspx?doc=458870',
    'https://irb-cisr.gc.ca/en/country-information/rir/Pages/?doc=458870',
    `${RIR}#:~:text=extensive`,
    `${RIR}#ref=rss`,
    `${RIR}#section-2`,
    `${RIR}#/`,
    `${RIR}#!`,
    `${RIR}&utm_source=mail&fbclid=1`,
    ` ${RIR} `,
    `https://web.archive.org/web/20230901000000/${RIR}`,
    `https://web.archive.org/web/2023id_/${RIR}`,
    `https://web.archive.org/web/${RIR}`,
    `https://web.archive.org/web/*/${RIR}`,
    `https://archive.ph/2021.09.30-120000/${RIR}`,
    `https://archive.is/20230901120000/${RIR}`,
    `https://archive.today/newest/${RIR}`,
    `https://wayback.archive-it.org/5418/20230901000000/${RIR}`,
    `https://webcache.googleusercontent.com/search?q=cache:Ab12Cd34Ef5:${RIR.replace('&', '%26')}+mexico&hl=en`,
    `https://web.archive.org/web/2023/https://archive.ph/20210930120000/${RIR}`,
    RIR.replace('https://', 'https://www-').replaceAll(
      /irb-cisr\.gc\.ca/g,
      'irb--cisr-gc-ca.eux.idm.oclc.org',
    ),
    RIR.replace('irb-cisr.gc.ca', 'm.irb-cisr.gc.ca'),
    `${RIR}&view=print`,
    RIR.replace('/Pages/', '/(S(abc123))/Pages/'),
  ])('%s', (address) => {
    expect(addressKey(address)).toBe(addressKey(RIR));
  });

  it.each([
    ['https://www.hrw.org/americas/mexico/', 'http://hrw.org/americas/mexico'],
    ['https://example.org/a%20b', 'https://example.org/a b'],
    ['https://example.org', 'https://example.org/index.html'],
    ['https://news.example/a/report', 'https://amp.news.example/a/report/amp/'],
    ['https://news.example/a/report.html', 'https://news.example/a/report.amp.html?amp=1'],
    ['https://news.example/a/report', 'https://www.google.com/amp/s/news.example/a/report/amp'],
    ['https://news.example/a/report', 'https://news-example.cdn.ampproject.org/c/s/news.example/a/report'],
    ['https://en.wikipedia.org/wiki/Mexico', 'https://en.m.wikipedia.org/wiki/Mexico#History'],
    ['https://www.ecoi.net/en/document/2098765.html', 'https://www.ecoi.net/de/dokument/2098765.html'],
    [
      'https://www.amnesty.org/en/documents/amr41/4790/2021/en/',
      'https://www.amnesty.org/es/documents/amr41/4790/2021/en/',
    ],
    ['https://undocs.org/en/A/HRC/52/30', 'https://docs.un.org/en/A/HRC/52/30'],
    [
      'https://www.gov.uk/government/publications/mexico-note',
      'https://webarchive.nationalarchives.gov.uk/ukgwa/20230901120000/https://www.gov.uk/government/publications/mexico-note',
    ],
    ['https://news.example/story', 'https://news.example/story/print/'],
    [`${HUDOC}#{"itemid":["001-57619"]}`, `${HUDOC}#%7B%22itemid%22:[%22001-57619%22]%7D`],
    [`${HUDOC}#/case/1/`, `${HUDOC}#/case/1:~:text=violation`],
    [`${HUDOC}#/case/1`, `https://web.archive.org/web/2023/${HUDOC}#/case/1`],
  ])('%s is %s', (one, other) => {
    expect(addressKey(one)).toBe(addressKey(other));
  });
});

describe('other pages', () => {
  it.each([
    [RIR, RIR.replace('458870', '458871')],
    [RIR, RIR.replace('/en/', '/fr/')],
    ['https://example.org/a', 'https://example.org/b'],
    ['https://a.example.org/', 'https://example.org/'],
    ['https://example.org/?id=1&page=2', 'https://example.org/?id=1&page=3'],
    ['https://example.org/Report', 'https://example.org/report'],
    ['https://example.org:8443/a', 'https://example.org/a'],
    ['https://www-hrw-org.ezproxy.library.example/report', 'https://www.hrw.org/report'],
    [
      'https://amnesty.org/en/documents/amr41/4790/2021/en/',
      'https://amnesty.org/en/documents/amr41/4790/2021/es/',
    ],
    ['https://perma.cc/ABCD-1234', 'https://perma.cc/ABCD-1235'],
    ['https://archive.ph/AbCdE', 'https://archive.ph/AbCdF'],
    ['https://example.org/?type=report', 'https://example.org/'],
    ['https://google.us.to/amp/s/hrw.org/report', 'https://hrw.org/report'],
    ['https://evil.example/web/2023/https://hrw.org/report', 'https://hrw.org/report'],
    ['https://m.example', 'https://example'],
    [`${HUDOC}#{"itemid":["001-57619"]}`, `${HUDOC}#{"itemid":["001-99999"]}`],
    [`${HUDOC}#{"itemid":["001-57619"]}`, HUDOC],
    [`${HUDOC}#/case/1`, `${HUDOC}#/case/2`],
    [`${HUDOC}#!case=1`, `${HUDOC}#!case=2`],
  ])('%s is not %s', (one, other) => {
    expect(addressKey(one)).not.toBe(addressKey(other));
  });
});

it.each(['', 'no address', 'http://[', 'javascript:void(0)', 'file:///C:/a.pdf', 'data:text/html,x'])(
  '%s equals itself',
  (address) => {
    expect(addressKey(address)).toBe(address);
  },
);

it.each([
  [`${HUDOC}#section`, HUDOC],
  [`${HUDOC}#:~:text=a`, HUDOC],
  [`${HUDOC}#/case/1#part`, `${HUDOC}#/case/1#part`],
  [`${HUDOC}#!case=1:~:text=a`, `${HUDOC}#!case=1`],
])('%s without its anchor is %s', (address, bare) => {
  expect(withoutAnchor(address)).toBe(bare);
});

it.each(['/a%00', '/a%20', '/a%2525', '/a%2Fb', '/a%5Cb', '#/a%20', '#!%00'])(
  'the key of %s is its own',
  (path) => {
    const key = addressKey(`https://example.org${path}`);
    expect(addressKey(`https://${key}`)).toBe(key);
  },
);

describe('numbers', () => {
  it('are one however they are spaced', () => {
    expect(numberKey('AMR 41/4790/2021')).toBe(numberKey('amr41/4790/2021'));
    expect(numberKey('UA 100/21')).toBe('UA100/21');
  });

  it('of a text and its translation differ', () => {
    expect(numberKey('MEX201601.E')).not.toBe(numberKey('MEX201601.F'));
  });
});

it('identity keys hold address, canonical address, number and DOI, without doubles', () => {
  const field = (value: string) => ({ value, foundIn: 'meta' as const, weight: 1 });
  const metadata: SourceMetadata = {
    canonicalUrl: field('https://example.org/a/'),
    number: field('AMR 41/4790/2021'),
    doi: field('https://doi.org/10.1000/ABC'),
  };
  expect(identityKeys(metadata, ['https://www.example.org/a', 'https://example.org/b'])).toEqual([
    'address:example.org/a',
    'address:example.org/b',
    'number:AMR41/4790/2021',
    'doi:10.1000/abc',
  ]);
});
