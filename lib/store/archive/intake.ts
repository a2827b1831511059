import type { UserRule } from '../../model/index.ts';
import { needRoom } from '../room.ts';
import type { BlobRow } from '../rows.ts';
import type { Store } from '../store.ts';
import type { ArchivedTable } from './format.ts';
import type { Tally } from './merge.ts';
import type { Archive } from './parse.ts';

/** What an archive brought. */
export interface ArchiveOutcome {
  tables: Record<ArchivedTable, Tally>;
  /** The rules for sites that it brought, and that hold from now on: a user should see them. */
  rules: UserRule[];
  /** Bytes new here. */
  blobs: number;
  /** Bytes that were lost where the archive was made. */
  lost: number;
}

/** The link that says so in the chain of custody. */
export const importedDraft = ({ manifestHash }: Archive) =>
  ({ action: 'imported', object: manifestHash, subject: 'file:manifest.json' }) as const;

/** Null when the bytes are here already. @throws Refusal where the disk is too full for them */
export async function blobRow(store: Store, archive: Archive, id: string): Promise<BlobRow | null> {
  const { evidence, codec } = store.inside;
  if ((await evidence.blobs.where('id').equals(id).count()) > 0) return null;
  const bytes = await archive.readBlob(id);
  await needRoom(store, bytes.length);
  return { id, body: await codec.seal({ bytes, mediaType: mediaTypeOf(archive, id) }) };
}

const mediaTypeOf = ({ rows }: Archive, id: string): string =>
  rows.captures.find((row) => row.content.page?.sha256 === id)?.content.page?.mediaType ??
  rows.appearances.find((row) => row.content.stored.sha256 === id)?.content.stored.mediaType ??
  rows.passages.find((row) => row.content.picture?.stored.sha256 === id)?.content.picture?.stored.mediaType ??
  'application/octet-stream';
