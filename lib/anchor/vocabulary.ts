/** Vocabulary: the different words of a list by number, so that words are told apart once and counted on after. */
export interface Vocabulary {
  readonly words: readonly string[];
  readonly numbers: ReadonlyMap<string, number>;
  /** Of each word its number. */
  readonly ids: Int32Array;
  readonly places: Places;
}

/** Where words stand: those with number `n` at `at[from[n]]` and on up to `at[from[n + 1]]`, ascending. */
export interface Places {
  readonly from: Int32Array;
  readonly at: Int32Array;
}

export function vocabularyOf(words: readonly string[]): Vocabulary {
  const numbers = new Map<string, number>();
  const ids = new Int32Array(words.length);
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string;
    const known = numbers.get(word);
    ids[i] = known ?? numbers.size;
    if (known === undefined) numbers.set(word, numbers.size);
  }
  return { words, numbers, ids, places: placesOf(ids, numbers.size) };
}

/** The numbers that words have in another list's vocabulary; -1 where they are not in it. */
export function numbersIn({ numbers }: Vocabulary, words: readonly string[]): Int32Array {
  const ids = new Int32Array(words.length);
  for (let i = 0; i < words.length; i++) ids[i] = numbers.get(words[i] as string) ?? -1;
  return ids;
}

/** Where each of so many numbers stands in a list. */
export function placesOf(ids: Int32Array, count: number): Places {
  const from = new Int32Array(count + 2);
  for (let i = 0; i < ids.length; i++) {
    const slot = (ids[i] as number) + 2;
    if (slot > 1) from[slot] = (from[slot] as number) + 1;
  }
  for (let n = 2; n < from.length; n++) from[n] = (from[n] as number) + (from[n - 1] as number);
  const at = new Int32Array(ids.length);
  for (let i = 0; i < ids.length; i++) {
    const id = ids[i] as number;
    if (id === -1) continue;
    const next = from[id + 1] as number;
    at[next] = i;
    from[id + 1] = next + 1;
  }
  return { from, at };
}

/** How many places one number has. */
export const countOf = ({ from }: Places, id: number): number =>
  (from[id + 1] as number) - (from[id] as number);
