import type { ImportedSource } from '../../import/index.ts';
import type { SourceId, SourceMetadata } from '../../model/index.ts';
import {
  addressKey,
  bareTitle,
  datesAgree,
  doiKey,
  hintKeys,
  identityKeys,
  judge,
  type Likeness,
  numberKey,
  publishersAgree,
  titlesAgree,
  type Verdict,
} from '../../source/index.ts';
import { macs } from '../clip/digest.ts';
import type { Kin } from '../clip/match.ts';
import { isDoubtful } from '../clip/vouched.ts';
import type { SourceContent } from '../fields.ts';
import { namedId } from '../named-id.ts';
import type { SourceRow } from '../rows.ts';
import type { Store } from '../store.ts';
import { standsFor } from '../works/follow.ts';

/** Why a record is of a source that stands here. */
export type JoinedBy = 'address' | 'doi' | 'number' | 'title';

/** The source that a record is of: one that stands or stood here, or none. */
export interface RecordMatch {
  /** What a new source would be called: the same at every import of the record. */
  id: SourceId;
  row: SourceRow | null;
  content: SourceContent | null;
  /** Null where the source is the record's own, from an import before. */
  by: JoinedBy | null;
  kin: Kin[];
}

/** Sources that share a key with a record and are looked at. */
const MOST_LOOKED_AT = 32;

/**
 * Finds the source of a record. It is one where it stands at the record's address, or where its DOI or number is the
 * record's and nothing speaks against it; a record that stands nowhere and has no number is told by title and day and
 * who issued it. Two works at one address, a portal's, are two. What is less sure is kin, and is asked.
 */
export async function matchRecord(store: Store, record: ImportedSource): Promise<RecordMatch> {
  const { evidence, codec } = store.inside;
  const { metadata, addresses } = record;
  const [id, full] = await Promise.all([
    namedId(`imported source: ${nameOf(record)}`),
    namedId(`imported source: ${[addresses[0] ?? '', detailsOf(metadata)].join('\n')}`),
  ]);
  const keys = [...identityKeys(metadata, addresses), ...hintKeys(metadata, addresses)];
  const found = await evidence.sources
    .where('keys')
    .anyOf(await macs(store, keys))
    .distinct()
    .limit(MOST_LOOKED_AT)
    .primaryKeys();
  const ways = await Promise.all([id, full, ...found].map((one) => standsFor(evidence, one)));
  const kin: Kin[] = [];
  const own: { row: SourceRow; content: SourceContent; by: JoinedBy | null }[] = [];
  let taken = false;
  for (const row of await evidence.sources.bulkGet([...new Set(ways)])) {
    if (!row || row.mergedInto) continue;
    const content = await codec.open(row.body);
    const named = row.id === ways[0] || row.id === ways[1];
    const judged = judgeRecord(record, content, named);
    if (judged.is === 'own') own.push({ row, content, by: judged.by });
    else if (row.id === id) taken = true;
    if (judged.is === 'kin' && !row.deletedAt) kin.push({ row, verdict: judged.verdict });
  }
  const [best] = own.toSorted((a, b) => rankOf(b.row, id) - rankOf(a.row, id));
  const none = { row: null, content: null, by: null };
  return { id: taken ? full : id, ...(best ?? none), kin };
}

/** Standing before tombstoned, the record's own before others, seeds before these. */
const rankOf = (row: SourceRow, id: SourceId): number =>
  (row.deletedAt ? 0 : 4) + (row.id === id ? 2 : 0) + (row.seed ? 1 : 0);

/** What a record is known by, the surest that it has. */
function nameOf({ metadata, addresses: [address] }: ImportedSource): string {
  if (address !== undefined) return addressKey(address);
  return metadata.doi ? doiKey(metadata.doi.value) : detailsOf(metadata);
}

function detailsOf({
  title,
  number,
  authors,
  publisher,
  published,
  container,
  edition,
  volume,
  issue,
  pages,
}: SourceMetadata): string {
  const parts = [
    bareTitle(title?.value ?? '') || title?.value,
    number && numberKey(number.value),
    authors?.value[0]?.name ?? publisher?.value,
    published?.value.year,
    container?.value,
    edition?.value,
    ...[volume, issue, pages].flatMap((field) => (field ? placeKey(field.value) : [])),
  ];
  return parts.map((part) => part ?? '').join('\n');
}

/** Where the quotations of a record stand: in the web, else in the file that holds them. */
export async function addressIn(record: ImportedSource, file: string): Promise<string> {
  const [address] = record.addresses;
  return address ?? `file:///${encodeURIComponent(file)}?record=${await namedId(detailsOf(record.metadata))}`;
}

