import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import { unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { canonicalJson } from '../../lib/custody/index.ts';
import {
  type ArchiveProblem,
  acceptClip,
  createCase,
  FORMAT,
  readArchive,
  readSources,
  writeArchive,
} from '../../lib/store/index.ts';
import { library, must, proposal } from './library.ts';

const NONE = '0'.repeat(64);

type Members = Record<string, Uint8Array>;
let good: Members;

beforeAll(async () => {
  const store = await library();
  must(await createCase(store, { reference: 'MX-1', template: 'general', locale: 'en' }));
  await acceptClip(store, proposal('Criminal groups depend'));
  good = unzipSync(new Uint8Array(await (await writeArchive(store)).arrayBuffer()));
});

const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);
const bytes = (content: string): Uint8Array => new TextEncoder().encode(content);
const sha256 = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');

/** The members with one changed, the manifest put right so that only the change itself is wrong. */
function changed(
  name: string,
  change: (content: string) => string,
  counts: Record<string, number> = {},
): Members {
  const content = bytes(change(text(good[name])));
  return manifested({ ...good, [name]: content }, counts);
}

function manifested(members: Members, counts: Record<string, number> = {}): Members {
  const manifest = JSON.parse(text(good['manifest.json']));
  const listed = Object.entries(members).filter(([name]) => name !== 'manifest.json');
  manifest.members = Object.fromEntries(
    listed.map(([name, content]) => [name, { sha256: sha256(content), length: content.length }]),
  );
  Object.assign(manifest.counts, counts);
  return { ...members, 'manifest.json': bytes(JSON.stringify(manifest)) };
}

// biome-ignore lint/suspicious/noExplicitAny: rows are bent out of every shape
type Bend = (row: any) => void;

const rows = (change: Bend) => (content: string) => {
  return content
    .trimEnd()
    .split('\n')
    .map((line) => {
      const row = JSON.parse(line);
      change(row);
      return `${JSON.stringify(row)}\n`;
    })
    .join('');
};

/** Reads into a library that has something in it; whatever is wrong, that library stays as it was. */
async function refused(file: Uint8Array, budget?: number): Promise<ArchiveProblem> {
  const store = await library();
  await acceptClip(store, proposal('Sources disagree'));
  const { evidence } = store.inside;
  const look = () => Promise.all(evidence.tables.map((table) => table.toArray()));
  const before = await look();
  const result = await readArchive(store, file, budget === undefined ? {} : { budget });
  expect(await look()).toEqual(before);
  expect((await readSources(store).once())[0]?.passages).toBe(1);
  if (result.ok) throw new Error('it was taken in');
  return result.error;
}

describe('what is no archive', () => {
  it('is refused: nothing, noise, another zip', async () => {
    expect(await refused(new Uint8Array())).toMatchObject({ reason: 'not-an-archive' });
    expect(await refused(bytes('PK'.repeat(5_000)))).toMatchObject({ reason: 'not-an-archive' });
    expect(await refused(zipSync({ 'readme.txt': bytes('hello') }))).toEqual({
      reason: 'stranger',
      member: 'readme.txt',
    });
    expect(
      await refused(zipSync({ 'manifest.json': bytes('{"product":"other","format":1}') })),
    ).toMatchObject({
      reason: 'not-an-archive',
    });
    expect(await refused(zipSync({ 'cases.jsonl': bytes('') }))).toMatchObject({ reason: 'not-an-archive' });
  });

  it('is taken in as it is, so that the refusals below are for the one thing changed', async () => {
    const store = await library();
    must(await readArchive(store, zipSync(good)));
    must(await readArchive(store, zipSync(manifested(good), { level: 0 })));
  });
});

