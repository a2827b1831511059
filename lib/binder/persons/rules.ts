import type { PersonKind } from '../../model/index.ts';
import { ANY_NAME, FULL_NAME } from './names.ts';

/** One way in which a text tells of a person who may need protection. */
export interface PersonRule {
  kind: PersonKind;
  /** Global; a group `name` is what must look like a private person's name. */
  pattern: RegExp;
  /** How many words that name has at least. */
  least: 1 | 2;
  /** What must stand in the text at all: looking for a name first is dear. */
  gate?: RegExp;
}

/** Either case at the start of each alternative: a sentence may begin with it. */
const either = (words: string): string =>
  `(?:${words
    .trim()
    .split('|')
    .map((word) => word.trim().replace(/^\p{Ll}/u, (letter) => `[${letter}${letter.toUpperCase()}]`))
    .join('|')})`;

const rule = (kind: PersonKind, source: string, least: 1 | 2 = 2): PersonRule => ({
  kind,
  pattern: new RegExp(source, 'gu'),
  least,
});

/** A name, and after it what tells of the person. */
const afterName = (kind: PersonKind, name: string, tail: string, least: 1 | 2 = 2): PersonRule => ({
  ...rule(kind, name + tail, least),
  gate: new RegExp(tail, 'u'),
});

const B = '(?<![\\p{L}\\p{N}])';
const E = '(?![\\p{L}\\p{N}])';
/** Below eighteen; not the lower or upper end of a range, nor part of a longer number. */
const UNDER_18 =
  '(?:1[0-7]|[1-9])(?![\\d%]|[.,]\\d|\\s*[–-]\\s*\\d|\\s+(?:to|and|or|a|y|o|à|et|ou)\\s+(?:\\d|over|older|under|younger|above|below|up|más|mas|menos|mayores|menores|plus|moins))';
const IN_WORDS = either(
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen',
);
const ANY_NAMED = `(?<name>${ANY_NAME})`;
const FULLY_NAMED = `(?<name>${FULL_NAME})`;
/** "the journalist", "a young trans woman from": words between what was done and the name. */
const WHO =
  '(?:(?!(?:in|at|by|near|from|on|during|since|for|after|before|between|and|or|por|en|entre|durante|par|dans|pendant)\\s)\\p{Ll}[\\p{L}-]*\\s+){0,5}?';
/** ", 34, a lawyer from Jalisco," */
const ASIDE = '(?:,[^.;\\n]{1,60}?,|\\s*\\([^)\\n]{1,40}\\))?';

const CHILD = {
  en: either('boy|girl|child|baby|infant|toddler|teenager|teen|minor|schoolboy|schoolgirl'),
  es: either('niño|niña|menor|adolescente|bebé|chamaco|chamaca'),
  fr: either('garçon|fillette|enfant|adolescente?|bébé|mineure?'),
};
const RELATED = {
  en: either(
    'daughter|son|brother|sister|cousin|niece|nephew|grandson|granddaughter|stepdaughter|stepson|student|pupil|victim|youth|orphan|survivor',
  ),
  es: either(
    'hijo|hija|hermano|hermana|hermanito|hermanita|sobrino|sobrina|nieto|nieta|primo|prima|joven|estudiante|alumno|alumna|muchacho|muchacha|chico|chica|víctima',
  ),
  fr: either(
    'fille|fils|frère|sœur|soeur|neveu|nièce|cousine?|élève|collégienne?|lycéenne?|jeune|victime|orpheline?',
  ),
};
const YOUNG = {
  en: `(?:${CHILD.en}|${RELATED.en})`,
  es: `(?:${CHILD.es}|${RELATED.es})`,
  fr: `(?:${CHILD.fr}|${RELATED.fr})`,
};
/** Many children are a number, not a person. */
const NOT_MANY =
  '(?<!(?:[Cc]hildren|[Gg]irls|[Bb]oys|[Pp]ersons|[Pp]eople|[Aa]dolescents|women|men|minors|those|youth|youths|teenagers|individuals|students|migrants|population|everyone|anyone|each|every|all)(?: \\p{Ll}+)? )';
/** A name and an age beside it; a list of sections or a day of the calendar is none. */
const NO_NUMBERED =
  '(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Section|Article|Chapter|Tab|Exhibit|Part|Table|Figure|Annex|Paragraph|Number|Page|Volume|Item|Note|Rule)s?\\b)';

