import type { Note } from '../flow/house.ts';
import type { Slab } from '../flow/slab.ts';
import { NOTES } from './paper.ts';

/** A slab at its place, in points from the top of the text column. */
export interface Placed {
  slab: Slab;
  y: number;
  /** A table's head that stands again: furniture of the page, not said twice. */
  again?: true;
}

export interface PageOfSlabs {
  placed: Placed[];
  /** Of the short line above the footnotes; nothing where there are none. */
  noteLine?: number;
  notes: Placed[];
}

/** Lays slabs on pages. Nothing is left out: what is higher than a page and cannot be divided has a page of its own. */
export function paginate(slabs: readonly Slab[], notes: readonly Note[], height: number): PageOfSlabs[] {
  const builder = new PageBuilder(notes, height);
  const queue = [...slabs].reverse();
  for (let next = queue.pop(); next; next = queue.pop()) {
    if (next.part !== undefined) builder.breakPage();
    const group = [next];
    while (group.at(-1)?.keep && queue.length > 0 && queue.at(-1)?.part === undefined) {
      group.push(queue.pop() as Slab);
    }
    builder.place(group);
  }
  return builder.finish();
}

/** One page after the other; kept apart from what is laid on them so that each step is small. */
class PageBuilder {
  readonly #pages: PageOfSlabs[] = [];
  readonly #notes: ReadonlyMap<number, Note>;
  readonly #height: number;
  #page: PageOfSlabs = { placed: [], notes: [] };
  #y = 0;
  /** Lines of footnotes of this page, and of those before that did not fit on theirs. */
  #foot: Slab[] = [];

  constructor(notes: readonly Note[], height: number) {
    this.#notes = new Map(notes.map((note) => [note.number, note]));
    this.#height = height;
  }

  /** Lays down what keeps together: here if it fits, else on the next page, else divided. */
  place(group: readonly Slab[]): void {
    if (this.#fits(group)) {
      for (const slab of group) this.#put(slab);
      return;
    }
    const last = group.at(-1);
    const divisible = last?.divide && !(last.whole && last.height <= this.#height);
    if (divisible && this.#divide(group.slice(0, -1), last)) return;
    if (this.#page.placed.length > 0) {
      this.#next();
      this.place(group);
    } else this.#force(group);
  }

  breakPage(): void {
    if (this.#page.placed.length > 0) this.#next();
  }

  finish(): PageOfSlabs[] {
    if (this.#page.placed.length > 0 || this.#foot.length > 0 || this.#pages.length === 0) this.#next();
    while (this.#foot.length > 0) this.#next();
    return this.#pages;
  }

  #fits(group: readonly Slab[]): boolean {
    const notes = this.#notesOf(group);
    return this.#y + this.#needs(group) + footHeight([...this.#foot, ...notes]) <= this.#height + 0.01;
  }

  #needs(group: readonly Slab[]): number {
    const atTop = this.#page.placed.length === 0;
    const head = atTop ? (group[0]?.head?.height ?? 0) : 0;
    return group.reduce((sum, slab, at) => sum + slab.height + (at === 0 && atTop ? 0 : slab.before), head);
  }

  #put(slab: Slab): void {
    const atTop = this.#page.placed.length === 0;
    if (atTop && slab.head) {
      this.#page.placed.push({ slab: slab.head, y: 0, again: true });
      this.#y = slab.head.height;
    } else if (!atTop) this.#y += slab.before;
    this.#page.placed.push({ slab, y: this.#y });
    this.#y += slab.height;
    this.#foot.push(...this.#notesOf([slab]));
  }

  /** Divides the last of a group, so that the first half and what is kept with it fill this page. */
  #divide(kept: readonly Slab[], last: Slab): boolean {
    if (kept.length > 0 && !this.#fits(kept)) return false;
    const taken = kept.length > 0 || this.#page.placed.length > 0 ? last.before : 0;
    const before = this.#y + (kept.length > 0 ? this.#needs(kept) : 0) + taken;
    const head = this.#page.placed.length === 0 && kept.length === 0 ? (last.head?.height ?? 0) : 0;
    let room = this.#height - before - head - footHeight([...this.#foot, ...this.#notesOf(kept)]);
    for (let tries = 0; tries < 64 && room > 0; tries += 1) {
      const halves = last.divide?.(room);
      if (!halves) return false;
      const [first, rest] = halves;
      if (this.#fits([...kept, first])) {
        for (const slab of [...kept, first]) this.#put(slab);
        this.#next();
        this.place([rest]);
        return true;
      }
      room = Math.min(room, first.height) - 6;
    }
    return false;
  }

  /** On an empty page and still too high: one after the other, and footnotes run on to the next pages. */
  #force(group: readonly Slab[]): void {
    const [first, ...rest] = group;
    if (!first) return;
    this.#put(first);
    for (const slab of rest) {
      if (!this.#fits([slab])) this.#next();
      this.#put(slab);
    }
  }

  #notesOf(group: readonly Slab[]): Slab[] {
    return group.flatMap(({ notes }) =>
      notes.flatMap((number) =>
        (this.#notes.get(number)?.slabs ?? []).map((slab, at) =>
          at === 0 ? { ...slab, before: NOTES.between } : slab,
        ),
      ),
    );
  }

  /** Ends the page: its footnotes stand at its foot, as many lines as there is room for. */
  #next(): void {
    const room = this.#height - this.#y;
    let count = this.#foot.length;
    while (count > 0 && footHeight(this.#foot.slice(0, count)) > room + 0.01) count -= 1;
    // A page that has nothing else takes a line of them at least.
    if (count === 0 && this.#foot.length > 0 && this.#page.placed.length === 0) count = 1;
    const now = this.#foot.slice(0, count);
    if (now.length > 0) {
      let y = this.#height - footHeight(now) + NOTES.above;
      this.#page.noteLine = y;
      y += NOTES.below;
      now.forEach((slab, at) => {
        y += at === 0 ? 0 : slab.before;
        this.#page.notes.push({ slab, y });
        y += slab.height;
      });
    }
    this.#pages.push(this.#page);
    this.#page = { placed: [], notes: [] };
    this.#y = 0;
    this.#foot = this.#foot.slice(count);
  }
}

const footHeight = (notes: readonly Slab[]): number =>
  notes.length === 0
    ? 0
    : NOTES.above +
      NOTES.below +
      notes.reduce((sum, slab, at) => sum + slab.height + (at === 0 ? 0 : slab.before), 0);
