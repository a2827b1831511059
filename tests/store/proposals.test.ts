import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CaptureFacts, type ClipProposal, newId } from '../../lib/model/index.ts';
import { acceptClip, readCapture, readPassage, readSources, type Store } from '../../lib/store/index.ts';
import { facts, library, proposal, REPORT } from './library.ts';

const WORDS = 'Criminal groups depend';

// biome-ignore lint/suspicious/noExplicitAny: bent out of shape
type Bend = (sent: any) => void;

/** A proposal bent in one place, as JSON would carry it. */
function bent(change: Bend): ClipProposal {
  const sent = JSON.parse(JSON.stringify(proposal(WORDS)));
  change(sent);
  return sent;
}

async function refused(sent: ClipProposal): Promise<string> {
  const store = await library();
  const answer = await acceptClip(store, sent);
  expect(await readSources(store).once()).toEqual([]);
  expect(await store.inside.evidence.captures.count()).toBe(0);
  return answer.state === 'not-saved' ? answer.problem.reason : answer.state;
}

describe('a hostile proposal', () => {
  it.each<[string, Bend]>([
    ['an id that is none', (sent) => Object.assign(sent, { clip: '../../x' })],
    ['an id of another type', (sent) => Object.assign(sent.passages[0], { id: { toString: 'x' } })],
    ['no passage', (sent) => Object.assign(sent, { passages: [] })],
    ['too many passages', (sent) => Object.assign(sent, { passages: Array(201).fill(sent.passages[0]) })],
    ['one id for two passages', (sent) => sent.passages.push({ ...sent.passages[0] })],
    ['a span beyond the text', (sent) => Object.assign(sent.passages[0].span, { end: 1e9 })],
    ['an empty span', (sent) => Object.assign(sent.passages[0].span, { start: 5, end: 5 })],
    ['a span that runs backwards', (sent) => Object.assign(sent.passages[0].span, { start: 9, end: 2 })],
    ['a fraction for an offset', (sent) => Object.assign(sent.passages[0].span, { start: 0.5 })],
    [
      'words the text does not hold',
      (sent) => Object.assign(sent.passages[0].selectors.quote, { exact: 'Never said' }),
    ],
    [
      'overlapping blocks',
      (sent) => sent.capture.facts.text.blocks.push({ kind: 'quote', start: 0, end: 4 }),
    ],
    [
      'a block beyond the text',
      (sent) => sent.capture.facts.text.blocks.push({ kind: 'quote', start: 1e7, end: 1e7 }),
    ],
    ['an address that runs', (sent) => Object.assign(sent.capture.facts, { address: 'javascript:alert(1)' })],
    ['an address that is none', (sent) => Object.assign(sent.capture.facts, { address: 'nowhere' })],
    ['a page of another type', (sent) => Object.assign(sent.capture.facts.page, { mediaType: 'text/xml' })],
    ['a capture of no known state', (sent) => Object.assign(sent.capture, { state: 'trust me' })],
  ])('with %s is refused, and nothing stored', async (_, change) => {
    expect(await refused(bent(change))).toBe('invalid');
  });

  it.each([null, undefined, 7, 'x', [], {}, { clip: newId() }])('that is %j is refused', async (sent) => {
    expect(await refused(sent as never)).toBe('invalid');
  });

  it('is answered with the words the user selected, where it had any', async () => {
    const store = await library();
    const sent = bent((it) => Object.assign(it.capture.facts, { address: 'javascript:alert(1)' }));
    expect(await acceptClip(store, sent)).toMatchObject({ problem: { reason: 'invalid', text: WORDS } });
  });

  it('cannot reach a prototype, nor bring keys of its own', async () => {
    const store = await library();
    const json = JSON.stringify(proposal(WORDS)).replace(
      '"metadata":{',
      '"metadata":{"__proto__":{"polluted":1},"own":1,',
    );
    const sent = JSON.parse(json) as ClipProposal;
    expect((await acceptClip(store, sent)).state).toBe('saved');
    const capture = await readCapture(store, sent.capture.id);
    expect(Object.keys(capture?.metadata ?? {})).toEqual(['title', 'language']);
    expect((capture?.metadata as { polluted?: number } | undefined)?.polluted).toBeUndefined();
  });

  it('cannot claim to be the user or the seed corpus; a field that is no good loses no passage', async () => {
    const store = await library();
    const sent = bent((it) => {
      it.capture.facts.metadata = {
        title: { value: 'Mine now', foundIn: 'user', weight: 1 },
        number: { value: 'MEX1', foundIn: 'seed', weight: 1 },
        published: { value: { year: 2023, month: 13 }, foundIn: 'meta', weight: 1 },
        siteName: { value: 'A site', foundIn: 'meta', weight: 0.5 },
        authors: 'nobody',
      };
    });
    expect((await acceptClip(store, sent)).state).toBe('saved');
    const view = await readPassage(store, sent.clip);
    expect(Object.keys(view?.source.metadata ?? {})).toEqual(['siteName', 'language']);
  });

  it('cannot take over a capture of another visit by naming its id', async () => {
    const store = await library();
    const first = proposal(WORDS);
    await acceptClip(store, first);
    const other = { text: `Forged. ${REPORT.text}`, blocks: [] };
    const forged = proposal('Forged.', { capture: first.capture.id, facts: { text: other } });
    expect(await acceptClip(store, forged)).toMatchObject({ problem: { reason: 'invalid' } });
    expect((await readCapture(store, first.capture.id))?.text).toEqual(REPORT);
  });
});

