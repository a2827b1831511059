import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../lib/model/index.ts';
import { PUBLISHERS, publisherOf } from '../../lib/publisher/index.ts';

const idOf = (address: string, name?: string, certain?: boolean) =>
  publisherOf({ address, name, ...(certain ? { certain } : {}) })?.id ?? null;

describe('publisherOf', () => {
  it.each([
    ['Human Rights Watch', 'hrw'],
    ['HRW', 'hrw'],
    ['the Immigration and Refugee Board of Canada', 'irb-canada'],
    ["Commission de l'immigration et du statut de réfugié du Canada", 'irb-canada'],
    ['US Department of State', 'us-state'],
    ['Amnistía Internacional', 'amnesty'],
    ['Amnesty International Canada', 'amnesty-canada'],
    ['COMISIÓN INTERAMERICANA DE DERECHOS HUMANOS', 'iachr'],
    ['Reporters sans frontières', 'rsf'],
    ['Home Office', 'uk-home-office'],
  ])('knows %s by its name', (name, id) => {
    expect(idOf('', name)).toBe(id);
  });

  it.each([
    ['https://www.hrw.org/americas/mexico', 'hrw'],
    ['https://irb-cisr.gc.ca/en/country-information/rir/Pages/index.aspx?doc=458870', 'irb-canada'],
    ['https://irb.gc.ca:443/x', 'irb-canada'],
    ['https://2009-2017.state.gov/j/drl/', 'us-state'],
    ['https://takeaction.amnesty.ca/page/92914/action/1', 'amnesty-canada'],
    ['https://es.amnesty.org/x', 'amnesty-espana'],
    ['https://www.oas.org/es/cidh/informes/', 'iachr'],
    ['https://www.oas.org/es/sla/', 'host:oas.org'],
    ['https://crsreports.congress.gov/product/pdf/IF/IF10215', 'us-crs'],
    ['https://www.congress.gov/bill/118', 'host:congress.gov'],
    ['https://www.gov.uk/government/publications/x', 'host:gov.uk'],
    ['https://nothrw.org/', 'host:nothrw.org'],
    ['https://lifos.migrationsverket.se/dokument', 'lifos'],
  ])('knows %s by its host', (address, id) => {
    expect(idOf(address)).toBe(id);
  });

  it('believes a name it knows before the host, since reprints stand on others’ sites', () => {
    expect(idOf('https://www.ecoi.net/en/document/1.html', 'HRW')).toBe('hrw');
    expect(idOf('https://www.ecoi.net/en/document/1.html', 'ecoi.net')).toBe('ecoi');
  });

  it('takes an unknown name for the host’s publisher, but not where it is the user’s word', () => {
    expect(idOf('https://www.hrw.org/x', 'HRW Americas desk')).toBe('hrw');
    expect(idOf('https://www.hrw.org/x', 'Foro Mexicano', true)).toBe('name:foromexicano');
  });

  it('does not take a library for the publisher of what names another', () => {
    expect(idOf('https://www.ecoi.net/en/document/1.html', 'Foro Mexicano')).toBe('name:foromexicano');
    expect(idOf('https://reliefweb.int/report/x', 'Foro Mexicano')).toBe('name:foromexicano');
    expect(idOf('https://www.refworld.org/x')).toBe('refworld');
  });

  it('meets an unknown publisher again, however its name is written', () => {
    expect(idOf('https://a.example/1', 'The Human Rights')).toBe(
      idOf('https://b.example/2', 'the human-rights'),
    );
    expect(publisherOf({ address: '', name: ' Foro Mexicano ' })).toMatchObject({
      name: { en: 'Foro Mexicano', fr: 'Foro Mexicano' },
      type: null,
      mandate: null,
      assessment: null,
    });
  });

  it('falls back to the host, and to nothing', () => {
    expect(idOf('https://www.politicalasylumusa.com/countries/', '')).toBe('host:politicalasylumusa.com');
    expect(idOf('https://www.politicalasylumusa.com/countries/', ' — ')).toBe('host:politicalasylumusa.com');
    expect(idOf('file:///home/report.html')).toBeNull();
    expect(idOf('no address', '')).toBeNull();
    expect(idOf('https://example.org/', 'x'.repeat(100_000))?.length).toBeLessThan(400);
  });
});

