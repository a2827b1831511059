import type { CitedWork, OriginLink, Span } from '../model/index.ts';
import { type Knows, whoIn } from './bodies.ts';
import { type FlatText, tidy } from './flat.ts';

/**
 * Words by which a sentence says whom its source relies on. After `before` comes the other's name, up to the sign or
 * word that ends it; the patterns are read in flat words.
 */
const CITING: readonly RegExp[] = [
  /,\s+(?:citing|quoting|referencing|relying on|drawing on|citando(?: al?)?|citant)\s+/giu,
  /\b(?:cites?|cited|quotes?|quoted|cita(?: al?)?|citó(?: al?)?|cite|a cité)\s{1,3}(?=[^.;]{2,160}?\s(?:as (?:stating|saying|reporting|noting|indicating|explaining|telling)|para|como|comme|disant)\b)/giu,
  /\b(?:reports?|reported|states?|stated|notes?|noted|indicates?|indicated|says|said|writes|wrote|adds|added|informa|informó|señala|señaló|rapporte|indique)(?:\s+(?:that|que))?,?\s+(?:according to|based on (?:data|information|figures|statistics|interviews) (?:from|by|of|with)|según|de acuerdo con|selon|d'après)\s+/giu,
];
/** "According to X, cited in Y": the other stands before. */
const CITED_BY =
  /(?:^|[.,;]\s+)(?:according to|según|selon)\s+([^,.;]{2,120}),?\s+(?:(?:as )?(?:cited|quoted|reported) (?:in|by)|citad[oa] (?:en|por)|cité[es]? (?:dans|par))\s/iu;
const POST =
  /^(?:(?:an?|the|una?|la|el|une?|le) )?(?:[\p{Lu}][\p{L}]+ |social media |online )?(?:posts?|tweets?|publicación|message|video)(?: (?:on|en|sur) [\p{Lu}][\p{L}]+)?(?: (?:made|published|shared|written|hecha|publicada|publiée))?(?: (?:by|of|from|de|por|par)) /iu;
const NAME_ENDS =
  /,\s|;|(?<!\.\p{Lu})\.\s|\.$|\s(?:as (?:stating|saying|reporting|noting|indicating|explaining|telling)|states|stated|says|said|notes|noted|reports|reported|indicates|indicated|that|which|who|para|como|que|comme|disant)\s|:\s|\s\((?=[^()]*\d{4})/giu;

/**
 * Whom a sentence says its source relies on, one step behind the work it cites: "citing the Commission", "quotes X as
 * saying"; where it may say so of several, the likeliest first. None where what it cites is nobody: "citing health
 * reasons".
 * @param within the part of the sentence that the citation governs
 * @param knows whether a folded name stands in the text's lists
 */
export function attributionsIn(text: FlatText, within: Span, knows: Knows): OriginLink[] {
  const words = unquoted(text.flat.slice(within.start, within.end));
  const back = CITED_BY.exec(words);
  if (back) {
    const start = within.start + back.index + back[0].indexOf(back[1] ?? '');
    return linkTo(text, { start, end: start + (back[1] ?? '').length }, within, { knows });
  }
  return CITING.flatMap((lead, at): OriginLink[] => {
    lead.lastIndex = 0;
    const match = lead.exec(words);
    if (!match) return [];
    const from = match.index + match[0].length;
    const length = nameLength(words.slice(from, from + LONGEST_NAME));
    const start = within.start + from;
    return length < 2
      ? []
      : linkTo(text, { start, end: start + length }, within, { knows, mayBeCause: at === 0 });
  });
}

/** In UTF-16 code units. */
export const LONGEST_NAME = 240;

/**
 * @param mayBeCause what is "cited" may be that for which something was done, as a state of emergency is: there a name
 * is a source where it is in the lists, a body by its form, or said to be one
 */
function linkTo(
  { flat, verbatim }: FlatText,
  at: Span,
  within: Span,
  { knows, mayBeCause = false }: { knows: Knows; mayBeCause?: boolean },
): OriginLink[] {
  const words = flat.slice(at.start, at.end);
  const skipped = POST.exec(words)?.[0].length ?? 0;
  const who = whoIn(words.slice(skipped), knows);
  if (!who || (mayBeCause && skipped === 0 && who.kind === 'person' && !who.isIntroduced)) return [];
  const start = at.start + skipped + who.start;
  const author = tidy(verbatim.slice(start, at.start + skipped + who.end));
  const work: CitedWork = { author };
  if (skipped > 0) work.spoken = 'post';
  if (who.kind === 'unnamed')
    work.printed = tidy(verbatim.slice(within.start, within.end)).slice(0, LONGEST_SAID);
  const isSure = who.kind === 'unnamed' || who.isSure || author.includes(' ');
  return [{ work, surety: isSure ? 'certain' : 'likely', because: { by: 'attribution' }, at }];
}

/** Of the sentence that describes somebody without a name, so much is kept; in UTF-16 code units. */
export const LONGEST_SAID = 400;

/** Up to what ends a name; a comma inside its brackets does not. */
export function nameLength(words: string): number {
  let depth = 0;
  NAME_ENDS.lastIndex = 0;
  for (let match = NAME_ENDS.exec(words); match; match = NAME_ENDS.exec(words)) {
    depth = depthAt(words, match.index);
    if (depth === 0) return words.slice(0, match.index).trimEnd().length;
  }
  return words.length < LONGEST_NAME ? words.trimEnd().length : 0;
}

function depthAt(words: string, at: number): number {
  let depth = 0;
  for (let i = 0; i < at; i++) {
    if (words[i] === '(') depth++;
    if (words[i] === ')') depth = Math.max(0, depth - 1);
  }
  return depth;
}

/** The words with what stands in quotation marks blank: a source's own words attribute nothing for the text. */
export const unquoted = (words: string): string =>
  words.replace(/"[^"]*"/g, (quoted) => ' '.repeat(quoted.length));
