import {
  type BinderItem,
  type Comparing,
  type Sameness,
  samenessInSteps,
  samenessOf,
} from '../../binder/index.ts';
import type { CitedWork, KnownLink, SourceId } from '../../model/index.ts';
import {
  handlesOf,
  isOneWork,
  mayBeOneWork,
  signOf,
  sureHandles,
  type WorkSign,
} from '../../reference/index.ts';
import { NAMING } from '../../store/index.ts';

/** A work as it is met in a case: what is told of it, and whether it is a source of the library. */
interface Met {
  sign: WorkSign;
  isSource: boolean;
}

/** Which of the works that a case's passages stand in or rest on are one. */
export function sameWorks(items: readonly BinderItem[]): Sameness {
  const met = metIn(items);
  // Most changes of a case are of no work: comparing them all again would hold up the page.
  if (!last || !isAsBefore(met, last.met)) last = { met, same: samenessOf(met, COMPARING) };
  return withLinked(last.same, items);
}

/**
 * A work that is linked to a source of the library in one passage, and cited in the same words in another, is one: its
 * mention goes by the source. Where somebody said that the library has it not, or two sources are told, it does not.
 */
function withLinked({ one, perhaps }: Sameness, items: readonly BinderItem[]): Sameness {
  const linked = new Map<string, SourceId | null>();
  for (const { origins = [] } of items)
    for (const { links } of origins)
      for (const { key, mention = key, source, notHeld } of links) {
        const there = linked.get(mention);
        if (notHeld || (source && there !== undefined && there !== source)) linked.set(mention, null);
        else if (source && mention !== source) linked.set(mention, source);
      }
  const of = (key: string): string => linked.get(key) ?? key;
  return { one: (key) => one(of(key)), perhaps: (key) => perhaps(of(key)) };
}

/** Makes ready what `sameWorks` tells of the same items, in many small steps. */
export function* sameWorksInSteps(items: readonly BinderItem[]): Generator<void> {
  const met = metIn(items);
  if (last && isAsBefore(met, last.met)) return;
  const same = yield* samenessInSteps(met, COMPARING);
  last = { met, same };
}

function metIn(items: readonly BinderItem[]): ReadonlyMap<string, Met> {
  const met = new Map<string, Met>();
  for (const item of items) if (!met.has(item.source.id)) met.set(item.source.id, ownOf(item));
  const cited = new Map<string, KnownLink>();
  for (const { origins = [] } of items)
    for (const { links } of origins)
      for (const link of links) if (!met.has(link.key)) cited.set(link.key, link);
  const others = Array.from(cited, ([key, link]) => [key, citedAs(link)] as const);
  // What says most comes first, so that what says little is counted with it.
  others.sort(([, a], [, b]) => told(b.sign) - told(a.sign));
  for (const [key, one] of others) met.set(key, one);
  return met;
}

let last: { met: ReadonlyMap<string, Met>; same: Sameness } | null = null;

function isAsBefore(met: ReadonlyMap<string, Met>, before: ReadonlyMap<string, Met>): boolean {
  if (met.size !== before.size) return false;
  for (const [key, one] of met) if (before.get(key) !== one) return false;
  return true;
}

const COMPARING: Comparing<Met> = {
  handles: ({ sign }) => handlesOf(sign),
  sureHandles: ({ sign }) => sureHandles(sign),
  isOne: (a, b) => isOneWork(a.sign, b.sign),
  mayBe: (a, b) => mayBeOneWork(a.sign, b.sign),
  areApart: (a, b) => a.isSource && b.isSource,
};

/** Signs are made once for each state of a source, and once for each reading of a text. */
const ofSources = new WeakMap<object, Met>();
const ofWorks = new WeakMap<CitedWork, Met>();

function ownOf({ source }: BinderItem): Met {
  const known = ofSources.get(source);
  if (known) return known;
  const { title, publisher, siteName, authors, container, published } = source.metadata;
  const author = publisher?.value ?? siteName?.value;
  const work: CitedWork = {
    ...(author === undefined ? {} : { author }),
    ...(title ? { title: title.value } : {}),
    ...(container ? { container: container.value } : {}),
    ...(published ? { published: published.value } : {}),
    persons: (authors?.value ?? []).map(({ name }) => name),
  };
  const made = { sign: signOf(work, NAMING, source.addresses), isSource: true };
  ofSources.set(source, made);
  return made;
}

function citedAs({ work, source }: KnownLink): Met {
  const known = ofWorks.get(work);
  if (known) return known;
  const made = { sign: signOf(work, NAMING), isSource: source !== undefined };
  ofWorks.set(work, made);
  return made;
}

/** How much a sign tells of its work. */
const told = ({ addresses, title, published, by }: WorkSign): number =>
  Number(addresses.size > 0) +
  Number(title !== '') +
  (published ? Object.keys(published).length : 0) +
  Number(by.size > 0);
