import { sha256, sha256Text, verifyChain } from '../../custody/index.ts';
import type {
  Capture,
  CaptureProof,
  ChainProof,
  Custodied,
  CustodyEntry,
  CustodyReport,
  ListedEntry,
  Recomputed,
  StoredBytes,
} from '../../model/index.ts';
import { captureHash, passageHash } from '../clip/facts.ts';
import type { CustodyRow, Ledger } from '../rows.ts';
import { openCapture, openPassage } from '../shape.ts';
import type { Store } from '../store.ts';
import { readBlob, readCapture } from './library.ts';

/**
 * The custody of some captures and of passages in them: everything stored of them hashed anew, and the chains verified
 * from their first links on.
 * @param told how many of the captures were hashed, after each
 */
export async function readCustody(
  store: Store,
  asked: readonly Custodied[],
  told: (done: number) => void = () => undefined,
): Promise<CustodyReport> {
  const { evidence } = store.inside;
  const rows = await evidence.custody.toArray();
  const ledger = (await evidence.meta.get('ledger')) as Ledger | undefined;
  const entries = await Promise.all(rows.map((row) => opened(store, row)));
  const about = new Set(asked.flatMap(subjectsOf));
  const listed = entries.filter(({ entry }) => about.has(entry.subject));
  const captures: CaptureProof[] = [];
  for (const each of asked) {
    captures.push(await proofOf(store, each, listed));
    told(captures.length);
  }
  const chains = new Set(listed.map(({ entry }) => entry.chain));
  return { captures, chains: await proofs(entries, chains, ledger), entries: listed };
}

const opened = async (store: Store, { body, hash }: CustodyRow): Promise<ListedEntry> => ({
  entry: await store.inside.codec.open(body),
  hash,
});

const subjectsOf = ({ capture, passages }: Custodied): string[] => [
  `capture:${capture}`,
  ...passages.map((passage) => `passage:${passage}`),
];

/** The chains that speak of what was asked for, this installation's own first. */
async function proofs(
  entries: readonly ListedEntry[],
  wanted: ReadonlySet<string>,
  ledger: Ledger | undefined,
): Promise<ChainProof[]> {
  const made: ChainProof[] = [];
  for (const [id, links] of Map.groupBy(entries, ({ entry }) => entry.chain)) {
    if (!wanted.has(id)) continue;
    const own = id === ledger?.installId;
    const inOrder = links.toSorted((a, b) => a.entry.seq - b.entry.seq);
    const head = own ? ledger.head : (inOrder.at(-1)?.hash ?? '');
    const verified = await verifyChain(
      inOrder.map(({ entry }) => entry),
      head,
    );
    made.push({ id, own, links: links.length, head, broken: verified.ok ? null : verified.error });
  }
  return made.sort((a, b) => Number(b.own) - Number(a.own));
}

async function proofOf(
  store: Store,
  { capture: id, passages }: Custodied,
  listed: readonly ListedEntry[],
): Promise<CaptureProof> {
  const { evidence, codec } = store.inside;
  const capture = await readCapture(store, id);
  const row = await evidence.captures.get(id);
  const kept = row && (await openCapture(codec, row));
  const records = [
    recordOf(listed, `capture:${id}`, kept ? await captureHash(kept) : null),
    ...(await Promise.all(
      passages.map(async (passage) => {
        const found = await evidence.passages.get(passage);
        const now = found ? await passageHash(await openPassage(codec, found)) : null;
        return recordOf(listed, `passage:${passage}`, now);
      }),
    )),
  ];
  return {
    capture: id,
    text: { recorded: kept?.textHash ?? '', now: await textNow(capture) },
    bytes: kept?.page ? await bytesNow(store, kept.page) : null,
    records: records.filter((each) => each !== null),
  };
}

const textNow = async (capture: Capture | null): Promise<string | null> =>
  capture && sha256Text(capture.text.text);

async function bytesNow(store: Store, { sha256: recorded }: StoredBytes): Promise<Recomputed> {
  const blob = await readBlob(store, recorded);
  return { recorded, now: blob && (await sha256(blob.bytes)) };
}

/** What facts are put into a chain by. */
const MADE: ReadonlySet<CustodyEntry['action']> = new Set(['captured', 'clipped', 'seed-loaded']);

/** Null where no link tells of its making: it came with an archive whose chain is not here. */
function recordOf(listed: readonly ListedEntry[], subject: string, now: string | null): Recomputed | null {
  const made = listed.find(({ entry }) => entry.subject === subject && MADE.has(entry.action));
  return made ? { recorded: made.entry.object, now } : null;
}
