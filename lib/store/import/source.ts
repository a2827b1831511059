import { canonicalJson } from '../../custody/index.ts';
import type { ImportedSource } from '../../import/index.ts';
import {
  type CaseId,
  type ChangeId,
  fail,
  ok,
  type Result,
  type SourceId,
  type SourceMetadata,
} from '../../model/index.ts';
import { hintKeys } from '../../source/index.ts';
import { macs } from '../clip/digest.ts';
import { mergeMetadata, uniteAddresses } from '../clip/merge.ts';
import { commit } from '../commit.ts';
import { standing as isStanding } from '../edit.ts';
import type { SourceContent } from '../fields.ts';
import { invalid, Overtaken, Refusal, type StoreProblem } from '../problem.ts';
import { address as addressSchema, read } from '../schema/basic.ts';
import { metadata as metadataSchema } from '../schema/metadata.ts';
import { sourceKeys } from '../sources.ts';
import type { Store } from '../store.ts';
import type { Unit } from '../unit.ts';
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

/** Records of one transaction: one for each of a thousand takes minutes. */
const AT_ONCE = 50;

type Kept = Result<KeptSource, StoreProblem>;

/**
 * Keeps records as sources that stand without a passage. Importing one again finds it: what is new is added, what
 * stands is not replaced.
 * @returns what became of each, in their order
 */
export async function keepSources(
  store: Store,
  records: readonly ImportedSource[],
  how: Import,
): Promise<Kept[]> {
  const kept: Kept[] = [];
  while (kept.length < records.length)
    kept.push(...(await keepSome(store, records.slice(kept.length, kept.length + AT_ONCE), how)));
  return kept;
}

/**
 * Keeps the first of these records: as many as have nothing to do with each other, so that each finds what stands here as
 * if it came alone.
 */
async function keepSome(store: Store, records: readonly ImportedSource[], how: Import): Promise<Kept[]> {
  let plans: Result<Planned, StoreProblem>[] = [];
  const done = await commit<Kept[]>(store, { verb: 'import', of: how.step }, async () => {
    plans = await planSome(store, records);
    return async (unit) => {
      // Nothing comes in of what was to go into a case that was deleted meanwhile.
      if (how.case !== null) await isStanding(unit.evidence, 'cases', how.case);
      const kept: Kept[] = [];
      for (const plan of plans) kept.push(plan.ok ? ok(await plan.value.write(unit)) : plan);
      return kept;
    };
  });
  if (done.ok) return done.value;
  // What hinders one record hinders no other.
  return plans.length > 1 ? keepSome(store, records.slice(0, 1), how) : [done];
}

async function planSome(store: Store, records: readonly ImportedSource[]) {
  const plans: Result<Planned, StoreProblem>[] = [];
  const met = new Set<string>();
  for (const record of records) {
    const plan = await planRecord(store, record).then(ok, refused);
    const touches = plan.ok ? plan.value.touches : [];
    if (touches.some((one) => met.has(one))) break;
    for (const one of touches) met.add(one);
    plans.push(plan);
  }
  return plans;
}

function refused(error: unknown): Result<never, StoreProblem> {
  if (error instanceof Refusal) return fail(error.problem);
  throw error;
}

/** A record's source, to be written. */
interface Planned {
  /** By what it was looked for, and the sources that were looked at: what another record may change for it. */
  touches: string[];
  write: (unit: Unit) => Promise<KeptSource>;
}

async function planRecord(store: Store, said: ImportedSource): Promise<Planned> {
  const record = checked(said);
  const { id, row, content, by, kin } = await matchRecord(store, record);
  const next = content
    ? added(content, record)
    : { metadata: record.metadata, addresses: uniteAddresses([], record.addresses) };
  const relations = await planKin(store, row?.id ?? id, kin);
  const named = keysOf(next);
  const keys = [...new Set([...(row?.keys ?? []), ...(await macs(store, named))])];
  const body = await store.inside.codec.seal(next);
  const isKnown = row !== null && !row.deletedAt;
  const isMarked = row !== null && (row.seed || row.imported) === true;
  const unchanged = isKnown && isMarked && content && canonicalJson(content) === canonicalJson(next);
  const to = content?.metadata.title?.value ?? content?.addresses[0] ?? '';
  const joined = isKnown && by ? { joined: { to, by } } : {};
  return {
    touches: [...named, ...keysOf(record), id, row?.id ?? id, ...kin.map((one) => one.row.id)],
    write: async (unit) => {
      const now = await unit.evidence.sources.get(row?.id ?? id);
      if (now?.version !== row?.version) throw new Overtaken();
      const { deletedAt: _, ...standing } = now ?? { id };
      const mark = now?.seed ? {} : { imported: true as const };
      if (!unchanged) await unit.write('sources', { ...standing, ...mark, keys, body });
      await writeRelations(unit, relations);
      return { id: standing.id, state: isKnown ? 'there' : 'added', ...joined };
    },
  };
}

/** By what a source is found. */
const keysOf = ({ metadata, addresses }: Pick<SourceContent, 'metadata' | 'addresses'>): string[] => [
  ...sourceKeys(metadata, addresses),
  ...hintKeys(metadata, addresses),
];

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
