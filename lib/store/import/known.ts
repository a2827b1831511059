import type { ImportedPassage } from '../../import/index.ts';
import type { CaseId, ChangeId, Instant, PassageId, SourceId } from '../../model/index.ts';
import { addressKey } from '../../source/index.ts';
import { fold } from '../../text/index.ts';
import { namedId } from '../named-id.ts';
import { openPassage } from '../shape.ts';
import type { Store } from '../store.ts';

/** Which file something came in with, and into which case it goes. */
export interface Import {
  file: string;
  at: Instant;
  case: CaseId | null;
  /** Its step of the undo line, as `beginImport` named it. */
  step: ChangeId;
}

/** A quotation with the passage that it is, or will be. */
export interface Known {
  said: ImportedPassage;
  id: PassageId;
  state: 'there' | 'withdrawn' | 'new';
}

/** Letters of what stands before two quotations of the same words that must agree, where both are known. */
const TELLING = 32;

/** Which passage of the source each quotation is; of the same words at two places, the one with the same before it. */
export async function knownOf(
  store: Store,
  source: SourceId,
  { address, passages }: { address: string; passages: readonly ImportedPassage[] },
): Promise<Known[]> {
  const { evidence, codec } = store.inside;
  const rows = await evidence.passages.where('source').equals(source).toArray();
  const standingHere = await Promise.all(
    rows.filter((row) => !row.deletedAt).map((row) => openPassage(codec, row)),
  );
  const quotes = standingHere.map(({ id, selectors: { quote, pageLabel } }) => ({
    id,
    ...quoteKey({ ...quote, page: pageLabel ?? null }),
  }));
  const known: Known[] = [];
  for (const said of passages) {
    const key = quoteKey({ exact: said.words, prefix: said.prefix, page: said.pageLabel });
    const named = [`imported passage: ${addressKey(address)}`, key.exact, key.before];
    const id = await namedId([...named, ...(key.page === '' ? [] : [key.page])].join('\n'));
    const same = quotes.find((one) => one.exact === key.exact && agree(one, key));
    const row = same ? undefined : await evidence.passages.get(id);
    // Another window may have made it since the others were read.
    const state = same || (row && !row.deletedAt) ? 'there' : row ? 'withdrawn' : 'new';
    known.push({ said, id: same?.id ?? id, state });
    if (!same) quotes.push({ id, ...key });
  }
  return known;
}

interface QuoteKey {
  exact: string;
  before: string;
  /** Where it begins: of a range its first page. */
  page: string;
}

const quoteKey = (quote: { exact: string; prefix: string; page: string | null }): QuoteKey => ({
  exact: fold(quote.exact).text.trim(),
  before: fold(quote.prefix).text.trim().slice(-TELLING),
  page: /\d+|[ivxlc]+$/i.exec(quote.page ?? '')?.[0].toLowerCase() ?? (quote.page ?? '').trim(),
});

/** The same words are one passage unless what stood before them, or their page, says that they are two. */
const agree = (one: QuoteKey, other: QuoteKey): boolean =>
  (one.page === '' || other.page === '' || one.page === other.page) &&
  (one.before === '' ||
    other.before === '' ||
    one.before.endsWith(other.before) ||
    other.before.endsWith(one.before));
