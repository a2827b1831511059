import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { agrees, type CustodyReport, differing } from '../../lib/model/index.ts';
import { acceptClip, readArchive, readCustody, writeArchive } from '../../lib/store/index.ts';
import { library, must, proposal } from './library.ts';

const WORDS = 'Criminal groups depend on “street-level” informants';
const OTHERS = 'According to the professor';

let store: Awaited<ReturnType<typeof library>>;
let sent: ReturnType<typeof proposal>;
let capture: string;

beforeEach(async () => {
  store = await library();
  sent = proposal([WORDS, OTHERS]);
  capture = sent.capture.id;
  await acceptClip(store, sent);
});

const report = (passages = [sent.clip]): Promise<CustodyReport> =>
  readCustody(store, [{ capture, passages }]);

describe('the custody of captures', () => {
  it('is whole as long as nothing was touched: text, bytes and records hash to what was recorded', async () => {
    const { captures, chains, entries } = await report();
    expect(captures.flatMap(differing)).toEqual([]);
    const [proof] = captures;
    expect(proof && [proof.text, proof.bytes, ...proof.records].map((each) => each && agrees(each))).toEqual(
      Array.from({ length: 4 }, () => true),
    );
    expect(chains).toMatchObject([{ own: true, links: 4, broken: null }]);
    expect(entries.map(({ entry }) => entry.action)).toEqual(['captured', 'clipped']);
  });

  it('tells of the passages asked for alone', async () => {
    const { entries } = await report([]);
    expect(entries.map(({ entry }) => entry.subject)).toEqual([`capture:${capture}`]);
  });

  it('tells how far it is', async () => {
    const told: number[] = [];
    await readCustody(store, [{ capture, passages: [] }], (done) => told.push(done));
    expect(told).toEqual([1]);
  });

  it('names a text, bytes and a passage that were altered, and bytes that are gone', async () => {
    const { evidence, codec } = store.inside;
    const text = await evidence.texts.get(capture);
    const opened = text && (await codec.open(text.body));
    if (!opened) throw new Error('no text');
    await evidence.texts.update(capture, {
      body: await codec.seal({ ...opened, text: opened.text.replace('groups', 'gangs!') }),
    });
    const passage = await evidence.passages.get(sent.clip);
    const held = passage && (await codec.open(passage.body));
    if (!held) throw new Error('no passage');
    await evidence.passages.update(sent.clip, {
      body: await codec.seal({ ...held, selectors: { ...held.selectors, block: 7 } }),
    });
    await evidence.blobs.clear();
    const [proof] = (await report()).captures;
    expect(proof && differing(proof)).toHaveLength(3);
    expect(proof?.bytes?.now).toBeNull();
    expect(proof?.records.map(agrees)).toEqual([true, false]);
  });

  it('names the first link of a chain that does not hold', async () => {
    const { evidence, codec } = store.inside;
    const [, second] = await evidence.custody.toArray();
    if (!second) throw new Error('no link');
    const entry = await codec.open(second.body);
    const body = await codec.seal({ ...entry, at: '2020-01-01T00:00:00.000Z' });
    await evidence.custody.update([second.chain, second.seq], { body });
    const { chains } = await report();
    expect(chains[0]?.broken).toEqual({ index: 2, reason: 'previous' });
  });

  it('of what came with an archive rests on the chain that came along', async () => {
    const other = await library();
    must(await readArchive(other, await writeArchive(store)));
    const { captures, chains } = await readCustody(other, [{ capture, passages: [sent.clip] }]);
    expect(captures.flatMap(differing)).toEqual([]);
    expect(captures[0]?.records).toHaveLength(2);
    expect(chains).toMatchObject([{ own: false, broken: null }]);
  });
});
