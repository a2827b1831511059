import type {
  DecidedChain,
  FoundOrigins,
  Instant,
  OriginChain,
  OriginLink,
  PassageId,
  Result,
} from '../../model/index.ts';
import { chainKey } from '../../reference/index.ts';
import { commit } from '../commit.ts';
import { invalid, notFound, Overtaken, type StoreProblem } from '../problem.ts';
import type { OriginRow, SourceRow } from '../rows.ts';
import { id, read } from '../schema/basic.ts';
import { openPassage } from '../shape.ts';
import type { Store } from '../store.ts';
import type { Verb } from '../views.ts';
import { originsId } from './origins-id.ts';
import { decidedChains } from './schema.ts';
import { seenLinks } from './seen-words.ts';
import { isTwin, nameOf, withTakenBack } from './taken-back.ts';

/** What is said of one origin of a passage. */
export interface OriginDecision {
  passage: PassageId;
  /** The chain that is spoken of, as `PassageOrigin.key` or `DecidedChain.of` has it; absent: one that was not found. */
  key?: string;
  /** Null takes back what was said of it before. */
  decision: DecidedChain['decision'] | null;
  /** What is taken back: one key may be of an origin that was confirmed and of another that was not. */
  standing?: DecidedChain['decision'];
  /** As the user has it now; absent: as it was found or said before. */
  links?: OriginLink[];
}

/**
 * Keeps what the user says of passages' origins, all of it as one step: that one holds, that one does not, how one reads
 * rightly, one that was not found; or takes that back.
 */
export function decideOrigins(
  store: Store,
  decisions: readonly OriginDecision[],
): Promise<Result<null, StoreProblem>> {
  return commit(store, verbOf(decisions), async () => {
    const byPassage = Map.groupBy(decisions, ({ passage }) => passage);
    const planned: Awaited<ReturnType<typeof plan>>[] = [];
    for (const [passage, all] of byPassage) planned.push(await plan(store, passage, all));
    return async (unit) => {
      for (const { row, read: version, passage } of planned) {
        const now = await unit.evidence.origins.get(row.id);
        if (now?.version !== version) throw new Overtaken();
        const clipped = await unit.evidence.passages.get(passage);
        if (!clipped || clipped.deletedAt) throw notFound('passage', passage);
        const { deletedAt: _, ...standing } = row;
        await unit.write('origins', row.deletedAt === undefined ? standing : { ...row, deletedAt: unit.at });
      }
      return null;
    };
  });
}

function verbOf([first]: readonly OriginDecision[]): Verb {
  if (!first || first.decision === null) return 'take-back-origin';
  if (first.decision === 'rejected') return 'reject-origin';
  if (first.key === undefined) return 'add-origin';
  return first.links ? 'change-origin' : 'confirm-origin';
}

async function plan(store: Store, passage: PassageId, decisions: readonly OriginDecision[]) {
  const { evidence, codec } = store.inside;
  if (!read(id, passage).ok) throw invalid('no passage');
  const rowId = await originsId(passage);
  const row = await evidence.origins.get(rowId);
  const clipped = await evidence.passages.get(passage);
  if (!clipped || clipped.deletedAt) throw notFound('passage', passage);
  const { rests } = await openPassage(codec, clipped);
  const content = row ? await codec.open(row.body) : { chains: [] };
  const before = row?.deletedAt ? [] : content.chains;
  const at = store.inside.clock();
  const after = decisions.reduce((chains, decision) => decided(chains, decision, rests, at), before);
  const checked = read(decidedChains, after);
  if (!checked.ok) throw invalid(checked.error);
  await known(evidence.sources, checked.value);
  const body = await codec.seal(withTakenBack({ ...content, chains: checked.value }, before, at));
  const { createdAt } = row ?? {};
  const written: Omit<OriginRow, 'createdAt' | 'updatedAt' | 'version'> & { createdAt?: string } = {
    id: rowId,
    passage,
    ...(createdAt === undefined ? {} : { createdAt }),
    ...(after.length === 0 ? { deletedAt: '' } : {}),
    body,
  };
  return { row: written, read: row?.version, passage };
}

/** What is decided of a passage, with one decision more. @throws Refusal */
function decided(
  chains: readonly DecidedChain[],
  { key, decision, links, standing }: OriginDecision,
  rests: FoundOrigins | undefined,
  at: Instant,
): DecidedChain[] {
  const said = key === undefined ? undefined : saidOf(chains, key, standing);
  const found = key === undefined ? undefined : rests?.chains.find((chain) => chainKey(chain) === key);
  if (key !== undefined && !said && !found) throw notFound('origin', key.slice(0, 200));
  // Of one work confirmed in two libraries there are two decisions, and one is shown.
  const spoken = said === undefined ? [] : chains.filter((chain) => chain === said || isTwin(chain, said));
  const others = chains.filter((chain) => !spoken.includes(chain));
  if (decision === null) {
    if (!said) throw notFound('decision', (key ?? '').slice(0, 200));
    return others;
  }
  const now = (links && seenLinks(links)) ?? said?.links ?? found?.links;
  if (!now || now.length === 0) throw invalid('an origin without a work');
  if (decision === 'confirmed') confirmable(now, others);
  if (said) return chains.map((one) => (spoken.includes(one) ? saidAnew(one, decision, now, at) : one));
  const of = found ? { of: key as string } : {};
  return [...chains, saidAnew({ ...of, decision, links: found?.links ?? now }, decision, now, at)];
}

/** A decision as it is said now; of a found chain it is remembered how that was found. */
function saidAnew(
  { of, was: before, links: had }: DecidedChain,
  decision: DecidedChain['decision'],
  links: OriginLink[],
  at: Instant,
): DecidedChain {
  if (of === undefined) return { decision, links, at };
  const first = before ?? had;
  const isOther = first !== links && chainKey({ links: first }) !== chainKey({ links });
  return { of, decision, links, at, ...(isOther ? { was: first } : {}) };
}

/** What is confirmed is shown by its own works, what is rejected by the chain that it was said of. */
function saidOf(
  chains: readonly DecidedChain[],
  key: string,
  standing: DecidedChain['decision'] | undefined,
): DecidedChain | undefined {
  const all = chains.filter(({ decision }) => standing === undefined || decision === standing);
  const shown = all.find(
    (chain) => (chain.decision === 'confirmed' ? chainKey(chain) : nameOf(chain)) === key,
  );
  return shown ?? all.find((chain) => nameOf(chain) === key) ?? all.find((chain) => chainKey(chain) === key);
}

/** Only what names a work can be confirmed, and each origin once. */
function confirmable(links: readonly OriginLink[], others: readonly DecidedChain[]): void {
  const [first] = links;
  if (!first || first.surety === 'open') throw invalid('an origin that could not be told');
  const key = chainKey({ links: [...links] } satisfies OriginChain);
  if (others.some((other) => other.decision === 'confirmed' && chainKey(other) === key))
    throw invalid('an origin twice');
}

/** Only what stands here may be named as a source. */
async function known(
  sources: Store['inside']['evidence']['sources'],
  chains: readonly DecidedChain[],
): Promise<void> {
  const named = [...new Set(chains.flatMap(({ links }) => links.flatMap(({ source }) => source ?? [])))];
  const rows: (SourceRow | undefined)[] = await sources.bulkGet(named);
  const missing = named.find((_, at) => !rows[at]);
  if (missing !== undefined) throw notFound('source', missing);
}
