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
export function samenessOf<Sign>(
  works: ReadonlyMap<string, Sign>,
  { handles, sureHandles, isOne, mayBe, areApart }: Comparing<Sign>,
): Sameness {
  const sure = grouped(works, sureHandles, (a, b) => !areApart(a, b) && isOne(a, b));
  // A mention that surely is of a work may tell more of it than the first did.
  const mentions = new Map<string, Sign[]>();
  for (const [key, sign] of works) {
    const first = sure.get(key) as string;
    const there = mentions.get(first);
    if (there) there.push(sign);
    else mentions.set(first, [sign]);
  }
  const perhaps = grouped(
    mentions,
    (all) => joined(all.map(handles)),
    (some, others) => anyPair(some, others, mayBe) && !anyPair(some, others, areApart),
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

/** The first that each goes with; those differ pairwise. */
function grouped<Sign>(
  works: ReadonlyMap<string, Sign>,
  handles: (sign: Sign) => Handles,
  goes: (a: Sign, b: Sign) => boolean,
): ReadonlyMap<string, string> {
  const firsts = new Map<string, string[]>();
  const groups = new Map<string, string>();
  for (const [key, sign] of works) {
    const { as, like } = handles(sign);
    const near = new Set(like.flatMap((handle) => firsts.get(handle) ?? []));
    const found = [...near].find((other) => goes(works.get(other) as Sign, sign));
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
