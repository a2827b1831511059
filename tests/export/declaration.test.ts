import { describe, expect, it } from 'vitest';
import type { BinderView } from '../../lib/binder/index.ts';
import { custodiedIn } from '../../lib/export/custodied.ts';
import { plainText } from '../../lib/export/document/contents.ts';
import type { Block, DocumentPart } from '../../lib/export/document/document.ts';
import { defaultOptions, type ExportOptions } from '../../lib/export/index.ts';
import { declaration } from '../../lib/export/parts/declaration.ts';
import { manifest } from '../../lib/export/parts/manifest.ts';
import type { Circumstances, CustodyReport, Locale, ProfileId } from '../../lib/model/index.ts';
import { sampleView } from '../binder/sample.ts';
import { withItems } from './views.ts';

const NOON = '2026-11-22T12:00:00.000Z';
const HASH = 'a'.repeat(64);

/** Everything a part says, a line for each block. */
const linesOf = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block): string[] => {
    if (block.kind === 'paragraph' || block.kind === 'heading' || block.kind === 'title')
      return [plainText(block.inlines)];
    if (block.kind === 'list') return block.items.flatMap(linesOf);
    if (block.kind === 'table') return block.rows.flatMap(({ cells }) => cells.flatMap(linesOf));
    if (block.kind === 'fields') return block.fields.map(({ label }) => label);
    return block.kind === 'signature' ? block.lines.map(({ label }) => label) : [];
  });

const said = ({ blocks }: DocumentPart): string => linesOf(blocks).join('\n');

const made = (view: BinderView, change: Partial<ExportOptions> = {}): string =>
  said(declaration(view, { ...defaultOptions(view.case), ...change }, NOON));

const circumstances = (change: Partial<Circumstances>): BinderView =>
  withItems((item) => ({
    ...item,
    capture: { ...item.capture, circumstances: { ...item.capture.circumstances, ...change } },
  }));

const forum = (profile: ProfileId, locale: Locale = 'en'): BinderView => {
  const view = sampleView();
  return { ...view, case: { ...view.case, profile, locale } };
};

/** A report in which everything agrees. */
function whole(view: BinderView): CustodyReport {
  const asked = custodiedIn(view, defaultOptions(view.case));
  const same = { recorded: HASH, now: HASH };
  const entry = { chain: 'c1', seq: 4, at: NOON, actor: 'user', object: HASH, previous: HASH } as const;
  return {
    captures: asked.map(({ capture }) => ({ capture, text: same, bytes: null, records: [same] })),
    chains: [{ id: 'c1', own: true, links: 9, head: 'f'.repeat(64), broken: null }],
    entries: [{ entry: { ...entry, action: 'clipped', subject: 'passage:1' }, hash: HASH }],
  };
}

