import {
  Bookmark,
  ExternalHyperlink,
  FootnoteReferenceRun,
  InternalHyperlink,
  type IRunOptions,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx';
import { isWebAddress } from '../../cite/index.ts';
import { cleanText } from '../clean-text.ts';
import type { Inline, Paragraph as Paragraphed } from '../document/document.ts';

/** Lines to write on. */
const BLANKS = { short: '_'.repeat(12), long: '_'.repeat(28) };

type Written = Pick<Paragraphed, 'language' | 'rightToLeft'>;

/** Inlines as runs, links and footnotes. */
export const runs = (inlines: readonly Inline[], written: Written = {}): ParagraphChild[] =>
  inlines.flatMap((inline) => [
    ...linked(inline, textRuns(inline, written)),
    ...(inline.footnote ? [footnote(inline.footnote)] : []),
  ]);

/** The same as the place that a link within the document leads to, where it is one. */
export const placed = (children: ParagraphChild[], id: string | undefined): ParagraphChild[] =>
  id === undefined ? children : [new Bookmark({ id: bookmarkOf(id), children })];

/** A name that Word takes: letters, digits and low lines, at most forty. */
const bookmarkOf = (id: string): string => `place_${id.replace(/[^A-Za-z0-9]/g, '_')}`.slice(0, 40);

/** A run for each line of an inline. */
function textRuns(inline: Inline, written: Written): TextRun[] {
  const { text, italic, bold, blank } = inline;
  const form: IRunOptions = {
    ...(italic ? { italics: true } : {}),
    ...(bold ? { bold: true } : {}),
    ...languageOf(inline.language ?? written.language, written.rightToLeft === true),
    ...(isLink(inline) ? { style: 'Hyperlink' } : {}),
  };
  const lines = blank ? [BLANKS[blank]] : text.split('\n');
  return lines.map(
    (line, at) => new TextRun({ ...form, text: cleanText(line), ...(at > 0 ? { break: 1 } : {}) }),
  );
}

/** The mark for spelling checkers: a run has a language for each family of scripts. */
function languageOf(language: string | undefined, rightToLeft: boolean): IRunOptions {
  const direction: IRunOptions = rightToLeft ? { rightToLeft: true } : {};
  if (!language) return direction;
  const family = rightToLeft ? { bidirectional: language } : {};
  const eastern = /^(zh|ja|ko)\b/i.test(language) ? { eastAsia: language } : {};
  return { ...direction, language: { value: language, ...family, ...eastern } };
}

const isLink = ({ href, to }: Inline): boolean =>
  to !== undefined || (href !== undefined && isWebAddress(href));

/** Percent-encoded within, since Word refuses files with other addresses. */
function linked({ href, to }: Inline, children: TextRun[]): ParagraphChild[] {
  if (to !== undefined) return [new InternalHyperlink({ anchor: bookmarkOf(to), children })];
  if (href !== undefined && isWebAddress(href))
    return [new ExternalHyperlink({ link: new URL(href).href, children })];
  return children;
}

const footnote = (inlines: readonly Inline[]): ParagraphChild =>
  new FootnoteReferenceRun({ children: [new Paragraph({ style: 'FootnoteText', children: runs(inlines) })] });
