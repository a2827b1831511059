import { sha256Json } from '../custody/index.ts';
import type {
  Author,
  CaptureSummary,
  Field,
  Instant,
  MetadataKey,
  PartialDate,
  Result,
  SourceId,
  SourceMetadata,
} from '../model/index.ts';
import { looksFuture } from '../model/index.ts';
import { hintKeys, identityKeys, numberKeys, siteOf } from '../source/index.ts';
import { typedAuthors } from '../source/typed-authors.ts';
import { correctionKeys } from '../source/user-rules.ts';
import { addressesOf, macs } from './clip/digest.ts';
import { commit } from './commit.ts';
import { edit } from './edit.ts';
import { candidatesIn, corrected, isUsers, type SourceContent, type ValueOf } from './fields.ts';
import { invalid, type StoreProblem } from './problem.ts';
import { isFieldValue } from './schema/metadata.ts';
import { openCapture } from './shape.ts';
import type { Store } from './store.ts';
import { prepareLinks, readLedger } from './unit.ts';

/** What a user should be told of a value that was taken as it was given. `future-date`: no page says so yet. */
export type CorrectionRemark = 'future-date';

/**
 * Sets a user's value for one field of a source; it wins over all that was found, which stays beside it. `null`
 * takes the user's value back. Recorded in the chain of custody. Persons named in one line become authors each.
 * @returns what is odd about the value, which stands nevertheless; null: nothing
 */
export function correctField<K extends MetadataKey>(
  store: Store,
  id: SourceId,
  key: K,
  value: ValueOf<K> | null,
): Promise<Result<CorrectionRemark | null, StoreProblem>> {
  return commit(store, 'correct-field', async () => {
    if (value !== null && !isFieldValue(key, value)) throw invalid(`no value for ${key}`);
    const ledger = await readLedger(store.inside.evidence);
    const captures = await capturesOf(store, id);
    const given = key === 'authors' && value ? (typedAuthors(value as Author[]) as ValueOf<K>) : value;
    const at = store.inside.clock();
    const change: { from: SourceContent; to: SourceContent }[] = [];
    const edited = await edit(store, 'sources', id, (from) => {
      const to = corrected(from, key, given, { at, of: from.addresses[0] ?? '' });
      change.push({ from, to });
      return to;
    });
    const [{ from, to }] = change as [(typeof change)[number]];
    const subject = `source:${id}`;
    const draft = { action: 'corrected', object: await sha256Json(to.metadata), subject } as const;
    const back = { ...draft, object: await sha256Json(from.metadata) };
    const links = await prepareLinks(store, ledger, [draft]);
    const keys = await macs(store, sourceKeys(to.metadata, to.addresses));
    const stale = new Set(await macs(store, staleKeys(key, { from, to, captures })));
    return async (unit) => {
      const row = await edited.row(unit);
      const kept = row.keys.filter((one) => !stale.has(one));
      await unit.write('sources', { ...row, keys: [...new Set([...kept, ...keys])] });
      await unit.append(links);
      unit.echo({ undone: [back], redone: [draft] });
      return remarkOn(key, given, lastOf(captures) ?? at);
    };
  });
}

async function capturesOf(store: Store, id: SourceId): Promise<CaptureSummary[]> {
  const rows = await store.inside.evidence.captures.where('source').equals(id).toArray();
  return Promise.all(rows.map((row) => openCapture(store.inside.codec, row)));
}

const lastOf = (captures: readonly CaptureSummary[]): Instant | undefined =>
  captures
    .flatMap(({ circumstances }) => circumstances.startedAt ?? [])
    .sort()
    .at(-1);

function remarkOn(key: MetadataKey, value: unknown, at: Instant): CorrectionRemark | null {
  const isDate = key === 'published' || key === 'modified';
  return isDate && value !== null && looksFuture(value as PartialDate, at) ? 'future-date' : null;
}

/**
 * Keys that only the user's earlier value was found by: nothing shows it any more. Those of what pages show stay,
 * whatever the user says instead.
 */
function staleKeys(
  key: MetadataKey,
  { from, to, captures }: { from: SourceContent; to: SourceContent; captures: readonly CaptureSummary[] },
): string[] {
  const standing = candidatesIn(from.metadata, key).find(isUsers);
  if (!standing) return [];
  const shown = new Set([
    ...allKeys(to.metadata, to.addresses),
    ...captures.flatMap((capture) => allKeys(capture.metadata, addressesOf(capture))),
  ]);
  const alone: SourceMetadata = { [key]: standing as Field<never> };
  const sites = from.addresses.map(siteOf);
  return [...allKeys(alone, []), ...correctionKeys(alone, sites)].filter((one) => !shown.has(one));
}

const allKeys = (metadata: SourceMetadata, addresses: readonly string[]): string[] => [
  ...sourceKeys(metadata, addresses),
  ...numberKeys(metadata),
  ...hintKeys(metadata, addresses),
];

/** What a source is found by: its identity, and which of its fields the user corrected. */
export const sourceKeys = (metadata: SourceMetadata, addresses: readonly string[]): string[] => [
  ...identityKeys(metadata, addresses),
  ...correctionKeys(metadata, addresses.map(siteOf)),
];
