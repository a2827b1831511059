import { stemmer as french } from '@orama/stemmers/french';
import { stemmer as spanish } from '@orama/stemmers/spanish';
import { stemmer as english } from 'stemmer';
import { foldWord } from './words.ts';

/** The languages whose words are known in their other forms, each a bit, so that a word can be seen in several. */
export const LANGUAGES = { en: 1, es: 2, fr: 4 } as const;
export const EVERY_LANGUAGE = 7;

const STEMMERS = [
  { bit: LANGUAGES.en, sign: 'en', stem: (word: string) => english(foldWord(word)) },
  { bit: LANGUAGES.es, sign: 'es', stem: (word: string) => foldWord(spanish(word)) },
  { bit: LANGUAGES.fr, sign: 'fr', stem: (word: string) => foldWord(french(word)) },
];

/** Shorter words have no other forms worth a guess. */
const SHORTEST = 3;

/** The bit of a language tag; 0 where its words are not known in other forms. */
export function languageBit(tag: string | undefined): number {
  const language = tag?.slice(0, 2).toLowerCase() as keyof typeof LANGUAGES | undefined;
  return (language && LANGUAGES[language]) ?? 0;
}

/**
 * What a word shares with its other forms, one sign for each of the languages asked for: "en:reloc" for "relocated".
 * Accents matter to a stemmer, so the word is given as it is written.
 */
export function stemsOf(word: string, languages: number): string[] {
  const lower = word.toLowerCase();
  if (lower.length < SHORTEST || /\d/.test(lower)) return [];
  return STEMMERS.filter(({ bit }) => languages & bit).map(({ sign, stem }) => `${sign}:${stem(lower)}`);
}
