/**
 * Second-level names under which registrars sell, in the countries whose reports are read. No public suffix list is
 * shipped: one that is missing here costs a "by its own site", never a false one.
 */
const SOLD_UNDER = new Set(
  (
    'ac asn asso co com edu ed firm gc go gob gouv gov govt gub gv id info int ltd mil mod muni ne net nhs nom or org ' +
    'police press sch web ab bc mb nb nl ns on pe qc sk yk'
  ).split(' '),
);

/** Words that many names hold, so that standing in one says nothing of whose it is; in English, Spanish and French. */
const COMMON = new Set(
  (
    'agency agencia agence america americas asia africa europe association asociacion board bulletin bureau canada center ' +
    'centre centro com comision comite commission committee council consejo conseil corporation court data daily defense ' +
    'democracy department departamento departement diario digital document documents english espanol europa federation ' +
    'federal foundation fundacion fondation forum francais gazette global government gobierno gouvernement group grupo ' +
    'groupe human humanos humains derechos droits info information institute instituto institut inter international ' +
    'internacional internationale journal justice latin law legal library local magazine media mexico ministry ministerio ' +
    'ministere monitor national nacional nationale nations net network new news newspaper noticias nouvelles observatory ' +
    'observatorio observatoire office oficina online organization organisation organizacion org periodico police policy ' +
    'politics post press prensa presse project public publications radio red refugee refugees report reporter reports ' +
    'research reseau revista revue rights security seguridad service services site society sociedad societe state states ' +
    'study support television time times today trust tv union united university universidad universite usa watch web ' +
    'website week weekly wire women world youth'
  ).split(' '),
);
/** Words between words, and pieces of abbreviated countries. */
const SMALL = new Set(
  'a an and at by d de del des do du e el et for in l la las le les los of on para por pour s the to u und y'.split(
    ' ',
  ),
);

const MOST_WORDS = 16;
const SHORTEST_INITIALS = 3;
const SHORTEST_WORD = 3;

/**
 * Whether the registrable part of a host, and not what its owner may put before it, spells a name as a whole: its
 * words run together, those that many names hold left out or not, or its initials. A name of letters that only look
 * like one another's is spelled by none.
 */
export function isSpelled(name: string, host: string): boolean {
  if (/\p{sc=Latin}/u.test(name) && /[\p{sc=Cyrillic}\p{sc=Greek}\p{sc=Armenian}\p{sc=Cherokee}]/u.test(name))
    return false;
  const words = wordsOf(name);
  if (words.length === 0 || words.length > MOST_WORDS) return false;
  if (words.join('') === wordsOf(host).join('')) return true;
  const label = wordsOf(registrable(host)).join('');
  if (label.length < SHORTEST_WORD) return false;
  const said = words.filter((word) => !SMALL.has(word));
  return [words, said].some((some) => initials(some) === label) || runsTo(words, label);
}

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** The label that was registered; empty for a number or a name of a registrar. */
function registrable(host: string): string {
  const labels = host.split('.').slice(0, -1);
  if (/^\d+$/.test(host.split('.').at(-1) ?? '') || host.includes(':')) return '';
  while (labels.length > 0 && SOLD_UNDER.has(labels.at(-1) as string)) labels.pop();
  return labels.at(-1) ?? '';
}

const initials = (words: readonly string[]): string => {
  const letters = words.map((word) => word[0]).join('');
  return letters.length < SHORTEST_INITIALS ? '' : letters;
};

/** Whether a label is the words in their order, where common ones may be left out once another one stands. */
function runsTo(words: readonly string[], label: string): boolean {
  // What is left of the label, whether a common word was left out, and whether one that is not stood.
  let reached = new Set([`${label}|0|0`]);
  for (const word of words) {
    const next = new Set<string>();
    for (const state of reached) {
      const [rest = '', skipped, own] = state.split('|');
      const common = COMMON.has(word);
      if (SMALL.has(word)) next.add(state);
      else if (common) next.add(`${rest}|1|${own}`);
      if (rest.startsWith(word))
        next.add(`${rest.slice(word.length)}|${skipped}|${common || SMALL.has(word) ? own : 1}`);
    }
    reached = next;
  }
  return reached.has('|0|0') || reached.has('|0|1') || reached.has('|1|1');
}
