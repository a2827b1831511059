import type {
  CaptureFacts,
  MetadataKey,
  Result,
  RuleOffer,
  SourceId,
  SourceMetadata,
  UserRule,
} from '../model/index.ts';
import { republishes } from '../publisher/index.ts';
import { siteOf } from '../source/index.ts';
import { allOf, type Correction, correctionKey, isAlike, sameWay, underRules } from '../source/user-rules.ts';
import { commit } from './commit.ts';
import { type Live, live } from './live.ts';
import { namedId } from './named-id.ts';
import { invalid, notFound, type StoreProblem } from './problem.ts';
import type { SourceRow, UserRuleRow } from './rows.ts';
import { isFieldValue } from './schema/metadata.ts';
import { openCapture, openUserRule } from './shape.ts';
import type { Store } from './store.ts';
import type { SourceRules } from './views.ts';

/** Sources compared for one offer; what repeats shows itself long before. */
const MOST_COMPARED = 20;

/**
 * Makes a rule of the user's for all later captures of a site; it takes the place of an earlier one for the same
 * field. Undoable. What was captured before stays as it is.
 * @returns the rule's id
 */
export function makeUserRule(
  store: Store,
  { site, field, take }: Pick<UserRule, 'site' | 'field' | 'take'>,
): Promise<Result<string, StoreProblem>> {
  return commit(store, 'make-site-rule', async () => {
    const { codec } = store.inside;
    if (take.from === 'value' && !isFieldValue(field, take.value)) throw invalid(`no value for ${field}`);
    if (site === '') throw invalid('no site');
    if (take.from === 'value' && !isAlike(field)) throw invalid(`${field} is not alike on all pages`);
    const id = await ruleId({ site, field });
    const body = await codec.seal({ site, field, take });
    return async (unit) => {
      const standing = await unit.evidence.userRules.get(id);
      const since = standing && !standing.deletedAt ? { createdAt: standing.createdAt } : {};
      await unit.write('userRules', { id, ...since, body });
      return id;
    };
  });
}

/** The id of the one rule there can be for a site and field, the same on every machine. */
export const ruleId = ({ site, field }: Pick<UserRule, 'site' | 'field'>): Promise<string> =>
  namedId(`rule ${field} ${site}`);

/** Ends a rule. Undoable. */
export function endUserRule(store: Store, id: string): Promise<Result<null, StoreProblem>> {
  return commit(store, 'end-site-rule', async () => async (unit) => {
    const row = await unit.evidence.userRules.get(id);
    if (!row || row.deletedAt) throw notFound('rule', id);
    await unit.write('userRules', { ...row, deletedAt: unit.at });
    return null;
  });
}

/** All rules of the user's, by site and field. */
export function readUserRules(store: Store): Live<UserRule[]> {
  return live(
    () => store.inside.evidence.userRules.toArray(),
    async (rows) => {
      const rules = await openStanding(store, rows);
      return rules.sort((a, b) => (`${a.site} ${a.field}` < `${b.site} ${b.field}` ? -1 : 1));
    },
  );
}

/** The rules that hold for the sites of a source, and those that the user's corrections of it suggest. */
export function readRulesFor(store: Store, id: SourceId): Live<SourceRules> {
  const { evidence } = store.inside;
  const query = async () => ({
    source: await evidence.sources.get(id),
    rules: await evidence.userRules.toArray(),
  });
  return live(query, async ({ source, rules }) => {
    if (!source || source.deletedAt) return { standing: [], offers: [] };
    const { metadata, addresses } = await store.inside.codec.open(source.body);
    const sites = [...new Set(addresses.map(siteOf))].filter((site) => site !== '');
    const all = await openStanding(store, rules);
    const standing = all.filter((rule) => sites.includes(rule.site));
    return { standing, offers: await offersFor(store, source, metadata, { sites, standing }) };
  });
}

/** What the user's rules for the site of a capture make of its metadata. Outside transactions. */
export async function ruledMetadata(
  store: Store,
  { address, metadata }: Pick<CaptureFacts, 'address' | 'metadata'>,
): Promise<SourceMetadata> {
  const site = siteOf(address);
  const rules = (await readAll(store)).filter((rule) => rule.site === site);
  return underRules(metadata, rules);
}

async function offersFor(
  store: Store,
  source: SourceRow,
  metadata: SourceMetadata,
  { sites, standing }: { sites: readonly string[]; standing: readonly UserRule[] },
): Promise<RuleOffer[]> {
  const corrected = (Object.keys(metadata) as MetadataKey[]).filter(
    (field) => metadata[field]?.foundIn === 'user',
  );
  const offers: RuleOffer[] = [];
  for (const field of corrected) {
    // A rule that stands is left alone: the user corrects it by ending it.
    const open = sites.filter((one) => !standing.some((rule) => isFor(rule, one, field)));
    for (const site of open.filter((one) => !(isOfOthers(field) && republishes(one)))) {
      const common = sameWay(field, await correctionsOf(store, source, { site, field }));
      if (common) offers.push({ site, field, ...common });
    }
  }
  return offers;
}

/** Who wrote and published what a library of others' documents holds is another with each of them. */
const isOfOthers = (field: MetadataKey): boolean => field === 'publisher' || field === 'authors';

const isFor = (rule: UserRule, site: string, field: MetadataKey): boolean =>
  rule.site === site && rule.field === field;

/** The corrections of one field on one site, that of the source itself first. */
async function correctionsOf(
  store: Store,
  source: SourceRow,
  { site, field }: { site: string; field: MetadataKey },
): Promise<Correction[]> {
  const { evidence, keyring } = store.inside;
  const keys = (await keyring?.of([correctionKey(site, field)])) ?? [];
  const rows = await evidence.sources.where('keys').anyOf(keys).limit(MOST_COMPARED).toArray();
  const others = rows.filter((row) => row.id !== source.id && !row.deletedAt);
  const read = [source, ...others].map((row) => correctionOf(store, row, { site, field }));
  return (await Promise.all(read)).filter((correction) => correction !== null);
}

/** Null where the correction was taken back since. What pages show is read from their captures, which never change. */
async function correctionOf(
  store: Store,
  row: SourceRow,
  { site, field }: { site: string; field: MetadataKey },
): Promise<Correction | null> {
  const { codec, evidence } = store.inside;
  const own = (await codec.open(row.body)).metadata[field];
  if (own?.foundIn !== 'user') return null;
  const captures = await evidence.captures.where('source').equals(row.id).toArray();
  const opened = await Promise.all(captures.map((capture) => openCapture(codec, capture)));
  const found = opened
    .filter(({ address }) => siteOf(address) === site)
    .flatMap(({ metadata }) => (metadata[field] ? allOf(metadata[field]) : []));
  return { value: own.value, found };
}

const readAll = async (store: Store): Promise<UserRule[]> =>
  openStanding(store, await store.inside.evidence.userRules.toArray());

const openStanding = (store: Store, rows: readonly UserRuleRow[]): Promise<UserRule[]> =>
  Promise.all(rows.filter((row) => !row.deletedAt).map((row) => openUserRule(store.inside.codec, row)));
