import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../../scripts/build.ts';
import type { Answer } from '../../../scripts/driver/serve.ts';

export const FIRST = 'The checkpoint on the northern road was closed for nineteen nights';
export const SECOND = 'Nobody kept a list of those who were turned back';
export const IN_TREE = 'Fuel was sold by the bottle';

/** The report as its address answers it now, and how often it and what it loads were asked for. */
export interface LivingReport {
  pages: Record<string, () => Answer>;
  asked: string[];
  /** What stands in the second paragraph. */
  second: string;
}

const CACHED = { 'cache-control': 'max-age=600' };
const POLICY =
  "default-src 'none'; style-src 'self' 'nonce-n'; img-src 'self'; font-src 'self'; script-src 'nonce-n'";

const CSS = `
  body { margin: 0; background: rgb(240, 244, 248); font: 18px/1.5 sans-serif }
  main { max-width: 640px; margin: 0 auto; padding: 24px; background: white }
  h1 { color: rgb(20, 90, 60); --edge: rgb(20, 90, 60); border: 2px solid var(--edge); padding: 8px }
  .banner { height: 128px; background: url("/look/banner.png") repeat-x }
  .late { display: none }
`;

/** A page of styles, pictures, a canvas and a shadow tree, under a strict policy. */
export function livingReport(): LivingReport {
  const icon = readFileSync(join(ROOT, 'public', 'icon', '128.png'));
  const report: LivingReport = { pages: {}, asked: [], second: `${SECOND}, and the ledgers were burnt.` };
  const page = (path: string, answer: () => Answer) => {
    report.pages[path] = () => {
      report.asked.push(path);
      return answer();
    };
  };
  page('/look/style.css', () => ({ body: CSS, headers: { ...CACHED, 'content-type': 'text/css' } }));
  page('/look/banner.png', () => ({ body: icon, headers: { ...CACHED, 'content-type': 'image/png' } }));
  page('/look/photo.png', () => ({ body: icon, headers: { ...CACHED, 'content-type': 'image/png' } }));
  page('/look/report', () => ({
    headers: { 'content-security-policy': POLICY },
    body: `<!doctype html><html lang="en"><head><title>The northern road</title>
<link rel="stylesheet" href="/look/style.css"><style nonce="n" id="ruled"></style></head>
<body><div class="banner"></div><main><h1>The northern road</h1>
<p>${FIRST}, and lorries waited in the heat.</p><p class="late">An advertisement that is not shown.</p>
<p id="second">${report.second}</p>
<p><img id="photo" src="photo.png" alt="A lorry" width="96"> <canvas id="drawn" width="120" height="60"></canvas></p>
<fuel-note></fuel-note>
<p>See <a href="/look/annex">the annex</a>. <input value="typed" name="q"></p></main>
<script nonce="n">
const canvas = document.getElementById('drawn').getContext('2d');
canvas.fillStyle = 'rgb(200, 40, 40)'; canvas.fillRect(0, 0, 120, 60);
document.getElementById('ruled').sheet.insertRule('#second { color: rgb(150, 60, 0) }');
const tree = document.querySelector('fuel-note').attachShadow({ mode: 'open' });
const sheet = new CSSStyleSheet(); sheet.replaceSync('p { color: rgb(0, 0, 160); font-style: italic }');
tree.adoptedStyleSheets = [sheet];
tree.innerHTML = '<p>${IN_TREE} along the whole valley.</p>';
</script></body></html>`,
  }));
  return report;
}

export const AMONG_TRAPS = 'The witness signed each page of the statement';

/** A page that would tell its site whenever it is looked at, in every way we know of. */
export function watchingPage(): LivingReport {
  const report: LivingReport = { pages: {}, asked: [], second: '' };
  const traps = Array.from({ length: 20 }, (_, at) => `/trap/${at}`);
  for (const trap of traps)
    report.pages[trap] = () => {
      report.asked.push(trap);
      return { body: '', headers: { 'cache-control': 'no-store' } };
    };
  report.pages['/watching'] = () => `<!doctype html><html lang="en"><head><title>Statement</title>
<base href="/trap/"><link rel="stylesheet" href="0"><link rel="prefetch" href="1"><link rel="icon" href="2">
<style>@import "3"; body { background: url(4) } p::before { content: url("\\2f trap/5") } @font-face { font-family: F; src: url(6) } p { font-family: F, serif; cursor: url(7), auto; list-style: image-set("8" 1x) }</style>
</head><body background="9"><main><p>${AMONG_TRAPS}, and kept a copy.</p>
<img src="10" srcset="11 2x"><picture><source srcset="12"><img src="13"></picture><video poster="14" src="15" autoplay></video>
<iframe src="16"></iframe><object data="17"></object><svg><image href="18"/><use href="19#a"/></svg>
<p style="background: url(4)" onclick="fetch('/trap/1')">Copies were numbered.</p></main>
<script>document.body.dataset.ran = 'yes'</script></body></html>`;
  return report;
}
