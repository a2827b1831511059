import type { Block, CapturedText, Span } from '../../model/index.ts';

/**
 * Words by which a sentence turns against another, or says that something is less or is not. A way of finding sentences
 * to read, and no judgement of what they say.
 */
const CONTRAST = {
  en: 'however|although|though|but|despite|nevertheless|nonetheless|conversely|whereas|in contrast|on the other hand|notwithstanding|decreased|decrease|declined|decline|reduced|improved|improvement|improving|fewer|rarely|isolated|no reports?|no evidence|no information|not aware|did not find|could not confirm|unable to confirm',
  es: 'sin embargo|aunque|pero|a pesar de|no obstante|en cambio|por el contrario|disminuyó|disminuyeron|disminución|mejoró|mejoraron|mejora|descendió|descenso|no hay informes|no se registraron|no hay pruebas|no se encontró|no se encontraron',
  fr: 'cependant|toutefois|mais|bien que|malgré|néanmoins|pourtant|en revanche|au contraire|en dépit|diminué|diminution|amélioré|amélioration|baisse|aucun rapport|aucune information|aucun cas|aucune preuve|n’a pas trouvé',
};

/** Words that turn what they stand with into its opposite or bound it: what is left out with one of them may matter. */
const DENIAL = {
  en: 'not|no|never|neither|nor|without|except|unless|only|alleged|allegedly',
  es: 'no|nunca|jamás|ni|sin|salvo|excepto|solo|presunto|presunta|presuntamente',
  fr: 'ne|n’|pas|jamais|aucun|aucune|sans|sauf|seulement|présumé|présumée',
};

type Language = keyof typeof CONTRAST;
const LANGUAGES = Object.keys(CONTRAST) as Language[];

const words = (all: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${all})(?![\\p{L}\\p{N}])`, 'giu');

const BESIDE = new Map(LANGUAGES.map((language) => [language, words(CONTRAST[language])]));
const LEFT_OUT = new Map(
  LANGUAGES.map((language) => [language, words(`${CONTRAST[language]}|${DENIAL[language]}`)]),
);

/** The patterns of a text's language; all of them where it is not known, none where it is one without. */
function patternsFor(patterns: ReadonlyMap<Language, RegExp>, tag: string | undefined): RegExp[] {
  if (!tag) return [...patterns.values()];
  const own = patterns.get(tag.slice(0, 2).toLowerCase() as Language);
  return own ? [own] : [];
}

const apostrophed = (text: string): string => text.replaceAll("'", '’');

/**
 * The first word of contrast in a sentence, as it stands there; null where there is none.
 * @param language of the text, BCP 47
 */
export function contrastIn(sentence: string, language?: string): string | null {
  const found = patternsFor(BESIDE, language).flatMap((pattern) => [
    ...apostrophed(sentence).matchAll(pattern),
  ]);
  found.sort((a, b) => a.index - b.index);
  return found[0]?.[0] ?? null;
}

/** The words of contrast and denial in what a quotation leaves out, each once, in small letters. */
export const tellingWords = (text: string, language?: string): string[] => [
  ...new Set(
    patternsFor(LEFT_OUT, language).flatMap((pattern) =>
      Array.from(apostrophed(text).matchAll(pattern), ([found]) => found.toLowerCase()),
    ),
  ),
];

/** A sentence beside a passage is read so far, in UTF-16 code units. */
const REACH = 600;

/**
 * The words directly before and after a span, each to the end of their sentence; empty where there is none, or what
 * stands there is a heading or no part of what is published. Of a span that begins within a sentence, its beginning.
 */
export function sentencesAround(
  { text, blocks }: CapturedText,
  span: Span,
): { before: string; after: string } {
  const from = Math.max(0, span.start - REACH);
  const above = text.slice(from, span.start).trimEnd();
  const below = text.slice(span.end, span.end + REACH);
  const before = above.split(ENDS).findLast(hasWords) ?? '';
  const after = below.split(ENDS).find(hasWords) ?? '';
  const isText = (place: number): boolean => {
    const block = blockAt(blocks, place);
    return block !== undefined && block.furniture === undefined && block.kind !== 'heading';
  };
  return {
    before: before !== '' && isText(from + above.lastIndexOf(before)) ? before.trim() : '',
    after:
      after !== '' && isText(span.end + below.search(/\S/)) ? after.replace(/^[\s,;:.]+/, '').trim() : '',
  };
}

/** Where one sentence ends and the next begins: a stop with a space and a capital after it, or a new block. */
const ENDS = /(?<=[.!?…]["”»)\]]{0,2})\s+(?=["“«([]?[\p{Lu}\p{N}])|\n/u;

const hasWords = (text: string): boolean => /\p{L}{2}/u.test(text);

/** The block that a place of the text is in, found by halving: blocks are in order. */
function blockAt(blocks: readonly Block[], place: number): Block | undefined {
  let [low, high] = [0, blocks.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const block = blocks[middle];
    if (!block || block.start > place) high = middle - 1;
    else if (block.end <= place) low = middle + 1;
    else return block;
  }
  return undefined;
}
