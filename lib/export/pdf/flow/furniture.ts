import { exportWords } from '../../../words/export.ts';
import { settable } from '../faces/letters.ts';
import type { Layout } from '../layout.ts';
import { FURNITURE, MARGIN, PAPERS } from '../page/paper.ts';
import { setText } from '../text/line.ts';
import type { Look } from '../text/look.ts';
import { plain } from './inlines.ts';
import { LEADING, SMALL } from './roles.ts';
import type { Item } from './slab.ts';

/** The running head and the page's number, from the paper's top left corner. */
export function furnitureOf({ document, pages, house }: Layout, at: number): Item[] {
  const { width, height } = PAPERS[document.paper];
  const { size, least } = document.type;
  const look: Look = {
    size: Math.max(least, Math.min(SMALL.furniture, size)),
    bold: false,
    italic: false,
    rise: 0,
    track: 0,
    ink: 'quiet',
  };
  const set = (text: string, align: 'centre' | 'end', y: number): Item[] => {
    const setting = { ...plain(width - 2 * MARGIN, look.size), align };
    const lines = setText([{ text: settable(text), look }], setting, house.tools);
    // A reference that is longer than a line grows upwards.
    return lines.flatMap(({ runs }, line) =>
      runs.map(
        (run): Item => ({
          kind: 'run',
          x: MARGIN + run.x,
          y: y - (lines.length - 1 - line) * look.size * LEADING,
          run,
        }),
      ),
    );
  };
  const page = exportWords.page[document.locale];
  const of = exportWords.of[document.locale];
  return [
    ...set(document.reference, 'end', FURNITURE.head),
    ...set(`${page} ${at + 1} ${of} ${pages.length}`, 'centre', height - FURNITURE.foot),
  ];
}
