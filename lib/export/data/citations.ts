import type { BinderView, Tab } from '../../binder/index.ts';
import { type BibRecord, bibRecord, bibtex, citationInput, cslItem, ris } from '../../cite/index.ts';
import { exportWords } from '../../words/export.ts';
import { say } from '../../words/say.ts';
import { remarkOn } from '../borrowed.ts';
import type { ExportOptions } from '../options.ts';
import { exhibitsIn } from '../plan.ts';
import { plainBlock } from '../printed.ts';
import { quotedBlocks, quoteOf, translatedBlocks } from '../quote.ts';

/** The case's exhibits as CSL-JSON, in the order of their tabs. */
export const writeCslJson = (view: BinderView, options: ExportOptions): string =>
  `${JSON.stringify(records(view, options).map(cslItem), null, 2)}\n`;

/** The case's exhibits as RIS, in the order of their tabs. */
export const writeRis = (view: BinderView, options: ExportOptions): string => ris(records(view, options));

/** The case's exhibits as BibTeX, in the order of their tabs. */
export const writeBibtex = (view: BinderView, options: ExportOptions): string =>
  bibtex(records(view, options));

function records(view: BinderView, options: ExportOptions): BibRecord[] {
  const labels = new Map(view.issues.map((issue) => [issue.id, issue.label[options.locale]]));
  const listed = new Set<string>();
  return exhibitsIn(view, options).map((tab) => {
    // A reference manager holds two records of one id for one; a further copy goes by its capture.
    const id = listed.has(tab.source.id) ? (tab.items[0]?.capture.id ?? tab.label) : tab.source.id;
    listed.add(id);
    const input = citationInput(tab.source, tab.items[0]?.capture ?? null, null);
    const keywords = options.issues ? tab.issues.flatMap((issue) => labels.get(issue) || []) : [];
    return bibRecord(id, input, [...new Set(keywords)], notesOf(tab, options));
  });
}

/** One note for each passage, and one for what is to be said of the copy. */
function notesOf(tab: Tab, options: ExportOptions): string[] {
  const words = say(exportWords, options.locale);
  const notes = tab.items.map((item) => {
    const quote = quoteOf(item, options);
    const place = [quote.pinpoint, quote.address].filter((part) => part !== '').join('; ');
    const stance = quote.stance ? `[${quote.stance}] ` : '';
    const note = quote.note === null ? '' : ` ${words.note(quote.note)}`;
    const remark = [quote.rests, quote.remark].map((said) => said && ` ${said}`).join('');
    const { translation } = quote;
    const translated = translation
      ? ` ${translatedBlocks(translation).map(plainBlock).join(' ')} ${translation.by}`
      : '';
    return `${stance}${quotedBlocks(quote).map(plainBlock).join(' ')} (${place})${remark}${translated}${note}`;
  });
  const remark = remarkOn(tab, options.locale);
  return remark ? [...notes, remark] : notes;
}
