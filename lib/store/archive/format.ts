import * as v from 'valibot';
import { FORMAT } from '../database.ts';

/** The tables an archive holds, one member `<table>.jsonl` for each: a row a line, its content open. */
export const ARCHIVED = [
  'sources',
  'captures',
  'texts',
  'appearances',
  'passages',
  'packages',
  'cases',
  'issues',
  'entries',
  'exhibits',
  'searches',
  'publishers',
  'relations',
  'origins',
  'userRules',
  'sightings',
  'settings',
  'custody',
] as const;
export type ArchivedTable = (typeof ARCHIVED)[number];

export const MANIFEST = 'manifest.json';
export const memberOf = (table: ArchivedTable): string => `${table}.jsonl`;
export const blobMember = (sha256: string): string => `blobs/${sha256}`;
export const BLOB = /^blobs\/([0-9a-f]{64})$/;

const hex = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** Read before anything else of an archive is. */
export const heading = v.object({ product: v.literal('proffer'), format: v.pipe(count, v.minValue(1)) });

export const manifestSchema = v.object({
  ...heading.entries,
  madeAt: v.string(),
  /** Rows in each table. */
  counts: v.record(v.picklist(ARCHIVED), count),
  /** Every other member, by its name. */
  members: v.record(v.string(), v.object({ sha256: hex, length: count })),
  /** Of the installation it was made in; null for a library that has lost it. */
  chain: v.nullable(v.object({ id: v.string(), seq: count, head: hex })),
  /** Bytes that were named in the library and could not be read whole. */
  lost: v.array(hex),
});

export type Manifest = v.InferOutput<typeof manifestSchema>;
export const ARCHIVE_FORMAT = FORMAT;
