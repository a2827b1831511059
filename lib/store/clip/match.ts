import type { Ground } from '../../model/index.ts';
import {
  addressKey,
  bearsOut,
  bestOverlap,
  claimedOriginal,
  judge,
  type Likeness,
  pageAddress,
  shingled,
  unwrapped,
  type Verdict,
} from '../../source/index.ts';
import type { SourceContent } from '../fields.ts';
import type { SourceRow } from '../rows.ts';
import type { Store } from '../store.ts';
import { elect } from '../works/votes.ts';
import { addressesOf, type Digest } from './digest.ts';
import { isDoubtful, isStranger } from './vouched.ts';

/** Sources whose texts are read and compared for one capture. */
const MOST_COMPARED = 8;
const MOST_TEXTS = 3;
/** What shared keys are worth. One sample alone is a phrase that many texts have, and not worth a look. */
const WORTH = { named: 100, hint: 4, band: 2, sample: 1, enough: 2 } as const;

/** A source that is not the capture's own but stands near it. */
export interface Kin {
  row: SourceRow;
  verdict: Verdict;
}

/** The source a capture is of, where it is known, and those it may be kin to. */
export interface Match {
  row: SourceRow | null;
  /** Why it is that source, where its address does not say so. */
  grounds: readonly Ground[];
  kin: Kin[];
}

/**
 * The source a capture is of: by its address; else by what its number, DOI, title and text say together (any page
 * can speak of a report, or claim to be one). Null: a new one.
 */
export async function matchSource(store: Store, capture: Digest): Promise<Match> {
  const found = await withKeys(store, capture.located);
  const standing = await Promise.all(found.map((row) => standsAt(store, capture, row)));
  const located = found.filter((_, index) => standing[index]);
  if (located.length > 0) return { row: await mostAlike(store, capture, located), grounds: [], kin: [] };
  const judged = [...(await judgeAll(store, capture, found)), ...claimedKin(capture, found)];
  const certain = judged.filter(({ verdict }) => verdict.kind === 'certain').sort(byPreference);
  const [own] = certain;
  const kin = judged.filter(
    ({ row, verdict }) => row !== own?.row && !row.deletedAt && (verdict.kind !== 'certain' || own),
  );
  return { row: own?.row ?? null, grounds: own?.verdict.grounds ?? [], kin };
}

/** Those with one of the keys: standing ones first; of these the seeds, those that share more keys, the older. */
async function withKeys(store: Store, keys: readonly string[]): Promise<SourceRow[]> {
  const rows = await store.inside.evidence.sources.where('keys').anyOf(keys).distinct().toArray();
  return rows.sort(preferred(keys));
}

const preferred =
  (keys: readonly string[]) =>
  (a: SourceRow, b: SourceRow): number => {
    const shared = ({ keys: own }: SourceRow) => own.filter((key) => keys.includes(key)).length;
    return (
      Number(Boolean(a.deletedAt)) - Number(Boolean(b.deletedAt)) ||
      Number(Boolean(b.seed)) - Number(Boolean(a.seed)) ||
      shared(b) - shared(a) ||
      (a.createdAt < b.createdAt ? -1 : 1)
    );
  };

/** One address may have shown two works that the user keeps apart: the text tells which of them it is now. */
async function mostAlike(store: Store, capture: Digest, rows: SourceRow[]): Promise<SourceRow> {
  const [first] = rows as [SourceRow, ...SourceRow[]];
  const standing = rows.filter((row) => !row.deletedAt);
  if (standing.length < 2) return first;
  const own = likenessOf(capture);
  const read = await Promise.all(
    standing.slice(0, MOST_COMPARED).map(async (row) => ({
      row,
      similarity: bestOverlap(own, await readLikeness(store, row))?.similarity ?? 0,
    })),
  );
  return read.reduce((best, next) => (next.similarity > best.similarity ? next : best)).row;
}

/** Less of a text than this is shared by pages of one template. */
const FEWEST_SHARED = 0.3;

/**
 * Whether a source stands at the address of a capture beyond doubt. It does where it was captured at that very page, is
 * the product's, or has the address of its user's word. Of an archive's copy, whose address names the original, a part
 * of the text must be the same; what a page only claims to be, its text must bear out.
 */
async function standsAt(store: Store, capture: Digest, row: SourceRow): Promise<boolean> {
  const { evidence, codec } = store.inside;
  const content = await codec.open(row.body);
  const { metadata } = content;
  const { address } = capture.facts;
  if (row.imported && isListed(content, address)) return true;
  if (row.seed && addressKey(address) === pageKey(address)) return true;
  const { canonicalUrl: said } = metadata;
  if (said?.foundIn === 'user' && addressKey(said.value) === addressKey(address)) return true;
  const rows = await evidence.captures.where('source').equals(row.id).toArray();
  const there = await Promise.all(rows.map(async ({ body }) => (await codec.open(body)).address));
  if (there.some((one) => pageKey(one) === pageKey(address))) return true;
  const overlap = bestOverlap(likenessOf(capture), await readLikeness(store, row));
  const isNamed = there.some((one) => addressKey(one) === addressKey(address));
  if (!overlap) return isNamed;
  if (!isNamed) return bearsOut(overlap);
  return Math.max(overlap.similarity, overlap.containment) >= FEWEST_SHARED;
}

