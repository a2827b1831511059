import type { Span } from '../model/index.ts';
import { foldName } from '../text/fold-name.ts';
import { isLaw } from './law.ts';
import { BODY } from './pieces.ts';

/**
 * Who is named where a sentence says whom it relies on: told by the form of the words alone, in flat text. A name is
 * capitalised or stands in the text's lists; "citing health reasons" names nobody.
 */
export interface Who extends Span {
  /** `body`: has a name; `unnamed`: persons or bodies that are only described; `person`: may be somebody's name. */
  kind: 'body' | 'person' | 'unnamed';
  /** Whether its form alone tells that it is a body: initials, a word that bodies have, a name of the lists. */
  isSure: boolean;
  /** Words before it say that it is a body: "the newspaper Gaceta". */
  isIntroduced: boolean;
}

const CAPITAL = "\\p{Lu}[\\p{L}\\p{N}'&/-]*(?:\\.\\p{L}[\\p{L}.]*)?";
const SMALL =
  '(?:\\s(?:of|the|and|for|on|in|de|del|la|las|los|el|y|e|des|du|et|pour|sur|against|without|&|al)){1,3}';
/** A row of capitalised words with the small ones between them, and a short form in brackets. */
const NAME = `${CAPITAL}(?:(?:${SMALL})?\\s${CAPITAL}){0,14}(?:\\s\\((?=\\p{Lu})[^()]{2,120}\\))?`;
const ARTICLE = "(?:(?:the|an?|its|their|our|el|la|los|las|una?|le|les|une?)\\s|l')";
const WORK =
  '(?:reports?|stud(?:y|ies)|surveys?|polls?|data|figures|statistics|numbers|estimates?|investigations?|analys[ie]s|assessments?|audits?|articles?|statements?|documents?|records|research|findings|information|bulletins?|press releases?|database|census|inquiry|review|papers?|informes?|estudios?|encuestas?|datos|cifras|estadísticas|comunicados?|rapports?|études?|enquêtes?|données|chiffres|statistiques|communiqués?)';
const MADE_BY =
  '(?:\\s(?:published|released|issued|compiled|provided|produced|conducted|carried out|publicad[oa]s?|elaborad[oa]s?|publiée?s?))?\\s(?:by|from|of|por|par|del?(?:\\sla)?|du|des)\\s';
