import { AlignmentType, type INumberingOptions, type IStylesOptions, LevelFormat } from 'docx';

/**
 * The named styles of the document: a firm changes these, and every paragraph follows. Sizes in half-points.
 */
export const STYLE = {
  citation: 'ExhibitCitation',
  seeAlso: 'ExhibitSeeAlso',
  remark: 'ExhibitRemark',
  quotation: 'ExhibitQuotation',
  continued: 'ExhibitQuotationContinued',
  place: 'ExhibitPlace',
  note: 'ExhibitNote',
  tab: 'ExhibitTab',
  date: 'ExhibitDate',
  columnHead: 'ExhibitColumnHead',
} as const;

export const BULLETS = 'passages';

const FONT = 'Times New Roman';
const INDENT = { left: 280, hanging: 280 };
const QUOTED = { left: 280 };

const heading = (size: number, before: number) => ({
  run: { font: FONT, size, bold: true, color: '000000' },
  paragraph: { spacing: { before, after: 120 }, keepNext: true },
});

const named = (id: string, name: string, paragraph: object, run: object = {}) => ({
  id,
  name,
  basedOn: 'Normal',
  quickFormat: true,
  paragraph,
  run,
});

const paragraphStyles = [
  named(
    STYLE.tab,
    'Exhibit Tab',
    { alignment: AlignmentType.CENTER, spacing: { before: 60 } },
    { bold: true },
  ),
  named(STYLE.date, 'Exhibit Date', { spacing: { before: 60 } }, { size: 22 }),
  named(STYLE.citation, 'Exhibit Citation', { spacing: { before: 60, after: 80 }, keepLines: true }),
  named(STYLE.seeAlso, 'Exhibit See Also', { spacing: { before: 60, after: 80 } }, { italics: true }),
  named(STYLE.remark, 'Exhibit Remark', { spacing: { after: 80 } }, { size: 20 }),
  named(STYLE.quotation, 'Exhibit Quotation', { indent: INDENT, spacing: { after: 40 } }, { size: 22 }),
  named(
    STYLE.continued,
    'Exhibit Quotation Continued',
    { indent: QUOTED, spacing: { after: 40 } },
    { size: 22 },
  ),
  named(
    STYLE.place,
    'Exhibit Place',
    { indent: QUOTED, spacing: { after: 120 } },
    { size: 18, color: '444444' },
  ),
  named(STYLE.note, 'Exhibit Note', { indent: QUOTED, spacing: { after: 120 } }, { size: 20, italics: true }),
  named(STYLE.columnHead, 'Exhibit Column Head', { keepNext: true }, { size: 18, bold: true, allCaps: true }),
];

/** @param language of the document, as word processors want it: with a region */
export const documentStyles = (language: string): IStylesOptions => ({
  default: {
    document: { run: { font: FONT, size: 24, language: { value: language } } },
    title: {
      run: { font: FONT, size: 28, bold: true, allCaps: true, color: '000000' },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 120 } },
    },
    heading1: { ...heading(24, 360), run: { ...heading(24, 360).run, allCaps: true } },
    heading2: heading(24, 280),
    heading3: { ...heading(24, 240), run: { ...heading(24, 240).run, italics: true } },
    heading4: heading(22, 200),
    heading5: heading(22, 200),
    heading6: heading(22, 200),
    hyperlink: { run: { color: '1f3864', underline: {} } },
  },
  paragraphStyles,
});

export const bullets: INumberingOptions = {
  config: [
    {
      reference: BULLETS,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '•',
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: INDENT } },
        },
      ],
    },
  ],
};
