/**
 * Words of each language that carry no matter, so that every text holds many of them; those of close neighbours are
 * chosen to tell them apart. Languages of report pages, and those whose pages often claim to be in English.
 */
const SMALL_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in is that for was with on by are were been which their has from this',
  es: 'el la los las de del que en y por con para una fue como más pero su este entre',
  fr: 'le la les des du que et en une dans pour par sur est qui au ont été avec ce',
  pt: 'o os as do da dos das que em e um uma para com não por foi mais como pelo são ao',
  it: 'il lo gli di che della è per un una con del nel alla sono dei delle anche più',
  de: 'der die das und in den von zu mit ist nicht des im für auf ein eine dem wurde auch',
  nl: 'de het een van en in is dat op te voor met zijn die niet aan door werd ook er',
  da: 'og det at er en til på som med for af den ikke der har blev været også efter hvor',
  no: 'og det at er en til på som med for av den ikke har ble vært også etter hvor blei',
  sv: 'och det att är en till på som med för av den inte har var ett också efter från där',
  fi: 'ja on ei että se oli mutta hän myös kuin ovat sen joka ole tai mukaan jälkeen',
  pl: 'w i na z się że nie do jest to o jak przez po został dla oraz ale były tym',
  cs: 'a v na se že je s z do o to i za by který jako ale po jsou byl není podle',
  hu: 'a az és hogy nem is egy volt csak meg már mint ez de szerint után el még',
  ro: 'și în de la a cu pe că nu este din care pentru mai sunt fost au prin dar',
  hr: 'je i u na se da za su od s koji kao nije što o po bi iz ali te bio sam',
  sq: 'dhe të në e për një me që nga është i si janë ka më u kanë se por',
  tr: 've bir bu için ile olarak da de olan daha gibi sonra kadar ancak göre çok olduğu',
  id: 'yang dan di untuk dengan pada ini itu dari dalam tidak akan oleh telah juga mereka ke',
  tl: 'ang ng sa mga na ay at ni si nang para ito kay hindi may siya niya nito ang',
  vi: 'và của là có được trong cho không người một với các đã những này tại',
  sw: 'ya wa na kwa katika ni za la hiyo huo kuwa pia kwamba watu baada hata alisema huku cha vya hao',
  zu: 'ukuthi futhi uma njengoba kanye ngoba noma kodwa lokhu ngesikhathi kusho wathi lapho uthe kwi abantu umuntu emva ngo nje',
  xh: 'ukuba kwaye xa ngokuba kunye okanye kodwa oku uthi ngexesha yaye ukuze abantu ngelixa nje ngoko into lo ngaphandle uthe',
  so: 'iyo oo ka ku ee ay uu waa ah soo la in lagu ayaa waxaa kale laga',
  ha: 'da na ta ya a wanda cewa kuma su ba ne don sun aka wannan zuwa',
  rw: 'mu ku na ko kandi ariko yari cyane abantu ubwo nk by uyu cya bya muri kuri',
  ht: 'nan ki yo pou ak pa te sa se gen li ap moun sou yon tout ki',
};

const WORDS: [language: string, words: ReadonlySet<string>][] = Object.entries(SMALL_WORDS).map(
  ([language, words]) => [language, new Set(words.split(' '))],
);

/** Scripts that one language is written in, or that its own letters tell; the first that fits. */
const SCRIPTS: [language: string, letters: RegExp][] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['ka', /\p{Script=Georgian}/gu],
  ['hy', /\p{Script=Armenian}/gu],
  ['my', /\p{Script=Myanmar}/gu],
  ['km', /\p{Script=Khmer}/gu],
  ['bn', /\p{Script=Bengali}/gu],
  ['ta', /\p{Script=Tamil}/gu],
];

const MOST_WORDS = 1_500;
const LONGEST_TEXT = 12_000;
const LEAST_LETTERS = 60;
/** So many words of ten are small ones in any text; the long words of Nguni languages leave them fewer. */
const LEAST_SHARE = 0.1;
const LEAST_SHARE_OF_LONG_WORDS = 0.04;
const LEAST_HITS = 8;
const LONG_WORDS = new Set(['zu', 'xh', 'fi', 'hu', 'rw']);
/** The best must have so many times the hits of the next. */
const LEAST_LEAD = 1.5;

/**
 * The language a text is written in, as far as its script or its small words tell; `null` where it is too short or
 * too mixed to be sure. Only languages listed here are told.
 */
export function languageOf(text: string): string | null {
  const looked = text.slice(0, LONGEST_TEXT);
  return byScript(looked) ?? byWords(looked);
}

function byScript(text: string): string | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  for (const [language, script] of SCRIPTS) {
    const written = text.match(script)?.length ?? 0;
    // Japanese is written in Chinese characters too, with its own between.
    if (written >= LEAST_LETTERS && written > letters * (language === 'ja' ? 0.15 : 0.5)) return language;
  }
  return null;
}

function byWords(text: string): string | null {
  const words = (text.toLowerCase().match(/\p{L}+/gu) ?? []).slice(0, MOST_WORDS);
  const hits = WORDS.map(([language, small]) => ({
    language,
    hits: words.filter((word) => small.has(word)).length,
  })).sort((a, b) => b.hits - a.hits);
  const [best, next] = hits;
  if (!best || best.hits < LEAST_HITS || best.hits < LEAST_LEAD * (next?.hits ?? 0)) return null;
  const least = LONG_WORDS.has(best.language) ? LEAST_SHARE_OF_LONG_WORDS : LEAST_SHARE;
  return best.hits >= least * words.length ? best.language : null;
}