describe('a declaration of capture', () => {
  it('lists every copy of the file with its address and the hashes recorded, and no copy twice', () => {
    const view = sampleView();
    const text = made(view);
    const captures = new Map(view.items.map(({ capture }) => [capture.id, capture]));
    const filed = custodiedIn(view, defaultOptions(view.case)).map(({ capture }) => captures.get(capture));
    expect(filed.length).toBeGreaterThan(1);
    for (const capture of filed)
      expect(text.split(`text: ${capture?.textHash}`)).toHaveLength(
        1 + filed.filter((one) => one?.textHash === capture?.textHash).length,
      );
  });

  it('claims nothing of hashes that were not made anew', () => {
    expect(made(sampleView())).toContain('not made anew');
    expect(made(sampleView())).not.toContain('Every hash is the one');
  });

  it('says that what is exported is what was kept, where that was seen', () => {
    const view = sampleView();
    const text = made(view, { custody: whole(view) });
    expect(text).toContain('At 2026-11-22 12:00:00 UTC the text and the bytes kept');
    expect(text).toContain('Chain c1: 9 entries, every link verified.');
    expect(text).toContain('5\n2026-11-22 12:00:00 UTC\npassage clipped');
  });

  it('claims nothing of copies of whose making no chain tells', () => {
    const view = sampleView();
    const report = whole(view);
    const [first, ...rest] = report.captures;
    if (!first) throw new Error('no copy');
    const text = made(view, { custody: { ...report, captures: [{ ...first, records: [] }, ...rest] } });
    expect(text).toContain(
      `kept of ${rest.length === 1 ? 'one copy' : `${rest.length} copies`} were hashed anew`,
    );
    expect(text).toContain('Of one copy no chain here tells of the making');
    const none = report.captures.map((one) => ({ ...one, records: [] }));
    expect(made(view, { custody: { ...report, captures: none } })).not.toContain('Every hash is the one');
  });

  it('says neither where a file of the user lies nor what it is called', () => {
    const view = withItems((item) => ({
      ...item,
      capture: { ...item.capture, address: 'file:///home/a/Maria%20Lopez.pdf' },
    }));
    const text = made(view) + said(manifest(view, defaultOptions(view.case)));
    expect(text).not.toMatch(/file:|Lopez/);
  });

  it('says of a copy that nobody captured here that its hash was recorded when it came', () => {
    const brought = circumstances({ mode: 'seed', startedAt: null });
    const text = made(brought, { custody: whole(brought) });
    expect(text).toContain('recorded when the copy was captured or came into the library');
    expect(text).not.toContain('at the capture.');
    const read = circumstances({ mode: 'page' });
    expect(made(read, { custody: whole(read) })).toContain('recorded at the capture.');
  });

  it('says what is to be verified only where it is told to delete what it says', () => {
    const view = forum('us-eoir');
    const { blocks } = declaration(view, defaultOptions(view.case), NOON);
    const unsaid = blocks.filter((block) => block.kind !== 'paragraph' || block.role !== 'instruction');
    expect(linesOf(unsaid).join(' ')).not.toContain('to verify');
    const [draft] = linesOf(blocks).filter((line) => line.startsWith('Draft.'));
    expect(draft).toContain('every other note in this type');
  });

  it('names what differs, and a chain that does not hold', () => {
    const view = sampleView();
    const report = whole(view);
    const [first] = report.captures;
    if (!first) throw new Error('no copy');
    const captures = [{ ...first, bytes: { recorded: HASH, now: null } }, ...report.captures.slice(1)];
    const chains = report.chains.map((chain) => ({
      ...chain,
      broken: { index: 6, reason: 'previous' as const },
    }));
    const text = made(view, { custody: { ...report, captures, chains } });
    expect(text).toContain(`recorded: ${HASH}; now: no longer stored`);
    expect(text).toContain('does not hold at entry 7');
    expect(text).not.toContain('Every hash is the one');
    expect(text).not.toContain('every link verified');
  });

  it.each<[Partial<Circumstances>, string]>([
    [{ mode: 'pasted' }, 'The page itself was not read.'],
    [{ mode: 'saved' }, 'is what the file says'],
    [{ mode: 'seed', startedAt: null }, 'I did not capture it'],
    [
      { mode: 'pdf', bytesFrom: { how: 'file', name: 'report.pdf' } },
      'The document was a file on the computer.',
    ],
    [{ privateWindow: true }, 'In a private window.'],
    [{ startedAt: null }, 'Time not recorded.'],
  ])('says how a copy came: %j', (change, words) => {
    expect(made(circumstances(change))).toContain(words);
  });

  it('leaves a blank for whether a session was open, since that is not recorded', () => {
    expect(made(circumstances({ mode: 'page' }))).toContain('does not record whether I was signed in');
    expect(made(circumstances({ mode: 'page', signedIn: false }))).not.toContain('signed in to a site');
  });

  it.each<[ProfileId, Locale, string]>([
    ['us-eoir', 'es', 'under penalty of perjury under the laws of the United States'],
    ['uk-ftt-iac', 'fr', 'an honest belief in its truth'],
    ['ca-rpd', 'en', 'solemn declaration'],
    ['ca-rpd', 'fr', 'déclaration solennelle'],
    ['general', 'es', 'según mi leal saber y entender'],
  ])('ends for %s (%s) with the words of the forum', (profile, locale, words) => {
    expect(made(forum(profile, locale), { locale })).toContain(words);
  });

  it('tells nothing of notes, stances and theory', () => {
    const view = withItems((item) => ({
      ...item,
      entry: { ...item.entry, note: 'Our weakest exhibit.', stance: 'adverse' },
    }));
    const text = made(view, { adverse: 'include', custody: whole(view) });
    expect(text).not.toMatch(/weakest|adverse/i);
  });
});

describe('a manifest', () => {
  it('lists the hash of the text, and of the bytes where some were kept, of each copy', () => {
    const view = withItems((item, at) => ({
      ...item,
      capture: {
        ...item.capture,
        page: at === 0 ? { sha256: HASH, length: 12_345, mediaType: 'text/html' } : null,
      },
    }));
    const text = said(manifest(view, defaultOptions(view.case)));
    expect(text).toContain(`text/html\n${view.items[0]?.capture.address}\n12,345\n${HASH}`);
    for (const { capture } of view.items.slice(0, 1)) expect(text).toContain(capture.textHash);
  });

  it('says that there is nothing where nothing is filed', () => {
    const view = { ...sampleView(), items: [] };
    expect(said(manifest(view, defaultOptions(view.case)))).toContain('No exhibit is in this file.');
    expect(made(view)).toContain('No exhibit is in this file.');
  });
});
