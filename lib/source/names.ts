import { findDates } from './dates.ts';
import { tidy } from './evidence.ts';

/** Matches any of the words, as whole words; a leading `~` lets a word end a compound. */
const anyOf = (words: string, rest = ''): RegExp => {
  const list = words
    .trim()
    .split(/\s+/)
    .map((word) => word.replace('~', '\\p{L}*'));
  return new RegExp(`(?<!\\p{L})(?:${list.join('|')})(?!\\p{L})${rest}`, 'isu');
};

/** Words that only names of bodies hold, in the languages of report pages. */
const BODY = anyOf(`
  agency agencia agence amnesty assembly association asociación board bureau center centre centro coalition
  comisión commission committee comité consortium council consejo conseil correspondents? court department
  departamento desk directorate division editors? editorial embassy foundation fundación fondation gmbh
  government gobierno group grupo inc initiative institute? instituto ~institut international magazine ministry
  ministerio ministère ~ministerium mission nations network news newsroom ngo office oficina organi[sz]ation
  organización party presse? press program(?:me)? project ~redaktion redaction redacción rédaction report
  research school secretariat service society staff ~stiftung team times tribune union universi\\p{L}+ ~verband
  ~verein ~verlag watch ~zeitung`);
const CREDENTIAL = /^(?:ph\.?\s?d|m\.?d|j\.?d|jr|sr|esq|mba|rn|iii?|dr|prof|m\.?sc|m\.?a|b\.?a)\.?$/i;
const NO_NAME =
  /https?:|www\.|@|[<>{}[\]|\\_]|\d|^(?:(?:site|web|super) ?)?(?:admin|administrator|webmaster|master|editor|user|guest|null|undefined|none|anonymous|unknown|n\/a)$/i;
const LOG_IN_NAME = /^[a-z\d._-]+$/;
/** Desks say no more than the site's own name does. */
const DESK =
  /^(?:redacción|redacao|redação|rédaction|redaktion|redazione|redakcja|newsroom|(?:news|web|online) ?desk|editorial (?:team|staff)|staff(?: (?:reporter|writer))?)(?!\p{L})/iu;
const HANDLE = /\s*[@＠]\w+$/;
const LEAD =
  /^[（(［【[]?(?:(?:written|posted|published|reported|edited|text|story|words|ein artikel|texto?|texte|geschrieben|escrito|écrit|scritto|autor(?:in|en|es)?|authors?|auteure?s?)\b\s*:?\s*)?(?:(?:by|von|vom|por|par|di|av|af|door)\s*:?\s+|(?:文|著者?|作者|筆者|记者|記者|撰文|取材・文)\s*[：:●／/]\s*)?/iu;
const LIST = /\s*[,;、，|•·\n/／]\s*/u;
const CONJUNCTION = /\s+(?:&|(?:and|und|et|y|e|och|og|en|with|mit|con)(?=\s+\p{Lu}))\s+/u;
/** Words beside names that are none: roles, services, labels. From the first on, the rest of a part is dropped. */
const NOT_NAME = anyOf(
  `
  by author autor auteur last updated? published posted follow share twitter facebook linkedin instagram youtube
  e-?mail senior former reporters? editor correspondent writer journalist contributor consultant columnist
  analyst manager director professor about contact subscribe read min stand foto photo フォロー`,
  '.*$',
);
/** What follows the names on a byline. */
const TAIL =
  /\s+(?:in|for|für|para|pour|from|aus|on|at|am|(?:le|el)(?=\s+\d|$)|-|–|—|updated|published|posted|staff writer|senior writer)(?:\s.*|$)/iu;
const PARTICLE =
  /^(?:de|da|do|dos|das|del|della|di|du|van|von|vom|der|den|des|ten|ter|le|la|los|las|el|al|bin|ibn|ben|bint|abu|zu|zur|y|e|i|af|av|d'|o'|st\.?)$/i;

/** Whether a name is a body's rather than a person's. */
export const isBody = (name: string): boolean => BODY.test(name);

/**
 * Names out of what a page states to be its author: split at commas and conjunctions, freed of "By", roles and
 * credentials; addresses, handles and log-in names are no names.
 */
export function namesIn(text: string): string[] {
  const lead = tidy(text).replace(LEAD, '');
  if (lead === '' || lead.length > 400 || /https?:|www\./.test(lead)) return [];
  const parts = splitNames(lead).map((part) =>
    tidy(part)
      .replace(HANDLE, '')
      .replace(/^[\s\-–—:.*]+|[\s\-–—:,*]+$/g, ''),
  );
  const persons = parts.filter(isPersonName);
  if (persons.length > 0) return persons;
  const isSome = (part: string): boolean => isName(part) && !CREDENTIAL.test(part) && !DESK.test(part);
  return parts.filter((part) => isSome(part) && !LOG_IN_NAME.test(part));
}

/**
 * Names of persons in a line shown on the page, its elements parted by newlines: stricter, since such lines hold
 * roles, places and dates too.
 */
export function personsIn(text: string): string[] {
  const [date] = findDates(text);
  const line = date && date.start > 0 ? text.slice(0, date.start) : date ? text.slice(date.end) : text;
  const lead = line.trim().replace(LEAD, '');
  const parts = splitNames(lead).map((part) =>
    tidy(part)
      .replace(NOT_NAME, '')
      .replace(TAIL, '')
      .replace(HANDLE, '')
      .replace(/[\s\-–—:,*.)）\]］】]+$/g, ''),
  );
  const persons: string[] = [];
  for (const part of parts) {
    if (isPersonName(part)) persons.push(part);
    else if (part !== '' && persons.length > 0) break;
  }
  return persons;
}

/** Split at commas and the like; at "and" only between persons or between bodies, since names of bodies hold it too. */
function splitNames(text: string): string[] {
  return text.split(LIST).flatMap((part) => {
    const pieces = part.split(CONJUNCTION);
    return isBody(part) && !pieces.every(isBody) ? [part] : pieces;
  });
}

const isName = (text: string): boolean =>
  text.length > 2 &&
  text.length < 80 &&
  !NO_NAME.test(text) &&
  /\p{L}{2}/u.test(text) &&
  text.split(' ').length <= 8;

/** Chinese, Japanese and Korean names have no space and no capitals; what ends like a house's name is a house. */
const EAST_ASIAN = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}々]{2,6}$/u;
const EAST_ASIAN_BODY =
  /(?:新聞|新闻|通信|通讯|日报|日報|晚报|テレビ|放送|編集|编辑|デジタル|ニュース|オンライン|[网網社部局会會院室者文報报])$/u;

/** Two to five capitalised words with particles between, none of them a body's. */
export function isPersonName(text: string): boolean {
  if (EAST_ASIAN.test(text)) return !EAST_ASIAN_BODY.test(text);
  if (!isName(text) || isBody(text)) return false;
  const words = text.split(/\s+/);
  if (words.length < 2 || words.length > 5) return false;
  return words.every(
    (word) => /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(word) || PARTICLE.test(word) || /^(?:d|l|al|el)['’-]/i.test(word),
  );
}
