import {
  type BinderItem,
  type BinderView,
  entriesUnder,
  flatOutline,
  letIn,
  outline,
  type SearchLine,
  type Tab,
  tabs,
} from '../binder/index.ts';
import { type CitationInput, citationInput, cite, type RichText, styleFor } from '../cite/index.ts';
import type { EntryId, Instant, IssueId, Locale, PartialDate } from '../model/index.ts';
import { exportWords } from '../words/export.ts';
import { say } from '../words/say.ts';
import { remarkOn } from './borrowed.ts';
import { headingNumbers } from './heading-number.ts';
import { matterOf } from './matter.ts';
import type { ExportOptions } from './options.ts';
import { type Quote, quoteOf } from './quote.ts';
import { searchesOf } from './searches.ts';

/** The annotated index as it will be printed, before any format. */
export interface IndexPlan {
  locale: Locale;
  reference: string;
  /** Client, country and hearing in words, only where chosen. */
  matter: string[];
  madeAt: Instant;
  sections: IndexSection[];
  /** That letters of the case's exhibits are not in the file; `null` where none is missed. */
  missing: string | null;
  /** Which rules the citations follow, for the office only. */
  styleFollowed: string | null;
  /** The searches made, only where chosen. */
  searches: SearchLine[] | null;
}

export interface IndexSection {
  /** `I`, `A`, `1`, `a` by depth; empty where the heading has none. */
  number: string;
  heading: string;
  depth: number;
  /** What is to be proved under it, only where chosen. */
  theory: string | null;
  rows: IndexRow[];
}

/** One exhibit under one heading. */
export interface IndexRow {
  /** Empty where others filed it and it is cited as of the record. */
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

/** The view without what the options and the user's decisions leave out. */
export function chosen(view: BinderView, options: ExportOptions): BinderView {
  const items = offered(view, options).filter(({ entry }) => entry.disclosure?.choice !== 'leave-out');
  return items.length === view.items.length ? view : { ...view, items };
}

/** What may go into a file, before any decision about persons. */
export const offered = (view: BinderView, options: ExportOptions): BinderItem[] =>
  view.items.filter(letIn(view, options));

/** The exhibits of which something is in a file, each by the letter that it has in its case. */
export const exhibitsIn = (view: BinderView, options: ExportOptions): Tab[] =>
  tabs(view, options.labels, chosen(view, options).items);

/** Letters that a reader of the file looks for in vain, since others after them are in it. */
export function lettersMissing(view: BinderView, options: ExportOptions): string[] {
  const there = new Map(exhibitsIn(view, options).map((tab) => [tab.label, tab]));
  const all = tabs(view, options.labels).map(({ label }) => label);
  const last = all.findLastIndex((label) => {
    const tab = there.get(label);
    return tab !== undefined && isListed(tab, options);
  });
  return all.slice(0, last + 1).filter((label) => !there.has(label));
}

/** Whether an exhibit has its tab in the index: what others filed may only be cited. */
export const isListed = ({ exhibit }: Tab, { others }: ExportOptions): boolean =>
  others !== 'cite' || !exhibit || exhibit.filedBy === null;

/** What an exhibit's citation is made of. */
const inputOf = ({ source, items: [first] }: Tab): CitationInput =>
  citationInput(source, first?.capture ?? null, null, first?.publisher?.abbreviations);

/** An exhibit cited in full, with its address, of no passage of it. */
export const citationOf = (tab: Tab, { style }: Pick<ExportOptions, 'style'>): RichText =>
  cite(inputOf(tab), style, 'full');

/** The annotated index of a case. Each exhibit is listed once, each passage quoted once. */
export function planIndex(view: BinderView, options: ExportOptions, madeAt: Instant): IndexPlan {
  const shown = chosen(view, options);
  const words = say(exportWords, options.locale);
  const { edition } = styleFor(options.style);
  const listing = new Listing(shown, exhibitsIn(view, options), options);
  const missing = lettersMissing(view, options);
  const list = new Intl.ListFormat(options.locale, { type: 'conjunction' });
  return {
    locale: options.locale,
    reference: view.case.reference,
    matter: options.matter ? matterOf(view.case, options.locale) : [],
    madeAt,
    sections: options.group === 'issue' ? byIssue(shown, listing, options) : byExhibit(listing, options),
    missing: missing.length > 0 ? words.missingTabs(list.format(missing), missing.length) : null,
    styleFollowed: options.audience === 'office' ? words.styleFollowed(edition) : null,
    searches: options.searches ? searchesOf(view, options) : null,
  };
}

function byIssue(view: BinderView, listing: Listing, options: ExportOptions): IndexSection[] {
  const words = say(exportWords, options.locale);
  const nodes = flatOutline(outline(view)).filter((node) => node.all > 0);
  const numbers = headingNumbers(nodes.map((node) => node.depth));
  const sections = nodes.map(({ issue, depth }, index) => ({
    number: numbers[index] ?? '',
    heading: issue.label[options.locale],
    depth,
    theory: (options.theory && issue.proposition?.trim()) || null,
    rows: listing.rowsUnder(issue.id),
  }));
  const unfiled = listing.rowsUnder(null);
  return unfiled.length === 0 ? sections : [...sections, plainSection(words.unfiled, unfiled)];
}

function byExhibit(listing: Listing, options: ExportOptions): IndexSection[] {
  const rows = listing.tabs.map((tab) => listing.row(tab, tab.items));
  const words = say(exportWords, options.locale);
  const [ours, others] = [rows.filter(({ tab }) => tab !== ''), rows.filter(({ tab }) => tab === '')];
  return [
    ...(ours.length > 0 ? [plainSection(words.exhibits, ours)] : []),
    ...(others.length > 0 ? [plainSection(words.inRecord, others)] : []),
  ];
}

const plainSection = (heading: string, rows: IndexRow[]): IndexSection => ({
  number: '',
  heading,
  depth: 0,
  theory: null,
  rows,
});

/** Remembers what was listed and quoted while the index is written from top to bottom. */
class Listing {
  readonly tabs: Tab[];
  readonly #view: BinderView;
  readonly #options: ExportOptions;
  readonly #tabOf: ReadonlyMap<EntryId, Tab>;
  readonly #listed = new Set<string>();
  readonly #quoted = new Set<EntryId>();

  /** @param view what is in the file, and nothing else */
  constructor(view: BinderView, exhibits: Tab[], options: ExportOptions) {
    this.#view = view;
    this.#options = options;
    this.tabs = exhibits;
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
    const input = inputOf(tab);
    const quotes = fresh.map((item) => quoteOf(item, this.#options));
    const covered = this.#options.addresses === 'once' && listed ? input.url : null;
    return {
      tab: isListed(tab, this.#options) ? tab.label : '',
      listed,
      citation: cite(input, this.#options.style, listed ? 'full' : 'short'),
      date: input.published,
      remark: listed ? remarkOn(this.#amongListed(tab), this.#options.locale) : null,
      quotes: quotes.map((quote) => (quote.address === covered ? { ...quote, address: '' } : quote)),
      again: again.map((item) => quoteOf(item, this.#options)),
    };
  }

  /** With the other copies of its work that have a tab in the index. */
  #amongListed(tab: Tab): Tab {
    const hidden = new Set(
      this.tabs.filter((one) => !isListed(one, this.#options)).map(({ label }) => label),
    );
    return { ...tab, sameWork: tab.sameWork.filter((label) => !hidden.has(label)) };
  }
}
