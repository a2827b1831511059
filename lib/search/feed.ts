import type {
  CaptureId,
  Entry,
  EntryId,
  Issue,
  Passage,
  PassageId,
  PublisherView,
  Source,
  SourceId,
} from '../model/index.ts';
import {
  issueDocument,
  noteDocument,
  passageDocument,
  type SearchDocument,
  sourceDocument,
} from './documents.ts';
import type { SourceFacts } from './ledger.ts';
import { type CaptureFacts, type ReadText, seedTexts } from './pages.ts';
import type { SearchIndex } from './search-index.ts';

/** A list that tells itself whenever it changes. */
export interface Followed<T> {
  subscribe(next: (value: T) => void, error?: (error: unknown) => void): () => void;
}

/** What came and went since the last telling. */
export interface Change<T> {
  put: T[];
  removed: string[];
  /** More is on its way: what stood there at first is told in pieces. */
  more: boolean;
}

/** What the index follows. */
export interface SearchFeed {
  sources: Followed<{ source: Source; publisher: PublisherView | null }[]>;
  issues: Followed<Issue[]>;
  captures: Followed<CaptureFacts[]>;
  passages: Followed<Change<Passage>>;
  entries: Followed<Change<Entry>>;
  readText: ReadText;
}

/**
 * Keeps an index equal to the library: only what changed is read and indexed.
 * @returns fulfilled when every list has been told once and is in the index; rejected when one cannot be read
 */
export async function followFeed(index: SearchIndex, feed: SearchFeed): Promise<void> {
  const languages = new Map<SourceId, string | undefined>();
  const keepSources = keepList<Source>(index, sourceDocument);
  await each(feed.sources, (lines) => {
    for (const { source } of lines) languages.set(source.id, source.metadata.language?.value);
    index.ledger.keepSources(lines.map(factsOf));
    keepSources(lines.map(({ source }) => source));
  });
  const captures = new CaptureList(index);
  const tellSeeds = seedTexts(index, feed.readText, (source) => languages.get(source));
  let seeds = Promise.resolve();
  await each(feed.captures, (told) => {
    captures.tell(told);
    seeds = tellSeeds(told);
    seeds.catch(() => undefined);
  });
  await Promise.all([
    followPassages(index, feed, captures, languages),
    followEntries(index, feed),
    followIssues(index, feed),
    seeds,
  ]);
}

function followPassages(
  index: SearchIndex,
  { passages }: SearchFeed,
  captures: CaptureList,
  languages: ReadonlyMap<SourceId, string | undefined>,
): Promise<void> {
  return each(
    passages,
    ({ put, removed }) => {
      index.remove(removed.map((id) => `passage:${id}`));
      index.put(
        put.map((passage) => {
          const source = captures.sourceOf(passage.capture) ?? passage.source;
          return passageDocument(passage, source, languages.get(source));
        }),
      );
      captures.note(put);
    },
    ({ more }) => more,
  );
}

function followEntries(index: SearchIndex, { entries }: SearchFeed): Promise<void> {
  return each(
    entries,
    ({ put, removed }) => {
      for (const id of removed) index.ledger.removeUse(id);
      for (const entry of put) index.ledger.putUse(useOf(entry));
      const notes = new Map(put.map((entry) => [entry.id, noteDocument(entry)]));
      const gone = [...removed, ...put.map(({ id }) => id).filter((id) => !notes.get(id))];
      index.remove(gone.map((id) => `note:${id}`));
      index.put([...notes.values()].filter((note) => note !== null));
    },
    ({ more }) => more,
  );
}

function followIssues(index: SearchIndex, { issues }: SearchFeed): Promise<void> {
  const keep = keepList<Issue>(index, issueDocument);
  return each(issues, (told) => {
    index.ledger.keepIssues(told);
    keep(told);
  });
}

const useOf = ({ id, passage, case: caseId, placements, note, tags }: Entry) => ({
  id: id as EntryId,
  passage: passage as PassageId,
  caseId,
  issues: placements.map(({ issue }) => issue),
  note,
  tags: tags ?? [],
});

function factsOf({ source, publisher }: { source: Source; publisher: PublisherView | null }): SourceFacts {
  const { title, publisher: said, siteName, published } = source.metadata;
  const names = [said?.value, siteName?.value, ...Object.values(publisher?.name ?? {})];
  return {
    id: source.id,
    title: title?.value ?? '',
    publisher: [...new Set(names.filter((name) => name !== undefined && name !== ''))].join(' · '),
    year: published?.value.year ?? null,
    type: publisher?.type ?? null,
    seed: source.seed === true,
  };
}

/** Keeps a short list in the index; an object that is the same as before is not looked at. */
function keepList<T extends { id: string }>(index: SearchIndex, read: (value: T) => SearchDocument) {
  let known = new Map<T, SearchDocument>();
  return (values: readonly T[]): void => {
    const next = new Map(values.map((value) => [value, known.get(value) ?? read(value)]));
    const standing = new Set(Array.from(next.values(), ({ id }) => id));
    index.remove(Array.from(known.values(), ({ id }) => id).filter((id) => !standing.has(id)));
    index.put([...next].filter(([value]) => !known.has(value)).map(([, document]) => document));
    known = next;
  };
}

/** Whose captures are whose: joining and parting sources moves the passages that were taken from them. */
class CaptureList {
  private sources = new Map<CaptureId, SourceId>();
  private readonly taken = new Map<CaptureId, Set<PassageId>>();
  private readonly index: SearchIndex;

  constructor(index: SearchIndex) {
    this.index = index;
  }

  sourceOf(capture: CaptureId): SourceId | undefined {
    return this.sources.get(capture);
  }

  note(passages: readonly Passage[]): void {
    for (const { id, capture } of passages)
      this.taken.set(capture, (this.taken.get(capture) ?? new Set()).add(id));
  }

  tell(captures: readonly CaptureFacts[]): void {
    const before = this.sources;
    this.sources = new Map(captures.map(({ id, source }) => [id, source]));
    for (const [capture, source] of this.sources)
      if (before.has(capture) && before.get(capture) !== source) this.move(capture, source);
  }

  private move(capture: CaptureId, sourceId: SourceId): void {
    const ids = Array.from(this.taken.get(capture) ?? [], (id) => `passage:${id}`);
    const documents = ids.map((id) => this.index.get(id)).filter((document) => document !== undefined);
    this.index.put(documents.map((document) => ({ ...document, sourceId })));
  }
}

/** Acts on what is told, one telling after the other; fulfilled after the first that has no more to come. */
export function each<T>(
  list: Followed<T>,
  act: (value: T) => void | Promise<void>,
  more: (value: T) => boolean = () => false,
): Promise<void> {
  let turn = Promise.resolve();
  return new Promise((keep, refuse) => {
    const next = (value: T): void => {
      turn = turn.then(() => act(value));
      turn.then(() => more(value) || keep(), refuse);
    };
    list.subscribe(next, refuse);
  });
}
