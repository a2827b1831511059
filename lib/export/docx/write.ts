import {
  AlignmentType,
  Document,
  Footer,
  Header,
  type ISectionOptions,
  Packer,
  PageNumber,
  Paragraph,
  SectionType,
  TextRun,
} from 'docx';
import { exportWords } from '../../words/export.ts';
import { say } from '../../words/say.ts';
import { cleanText } from '../clean-text.ts';
import type { FiledDocument } from '../document/document.ts';
import { Writer } from './blocks.ts';
import { settle } from './settle.ts';
import { documentStyles, numbering, OTHER } from './styles.ts';

/** Sides in twentieths of a point. */
const PAPERS = { letter: { width: 12240, height: 15840 }, a4: { width: 11906, height: 16838 } };
const MARGIN = 1440;

/**
 * A document for Word: named styles throughout, a section for each part, no field that Word asks about.
 * @throws nothing of its own; text that XML has no place for is replaced
 */
export async function writeDocx(filed: FiledDocument): Promise<Uint8Array> {
  const file = new Document({
    title: cleanText(`${filed.title} – ${filed.reference}`),
    creator: 'Proffer',
    lastModifiedBy: 'Proffer',
    description: '',
    styles: documentStyles(filed.spelling, filed.type),
    numbering,
    sections: sections(filed),
    pageNumbers: () => ({ bookmarks: new Uncounted() }),
  });
  return settle(new Uint8Array(await Packer.toArrayBuffer(file)), filed.madeAt);
}

function sections(filed: FiledDocument): ISectionOptions[] {
  const size = PAPERS[filed.paper];
  const margin = { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN };
  const words = say(exportWords, filed.locale);
  const writer = new Writer(filed.parts.find(({ id }) => id === 'contents')?.title ?? filed.title);
  return filed.parts.map(({ id, blocks }, at) => ({
    properties: { type: SectionType.NEXT_PAGE, page: { size, margin } },
    headers: { default: header(id === 'cover' ? '' : filed.reference) },
    ...(at === 0 ? { footers: { default: footer(words) } } : {}),
    children: writer.part(id, blocks, size.width - 2 * MARGIN),
  }));
}

/** A cover says itself what it is. */
const header = (reference: string): Header =>
  new Header({
    children: [
      new Paragraph({
        style: OTHER.running.id,
        alignment: AlignmentType.RIGHT,
        children: [new TextRun({ text: cleanText(reference) })],
      }),
    ],
  });

const footer = ({ page, of }: { page: string; of: string }): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: OTHER.running.id,
        alignment: AlignmentType.CENTER,
        children: [
          new TextRun({ children: [`${page} `, PageNumber.CURRENT, ` ${of} `, PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });

/** Nobody but Word lays its pages out: a visible blank stands where it will count them. */
class Uncounted extends Map<string, string> {
  override get = (): string => '____';
  override has = (): boolean => true;
}
