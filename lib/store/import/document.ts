import { sha256 } from '../../custody/index.ts';
import {
  type CaptureFacts,
  type CaptureId,
  type ChangeId,
  type DocumentFacts,
  fail,
  type Result,
  type SourceId,
} from '../../model/index.ts';
import { addressKeys } from '../../source/index.ts';
import { admit } from '../clip/admit.ts';
import { digest, macs } from '../clip/digest.ts';
import { readCaptureFacts, readDocumentFacts } from '../clip/schema.ts';
import { commit } from '../commit.ts';
import { namedId } from '../named-id.ts';
import { invalid, notFound, Overtaken, type StoreProblem } from '../problem.ts';
import { settleSources } from '../settle.ts';
import { openCapture } from '../shape.ts';
import type { Store } from '../store.ts';
import { standsFor } from '../works/follow.ts';
import type { KeptSource } from './source.ts';

/**
 * Keeps a saved page or a PDF of the user's whole: its bytes, its text and what it says of itself, linked into the chain of
 * custody. Its source is found or made as for a clip, and stands without a passage. The same bytes are not kept twice.
 */
export async function importDocument(
  store: Store,
  said: CaptureFacts | DocumentFacts,
  step: ChangeId,
): Promise<Result<KeptSource, StoreProblem>> {
  const checked = isHtml(said) ? readCaptureFacts(said) : readDocumentFacts(said);
  if (!checked.ok) return fail(invalid(checked.error).problem);
  const facts: CaptureFacts | DocumentFacts = checked.value;
  if (!facts.page) return fail(invalid('a document without its bytes').problem);
  const bytes = 'html' in facts.page ? new TextEncoder().encode(facts.page.html) : facts.page.bytes;
  const hash = await sha256(bytes);
  // A file is its bytes, whatever it is called.
  const named = facts.address.startsWith('file:') ? hash : `${facts.address}\n${hash}`;
  const [id, visit] = await Promise.all([
    namedId(`imported document: ${named}`),
    namedId(`imported visit: ${named}`),
  ]);
  const known = await store.inside.evidence.captures.where('id').equals(id).count();
  const there = known > 0 ? id : await captureOf(store, facts.address, hash);
  if (there !== null) return stand(store, there, { state: 'there', step });
  const made = await digest(store, { id, visit, facts });
  const capture = { state: 'fresh', digest: made } as const;
  const kept = await admit(store, { clip: visit, drafts: [], capture }, { verb: 'import', of: step });
  return kept.ok ? stand(store, id, { state: 'added', step }) : kept;
}

const isHtml = (said: CaptureFacts | DocumentFacts): said is CaptureFacts =>
  said.page === null || 'html' in said.page;

/** The capture that holds these bytes already, brought in or clipped from. */
async function captureOf(store: Store, address: string, hash: string): Promise<CaptureId | null> {
  const { evidence, codec } = store.inside;
  const sources = await evidence.sources
    .where('keys')
    .anyOf(await macs(store, addressKeys(address)))
    .distinct()
    .primaryKeys();
  for (const row of await evidence.captures.where('source').anyOf(sources).toArray())
    if ((await openCapture(codec, row)).page?.sha256 === hash) return row.id;
  return null;
}

/** Has the source of a capture stand without a passage, in a step that undo takes back. */
function stand(
  store: Store,
  capture: CaptureId,
  { state, step }: Pick<KeptSource, 'state'> & { step: ChangeId },
): Promise<Result<KeptSource, StoreProblem>> {
  return commit<KeptSource>(store, { verb: 'import', of: step }, async () => {
    const { evidence } = store.inside;
    const held = await evidence.captures.get(capture);
    const id: SourceId | null = held ? await standsFor(evidence, held.source) : null;
    const row = id === null ? undefined : await evidence.sources.get(id);
    return async (unit) => {
      if (!row) throw notFound('capture', capture);
      const now = await unit.evidence.sources.get(row.id);
      if (now?.version !== row.version || now.deletedAt !== row.deletedAt) throw new Overtaken();
      const { deletedAt, ...standing } = row;
      const isStanding = deletedAt === undefined && (row.seed || row.imported);
      if (!isStanding) {
        // Undo leaves it as it is without the import: gone where nothing else holds it.
        await settleSources(unit, [row.id]);
        await unit.write('sources', { ...standing, ...(row.seed ? {} : { imported: true as const }) });
      }
      return { id: row.id, state: deletedAt === undefined ? state : 'added' };
    };
  });
}
