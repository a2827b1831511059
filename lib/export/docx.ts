import {
  AlignmentType,
  Document,
  type FileChild,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import { type BinderView, type SearchLine, searchSentences } from '../binder/index.ts';
import type { Case, Clock, Locale } from '../model/index.ts';
import { partialDateText } from '../words/dates.ts';
import { exportWords } from '../words/export.ts';
import { say } from '../words/say.ts';
import { cleanText } from './clean-text.ts';
import { bullets, documentStyles, STYLE } from './docx-styles.ts';
import { rowsTable } from './docx-table.ts';
import { paragraph, textRun } from './docx-text.ts';
import { localDay } from './local-day.ts';
import type { ExportOptions } from './options.ts';
import { type IndexPlan, planIndex } from './plan.ts';
import { settle } from './settle-docx.ts';

/** Sides in twentieths of a point. */
const PAPERS = { letter: { width: 12240, height: 15840 }, a4: { width: 11906, height: 16838 } };
const MARGIN = 1440;

const HEADINGS = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
];

/** The annotated index as a Word document: named styles throughout, no fields but the page numbers. */
export async function writeDocx(view: BinderView, options: ExportOptions, clock: Clock): Promise<Uint8Array> {
  const plan = planIndex(view, options, clock());
  const words = say(exportWords, plan.locale);
  const page = PAPERS[options.paper];
  const file = new Document({
    title: cleanText(`${words.title} – ${plan.reference}`),
    creator: 'Proffer',
    lastModifiedBy: 'Proffer',
    description: '',
    styles: documentStyles(wordLanguage(plan.locale, view.case)),
    numbering: bullets,
    sections: [
      {
        properties: {
          page: { size: page, margin: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN } },
        },
        headers: { default: header(plan) },
        footers: { default: footer(words) },
        children: body(plan, page.width - 2 * MARGIN),
      },
    ],
  });
  return settle(new Uint8Array(await Packer.toArrayBuffer(file)), plan.madeAt);
}

function body(plan: IndexPlan, width: number): FileChild[] {
  const words = say(exportWords, plan.locale);
  const day = partialDateText(localDay(plan.madeAt), plan.locale);
  const sections = plan.sections.flatMap(({ number, heading, depth, theory, rows }) => [
    new Paragraph({
      heading: HEADINGS[Math.min(depth, HEADINGS.length - 1)] ?? HeadingLevel.HEADING_6,
      children: [textRun(number ? `${number}. ${heading}` : heading)],
    }),
    ...(theory ? [paragraph(STYLE.note, words.theory(theory))] : []),
    ...(rows.length > 0 ? [rowsTable(rows, plan.locale, width)] : []),
  ]);
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, children: [textRun(words.title)] }),
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { after: 240 },
      children: [textRun(`${words.caseReference(plan.reference)} · ${day}`)],
    }),
    ...plan.matter.map(
      (line) => new Paragraph({ alignment: AlignmentType.CENTER, children: [textRun(line)] }),
    ),
    ...(sections.length > 0 ? sections : [paragraph('Normal', words.empty)]),
    ...(plan.missing ? [paragraph('ExhibitRemark', plan.missing)] : []),
    ...(plan.searches ? searchParagraphs(plan.searches, words) : []),
    ...(plan.styleFollowed ? [paragraph('ExhibitRemark', plan.styleFollowed)] : []),
  ];
}

const searchParagraphs = (
  searches: readonly SearchLine[],
  words: { searches: string; noSearches: string },
): Paragraph[] => [
  new Paragraph({ heading: HeadingLevel.HEADING_1, children: [textRun(words.searches)] }),
  ...(searches.length > 0 ? searches.map(searchSentences) : [words.noSearches]).map((said) =>
    paragraph('Normal', said),
  ),
];

const header = (plan: IndexPlan): Header =>
  new Header({
    children: [
      new Paragraph({ alignment: AlignmentType.RIGHT, children: [textRun(plan.reference, { size: 18 })] }),
    ],
  });

const footer = (words: { page: string; of: string }): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [
          new TextRun({
            size: 18,
            children: [`${words.page} `, PageNumber.CURRENT, ` ${words.of} `, PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  });

const REGIONS = { 'ca-irpa': 'CA', 'uk-eu': 'GB' } as const;
const USUAL: Record<Locale, string> = { en: 'en-US', es: 'es-US', fr: 'fr-FR' };

/** Word's spelling checker wants a region: the forum's where it speaks the language, else a usual one. */
function wordLanguage(locale: Locale, theCase: Case): string {
  const region =
    theCase.template === 'ca-irpa' || theCase.template === 'uk-eu' ? REGIONS[theCase.template] : null;
  const spoken = (region === 'CA' && locale !== 'es') || (region === 'GB' && locale === 'en');
  return region && spoken ? `${locale}-${region}` : USUAL[locale];
}
