import { anchor, prepare } from '../../anchor/index.ts';
import type { Passage, Selectors, SourceId } from '../../model/index.ts';
import { openCapture } from '../shape.ts';
import type { Store } from '../store.ts';

type Places = NonNullable<Passage['alsoAt']>;

/** Other copies of a source that are searched, the seed's and the oldest first. */
const MOST_COPIES = 4;

/** For each passage, where the same words stand in the source's other captures. */
export async function locateElsewhere(
  store: Store,
  of: { source: SourceId; textHash: string },
  passages: readonly Selectors[],
): Promise<Places[]> {
  const places: Places[] = passages.map(() => []);
  for (const { id, text } of await otherCopies(store, of)) {
    const prepared = prepare(text.text);
    for (const [index, selectors] of passages.entries()) {
      const found = anchor(prepared, selectors);
      if (found) places[index]?.push({ capture: id, span: found.span, state: found.state });
    }
  }
  return places;
}

async function otherCopies(store: Store, of: { source: SourceId; textHash: string }) {
  const { evidence, codec } = store.inside;
  const rows = await evidence.captures.where('source').equals(of.source).sortBy('at');
  const seen = new Set([of.textHash]);
  const copies = [];
  for (const row of rows) {
    const { textHash } = await openCapture(codec, row);
    if (seen.has(textHash) || copies.length === MOST_COPIES) continue;
    seen.add(textHash);
    const text = await evidence.texts.get(row.id);
    if (text) copies.push({ id: row.id, text: await codec.open(text.body) });
  }
  return copies;
}
