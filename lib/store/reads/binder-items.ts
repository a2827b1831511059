import { byOrder } from '../../binder/order.ts';
import type { BinderItem } from '../../binder/view.ts';
import type {
  CaptureSummary,
  Entry,
  IssueId,
  Passage,
  PassageOrigin,
  PublisherView,
  Sighting,
  Source,
} from '../../model/index.ts';
import { addressKey, asRead, siteOf } from '../../source/index.ts';
import { bulkOrigins } from '../origins/bulk.ts';
import { type PublisherFinder, publisherFinders } from '../publishers.ts';
import type { EntryRow, OriginRow, PassageRow, PublisherRow, SightingRow, SourceRow } from '../rows.ts';
import { Opened, openEntry, openSource } from '../shape.ts';
import { openSighting } from '../sightings.ts';
import type { Store } from '../store.ts';
import { Facts } from './binder-facts.ts';

/** The rows that items are made of, beside passages and captures, which never change. */
export interface ItemRows {
  entries: readonly EntryRow[];
  sources: readonly SourceRow[];
  publishers: readonly PublisherRow[];
  /** The latest of each passage. */
  sightings: readonly SightingRow[];
  /** What was decided of origins, in the whole library. */
  origins: readonly OriginRow[];
  /** How the library's sources stand. */
  sourcesMark: string;
  /** Passages that were read before, and know more now of what they rest on. */
  filled: readonly PassageRow[];
}

/** A captured copy and what is said of it: the same for every passage of it. */
interface Copy {
  capture: CaptureSummary;
  source: Source;
  home: string;
  publisher: PublisherView | null;
}

/** An item and what it was made of. */
interface Made {
  item: BinderItem;
  row: EntryRow;
  passage: Passage;
  copy: Copy;
  sighting: SightingRow | undefined;
  origins: PassageOrigin[] | undefined;
  /** Which issues stood then: placements under others are left out. */
  standing: string;
}

/**
 * The items of one case, each made anew only when something that it is made of was changed: all others are the same
 * objects as before, so that whoever derives something of an item derives it once. The list is the same too where no
 * item is another.
 */
export class Items {
  private readonly made = new Map<string, Made>();
  private last: readonly BinderItem[] = [];
  private readonly facts: Facts;
  private readonly copies: Copies;
  private readonly entries: Opened<EntryRow, Entry>;
  private readonly sightings: Opened<SightingRow, Sighting>;
  private readonly origins: ReturnType<typeof bulkOrigins>;

  constructor(store: Store) {
    const { codec } = store.inside;
    this.facts = new Facts(store);
    this.copies = new Copies(store);
    this.entries = new Opened((row) => openEntry(codec, row));
    this.sightings = new Opened((row) => openSighting(codec, row));
    this.origins = bulkOrigins(store);
  }

  /** @param issues that stand @returns in the case's own order */
  async of(rows: ItemRows, issues: readonly IssueId[]): Promise<readonly BinderItem[]> {
    await this.copies.tell(rows);
    await this.facts.load(rows.entries.flatMap(({ id, passage }) => (this.made.has(id) ? [] : [passage])));
    await this.facts.refresh(rows.filled);
    const originsOf = await this.origins(rows, this.facts.known());
    const seen = new Map(rows.sightings.map((row) => [row.passage, row]));
    const known: ReadonlySet<string> = new Set(issues);
    const standing = issues.join(' ');
    const found: BinderItem[] = [];
    for (const row of rows.entries) {
      const fact = this.facts.of(row.passage, row.source);
      const copy = fact && this.copies.of(fact.capture);
      if (!fact || !copy) continue;
      const { passage } = fact;
      const origins = originsOf(passage);
      const of = { row, passage, copy, sighting: seen.get(row.passage), origins, standing };
      const kept = this.made.get(row.id);
      if (kept && isSame(kept, of)) found.push(kept.item);
      else found.push(await this.make(of, known));
    }
    this.forget(rows.entries);
    const ordered = found.sort((a, b) => byOrder(a.entry, b.entry));
    const isAsBefore =
      ordered.length === this.last.length && ordered.every((item, at) => item === this.last[at]);
    if (!isAsBefore) this.last = ordered;
    return this.last;
  }

  private async make(of: Omit<Made, 'item'>, known: ReadonlySet<string>): Promise<BinderItem> {
    const { row, passage, copy, sighting, origins } = of;
    const entry = placedUnder(await this.entries.of(row), known);
    const seen = sighting && (await this.sightings.of(sighting));
    const item: BinderItem = {
      entry,
      passage,
      ...copy,
      ...(seen ? { seen } : {}),
      ...(origins ? { origins } : {}),
    };
    this.made.set(row.id, { ...of, item });
    return item;
  }

  private forget(rows: readonly EntryRow[]): void {
    if (this.made.size <= rows.length) return;
    const there = new Set(rows.map(({ id }) => id));
    for (const id of this.made.keys()) if (!there.has(id)) this.made.delete(id);
  }
}

/** A row is read again only when it was written; a row that was read is never changed. */
const isSame = (a: Omit<Made, 'item'>, b: Omit<Made, 'item'>): boolean =>
  a.row === b.row &&
  a.passage === b.passage &&
  a.copy === b.copy &&
  a.standing === b.standing &&
  a.origins === b.origins &&
  a.sighting?.version === b.sighting?.version;

/** Placements under deleted issues are left out; the entry itself, where it has none, is handed on as it was. */
function placedUnder(entry: Entry, issues: ReadonlySet<string>): Entry {
  if (entry.placements.every(({ issue }) => issues.has(issue))) return entry;
  return { ...entry, placements: entry.placements.filter(({ issue }) => issues.has(issue)) };
}

/** What is said of captured copies, made once for each state of their sources and of what is said of publishers. */
class Copies {
  private readonly opened: Opened<SourceRow, Source>;
  private readonly finders: (rows: readonly PublisherRow[]) => Promise<PublisherFinder>;
  private readonly kept = new Map<string, { of: Source; copy: Copy }>();
  private sources = new Map<string, Source>();
  private publisherOf: PublisherFinder = () => null;
  private said = '';

  constructor({ inside: { codec } }: Store) {
    this.opened = new Opened((row) => openSource(codec, row));
    this.finders = publisherFinders(codec);
  }

  async tell({ sources, publishers }: ItemRows): Promise<void> {
    const said = publishers.map(({ id, version, updatedAt }) => `${id} ${version} ${updatedAt}`).join();
    if (said !== this.said) this.kept.clear();
    this.said = said;
    this.publisherOf = await this.finders(publishers);
    const opened = sources.map((row) => this.opened.of(row, row.updatedAt + row.version));
    this.sources = new Map((await Promise.all(opened)).map((source) => [source.id, source]));
  }

  /** Null: the source is not there. */
  of(capture: CaptureSummary): Copy | null {
    const source = this.sources.get(capture.source);
    if (!source) return null;
    const kept = this.kept.get(capture.id);
    if (kept?.of === source && kept.copy.capture === capture) return kept.copy;
    const copy: Copy = {
      capture,
      source: asRead(source, capture),
      home: homeOf(capture),
      publisher: this.publisherOf(source, capture),
    };
    this.kept.set(capture.id, { of: source, copy });
    return copy;
  }
}

/** A page's own canonical address speaks for it; what it says of other sites is not believed. */
function homeOf({ address, canonicalAddress }: CaptureSummary): string {
  const own = canonicalAddress !== undefined && siteOf(canonicalAddress) === siteOf(address);
  return addressKey(own ? canonicalAddress : address);
}
