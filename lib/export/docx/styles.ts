import { AlignmentType, type INumberingOptions, type IStylesOptions, LevelFormat } from 'docx';
import type { Role, TypeSize } from '../document/document.ts';

/** A named style: a firm changes these, and every paragraph follows. */
export interface NamedStyle {
  id: string;
  name: string;
  /** In points; absent: as plain paragraphs have it. */
  size?: number;
  run?: object;
  paragraph?: object;
}

const FONT = 'Times New Roman';
const LINK = '1f3864';
/** In twentieths of a point. */
const STEP = 280;
const INDENT = { left: STEP, hanging: STEP };
const QUOTED = { left: STEP };
const MIDDLE = { alignment: AlignmentType.CENTER };
const space = (after: number, before = 0) => ({ spacing: { before, after } });

/** How a paragraph looks, by what it is. */
export const STYLES: Readonly<Record<Role, NamedStyle>> = {
  text: { id: 'FiledText', name: 'Filed Text', paragraph: space(120) },
  centred: { id: 'FiledCentred', name: 'Filed Centred', paragraph: { ...MIDDLE, ...space(60) } },
  court: {
    id: 'FiledCourt',
    name: 'Filed Court',
    run: { bold: true },
    paragraph: { ...MIDDLE, ...space(0), keepNext: true },
  },
  citation: {
    id: 'ExhibitCitation',
    name: 'Exhibit Citation',
    paragraph: { ...space(80, 60), keepLines: true },
  },
  'see-also': { id: 'ExhibitSeeAlso', name: 'Exhibit See Also', paragraph: space(80, 60) },
  remark: { id: 'ExhibitRemark', name: 'Exhibit Remark', size: 10, paragraph: space(80) },
  theory: {
    id: 'ExhibitTheory',
    name: 'Exhibit Theory',
    size: 11,
    run: { italics: true },
    paragraph: { ...space(120), keepNext: true },
  },
  flag: {
    id: 'ExhibitFlag',
    name: 'Exhibit Flag',
    size: 11,
    run: { bold: true },
    paragraph: { indent: INDENT, ...space(0), keepNext: true },
  },
  quotation: {
    id: 'ExhibitQuotation',
    name: 'Exhibit Quotation',
    size: 11,
    paragraph: { indent: INDENT, ...space(40) },
  },
  translation: {
    id: 'ExhibitTranslation',
    name: 'Exhibit Translation',
    size: 11,
    paragraph: { indent: QUOTED, ...space(120) },
  },
  place: {
    id: 'ExhibitPlace',
    name: 'Exhibit Place',
    size: 9,
    run: { color: '444444' },
    paragraph: { indent: QUOTED, ...space(120) },
  },
  note: {
    id: 'ExhibitNote',
    name: 'Exhibit Note',
    size: 10,
    run: { italics: true },
    paragraph: { indent: QUOTED, ...space(120) },
  },
  tab: {
    id: 'ExhibitTab',
    name: 'Exhibit Tab',
    run: { bold: true },
    paragraph: { ...MIDDLE, ...space(0, 60) },
  },
  cell: { id: 'FiledCell', name: 'Filed Cell', size: 11, paragraph: space(60, 60) },
  hash: { id: 'FiledHash', name: 'Filed Hash', size: 8, run: { font: 'Courier New' }, paragraph: space(40) },
  instruction: {
    id: 'FiledInstruction',
    name: 'Filed Instruction',
    size: 10,
    run: { italics: true, color: '444444' },
    paragraph: { ...space(120), keepLines: true },
  },
};

/** Styles that no role has. */
export const OTHER = {
  continued: {
    id: 'ExhibitQuotationContinued',
    name: 'Exhibit Quotation Continued',
    size: 11,
    paragraph: { indent: QUOTED, ...space(40) },
  },
  columnHead: {
    id: 'ExhibitColumnHead',
    name: 'Exhibit Column Head',
    size: 9,
    run: { bold: true, allCaps: true },
    paragraph: { keepNext: true },
  },
  label: { id: 'FiledLabel', name: 'Filed Label', size: 11, paragraph: space(60, 60) },
  value: { id: 'FiledValue', name: 'Filed Value', paragraph: space(60, 60) },
  signatureLabel: {
    id: 'FiledSignatureLabel',
    name: 'Filed Signature Label',
    size: 10,
    paragraph: { ...space(240), indent: { right: 4320 } },
  },
  signatureLine: {
    id: 'FiledSignatureLine',
    name: 'Filed Signature Line',
    paragraph: {
      spacing: { before: 240, after: 0 },
      indent: { right: 4320 },
      keepNext: true,
      keepLines: true,
    },
  },
  contentsHead: {
    id: 'TOCHeading',
    name: 'TOC Heading',
    run: { bold: true, allCaps: true },
    paragraph: { ...space(120, 360), keepNext: true },
  },
  running: { id: 'FiledRunning', name: 'Filed Running Head', size: 9 },
} satisfies Record<string, NamedStyle>;

export const BULLETS = 'passages';
export const NUMBERS = 'numbered';

const heading = (size: number, before: number, run: object = {}) => ({
  run: { font: FONT, size: size * 2, bold: true, color: '000000', ...run },
  paragraph: { spacing: { before, after: 120 }, keepNext: true },
});

/** Contents: a step in for each level, the page at the right. */
const contentsStyle = (level: number) => ({
  id: `TOC${level}`,
  name: `toc ${level}`,
  basedOn: 'Normal',
  next: 'Normal',
  paragraph: { indent: { left: (level - 1) * STEP, right: 720 }, spacing: { after: 60 } },
  run: level === 1 ? { bold: true } : {},
});

/**
 * The document's styles.
 * @param spelling of the document, BCP 47 with a region
 */
export const documentStyles = (spelling: string, { size, least }: TypeSize): IStylesOptions => ({
  default: {
    document: { run: { font: FONT, size: size * 2, language: { value: spelling } } },
    title: {
      run: { font: FONT, size: 28, bold: true, allCaps: true, color: '000000' },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 240, after: 240 } },
    },
    heading1: heading(12, 360, { allCaps: true }),
    heading2: heading(12, 280),
    heading3: heading(12, 240, { italics: true }),
    heading4: heading(Math.max(11, least), 200),
    heading5: heading(Math.max(11, least), 200),
    heading6: heading(Math.max(11, least), 200),
    hyperlink: { run: { color: LINK, underline: {} } },
    footnoteText: { run: { font: FONT, size: Math.max(10, least) * 2 } },
  },
  paragraphStyles: [
    ...[...Object.values(STYLES), ...Object.values(OTHER)].map((style) => named(style, least)),
    ...[1, 2, 3, 4, 5, 6].map(contentsStyle),
  ],
});

const named = ({ id, name, size, run = {}, paragraph = {} }: NamedStyle, least: number) => ({
  id,
  name,
  basedOn: 'Normal',
  quickFormat: true,
  paragraph,
  run: { ...run, ...(size === undefined ? {} : { size: Math.max(size, least) * 2 }) },
});

const level = (format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string, indent: object) => ({
  level: 0,
  format,
  text,
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent } },
});

export const numbering: INumberingOptions = {
  config: [
    { reference: BULLETS, levels: [level(LevelFormat.BULLET, '•', INDENT)] },
    { reference: NUMBERS, levels: [level(LevelFormat.DECIMAL, '%1.', { left: 480, hanging: 480 })] },
  ],
};
