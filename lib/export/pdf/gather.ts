import { plainText } from '../document/contents.ts';
import type { Block, FiledDocument, Inline } from '../document/document.ts';
import type { FaceStyle } from './faces/files.ts';
import { clustersOf, settable } from './faces/letters.ts';
import type { Faces, StyledText } from './faces/open.ts';
import { HEADINGS, ROLES, type RoleLook, TITLE } from './flow/roles.ts';

/** Text of a document and where it stands. */
export interface PlacedText extends StyledText {
  /** The part's title. */
  part: string;
  /** The heading it stands below; empty before the first. */
  heading: string;
  /** The whole paragraph. */
  paragraph: string;
}

/** Letters that no font at hand has. */
export interface MissingLetters {
  letters: string[];
  part: string;
  heading: string;
  /** The words around them, at most `EXCERPT` characters. */
  excerpt: string;
}

const EXCERPT = 120;

/** All text that is set, in order. */
export function textsOf(document: FiledDocument): PlacedText[] {
  const texts: PlacedText[] = [];
  for (const { title, blocks } of document.parts) {
    const where = { part: title, heading: '' };
    for (const block of blocks) gather(block, where, texts);
  }
  return texts;
}

/** Every paragraph with a letter that no font has, once, with the letters. */
export function missingIn(texts: readonly PlacedText[], faces: Faces): MissingLetters[] {
  const found = new Map<string, MissingLetters>();
  for (const { text, style, part, heading, paragraph } of texts) {
    for (const { start, text: letter } of clustersOf(text)) {
      if (letter === '\n' || faces.faceFor(letter, style)) continue;
      const key = JSON.stringify([part, heading, paragraph]);
      const before = found.get(key);
      if (before && !before.letters.includes(letter)) before.letters.push(letter);
      if (!before) found.set(key, { letters: [letter], part, heading, excerpt: around(text, start) });
    }
  }
  return [...found.values()];
}

const around = (text: string, at: number): string => {
  const start = Math.max(0, at - EXCERPT / 2);
  return text
    .slice(start, start + EXCERPT)
    .trim()
    .toWellFormed();
};

interface Where {
  part: string;
  heading: string;
}

function gather(block: Block, where: Where, texts: PlacedText[]): void {
  const add = (inlines: readonly Inline[], role: RoleLook = ROLES.text): void => {
    const paragraph = plainText(inlines);
    texts.push(...styled(inlines, role).map((text) => ({ ...text, ...where, paragraph })));
  };
  const within = (blocks: readonly Block[]): void => {
    for (const inner of blocks) gather(inner, where, texts);
  };
  switch (block.kind) {
    case 'title':
      add(block.inlines, TITLE);
      break;
    case 'heading':
      where.heading = plainText(block.inlines);
      // The contents print it in other letters.
      for (const role of [ROLES.tab, ROLES.text, HEADINGS[block.level]]) add(block.inlines, role);
      break;
    case 'paragraph':
      add(block.inlines, ROLES[block.role]);
      break;
    case 'list':
      within(block.items.flat());
      break;
    case 'table':
      add(block.columns.map(({ head }): Inline => ({ text: head, bold: true })));
      within(block.rows.flatMap(({ cells }) => cells.flat()));
      break;
    case 'fields':
      for (const { label, value } of block.fields) add([{ text: label }, ...value]);
      break;
    case 'signature':
      for (const { label, value } of block.lines) add([{ text: label }, ...value]);
      break;
    case 'contents':
    case 'picture':
    case 'rule':
      break;
  }
}

function* inlinesOf(inlines: readonly Inline[], role: RoleLook): Generator<[Inline, RoleLook]> {
  for (const inline of inlines) {
    yield [inline, role];
    if (inline.footnote) yield* inlinesOf(inline.footnote, ROLES.text);
  }
}

const styled = (inlines: readonly Inline[], role: RoleLook): StyledText[] =>
  [...inlinesOf(inlines, role)].map(([inline, own]) => ({
    text: settable(inline.text),
    style: styleOf(inline, own),
  }));

const styleOf = (inline: Inline, role: RoleLook): FaceStyle => ({
  bold: (role.bold ?? false) || inline.bold === true,
  italic: (role.italic ?? false) !== (inline.italic === true),
});
