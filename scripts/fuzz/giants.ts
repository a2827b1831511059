import { type MadePage, parseWithLinkedom } from './plan.ts';

const ADDRESS = 'https://saved.example/giant';
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

/** Pages beyond all measure, each made alone and once; what no random damage reaches. */
export const GIANTS: Readonly<Record<string, () => MadePage>> = {
  'a million elements': () => page('', REPORT + '<p>word</p>'.repeat(MILLION)),
  'a million elements before the heading': () => page('', '<p>word</p>'.repeat(MILLION) + REPORT),
  'a million text nodes in the heading': () => page('', `<h1>${'<b>a</b>'.repeat(MILLION)}</h1>${REPORT}`),
  'a million siblings that are skipped': () =>
    page('', `<h1>A report</h1>${'<aside class="related">x</aside>'.repeat(MILLION)}`),
  'a million metas': () => page('<meta name="author" content="Ana García">'.repeat(MILLION), REPORT),
  'a million times': () => page('', REPORT + '<time datetime="2021-05-06">6 May 2021</time>'.repeat(MILLION)),
  'a hundred thousand headings': () => page('', '<h1>A report</h1>'.repeat(MILLION / 10)),
  'a hundred thousand bylines': () =>
    page('', `${REPORT}${'<p class="byline">By Ana García</p>'.repeat(MILLION / 10)}`),
  'a hundred thousand links with rel': () =>
    page('<link rel="alternate" hreflang="es" href="/es">'.repeat(MILLION / 10), REPORT),
  'nested ten thousand deep': () => page('', '<div>'.repeat(MILLION / 100) + REPORT),
  'dates nested ten thousand deep': () =>
    page('', `${'<div class="date">'.repeat(MILLION / 100)}<h1>A report</h1><time>6 May 2021</time>`),
  'a text of a hundred million characters': () => page('', `${REPORT}<p>${'word '.repeat(20 * MILLION)}</p>`),
  'a title of ten million characters': () => page(`<title>${'A report | '.repeat(MILLION)}</title>`, REPORT),
  'a class of ten million characters': () =>
    page('', `<div class="${'related '.repeat(MILLION)}">${REPORT}</div>`),
  'a meta of ten million characters': () =>
    page(`<meta name="author" content="${'Ana García, '.repeat(MILLION)}">`, REPORT),
  'JSON-LD of fifty megabytes': () => page(jsonLd(`["${'a'.repeat(50 * MILLION)}"]`), REPORT),
  'forty scripts of JSON-LD, each of a megabyte': () =>
    page(jsonLd(`[${'{"@type":"Article","headline":"A report"},'.repeat(20_000)}0]`).repeat(40), REPORT),
  'broken JSON-LD of a megabyte of commas': () =>
    page(jsonLd(`{${','.repeat(MILLION - 10)}`).repeat(40), REPORT),
  'broken JSON-LD of a megabyte of spaces': () =>
    page(jsonLd(`{,${' '.repeat(MILLION - 10)}`).repeat(40), REPORT),
  'JSON-LD nested a hundred thousand deep': () =>
    page(jsonLd(`${'{"@graph":['.repeat(MILLION / 10)}${']}'.repeat(MILLION / 10)}`), REPORT),
};