/** Whether a list of the user's, which named the source, puts it at this very page. */
const isListed = (content: SourceContent, address: string): boolean =>
  !isDoubtful(content, address) && content.addresses.some((one) => pageKey(one) === pageKey(address));

/** The key of an address as it stands, whatever it wraps. */
const pageKey = (address: string): string =>
  unwrapped(address) === address ? addressKey(address) : pageAddress(address);

/** Sources that stand where a capture only claims to stand: whether they are one is asked. */
function claimedKin(capture: Digest, rows: readonly SourceRow[]): Kin[] {
  const address = capture.facts.canonicalAddress ?? capture.facts.address;
  return rows.map((row) => ({ row, verdict: { kind: 'likely', grounds: [{ by: 'address', address }] } }));
}

async function judgeAll(store: Store, capture: Digest, but: readonly SourceRow[]): Promise<Kin[]> {
  const ids = await elect(
    store,
    [
      { keys: capture.named, weight: WORTH.named },
      { keys: capture.hints, weight: WORTH.hint },
      { keys: capture.bands, weight: WORTH.band },
      { keys: capture.samples, weight: WORTH.sample },
    ],
    { most: MOST_COMPARED, fewest: WORTH.enough },
  );
  const rows = await store.inside.evidence.sources.bulkGet(ids);
  const own = likenessOf(capture);
  const judged: Kin[] = [];
  for (const row of rows) {
    if (!row || row.mergedInto || but.some(({ id }) => id === row.id)) continue;
    const other = await readLikeness(store, row);
    const verdict = judgeClaim(own, other) ?? judge(own, other);
    if (verdict) judged.push({ row, verdict });
  }
  return judged;
}

/** A proxy's page and the original it claims to show are one where the text bears it out. */
function judgeClaim(a: Likeness, b: Likeness): Verdict | null {
  const address = claimed(a, b) ?? claimed(b, a);
  if (address === undefined) return null;
  const overlap = bestOverlap(a, b);
  const grounds: Ground[] = [{ by: 'address', address }];
  return overlap && bearsOut(overlap) ? { kind: 'certain', grounds } : null;
}

function claimed(one: Likeness, other: Likeness): string | undefined {
  const standing = new Set(other.addresses.map(addressKey));
  const claims = one.addresses.flatMap((address) => claimedOriginal(address) ?? []);
  return claims.find((address) => standing.has(addressKey(address)));
}

/** Standing ones first, then seeds, then the one whose grounds are better, then the older. */
function byPreference(a: Kin, b: Kin): number {
  const share = ({ verdict }: Kin) =>
    Math.max(...verdict.grounds.map((ground) => ('share' in ground ? ground.share : 0)));
  return (
    Number(Boolean(a.row.deletedAt)) - Number(Boolean(b.row.deletedAt)) ||
    Number(Boolean(b.row.seed)) - Number(Boolean(a.row.seed)) ||
    share(b) - share(a) ||
    (a.row.createdAt < b.row.createdAt ? -1 : 1)
  );
}

const likenessOf = (capture: Digest): Likeness => ({
  metadata: capture.metadata,
  addresses: addressesOf(capture.facts),
  texts: [capture.read],
  stranger: isStranger({ address: capture.facts.address }),
});

/** Captures of an imported source that are looked at for one whose page was read. */
const MOST_LOOKED_AT = 24;

/** The first captures whose page was read: quotations out of a file are no text to compare by. */
async function readCopies(
  { inside: { evidence, codec } }: Store,
  { id, imported }: SourceRow,
): Promise<string[]> {
  const captures = evidence.captures.where('source').equals(id);
  if (!imported) return captures.limit(MOST_TEXTS).primaryKeys();
  const rows = await captures.limit(MOST_LOOKED_AT).toArray();
  const modes = await Promise.all(rows.map(async ({ body }) => (await codec.open(body)).circumstances.mode));
  return rows.flatMap((row, at) => (modes[at] === 'imported' ? [] : row.id)).slice(0, MOST_TEXTS);
}

/** A source with the texts of its first captures. */
export async function readLikeness(store: Store, row: SourceRow): Promise<Likeness> {
  const { evidence, codec } = store.inside;
  const captures = await readCopies(store, row);
  const texts = [];
  for (const text of await evidence.texts.bulkGet(captures))
    if (text) texts.push(shingled(await codec.open(text.body)));
  const { metadata, addresses: all, onText = [] } = await codec.open(row.body);
  // Where only its words put a copy, the next page is no better known for standing beside it.
  const addresses = all.filter((address) => !isDoubtful({ onText }, address));
  const stranger = !row.seed && isStranger({ address: addresses[0] ?? '' });
  return { metadata, addresses, texts, stranger };
}
