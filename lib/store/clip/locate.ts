import { anchor, prepare } from '../../anchor/index.ts';
import type { CapturedText, CaptureId, Passage, Selectors, SourceId } from '../../model/index.ts';
import { addressKey } from '../../source/index.ts';
import { fold } from '../../text/index.ts';
import { openCapture } from '../shape.ts';
import type { Store } from '../store.ts';

/** A capture, stored or not. */
interface Copy {
  source: SourceId;
  textHash: string;
  address: string;
}

/** In which other captures of its source a passage's words stand, and in which copies at other addresses they do not. */
export type Places = Required<Pick<Passage, 'alsoAt' | 'notAt'>>;

/** Other copies of a source that are searched, the seed's and the oldest first. */
const MOST_COPIES = 4;

/** As a part of a passage: a list that is empty is left out. */
export const placesAsFound = ({ alsoAt, notAt }: Places): Pick<Passage, 'alsoAt' | 'notAt'> => ({
  ...(alsoAt.length > 0 ? { alsoAt } : {}),
  ...(notAt.length > 0 ? { notAt } : {}),
});

/** For each passage, where the same words stand in the source's other captures, and which copies lack them. */
export async function locateElsewhere(
  store: Store,
  of: Copy,
  passages: readonly Selectors[],
): Promise<Places[]> {
  const places = passages.map((): Places => ({ alsoAt: [], notAt: [] }));
  const isWorded = passages.some(({ quote }) => quote.exact !== '');
  for (const copy of isWorded ? await otherCopies(store, of) : []) {
    const prepared = prepare(copy.text.text);
    const lacks = lackingIn(copy, of);
    for (const [index, selectors] of passages.entries()) {
      if (selectors.quote.exact === '') continue;
      const found = anchor(prepared, selectors);
      const { alsoAt, notAt } = places[index] as Places;
      if (found.state !== 'gone') alsoAt.push({ capture: copy.id, span: found.span, state: found.state });
      if ((found.state === 'gone' || found.state === 'changed') && lacks(selectors.quote.exact))
        notAt.push({ capture: copy.id, address: copy.address, state: found.state });
    }
  }
  return places;
}

interface OtherCopy {
  id: CaptureId;
  address: string;
  text: CapturedText;
}

/**
 * Tells whether words are nowhere in a copy. Never of the same address, whose page is looked at again and answers for
 * itself, and not because nobody can say which of several places it is.
 */
function lackingIn({ address, text }: OtherCopy, of: Copy): (exact: string) => boolean {
  if (addressKey(address) === addressKey(of.address)) return () => false;
  let words: string | undefined;
  return (exact) => {
    words ??= fold(text.text).text;
    return !words.includes(fold(exact).text.trim());
  };
}

/** Captures that differ in text or in address. */
async function otherCopies(store: Store, of: Copy): Promise<OtherCopy[]> {
  const { evidence, codec } = store.inside;
  const rows = await evidence.captures.where('source').equals(of.source).sortBy('at');
  const seen = new Set([copyKey(of)]);
  const copies: OtherCopy[] = [];
  for (const row of rows) {
    if (copies.length === MOST_COPIES) break;
    const { textHash, address } = await openCapture(codec, row);
    const key = copyKey({ textHash, address });
    if (seen.has(key)) continue;
    seen.add(key);
    const text = await evidence.texts.get(row.id);
    if (text) copies.push({ id: row.id, address, text: await codec.open(text.body) });
  }
  return copies;
}

const copyKey = ({ textHash, address }: Pick<Copy, 'textHash' | 'address'>): string =>
  `${textHash} ${addressKey(address)}`;
