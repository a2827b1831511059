/** Which works are one, though they go by several keys. */
export interface Sameness {
  /** The key that stands for all that surely are one work. */
  one: (key: string) => string;
  /** The key that stands for all that may be: of any two that it gives, hardly anything can make one. */
  perhaps: (key: string) => string;
}

/** Each key its own work. */
export const EACH_ITS_OWN: Sameness = { one: (key) => key, perhaps: (key) => key };

/** Where a work is found, and where those are that it may be. */
export interface Handles {
  as: readonly string[];
  like: readonly string[];
}

/** How works are compared. */
export interface Comparing<Sign> {
  /** Two works are compared only where one is found where the other looks. */
  handles: (sign: Sign) => Handles;
  sureHandles: (sign: Sign) => Handles;
  isOne: (a: Sign, b: Sign) => boolean;
  mayBe: (a: Sign, b: Sign) => boolean;
  /** Somebody knows that they are two. */
  areApart: (a: Sign, b: Sign) => boolean;
}

/**
 * Groups works. What may be one of several works is counted with the first of them and makes none of them one: those
 * that stand for a group differ pairwise, so that as many works are there at the least.
 * @param works by their keys; those of which most is known first
 */
export function samenessOf<Sign>(works: ReadonlyMap<string, Sign>, by: Comparing<Sign>): Sameness {
  const steps = samenessInSteps(works, by);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** The same in many small steps, so that a page can rest between them. */
export function* samenessInSteps<Sign>(
  works: ReadonlyMap<string, Sign>,
  { handles, sureHandles, isOne, mayBe, areApart }: Comparing<Sign>,
): Generator<void, Sameness> {
  const sure = yield* grouped(works, sureHandles, (a, b) => !areApart(a, b) && isOne(a, b), false);
  // A mention that surely is of a work may tell more of it than the first did.
  const mentions = new Map<string, Sign[]>();
  for (const [key, sign] of works) {
    const first = sure.get(key) as string;
    const there = mentions.get(first);
    if (there) there.push(sign);
    else mentions.set(first, [sign]);
  }
  const perhaps = yield* grouped(
    mentions,
    (all) => joined(all.map(handles)),
    (some, others) => anyPair(some, others, mayBe) && !anyPair(some, others, areApart),
    true,
  );
  const one = (key: string): string => sure.get(key) ?? key;
  return { one, perhaps: (key) => perhaps.get(one(key)) ?? one(key) };
}

const joined = (all: readonly Handles[]): Handles =>
  all.length === 1
    ? (all[0] as Handles)
    : { as: all.flatMap(({ as }) => as), like: all.flatMap(({ like }) => like) };

const anyPair = <Sign>(some: Sign[], others: Sign[], is: (a: Sign, b: Sign) => boolean): boolean =>
  some.some((a) => others.some((b) => is(a, b)));

/** With so many one is compared, so that many works of one body take no time that grows with their square. */
const MOST_NEAR = 500;

/**
 * The first that each goes with; those differ pairwise.
 * @param whereMany whether one that has more near it than are looked at goes with the first of them, unlooked at
 */
function* grouped<Sign>(
  works: ReadonlyMap<string, Sign>,
  handles: (sign: Sign) => Handles,
  goes: (a: Sign, b: Sign) => boolean,
  whereMany: boolean,
): Generator<void, ReadonlyMap<string, string>> {
  const firsts = new Map<string, string[]>();
  const groups = new Map<string, string>();
  for (const [key, sign] of works) {
    const { as, like } = handles(sign);
    const { near, isAll } = nearOf(like, firsts);
    const alike = [...near].find((other) => goes(works.get(other) as Sign, sign));
    const [nearest] = near;
    const found = alike ?? (whereMany && !isAll ? nearest : undefined);
    yield;
    groups.set(key, found ?? key);
    if (found !== undefined) continue;
    for (const handle of as) {
      const there = firsts.get(handle);
      if (there) there.push(key);
      else firsts.set(handle, [key]);
    }
  }
  return groups;
}

/** Those that may be the same, as many as are looked at. */
function nearOf(like: readonly string[], firsts: ReadonlyMap<string, readonly string[]>) {
  const near = new Set<string>();
  for (const handle of like)
    for (const other of firsts.get(handle) ?? []) {
      if (near.size === MOST_NEAR && !near.has(other)) return { near, isAll: false };
      near.add(other);
    }
  return { near, isAll: true };
}
