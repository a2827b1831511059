import { describe } from '../../anchor/index.ts';
import type { ImportedPassage, ImportedSource } from '../../import/index.ts';
import {
  type Block,
  type CapturedText,
  type CaptureFacts,
  type CaseId,
  type ChangeId,
  type Entry,
  type Instant,
  newId,
  ok,
  type PassageId,
  type Result,
  type SourceId,
} from '../../model/index.ts';
import { addressKey, shingled } from '../../source/index.ts';
import { fold, TEXT_RULES } from '../../text/index.ts';
import { admit } from '../clip/admit.ts';
import { digest } from '../clip/digest.ts';
import type { Draft } from '../clip/quote.ts';
import { restoreClip } from '../clip/withdraw.ts';
import { commit } from '../commit.ts';
import { standing } from '../edit.ts';
import { ensureEntry } from '../entries.ts';
import { namedId } from '../named-id.ts';
import type { StoreProblem } from '../problem.ts';
import { openPassage } from '../shape.ts';
import type { Store } from '../store.ts';

/** Which file something came in with, and into which case it goes. */
export interface Import {
  file: string;
  at: Instant;
  case: CaseId | null;
  /** Its step of the undo line, as `beginImport` named it. */
  step: ChangeId;
}

export interface KeptPassages {
  added: number;
  there: number;
}

/** A quotation with the passage that it is, or will be. */
interface Known {
  said: ImportedPassage;
  id: PassageId;
  state: 'there' | 'withdrawn' | 'new';
}

/**
 * Keeps a source's quotations as passages of one capture, which says that its page was not seen, and files them in the
 * import's case with their notes and tags. A quotation that is there, clipped or imported, is not made again; one that was
 * withdrawn comes back.
 */
export async function keepPassages(
  store: Store,
  source: SourceId,
  record: ImportedSource,
  how: Import,
): Promise<Result<KeptPassages, StoreProblem>> {
  const [address] = record.addresses;
  if (address === undefined || record.passages.length === 0) return ok({ added: 0, there: 0 });
  const known = await knownOf(store, source, { address, passages: record.passages });
  const fresh = known.filter(({ state }) => state === 'new');
  const kept = fresh.length > 0 ? await admitAll(store, { record, address, fresh, how }) : ok(null);
  if (!kept.ok) return kept;
  for (const { id, state } of known) {
    const back =
      state === 'withdrawn' ? await restoreClip(store, id, { verb: 'import', of: how.step }) : ok(null);
    if (!back.ok) return back;
  }
  const filed =
    how.case === null ? ok(null) : await fileAll(store, { case: how.case, step: how.step }, known);
  if (!filed.ok) return filed;
  const there = known.filter(({ state }) => state === 'there').length;
  return ok({ added: known.length - there, there });
}

/** Letters of what stands before two quotations of the same words that must agree, where both are known. */
const TELLING = 12;

async function knownOf(
  store: Store,
  source: SourceId,
  { address, passages }: { address: string; passages: readonly ImportedPassage[] },
): Promise<Known[]> {
  const { evidence, codec } = store.inside;
  const rows = await evidence.passages.where('source').equals(source).toArray();
  const standingHere = await Promise.all(
    rows.filter((row) => !row.deletedAt).map((row) => openPassage(codec, row)),
  );
  const quotes = standingHere.map(({ id, selectors: { quote } }) => ({ id, ...quoteKey(quote) }));
  const known: Known[] = [];
  for (const said of passages) {
    const key = quoteKey({ exact: said.words, prefix: said.prefix });
    const id = await namedId(`imported passage: ${addressKey(address)}\n${key.exact}\n${key.before}`);
    const same = quotes.find((one) => one.exact === key.exact && agree(one.before, key.before));
    const row = same ? undefined : await evidence.passages.get(id);
    known.push({ said, id: same?.id ?? id, state: same ? 'there' : row ? 'withdrawn' : 'new' });
    if (!same) quotes.push({ id, ...key });
  }
  return known;
}

const quoteKey = ({ exact, prefix }: { exact: string; prefix: string }) => ({
  exact: fold(exact).text.trim(),
  before: fold(prefix).text.trim().slice(-TELLING),
});

const agree = (one: string, other: string): boolean =>
  one === '' || other === '' || one.endsWith(other) || other.endsWith(one);

interface Fresh {
  record: ImportedSource;
  address: string;
  fresh: readonly Known[];
  how: Import;
}

async function admitAll(store: Store, { record, address, fresh, how }: Fresh) {
  const { text, spans } = textOf(fresh.map(({ said }) => said));
  const drafts = fresh.map(({ said, id }, at): Draft => {
    const span = spans[at] as (typeof spans)[number];
    const page = said.pageLabel === null ? {} : { pageLabel: said.pageLabel };
    const { prefix, suffix } = said;
    return {
      id,
      clip: id,
      span,
      selectors: { ...describe(text, span), ...page },
      around: { prefix, suffix },
    };
  });
  const facts: CaptureFacts = {
    address,
    titleShown: record.metadata.title?.value ?? '',
    text,
    textRules: TEXT_RULES,
    page: null,
    metadata: {},
    circumstances: {
      mode: 'imported',
      startedAt: null,
      endedAt: null,
      bytesFrom: { how: 'import', name: how.file, at: how.at },
    },
  };
  const made = await digest(store, { id: newId(), visit: newId(), facts });
  // A few quotations are no text that tells what they are of: their address alone does.
  const alone = { facts: made.facts && facts, metadata: {}, named: [], hints: [], bands: [], samples: [] };
  const capture = { state: 'fresh', digest: { ...made, ...alone, read: shingled(NOTHING) } } as const;
  return admit(store, { clip: newId(), drafts, capture }, { verb: 'import', of: how.step });
}

const NOTHING: CapturedText = { text: '', blocks: [] };

/** The quotations with what stood around them, a paragraph each. */
function textOf(passages: readonly ImportedPassage[]) {
  const blocks: Block[] = [];
  const spans: { start: number; end: number }[] = [];
  let text = '';
  for (const { prefix, words, suffix, pageLabel } of passages) {
    if (text !== '') text += '\n';
    const lead = prefix.trimStart();
    const start = text.length;
    const begin = start + lead.length;
    text += `${lead}${words}${suffix.trimEnd()}`;
    spans.push({ start: begin, end: begin + words.length });
    const page = pageLabel === null ? {} : { pageLabel };
    blocks.push({ kind: 'paragraph', start, end: text.length, ...page });
  }
  return { text: { text, blocks }, spans };
}

/** Files passages in a case, each new entry with the note and tags that its quotation had. */
function fileAll(
  store: Store,
  { case: owner, step }: { case: CaseId; step: ChangeId },
  known: readonly Known[],
): Promise<Result<null, StoreProblem>> {
  return commit(store, { verb: 'import', of: step }, async () => {
    const { codec } = store.inside;
    const bodies = await Promise.all(
      known.map(({ said: { note, tags } }) =>
        codec.seal({ ...EMPTY, note, ...(tags.length > 0 ? { tags } : {}) }),
      ),
    );
    return async (unit) => {
      await standing(unit.evidence, 'cases', owner);
      unit.inCase(owner);
      for (const [at, { id }] of known.entries())
        await ensureEntry(unit, owner, id, bodies[at] as (typeof bodies)[number]);
      return null;
    };
  });
}

const EMPTY: Pick<Entry, 'stance' | 'note' | 'parenthetical'> = { stance: null, note: '', parenthetical: '' };
