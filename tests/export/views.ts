import type { BinderItem, BinderView } from '../../lib/binder/index.ts';
import type { Clock } from '../../lib/model/index.ts';
import { sampleView } from '../binder/sample.ts';

/** Noon, so that the day is the same on most machines' clocks. */
export const CLOCK: Clock = () => '2026-11-22T12:00:00.000Z';

/** The sample with every item changed. */
export const withItems = (change: (item: BinderItem, index: number) => BinderItem): BinderView => {
  const view = sampleView();
  return { ...view, items: view.items.map(change) };
};

/** The sample with the words of its first passage replaced. */
export const withPassage = (exact: string): BinderView =>
  withItems((item, index) => {
    if (index > 0) return item;
    const { selectors } = item.passage;
    const quote = { ...selectors.quote, exact };
    return { ...item, passage: { ...item.passage, selectors: { ...selectors, quote } } };
  });

/** Words without regard to which quotation marks stand in them: in a quotation theirs are printed by their depth. */
export const anyMarks = (words: string): string => words.replace(/\\"|["“”‘’']/g, "'");

/** What pages hold that was never meant for a document. */
export const HOSTILE: [string, string][] = [
  ['control characters', 'a\0b\x01c\x0bd\x1be\x7ff\x85g'],
  ['what XML forbids', 'noncharacters \ufffe \uffff and a lone \ud800 half'],
  ['markup', '</w:t><w:br/>]]><!-- <script>alert(1)</script> <img src=x onerror=alert(1)> &amp; &#0; "\''],
  ['right-to-left text', 'قُتل أربعة أشخاص على الأقل في سينالوا، بحسب الشرطة.'],
  ['an override left open', 'safe \u202eevil\u2067 text'],
  ['emoji', 'families 👨‍👩‍👧 flee 🇲🇽 and 👍🏽'],
  ['100,000 characters', 'The same source notes. '.repeat(4348)],
  ['marks of Markdown', '# *not* a _heading_ `x` [translation] [a](b) <https://a> 1. ~~x~~ &lt; \\'],
  ['several blocks', 'First block.\nSecond block: # no heading\n- no list\n\n12. no number'],
];
