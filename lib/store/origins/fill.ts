import type { Capture, CaptureId, FoundOrigins, Passage, PassageId, Result } from '../../model/index.ts';
import { ok } from '../../model/index.ts';
import { type PageLink, REFERENCE_RULES } from '../../reference/index.ts';
import { commit } from '../commit.ts';
import type { EvidenceDatabase } from '../database.ts';
import type { StoreProblem } from '../problem.ts';
import type { PassageRow } from '../rows.ts';
import { openCapture } from '../shape.ts';
import type { Store } from '../store.ts';
import { LONGEST_READ, originFinder } from './found.ts';

/** Reads the links of a capture's own page; null where it has none that are those of its text. */
export type LinkReader = (capture: Capture) => Promise<PageLink[] | null>;

/** Passages written in one go, so that nobody waits long for a turn. */
const SLICE = 100;

const HTML = 'text/html';

/**
 * Whether a passage's origins are still to be read: nobody looked, or by older rules, or without the links of a page that
 * may have some.
 */
export function isUnread(
  { picture, rests }: Pick<Passage, 'picture' | 'rests'>,
  { page }: { page: { mediaType: string } | null },
): boolean {
  if (picture) return false;
  return rests?.rules !== REFERENCE_RULES || (!rests.links && page?.mediaType === HTML);
}

/**
 * Reads what passages of one capture rest on, where that is not known yet, and keeps it with them. No step of the undo
 * line, and no link of the chain: it is found in what is there, and can be found again.
 * @returns how many passages know it now that did not
 */
export async function fillOrigins(
  store: Store,
  capture: CaptureId,
  passages: readonly PassageId[],
  linksOf: LinkReader = async () => null,
): Promise<Result<number, StoreProblem>> {
  const { evidence, codec } = store.inside;
  const of = await evidence.captures.get(capture);
  const held = of && (await evidence.texts.get(capture));
  if (!of || !held) return ok(0);
  const summary = await openCapture(codec, of);
  const text = await codec.open(held.body);
  if (text.text.length > LONGEST_READ) return ok(0);
  const links =
    summary.page?.mediaType === HTML ? await linksOf({ ...summary, text }).catch(() => null) : null;
  const find = originFinder(text, summary.textHash, links ?? undefined);
  let filled = 0;
  for (let from = 0; from < passages.length; from += SLICE) {
    const done = await fill(store, passages.slice(from, from + SLICE), { capture, find });
    if (!done.ok) return done;
    filled += done.value;
  }
  return ok(filled);
}

interface Of {
  capture: CaptureId;
  find: ReturnType<typeof originFinder>;
}

function fill(
  store: Store,
  passages: readonly PassageId[],
  { capture, find }: Of,
): Promise<Result<number, StoreProblem>> {
  const { evidence, codec } = store.inside;
  return commit(store, null, async () => {
    const read: { row: PassageRow; body: PassageRow['body'] }[] = [];
    for (const row of await evidence.passages.bulkGet([...passages])) {
      if (!row || row.capture !== capture) continue;
      const content = await codec.open(row.body);
      const rests = content.picture ? null : find(content.span);
      if (rests && isMore(rests, content.rests))
        read.push({ row, body: await codec.seal({ ...content, rests }) });
    }
    return async (unit) => {
      if (read.length === 0) return 0;
      const now = await unit.evidence.passages.bulkGet(read.map(({ row }) => row.id));
      // Its version stays, since nothing that anybody said is written; who wrote it meanwhile is not overwritten.
      const filled = (await lastFill(unit.evidence)) + 1;
      const writes = read.flatMap(({ row, body }, at) =>
        now[at]?.version === row.version ? [{ ...now[at], body, filled }] : [],
      );
      await unit.evidence.passages.bulkPut(writes);
      return writes.length;
    };
  });
}

/** What was read with the page's links is not given up for what was read without. */
const isMore = (found: FoundOrigins, known: FoundOrigins | undefined): boolean =>
  found.rules !== known?.rules || (found.links && !known.links);

/** The number of the last transaction that filled origins in. */
const lastFill = async ({ passages }: EvidenceDatabase): Promise<number> =>
  (await passages.orderBy('filled').last())?.filled ?? 0;

/**
 * The passages that were filled in since it was asked before; none the first time. What a live query watches of them.
 */
export function filledReader(evidence: EvidenceDatabase): () => Promise<PassageRow[]> {
  let last = -1;
  return async () => {
    const rows = last < 0 ? [] : await evidence.passages.where('filled').above(last).toArray();
    last =
      last < 0 ? await lastFill(evidence) : rows.reduce((most, row) => Math.max(most, row.filled ?? 0), last);
    return rows;
  };
}
