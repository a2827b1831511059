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

/** The source that a record is of: one that stands or stood here, or none. */
export interface RecordMatch {
  /** What a new source would be called: the same at every import of the record. */
  id: SourceId;
  row: SourceRow | null;
  content: SourceContent | null;
  kin: Kin[];
}

/** Sources that share a key with a record and are looked at. */
const MOST_LOOKED_AT = 32;

/**
 * Finds the source of a record. It is one where a list names it already, where it stands at the record's address, or
 * where its DOI or number is the record's and nothing speaks against it; a record that stands nowhere and has no number is
 * told by title and day and who issued it. What is less sure is kin, and is asked.
 */
export async function matchRecord(store: Store, record: ImportedSource): Promise<RecordMatch> {
  const { evidence, codec } = store.inside;
  const { metadata, addresses } = record;
  const id = await namedId(`imported source: ${nameOf(record)}`);
  const keys = [...identityKeys(metadata, addresses), ...hintKeys(metadata, addresses)];
  const found = await evidence.sources
    .where('keys')
    .anyOf(await macs(store, keys))
    .distinct()
    .limit(MOST_LOOKED_AT)
    .primaryKeys();
  const ways = await Promise.all([id, ...found].map((one) => standsFor(evidence, one)));
  const kin: Kin[] = [];
  const own: { row: SourceRow; content: SourceContent }[] = [];
  for (const row of await evidence.sources.bulkGet([...new Set(ways)])) {
    if (!row || row.mergedInto) continue;
    const content = await codec.open(row.body);
    const verdict = row.id === ways[0] ? SAME : judgeRecord(record, content);
    if (verdict?.kind === 'certain') own.push({ row, content });
    else if (verdict && !row.deletedAt) kin.push({ row, verdict });
  }
  const [best] = own.toSorted((a, b) => rankOf(b.row, id) - rankOf(a.row, id));
  return { id, row: best?.row ?? null, content: best?.content ?? null, kin };
}

const SAME: Verdict = { kind: 'certain', grounds: [] };

/** Standing before tombstoned, the record's own before others, seeds before these. */
const rankOf = (row: SourceRow, id: SourceId): number =>
  (row.deletedAt ? 0 : 4) + (row.id === id ? 2 : 0) + (row.seed ? 1 : 0);

/** What a record is known by, the surest that it has. */
function nameOf({ metadata, addresses: [address] }: ImportedSource): string {
  if (address !== undefined) return addressKey(address);
  if (metadata.doi) return doiKey(metadata.doi.value);
  const { title, number, authors, published, container, edition } = metadata;
  const parts = [
    bareTitle(title?.value ?? '') || title?.value,
    number && numberKey(number.value),
    authors?.value[0]?.name,
    published?.value.year,
    container?.value,
    edition?.value,
  ];
  return parts.map((part) => part ?? '').join('\n');
}

function judgeRecord({ metadata, addresses }: ImportedSource, content: SourceContent): Verdict | null {
  const standing = new Set(
    content.addresses.filter((one) => !isDoubtful(content, one)).map((one) => addressKey(one)),
  );
  if (addresses.some((one) => standing.has(addressKey(one)))) return SAME;
  const theirs = content.metadata;
  const isTitled = titlesAgree(metadata, theirs) === 'agree';
  const sameDoi = metadata.doi && theirs.doi && doiKey(metadata.doi.value) === doiKey(theirs.doi.value);
  if (sameDoi && (isTitled || !metadata.title || !theirs.title)) return SAME;
  if (addresses.length === 0 && isTitled && isIssuedAlike(metadata, theirs)) return SAME;
  return judge(likeness({ metadata, addresses }), likeness(content));
}

/** Of a record that stands nowhere: the number, or the day and the issuer, are what its source has. */
function isIssuedAlike(one: SourceMetadata, other: SourceMetadata): boolean {
  if (one.number && other.number) return numberKey(one.number.value) === numberKey(other.number.value);
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
