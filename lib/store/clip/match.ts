import type { CapturedText, CaptureFacts, Field, SourceMetadata } from '../../model/index.ts';
import { numberKey, textContainment, textSimilarity } from '../../source/index.ts';
import { fold } from '../../text/fold.ts';
import type { SourceRow } from '../rows.ts';
import { candidatesOf } from '../sources.ts';
import type { Store } from '../store.ts';
import type { Digest } from './digest.ts';
import { siteOf } from './merge.ts';

/** Two texts that share this much of their shingles are the same work, if nothing else speaks against it. */
const SAME_WORK = 0.9;
/** With the number in common, this much is enough: reprints stand in frames of their own, */
const REPRINT = 0.5;
/** or hold a part of the work, or the work among much else. */
const CONTAINED = 0.8;
/** Candidates whose texts are read and compared; bands agree by chance now and then. */
const MOST_COMPARED = 5;
const MOST_TEXTS = 3;

/**
 * The source a capture is of: by its address; by number or DOI, where the site is one of the source's own or the
 * text bears it out (any page can speak of a report, or claim to be one); else by its text. Null: a new one.
 */
export async function matchSource(store: Store, capture: Digest): Promise<SourceRow | null> {
  const [located] = await withKeys(store, capture.located);
  if (located) return located;
  const named = await withKeys(store, capture.named);
  for (const row of named) if (await isAtHome(store, row, capture.facts)) return row;
  const { text, metadata } = capture.facts;
  for (const row of named.slice(0, MOST_COMPARED))
    if (await someText(store, row, (other) => isReprint(text, other))) return row;
  const alike = await withKeys(store, capture.textual);
  for (const row of alike.slice(0, MOST_COMPARED)) {
    if (await differs(store, row, metadata)) continue;
    if (await someText(store, row, (other) => textSimilarity(text, other) >= SAME_WORK)) return row;
  }
  return null;
}

/** Whether a page is of a site the source stands at, and not another page there that speaks of it too. */
async function isAtHome(store: Store, row: SourceRow, page: CaptureFacts): Promise<boolean> {
  const { address } = page;
  if (!/^https?:/i.test(address)) return false;
  const { addresses, metadata } = await store.inside.codec.open(row.body);
  if (differentTitles(metadata.title, page.metadata.title)) return false;
  return addresses.some((known) => siteOf(known) === siteOf(address));
}

const isReprint = (text: CapturedText, other: CapturedText): boolean =>
  textSimilarity(text, other) >= REPRINT || textContainment(text, other) >= CONTAINED;

/**
 * Editions of one report, and pages of one template, can share nearly all of their words: another number, year,
 * language or title is another work.
 */
async function differs(store: Store, row: SourceRow, found: SourceMetadata): Promise<boolean> {
  const { metadata } = await store.inside.codec.open(row.body);
  return (
    differ(metadata.number, found.number, numberKey) ||
    differ(metadata.published, found.published, ({ year }) => year) ||
    differ(metadata.language, found.language, (tag) => tag.toLowerCase().split(/[-_]/, 1)[0]) ||
    differentTitles(metadata.title, found.title)
  );
}

const differ = <T>(one: Field<T> | undefined, other: Field<T> | undefined, key: (value: T) => unknown) =>
  one !== undefined && other !== undefined && key(one.value) !== key(other.value);

/** Titles that neither hold the other. A user's wording is no page's: what was found first counts beside it. */
function differentTitles(standing: Field<string> | undefined, found: Field<string> | undefined): boolean {
  if (!standing || !found) return false;
  const candidates = candidatesOf(standing);
  const read = candidates.find(({ foundIn }) => foundIn !== 'user');
  const known = [standing, ...(read ? [read] : [])].map(({ value }) => bareTitle(value));
  const title = bareTitle(found.value);
  return title !== '' && known.every((own) => own !== '' && !own.includes(title) && !title.includes(own));
}

const bareTitle = (title: string): string =>
  fold(title)
    .text.toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

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

async function someText(
  store: Store,
  row: SourceRow,
  holds: (text: CapturedText) => boolean,
): Promise<boolean> {
  const { evidence, codec } = store.inside;
  const captures = await evidence.captures.where('source').equals(row.id).limit(MOST_TEXTS).primaryKeys();
  for (const other of await evidence.texts.bulkGet(captures))
    if (other && holds(await codec.open(other.body))) return true;
  return false;
}
