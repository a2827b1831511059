import { type BinderView, type SearchLine, searchSentences } from '../binder/index.ts';
import type { RichText } from '../cite/index.ts';
import type { Clock } from '../model/index.ts';
import { partialDateText } from '../words/dates.ts';
import { exportWords } from '../words/export.ts';
import { say } from '../words/say.ts';
import { localDay } from './local-day.ts';
import type { ExportOptions } from './options.ts';
import { type IndexPlan, type IndexRow, planIndex } from './plan.ts';
import type { QuoteRun } from './printed.ts';
import { placesOf, type Quote, quotedBlocks, translatedBlocks } from './quote.ts';

type Words = ReturnType<typeof wordsOf>;
const wordsOf = (plan: IndexPlan) => say(exportWords, plan.locale);

/** The annotated index as CommonMark. */
export function writeMarkdown(view: BinderView, options: ExportOptions, clock: Clock): string {
  const plan = planIndex(view, options, clock());
  const words = wordsOf(plan);
  const head = [
    `# ${escapeLine(words.title)}`,
    `${escapeLine(words.caseReference(plan.reference))} · ${partialDateText(localDay(plan.madeAt), plan.locale)}`,
    ...(plan.matter.length > 0 ? [escapeLine(plan.matter.join(' · '))] : []),
  ];
  const body = plan.sections.flatMap(({ number, heading, depth, theory, rows }) => [
    `${'#'.repeat(Math.min(depth + 2, 6))} ${escapeLine(number ? `${number}. ${heading}` : heading)}`,
    ...(theory ? [`*${escapeLine(words.theory(theory))}*`] : []),
    ...rows.map((row) => rowText(row, plan, words)),
  ]);
  const foot = plan.styleFollowed ? [escapeLine(plan.styleFollowed)] : [];
  const nothing = plan.sections.length === 0 ? [words.empty] : [];
  const missing = plan.missing ? [escapeLine(plan.missing)] : [];
  const searches = plan.searches
    ? [`## ${escapeLine(words.searches)}`, searchList(plan.searches, words)]
    : [];
  return `${[...head, ...body, ...nothing, ...missing, ...searches, ...foot].join('\n\n')}\n`;
}

/** The searches made, one item for each. */
export const searchList = (searches: readonly SearchLine[], words: Pick<Words, 'noSearches'>): string =>
  searches.length === 0
    ? escapeLine(words.noSearches)
    : searches.map((search) => `- ${escapeLine(searchSentences(search))}`).join('\n');

function rowText(row: IndexRow, plan: IndexPlan, words: Words): string {
  const citation = richText(row.citation);
  const date = row.date ? partialDateText(row.date, plan.locale) : words.undated;
  const again = placesOf(row.again);
  const tab = row.tab && `**${words.tab} ${row.tab}.** `;
  const listed = `${tab}${citation} [${date}]`;
  const seeAlso = `*${row.tab ? words.seeAlso(row.tab) : words.seeRecord}* ${citation}${again && ` (${escapeLine(again)})`}`;
  const lines = [row.listed ? listed : seeAlso, row.remark ? `*${escapeLine(row.remark)}*` : ''];
  const quotes = row.quotes.map((quote) => quoteText(quote, words)).join('\n\n');
  return [...lines, quotes].filter((line) => line !== '').join('\n\n');
}

function quoteText(quote: Quote, words: Words): string {
  const [first = '', ...more] = quotedBlocks(quote).map(blockText);
  const place = [escapeLine(quote.pinpoint), quote.address && `<${address(quote.address)}>`].filter(Boolean);
  const lead = quote.stance ? `**[${escapeLine(quote.stance)}]** ` : '';
  const blocks = [`${lead}${first}`, ...more];
  const said = [
    place.length > 0 ? `(${place.join(', ')})` : '',
    escapeLine(quote.rests),
    escapeLine(quote.remark),
  ];
  append(blocks, said);
  if (quote.translation) {
    const translated = translatedBlocks(quote.translation).map(blockText);
    append(translated, [escapeLine(quote.translation.by)]);
    blocks.push(...translated);
  }
  if (quote.note) blocks.push(`*${escapeLine(words.note(quote.note))}*`);
  return `- ${blocks.join('\n\n  ')}`;
}

/** Says the rest at the end of the last block. */
function append(blocks: string[], said: readonly string[]): void {
  const last = blocks.length - 1;
  blocks[last] = [blocks[last], ...said].filter((part) => part !== '').join(' ');
}

const blockText = (block: readonly QuoteRun[]): string =>
  block
    .map((run, at) =>
      run.stressed
        ? stressedText(run.text, block[at - 1]?.text ?? '', block[at + 1]?.text ?? '')
        : escapeLine(run.text),
    )
    .join('');

/**
 * Emphasis as CommonMark takes it: the marks touch the words, and where a mark would stand between a letter and a mark
 * of punctuation, which makes it none, a tag does its work.
 */
function stressedText(text: string, before: string, after: string): string {
  const [, head = '', words = '', tail = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
  if (words === '') return escapeLine(text);
  const isTorn =
    (/[\p{L}\p{N}]$/u.test(before + head) && /^[^\p{L}\p{N}]/u.test(words)) ||
    (/^[\p{L}\p{N}]/u.test(tail + after) && /[^\p{L}\p{N}]$/u.test(words));
  const [open, close] = isTorn ? ['<em>', '</em>'] : ['*', '*'];
  return head + open + escapeLine(words) + close + tail;
}

/** An autolink ends at a space or an angle bracket; an address holds them only percent-encoded. */
const address = (text: string): string => text.replace(/[\s<>]/g, (mark) => encodeURIComponent(mark));

const richText = (rich: RichText): string =>
  rich
    .map(({ text, italic, href }) => {
      if (href) return `<${address(text)}>`;
      return italic ? `*${escapeLine(text)}*` : escapeLine(text);
    })
    .join('');

/**
 * A text on one line that CommonMark shows as it is. Only what would be taken for markup gets its backslash, so
 * that the words can be found in the file as well: brackets that make no link, and marks between spaces, stay.
 */
export const escapeLine = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\r\n\t\u2028\u2029]+/g, ' ')
    .replace(/\p{Cc}/gu, '\ufffd')
    .replace(
      /[\\`*]|<(?=[a-z!?/])|&(?=#?\w+;)|\](?=[([:])|~(?=~)|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/giu,
      '\\$&',
    )
    .replace(/^(\s*)([#>+-]|=+$)/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/, '$1\\$2');