const OF_WORK = new RegExp(
  `^${ARTICLE}?(?:(?:\\d{4}|\\p{Ll}[\\p{L}-]*)\\s){0,3}?${WORK}${MADE_BY}${ARTICLE}?`,
  'iu',
);
const AT_NAME = new RegExp(`^${NAME}`, 'u');
const WORK_NEXT = new RegExp(
  `^(?:\\s(?:\\d{4}|annual|new|recent|latest|internal|own|official|preliminary|joint|draft)){0,2}\\s${WORK}(?![\\p{L}-])`,
  'iu',
);
/** Small words before a name that say what it is: "the newspaper Reforma", "a 2021 CNDH report". */
const KIND_BEFORE =
  /^(?:(?:\d{4}|[\p{L}'-]+)\s){0,4}?(?:organi[sz]ation|group|agency|newspaper|magazine|outlet|website|institute|network|ngo|daily|commission|ministry|office|think tank|broadcaster|country's|state's|government's|organización|periódico|diario|agencia|revista|medio|journal|agence|quotidien|organisation)\s(?=\p{Lu})/u;
const MADE_BEFORE = /^(?:(?:\d{4}|recent|new|annual|internal|separate|joint|latest)\s){1,2}(?=\p{Lu})/u;
/** Beside those that persons' names have not. */
const MORE_BODY =
  /\b(?:house|network|federation|league|society|coalition|observatory|monitor|mission|initiative|project|alliance|times|post|herald|tribune|gazette|guardian|journal|daily|chronicle|radio|television|bank|fund|police|army|navy|statistics|ombudsman|cross|amnesty|monde|figaro|defensor[íi]a|fiscal[íi]a|procuradur[íi]a|instituto|institut|observatorio|observatoire|centro|consejo|conseil|diario|peri[óo]dico|agencia|agence|oficina|organizaci[óo]n|fundaci[óo]n|fondation|magazine|review|campaign for|clinic|bar|party|authority|administration|department's|unhcr)\b/iu;
/** "CNDH", "U.S.", "InSight"; but not "McGahn". */
const INITIALS =
  /(?<![\p{L}\p{N}])(?:\p{Lu}[\d&/.-]{0,2}\p{Lu}[\p{Lu}\d&/.-]*s?|(?!Mc|Mac|De|Di|Du|La|Le|Van|Von|Fitz|O')\p{Lu}\p{Ll}+\p{Lu}\p{L}*)(?![\p{L}\p{N}])/u;
/** Papers whose name is one word behind "the". */
const PAPER =
  /^(?:Times|Post|Guardian|Herald|Tribune|Gazette|Chronicle|Economist|Independent|Telegraph|Observer)$/u;
/** Begins a sentence with a capital and no name. */
const NO_NAME =
  /^(?:this|that|these|those|such|for|only|all|as|to|another|other|some|many|most|both|each|every|no|any|in|on|at|by|from|with|of|and|or|but|so|if|when|while|where|since|because|although|though|after|before|during|under|over|per|however|also|it|he|she|they|we|you|i|who|what|which|there|here|his|her|my|your|one|two|three|several|few|more|new|other|immediately|este|esta|estos|estas|ese|otro|otros|para|por|con|en|sin|si|cuando|como|ce|cette|ces|pour|avec|dans|sur|si|quand)\s?$/iu;
/** What is described by its office; two texts may mean different ones. */
const DESCRIBED =
  /^(?:government|authorit(?:y|ies)|police|army|military|navy|ministry|media|press|prosecutors?|parliament|embassy|administration|newspapers?|organi[sz]ations?|groups?|agenc(?:y|ies)|ngos?|gobierno|autoridades|policía|ejército|medios|prensa|organizaciones|gouvernement|autorités|police|médias|presse)$/iu;
const PERSONS =
  /^(?:witness(?:es)?|residents?|officials?|sources?|activists?|relatives?|famil(?:y|ies)|members?|locals?|migrants?|students?|people|persons?|\p{L}{0,12}m[ae]n|mother|father|brother|sister|wife|husband|son|daughter|uncle|aunt|cousin|parents?|friends?|colleagues?|spokes(?:man|woman|person|people)|victims?|patients?|inhabitants?|academics?|experts?|child(?:ren)?|girls?|boys?|refugees?|detainees?|interviewees?|employees?|nurses?|judges?|testigos?|residentes?|vecin[oa]s?|fuentes?|familiares|pobladores|funcionari[oa]s?|expert[oa]s|habitantes|madre|padre|hij[oa]|herman[oa]|espos[oa]|víctimas|témoins?|habitants?|proches|mère|père|frère|sœur|responsables?)$|(?:\p{L}{3}(?:ers?|ists?|ians?)|\p{L}{2}(?:ors?))$/iu;
/** Ends like a doer and is none. */
const NO_PERSONS =
  /^(?:numbers?|papers?|murders?|orders?|disorders?|letters?|matters?|disasters?|errors?|factors?|powers?|borders?|others?|terrors?|dangers?|indicators?|behaviou?rs?|rumou?rs?|labou?r|encounters?|registers?|cancer|transfers?|barriers?|characters?|offers?|answers?|sectors?|doors?|minors?|weather|winter|summer|water|hunger|fever|gender|either|neither|whether|rather|further|later|earlier|never|over|under|after|per|for|her|other|power|former|lower|higher|larger|greater|corridors?|floors?|mirrors?|vigor|favou?r|honou?r|horrors?|humou?r|tumou?rs?|computers?|containers?|centers?|quarters?|headquarters|shelters?|rivers?|fires?|customers|users|newspapers?)$/iu;
const HEAD_ENDS =
  /\s(?:of|in|from|at|near|who|whom|that|which|with|on|for|to|about|familiar|close|de|en|du|des|del|à|et|y|and)\s|[,(]/iu;

/** What may be known beyond form: names of the text's lists, folded. */
export type Knows = (name: string) => boolean;

/**
 * Who is named at the front of words; `null` where they name nobody. Offsets lie in the words.
 * @param words what follows "citing" or "according to", or stands before a verb of reporting
 */
export function whoIn(words: string, knows: Knows): Who | null {
  const made = OF_WORK.exec(words)?.[0] ?? '';
  const start =
    made.length + (new RegExp(`^${ARTICLE}`, 'iu').exec(words.slice(made.length))?.[0].length ?? 0);
  const rest = words.slice(start);
  const led =
    made === '' ? (KIND_BEFORE.exec(rest)?.[0].length ?? MADE_BEFORE.exec(rest)?.[0].length ?? 0) : 0;
  const isMade = led > 0 && KIND_BEFORE.exec(rest) === null;
  const who = namedAt(rest.slice(led), { knows, isMade });
  if (who) return shifted({ ...who, isIntroduced: led > 0 && !isMade }, start + led);
  const described = describedIn(rest);
  return described && shifted(described, start);
}

const shifted = (who: Who, by: number): Who => ({ ...who, start: who.start + by, end: who.end + by });

function namedAt(rest: string, { knows, isMade }: { knows: Knows; isMade: boolean }): Who | null {
  const capitalised = AT_NAME.exec(rest)?.[0];
  if (capitalised === undefined) return knownAt(rest, knows);
  const further = OF_WHAT.exec(rest.slice(capitalised.length))?.[0] ?? '';
  const isFirstBody = BODY.test(capitalised) || MORE_BODY.test(capitalised);
  const printed = isFirstBody ? capitalised + further : capitalised;
  const after = rest.slice(printed.length);
  const isOfWork = WORK_NEXT.test(after);
  const name = isOfWork ? printed.replace(/'s?$/u, '') : printed;
  if (isLaw(name) || /^(?:Article|Section|Title|Chapter|Law|Act|Rule|Amendment)\b/u.test(name)) return null;
  const goesOn = !isOfWork && /^\s\p{Ll}/u.test(after) && !ENDS_NAME.test(after);
  if (goesOn || (isMade && !isOfWork) || /'s?$/u.test(name)) return null;
  if (NO_NAME.test(name.split(' ', 1)[0] ?? '')) return null;
  const isSure = isBodyByForm(ownPart(name)) || knows(foldName(name));
  if (isOfWork && !isSure && !name.includes(' ') && !/'s?$/u.test(printed)) return null;
  return {
    start: 0,
    end: name.length,
    kind: isSure || isOfWork ? 'body' : 'person',
    isSure,
    isIntroduced: false,
  };
}

/** French and Spanish bodies go on in small letters: "Observatoire des côtes". */
const OF_WHAT =
  /^(?:\s\p{Ll}{4,14}(?=\s(?:de|du|des|del|d')))?(?:\s(?:(?:des?|du|del|de las?|de los|pour les?|para el|para la)\s|de l'|d')\p{Ll}[\p{L}-]+(?:\s(?:et|y)\s\p{Ll}[\p{L}-]+)?){1,3}/u;

/** After a name: what tells more of it, or goes on without it. */
const ENDS_NAME =
  /^\s(?:in|for|on|from|at|by|with|which|who|that|as|to|dated|about|and|or|under|para|en|como|que|dans|qui|via|during|since|between|while|when|after|before)\s/iu;

/** "Mexico's CNDH" without whose it is. */
const ownPart = (name: string): string =>
  name.slice(name.lastIndexOf("'s ") < 0 ? 0 : name.lastIndexOf("'s ") + 3);

/** A code of letters and a figure ("COVID-19"), a country's two letters. */
const NO_INITIALS = /^(?:\p{Lu}[\p{L}]*-?\d+|U\.\s?[SK]\.?)$/u;
/** Words that bodies have in their names, and much else has: "World Cup". */
const WEAK = /\b(?:world|country|response|report|rights|international(?=\s))\b/giu;

const isBodyByForm = (name: string): boolean => {
  const bare = name.replace(/^(?:\p{Lu}\.){2,}\s/u, '');
  if (!NO_INITIALS.test(name) && INITIALS.test(bare)) return true;
  return name.includes(' ') ? isBodyName(name.replace(WEAK, '-')) : isBodyName(name);
};

/** Whether a name has a word that bodies have and persons have not, and another beside it. */
export const isBodyName = (name: string): boolean =>
  name.includes(' ') ? BODY.test(name) || MORE_BODY.test(name) : PAPER.test(name);

function knownAt(rest: string, knows: Knows): Who | null {
  const [name = ''] = rest.split(/[,;:(]/, 1);
  const isKnown = name.length > 3 && name.length < 160 && knows(foldName(name));
  return isKnown
    ? { start: 0, end: name.trimEnd().length, kind: 'body', isSure: true, isIntroduced: false }
    : null;
}

/** "local residents", "anonymous farmers in the state", "Mexican authorities". */
function describedIn(rest: string): Who | null {
  const [front = ''] = rest.split(HEAD_ENDS, 1);
  const head = front.trimEnd().split(' ').at(-1) ?? '';
  // "Ministry of Health guidelines" are no ministry that is described.
  if (/^\p{Lu}/u.test(head)) return null;
  const isWho = DESCRIBED.test(head) || (PERSONS.test(head) && !NO_PERSONS.test(head));
  if (!isWho || front.split(' ').length > 7) return null;
  return { start: 0, end: rest.trimEnd().length, kind: 'unnamed', isSure: false, isIntroduced: false };
}
