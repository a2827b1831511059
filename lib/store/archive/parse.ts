import type { GenericSchema } from 'valibot';
import { areWithin } from '../../binder/index.ts';
import { hashEntry, sha256, sha256Text, verifyChain } from '../../custody/index.ts';
import type { CustodyEntry } from '../../model/index.ts';
import { originsId } from '../origins/origins-id.ts';
import { read } from '../schema/basic.ts';
import { pairId } from '../works/pair.ts';
import {
  ARCHIVE_FORMAT,
  ARCHIVED,
  type ArchivedTable,
  BLOB,
  blobMember,
  heading,
  MANIFEST,
  type Manifest,
  manifestSchema,
  memberOf,
} from './format.ts';
import { ArchiveRefusal, damaged } from './problem.ts';
import { type ArchivedRows, rowSchemas } from './rows.ts';
import { type Member, openZip } from './zip.ts';

/** A whole archive, checked; its blobs are read one at a time. */
export interface Archive {
  manifest: Manifest;
  manifestHash: string;
  rows: ArchivedRows;
  /** SHA-256 of each blob. */
  blobs: string[];
  readBlob(sha256: string): Promise<Uint8Array>;
}

const LARGEST_MANIFEST = 256 * 2 ** 20;

/**
 * Reads an archive and checks all of it: names, sizes as they are counted, hashes, the shape of every row, what
 * rows say of each other, and every chain of custody. Nothing is stored.
 * @param budget bytes that may be unpacked in all
 * @throws ArchiveRefusal
 */
export async function parseArchive(file: Blob, budget: number): Promise<Archive> {
  const zip = await openZip(file);
  const byName = nameMembers(zip.members, budget);
  const manifestBytes = await zip.read(manifestMember(byName));
  const manifest = readManifest(manifestBytes);
  const readChecked = async (name: string): Promise<Uint8Array> => {
    const member = byName.get(name);
    const listed = manifest.members[name];
    if (!member || !listed) throw damaged(name, member ? 'the manifest does not name it' : 'it is missing');
    if (member.size !== listed.length) throw damaged(name, 'it has another length than the manifest says');
    const bytes = await zip.read(member);
    if ((await sha256(bytes)) !== listed.sha256) throw damaged(name, 'its hash is not the manifest’s');
    return bytes;
  };
  for (const name of Object.keys(manifest.members))
    if (!byName.has(name)) throw damaged(name, 'it is missing');
  const rows = await readTables(manifest, readChecked);
  await checkFacts(rows);
  checkQuotations(rows);
  checkPages(rows, manifest);
  await checkChains(rows, manifest);
  const blobs = [...byName.keys()].flatMap((name) => BLOB.exec(name)?.[1] ?? []);
  const readBlob = async (id: string): Promise<Uint8Array> => {
    const bytes = await readChecked(`blobs/${id}`);
    if (manifest.members[`blobs/${id}`]?.sha256 !== id)
      throw damaged(`blobs/${id}`, 'its name is not its hash');
    return bytes;
  };
  for (const id of blobs) await readBlob(id);
  return { manifest, manifestHash: await sha256(manifestBytes), rows, blobs, readBlob };
}

/** Only names we know, each once, and no more bytes than allowed. A name is never used as a path. */
function nameMembers(members: readonly Member[], budget: number): Map<string, Member> {
  const known = new Set<string>([MANIFEST, ...ARCHIVED.map(memberOf)]);
  const byName = new Map<string, Member>();
  let total = 0;
  for (const member of members) {
    if (!known.has(member.name) && !BLOB.test(member.name))
      throw new ArchiveRefusal({ reason: 'stranger', member: member.name });
    if (byName.has(member.name)) throw damaged(member.name, 'it is there twice');
    total += member.size;
    if (total > budget) throw new ArchiveRefusal({ reason: 'too-large' });
    byName.set(member.name, member);
  }
  return byName;
}

function manifestMember(byName: ReadonlyMap<string, Member>): Member {
  const member = byName.get(MANIFEST);
  if (!member) throw new ArchiveRefusal({ reason: 'not-an-archive', detail: 'it has no manifest' });
  if (member.size > LARGEST_MANIFEST) throw new ArchiveRefusal({ reason: 'too-large' });
  return member;
}

