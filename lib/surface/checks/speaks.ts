import type { Issue } from '../../model/index.ts';
import { EVERY_LANGUAGE, languageBit, stemsOf } from '../../search/stems.ts';
import { FUNCTION_WORDS, foldWord, WORD } from '../../search/words.ts';

/** What a matter is looked for by: phrases, each the forms its words may have. A paragraph speaks to it with all of one. */
export type Matter = readonly (readonly ReadonlySet<string>[])[];

/** Shorter words tell nothing. */
const SHORTEST = 4;
const MOST_PHRASES = 200;

/** The phrases of an issue: its search words and its name in each language. */
export function matterOf({ label, searchWords = [] }: Pick<Issue, 'label' | 'searchWords'>): Matter {
  const phrases = [...new Set([...searchWords, ...Object.values(label)])].slice(0, MOST_PHRASES);
  return phrases
    .map((phrase) => tellingWords(phrase).map((word) => new Set(formsOf(word, EVERY_LANGUAGE))))
    .filter((words) => words.length > 0);
}

/** What a matter is known by, so that nothing is read twice for the same. */
export const matterKey = (matter: Matter): string =>
  JSON.stringify(matter.map((phrase) => phrase.map((forms) => [...forms].sort())));

const tellingWords = (text: string): string[] =>
  Array.from(text.matchAll(WORD), ([word]) => word).filter(
    (word) => word.length >= SHORTEST && !FUNCTION_WORDS.has(foldWord(word)),
  );

const formsOf = (word: string, languages: number): string[] => [foldWord(word), ...stemsOf(word, languages)];

/** Whether paragraphs speak to a matter. Keeps the forms of the words it met: a report has few, often. */
export class Reader {
  private readonly forms = new Map<string, readonly string[]>();
  private readonly languages: number;

  /** @param language of the text, BCP 47; where it is not known, all are tried */
  constructor(language: string | undefined) {
    this.languages = languageBit(language) || EVERY_LANGUAGE;
  }

  /** The forms of a paragraph's words. */
  formsIn(paragraph: string): ReadonlySet<string> {
    const found = new Set<string>();
    for (const [word] of paragraph.matchAll(WORD)) for (const form of this.of(word)) found.add(form);
    return found;
  }

  private of(word: string): readonly string[] {
    const known = this.forms.get(word);
    if (known) return known;
    const forms = formsOf(word, this.languages);
    this.forms.set(word, forms);
    return forms;
  }
}

/** Whether words, as `Reader.formsIn` has them, speak to a matter. */
export const speaksTo = (found: ReadonlySet<string>, matter: Matter): boolean =>
  matter.some((phrase) => phrase.every((forms) => [...forms].some((form) => found.has(form))));
