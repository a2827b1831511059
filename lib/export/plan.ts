import {
  type BinderItem,
  type BinderView,
  entriesUnder,
  flatOutline,
  outline,
  type Tab,
  tabs,
} from '../binder/index.ts';
import { citationInput, cite, type RichText, styleFor } from '../cite/index.ts';
import type { EntryId, Instant, IssueId, Locale, PartialDate } from '../model/index.ts';
import { exportWords } from '../words/export.ts';
import { say } from '../words/say.ts';
import { remarkOn } from './borrowed.ts';
import { headingNumbers } from './heading-number.ts';
import type { ExportOptions } from './options.ts';
import { type Quote, quoteOf } from './quote.ts';

/** The annotated index as it will be printed, before any format. */
export interface IndexPlan {
  locale: Locale;
  reference: string;
  madeAt: Instant;
  sections: IndexSection[];
  /** Which rules the citations follow, for the office only. */
  styleFollowed: string | null;
}

export interface IndexSection {
  /** `I`, `A`, `1`, `a` by depth; empty where the heading has none. */
  number: string;
  heading: string;
  depth: number;
  rows: IndexRow[];
}

/** One exhibit under one heading. */
export interface IndexRow {
  tab: string;
  /** Where the exhibit is listed; elsewhere it is only referred to. */
  listed: boolean;
  /** Full where listed, short elsewhere. */
  citation: RichText;
  date: PartialDate | null;
  /** That other tabs hold the same work, and what was taken from another copy, in words. */
  remark: string | null;
  /** Passages quoted here. */
  quotes: Quote[];
  /** Passages filed here that are quoted under an earlier heading. */
  again: Quote[];
}

/** The view without what the options leave out. */
export function chosen(view: BinderView, options: ExportOptions): BinderView {
  if (options.adverse !== 'leave-out') return view;
  return { ...view, items: view.items.filter(({ entry }) => entry.stance !== 'adverse') };
}

/** The annotated index of a case. Each exhibit is listed once, each passage quoted once. */
export function planIndex(view: BinderView, options: ExportOptions, madeAt: Instant): IndexPlan {
  const shown = chosen(view, options);
  const words = say(exportWords, options.locale);
  const { edition } = styleFor(options.style);
  return {
    locale: options.locale,
    reference: view.case.reference,
    madeAt,
    sections: options.group === 'issue' ? byIssue(shown, options) : byExhibit(shown, options),
    styleFollowed: options.audience === 'office' ? words.styleFollowed(edition) : null,
  };
}

function byIssue(view: BinderView, options: ExportOptions): IndexSection[] {
  const words = say(exportWords, options.locale);
  const listing = new Listing(view, options);
  const nodes = flatOutline(outline(view)).filter((node) => node.all > 0);
  const numbers = headingNumbers(nodes.map((node) => node.depth));
  const sections = nodes.map(({ issue, depth }, index) => ({
    number: numbers[index] ?? '',
    heading: issue.label[options.locale],
    depth,
    rows: listing.rowsUnder(issue.id),
  }));
  const unfiled = listing.rowsUnder(null);
  return unfiled.length === 0
    ? sections
    : [...sections, { number: '', heading: words.unfiled, depth: 0, rows: unfiled }];
}

function byExhibit(view: BinderView, options: ExportOptions): IndexSection[] {
  const listing = new Listing(view, options);
  const rows = listing.tabs.map((tab) => listing.row(tab, tab.items));
  const heading = say(exportWords, options.locale).exhibits;
  return rows.length === 0 ? [] : [{ number: '', heading, depth: 0, rows }];
}

/** Remembers what was listed and quoted while the index is written from top to bottom. */
class Listing {
  readonly tabs: Tab[];
  readonly #view: BinderView;
  readonly #options: ExportOptions;
  readonly #tabOf: ReadonlyMap<EntryId, Tab>;
  readonly #listed = new Set<string>();
  readonly #quoted = new Set<EntryId>();

  constructor(view: BinderView, options: ExportOptions) {
    this.#view = view;
    this.#options = options;
    this.tabs = tabs(view, options.labels);
    this.#tabOf = new Map(this.tabs.flatMap((tab) => tab.items.map(({ entry }) => [entry.id, tab])));
  }

  /** The exhibits under one heading, in the order of their first passage there. */
  rowsUnder(issue: IssueId | null): IndexRow[] {
    const groups = Map.groupBy(entriesUnder(this.#view, issue), (item) => this.#tabOf.get(item.entry.id));
    return Array.from(groups, ([tab, items]) => (tab ? [this.row(tab, items)] : [])).flat();
  }

  row(tab: Tab, items: readonly BinderItem[]): IndexRow {
    const listed = !this.#listed.has(tab.label);
    const fresh = items.filter((item) => !this.#quoted.has(item.entry.id));
    const again = items.filter((item) => this.#quoted.has(item.entry.id));
    this.#listed.add(tab.label);
    for (const item of fresh) this.#quoted.add(item.entry.id);
    const input = citationInput(
      tab.source,
      tab.items[0]?.capture ?? null,
      null,
      tab.items[0]?.publisher?.abbreviations,
    );
    const quotes = fresh.map((item) => quoteOf(item, this.#options));
    const covered = this.#options.addresses === 'once' && listed ? input.url : null;
    return {
      tab: tab.label,
      listed,
      citation: cite(input, this.#options.style, listed ? 'full' : 'short'),
      date: input.published,
      remark: listed ? remarkOn(tab, this.#options.locale) : null,
      quotes: quotes.map((quote) => (quote.address === covered ? { ...quote, address: '' } : quote)),
      again: again.map((item) => quoteOf(item, this.#options)),
    };
  }
}
