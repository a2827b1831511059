import type { BinderView, SearchLine } from '../binder/index.ts';
import { escapeHtml, html, isWebAddress, type RichText } from '../cite/index.ts';
import type { Clock, Locale } from '../model/index.ts';
import { partialDateText } from '../words/dates.ts';
import { exportWords } from '../words/export.ts';
import { say } from '../words/say.ts';
import { searchesWords } from '../words/searches.ts';
import { cleanText } from './clean-text.ts';
import { HTML_STYLE } from './html-style.ts';
import { localDay } from './local-day.ts';
import type { ExportOptions } from './options.ts';
import { type IndexPlan, type IndexRow, type IndexSection, planIndex } from './plan.ts';
import { plainBlock, type QuoteRun } from './printed.ts';
import {
  type PrintedPicture,
  type PrintedTranslation,
  placesOf,
  type Quote,
  quotedBlocks,
  translatedBlocks,
} from './quote.ts';

type Words = ReturnType<typeof wordsOf>;
const wordsOf = (plan: IndexPlan) => say(exportWords, plan.locale);

const text = (value: string): string => escapeHtml(cleanText(value));
const rich = (runs: RichText): string => html(runs.map((run) => ({ ...run, text: cleanText(run.text) })));

/** The annotated index as one page that needs nothing else: no script, no address is fetched. */
export function writeHtml(view: BinderView, options: ExportOptions, clock: Clock): string {
  const plan = planIndex(view, options, clock());
  const words = wordsOf(plan);
  const sections = plan.sections.map((section) => sectionHtml(section, plan, words));
  const index = sections.length > 0 ? sections.join('\n') : `<p>${text(words.empty)}</p>`;
  const missing = plan.missing ? `\n<p class="remark">${text(plan.missing)}</p>` : '';
  const searches = plan.searches
    ? `\n<h2>${text(words.searches)}</h2>\n${searchTable(plan.searches, plan.locale)}`
    : '';
  return page({
    title: words.title,
    plan,
    paper: options.paper,
    main: index + missing + searches,
    foot: plan.styleFollowed ? `\n<footer><p>${text(plan.styleFollowed)}</p></footer>` : '',
  });
}

interface Page {
  title: string;
  plan: Pick<IndexPlan, 'locale' | 'reference' | 'madeAt' | 'matter'>;
  paper: ExportOptions['paper'];
  /** Markup. */
  main: string;
  foot: string;
}

/** A page of ours with its head: what it is, of which case, when it was made. */
export function page({ title, plan, paper, main, foot }: Page): string {
  const words = say(exportWords, plan.locale);
  const day = partialDateText(localDay(plan.madeAt), plan.locale);
  const matter = plan.matter.length > 0 ? `\n<p>${plan.matter.map(text).join(' · ')}</p>` : '';
  return `<!doctype html>
<html lang="${plan.locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>${text(`${title} – ${plan.reference}`)}</title>
<style>
@page { size: ${paper === 'a4' ? 'A4' : 'letter'}; margin: 2.54cm; }
${HTML_STYLE}</style>
</head>
<body>
<header>
<h1>${text(title)}</h1>
<p>${text(words.caseReference(plan.reference))} · <time datetime="${text(plan.madeAt)}">${text(day)}</time></p>${matter}
</header>
<main>
${main}
</main>${foot}
</body>
</html>
`;
}

/** The searches made: when, where, for what, and what came of it. */
export function searchTable(searches: readonly SearchLine[], locale: Locale): string {
  const words = say(exportWords, locale);
  if (searches.length === 0) return `<p>${text(words.noSearches)}</p>`;
  const { day, place, words: asked, outcome } = say(searchesWords, locale);
  const head = [day, place, asked, outcome].map((column) => `<th scope="col">${text(column)}</th>`).join('');
  const rows = searches.map((search) => {
    const looked = [search.asked, search.issue && `(${search.issue})`].filter(Boolean).join(' ');
    const said = [search.outcome, search.result].filter(Boolean).join(': ');
    return `<tr>${[search.day, search.where, looked, said].map((cell) => `<td>${text(cell)}</td>`).join('')}</tr>`;
  });
  return `<table class="searches">\n<thead><tr>${head}</tr></thead>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table>`;
}

