import type { Locale } from '../../model/index.ts';
import { exportWords } from '../../words/export.ts';
import { say } from '../../words/say.ts';
import type { Block, Inline, Paragraph } from '../document/document.ts';
import { plainBlock, type QuoteRun } from '../printed.ts';
import { type PrintedTranslation, type Quote, quotedBlocks, translatedBlocks } from '../quote.ts';
import { inline, paragraph, spaced } from './blocks.ts';

/**
 * A passage as an item of a list: how it stands to the case, its picture or its words, where it stands, its translation
 * and its note.
 */
export function passageBlocks(quote: Quote, locale: Locale): Block[] {
  const place = placeOf(quote);
  return [
    ...(quote.stance ? [paragraph('flag', `[${quote.stance}]`)] : []),
    ...(quote.picture
      ? [{ kind: 'picture' as const, ...quote.picture, alt: plainBlock(quote.blocks[0] ?? []) }]
      : []),
    ...quotedBlocks(quote).map((block) => wordsOf('quotation', block, quote)),
    ...(place.length > 0 ? [paragraph('place', place)] : []),
    ...(quote.translation ? translationBlocks(quote.translation, locale) : []),
    ...(quote.note ? [paragraph('note', say(exportWords, locale).note(quote.note))] : []),
  ];
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
