import { exportWords } from '../../words/export.ts';
import { say } from '../../words/say.ts';
import type { FiledDocument, Table } from '../document/document.ts';
import { Writer } from './blocks.ts';
import { escaped } from './inlines.ts';
import { HTML_STYLE } from './style.ts';

/** A document as one page that needs nothing else: no script, no address is fetched. */
export function writeHtml(filed: FiledDocument): string {
  const writer = new Writer(filed);
  const parts = filed.parts.map((part) => writer.part(part)).join('\n');
  return `<!doctype html>
<html lang="${filed.locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<meta name="dcterms.created" content="${escaped(filed.madeAt)}">
<title>${escaped(`${filed.title} – ${filed.reference}`)}</title>
<style>
${pageStyle(filed)}${HTML_STYLE}${writer.tables.map(columnStyle).join('')}</style>
</head>
<body>
<main>
${parts}
</main>
</body>
</html>
`;
}

/** Paper, the least size of type, and the number of each page where a browser prints it. */
function pageStyle({ paper, type, locale, reference }: FiledDocument): string {
  const { page, of } = say(exportWords, locale);
  const head = JSON.stringify(reference.toWellFormed().replace(/[\p{Cc}<>\\"]/gu, ' '));
  return `@page { size: ${paper === 'a4' ? 'A4' : 'letter'}; margin: 2.54cm;
  @top-right { content: ${head}; font: 9pt serif; }
  @bottom-center { content: "${page} " counter(page) " ${of} " counter(pages); font: 9pt serif; } }
@media print { :root { font-size: ${type.size}pt; --least: ${type.least}pt; } }
`;
}

/** Widths of a table's columns. */
const columnStyle = (columns: Table['columns'], at: number): string =>
  columns
    .map(
      ({ width }, column) =>
        `#table-${at + 1} col:nth-child(${column + 1}) { width: ${Math.round(width * 100)}%; }\n`,
    )
    .join('');
