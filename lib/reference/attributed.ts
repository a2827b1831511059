import type { CitedWork, OriginChain, Span } from '../model/index.ts';
import { foldName } from '../text/fold-name.ts';
import { LONGEST_NAME, LONGEST_SAID, nameLength, unquoted } from './attribution.ts';
import { isBodyName, type Knows, type Who, whoIn } from './bodies.ts';
import { type FlatText, tidy } from './flat.ts';

/** "According to X, …", "…, according to X". */
const ACCORDING =
  /(?:\b(?:[Aa]ccording to|[Aa]s (?:reported|documented) by|[Ss]egún|[Dd]e acuerdo con|[Ss]elon)|\b[Dd]'après|^["'(]?[Pp]er(?=\s(?:the\s)?\p{Lu}))\s+/u;
/** Before the subject of a sentence. */
const OPENING =
  /^["'(]*(?:(?:in|on|since|by|as of|en|el|depuis|dans)\s[^,]{3,60},\s|(?:however|meanwhile|moreover|similarly|also|as|further|furthermore|additionally|finally|still|yet|but|and|last year|sin embargo|además|cependant|toutefois|par ailleurs),?\s)?/iu;
/** What somebody does who says a thing for others to rely on. */
const VERB =
  /\s(?:reported|documented|found|estimated|stated|said|noted|recorded|registered|counted|warned|observed|concluded|(?:reports|states|says|finds|notes|estimates|indicates|indicated|warns|concludes)(?=\sthat\s)|informó|reportó|documentó|señaló|afirmó|registró|estimó|advirtió|(?:informa|reporta|documenta|señala|afirma|indica|indicó|registra|estima)(?=\sque\s)|(?:rapporte|indique|estime|affirme)(?=\sque\s|\squ')|recense|a (?:rapporté|indiqué|estimé|documenté|recensé|affirmé|déclaré))(?=[\s,:])/giu;
const HELPERS =
  /(?:,?\s(?:also|has|have|had|further|additionally|itself|later|recently|already|subsequently|previously|ha|han|también|aussi|ont|que))+$/iu;
const APPOSITION = /,\s(?:an?|the|which|una?|el|la|une?|le)\s[^,]{3,120},?$/iu;
/** "can be found": nobody says it. */
const PASSIVE =
  /\b(?:be|been|being|was|were|is|are|can|may|must|should|will|would|not|never|fue|fueron|sido|été)\b/iu;
/** What a court says is the law. */
const COURT = /\b(?:court|tribunal|corte|cour|judge|chamber)\b/iu;
/** Verbs of news agencies and papers, which no person in a story does so often as to be taken for one. */
const OF_NEWS = /^(?:reports|reported|informa|informó|reporta|reportó|rapporte|a rapporté)$/iu;
/** How far into a sentence its verb is looked for, in UTF-16 code units. */
const SUBJECT = 220;
const LONGEST_SENTENCE = 1_500;

/**
 * Whom a sentence without any citation says that it relies on: "According to the Commission, …", "The State Department
 * reported that …", "a Commission survey found". Never certain: no document is named. Persons who act in a story are
 * nobody's source; "according to her mother" is one without a name.
 */
export function attributedTo(text: FlatText, sentence: Span, knows: Knows): OriginChain[] {
  const end = Math.min(sentence.end, sentence.start + LONGEST_SENTENCE);
  const words = unquoted(text.flat.slice(sentence.start, end));
  const found = byAccording(words, text, knows) ?? bySubject(words, text, knows);
  if (!found) return [];
  const at = { start: sentence.start + found.start, end: sentence.start + found.end };
  const author = tidy(text.verbatim.slice(at.start, at.end));
  const work: CitedWork = { author };
  if (found.kind !== 'unnamed')
    return [{ links: [{ work, surety: 'likely', because: { by: 'no-document' }, at }] }];
  work.printed = tidy(text.verbatim.slice(sentence.start, end)).slice(0, LONGEST_SAID);
  return [{ links: [{ work, surety: 'likely', because: { by: 'attribution' }, at }] }];
}

function byAccording(words: string, text: FlatText, knows: Knows): Who | null {
  const match = ACCORDING.exec(words);
  if (!match) return null;
  const from = match.index + match[0].length;
  const phrase = words.slice(from, from + LONGEST_NAME);
  const length = nameLength(phrase) || phrase.length;
  const who = whoIn(phrase.slice(0, length), knows);
  if (!who || (who.kind !== 'unnamed' && !isBody(phrase, who, text))) return null;
  return { ...who, start: who.start + from, end: who.end + from };
}

function bySubject(words: string, text: FlatText, knows: Knows): Who | null {
  const from = OPENING.exec(words)?.[0].length ?? 0;
  VERB.lastIndex = from;
  const verb = VERB.exec(words.slice(0, from + SUBJECT));
  if (!verb) return null;
  const subject = words.slice(from, verb.index).replace(HELPERS, '').replace(APPOSITION, '');
  const who = whoIn(subject, knows);
  if (!who || who.kind === 'unnamed' || !isBody(subject, who, text)) return null;
  if (who.kind === 'person' && !OF_NEWS.test(verb[0].trim())) return null;
  const after = subject.slice(who.end);
  if (!/^(?:'s)?(?:\s(?:\d{4}|\p{Ll}[\p{L}-]*)){0,4}$/u.test(after) || PASSIVE.test(after)) return null;
  return { ...who, start: who.start + from, end: who.end + from };
}

/** By its form, or a single name that the text never shows as a surname; never the text's own author. */
function isBody(words: string, who: Who, text: FlatText): boolean {
  const name = words.slice(who.start, who.end);
  if (COURT.test(name)) return false;
  const { surnames, authors } = namesIn(text);
  if (authors.has(foldName(name.replace(/\([^()]*\)/g, '')))) return false;
  if (who.isSure || who.kind === 'body') return true;
  return !name.includes(' ') && isAlone(words, who) && !surnames.has(name);
}

/** "Reuters", but not "the Prosecutor": an article before one word makes an office of it. */
const isAlone = (words: string, { start }: Who): boolean => start === 0 || !/\s$/.test(words.slice(0, start));

interface NamesIn {
  /** Capitalised words that stand behind another: surnames among them. */
  surnames: ReadonlySet<string>;
  /** Folded names of bodies that the text shows to be its own author: somebody "told" them. */
  authors: ReadonlySet<string>;
}

const known = new WeakMap<FlatText, NamesIn>();
const PAIR = /(?<![\p{L}\p{N}'-])\p{Lu}[\p{L}.'-]{0,30}\s(?=(\p{Lu}[\p{L}'-]{1,30}))/gu;
/** Capitalised at the beginning of a sentence, and no given name. */
const NO_GIVEN_NAME =
  /^(?:the|in|on|a|an|when|as|while|but|and|according|after|since|by|for|from|at|with|to|of|also|what|that|if|el|la|los|las|en|según|de|le|les|selon|dans)\s$/iu;
const BODY_NAME =
  "(\\p{Lu}[\\p{L}'-]{1,30}(?:(?:\\s(?:of|the|for|and|without|de|del|la|des|du|para|pour)){0,2}\\s\\p{Lu}[\\p{L}'-]{1,30}){0,6})";
const TOLD = new RegExp(
  `(?<!\\p{L})(?:told|interviewed by|(?:spoke|speaking) (?:to|with)|©(?:\\s\\d{4})?(?:\\sby)?)\\s(?:the\\s)?${BODY_NAME}`,
  'gu',
);
const ASKED = new RegExp(
  `(?<![\\p{L}])${BODY_NAME}\\s(?:interviewed|spoke (?:to|with)|researchers?|staff (?:interviewed|visited))(?!\\p{L})`,
  'gu',
);

function namesIn(text: FlatText): NamesIn {
  const before = known.get(text);
  if (before) return before;
  const surnames = new Set<string>();
  for (const { 0: given, 1: name = '' } of text.flat.matchAll(PAIR))
    if (!NO_GIVEN_NAME.test(given)) surnames.add(name);
  const authors = new Set<string>();
  for (const pattern of [TOLD, ASKED])
    for (const { 1: name = '' } of text.flat.matchAll(pattern)) {
      const bare = name.replace(/^(?:The|A)\s/u, '');
      if (isBodyName(bare) || !bare.trim().includes(' ')) authors.add(foldName(bare));
    }
  const made = { surnames, authors };
  known.set(text, made);
  return made;
}