const MINORS: readonly PersonRule[] = [
  rule(
    'minor',
    `${B}${YOUNG.en}(?:,? (?:who (?:was|is) )?(?:aged )?|, age |\\s*\\()(?:${UNDER_18}|${IN_WORDS})(?=[,.;:)]| (?:and|who|was|named|called|from|years)${E}|$)`,
  ),
  rule(
    'minor',
    `${B}(?:${UNDER_18}|${IN_WORDS})[- ]years?[- ]old(?:\\s+[\\p{L}-]+){0,2}?\\s+${YOUNG.en}${E}`,
  ),
  rule(
    'minor',
    `${B}(?:${UNDER_18}|${IN_WORDS})[- ]years?[- ]old\\s+${ANY_NAMED}(?=,|\\s+(?:was|who|had|told|said|is|has)${E})`,
    1,
  ),
  rule('minor', `${NOT_MANY}${B}[Aa]ged (?:${UNDER_18}|${IN_WORDS})${E}`),
  rule(
    'minor',
    `${B}(?:[Ss]he|[Hh]e|who) (?:was|is|turned) (?:only |just )?(?:${UNDER_18}|${IN_WORDS})(?=[,.;:)]| (?:years old|when|and|at)${E}|$)`,
  ),
  rule(
    'minor',
    `${B}(?:[Ss]he|[Hh]e|[Hh]er|[Hh]im|[Hh]is)${E}[^.;\\n]{0,60} at (?:the )?age (?:of )?(?:${UNDER_18}|${IN_WORDS})${E}`,
  ),
  rule(
    'minor',
    `${B}(?:${CHILD.en}|[Dd]aughter|[Ss]on|[Ss]ister|[Bb]rother)(?:,? (?:${UNDER_18}|${IN_WORDS}),?)? (?:named|called) ${ANY_NAMED}`,
    1,
  ),
  rule(
    'minor',
    `${B}(?:(?:[Tt]he|[Hh]er|[Hh]is|[Tt]heir) (?:\\p{Ll}+ ){0,2}(?=\\p{Ll})${CHILD.en},?|[Aa] (?:\\p{Ll}+ ){0,2}(?=\\p{Ll})${CHILD.en}) ${ANY_NAMED}`,
    1,
  ),
  rule(
    'minor',
    `${B}${YOUNG.es}(?:,? de (?:apenas |tan solo |solo )?|, |\\s*\\()${UNDER_18} años${E}(?! de (?:prisión|cárcel))`,
  ),
  rule(
    'minor',
    `${B}(?:[Ee]lla|[Éé]l|quien|que)? ?(?:tenía|tiene|cumplió) (?:apenas |solo )?${UNDER_18} años(?= de edad|[,.;:)]| cuando| y |$)`,
  ),
  rule('minor', `${B}de (?:apenas )?${UNDER_18} años de edad${E}`),
  rule(
    'minor',
    `${B}(?:${CHILD.es}|[Hh]ij[oa]|[Hh]erman[oa])[^.;\\n]{0,30}? (?:llamad[oa]|de nombre|identificad[oa] como) ${ANY_NAMED}`,
    1,
  ),
  rule('minor', `${B}(?:[Ll]a |[Ee]l |[Uu]na |[Uu]n |[Ss]u )(?:\\p{Ll}+ )?${CHILD.es},? ${ANY_NAMED}`, 1),
  rule(
    'minor',
    `${B}${YOUNG.fr}(?:,? âgée? de (?:seulement )?|,? de (?:seulement )?|, |\\s*\\()${UNDER_18} ans${E}(?! de (?:prison|réclusion))`,
  ),
  rule('minor', `${B}âgée? de (?:seulement )?${UNDER_18} ans${E}`),
  rule(
    'minor',
    `${B}(?:[Ee]lle|[Ii]l|qui) (?:avait|a|n’avait que) ${UNDER_18} ans(?=[,.;:)]| quand| lorsqu| et |$)`,
  ),
  rule(
    'minor',
    `${B}(?:${CHILD.fr}|[Ff]ille|[Ff]ils|[Ff]rère|[Ss]œur)[^.;\\n]{0,30}? (?:nommée?|appelée?|prénommée?|du nom de) ${ANY_NAMED}`,
    1,
  ),
  rule(
    'minor',
    `${B}(?:[Ll]a |[Ll]e |[Ll]’|[Uu]ne |[Uu]n |[Ss]on |[Ss]a )(?:petite? |jeune )?(?:${CHILD.fr}|(?<=(?:petite|jeune) )fille),? ${ANY_NAMED}`,
    1,
  ),
  afterName(
    'minor',
    `${B}${NO_NUMBERED}${ANY_NAMED}`,
    `, (?:de )?${UNDER_18}(?: años| ans| years old)?(?=,)`,
    1,
  ),
  afterName('minor', `${B}${NO_NUMBERED}${FULLY_NAMED}`, ` \\(${UNDER_18}(?: años| ans| years old)?(?=\\))`),
];

const HARMED =
  'killed|murdered|assassinated|executed|shot|stabbed|strangled|beheaded|dismembered|tortured|kidnapped|abducted|disappeared|lynched|burned alive|beaten to death';
