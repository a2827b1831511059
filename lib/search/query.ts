import { wordsOf } from './words.ts';

/** What a question can be narrowed to by name: `publisher:amnesty`. */
export const FIELDS = ['title', 'publisher', 'issue', 'note', 'tag'] as const;
export type QueryField = (typeof FIELDS)[number];

/** A question, taken apart. */
export interface Query {
  /** Words as they were written; each may stand anywhere. */
  words: string[];
  /** The last word is still being typed: it counts as a beginning, however short. */
  typing: boolean;
  /** Folded words that must stand together, in this order. */
  phrases: string[][];
  /** Each must hold: the field has all of the words, or their beginnings; quoted ones together. */
  fields: { field: QueryField; words: string[]; together: boolean }[];
}

/** A field's names in the languages of the interface, folded. */
const NAMES: Readonly<Record<string, QueryField>> = {
  title: 'title',
  titulo: 'title',
  titre: 'title',
  publisher: 'publisher',
  editor: 'publisher',
  editeur: 'publisher',
  issue: 'issue',
  cuestion: 'issue',
  question: 'issue',
  note: 'note',
  nota: 'note',
  tag: 'tag',
  etiqueta: 'tag',
  etiquette: 'tag',
};

const LONGEST_QUERY = 400;
const PART = /(?:([\p{L}\p{M}]+):)?["“”«»]\s*([^"“”«»]*)["“”«»]|([\p{L}\p{M}]+):(\S+)|[^\s"“”«»]+/gu;

/** Reads what is typed in a search field. Never refuses: what is no phrase and no field is words. */
export function readQuery(text: string): Query {
  const query: Query = { words: [], typing: false, phrases: [], fields: [] };
  const asked = text.slice(0, LONGEST_QUERY);
  for (const [part, quotedName, quoted, name, value] of asked.matchAll(PART)) {
    const field = NAMES[foldText(quotedName ?? name ?? '')];
    const together = quoted !== undefined;
    const inside = quoted ?? value ?? '';
    if (field) addField(query, { field, words: foldedWords(inside), together });
    else if (part.endsWith(':') && NAMES[foldText(part)]) continue;
    else if (together) addPhrase(query, inside);
    else query.words.push(...wordsOf(part).map(({ start, end }) => part.slice(start, end)));
    query.typing = !together && !field;
  }
  if (/\s$/.test(asked)) query.typing = false;
  return query;
}

/** Whether nothing is asked: no word, no phrase, no field. */
export const asksNothing = ({ words, phrases, fields }: Query): boolean =>
  words.length + phrases.length + fields.length === 0;

/** A text as its folded words with a space between them, so that phrases are found in it as text. */
export const foldText = (text: string): string => foldedWords(text).join(' ');

/** Whether a folded text has a field's words: quoted ones together, others as beginnings, in any order. */
export function holds(
  folded: string,
  { words, together }: { words: readonly string[]; together: boolean },
): boolean {
  if (together) return ` ${folded} `.includes(` ${words.join(' ')} `);
  return words.every((word) => ` ${folded}`.includes(` ${word}`));
}

/** Folded words of a text. */
const foldedWords = (text: string): string[] => wordsOf(text).map(({ folded }) => folded);

function addField(query: Query, field: Query['fields'][number]): void {
  if (field.words.length > 0) query.fields.push(field);
}

function addPhrase(query: Query, inside: string): void {
  const words = foldedWords(inside);
  if (words.length > 0) query.phrases.push(words);
}
