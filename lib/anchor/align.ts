/** What matched in an alignment of a query with a window of a text, by index of word. */
export interface Alignment {
  /** For each word of the query the word of the window it stands for, or -1. */
  partner: Int32Array;
  score: number;
}

const GAP_IN_TEXT = 0.12;
const GAP_IN_QUERY = 0.3;

/** How much a word says: short words stand everywhere. */
export const weightOf = (word: string): number => (word.length <= 3 ? 0.5 : 1);

const WAY = { none: 0, pair: 1, skipText: 2, skipQuery: 3 } as const;

/**
 * Aligns a whole query with any part of a window (Needleman–Wunsch, free at the window's two ends).
 * Takes time and memory in proportion to the product of the two lengths.
 */
export function align(query: readonly string[], window: readonly string[]): Alignment {
  const columns = window.length + 1;
  const ways = new Uint8Array((query.length + 1) * columns);
  let above = new Float64Array(columns);
  let row = new Float64Array(columns);
  for (let i = 1; i <= query.length; i++) {
    const word = query[i - 1] as string;
    const gain = weightOf(word);
    row[0] = (above[0] as number) - GAP_IN_QUERY * gain;
    ways[i * columns] = WAY.skipQuery;
    for (let j = 1; j < columns; j++) {
      let best = (above[j] as number) - GAP_IN_QUERY * gain;
      let way: number = WAY.skipQuery;
      const left = (row[j - 1] as number) - GAP_IN_TEXT;
      if (left > best) {
        best = left;
        way = WAY.skipText;
      }
      if (window[j - 1] === word) {
        const pair = (above[j - 1] as number) + gain;
        if (pair >= best) {
          best = pair;
          way = WAY.pair;
        }
      }
      row[j] = best;
      ways[i * columns + j] = way;
    }
    [above, row] = [row, above];
  }
  return trace(ways, above, query.length, columns);
}

function trace(ways: Uint8Array, last: Float64Array, rows: number, columns: number): Alignment {
  let j = 0;
  for (let column = 1; column < columns; column++)
    if ((last[column] as number) > (last[j] as number)) j = column;
  const score = last[j] as number;
  const partner = new Int32Array(rows).fill(-1);
  for (let i = rows; i > 0; ) {
    const way = ways[i * columns + j];
    if (way === WAY.pair) {
      i--;
      j--;
      partner[i] = j;
    } else if (way === WAY.skipText) j--;
    else i--;
  }
  return { partner, score };
}