function sectionHtml(
  { number, heading, depth, theory, rows }: IndexSection,
  plan: IndexPlan,
  words: Words,
): string {
  const level = Math.min(depth + 2, 6);
  const proved = theory ? `\n<p class="theory">${text(words.theory(theory))}</p>` : '';
  const title = `<h${level}>${text(number ? `${number}. ${heading}` : heading)}</h${level}>${proved}`;
  if (rows.length === 0) return title;
  const columns = [words.tab, words.description, words.date];
  const head = columns.map((column) => `<th scope="col">${text(column)}</th>`).join('');
  const body = rows.map((row) => rowHtml(row, plan, words)).join('\n');
  return `${title}\n<table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${body}\n</tbody>\n</table>`;
}

function rowHtml(row: IndexRow, plan: IndexPlan, words: Words): string {
  const date = row.date ? partialDateText(row.date, plan.locale) : words.undated;
  const again = placesOf(row.again);
  const citation = row.listed
    ? `<p class="citation">${rich(row.citation)}</p>`
    : `<p class="see-also">${text(row.tab ? words.seeAlso(row.tab) : words.seeRecord)} ${rich(row.citation)}${again && ` (${text(again)})`}</p>`;
  const remark = row.remark ? `<p class="remark">${text(row.remark)}</p>` : '';
  const quotes = row.quotes.map((quote) => quoteHtml(quote, words)).join('\n');
  const list = quotes ? `\n<ul>\n${quotes}\n</ul>` : '';
  const tab = row.listed && row.tab ? `<th scope="row">${text(row.tab)}</th>` : '<td></td>';
  return `<tr>${tab}<td>${citation}${remark}${list}</td><td>${row.listed ? text(date) : ''}</td></tr>`;
}

function quoteHtml(quote: Quote, words: Words): string {
  const blocks = quotedBlocks(quote).map((block) => blockHtml(block, quote.language));
  const picture = quote.picture ? `<p>${image(quote.picture, plainBlock(quote.blocks[0] ?? []))}</p>` : '';
  const stance = quote.stance ? `<p class="stance">${text(quote.stance)}</p>` : '';
  const where = quote.address && link(quote.address);
  const place = [text(quote.pinpoint), where].filter((part) => part !== '').join(', ');
  const said = [place && `(${place})`, text(quote.rests), text(quote.remark)]
    .filter((part) => part !== '')
    .join(' ');
  const source = said ? `<p class="place">${said}</p>` : '';
  const translation = quote.translation ? translationHtml(quote.translation) : '';
  const note = quote.note ? `<p class="note">${text(words.note(quote.note))}</p>` : '';
  return `<li>${stance}<blockquote>${picture}${blocks.join('\n')}</blockquote>${source}${translation}${note}</li>`;
}

function blockHtml(block: readonly QuoteRun[], language: string | null): string {
  const runs = block.map((run) => (run.stressed ? `<em>${text(run.text)}</em>` : text(run.text)));
  return `<p dir="auto"${language ? ` lang="${text(language)}"` : ''}>${runs.join('')}</p>`;
}

function translationHtml(translation: PrintedTranslation): string {
  const blocks = translatedBlocks(translation);
  const lines = blocks.map((block) => blockHtml(block, translation.language));
  return `<blockquote class="translation">${lines.join('\n')}</blockquote><p class="place">${text(translation.by)}</p>`;
}

const link = (address: string): string =>
  isWebAddress(address) ? `<a href="${text(address)}">${text(address)}</a>` : text(address);

/** In the file itself: nothing is fetched. */
const image = ({ png, width, height }: PrintedPicture, name: string): string =>
  `<img alt="${text(name)}" width="${Math.round((width * 96) / 72)}" height="${Math.round((height * 96) / 72)}" src="data:image/png;base64,${base64(png)}">`;

function base64(bytes: Uint8Array): string {
  let binary = '';
  // As many as a call takes as arguments everywhere.
  for (let at = 0; at < bytes.length; at += 0x8000)
    binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(binary);
}
