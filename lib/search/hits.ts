import type { CaseId, LocalText, SourceId } from '../model/index.ts';
import type { SearchDocument, SearchKind } from './documents.ts';
import { type Excerpt, excerptOf } from './highlight.ts';
import type { CaseReach, Ledger, SourceFacts } from './ledger.ts';
import type { Clause, Matches } from './match.ts';
import type { Shelf } from './shelf.ts';

/** One document found, and the piece of it to show. */
export interface Hit extends Omit<SearchDocument, 'text'> {
  score: number;
  excerpt: Excerpt;
  /** Not its own words were found, but those of its source's title. */
  byTitle?: true;
  /** The source it is of. */
  source?: SourceFacts;
  /** Of an issue: its name after those above it, and what it asks. */
  issue?: { path: LocalText[]; gloss?: LocalText };
  /** The cases it stands in. */
  cases: CaseId[];
}

/** What an index is made of: the words of its documents, and what ties them together. */
export interface Inside {
  shelf: Shelf;
  ledger: Ledger;
}

/** The text of whole pages says everything in passing; what was chosen, named or written by hand says it on purpose. */
const KIND_WEIGHT: Readonly<Record<SearchKind, number>> = {
  issue: 1,
  source: 1,
  passage: 1,
  note: 1,
  'seed-text': 0.6,
  'page-text': 0.6,
};

/** Documents whose title is their source's: found by it alone, they come after all that say the words themselves. */
const LENT_TITLE: ReadonlySet<SearchKind> = new Set(['passage', 'note', 'seed-text', 'page-text']);
const BEHIND = 1e-3;

/** Tells of what was found whether only its source's title was. */
export const foundByTitle =
  (shelf: Shelf, { inText, met }: Matches) =>
  (number: number): boolean =>
    inText[number] === 0 &&
    (met[number] as number) > 0 &&
    LENT_TITLE.has((shelf.documents[number] as SearchDocument).kind);

/** What was found by its source's title alone is put behind all others. */
export function putBehind(shelf: Shelf, matches: Matches): Matches {
  const isByTitle = foundByTitle(shelf, matches);
  const { scores } = matches;
  for (const number of matches.found)
    if (isByTitle(number)) scores[number] = (scores[number] as number) * BEHIND;
  return matches;
}

export interface Ranked {
  /** The best first. */
  best: { number: number; score: number }[];
  total: number;
}

/** The best of what was found, in one pass: a list of the best so far, into which few of the later ones get. */
export function rank(
  shelf: Shelf,
  { scores, found }: Matches,
  limit: number,
  ...tests: ((document: SearchDocument, number: number) => boolean)[]
): Ranked {
  const best: Ranked['best'] = [];
  let total = 0;
  for (const number of found) {
    const document = shelf.documents[number] as SearchDocument;
    if (!tests.every((test) => test(document, number))) continue;
    total++;
    const score = (scores[number] as number) * KIND_WEIGHT[document.kind];
    if (best.length === limit && score <= (best[limit - 1]?.score ?? 0)) continue;
    const place = best.findIndex((other) => other.score < score);
    best.splice(place < 0 ? best.length : place, 0, { number, score });
    if (best.length > limit) best.pop();
  }
  return { best, total };
}

export function hitOf(
  { shelf, ledger }: Inside,
  { number, score }: Ranked['best'][number],
  words: ReadonlySet<string>,
): Hit {
  const document = shelf.documents[number] as SearchDocument;
  const { text, ...rest } = document;
  const source = ledger.source(sourceIdOf(shelf, document));
  const uses = document.passageId === undefined ? [] : ledger.usesOf(document.passageId);
  const cases =
    document.caseId === undefined ? [...new Set(uses.map((use) => use.caseId))] : [document.caseId];
  const issue = document.issueId === undefined ? undefined : ledger.issue(document.issueId);
  return {
    ...rest,
    score,
    excerpt: excerptOf(text, words),
    cases,
    ...(source ? { source } : {}),
    ...(issue
      ? { issue: { path: ledger.pathOf(issue.id), ...(issue.gloss ? { gloss: issue.gloss } : {}) } }
      : {}),
  };
}

export function wordsOfClauses({ vocabulary }: Shelf, clauses: readonly Clause[]): Set<string> {
  return new Set(
    clauses.flatMap((clause) => Array.from(clause.keys(), (term) => vocabulary.words[term] as string)),
  );
}

export function documentOf(shelf: Shelf, id: string): SearchDocument | undefined {
  const number = shelf.numberOf(id);
  return number === undefined ? undefined : shelf.documents[number];
}

/** A note is of the source of the passage it was written beside. */
export function sourceIdOf(shelf: Shelf, { sourceId, passageId }: SearchDocument): SourceId | undefined {
  return (
    sourceId ?? (passageId === undefined ? undefined : documentOf(shelf, `passage:${passageId}`)?.sourceId)
  );
}

export function reachOf({ shelf, ledger }: Inside, caseId: CaseId): CaseReach {
  const captures = new Set<string>();
  const sources = new Set<SourceId>();
  for (const { passage } of ledger.usesIn(caseId)) {
    const { captureId, sourceId } = documentOf(shelf, `passage:${passage}`) ?? {};
    if (captureId !== undefined) captures.add(captureId);
    if (sourceId !== undefined) sources.add(sourceId);
  }
  return { captures, sources };
}

export type Place = Pick<SearchDocument, 'captureId' | 'span'>;

/** Whether a piece of a captured text shares a letter with one of others. */
export const overlaps = ({ captureId, span }: Place, others: readonly Place[]): boolean =>
  others.some(
    (other) =>
      other.captureId === captureId &&
      other.span &&
      span &&
      other.span.start < span.end &&
      span.start < other.span.end,
  );
