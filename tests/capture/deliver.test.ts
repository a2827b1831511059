import { describe, expect, it } from 'vitest';
import { type Clip, deliver, LARGEST_PART, type Post } from '../../lib/capture/deliver.ts';
import type { CaptureFacts, ClipAnswer, ClipProposal, StagedPart } from '../../lib/model/index.ts';

const facts = (text: string): CaptureFacts => ({
  address: 'https://example.org/',
  titleShown: '',
  text: { text, blocks: [] },
  textRules: 'test',
  page: null,
  metadata: {},
  circumstances: { mode: 'selection', startedAt: null, endedAt: null },
});
const clip = (over: Partial<Clip> = {}): Clip => ({
  clip: 'clip',
  visit: 'visit',
  capture: 'capture',
  passages: [],
  facts: () => facts('short'),
  sentBefore: false,
  ...over,
});
const saved: ClipAnswer = { state: 'saved', passages: [] };

/** A background that answers as told, in turn; an error is thrown. */
function background(...answers: (ClipAnswer | Error)[]) {
  const proposals: ClipProposal[] = [];
  const parts: StagedPart[] = [];
  const pauses: number[] = [];
  const patience: number[] = [];
  const post: Post = {
    stage: async (part) => void parts.push(part),
    propose: async (proposal, milliseconds) => {
      proposals.push(proposal);
      patience.push(milliseconds);
      const answer = answers.shift() ?? new Error('not asked for');
      if (answer instanceof Error) throw answer;
      return answer;
    },
    wait: async (pause) => void pauses.push(pause),
    isFinal: (error) => (error as Error).message === 'gone',
  };
  return { post, proposals, parts, pauses, patience };
}

describe('deliver', () => {
  it('brings a capture whole the first time', async () => {
    const { post, proposals, pauses } = background(saved);
    expect(await deliver(clip(), post)).toBe(saved);
    expect(proposals.map(({ capture }) => capture)).toEqual([
      { id: 'capture', state: 'inline', facts: facts('short') },
    ]);
    expect(pauses).toEqual([]);
  });

  it('does not send again what was acknowledged, unless it is asked to', async () => {
    const { post, proposals } = background({ state: 'capture-unknown' }, saved);
    let made = 0;
    const make = () => {
      made++;
      return facts('short');
    };
    const counted = clip({ sentBefore: true, facts: make });
    expect(await deliver(counted, post)).toBe(saved);
    expect(proposals.map(({ capture }) => capture.state)).toEqual(['sent-before', 'inline']);
    expect(made).toBe(1);
  });

  it('tries again with the same ids, waiting longer each time', async () => {
    const { post, proposals, pauses } = background(new Error('died'), new Error('died'), saved);
    expect(await deliver(clip(), post)).toBe(saved);
    expect(new Set(proposals.map((proposal) => proposal.clip))).toEqual(new Set(['clip']));
    expect(proposals).toHaveLength(3);
    expect(pauses[1]).toBeGreaterThan(pauses[0] as number);
  });

  it('gives up in the end, with the reason', async () => {
    const { post, proposals } = background(...Array.from({ length: 9 }, () => new Error('died')));
    await expect(deliver(clip(), post)).rejects.toThrow('died');
    expect(proposals).toHaveLength(5);
  });

  it('notices silence soon, gives a slow store more time at each attempt, and tells of each', async () => {
    const { post, patience } = background(...Array.from({ length: 4 }, () => new Error('silence')), saved);
    let told = 0;
    expect(await deliver(clip(), post, () => told++)).toBe(saved);
    expect(told).toBe(4);
    expect(patience[0]).toBeLessThanOrEqual(5_000);
    expect(patience).toEqual([...new Set(patience)].sort((a, b) => a - b));
  });

  it('does not try again when the extension is gone', async () => {
    const { post, proposals } = background(new Error('gone'), saved);
    await expect(deliver(clip(), post)).rejects.toThrow('gone');
    expect(proposals).toHaveLength(1);
  });

  it('does not go round for ever with a store that never learns', async () => {
    const answers = Array.from({ length: 9 }, (): ClipAnswer => ({ state: 'capture-unknown' }));
    const { post, proposals } = background(...answers);
    expect(await deliver(clip(), post)).toEqual({ state: 'capture-unknown' });
    expect(proposals).toHaveLength(5);
  });

  it('sends a large capture in parts that make it up again', async () => {
    const large = facts('😀"'.repeat(LARGEST_PART));
    const { post, proposals, parts } = background(saved);
    await deliver(clip({ facts: () => large }), post);
    expect(proposals[0]?.capture).toEqual({ id: 'capture', state: 'staged', parts: parts.length });
    expect(parts.length).toBeGreaterThan(3);
    for (const [index, { part, count, clip: of }] of parts.entries()) {
      expect(part.length).toBeLessThanOrEqual(LARGEST_PART);
      expect(part.isWellFormed()).toBe(true);
      expect([of, count, parts[index]?.index]).toEqual(['clip', parts.length, index]);
    }
    expect(JSON.parse(parts.map(({ part }) => part).join('')) as CaptureFacts).toEqual(large);
  });
});
