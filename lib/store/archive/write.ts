import { downloadZip } from 'client-zip';
import { sha256 } from '../../custody/index.ts';
import type { Sealed } from '../codec.ts';
import { commit } from '../commit.ts';
import type { AppearanceRow, CaptureRow, Ledger, PassageRow } from '../rows.ts';
import type { Store } from '../store.ts';
import { prepareLinks, readLedger } from '../unit.ts';
import {
  ARCHIVE_FORMAT,
  ARCHIVED,
  type ArchivedTable,
  blobMember,
  MANIFEST,
  type Manifest,
  memberOf,
} from './format.ts';

interface Row {
  body: Sealed<unknown>;
  [column: string]: unknown;
}

type Tables = Record<ArchivedTable, Row[]>;

interface Member {
  name: string;
  input: Uint8Array;
}

/**
 * Everything in the library as one zip that other tools can read: a file of JSON lines for each table, the bytes
 * under their SHA-256, and a manifest with the hash of every member and the end of the chain of custody. A library
 * in read-only mode can be saved too. Recorded in the chain, where it can be.
 * @throws the browser's error when the library cannot be read (one of a newer format cannot)
 */
export async function writeArchive(store: Store): Promise<Blob> {
  const written: { manifest: string | null } = { manifest: null };
  const zip = downloadZip(members(store, written));
  const file = new Blob([await zip.blob()], { type: 'application/zip' });
  if (written.manifest !== null) await record(store, written.manifest);
  return file;
}

/** One member at a time: the bytes of a large library do not all stand in memory at once. */
async function* members(store: Store, written: { manifest: string | null }): AsyncGenerator<Member & Dated> {
  const lastModified = new Date(store.inside.clock());
  const { tables, blobs, ledger } = await snapshot(store);
  const manifest = emptyManifest(store, ledger);
  for (const table of ARCHIVED) {
    manifest.counts[table] = tables[table].length;
    const member = { name: memberOf(table), input: await jsonLines(store, tables[table]) };
    await list(manifest, member);
    yield { ...member, lastModified };
  }
  for (const id of new Set([...blobs, ...(await pagesOf(store, tables))])) {
    const bytes = await wholeBlob(store, id);
    if (!bytes) manifest.lost.push(id);
    else {
      const member = { name: blobMember(id), input: bytes };
      manifest.members[member.name] = { sha256: id, length: bytes.length };
      yield { ...member, lastModified };
    }
  }
  const input = new TextEncoder().encode(`${JSON.stringify(manifest, null, 2)}\n`);
  written.manifest = await sha256(input);
  yield { name: MANIFEST, input, lastModified };
}

interface Dated {
  lastModified: Date;
}

function emptyManifest(store: Store, ledger: Ledger | undefined): Manifest {
  const chain = ledger ? { id: ledger.installId, seq: ledger.seq, head: ledger.head } : null;
  const madeAt = store.inside.clock();
  const counts = {} as Manifest['counts'];
  return { product: 'proffer', format: ARCHIVE_FORMAT, madeAt, counts, members: {}, chain, lost: [] };
}

async function list(manifest: Manifest, { name, input }: Member): Promise<void> {
  manifest.members[name] = { sha256: await sha256(input), length: input.length };
}

/** All tables as they stand at one moment. */
async function snapshot(store: Store) {
  const { evidence } = store.inside;
  return evidence.transaction('r', evidence.tables, async () => {
    const tables = {} as Tables;
    for (const table of ARCHIVED) tables[table] = await evidence.table<Row>(table).toArray();
    const blobs = await evidence.blobs.toCollection().primaryKeys();
    const ledger = (await evidence.meta.get('ledger')) as Ledger | undefined;
    return { tables, blobs, ledger };
  });
}

/** Keys are made with this installation's key, versions and touches with its changes: they mean nothing elsewhere. */
async function jsonLines(store: Store, rows: readonly Row[]): Promise<Uint8Array> {
  const lines: string[] = [];
  for (const { keys: _, version: __, touch: ___, slots: ____, filled: _____, body, ...open } of rows)
    lines.push(`${JSON.stringify({ ...open, content: await store.inside.codec.open(body) })}\n`);
  return new TextEncoder().encode(lines.join(''));
}

/** The bytes that captures, their looks and pictures name, whether or not they are here. */
async function pagesOf(store: Store, { captures, appearances, passages }: Tables): Promise<string[]> {
  const { codec } = store.inside;
  const pages = await Promise.all(captures.map(({ body }) => codec.open(body as CaptureRow['body'])));
  const looks = await Promise.all(appearances.map(({ body }) => codec.open(body as AppearanceRow['body'])));
  const clipped = await Promise.all(passages.map(({ body }) => codec.open(body as PassageRow['body'])));
  return [
    ...pages.flatMap(({ page }) => page?.sha256 ?? []),
    ...looks.map(({ stored }) => stored.sha256),
    ...clipped.flatMap(({ picture }) => picture?.stored.sha256 ?? []),
  ];
}

/** Null when the bytes are no longer those of their name: a damaged or missing blob is left out and named as lost. */
async function wholeBlob(store: Store, id: string): Promise<Uint8Array | null> {
  const { evidence, codec } = store.inside;
  const row = await evidence.blobs.get(id);
  const bytes = row ? (await codec.open(row.body)).bytes : null;
  return bytes && (await sha256(bytes)) === id ? bytes : null;
}

async function record(store: Store, object: string): Promise<void> {
  await commit(store, null, async () => {
    const ledger = await readLedger(store.inside.evidence);
    const draft = { action: 'exported', object, subject: 'file:manifest.json' } as const;
    const links = await prepareLinks(store, ledger, [draft]);
    return (unit) => unit.append(links);
  });
}
