import { seedFacts } from '../../corpus/index.ts';
import { canonicalJson } from '../../custody/index.ts';
import type { Candidate, MetadataKey } from '../../model/index.ts';
import { candidatesIn, keysOfMetadata, metadataOf } from '../fields.ts';
import type { ArchivedRows } from './rows.ts';

type Archived = ArchivedRows['sources'][number];

/**
 * A source of an archive as far as it came with the product: its id says so, never the archive. The product's facts
 * are the product's; what users and copies say beside them stays. It stands, and is joined to nothing.
 */
export function productsOwn(row: Archived): Archived {
  const facts = seedFacts(row.id);
  const { seed: _, ...plain } = row;
  const { metadata } = row.content;
  const own = (key: MetadataKey): readonly Candidate<unknown>[] =>
    facts ? candidatesIn(facts.metadata, key) : [];
  const isForged = (key: MetadataKey, one: Candidate<unknown>): boolean =>
    one.foundIn === 'seed' &&
    !own(key).some((fact) => canonicalJson(fact.value) === canonicalJson(one.value));
  const isMissing = (key: MetadataKey, fact: Candidate<unknown>): boolean =>
    !candidatesIn(metadata, key).some(
      (one) => !isForged(key, one) && canonicalJson(one.value) === canonicalJson(fact.value),
    );
  const keys = [...keysOfMetadata(metadata), ...(facts ? keysOfMetadata(facts.metadata) : [])];
  const isTrue = keys.every(
    (key) =>
      !candidatesIn(metadata, key).some((one) => isForged(key, one)) &&
      !own(key).some((fact) => isMissing(key, fact)),
  );
  const content = isTrue
    ? row.content
    : {
        ...row.content,
        metadata: metadataOf(keys, (key) => [
          ...candidatesIn(metadata, key).filter((one) => !isForged(key, one)),
          ...own(key).filter((fact) => isMissing(key, fact)),
        ]),
      };
  if (!facts) return { ...plain, content };
  const { mergedInto: __, joinedAt: ___, deletedAt: ____, ...standing } = plain;
  return { ...standing, seed: true, createdAt: facts.compiledAt, content };
}
