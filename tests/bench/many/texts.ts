import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Words of one passage. */
export const WORDS_EACH = 60;

/** What practitioners type; asked letter by letter, as it grows under the fingers. */
export const QUESTIONS = [
  'police protection',
  'threats of extortion against shopkeepers',
  'internal relocation',
  'the government of mexico',
  'relocated within the country',
  'journalist',
  'proteccion de las victimas',
  'impunity for gangs',
  'extorsion',
  'section 12 of the report',
];

/** A question as it grows, letter by letter. */
export const grown = (question: string): string[] =>
  Array.from(question, (_, at) => question.slice(0, at + 1));

/** The words of the documents that ship, in their order, so that common words are common. */
export function vocabulary(): string[] {
  const seeds = join(import.meta.dirname, '..', '..', '..', 'seeds');
  const texts = readdirSync(seeds).filter((name) => name.endsWith('.txt'));
  return texts.flatMap((name) => readFileSync(join(seeds, name), 'utf8').split(/\s+/)).filter(Boolean);
}

/**
 * The text of one passage: runs of those words, with names and numbers of its own between. Runs in a page: stands
 * alone. The same number gives the same text, in the product and in what it is measured beside.
 */
export function textOf(words: readonly string[], number: number, length: number): string {
  // Park and Miller's multiplicative generator.
  let state = ((number + 1) * 48271) % 2147483647;
  const random = (below: number): number => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
  const syllables = ['ba', 'cor', 'del', 'esp', 'fi', 'gua', 'lum', 'mor', 'net', 'pel', 'qui', 'ras', 'sol'];
  const name = () =>
    Array.from({ length: 2 + random(3) }, () => syllables[random(syllables.length)]).join('');
  random(1);
  const run: string[] = [`Passage ${number}.`];
  while (run.length < length) {
    const at = random(words.length);
    run.push(...words.slice(at, at + 3 + random(9)), random(3) === 0 ? name() : String(random(3000)));
  }
  return run.join(' ');
}
