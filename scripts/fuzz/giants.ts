import { type MadePage, parseWithLinkedom } from './plan.ts';

const ADDRESS = 'https://saved.example/giant';
/** What a parser without a browser can still build; the millions are tried in real browsers. */
const CROWD = 200_000;
const MILLION = 1_000_000;

const page = (head: string, body: string): MadePage => ({
  document: parseWithLinkedom(
    `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`,
  ),
  address: ADDRESS,
  rule: null,
});
const REPORT = '<h1>A report</h1><p>By Ana García</p><p>6 May 2021</p>';
const jsonLd = (json: string): string => `<script type="application/ld+json">${json}</script>`;

/** Lists of articles in a list: each as plausible as the next, their headlines long. */
function nestedArticles(count: number): string {
  const article = { '@type': 'Article', headline: 'Informe sobre la situación '.repeat(60) };
  const lists = Array.from({ length: count / 100 }, () => Array.from({ length: 100 }, () => article));
  return JSON.stringify(lists);
}

/** Pages beyond all measure, each made alone and once; what no random damage reaches. */
export const GIANTS: Readonly<Record<string, () => MadePage>> = {
  'crowds of elements': () => page('', REPORT + '<p>word</p>'.repeat(CROWD)),
  'crowds of elements before the heading': () => page('', '<p>word</p>'.repeat(CROWD) + REPORT),
  'crowds of text nodes in the heading': () => page('', `<h1>${'<b>a</b>'.repeat(CROWD)}</h1>${REPORT}`),
  'crowds of siblings that are skipped': () =>
    page('', `<h1>A report</h1>${'<aside class="related">x</aside>'.repeat(CROWD)}`),
  'crowds of metas': () => page('<meta name="author" content="Ana García">'.repeat(CROWD), REPORT),
  'crowds of times': () => page('', REPORT + '<time datetime="2021-05-06">6 May 2021</time>'.repeat(CROWD)),
  'crowds of headings': () => page('', '<h1>A report</h1>'.repeat(CROWD)),
  'crowds of bylines': () => page('', `${REPORT}${'<p class="byline">By Ana García</p>'.repeat(CROWD)}`),
  'crowds of links with rel': () =>
    page('<link rel="alternate" hreflang="es" href="/es">'.repeat(CROWD), REPORT),
  'nested ten thousand deep': () => page('', '<div>'.repeat(CROWD / 20) + REPORT),
  'dates nested ten thousand deep': () =>
    page('', `${'<div class="date">'.repeat(CROWD / 20)}<h1>A report</h1><time>6 May 2021</time>`),
  'a text of a hundred million characters': () => page('', `${REPORT}<p>${'word '.repeat(20 * MILLION)}</p>`),
  'a title of ten million characters': () => page(`<title>${'A report | '.repeat(MILLION)}</title>`, REPORT),
  'a class of ten million characters': () =>
    page('', `<div class="${'related-'.repeat(MILLION)}">${REPORT}</div>`),
  'a meta of ten million characters': () =>
    page(`<meta name="author" content="${'Ana García, '.repeat(MILLION)}">`, REPORT),
  'JSON-LD of fifty megabytes': () => page(jsonLd(`["${'a'.repeat(50 * MILLION)}"]`), REPORT),
  'forty scripts of JSON-LD, each of a megabyte': () =>
    page(jsonLd(`[${'{"@type":"Article","headline":"A report"},'.repeat(20_000)}0]`).repeat(40), REPORT),
  'broken JSON-LD of a megabyte of commas': () =>
    page(jsonLd(`{${','.repeat(MILLION - 10)}`).repeat(40), REPORT),
  'broken JSON-LD of a megabyte of spaces': () =>
    page(jsonLd(`{,${' '.repeat(MILLION - 10)}`).repeat(40), REPORT),
  'broken JSON-LD that ends in a hundred thousand spaces': () =>
    page(jsonLd(`{"a":1}-->${' '.repeat(MILLION / 10)}x`), REPORT),
  'JSON-LD of lists in lists': () => page(jsonLd(nestedArticles(500)).repeat(10), REPORT),
  'sixty times, and no heading below the first': () =>
    page('', '<time>x</time>'.repeat(60) + '<p>word</p>'.repeat(CROWD)),
  'a title box in a title box, a hundred and twenty deep': () =>
    page('<title>Other words</title>', '<div class="title">'.repeat(120) + '<p>word</p>'.repeat(CROWD)),
  'a property of marked-up text with a name of a million letters': () =>
    page(
      '',
      `<article itemtype="http://schema.org/Article"><h1>A report</h1>${`<p itemprop="${'a'.repeat(MILLION / 20)}">x</p>`.repeat(20)}</article>`,
    ),
  'an organisation of a million letters': () =>
    page(
      jsonLd(`{"@type":"Article","author":{"@type":"Organization","name":"${'A'.repeat(MILLION / 2)}"}}`),
      REPORT,
    ),
  'JSON-LD nested a hundred thousand deep': () =>
    page(jsonLd(`${'{"@graph":['.repeat(CROWD)}${']}'.repeat(CROWD)}`), REPORT),
};
