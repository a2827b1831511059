import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import {
  type CheckInput,
  checkedInSteps,
  type Finding,
  type Readings,
  type Sorted,
  sorted,
} from '../../binder/checks/index.ts';
import {
  type BinderItem,
  type BinderView,
  type Independence,
  independenceInSteps,
} from '../../binder/index.ts';
import { cite, passageInput, pinpointOf, plain } from '../../cite/index.ts';
import type { IssueId, KeptPackage, PackageItem, SourceId } from '../../model/index.ts';
import { heldItems, itemsOf } from '../../ndp/index.ts';
import { readCapture, readPackages, readSearches, readWorks, type Store } from '../../store/index.ts';
import { today } from '../day.ts';
import { useLive } from '../use-live.ts';
import { sameWorks, sameWorksInSteps } from './same-works.ts';
import { inSlices } from './slices.ts';
import { CaseTexts, type ReadingProgress } from './texts.ts';

/** What the checks find in a case, made anew in slices as it changes. */
export interface CaseChecks {
  findings: Finding[];
  sorted: Sorted;
  /** On how much that is independent each issue rests. */
  rests: ReadonlyMap<IssueId, Independence>;
  /** How far the pages are read; null where they are not. */
  reading: ReadingProgress | null;
}

/** After a change the checks wait so long for the next one, in milliseconds: typing is many. */
const SETTLED = 150;

/**
 * The checks of a case; null until they were made once.
 * @param reads whether the texts of its captures are read too
 */
export function useChecks(store: Store, view: BinderView | null, reads = false): CaseChecks | null {
  const input = useInput(store, view);
  const { readings, reading } = useReadings(store, view, reads);
  const [made, setMade] = useState<Made | null>(null);
  const isFirst = useRef(true);
  useEffect(() => {
    if (!input) return;
    let stale = false;
    const make = async () => {
      const now = await madeOf(readings ? { ...input, readings } : input, () => stale);
      if (now) setMade(now);
    };
    const timer = setTimeout(() => void make(), isFirst.current ? 0 : SETTLED);
    isFirst.current = false;
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [input, readings]);
  const now = made && made.of === view?.case.id ? made : null;
  const dismissals = view?.case.dismissals;
  return useMemo(
    () => now && { ...now, sorted: sorted(now.findings, dismissals), reading },
    [now, dismissals, reading],
  );
}

interface Made extends Pick<CaseChecks, 'findings' | 'rests'> {
  of: string;
}

async function madeOf(input: CheckInput, isStale: () => boolean): Promise<Made | null> {
  if (!(await inSlices(sameWorksInSteps(input.view.items), isStale))) return null;
  const same = sameWorks(input.view.items);
  const counted = await inSlices(independenceInSteps(input.view, same), isStale);
  if (!counted) return null;
  const rests = new Map(counted);
  const found = await inSlices(checkedInSteps({ ...input, rests, same }), isStale);
  return found && { of: input.view.case.id, findings: found.flat(), rests };
}

/** What the checks look at beside the view, each as the library has it now. */
function useInput(store: Store, view: BinderView | null): CheckInput | null {
  const id = view?.case.id;
  const library = useLive(() => (id ? readWorks(store) : null), `works ${id !== undefined}`);
  const kept = useLive(() => (id ? readPackages(store) : null), `packages ${id !== undefined}`);
  const searches = useLive(() => (id ? readSearches(store, id) : null), `searches ${id}`);
  return useMemo(() => {
    if (!view || !library || !kept || !searches) return null;
    const packages = kept.filter((one) => view.case.packages?.includes(one.id));
    return {
      view,
      day: view.case.hearing ?? today(),
      today: today(),
      library,
      packages,
      disclosed: disclosedIn(view, packages),
      citationOf: (item) => plain(cite(passageInput(item, view.case.locale), view.case.style)),
      isPinned,
      searches: searches.length,
    };
  }, [view, library, kept, searches]);
}

/** Which of a case's sources its packages list, the first item of each. */
function disclosedIn(
  { items }: BinderView,
  packages: readonly KeptPackage[],
): ReadonlyMap<SourceId, PackageItem> {
  const sources = [...new Map(items.map(({ source }) => [source.id, source])).values()];
  const found = new Map<SourceId, PackageItem>();
  for (const { list } of packages)
    for (const [item, source] of heldItems(itemsOf(list), sources))
      if (!found.has(source.id)) found.set(source.id, item);
  return found;
}

const pinOf = ({ passage, source }: BinderItem) =>
  pinpointOf(passage.selectors, source.metadata.title?.value);

const isPinned = (item: BinderItem): boolean => pinOf(item) !== null;

/** What was read in the texts of the case's captures; kept while the page stands, so that it is read once. */
function useReadings(store: Store, view: BinderView | null, reads: boolean) {
  const texts = useMemo(
    () => new CaseTexts(async (id) => (await readCapture(store, id))?.text ?? null),
    [store],
  );
  const [read, setRead] = useState<{ of: string; readings: Readings } | null>(null);
  const [reading, setReading] = useState<ReadingProgress | null>(null);
  useEffect(() => {
    if (!reads || !view) return;
    let stale = false;
    const make = async () => {
      const readings = await texts.readings(view, () => stale, setReading);
      if (readings) setRead({ of: view.case.id, readings });
    };
    const timer = setTimeout(() => void make(), SETTLED);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [reads, view, texts]);
  const readings = read && read.of === view?.case.id ? read.readings : null;
  return { readings, reading: reads ? reading : null };
}