/** Columns of one name by one hand: two numbers of a journal, or two places in one, hold two works. */
const standsElsewhere = (one: SourceMetadata, other: SourceMetadata): boolean =>
  (['volume', 'issue', 'pages'] as const).some((key) => {
    const [a, b] = [one[key]?.value, other[key]?.value];
    return a !== undefined && b !== undefined && placeKey(a) !== placeKey(b);
  });

/** The first number of a volume, an issue or a range of pages, however it is written; what has none as it stands. */
const placeKey = (text: string): string => /\d+/.exec(text)?.[0] ?? text.trim().toLowerCase();

type Judged = { is: 'own'; by: JoinedBy | null } | { is: 'kin'; verdict: Verdict } | { is: 'other' };

/** @param named whether an import before gave the source the record's name */
function judgeRecord(record: ImportedSource, content: SourceContent, named: boolean): Judged {
  const { metadata, addresses } = record;
  const theirs = content.metadata;
  const standing = new Set(
    content.addresses.filter((one) => !isDoubtful(content, one)).map((one) => addressKey(one)),
  );
  const shared = addresses.find((one) => standing.has(addressKey(one)));
  if (areTwo(metadata, theirs, shared)) return { is: 'other' };
  const isTitled = titlesAgree(metadata, theirs) === 'agree';
  if (shared !== undefined) return { is: 'own', by: named && isTitled ? null : 'address' };
  if (named) return { is: 'own', by: null };
  const sameDoi = metadata.doi && theirs.doi && doiKey(metadata.doi.value) === doiKey(theirs.doi.value);
  if (sameDoi && (isTitled || !metadata.title || !theirs.title)) return { is: 'own', by: 'doi' };
  if (standsElsewhere(metadata, theirs)) return { is: 'other' };
  if (addresses.length === 0 && isTitled && isIssuedAlike(metadata, theirs))
    return { is: 'own', by: metadata.number && theirs.number ? 'number' : 'title' };
  const verdict = judge(likeness({ metadata, addresses }), likeness(content));
  if (!verdict) return { is: 'other' };
  return verdict.kind === 'certain' ? { is: 'own', by: 'number' } : { is: 'kin', verdict };
}

/**
 * Whether two works stand at one address, as on a portal of many: their numbers or DOIs differ; or their titles do, and
 * who made them or when; at a site's front door, who made them alone is enough.
 */
function areTwo(one: SourceMetadata, other: SourceMetadata, at: string | undefined): boolean {
  const differ = <T>(a: T | undefined, b: T | undefined, key: (value: T) => string): boolean =>
    a !== undefined && b !== undefined && key(a) !== key(b);
  if (differ(one.doi?.value, other.doi?.value, doiKey)) return true;
  if (one.doi && other.doi) return false;
  if (differ(one.number?.value, other.number?.value, numberKey)) return true;
  if (at === undefined) return false;
  const madeElsewhere = publishersAgree(one, other) === 'differ' || authorsDiffer(one, other);
  const isTitledElsewise = titlesAgree(one, other) === 'differ';
  if (isFrontDoor(at)) return isTitledElsewise || madeElsewhere;
  const [year, years] = [one.published?.value.year, other.published?.value.year];
  return isTitledElsewise && (madeElsewhere || (year !== undefined && years !== undefined && year !== years));
}

/** The address of a site and of nothing in it. */
function isFrontDoor(address: string): boolean {
  const url = URL.parse(address);
  return url !== null && url.pathname === '/' && url.search === '';
}

function authorsDiffer(one: SourceMetadata, other: SourceMetadata): boolean {
  const names = ({ authors }: SourceMetadata) => (authors?.value ?? []).flatMap(({ name }) => wordsOf(name));
  const [ours, theirs] = [names(one), new Set(names(other))];
  return ours.length > 0 && theirs.size > 0 && !ours.some((name) => theirs.has(name));
}

/** A name's words of more than an initial, however it is turned. */
const wordsOf = (name: string): string[] =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/\p{L}{3,}/gu) ?? [];

/** Of a record that stands nowhere: the number, or the day and the issuer, are what its source has. */
function isIssuedAlike(one: SourceMetadata, other: SourceMetadata): boolean {
  if (one.number && other.number) return numberKey(one.number.value) === numberKey(other.number.value);
  if (publishersAgree(one, other) === 'differ') return false;
  const first = ({ authors, publisher }: SourceMetadata) => authors?.value[0]?.name ?? publisher?.value;
  const isNamed = first(one) !== undefined && first(one) === first(other);
  const dates = datesAgree(one, other);
  return dates !== 'differ' && (isNamed || (dates === 'agree' && publishersAgree(one, other) === 'agree'));
}

const likeness = ({ metadata, addresses }: Pick<SourceContent, 'metadata' | 'addresses'>): Likeness => ({
  metadata,
  addresses,
  texts: [],
});
