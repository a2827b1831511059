import type { Block, FiledDocument, Heading, Inline } from './document.ts';

/** One line of a table of contents. */
export interface ContentsEntry {
  level: Heading['level'];
  text: string;
  /** The heading's id. */
  to: string;
}

/** Headings below this level are in no table of contents. */
export const CONTENTS_DEPTH = 3;

/** The document's headings in order but those of the contents itself, as a table of contents lists them. */
export const contentsOf = ({ parts }: FiledDocument): ContentsEntry[] =>
  parts
    .filter(({ id }) => id !== 'contents')
    .flatMap(({ blocks }) => blocks.filter(isHeading))
    .filter(({ level }) => level <= CONTENTS_DEPTH)
    .map(({ level, inlines, id }) => ({ level, text: plainText(inlines), to: id }));

/** Inlines without their type; blanks and footnotes are left out. */
export const plainText = (inlines: readonly Inline[]): string => inlines.map(({ text }) => text).join('');

const isHeading = (block: Block): block is Heading => block.kind === 'heading';
