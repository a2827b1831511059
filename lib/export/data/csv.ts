/**
 * Rows as CSV (RFC 4180): every cell in quotation marks, lines ended by CR LF, with the mark by which Excel knows UTF-8. No
 * cell is a formula to a spreadsheet.
 */
export const csv = (rows: readonly (readonly string[])[]): string =>
  `\ufeff${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;

const cell = (value: string): string => `"${unmade(value).replaceAll('"', '""')}"`;

/**
 * What spreadsheets take for the beginning of a formula, white space and wide forms included, is led by an apostrophe
 * (OWASP, "CSV Injection").
 */
const unmade = (value: string): string =>
  /^[\s\0]*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(value) ? `'${value}` : value;
