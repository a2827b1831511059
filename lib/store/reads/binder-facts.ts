import type { CaptureSummary, Passage, SourceId } from '../../model/index.ts';
import type { PassageRow } from '../rows.ts';
import { rowsByIds } from '../rows-by-ids.ts';
import { openCapture, openPassage } from '../shape.ts';
import type { Store } from '../store.ts';

/** Passages and captures, kept once read: they never change, but for what is found anew of them. */
export class Facts {
  private readonly passages = new Map<string, Passage>();
  private readonly captures = new Map<string, CaptureSummary>();
  private readonly store: Store;

  constructor(store: Store) {
    this.store = store;
  }

  /** Reads the passages that are not known yet, with the captures they are of. */
  async load(ids: readonly string[]): Promise<void> {
    const { evidence, codec } = this.store.inside;
    const missing = [...new Set(ids)].filter((id) => !this.passages.has(id));
    if (missing.length === 0) return;
    const rows = found(await rowsByIds(evidence.passages, missing));
    const passages = await Promise.all(rows.map((row) => openPassage(codec, row)));
    for (const passage of passages) this.passages.set(passage.id, passage);
    const wanted = [...new Set(rows.map((row) => row.capture))].filter((id) => !this.captures.has(id));
    for (const row of found(await rowsByIds(evidence.captures, wanted)))
      this.captures.set(row.id, await openCapture(codec, row));
  }

  /** Those that were read. */
  known(): Iterable<Passage> {
    return this.passages.values();
  }

  /** Takes what was filled in of passages that were read. */
  async refresh(rows: readonly PassageRow[]): Promise<void> {
    for (const row of rows)
      if (this.passages.has(row.id))
        this.passages.set(row.id, await openPassage(this.store.inside.codec, row));
  }

  /** @param source which it stands under now: joining and parting sources moves it, and nothing else of it */
  of(id: string, source: SourceId): { passage: Passage; capture: CaptureSummary } | null {
    const passage = this.passages.get(id);
    const capture = passage && this.captures.get(passage.capture);
    if (!passage || !capture) return null;
    if (passage.source === source && capture.source === source) return { passage, capture };
    const moved = { passage: { ...passage, source }, capture: { ...capture, source } };
    this.passages.set(id, moved.passage);
    this.captures.set(capture.id, moved.capture);
    return moved;
  }
}

const found = <Row>(rows: readonly (Row | undefined)[]): Row[] => rows.filter((row) => row !== undefined);
