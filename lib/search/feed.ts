import type {
  CapturedText,
  CaptureId,
  CaptureSummary,
  CaseId,
  Entry,
  Issue,
  Passage,
  PassageId,
  Source,
} from '../model/index.ts';
import {
  issueDocument,
  noteDocument,
  passageDocument,
  type SearchDocument,
  sourceDocument,
  textDocuments,
} from './documents.ts';
import { keepGroup } from './keep.ts';
import type { SearchIndex } from './search-index.ts';

/** A list that tells itself whole whenever it changes. */
interface Followed<T> {
  subscribe(next: (value: T) => void, error?: (error: unknown) => void): () => void;
}

/** What the index follows. */
export interface SearchFeed {
  sources: Followed<Source[]>;
  passages: Followed<Passage[]>;
  entries: Followed<Entry[]>;
  issues: Followed<Issue[]>;
  /** Captures of the product's own works. */
  seedCaptures: Followed<CaptureSummary[]>;
  readText(capture: CaptureId): Promise<CapturedText | null>;
}

/**
 * Keeps an index equal to the library.
 * @returns fulfilled when every list has been told once and is in the index; rejected when one cannot be read
 */
export async function followFeed(index: SearchIndex, feed: SearchFeed): Promise<void> {
  const keepPassages = keepGroup(index);
  let passages: Passage[] = [];
  let casesOf = new Map<PassageId, CaseId[]>();
  const tellPassages = (): void =>
    keepPassages(passages.map((passage) => passageDocument(passage, casesOf.get(passage.id) ?? [])));
  await Promise.all([
    follow(feed.sources, index, (sources) => sources.map(sourceDocument)),
    follow(feed.issues, index, (issues) => issues.map(issueDocument)),
    follow(feed.entries, index, (entries) => {
      casesOf = casesByPassage(entries);
      tellPassages();
      return entries.map(noteDocument).filter((note) => note !== null);
    }),
    each(feed.passages, (next) => {
      passages = next;
      tellPassages();
    }),
    followTexts(index, feed),
  ]);
}

const follow = <T>(
  list: Followed<T>,
  index: SearchIndex,
  read: (value: T) => SearchDocument[],
): Promise<void> => {
  const keep = keepGroup(index);
  return each(list, (value) => keep(read(value)));
};

/** Texts of captures never change: each is read once. */
function followTexts(index: SearchIndex, { seedCaptures, readText }: SearchFeed): Promise<void> {
  const keep = keepGroup(index);
  const texts = new Map<CaptureId, SearchDocument[]>();
  return each(seedCaptures, async (captures) => {
    for (const { id, source, circumstances } of captures) {
      if (texts.has(id) || circumstances.mode !== 'seed') continue;
      const text = await readText(id);
      if (text) texts.set(id, textDocuments(source, id, text));
    }
    const standing = new Set(captures.map(({ id }) => id));
    keep([...texts].flatMap(([id, documents]) => (standing.has(id) ? documents : [])));
  });
}

/** Acts on what is told, one telling after the other, so that an older one never ends last. */
function each<T>(list: Followed<T>, act: (value: T) => void | Promise<void>): Promise<void> {
  let turn = Promise.resolve();
  return new Promise((keep, refuse) => {
    const next = (value: T): void => {
      turn = turn.then(() => act(value));
      turn.then(keep, refuse);
    };
    list.subscribe(next, refuse);
  });
}

function casesByPassage(entries: readonly Entry[]): Map<PassageId, CaseId[]> {
  const cases = new Map<PassageId, CaseId[]>();
  for (const { passage, case: caseId } of entries)
    cases.set(passage, [...(cases.get(passage) ?? []), caseId].sort());
  return cases;
}
