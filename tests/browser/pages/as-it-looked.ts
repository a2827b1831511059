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
