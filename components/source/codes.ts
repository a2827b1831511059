import type { Locale } from '../../lib/model/index.ts';
import { countryText, languageText } from '../../lib/words/dates.ts';

/** ISO 639-1, and the three-letter codes of languages this field's reports are written in. */
const LANGUAGES =
  'af ak am ar as az be bg bm bn bo bs ca cs cy da de dv dz ee el en es et eu fa ff fi fr ga gl gn gu ha he hi hr ht hu hy id ig is it ja jv ka kg kk km kn ko ku ky lb lg ln lo lt lv mg mk ml mn mr ms mt my nb ne nl no ny om or pa pl ps pt qu rn ro ru rw sd sg si sk sl sn so sq sr ss st su sv sw ta te tg th ti tk tl tn tr ts tt ug uk ur uz vi wo xh yi yo zh zu ckb prs quc mam nah rhg kmr fil';

/** ISO 3166-1 alpha-2, and XK, which reports on Kosovo use. */
const COUNTRIES =
  'AD AE AF AG AI AL AM AO AR AT AU AW AZ BA BB BD BE BF BG BH BI BJ BM BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU CV CW CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FM FO FR GA GB GD GE GF GH GI GL GM GN GP GQ GR GT GU GW GY HK HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MO MQ MR MS MT MU MV MW MX MY MZ NA NC NE NG NI NL NO NP NR NZ OM PA PE PF PG PH PK PL PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VG VI VN VU WS XK YE YT ZA ZM ZW';

export const languageCodes: readonly string[] = LANGUAGES.split(' ');
const countryCodes: readonly string[] = COUNTRIES.split(' ');

/** Names in use that no list of the standard has. */
const ALSO: Record<string, string> = {
  burma: 'MM',
  drc: 'CD',
  'ivory coast': 'CI',
  swaziland: 'SZ',
  turkey: 'TR',
  uk: 'GB',
  usa: 'US',
};

const plainly = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase().trim();

/**
 * The tag of a language written as a tag ("es", "pt-BR") or by its name in the reader's language or its own;
 * `null` for anything else.
 */
export function codeOfLanguage(text: string, locale: Locale): string | null {
  const wanted = plainly(text);
  const named = (code: string): boolean =>
    plainly(languageText(code, locale)) === wanted || plainly(ownName(code)) === wanted;
  return languageCodes.find((code) => code === wanted || named(code)) ?? tagOf(text);
}

/** The code of a country written as a code or by a name in the reader's language; `null` for anything else. */
export function codeOfCountry(text: string, locale: Locale): string | null {
  const wanted = plainly(text);
  const fits = (code: string): boolean =>
    code.toLowerCase() === wanted || namesOf(countryText(code, locale)).includes(wanted);
  return countryCodes.find(fits) ?? ALSO[wanted] ?? null;
}

/** "Myanmar (Burma)" goes by three names: the whole, what stands before the bracket, what stands in it. */
const namesOf = (name: string): string[] => [name, ...name.split(/[()]/)].map(plainly).filter(Boolean);

function ownName(code: string): string {
  try {
    return new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** A well-formed tag of a language, its parts written as the standard writes them. */
function tagOf(text: string): string | null {
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(text)) return null;
  try {
    return Intl.getCanonicalLocales(text)[0] ?? null;
  } catch {
    return null;
  }
}
