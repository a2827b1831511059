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
import type { BinderView } from '../binder/index.ts';
import type { Case, Clock, Locale } from '../model/index.ts';
import { partialDateText } from '../words/dates.ts';
import { exportWords } from '../words/export.ts';
import { say } from '../words/say.ts';
import { cleanText } from './clean-text.ts';
import { bullets, documentStyles } from './docx-styles.ts';
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
  const sections = plan.sections.flatMap(({ number, heading, depth, rows }) => [
    new Paragraph({
      heading: HEADINGS[Math.min(depth, HEADINGS.length - 1)] ?? HeadingLevel.HEADING_6,
      children: [textRun(number ? `${number}. ${heading}` : heading)],
    }),
    ...(rows.length > 0 ? [rowsTable(rows, plan.locale, width)] : []),
  ]);
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, children: [textRun(words.title)] }),
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { after: 240 },
      children: [textRun(`${words.caseReference(plan.reference)} · ${day}`)],
    }),
    ...(sections.length > 0 ? sections : [paragraph('Normal', words.empty)]),
    ...(plan.styleFollowed ? [paragraph('ExhibitRemark', plan.styleFollowed)] : []),
  ];
}

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
