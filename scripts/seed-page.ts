import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './build.ts';

/** Where the seed report stands at home. */
export const SEED_ADDRESS =
  'https://irb-cisr.gc.ca/en/country-information/rir/Pages/index.aspx?doc=458870&pls=1';

const SEED_FILE = '001_9cb7c61a1c1eccd7.txt';
const BODY_STARTS = '1 September 2023';
const TITLE_STARTS = 'Mexico: Profiles of individuals';
const QUOTATIONS = ['[T]he threat to democracy', 'None of this is to say'];
const CLOSING_HEADINGS = ['Notes', 'References', 'Additional Sources Consulted'];

/**
 * The seed report MEX201601.E as a web page: the words of the stored text, line for line, with the headings,
 * navigation and notices such a page has.
 */
export function seedPage(): string {
  const lines = readFileSync(join(ROOT, 'seeds', SEED_FILE), 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const start = lines.indexOf(BODY_STARTS);
  const titleAt = lines.findIndex((line) => line.startsWith(TITLE_STARTS));
  const [date = '', number = ''] = lines.slice(start, titleAt);
  const title = lines[titleAt] ?? '';
  return page({
    title,
    notices: lines.slice(0, start),
    article: [
      `<p class="line"><time datetime="2023-09-01">${inMarkup(date)}</time></p>`,
      `<p class="line">${inMarkup(number)}</p>`,
      `<h1>${inMarkup(title)}</h1>`,
      ...lines.slice(titleAt + 1).map(block),
    ],
  });
}

/** One line of the report as the element it was. */
function block(line: string): string {
  const numbered = /^(\d+)((?:\.\d+)*)\.? \S/.exec(line);
  if (numbered && line.length < 120) {
    const level = numbered[2] ? 3 : 2;
    return `<h${level}>${inMarkup(line)}</h${level}>`;
  }
  if (CLOSING_HEADINGS.includes(line)) return `<h2>${inMarkup(line)}</h2>`;
  if (QUOTATIONS.some((start) => line.startsWith(start))) {
    return `<blockquote><p>${inMarkup(line)}</p></blockquote>`;
  }
  return `<p>${inMarkup(line)}</p>`;
}

/** The lines before the report: what the publisher says of all such reports, and a notice that opens. */
function notices(lines: string[]): string {
  const related = lines.indexOf('Related Links');
  const disclaimer = lines.lastIndexOf('Disclaimer');
  const paragraphs = (from: number, to: number): string =>
    lines
      .slice(from, to)
      .map((line) => `<p>${inMarkup(line)}</p>`)
      .join('\n');
  return `<section aria-label="About these reports">
${paragraphs(1, related)}
</section>
<nav aria-label="Related Links"><h2>Related Links</h2><ul>
<li><a href="#">National Documentation Packages</a></li>
<li><a href="#">Methodology of the Research Directorate</a></li>
</ul></nav>
<details><summary>Disclaimer</summary>
${paragraphs(disclaimer + 1, lines.length)}
</details>`;
}

function page(parts: { title: string; notices: string[]; article: string[] }): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${inMarkup(parts.title)} - Immigration and Refugee Board of Canada</title>
<link rel="canonical" href="${inMarkup(SEED_ADDRESS)}">
<meta name="dcterms.title" content="${inMarkup(parts.title)}">
<meta name="dcterms.creator" content="Immigration and Refugee Board of Canada">
<meta name="dcterms.issued" content="2023-09-01">
<meta name="dcterms.language" content="eng">
<link rel="icon" href="data:,">
<style>${STYLE}</style>
</head>
<body>
<header>
<a class="skip" href="#report">Skip to main content</a>
<p class="site">Immigration and Refugee Board of Canada</p>
<nav aria-label="Site"><ul><li><a href="#">Country information</a></li><li><a href="#">${inMarkup(parts.notices[0] ?? '')}</a></li><li><a href="#" lang="fr">Français</a></li></ul></nav>
</header>
<main id="report">
${notices(parts.notices)}
<article>
${parts.article.join('\n')}
</article>
</main>
<footer><p>A copy for trying Proffer, served from your own machine. The report stands at <a href="${inMarkup(SEED_ADDRESS)}">irb-cisr.gc.ca</a>.</p></footer>
</body>
</html>
`;
}

const STYLE = `
:root { color-scheme: light dark; font: 17px/1.6 Georgia, 'Times New Roman', serif; }
body { max-width: 46rem; margin: 0 auto; padding: 1.5rem; }
header, nav, footer, details { font-family: system-ui, sans-serif; font-size: .85rem; line-height: 1.5; }
nav ul { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; }
nav h2 { font-size: 1em; margin: 0; }
.site { font-weight: 600; font-size: 1.1rem; margin: .5rem 0; }
.skip:not(:focus) { position: absolute; left: -100vw; }
.line { margin: 0; }
article { margin-top: 2rem; }
h1 { font-size: 1.5rem; line-height: 1.3; }
article h2 { font-size: 1.2rem; margin-top: 2em; }
article h3 { font-size: 1.05rem; margin-top: 1.6em; }
blockquote { margin: 1em 2em; }
section, details, footer { border-top: 1px solid color-mix(in srgb, currentColor 25%, transparent); padding-top: .5rem; }
`;

const inMarkup = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