describe('a broken archive', () => {
  it('is refused wherever it is cut off', async () => {
    const whole = zipSync(good);
    for (const share of [0.01, 0.3, 0.6, 0.9, 0.999]) {
      const problem = await refused(whole.slice(0, Math.floor(whole.length * share)));
      expect(problem.reason).toBe('not-an-archive');
    }
  });

  it('is refused when any byte of any member was changed', async () => {
    for (const name of Object.keys(good)) {
      const content = (good[name] as Uint8Array).slice();
      if (content.length === 0) continue;
      const middle = Math.floor(content.length / 2);
      content[middle] = (content[middle] ?? 0) ^ 1;
      const { reason } = await refused(zipSync({ ...good, [name]: content }));
      expect(['damaged', 'not-an-archive', 'invalid-row', 'broken-chain'], name).toContain(reason);
    }
  });

  it('is refused when a member is missing or was added', async () => {
    const { 'texts.jsonl': _, ...without } = good;
    expect(await refused(zipSync(without))).toMatchObject({ reason: 'damaged', member: 'texts.jsonl' });
    const more = { ...good, [`blobs/${'0'.repeat(64)}`]: bytes('x') };
    expect(await refused(zipSync(more))).toMatchObject({ reason: 'damaged' });
  });

  it('is refused when bytes stand under a name that is not their hash', async () => {
    const lying = manifested({ ...good, [`blobs/${'0'.repeat(64)}`]: bytes('x') });
    expect(await refused(zipSync(lying))).toMatchObject({
      reason: 'damaged',
      detail: 'its name is not its hash',
    });
  });
});

describe('an archive of a newer version', () => {
  it('is refused, and says so', async () => {
    const manifest = { ...JSON.parse(text(good['manifest.json'])), format: FORMAT + 1, more: 'unknown' };
    expect(await refused(zipSync({ ...good, 'manifest.json': bytes(JSON.stringify(manifest)) }))).toEqual({
      reason: 'newer-archive',
      found: FORMAT + 1,
      known: FORMAT,
    });
  });
});