const HARM =
  'killing|murder|assassination|death|disappearance|kidnapping|abduction|torture|execution|femicide|beheading|lynching';

const VICTIMS: readonly PersonRule[] = [
  afterName(
    'victim',
    `${B}${FULLY_NAMED}${ASIDE}`,
    ` (?:was|were|is|has been|had been|being) (?:\\p{Ll}+ ){0,2}(?:${HARMED})${E}`,
  ),
  rule('victim', `${B}${either(HARM)} of (?:the |a |an )?${WHO}${FULLY_NAMED}`),
  afterName('victim', `${B}${FULLY_NAMED}`, `[’']s? (?:\\p{Ll}+ )?(?:${HARM}|body|remains)${E}`),
  rule('victim', `${B}(?:${HARMED}) (?:the |a |an )?${WHO}${FULLY_NAMED}`),
  rule(
    'victim',
    `${B}${either('victim|victims|deceased|dead')}${E}[^.;\\n]{0,40}?(?:identified as|named as|named|:|,) ?${FULLY_NAMED}`,
  ),
  afterName(
    'victim',
    `${B}${FULLY_NAMED}${ASIDE}`,
    ` (?:fue|fueron|ha sido|había sido) (?:\\p{Ll}+ ){0,2}(?:asesinad|ejecutad|secuestrad|torturad|decapitad|levantad|desaparecid|acribillad|balead|apuñalad|privad)[oa]s?${E}`,
  ),
  rule(
    'victim',
    `${B}${either('asesinato|homicidio|feminicidio|muerte|desaparición|secuestro|tortura|ejecución|cuerpo')} (?:de la |del |de los |de |contra )(?:la |el )?${WHO}${FULLY_NAMED}`,
  ),
  rule(
    'victim',
    `${B}${either('asesinó|asesinaron|mató|mataron|secuestró|secuestraron|torturó|torturaron|desapareció|desaparecieron')} (?:a la |al |a )${WHO}${FULLY_NAMED}`,
  ),
  rule('victim', `${B}víctimas?${E}[^.;\\n]{0,40}?(?:identificad[oa]s? como|llamad[oa]|:|,) ?${FULLY_NAMED}`),
  afterName(
    'victim',
    `${B}${FULLY_NAMED}${ASIDE}`,
    ` (?:a|ont|avait|avaient) été (?:\\p{Ll}+ ){0,2}(?:tué|assassiné|exécuté|enlevé|torturé|décapité|abattu|poignardé)e?s?${E}`,
  ),
  rule(
    'victim',
    `${B}${either('assassinat|meurtre|mort|disparition|enlèvement|torture|exécution|féminicide|corps')} (?:de la |du |de l’|de |d’)${WHO}${FULLY_NAMED}`,
  ),
  rule(
    'victim',
    `${B}(?:a|ont|avait|avaient) (?:tué|assassiné|enlevé|torturé|exécuté) (?:la |le |l’|les )?${WHO}${FULLY_NAMED}`,
  ),
  rule('victim', `${B}victimes?${E}[^.;\\n]{0,40}?(?:identifiée?s? comme|nommée?|:|,) ?${FULLY_NAMED}`),
];

/** That a text speaks of sexual violence at all. */
export const SEXUAL =
  /(?<!\p{L})(?:gang[- ])?rap(?:ed|es?|ing)(?!\p{L})|sexual(?:ly)? (?:assault|abus|violen|exploit|harass|slave|tortur)|sex traffick|violad[oa]s?(?!\p{L})|violación (?:sexual|tumultuaria|de)|violaron|(?:abuso|agresión|violencia|explotación|esclavitud) sexual|abusad[oa] sexualmente|(?<!\p{L})viol(?:ée?s?|s)?(?!\p{L})|(?:agression|violence|abus|exploitation)s? sexuelle?s?|agressée?s? sexuellement/iu;

const AUTHORED = '(?:[Aa]ccording to|[Ss]elon|[Ss]egún|[Dd]’après|by|por|par)';
const AUTHOR =
  '’s report| \\(?\\d{4}|,? (?:an? |the |una? |el |la |une? |le )?(?:\\p{Ll}+ )?(?:researcher|professor|director|spokes|lawyer|attorney|expert|rapporteur|minister|author|coordinator|founder|journalist|judge|analyst|investigador|profesor|abogad|relator|autor|coordinador|chercheu|professeu|directeu|directric|avocat|auteu)';
const ACCUSED =
  '[^.;\\n]{0,40} (?:convicted|accused of|charged|arrested|sentenced|condenad|acusad[oa] de|detenid|condamné|accusée? d|arrêté)';
/** What somebody does who tells of what was done to her. */
const TELLS =
  '(?:was|had|said|says|told|testified|recounted|recounts|described|reported|recalled|alleged|denounced|suffered|survived|accused|dijo|relató|declaró|contó|denunció|sufrió|sobrevivió|acusó|fue|había|(?:a|avait) (?:été|dit|raconté|témoigné|dénoncé|subi|survécu|accusé))';

