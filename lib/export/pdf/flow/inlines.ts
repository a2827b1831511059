import { isWebAddress } from '../../../cite/index.ts';
import type { Inline } from '../../document/document.ts';
import { settable } from '../faces/letters.ts';
import type { Line, Setting } from '../text/line.ts';
import { setText } from '../text/line.ts';
import type { Link, Look, Stretch } from '../text/look.ts';
import type { House } from './house.ts';
import { LEADING, type RoleLook, SMALL } from './roles.ts';
import { type Slab, type Tag, tagBelow } from './slab.ts';

/** A footnote's mark, in parts of the letters beside it. */
const MARK = { size: 0.66, rise: 0.34 };

/** The look of plain letters of a role. */
export function lookOf(role: RoleLook, { document }: House): Look {
  const { size, least } = document.type;
  return {
    size: Math.max(least, role.size * size),
    bold: role.bold ?? false,
    italic: role.italic ?? false,
    rise: 0,
    track: role.track ?? 0,
    ink: role.ink ?? 'text',
  };
}

/** Inlines as stretches of letters; their footnotes are set and kept in the house, under the tag they belong to. */
export const stretchesOf = (inlines: readonly Inline[], look: Look, house: House, tag: Tag): Stretch[] =>
  inlines.flatMap((inline) => {
    const own = lookOfInline(inline, look);
    const stretches: Stretch[] = inline.blank
      ? [{ text: '', look: own, blank: inline.blank }]
      : [{ text: settable(inline.text), look: own }];
    if (!inline.footnote) return stretches;
    const number = setNote(inline.footnote, house, tag);
    return [...stretches, { text: `${number}`, look: markLook(own), note: number }];
  });

/** A second emphasis within italics stands upright, as in print. */
function lookOfInline(inline: Inline, look: Look): Look {
  const link = linkOf(inline);
  return {
    ...look,
    bold: look.bold || inline.bold === true,
    italic: look.italic !== (inline.italic === true),
    ...(link ? { link, ink: 'link' as const } : {}),
    ...(inline.language ? { language: inline.language } : {}),
  };
}

function linkOf({ href, to }: Inline): Link | undefined {
  if (to !== undefined) return { to };
  return href !== undefined && isWebAddress(href) ? { href } : undefined;
}

const markLook = (look: Look): Look => ({
  ...look,
  size: look.size * MARK.size,
  rise: look.size * MARK.rise,
  italic: false,
  bold: false,
});

/** Sets a footnote and returns its number: they are counted through the document. */
function setNote(inlines: readonly Inline[], house: House, below: Tag): number {
  const number = house.notes.length + 1;
  const note = { number, slabs: [] as Slab[] };
  house.notes.push(note);
  const size = Math.max(house.document.type.least, SMALL.note);
  const look: Look = { size, bold: false, italic: false, rise: 0, track: 0, ink: 'text' };
  const tag = tagBelow(below, 'Note');
  const mark: Stretch = { text: `${number}`, look: markLook(look) };
  const stretches = [mark, { text: '\u00a0', look }, ...stretchesOf(inlines, look, house, tag)];
  const lines = setText(stretches, plain(house.page.width, size * LEADING), house.tools);
  note.slabs = slabsOf(lines, 0, tag);
  return number;
}

export const plain = (width: number, leading: number): Setting => ({
  width,
  leading,
  align: 'start',
  rightToLeft: false,
});

/** Lines as slabs: a first or last line never stands alone on a page. */
export const slabsOf = (lines: readonly Line[], left: number, tag: Tag | undefined): Slab[] =>
  lines.map((line, at) => ({
    height: line.height,
    before: 0,
    items: line.runs.map((run) => ({
      kind: 'run' as const,
      x: left + run.x,
      y: line.baseline,
      run,
      ...(tag ? { tag } : {}),
    })),
    keep: at < lines.length - 1 && (at === 0 || at === lines.length - 2),
    notes: line.notes,
    places: [],
  }));