function readManifest(bytes: Uint8Array): Manifest {
  const json = parseJson(bytes);
  const head = read(heading, json);
  if (!head.ok) throw new ArchiveRefusal({ reason: 'not-an-archive', detail: head.error });
  if (head.value.format > ARCHIVE_FORMAT)
    throw new ArchiveRefusal({ reason: 'newer-archive', found: head.value.format, known: ARCHIVE_FORMAT });
  const manifest = read(manifestSchema, json);
  if (!manifest.ok) throw damaged(MANIFEST, manifest.error);
  return manifest.value;
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

async function readTables(
  manifest: Manifest,
  readChecked: (name: string) => Promise<Uint8Array>,
): Promise<ArchivedRows> {
  const rows = {} as Record<ArchivedTable, unknown[]>;
  for (const table of ARCHIVED) {
    rows[table] = readRows(table, await readChecked(memberOf(table)));
    if (rows[table].length !== manifest.counts[table])
      throw damaged(memberOf(table), 'it has another number of rows than the manifest says');
  }
  return rows as ArchivedRows;
}

function readRows(table: ArchivedTable, bytes: Uint8Array): unknown[] {
  const member = memberOf(table);
  const schema = rowSchemas[table] as unknown as GenericSchema<unknown, { id?: string }>;
  const rows: unknown[] = [];
  const seen = new Set<unknown>();
  let start = 0;
  while (start < bytes.length) {
    const found = bytes.indexOf(0x0a, start);
    const end = found === -1 ? bytes.length : found;
    const line = rows.length + 1;
    const row = read(schema, parseJson(bytes.subarray(start, end)));
    if (!row.ok) throw new ArchiveRefusal({ reason: 'invalid-row', member, line, detail: row.error });
    if (row.value.id !== undefined && seen.has(row.value.id))
      throw new ArchiveRefusal({ reason: 'invalid-row', member, line, detail: 'its id is there twice' });
    seen.add(row.value.id);
    rows.push(row.value);
    start = end + 1;
  }
  return rows;
}

/** What rows say of each other, and what facts say of themselves. */
async function checkFacts(rows: ArchivedRows) {
  const { sources, captures, texts, passages, packages, cases, issues, entries, relations } = rows;
  const has = (rows: readonly { id: string }[]) => {
    const ids = new Set(rows.map((row) => row.id));
    return (id: string) => ids.has(id);
  };
  const [source, capture, text, passage] = [has(sources), has(captures), has(texts), has(passages)];
  const [inCase, issue] = [has(cases), has(issues)];
  const textOf = new Map(texts.map((row) => [row.id, row.content.text]));
  all('sources', sources, ({ mergedInto }) => mergedInto === undefined || source(mergedInto), GONE);
  const circle = circleIn(new Map(sources.map((row) => [row.id, row.mergedInto])));
  all('sources', sources, ({ id }) => !circle.has(id), 'it points to itself');
  all('relations', relations, (row) => source(row.from) && source(row.to) && row.from !== row.to, GONE);
  all('captures', captures, (row) => source(row.source) && text(row.id), 'its source or its text is missing');
  all('texts', texts, (row) => capture(row.id), 'its capture is missing');
  all('appearances', rows.appearances, (row) => capture(row.id), 'its capture is missing');
  all('passages', passages, (row) => capture(row.capture), 'its capture is missing');
  const captureSource = new Map(captures.map((row) => [row.id, row.source]));
  all('passages', passages, (row) => captureSource.get(row.capture) === row.source, OTHER_SOURCE);
  all(
    'passages',
    passages,
    ({ capture: of, content: { span, selectors, picture } }) =>
      textOf.get(of)?.slice(span.start, span.end) === selectors.quote.exact &&
      (span.start === span.end) === (picture !== undefined),
    'its words are not those of the text',
  );
  all('packages', packages, (row) => capture(row.id), 'its capture is missing');
  const kept = has(packages);
  all('cases', cases, ({ content }) => (content.packages ?? []).every(kept), 'its package is missing');
  all(
    'issues',
    issues,
    (row) => inCase(row.case) && (!row.parent || issue(row.parent)),
    'its case is missing',
  );
  all('entries', entries, (row) => inCase(row.case) && passage(row.passage), 'its passage is missing');
  all('exhibits', rows.exhibits, (row) => inCase(row.case), 'its case is missing');
  all('searches', rows.searches, (row) => inCase(row.case), 'its case is missing');
  await checkSaidOfPassages(rows, { passage, source });
  const passageSource = new Map(passages.map((row) => [row.id, row.source]));
  all('entries', entries, (row) => passageSource.get(row.passage) === row.source, OTHER_SOURCE);
  for (const [index, row] of relations.entries())
    if ((await pairId(row.from, row.to)) !== row.id)
      throw invalidRow('relations', index, 'its id is not that of the pair');
  for (const [index, row] of captures.entries())
    if ((await sha256Text(textOf.get(row.id) ?? '')) !== row.content.textHash)
      throw invalidRow('captures', index, 'its text has another hash');
}

/** What is altered and stressed of a passage stands inside its words. */
function checkQuotations({ passages, entries }: ArchivedRows): void {
  const lengths = new Map(passages.map(({ id, content: { span } }) => [id, span.end - span.start]));
  all(
    'entries',
    entries,
    ({ passage, content: { alterations = [], emphasis = [] } }) =>
      areWithin(
        alterations.map(({ span }) => span),
        lengths.get(passage) ?? 0,
      ) && areWithin(emphasis, lengths.get(passage) ?? 0),
    'it alters what is outside the passage',
  );
}

type Has = (id: string) => boolean;

/** What was seen of passages, and decided of their origins, is of those that are here, and names sources that are. */
async function checkSaidOfPassages(
  { origins, sightings }: ArchivedRows,
  has: { passage: Has; source: Has },
): Promise<void> {
  all('sightings', sightings, (row) => has.passage(row.passage), 'its passage is missing');
  all('origins', origins, (row) => has.passage(row.passage), 'its passage is missing');
  const links = origins.map(({ content }) =>
    content.chains.flatMap(({ links, was = [] }) => [...links, ...was]),
  );
  all('origins', links, (of) => of.every(({ source }) => !source || has.source(source)), GONE);
  for (const [index, row] of origins.entries())
    if ((await originsId(row.passage)) !== row.id)
      throw invalidRow('origins', index, 'its id is not that of the passage');
}

/** The sources whose pointers lead back to them. Each pointer is followed once. */
function circleIn(into: ReadonlyMap<string, string | undefined>): ReadonlySet<string> {
  const known = new Set<string>();
  const round = new Set<string>();
  for (const id of into.keys()) {
    const way = new Set<string>();
    let at: string | undefined = id;
    for (; at !== undefined && !known.has(at) && !way.has(at); at = into.get(at)) way.add(at);
    if (at !== undefined && way.has(at)) round.add(at);
    for (const one of way) known.add(one);
  }
  return round;
}

const GONE = 'the source it points to is missing';
const OTHER_SOURCE = 'it names another source';

/** Every page's bytes are here, or the manifest says that they were lost. */
function checkPages({ captures, appearances, passages }: ArchivedRows, { members, lost }: Manifest): void {
  const named = new Set(lost);
  const here = ({ sha256: id }: { sha256: string }) =>
    named.has(id) || Object.hasOwn(members, blobMember(id));
  all('captures', captures, ({ content: { page } }) => !page || here(page), 'its page is missing');
  all('appearances', appearances, ({ content }) => here(content.stored), 'its bytes are missing');
  all(
    'passages',
    passages,
    ({ content: { picture } }) => !picture || here(picture.stored),
    'its picture is missing',
  );
}

function all<Row>(table: ArchivedTable, rows: readonly Row[], holds: (row: Row) => boolean, detail: string) {
  const index = rows.findIndex((row) => !holds(row));
  if (index >= 0) throw invalidRow(table, index, detail);
}

const invalidRow = (table: ArchivedTable, index: number, detail: string): ArchiveRefusal =>
  new ArchiveRefusal({ reason: 'invalid-row', member: memberOf(table), line: index + 1, detail });

/** Every chain from its first link on; that of the installation up to the head in the manifest. */
async function checkChains({ custody }: ArchivedRows, { chain }: Manifest): Promise<void> {
  for (const [index, row] of custody.entries())
    if ((await hashEntry(row.content)) !== row.hash)
      throw invalidRow('custody', index, 'it has another hash');
  const chains = chainsOf(custody.map((row) => row.content));
  if (chain && !chains.has(chain.id))
    throw new ArchiveRefusal({ reason: 'broken-chain', chain: chain.id, seq: 0 });
  for (const [id, links] of chains) {
    const verdict = await verifyChain(links, chain?.id === id ? chain.head : undefined);
    if (!verdict.ok)
      throw new ArchiveRefusal({ reason: 'broken-chain', chain: id, seq: Math.max(0, verdict.error.index) });
  }
}

/** Links by their chain, in order. */
export function chainsOf(links: readonly CustodyEntry[]): Map<string, CustodyEntry[]> {
  const chains = Map.groupBy(links, (link) => link.chain);
  for (const chain of chains.values()) chain.sort((a, b) => a.seq - b.seq);
  return chains;
}
