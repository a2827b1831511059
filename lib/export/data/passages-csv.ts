import type { BinderView } from '../../binder/index.ts';
import { citationInput, cite, pinpointOf, pinpointText, plain } from '../../cite/index.ts';
import { formatPartialDate, type PartialDate, withoutUnseen } from '../../model/index.ts';
import { csvWords } from '../../words/csv.ts';
import { say } from '../../words/say.ts';
import type { ExportOptions } from '../options.ts';
import { plainBlock } from '../printed.ts';
import { type Quote, quoteOf } from '../quote.ts';
import { csv } from './csv.ts';
import { type ListedPassage, listedPassages } from './listed-passages.ts';

type Column = keyof typeof csvWords;

/** Always there; what is private follows only where it was chosen. */
const COLUMNS: readonly Column[] = [
  'exhibit',
  'reference',
  'title',
  'authors',
  'publisher',
  'container',
  'published',
  'number',
  'language',
  'words',
  'remark',
  'page',
  'rests',
  'translation',
  'translator',
  'address',
  'accessed',
];

/** The passages as a table, one a row, its heads in the locale of the file. */
export function writePassagesCsv(view: BinderView, options: ExportOptions): string {
  const heads = say(csvWords, options.locale);
  const columns: Column[] = [
    ...COLUMNS,
    ...(['issues', 'stances', 'notes'] as const).filter((name) => options[name] || isFlagged(name, options)),
  ];
  const rows = listedPassages(view, options).map((listed) => cellsOf(listed, options));
  return csv([
    columns.map((column) => heads[column]),
    ...rows.map((row) => columns.map((column) => shown(row[column]))),
  ]);
}

/** Which passages are adverse may be said without the other stances. */
const isFlagged = (name: string, { adverse }: ExportOptions): boolean =>
  name === 'stances' && adverse === 'flag';

function cellsOf(listed: ListedPassage, options: ExportOptions): Record<Column, string> {
  const { item, exhibit } = listed;
  const quote = quoteOf(item, options);
  const input = citationInput(exhibit.source, item.capture, null, item.publisher?.abbreviations);
  return {
    exhibit: listed.tab,
    reference: plain(cite(input, options.style, 'full')),
    title: input.title ?? '',
    authors: input.authors.map(({ name }) => name).join('; '),
    publisher: input.publisher ?? '',
    container: input.container ?? '',
    published: dateIn(input.published),
    number: input.number ?? '',
    language: input.language ?? '',
    words: linesOf(quote.blocks),
    remark: quote.remark,
    page: pinpointText(pinpointOf(item.passage.selectors, item.source.metadata.title?.value)),
    rests: quote.rests,
    translation: linesOf(quote.translation?.blocks ?? []),
    translator: quote.translation ? (item.entry.translation?.translator.trim() ?? '') : '',
    address: input.url ?? '',
    accessed: dateIn(input.accessed),
    issues: listed.issues.join('; '),
    stances: quote.stance ?? '',
    notes: quote.note ?? '',
  };
}

const dateIn = (date: PartialDate | null): string => (date ? formatPartialDate(date) : '');

const linesOf = (blocks: Quote['blocks']): string => blocks.map(plainBlock).join('\n');

/** Without what has no shape or turns a line round, and what no cell may hold. */
const shown = (text: string): string =>
  withoutUnseen(text)
    .toWellFormed()
    .replace(/(?!\n)\p{Cc}/gu, ' ');
