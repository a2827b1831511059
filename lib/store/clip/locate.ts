import { anchor, prepare } from '../../anchor/index.ts';
import type { Passage, Selectors, SourceId } from '../../model/index.ts';
import { addressKey } from '../../source/index.ts';
import { openCapture } from '../shape.ts';
import type { Store } from '../store.ts';

/** A capture, stored or not. */
interface Copy {
  source: SourceId;
  textHash: string;
  address: string;
}

type Places = NonNullable<Passage['alsoAt']>;

/** Other copies of a source that are searched, the seed's and the oldest first. */
const MOST_COPIES = 4;

/** For each passage, where the same words stand in the source's other captures. */
export async function locateElsewhere(
  store: Store,
  of: Copy,
  passages: readonly Selectors[],
): Promise<Places[]> {
  const places: Places[] = passages.map(() => []);
  const isWorded = passages.some(({ quote }) => quote.exact !== '');
  for (const { id, text } of isWorded ? await otherCopies(store, of) : []) {
    const prepared = prepare(text.text);
    for (const [index, selectors] of passages.entries()) {
      const found = anchor(prepared, selectors);
      if (found.state !== 'gone') places[index]?.push({ capture: id, span: found.span, state: found.state });
    }
  }
  return places;
}

/** Captures that differ in text or in address. */
async function otherCopies(store: Store, of: Copy) {
  const { evidence, codec } = store.inside;
  const rows = await evidence.captures.where('source').equals(of.source).sortBy('at');
  const seen = new Set([copyKey(of)]);
  const copies = [];
  for (const row of rows) {
    if (copies.length === MOST_COPIES) break;
    const key = copyKey(await openCapture(codec, row));
    if (seen.has(key)) continue;
    seen.add(key);
    const text = await evidence.texts.get(row.id);
    if (text) copies.push({ id: row.id, text: await codec.open(text.body) });
  }
  return copies;
}

const copyKey = ({ textHash, address }: Pick<Copy, 'textHash' | 'address'>): string =>
  `${textHash} ${addressKey(address)}`;
