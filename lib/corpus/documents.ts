import { COMPILED_AT, SEEDS, type SeedFacts } from '../../seeds/facts.ts';
import type { CapturedText, Instant, SourceMetadata } from '../model/index.ts';
import { readPlain, TEXT_RULES } from '../text/index.ts';

/** A document that came with the product, read through the spine. */
export interface SeedDocument {
  source: { id: string; metadata: SourceMetadata; addresses: string[] };
  capture: {
    id: string;
    address: string;
    titleShown: string;
    text: CapturedText;
    textRules: string;
    /** As printed on this copy: what was borrowed from another is left out. */
    metadata: SourceMetadata;
  };
  /** The file as it was found. */
  bytes: Uint8Array;
  /** Fixed; not the day of retrieval, which is not known. */
  compiledAt: Instant;
}

/**
 * Reads the seeds.
 * @param originals the files' bytes by their names
 * @throws Error when a file is missing: then the product was not built whole
 */
export function seedDocuments(originals: Readonly<Record<string, Uint8Array>>): SeedDocument[] {
  return SEEDS.map((facts) => {
    const bytes = originals[facts.file];
    if (!bytes) throw new Error(`the seed ${facts.file} is missing`);
    return readSeed(facts, bytes);
  });
}

/** What the product says of a source that came with it; null of any other. Whoever else says so of a source is wrong. */
export function seedFacts(id: string): (Pick<SeedDocument, 'compiledAt'> & SeedDocument['source']) | null {
  const facts = SEEDS.find(({ source }) => source === id);
  return facts ? { id, metadata: facts.metadata, addresses: facts.addresses, compiledAt: COMPILED_AT } : null;
}

function readSeed(facts: SeedFacts, bytes: Uint8Array): SeedDocument {
  const { source: id, metadata, addresses } = facts;
  const text = readPlain(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), facts.rules);
  const capture = {
    id: facts.capture,
    address: addresses[0] ?? '',
    titleShown: metadata.title?.value ?? '',
    text,
    textRules: TEXT_RULES,
    metadata: ownFields(metadata),
  };
  return { source: { id, metadata, addresses }, capture, bytes, compiledAt: COMPILED_AT };
}

const ownFields = (metadata: SourceMetadata): SourceMetadata =>
  Object.fromEntries(Object.entries(metadata).filter(([, field]) => field.foundIn !== 'other-copy'));
