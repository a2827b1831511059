import type { Locale } from '../../model/index.ts';
import { exportWords } from '../../words/export.ts';
import { say } from '../../words/say.ts';
import type { Block, Inline, Paragraph } from '../document/document.ts';
import type { ExportOptions } from '../options.ts';
import { plainBlock, type QuoteRun } from '../printed.ts';
import { type PrintedTranslation, type Quote, quotedBlocks, translatedBlocks } from '../quote.ts';
import { inline, paragraph, spaced } from './blocks.ts';

/**
 * A passage as an item of a list: how it stands to the case, its picture or its words, where it stands, its translation
 * and its note.
 */
export function passageBlocks(
  quote: Quote,
  { locale, places }: Pick<ExportOptions, 'locale' | 'places'>,
): Block[] {
  const place = placeOf(quote);
  const words = quotedBlocks(quote).map((block) => wordsOf('quotation', block, quote));
  const isBelow = places === 'below' || words.length === 0;
  return [
    ...(quote.stance ? [paragraph('flag', `[${quote.stance}]`)] : []),
    ...(quote.picture
      ? [{ kind: 'picture' as const, ...quote.picture, alt: plainBlock(quote.blocks[0] ?? []) }]
      : []),
    ...(isBelow ? words : noted(words, place)),
    ...(isBelow && place.length > 0 ? [paragraph('place', place)] : []),
    ...(quote.translation ? translationBlocks(quote.translation, locale) : []),
    ...(quote.note ? [paragraph('note', say(exportWords, locale).note(quote.note))] : []),
  ];
}

/** With a footnote behind the last word. */
function noted(words: readonly Paragraph[], footnote: Inline[]): Paragraph[] {
  if (footnote.length === 0) return [...words];
  return words.map((block, at) => {
    const last = block.inlines.at(-1);
    const isLast = at === words.length - 1 && last;
    return isLast ? { ...block, inlines: [...block.inlines.slice(0, -1), { ...last, footnote }] } : block;
  });
}

/** Pinpoint, address, what it rests on and what is ours. */
const placeOf = ({ pinpoint, address, rests, remark }: Quote): Inline[] =>
  spaced([
    inline(pinpoint && `(${pinpoint})`),
    inline(address, address ? { href: address } : {}),
    inline(rests),
    inline(remark),
  ]);

const wordsOf = (
  role: 'quotation' | 'translation',
  block: readonly QuoteRun[],
  { language, rightToLeft }: Pick<Quote, 'language' | 'rightToLeft'>,
): Paragraph =>
  paragraph(
    role,
    block.map(({ text, stressed }) => inline(text, stressed ? { italic: true } : {})),
    { ...(language ? { language } : {}), ...(rightToLeft ? { rightToLeft } : {}) },
  );

/** Who made it stands at its end, in the words of the document. */
function translationBlocks(translation: PrintedTranslation, locale: Locale): Paragraph[] {
  const blocks = translatedBlocks(translation).map((block) => wordsOf('translation', block, translation));
  const by = inline(` ${translation.by}`, { language: locale });
  return blocks.map((block, at) =>
    at === blocks.length - 1 ? { ...block, inlines: [...block.inlines, by] } : block,
  );
}