/** Within a sentence that speaks of it: whoever is named there and is not its author or the one accused. */
const SURVIVORS: readonly PersonRule[] = [
  rule(
    'survivor',
    `${B}(?:${either('rape|sexual assault|sexual abuse')} of (?:the |a |an )?|${either('violación|viol|abuso sexual|agresión sexual|agression sexuelle')} (?:de la |del |du |de l’|de |d’))${WHO}${FULLY_NAMED}`,
  ),
  rule(
    'survivor',
    `${B}${ANY_NAMED}${ASIDE} (?:was|has been|had been|fue|había sido|a été|avait été) (?:\\p{Ll}+ ){0,2}(?:gang-)?(?:raped|sexually|violad[oa]|abusad[oa]|violée?|agressée? sexuellement)`,
    1,
  ),
  rule(
    'survivor',
    `${B}(?<!${AUTHORED} (?:\\p{L}+ ){0,2})${FULLY_NAMED}(?!${AUTHOR}|${ACCUSED})(?=${ASIDE} ${TELLS}${E})`,
  ),
];

const NETWORK = '(?:Facebook|Twitter|X|Instagram|TikTok|Telegram|Reddit|WhatsApp|Threads|Bluesky)';

const POSTS: readonly PersonRule[] = [
  rule('post', `${B}(?:tweeted|retweeted|tuiteó|tuitearon|a tweeté|ont tweeté)${E}`),
  rule('post', `${B}${either('tweet|tuit')} (?:by|from|of|de|d’)${E}`),
  rule(
    'post',
    `${B}(?:posted|wrote|commented|shared)${E}[^.;\\n]{0,40} (?:on|in|to|via) (?:(?:his|her|their|a|an|the) )?(?:\\p{Ll}+ )?${NETWORK}${E}`,
  ),
  rule(
    'post',
    `${B}${NETWORK} (?:post|posts|comment|comments|thread|video|message|account|profile) (?:by|of|from|in which)${E}`,
  ),
  rule(
    'post',
    `${B}(?:publicó|escribió|comentó|compartió|denunció)${E}[^.;\\n]{0,40} (?:en|por|a través de) (?:su |una )?(?:\\p{Ll}+ (?:de )?)?${NETWORK}${E}`,
  ),
  rule('post', `${B}${either('publicación|comentario|mensaje|perfil|cuenta')} (?:en|de) ${NETWORK} de${E}`),
  rule(
    'post',
    `${B}(?:a|ont) (?:publié|écrit|commenté|partagé)${E}[^.;\\n]{0,40} (?:sur|dans|via) (?:sa |son |un |une )?(?:\\p{Ll}+ (?:de )?)?${NETWORK}${E}`,
  ),
  rule(
    'post',
    `${B}${either('publication|commentaire|message|profil|compte')} ${NETWORK} d(?:e${E}|u${E}|’)`,
  ),
  afterName('post', FULLY_NAMED, `,? \\(@\\w{2,30}\\)`),
];

/** Rules that need not be asked where a text holds none of the words they turn on. */
export interface PersonRules {
  hint: RegExp;
  rules: readonly PersonRule[];
}

/** What is looked for in a whole text. */
export const TEXT_RULES: readonly PersonRules[] = [
  {
    hint: /\byears?[- ]old|\baged? |\b(?:1[0-7]|[1-9]) (?:años|ans)\b|[,(] ?(?:1[0-7]|[1-9])[,)]|\b(?:was|is|turned) (?:only |just )?(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen)\b|boy|girl|child|baby|infant|toddler|teen|minor|daughter|\bson\b|sister|brother|niñ[oa]|menor|adolescent|bebé|chamac|hij[oa]|herman[oa]|garçon|fille|enfant|bébé|mineur|fils|frère|sœur/i,
    rules: MINORS,
  },
  {
    hint: /kill|murder|assas|execut|shot|stab|strangl|behead|dismember|tortur|abduct|disappear|lynch|burned|beaten|death|femi[cn]i|body|remains|victim|deceased|dead|asesin|ejecu|secuestr|decapit|levantad|desapar|acribill|balead|apuñal|privad|homicid|muert|cuerpo|mat(?:ó|aron)|tué|enlev|enlèv|décapit|abattu|poignard|meurtre|mort|disparition|corps/i,
    rules: VICTIMS,
  },
  { hint: new RegExp(`${NETWORK}|tweet|tuit|@`, 'i'), rules: POSTS },
];

/** What is looked for in a sentence of sexual violence. */
export const SURVIVOR_RULES: readonly PersonRules[] = [{ hint: SEXUAL, rules: SURVIVORS }];
