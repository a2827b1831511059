import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { anchorAll } from '../../lib/anchor/index.ts';
import { type CapturedText, type DocumentFacts, newId } from '../../lib/model/index.ts';
import { passageDocument } from '../../lib/search/documents.ts';
import {
  clipPicture,
  type DrawnPicture,
  mergeSources,
  readArchive,
  readBlob,
  readContext,
  readPassage,
  readPassages,
  redo,
  undo,
  writeArchive,
} from '../../lib/store/index.ts';
import { chainHolds, deeds, facts, library, must } from './library.ts';

/** Of a scan. */
const NOTHING: CapturedText = { text: '', blocks: [] };
const scan = (name: string): { visit: string; facts: DocumentFacts } => {
  const bytes = new TextEncoder().encode(`%PDF-1.7 ${name}`);
  const hash = createHash('sha256').update(bytes).digest('hex');
  const { circumstances, ...rest } = facts({ address: `file:///${name}?sha256=${hash}`, text: NOTHING });
  return {
    visit: newId(),
    facts: {
      ...rest,
      metadata: {},
      page: { bytes, mediaType: 'application/pdf' },
      circumstances: { ...circumstances, mode: 'pdf', bytesFrom: { how: 'file', name } },
    },
  };
};
const png = (content: string) =>
  new Uint8Array([0x89, 0x50, 0x4e, 0x47, ...new TextEncoder().encode(content)]);
const drawn = (content = 'a seal'): DrawnPicture => ({
  png: png(content),
  width: 20,
  height: 10,
  page: 3,
  area: { x0: 1, y0: 2, x1: 21, y1: 12 },
  offset: 0,
  pageLabel: 'iii',
});

describe('a piece of a page as a picture', () => {
  it('is kept with its page, its bytes hashed, and in the chain of custody', async () => {
    const store = await library();
    const { passage } = must(await clipPicture(store, scan('a.pdf'), drawn()));
    const view = await readPassage(store, passage);
    const sha256 = createHash('sha256').update(drawn().png).digest('hex');
    expect(view?.passage).toMatchObject({
      span: { start: 0, end: 0 },
      selectors: { quote: { exact: '' }, pageLabel: 'iii' },
      picture: { page: 3, width: 20, height: 10, stored: { sha256, mediaType: 'image/png' } },
    });
    expect((await readBlob(store, sha256))?.bytes).toEqual(drawn().png);
    expect(await deeds(store)).toEqual(['started', 'captured', 'clipped']);
    expect(await chainHolds(store)).toBe(true);
  });

  it('is taken back by undo, and brought again', async () => {
    const store = await library();
    await clipPicture(store, scan('a.pdf'), drawn());
    must(await undo(store));
    expect(await readPassages(store).once()).toEqual([]);
    must(await redo(store));
    expect(await readPassages(store).once()).toHaveLength(1);
  });

  it('is one however often it is clipped; another of the same page is another, and so is one of another scan', async () => {
    const store = await library();
    const of = scan('a.pdf');
    const first = must(await clipPicture(store, of, drawn()));
    expect(must(await clipPicture(store, of, drawn())).sameAs).toBe(first.passage);
    expect(must(await clipPicture(store, { capture: first.capture }, drawn('a map'))).sameAs).toBeUndefined();
    const other = must(await clipPicture(store, scan('b.pdf'), drawn()));
    expect(other.sameAs).toBeUndefined();
    const passages = await readPassages(store).once();
    expect(passages).toHaveLength(3);
    // That neither has words makes them no copies of one work.
    expect(new Set(passages.map(({ source }) => source)).size).toBe(2);
  });

  it('goes with an archive, its bytes too', async () => {
    const store = await library();
    const { passage } = must(await clipPicture(store, scan('a.pdf'), drawn()));
    const taken = await library();
    must(await readArchive(taken, await writeArchive(store)));
    const there = await readPassage(taken, passage);
    expect(there?.passage).toEqual((await readPassage(store, passage))?.passage);
    expect((await readBlob(taken, there?.passage.picture?.stored.sha256 ?? ''))?.bytes).toEqual(drawn().png);
    // Known again there, under that library's own key.
    expect(must(await clipPicture(taken, scan('a.pdf'), drawn())).sameAs).toBe(passage);
  });

  it('stays a picture when its source is joined to another', async () => {
    const store = await library();
    const { passage } = must(await clipPicture(store, scan('a.pdf'), drawn()));
    const other = must(await clipPicture(store, scan('b.pdf'), drawn()));
    const [ours, theirs] = await Promise.all(
      [passage, other.passage].map(async (id) => (await readPassage(store, id))?.source.id ?? ''),
    );
    must(await mergeSources(store, theirs ?? '', ours ?? ''));
    expect((await readPassage(store, other.passage))?.passage.picture).toMatchObject({ width: 20 });
    expect(await chainHolds(store)).toBe(true);
  });

  it('that is no PNG is refused', async () => {
    const store = await library();
    const refused = await clipPicture(store, scan('a.pdf'), {
      ...drawn(),
      png: new Uint8Array([1, 2, 3, 4]),
    });
    expect(refused).toMatchObject({ ok: false, error: { reason: 'invalid' } });
  });

  it('has no words to be looked for, and whoever looks finds none', async () => {
    const store = await library();
    const { passage: id } = must(await clipPicture(store, scan('a.pdf'), drawn()));
    const passage = (await readPassage(store, id))?.passage;
    if (!passage) throw new Error('no passage');
    const page = { text: 'Some words.', blocks: [{ kind: 'paragraph' as const, start: 0, end: 11 }] };
    expect(anchorAll(page, [passage.selectors])[0]?.state).toBe('gone');
    expect(passageDocument(passage).text).toBe('');
    expect(await readContext(store, id)).toEqual({ before: [], exact: '', after: [] });
  });
});
