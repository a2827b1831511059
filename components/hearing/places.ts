import { profiles } from '../../lib/binder/profiles.ts';
import { tabs } from '../../lib/binder/tabs.ts';
import type { BinderItem, BinderView } from '../../lib/binder/view.ts';
import type { EntryId } from '../../lib/model/index.ts';
import { foldText, holds, readQuery } from '../../lib/search/query.ts';

/** An entry where a hearing finds it. Pages are the source's own; a filed packet's stamped pages are not known yet. */
export interface Place {
  item: BinderItem;
  tab: string;
  /** Null: by the user. */
  filedBy: string | null;
  /** Whether what the case files, as it is chosen now, leaves the passage's exhibit out. */
  isOut: boolean;
  page: string | null;
  /** Its words, the title of its source, its tab: folded, for finding. */
  words: string;
}

/** A case's entries in the order in which its exhibits are filed, those of one exhibit in the order of its pages. */
export function placesOf(view: BinderView): Place[] {
  const scheme = profiles[view.case.profile].exhibitLabels.value;
  return tabs(view, scheme).flatMap(({ label, exhibit, standing, items }) =>
    items.toSorted(asRead).map((item) => {
      const { passage, source, entry } = item;
      const said = [
        passage.selectors.quote.exact,
        source.metadata.title?.value,
        entry.transcript,
        entry.parenthetical,
      ];
      return {
        item,
        tab: label,
        filedBy: exhibit?.filedBy ?? null,
        isOut: standing === 'not-filed',
        page: passage.selectors.pageLabel ?? null,
        words: foldText(said.filter(Boolean).join(' ')),
      };
    }),
  );
}

const asRead = (a: BinderItem, b: BinderItem): number =>
  a.capture.id === b.capture.id
    ? a.passage.span.start - b.passage.span.start
    : a.capture.id < b.capture.id
      ? -1
      : 1;

const TAB_WORD = '(?:(?:tab|exhibit|ex\\.?|anexo|pièce|piece)\\s+)?';
const PAGE_WORD = '(?:pp?\\.|p|page|pág\\.?|página)\\s*';
const NUMBER = '\\d{1,5}|[ivxlc]{1,8}';
/** "C", "Tab C", "12". */
const ONE = new RegExp(`^${TAB_WORD}(\\p{L}{1,4}|\\d{1,5}|${NUMBER})$`, 'iu');
/** "p. 12". */
const PAGE = new RegExp(`^${PAGE_WORD}(${NUMBER})$`, 'iu');
/** "C 12", "C12", "Tab 3, p. 12". */
const BOTH = new RegExp(
  `^${TAB_WORD}(?:(\\p{L}{1,4}?)|(\\d{1,4})(?=[^\\d]))[\\s,:–-]*(?:${PAGE_WORD})?(\\d{1,5})$`,
  'iu',
);

/**
 * The places that are meant: by tab, tab and page, or page; where the case has none such, those whose words hold all
 * that was typed, or their beginnings, quoted words together.
 */
export function findPlaces(places: readonly Place[], typed: string): Place[] {
  const asked = typed.trim();
  return asked === '' ? [] : (byAddress(places, asked) ?? byWords(places, asked));
}

/** Null: no tab and no page of the case is meant. */
function byAddress(places: readonly Place[], asked: string): Place[] | null {
  const inTab = (label: string | undefined) => places.filter(({ tab }) => same(tab, label));
  const onPage = (page: string | undefined, among = places) =>
    among.filter((place) => same(place.page, page));
  const page = PAGE.exec(asked);
  if (page) return orNull(onPage(page[1]));
  const one = ONE.exec(asked);
  if (one) return orNull([...new Set([...inTab(one[1]), ...onPage(one[1])])]);
  const both = BOTH.exec(asked);
  const tab = inTab(both?.[1] ?? both?.[2]);
  // Of a tab that is there, only the page that was asked for: what stands near is not what was meant.
  return both && tab.length > 0 ? onPage(both[3], tab) : null;
}

const same = (a: string | null, b: string | undefined): boolean => a?.toUpperCase() === b?.toUpperCase();

const orNull = (found: Place[]): Place[] | null => (found.length > 0 ? found : null);

function byWords(places: readonly Place[], asked: string): Place[] {
  const { words, phrases } = readQuery(asked);
  const wanted = [
    ...words.map((word) => ({ words: [foldText(word)], together: false })),
    ...phrases.map((phrase) => ({ words: phrase, together: true })),
  ];
  return wanted.length === 0 ? [] : places.filter((place) => wanted.every((one) => holds(place.words, one)));
}

/** What speaks against a place, and for it: the user's own links first, then the other side under the same issues. */
export interface Counterparts {
  answers: Place[];
  answeredBy: Place[];
  /** Adverse ones of a passage that supports, supporting ones of one that is adverse. */
  otherSide: Place[];
  side: 'adverse' | 'supports';
}

/** So many of the other side are shown. */
const MOST = 6;

export function counterpartsOf(places: readonly Place[], { item: { entry } }: Place): Counterparts {
  const linked = new Set<EntryId>(entry.answers);
  const answers = places.filter(({ item }) => linked.has(item.entry.id));
  const answeredBy = places.filter(({ item }) => item.entry.answers?.includes(entry.id));
  const issues = new Set(entry.placements.map(({ issue }) => issue));
  const side = entry.stance === 'adverse' ? 'supports' : 'adverse';
  const told = new Set([...answers, ...answeredBy]);
  const otherSide = places.filter(
    (place) =>
      !told.has(place) &&
      place.item.entry.id !== entry.id &&
      place.item.entry.stance === side &&
      place.item.entry.placements.some(({ issue }) => issues.has(issue)),
  );
  return { answers, answeredBy, otherSide: otherSide.slice(0, MOST), side };
}
