import type { PersonKind } from '../../model/index.ts';
import { isPersonal } from './names.ts';
import { type PersonRule, type PersonRules, SEXUAL, SURVIVOR_RULES, TEXT_RULES } from './rules.ts';

/** A place where a text may tell of somebody who needs protection. */
export interface PersonSign {
  kind: PersonKind;
  /** The text's own words that raised it, or the host of a post. */
  words: string;
}

/** What a sign is known by in a decision on it. */
export const disclosureKey = ({ kind, words }: PersonSign): string => `${kind}: ${words}`;

/** Longer texts are looked at up to here, in UTF-16 code units: a passage is not a book. */
const LONGEST = 200_000;

/** Whose name was changed has been protected already. */
const CHANGED_NAME =
  /not (?:her|his|their) real name|pseudonym|name (?:has been |was )?(?:changed|withheld)|nombre ficticio|seudónimo|nombre cambiado|prénom (?:a été )?(?:modifié|changé)|pseudonyme|nom d’emprunt/i;

/**
 * What in a text may name or describe a minor, somebody who was killed, abducted or tortured, a survivor of sexual
 * violence, or may be a private person's post. Reads en, es and fr by the rules of one table. Never complete: it finds
 * forms of words, not persons, and says nothing of what it does not find.
 */
export function personSigns(text: string): PersonSign[] {
  const looked = text.slice(0, LONGEST);
  const sentences = SEXUAL.test(looked) ? sentencesOf(looked) : [];
  return distinct([
    ...asked(TEXT_RULES, looked),
    ...sentences.flatMap((sentence) => asked(SURVIVOR_RULES, sentence)),
  ]);
}

const asked = (groups: readonly PersonRules[], text: string): PersonSign[] =>
  groups.flatMap(({ hint, rules }) => (hint.test(text) ? rules.flatMap((rule) => signsOf(rule, text)) : []));

function signsOf({ kind, pattern, least, gate }: PersonRule, text: string): PersonSign[] {
  if (gate && !gate.test(text)) return [];
  return Array.from(text.matchAll(pattern)).flatMap((found): PersonSign[] => {
    const name = found.groups?.name;
    const words = found[0].trim();
    if (kind === 'post') return isOfOffice(text, found.index) ? [] : [{ kind, words }];
    if (name === undefined) return [{ kind, words }];
    const at = found.index + found[0].indexOf(name);
    if (!isPersonal(name, text.slice(Math.max(0, at - 80), at), least)) return [];
    const isHidden = kind !== 'minor' && CHANGED_NAME.test(text.slice(at, at + name.length + 60));
    return isHidden ? [] : [{ kind, words }];
  });
}

/** Posts of offices and organisations are published for everybody. */
const isOfOffice = (text: string, at: number): boolean =>
  /(?:president|minister|secretary|governor|mayor|senator|police|army|ministry|commission|government|embassy|watch|amnesty|united nations|spokesperson|presidente|presidenta|ministr[oa]|gobernador|gobernadora|fiscalía|secretaría|comisión|gobierno|embajada|président|présidente|ministre|ministère|gouvernement|ambassade|police)(?!\p{L})[^.;\n]{0,60}$/iu.test(
    text.slice(Math.max(0, at - 120), at),
  );

const sentencesOf = (text: string): string[] => text.split(/(?<=[\p{Ll}\d)][.!?…]["”»)]?)\s+|\n/u);

function distinct(signs: readonly PersonSign[]): PersonSign[] {
  const kept: PersonSign[] = [];
  for (const sign of signs.toSorted((a, b) => b.words.length - a.words.length))
    if (!kept.some(({ kind, words }) => kind === sign.kind && words.includes(sign.words))) kept.push(sign);
  return signs.filter((sign) => kept.includes(sign));
}
