import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { extract } from '../../lib/source/index.ts';
import { ADDRESS, jsonLd, read } from './page.ts';

describe('links and series', () => {
  it('reads the DOI of metadata and address, not one that the text cites', () => {
    const doi = (head: string, address = ADDRESS): string | undefined =>
      read(head, CITED, address).doi?.value;
    const CITED = '<h1>A Report</h1><p>See https://doi.org/10.1000/cited.</p>';
    expect(doi('<meta name="citation_doi" content="doi:10.1000/own.5">')).toBe('10.1000/own.5');
    expect(doi('<meta name="prism.doi" content="10.1000/own.5">')).toBe('10.1000/own.5');
    expect(doi(jsonLd({ '@type': 'ScholarlyArticle', sameAs: 'https://doi.org/10.1000/own.5' }))).toBe(
      '10.1000/own.5',
    );
    expect(doi('', 'https://example.org/doi/full/10.1000/own.5')).toBe('10.1000/own.5');
    expect(doi('')).toBeUndefined();
  });

  it('finds the work as a PDF, not one it cites or one of several', () => {
    const pdf = (body: string, head = ''): string | undefined =>
      read(head, `<h1>A</h1>${body}`).pdfUrl?.value;
    const offer = '<a href="/files/report.pdf">Download the full report</a>';
    const own = 'https://www.example.org/files/report.pdf';
    expect(pdf(offer)).toBe(own);
    expect(pdf('<a href="https://other.example/x.pdf">PDF</a>')).toBeUndefined();
    expect(pdf(`${offer}<a href="/files/annex.pdf">Download the annex</a>`)).toBeUndefined();
    expect(pdf('', '<link rel="alternate" type="application/pdf" href="/files/report.pdf">')).toBe(own);
    expect(pdf(offer, '<meta name="citation_pdf_url" content="/best.pdf">')).toBe(
      'https://www.example.org/best.pdf',
    );
  });

  it('lists the same page in other languages, not its feeds or regional editions', () => {
    const link = (lang: string, href: string, more = ''): string =>
      `<link rel="alternate" hreflang="${lang}" href="${href}" ${more}>`;
    const head = [
      link('es', '/es/informe'),
      link('en-AU', '/au/report'),
      link('x-default', '/report'),
      link('fr', '/feed', 'type="application/rss+xml"'),
      link('fr', 'javascript:alert(1)'),
    ];
    expect(read(head.join('')).translations?.value).toEqual([
      { language: 'es', address: 'https://www.example.org/es/informe' },
    ]);
  });

  it('reads journal, edition and subtitle, and takes no subscription for a journal', () => {
    const head = '<meta name="citation_journal_title" content="Journal of Records">';
    const body = '<h1>A Report</h1><p class="article-subtitle">What became of them</p>';
    const metadata = read(head + jsonLd({ '@type': 'Book', bookEdition: '2nd' }), body);
    expect(metadata.edition?.value).toBe('2nd');
    expect(metadata.container?.value).toBe('Journal of Records');
    expect(metadata.subtitle?.value).toBe('What became of them');
    const sold = {
      '@type': 'NewsArticle',
      isPartOf: { '@type': ['CreativeWork', 'Product'], name: 'Digital' },
    };
    expect(read(jsonLd(sold)).container).toBeUndefined();
  });

  it('takes the server’s date last of all, marked so, and not one of just now', () => {
    const changed = (lastModified: string) => {
      const { document } = parseHTML('<h1>A Report</h1>');
      Object.defineProperty(document, 'lastModified', { value: lastModified });
      return extract(document as unknown as Document, ADDRESS).modified;
    };
    expect(changed('03/05/2021 10:00:00')).toMatchObject({
      value: { year: 2021, month: 3, day: 5 },
      foundIn: 'last-modified',
    });
    expect(changed(new Date().toUTCString())).toBeUndefined();
    expect(changed('')).toBeUndefined();
  });
});
