import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addressKey,
  archivedCopy,
  claimedOriginal,
  hintKeys,
  identityKeys,
  numberKeys,
  siteOf,
  unwrapped,
  workNumber,
} from '../../lib/source/index.ts';

const REPORT = 'https://www.hrw.org/report/2021/mexico?page=2';

describe('an archive’s copy', () => {
  it.each([
    [`https://web.archive.org/web/20230901120000/${REPORT}`, 'Internet Archive', '20230901120000'],
    [`https://web.archive.org/web/20230901120000if_/${REPORT}`, 'Internet Archive', '20230901120000'],
    [`https://archive.ph/2021.09.30-120000/${REPORT}`, 'archive.today', '2021.09.30-120000'],
    [`https://arquivo.pt/wayback/20200101000000/${REPORT}`, 'Arquivo.pt', '20200101000000'],
    [`https://webarchive.loc.gov/all/20200101000000/${REPORT}`, 'Library of Congress', '20200101000000'],
  ])('%s', (address, archive, stamp) => {
    expect(archivedCopy(address)).toEqual({ archive, stamp, original: REPORT });
    expect(siteOf(address)).toBe('hrw.org');
  });

  it.each([
    'https://web.archive.org/',
    'https://web.archive.org/web/2023/',
    'https://archive.ph/AbCdE',
    REPORT,
    '',
  ])('is not at %s', (address) => {
    expect(archivedCopy(address)).toBeNull();
  });
});

describe('a library’s proxy', () => {
  it.each([
    'https://www-hrw-org.ezproxy.library.example/report/2021/mexico?page=2',
    'https://www.hrw.org.libproxy1.university.example/report/2021/mexico?page=2',
    'https://www-hrw-org.proxy.lib.university.example/report/2021/mexico?page=2',
    'https://0-www.hrw.org.catalogue.university.example/report/2021/mexico?page=2',
    `https://ezproxy.university.example/login?url=${REPORT}`,
    `https://go.openathens.net/redirector/university.example?url=${encodeURIComponent(REPORT)}`,
  ])('claims to show the original at %s, which does not make it one', (address) => {
    expect(addressKey(claimedOriginal(address) ?? '')).toBe(addressKey(REPORT));
    expect(addressKey(address)).not.toBe(addressKey(REPORT));
  });

  it.each([
    REPORT,
    'https://proxy.example/a',
    'https://a.proxy.example/b',
    'https://news.example/proxy-war',
    'x',
  ])('is not at %s', (address) => {
    expect(claimedOriginal(address)).toBeNull();
  });

  it('of the service itself shows nothing else', () => {
    const address = 'https://www-some--body-org.eux.idm.oclc.org/a';
    expect(unwrapped(address)).toBe('https://www.some-body.org/a');
  });
});

describe('keys', () => {
  const field = <T>(value: T) => ({ value, foundIn: 'meta' as const, weight: 1 });

  it('do not believe a canonical address of another site, but an archive’s', () => {
    const canonicalUrl = field(REPORT);
    expect(identityKeys({ canonicalUrl }, ['https://blog.example/'])).toEqual(['address:blog.example']);
    expect(identityKeys({ canonicalUrl }, ['https://archive.ph/AbCdE'])).toContain(
      `address:${addressKey(REPORT)}`,
    );
    const users = { ...canonicalUrl, foundIn: 'user' as const };
    expect(identityKeys({ canonicalUrl: users }, ['https://blog.example/'])).toHaveLength(2);
  });

  it('of a DOI’s own address name it', () => {
    expect(identityKeys({}, ['https://doi.org/10.1000/ABC'])).toContain('doi:10.1000/abc');
  });

  it('hint at a translation, at a title, at what is claimed to be shown', () => {
    const metadata = { number: field('MEX201601.F'), title: field('Mexico: Mass deportations must stop') };
    const proxied = 'https://www-hrw-org.ezproxy.library.example/report/2021/mexico?page=2';
    expect(hintKeys(metadata, [proxied])).toEqual([
      'work:MEX201601',
      'title:mexicomassdeportationsmuststop',
      `claimed:${addressKey(REPORT)}`,
      `claimed:${addressKey(proxied)}`,
    ]);
    expect(hintKeys({ title: field('Mexico') }, [])).toEqual([]);
  });

  it('keep every number that was found', () => {
    const number = { ...field('UA 100/21'), others: [field('AMR 41/4790/2021')] };
    expect(numberKeys({ number })).toEqual(['number:UA100/21', 'number:AMR41/4790/2021']);
    expect(workNumber('A/HRC/52/30')).toBe('A/HRC/52/30');
  });
});

describe('any address', () => {
  const label = fc.stringMatching(/^[a-z0-9-]{1,8}$/);
  const host = fc
    .array(label, { minLength: 1, maxLength: 4 })
    .map((labels) => [...labels.map((one) => `a${one}b`), 'org'].join('.'));
  const wrapper = fc.constantFrom('', 'https://web.archive.org/web/2023/', 'https://archive.ph/newest/');
  const tail = fc.oneof(
    fc.constantFrom(
      '',
      '/',
      '/index.html',
      '/amp/',
      '/a/print',
      '/a;jsessionid=1',
      '?utm_source=x&b=2&a=1',
      '#!/r',
    ),
    fc.webPath(),
  );
  const address = fc
    .tuple(wrapper, fc.constantFrom('http://', 'https://', 'https://www.', 'http://m.'), host, tail)
    .map((parts) => parts.join(''));

  it('has a key that is its own', () => {
    fc.assert(
      fc.property(address, (one) => {
        const key = addressKey(one);
        expect(addressKey(`https://${key}`)).toBe(key);
      }),
      { numRuns: 2_000 },
    );
  });

  it('and any text are read without a fault', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), address, fc.webUrl()), (text) => {
        expect(typeof addressKey(text)).toBe('string');
        expect(() => [claimedOriginal(text), archivedCopy(text), siteOf(text)]).not.toThrow();
      }),
      { numRuns: 2_000 },
    );
  });
});
