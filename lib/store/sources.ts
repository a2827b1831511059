import { sha256Json } from '../custody/index.ts';
import type { Candidate, Field, MetadataKey, Result, SourceId, SourceMetadata } from '../model/index.ts';
import { identityKeys, siteOf } from '../source/index.ts';
import { correctionKeys } from '../source/user-rules.ts';
import { isFieldValue } from './clip/schema.ts';
import { commit } from './commit.ts';
import { edit } from './edit.ts';
import { invalid, type StoreProblem } from './problem.ts';
import type { Store } from './store.ts';
import { prepareLinks, readLedger } from './unit.ts';

type ValueOf<K extends MetadataKey> = NonNullable<SourceMetadata[K]>['value'];

/**
 * Sets a user's value for one field of a source; it wins over all that was found, which stays beside it. `null`
 * takes the user's value back. Recorded in the chain of custody.
 */
export function correctField<K extends MetadataKey>(
  store: Store,
  id: SourceId,
  key: K,
  value: ValueOf<K> | null,
): Promise<Result<null, StoreProblem>> {
  return commit(store, 'correct-field', async () => {
    if (value !== null && !isFieldValue(key, value)) throw invalid(`no value for ${key}`);
    const ledger = await readLedger(store.inside.evidence);
    let found: SourceMetadata = {};
    let metadata: SourceMetadata = {};
    let addresses: string[] = [];
    const edited = await edit(store, 'sources', id, (content) => {
      found = content.metadata;
      metadata = corrected(found, key, value);
      addresses = content.addresses;
      return { ...content, metadata };
    });
    const subject = `source:${id}`;
    const draft = { action: 'corrected', object: await sha256Json(metadata), subject } as const;
    const back = { ...draft, object: await sha256Json(found) };
    const links = await prepareLinks(store, ledger, [draft]);
    const keys = (await store.inside.keyring?.of(sourceKeys(metadata, addresses))) ?? [];
    return async (unit) => {
      const row = await edited.row(unit);
      // The keys of the found value stay: pages still show it.
      await unit.write('sources', { ...row, keys: [...new Set([...row.keys, ...keys])] });
      await unit.append(links);
      unit.echo({ undone: [back], redone: [draft] });
      return null;
    };
  });
}

/** What a source is found by: its identity, and which of its fields the user corrected. */
export const sourceKeys = (metadata: SourceMetadata, addresses: readonly string[]): string[] => [
  ...identityKeys(metadata, addresses),
  ...correctionKeys(metadata, addresses.map(siteOf)),
];

/** The metadata with a user's value in one field, or without it. */
export function corrected<K extends MetadataKey>(
  metadata: SourceMetadata,
  key: K,
  value: ValueOf<K> | null,
): SourceMetadata {
  const field = metadata[key] as Field<unknown> | undefined;
  const found = field ? candidatesOf(field).filter((candidate) => candidate.foundIn !== 'user') : [];
  const { [key]: _, ...rest } = metadata;
  const users: Candidate<unknown>[] = value === null ? [] : [{ value, foundIn: 'user', weight: 1 }];
  const [first, ...others] = [...users, ...found];
  if (!first) return rest;
  return { ...rest, [key]: others.length > 0 ? { ...first, others } : first };
}

/** The chosen value and the others, best first. */
export function candidatesOf<T>({ others, ...chosen }: Field<T>): Candidate<T>[] {
  return [chosen as Candidate<T>, ...(others ?? [])];
}
