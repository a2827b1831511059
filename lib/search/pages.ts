import type { CapturedText, CaptureId, CaseId, SourceId } from '../model/index.ts';
import { textDocuments } from './documents.ts';
import type { SearchIndex } from './search-index.ts';

export interface CaptureFacts {
  id: CaptureId;
  source: SourceId;
  /** Of a work that came with the product. */
  seed: boolean;
}

export type ReadText = (capture: CaptureId) => Promise<CapturedText | null>;

/** Keeps the text of the seeds in the index. Texts of captures never change: each is read once. */
export function seedTexts(
  index: SearchIndex,
  readText: ReadText,
  languageOf: (source: SourceId) => string | undefined,
): (captures: readonly CaptureFacts[]) => Promise<void> {
  const known = new Set<CaptureId>();
  let turn = Promise.resolve();
  const read = async (captures: readonly CaptureFacts[]): Promise<void> => {
    for (const { id, source, seed } of captures) {
      if (!seed || known.has(id)) continue;
      known.add(id);
      const text = await readText(id);
      const whole = { sourceId: source, captureId: id, language: languageOf(source) };
      index.put(text ? textDocuments('seed-text', whole, text) : []);
    }
  };
  return (captures) => {
    turn = turn.then(() => read(captures));
    return turn;
  };
}

/** So many cases' pages are kept in memory: two windows may stand side by side. */
const CASES_KEPT = 2;

/** The text of the pages that a case's passages were clipped from: in the index while somebody asks about the case. */
export class CasePages {
  private asked: CaseId[] = [];
  private readonly loaded = new Map<CaptureId, string[]>();
  private turn: Promise<void> = Promise.resolve();
  private waiting = 0;
  private readonly index: SearchIndex;
  private readonly readText: ReadText;

  constructor(index: SearchIndex, readText: ReadText) {
    this.index = index;
    this.readText = readText;
  }

  /** Whether pages are still being read. */
  get pending(): boolean {
    return this.waiting > 0;
  }

  /** Sees to it that the case's pages are in the index, soon. */
  want(caseId: CaseId): void {
    this.asked = [caseId, ...this.asked.filter((other) => other !== caseId)].slice(0, CASES_KEPT);
    const wanted = new Map(this.asked.flatMap((id) => [...this.sourcesByCapture(id)]));
    const missing = [...wanted].filter(([id]) => !this.loaded.has(id));
    for (const [id, documents] of this.loaded) {
      if (wanted.has(id)) continue;
      this.loaded.delete(id);
      this.index.remove(documents);
    }
    for (const [id, source] of missing) this.load(id, source);
  }

  private load(captureId: CaptureId, sourceId: SourceId): void {
    this.loaded.set(captureId, []);
    this.waiting++;
    this.turn = this.turn.then(async () => {
      const text = this.loaded.has(captureId) ? await this.readText(captureId).catch(() => null) : null;
      this.waiting--;
      if (!text || !this.loaded.has(captureId)) return;
      const documents = textDocuments('page-text', { sourceId, captureId }, text);
      this.index.put(documents);
      this.loaded.set(
        captureId,
        documents.map(({ id }) => id),
      );
    });
  }

  /** Of captures that are in the index already, as those of the seeds, nothing is asked. */
  private sourcesByCapture(caseId: CaseId): Map<CaptureId, SourceId> {
    const found = new Map<CaptureId, SourceId>();
    for (const { passage } of this.index.ledger.usesIn(caseId)) {
      const { captureId, sourceId } = this.index.get(`passage:${passage}`) ?? {};
      if (captureId === undefined || sourceId === undefined || found.has(captureId)) continue;
      if (!this.index.ledger.source(sourceId)?.seed) found.set(captureId, sourceId);
    }
    return found;
  }
}