describe('how it is known', () => {
  it.each([
    ['its own site', 'https://www.hrw.org/x', 'Human Rights Watch', 'host'],
    ['its own site, which names nobody', 'https://www.hrw.org/x', '', 'host'],
    ['a desk of it', 'https://www.hrw.org/x', 'HRW Americas desk', 'host'],
    ['a stranger that bears its name', 'https://hrw-reports.example/x', 'Human Rights Watch', 'name'],
    ['a host that only ends like its own', 'https://nothrw.org/x', 'HRW', 'name'],
    ['a library', 'https://www.ecoi.net/en/document/1.html', 'HRW', 'name'],
    ['a bureau at home', 'https://www.state.gov/x', 'Bureau of Democracy, Human Rights, and Labor', 'host'],
    ['a bureau elsewhere', 'https://a.example/x', 'Bureau of Democracy, Human Rights, and Labor', 'name'],
    ['no address', '', 'HRW', 'name'],
    ['an unknown name that its host spells', 'https://www.foromexicano.org.mx/x', 'Foro Mexicano', 'host'],
    ['an unknown name that its host does not spell', 'https://a.example/x', 'Foro Mexicano', 'name'],
    ['one whose host leaves out what many names hold', 'https://www.milenio.com/x', 'Diario Milenio', 'host'],
    [
      'one whose host is its initials',
      'https://www.wola.org/x',
      'Washington Office on Latin America',
      'host',
    ],
    ['one whose host has its article', 'https://www.eluniversal.com.mx/x', 'El Universal', 'host'],
    [
      'one at a government’s host',
      'https://www.cndh.gob.mx/x',
      'Comisión Nacional de los Derechos Humanos',
      'host',
    ],
    [
      'one that calls itself as its host',
      'https://blog.some-site.example/x',
      'blog.some-site.example',
      'host',
    ],
    [
      'a subdomain that stands in a name',
      'https://state.evil.example/x',
      'Ministry of State Security',
      'name',
    ],
    ['a subdomain of a common word', 'https://news.evil.example/x', 'Associated Press News Wire', 'name'],
    ['a subdomain that is the name', 'https://foromexicano.evil.example/x', 'Foro Mexicano', 'name'],
    ['a site of a common word', 'https://news.example/x', 'Associated Press News Wire', 'name'],
    ['a site of a part of a name', 'https://associated.example/x', 'Associated Press of Arcadia', 'name'],
    ['letters of two scripts', 'https://amnesty.example/x', '\u0410mnesty International Amnesty', 'name'],
    ['a number for a host', 'https://10.0.0.1/x', 'Foro 0', 'name'],
    ['a host alone', 'https://www.foromexicano.org.mx/x', '', 'host'],
  ])('of %s', (_, address, name, by) => {
    expect(publisherOf({ address, name })?.by).toBe(by);
  });

  it('says so where the user named it', () => {
    const by = (address: string, name: string) => publisherOf({ address, name, certain: true })?.by;
    expect(by('https://a.example/x', 'HRW')).toBe('user');
    expect(by('https://a.example/x', 'Foro Mexicano')).toBe('user');
    expect(by('https://www.hrw.org/x', 'HRW')).toBe('host');
  });
});

describe('the words of citation styles', () => {
  const bluebook = (address: string, name: string) => publisherOf({ address, name })?.abbreviations.bluebook;

  it('are for the publisher’s own name, never for its bureaus or for what its site says beside', () => {
    expect(bluebook('', 'US Department of State')).toBe("U.S. Dep't of State");
    expect(idOf('', 'Bureau of Democracy, Human Rights, and Labor')).toBe('us-state');
    expect(bluebook('', 'Bureau of Democracy, Human Rights, and Labor')).toBeUndefined();
    expect(bluebook('https://www.hrw.org/', 'HRW Americas desk')).toBeUndefined();
  });
});

describe('the registry', () => {
  it('keeps its words apart: no id, name or host twice', () => {
    const all = <T>(read: (publisher: (typeof PUBLISHERS)[number]) => readonly T[]) =>
      PUBLISHERS.flatMap(read);
    const twice = <T>(list: readonly T[]) => list.filter((value, index) => list.indexOf(value) !== index);
    expect(twice(all(({ id }) => [id]))).toEqual([]);
    expect(twice(all(({ hosts }) => hosts))).toEqual([]);
    for (const { id, name, alsoKnownAs = [], parts = [] } of PUBLISHERS)
      for (const known of [...Object.values(name), ...alsoKnownAs, ...parts])
        expect(idOf('', known)).toBe(id);
  });

  it('names each and says what it is for in three languages, with where that is said', () => {
    for (const { name, mandate } of PUBLISHERS) {
      for (const locale of LOCALES) expect([name[locale], mandate.words[locale]]).not.toContain('');
      expect(URL.parse(mandate.source)?.protocol).toBe('https:');
    }
  });

  it('passes no verdict: a publisher begins unassessed, and what bears on its weight is a fact', () => {
    const named = (name: string) => publisherOf({ address: '', name });
    for (const { name } of PUBLISHERS) expect(named(name.en)?.assessment).toBeNull();
    expect(named('Wikipedia')?.cautions).toEqual(['anyone-can-edit']);
    expect(named('ecoi.net')?.cautions).toEqual(['republishes']);
    expect(named('HRW')?.cautions).toEqual([]);
  });
});
