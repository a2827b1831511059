import { canonicalJson } from '../../custody/index.ts';
import type { ImportedSource } from '../../import/index.ts';
import type { CaseId, ChangeId, Result, SourceId, SourceMetadata } from '../../model/index.ts';
import { hintKeys } from '../../source/index.ts';
import { macs } from '../clip/digest.ts';
import { mergeMetadata, uniteAddresses } from '../clip/merge.ts';
import { commit } from '../commit.ts';
import { standing as isStanding } from '../edit.ts';
import type { SourceContent } from '../fields.ts';
import { invalid, Overtaken, type StoreProblem } from '../problem.ts';
import { address as addressSchema, read } from '../schema/basic.ts';
import { metadata as metadataSchema } from '../schema/metadata.ts';
import { sourceKeys } from '../sources.ts';
import type { Store } from '../store.ts';
import { planKin, writeRelations } from '../works/kin.ts';
import { type JoinedBy, matchRecord } from './match.ts';

/** What of an import concerns its sources. */
type Import = { step: ChangeId; case: CaseId | null };

/** Of what a source says already, an imported value is one among the others and changes no citation. */
const BESIDE = 0.1;

export interface KeptSource {
  id: SourceId;
  /** `there`: the library had it; what the record says besides was added to it. */
  state: 'added' | 'there';
  /** Of one that was there, though not from an import of this record: what it is called, and why it is the record's. */
  joined?: { to: string; by: JoinedBy };
}

/**
 * Keeps a record as a source that stands without a passage. Importing it again finds it: what is new is added, what
 * stands is not replaced.
 */
export function keepSource(
  store: Store,
  said: ImportedSource,
  { step, case: owner }: Import,
): Promise<Result<KeptSource, StoreProblem>> {
  return commit<KeptSource>(store, { verb: 'import', of: step }, async () => {
    const record = checked(said);
    const { id, row, content, by, kin } = await matchRecord(store, record);
    const next = content
      ? added(content, record)
      : { metadata: record.metadata, addresses: uniteAddresses([], record.addresses) };
    const relations = await planKin(store, row?.id ?? id, kin);
    const made = await macs(store, [
      ...sourceKeys(next.metadata, next.addresses),
      ...hintKeys(next.metadata, next.addresses),
    ]);
    const keys = [...new Set([...(row?.keys ?? []), ...made])];
    const body = await store.inside.codec.seal(next);
    const isKnown = row !== null && !row.deletedAt;
    const isMarked = row !== null && (row.seed || row.imported) === true;
    const unchanged = isKnown && isMarked && content && canonicalJson(content) === canonicalJson(next);
    const to = content?.metadata.title?.value ?? content?.addresses[0] ?? '';
    const joined = isKnown && by ? { joined: { to, by } } : {};
    return async (unit) => {
      // Nothing comes in of what was to go into a case that was deleted meanwhile.
      if (owner !== null) await isStanding(unit.evidence, 'cases', owner);
      const now = await unit.evidence.sources.get(row?.id ?? id);
      if (now?.version !== row?.version) throw new Overtaken();
      const { deletedAt: _, ...standing } = now ?? { id };
      const mark = now?.seed ? {} : { imported: true as const };
      if (!unchanged) await unit.write('sources', { ...standing, ...mark, keys, body });
      await writeRelations(unit, relations);
      return { id: standing.id, state: isKnown ? 'there' : 'added', ...joined };
    };
  });
}

/** Only what an archive would take back in. @throws Refusal where nothing is left of it */
function checked(said: ImportedSource): ImportedSource {
  const metadata = read(metadataSchema, said.metadata);
  const addresses = said.addresses.filter((one) => read(addressSchema, one).ok);
  if (!metadata.ok) throw invalid(metadata.error);
  if (!metadata.value.title && addresses.length === 0) throw invalid('neither a title nor an address');
  return { ...said, metadata: metadata.value, addresses };
}

/** A source with what a record says besides. */
function added(standing: SourceContent, { metadata, addresses }: ImportedSource): SourceContent {
  const beside = Object.entries(metadata).map(([key, field]) => [
    key,
    standing.metadata[key as keyof SourceMetadata] && !isImported(standing, key)
      ? { ...field, weight: BESIDE }
      : field,
  ]);
  return {
    ...standing,
    metadata: mergeMetadata(standing.metadata, Object.fromEntries(beside) as SourceMetadata, null),
    addresses: uniteAddresses(standing.addresses, addresses),
  };
}

const isImported = ({ metadata }: SourceContent, key: string): boolean =>
  metadata[key as keyof SourceMetadata]?.foundIn === 'imported';
