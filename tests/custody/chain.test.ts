import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CustodyDraft,
  canonicalJson,
  GENESIS,
  linkOn,
  sha256Text,
  verifyChain,
} from '../../lib/custody/index.ts';
import type { CustodyEntry } from '../../lib/model/index.ts';

const by = { actor: 'tester', at: '2026-03-01T10:00:00.000Z' };
const drafts = (count: number): CustodyDraft[] =>
  Array.from({ length: count }, (_, index) => ({
    action: 'clipped',
    object: String(index).padStart(64, '0'),
    subject: `passage:${index}`,
  }));
const chainOf = async (count: number): Promise<CustodyEntry[]> =>
  (await linkOn('chain-a', null, drafts(count), by)).map((link) => link.entry);

describe('canonical JSON', () => {
  it('is the same whatever the order of keys', () => {
    expect(canonicalJson({ b: 1, a: [{ d: 2, c: 'é' }] })).toBe('{"a":[{"c":"é","d":2}],"b":1}');
  });

  it('takes the lone surrogates of real pages as UTF-8 does', () => {
    expect(canonicalJson({ text: 'a\ud83d' })).toBe('{"text":"a\ufffd"}');
  });

  it('refuses what has no JSON', () => {
    expect(() => canonicalJson(undefined)).toThrow(TypeError);
  });
});

describe('hashing', () => {
  it('agrees with another implementation', async () => {
    const text = 'Grupos delictivos “de calle” — 犯罪';
    expect(await sha256Text(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
  });
});

describe('the chain', () => {
  it('starts from zeros and binds each entry to the one before', async () => {
    const links = await linkOn('chain-a', null, drafts(3), by);
    expect(links.map((link) => link.entry.seq)).toEqual([0, 1, 2]);
    expect(links.map((link) => link.entry.previous)).toEqual([GENESIS, links[0]?.hash, links[1]?.hash]);
    const second = links[1];
    const byHand = createHash('sha256').update(canonicalJson(second?.entry)).digest('hex');
    expect(second?.hash).toBe(byHand);
  });

  it('continues the same way in one step or in several', async () => {
    const whole = await linkOn('chain-a', null, drafts(4), by);
    const first = await linkOn('chain-a', null, drafts(4).slice(0, 2), by);
    const last = first.at(-1);
    const rest = await linkOn('chain-a', { seq: 1, hash: last?.hash ?? '' }, drafts(4).slice(2), by);
    expect([...first, ...rest]).toEqual(whole);
  });

  it('verifies, and tells the head', async () => {
    const links = await linkOn('chain-a', null, drafts(5), by);
    const entries = links.map((link) => link.entry);
    expect(await verifyChain(entries, links.at(-1)?.hash)).toEqual({ ok: true, value: links.at(-1)?.hash });
    expect(await verifyChain([])).toEqual({ ok: true, value: GENESIS });
  });

  it('notices any altered field of any entry, at that entry or the next', async () => {
    const entries = await chainOf(6);
    const head = await verifyChain(entries);
    const field = fc.constantFrom('at', 'actor', 'action', 'object', 'subject', 'previous', 'chain');
    await fc.assert(
      fc.asyncProperty(fc.nat(5), field, async (index, key) => {
        const altered = entries.map((entry, at) =>
          at === index ? { ...entry, [key]: `${entry[key as 'at']}x` } : entry,
        );
        const verdict = await verifyChain(altered, head.ok ? head.value : '');
        expect(verdict.ok).toBe(false);
        if (!verdict.ok) expect(verdict.error.index - index).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('names what is wrong: a gap, a swap, a stranger, a missing end', async () => {
    const entries = await chainOf(4);
    const head = await verifyChain(entries);
    const [a, b, c, d] = entries as [CustodyEntry, CustodyEntry, CustodyEntry, CustodyEntry];
    expect(await verifyChain([a, b, d])).toEqual({ ok: false, error: { index: 2, reason: 'gap' } });
    expect(await verifyChain([a, b, { ...c, chain: 'chain-b' }])).toMatchObject({
      error: { index: 2, reason: 'other-chain' },
    });
    expect(await verifyChain([a, { ...b, actor: 'x' }, c, d])).toMatchObject({
      error: { index: 2, reason: 'previous' },
    });
    expect(await verifyChain([a, b, c], head.ok ? head.value : '')).toEqual({
      ok: false,
      error: { index: 2, reason: 'head' },
    });
  });
});
