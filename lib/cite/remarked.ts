import { isFileStyle } from './file-styles.ts';
import type { CitationInput } from './input.ts';
import { join, type RichText, run } from './rich-text.ts';
import type { Style } from './style.ts';

/**
 * A citation with what is said of the quotation at its end, before the full stop that a style of a file sets itself. A style
 * with a place of its own for that has said it already.
 */
export function remarked(runs: RichText, { remark = '' }: CitationInput, style: Style): RichText {
  const last = runs.at(-1);
  if (!last || remark === '' || style.placesRemark) return runs;
  const stop = isFileStyle(style.id) && last.text.endsWith('.') ? '.' : '';
  const bare = [...runs.slice(0, -1), { ...last, text: last.text.slice(0, last.text.length - stop.length) }];
  return join([
    { lead: '', runs: bare },
    { lead: ' ', runs: run(remark + stop) },
  ]);
}
