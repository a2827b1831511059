import { say as sayPlainly } from '../../lib/words/say.ts';
import { pseudo } from './pseudo.ts';

type Table = Parameters<typeof sayPlainly>[0];
type Said = string | ((...parts: never[]) => string);

/** In place of the product's own `say` while the gallery shows pseudo words: all words of the interface come through it. */
export function say<T extends Table>(
  table: T,
  locale: Parameters<typeof sayPlainly>[1],
): ReturnType<typeof sayPlainly<T>> {
  const plain = sayPlainly(table, locale);
  if (document.documentElement.dataset.words !== 'pseudo') return plain;
  const long = Object.entries(plain as Record<string, Said>).map(([key, said]) => [
    key,
    typeof said === 'string' ? pseudo(said) : (...parts: never[]) => pseudo(said(...parts)),
  ]);
  return Object.fromEntries(long);
}