describe('a quotation', () => {
  const inText = (text: string, start: number, end: number): Partial<CaptureFacts> & { words: string } => ({
    text: { text, blocks: [] },
    words: text.slice(start, end),
  });

  it('is never half a character', async () => {
    const store = await library();
    const text = 'before 👩‍⚖️ after';
    const half = { ...proposal('before', { facts: { text: { text, blocks: [] } } }) };
    const [passage] = half.passages;
    if (passage)
      Object.assign(passage, {
        span: { start: 0, end: 8 },
        selectors: { ...passage.selectors, quote: { exact: text.slice(0, 8), prefix: '', suffix: '' } },
      });
    expect(await acceptClip(store, half)).toMatchObject({ problem: { reason: 'invalid' } });
  });

  it('is the text between its offsets, with the context that stands there, whatever was sent', async () => {
    const store: Store = await library();
    const texts = fc.string({ unit: 'binary', minLength: 1, maxLength: 400 });
    await fc.assert(
      fc.asyncProperty(texts, fc.nat(), fc.nat(), async (text, a, b) => {
        const units = Array.from(text);
        const cut = [a % units.length, b % units.length].sort((x, y) => x - y) as [number, number];
        const start = units.slice(0, cut[0]).join('').length;
        const end = units.slice(0, cut[1] + 1).join('').length;
        const { words, ...change } = inText(text, start, end);
        const sent = proposal('Criminal', { facts: facts() });
        const [passage] = sent.passages;
        if (!passage || sent.capture.state !== 'inline') throw new Error('no passage');
        Object.assign(sent.capture.facts, change, { address: `https://reports.example/${newId()}` });
        passage.span = { start, end };
        passage.selectors = { ...passage.selectors, quote: { exact: words, prefix: 'lies', suffix: 'lies' } };
        const answer = await acceptClip(store, sent);
        const view = await readPassage(store, passage.id);
        if (answer.state !== 'saved' || !view) throw new Error(JSON.stringify(answer));
        const { quote, position } = view.passage.selectors;
        expect(position).toEqual({ start, end });
        expect(quote.exact).toBe(words);
        expect(text.slice(0, start).endsWith(quote.prefix)).toBe(true);
        expect(text.slice(end).startsWith(quote.suffix)).toBe(true);
        expect(quote.prefix.length).toBeGreaterThanOrEqual(Math.min(start, 127));
        expect(quote.prefix.isWellFormed() && quote.suffix.isWellFormed()).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});