describe('a hostile archive', () => {
  it.each(['../evil.jsonl', '/etc/passwd', 'blobs/../../x', 'blobs/ABC', 'cases.jsonl/', 'constructor'])(
    'is refused for the name %s',
    async (name) => {
      expect(await refused(zipSync({ ...good, [name]: bytes('x') }))).toEqual({
        reason: 'stranger',
        member: name,
      });
    },
  );

  it('is refused when it says it is larger than allowed', async () => {
    const bomb = new Uint8Array(30_000_000);
    expect(await refused(zipSync({ ...good, 'texts.jsonl': bomb }), 20_000_000)).toEqual({
      reason: 'too-large',
    });
  });

  it('is refused when it holds more than it says: bytes are counted as they come', async () => {
    const manifest = JSON.parse(text(good['manifest.json']));
    manifest.members['sources.jsonl'].length = 1_000;
    const members = { ...good, 'sources.jsonl': new Uint8Array(50_000_000) };
    const zip = zipSync({ ...members, 'manifest.json': bytes(JSON.stringify(manifest)) });
    expect(await refused(lying(zip, 'sources.jsonl', 1_000), 20_000_000)).toEqual({
      reason: 'damaged',
      member: 'sources.jsonl',
      detail: 'it holds more than it says',
    });
  });

  it.each<[string, string, Bend]>([
    ['sources.jsonl', 'an address that runs', (row) => row.content.addresses.push('javascript:alert(1)')],
    ['sources.jsonl', 'an id that is none', (row) => Object.assign(row, { id: '../x' })],
    ['captures.jsonl', 'a missing source', (row) => Object.assign(row, { source: row.id })],
    [
      'captures.jsonl',
      'another hash of the text',
      (row) => Object.assign(row.content, { textHash: '0'.repeat(64) }),
    ],
    [
      'texts.jsonl',
      'blocks beyond the text',
      (row) => row.content.blocks.push({ kind: 'quote', start: 9e6, end: 9e6 }),
    ],
    [
      'passages.jsonl',
      'other words',
      (row) => Object.assign(row.content.selectors.quote, { exact: 'Never said' }),
    ],
    ['passages.jsonl', 'another place', (row) => Object.assign(row.content.span, { start: 0, end: 5 })],
    ['cases.jsonl', 'no order key', (row) => Object.assign(row, { order: '!' })],
    ['issues.jsonl', 'no case', (row) => Object.assign(row, { case: row.id })],
    [
      'captures.jsonl',
      'a page that is not there',
      (row) => Object.assign(row.content.page, { sha256: NONE }),
    ],
    ['entries.jsonl', 'another source than its passage’s', (row) => Object.assign(row, { source: row.id })],
    [
      'entries.jsonl',
      'an alteration beyond its passage',
      (row) =>
        Object.assign(row.content, { alterations: [{ span: { start: 0, end: 90_000 }, put: 'ellipsis' }] }),
    ],
    [
      'entries.jsonl',
      'emphasis beyond its passage',
      (row) => Object.assign(row.content, { emphasis: [{ start: 80_000, end: 90_000 }] }),
    ],
    ['entries.jsonl', 'an unknown stance', (row) => Object.assign(row.content, { stance: 'neutral' })],
    ['entries.jsonl', 'a moment that is none', (row) => Object.assign(row, { updatedAt: '9999' })],
  ])('is refused for a row of %s with %s', async (name, _, change) => {
    expect(await refused(zipSync(changed(name, rows(change))))).toMatchObject({
      reason: 'invalid-row',
      line: 1,
    });
  });

  it('is refused for a passage of another source than its capture’s', async () => {
    const [passage] = text(good['passages.jsonl']).trimEnd().split('\n');
    const { id: other } = JSON.parse(passage ?? '');
    const more = changed(
      'sources.jsonl',
      (line) => line + rows((row) => Object.assign(row, { id: other }))(line),
    );
    const bent = rows((row) => Object.assign(row, { source: other }))(text(good['passages.jsonl']));
    const file = zipSync(manifested({ ...more, 'passages.jsonl': bytes(bent) }, { sources: 2 }));
    expect(await refused(file)).toMatchObject({
      reason: 'invalid-row',
      member: 'passages.jsonl',
      detail: 'it names another source',
    });
  });

  it('is refused for a row twice, a line that is no JSON, a count that is wrong', async () => {
    const twice = changed('cases.jsonl', (content) => content + content, { cases: 2 });
    expect(await refused(zipSync(twice))).toMatchObject({ reason: 'invalid-row', line: 2 });
    const noise = changed('cases.jsonl', () => 'not json\n');
    expect(await refused(zipSync(noise))).toMatchObject({ reason: 'invalid-row', line: 1 });
    expect(await refused(zipSync(changed('cases.jsonl', (content) => content, { cases: 7 })))).toMatchObject({
      reason: 'damaged',
    });
  });

  it('is refused for a chain that was altered, even with its hashes put right', async () => {
    const altered = changed(
      'custody.jsonl',
      rows((row) => {
        if (row.content.seq !== 1) return;
        row.content.actor = 'somebody else';
        row.hash = sha256(bytes(canonicalJson(row.content)));
      }),
    );
    expect(await refused(zipSync(altered))).toMatchObject({ reason: 'broken-chain', seq: 2 });
    const shortened = changed(
      'custody.jsonl',
      (content) => content.trimEnd().split('\n').slice(0, -1).join('\n'),
      { custody: 2 },
    );
    expect(await refused(zipSync(shortened))).toMatchObject({ reason: 'broken-chain' });
  });

  it('cannot reach a prototype', async () => {
    const poisoned = changed('sources.jsonl', (content) =>
      content.replace('"content":{', '"content":{"__proto__":{"polluted":1},"constructor":{"x":1},'),
    );
    const store = await library();
    must(await readArchive(store, zipSync(poisoned)));
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
    const [line] = await readSources(store).once();
    expect(Object.keys(line?.source ?? {})).not.toContain('constructor');
  });
});

/** A zip with the size of one member changed where the directory names it. */
function lying(zip: Uint8Array, name: string, size: number): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset);
  for (let at = zip.length - 46; at > 0; at--) {
    const named = text(zip.subarray(at + 46, at + 46 + name.length)) === name;
    if (view.getUint32(at, true) === 0x02014b50 && named) view.setUint32(at + 24, size, true);
  }
  return zip;
}
