import type { PdfItem } from './page.ts';

/** What is read of a field's annotation; pdf.js leaves these untyped. */
interface Field {
  subtype?: unknown;
  fieldType?: unknown;
  fieldValue?: unknown;
  rect?: unknown;
  hidden?: unknown;
  password?: unknown;
  multiLine?: unknown;
}

const MOST_FIELDS = 5_000;
const LONGEST_VALUE = 20_000;
const USUAL_SIZE = 10;
const LEADING = 1.2;
/** Half of the size is a letter's usual width. */
const LETTER = 0.5;

/** The values of text and choice fields as items where the fields stand; what was typed as a password is left out. */
export function fieldItems(annotations: readonly unknown[]): PdfItem[] {
  return annotations.slice(0, MOST_FIELDS).flatMap((annotation) => {
    const field = (annotation ?? {}) as Field;
    if (field.subtype !== 'Widget' || (field.fieldType !== 'Tx' && field.fieldType !== 'Ch')) return [];
    if (field.hidden === true || field.password === true) return [];
    return linesOf(shownValue(field.fieldValue), field);
  });
}

function shownValue(value: unknown): string {
  const values = Array.isArray(value) ? value : [value];
  return values
    .filter((each): each is string => typeof each === 'string')
    .join(', ')
    .slice(0, LONGEST_VALUE);
}

function linesOf(value: string, { rect }: Field): PdfItem[] {
  const [x0, y0, x1, y1] = Array.isArray(rect) ? (rect as number[]) : [];
  if (x0 === undefined || y0 === undefined || x1 === undefined || y1 === undefined) return [];
  const lines = value.split(/\r\n|[\r\n]/).filter((line) => /\S/.test(line));
  const size = Math.max(1, Math.min(USUAL_SIZE, (y1 - y0) * 0.75));
  const first = lines.length > 1 ? y1 - size * LEADING : (y0 + y1) / 2 - size * 0.35;
  return lines.map((str, i) => ({
    str,
    dir: 'ltr',
    transform: [size, 0, 0, size, x0 + 2, first - i * size * LEADING],
    width: Math.min(Math.max(1, x1 - x0 - 4), str.length * size * LETTER),
    height: size,
    fontName: 'field',
    hasEOL: true,
  }));
}
