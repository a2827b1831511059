import type { Finding } from '../../lib/binder/checks/index.ts';
import type { BinderItem, BinderView } from '../../lib/binder/view.ts';
import type { EntryId, IssueId, Locale } from '../../lib/model/index.ts';
import { checksWords } from '../../lib/words/checks.ts';
import { wordsOf } from '../../lib/words/picture.ts';
import { issuePath } from '../binder/rows.ts';

/** A place where something can be looked at. */
export interface Place {
  words: string;
  address: string;
}

/** What a finding is of, and what it counted, each to go to. */
export interface FindingPlaces {
  subject: Place;
  /** Entries, where they are more than the subject itself. */
  entries: readonly EntryId[];
}

/** Finds the places of a case. */
export interface CheckPlaces {
  of: (finding: Finding) => FindingPlaces;
  entry: (id: EntryId) => Place | null;
  /** Whether a finding concerns an issue: it is of it, or counts a passage under it or below it. */
  concerns: (finding: Finding, issue: IssueId) => boolean;
}

/** Letters of a passage that tell which it is. */
const TELLING = 90;

/** The places of a case's findings. */
export function checkPlaces(view: BinderView, locale: Locale): CheckPlaces {
  const binder = `/binder.html#case=${view.case.id}`;
  const entries = new Map(view.items.map((item) => [item.entry.id, item]));
  const issues = new Map(view.issues.map((issue) => [issue.id, issue]));
  const entry = (id: EntryId): Place | null => {
    const item = entries.get(id);
    return item ? { words: beginning(item, locale), address: `${binder}&entry=${id}` } : null;
  };
  const subject = (finding: Finding): Place => {
    const first = entries.get(finding.entries[0] ?? '');
    const title = titleOf(first, locale);
    if (finding.issue !== undefined)
      return { words: issuePath(issues, finding.issue, locale), address: `${binder}&issue=${finding.issue}` };
    const [source, second] = finding.sources ?? [];
    if (finding.check === 'not-assessed')
      return { words: finding.counts.publisher, address: `${binder}&entry=${finding.entries[0]}` };
    if (source && second === undefined) return { words: title, address: `/library.html#source=${source}` };
    if (finding.homes?.length === 1) return { words: title, address: `${binder}&view=exhibits` };
    const place = finding.entries.length > 0 ? entry(finding.entries[0] as EntryId) : null;
    return place ?? { words: checksWords.theCase[locale], address: `${binder}&view=${viewOf(finding)}` };
  };
  const above = (id: IssueId | undefined, issue: IssueId): boolean => {
    for (let at = id, steps = 0; at !== undefined && steps <= issues.size; steps++) {
      if (at === issue) return true;
      at = issues.get(at)?.parent ?? undefined;
    }
    return false;
  };
  return {
    of: (finding) => ({ subject: subject(finding), entries: countedIn(finding) }),
    entry,
    concerns: (finding, issue) =>
      finding.issue !== undefined
        ? above(finding.issue, issue)
        : finding.entries.some((id) =>
            entries.get(id)?.entry.placements.some((placement) => above(placement.issue, issue)),
          ),
  };
}

/** Of a finding on one entry, the subject is that entry. */
const countedIn = ({ issue, sources, homes, entries, check }: Finding): EntryId[] =>
  entries.length > 1 || issue !== undefined || sources || homes || check === 'not-assessed' ? entries : [];

const viewOf = ({ check }: Finding): string => (check === 'no-searches' ? 'searches' : 'exhibits');

const titleOf = (item: BinderItem | undefined, locale: Locale): string =>
  item?.source.metadata.title?.value || item?.capture.titleShown || checksWords.untitled[locale];

function beginning({ passage }: BinderItem, locale: Locale): string {
  const words = wordsOf(passage, locale).replace(/\s+/g, ' ').trim();
  const letters = [...words.slice(0, 2 * TELLING)];
  return letters.length <= TELLING
    ? words
    : `${letters
        .slice(0, TELLING)
        .join('')
        .replace(/\s+\S*$/, '')}…`;
}
