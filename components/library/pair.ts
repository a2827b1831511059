import { useEffect, useState } from 'preact/hooks';
import type { Ground, Locale, MetadataKey } from '../../lib/model/index.ts';
import { bareTitle } from '../../lib/source/identity/keys.ts';
import type { Duplicate, PairFacts } from './types.ts';

/** Below this two texts have more words of their own than in common. */
const FEW = 0.5;

/**
 * Whether the words of a pair speak against its being one work, whatever number or title is printed on it. Of a text
 * that stands whole in a longer one they do not.
 */
export const isUnlike = ({ grounds }: Duplicate, facts: PairFacts | null): boolean =>
  facts?.wording != null && facts.wording.share < FEW && !grounds.some(({ by }) => by === 'contained');

/** What speaks for a pair, without what is seen to speak otherwise, and without a share of words that is told apart. */
export const soundGrounds = (duplicate: Duplicate, facts: PairFacts | null): Ground[] =>
  duplicate.grounds.filter(
    ({ by }) => !(by === 'title' && titlesDiffer(duplicate)) && !(by === 'text' && facts?.wording),
  );

/** The fields in which a pair is seen to differ, the title as it is shown and not as it was found elsewhere too. */
export const differingFields = (duplicate: Duplicate): MetadataKey[] => [
  ...(titlesDiffer(duplicate) ? (['title'] as const) : []),
  ...duplicate.differ.map(({ field }) => field).filter((field) => field !== 'title'),
];

/** Titles of which one holds the other are looked at as one, and yet are not the same. */
function titlesDiffer({ ours, theirs }: Duplicate): boolean {
  const [one, other] = [ours, theirs].map(({ metadata }) => bareTitle(metadata.title?.value ?? ''));
  return !!one && !!other && one !== other;
}

/** A share in words, never rounded up to a whole that it is not. */
export const percentText = (share: number, locale: Locale): string =>
  new Intl.NumberFormat(locale, {
    style: 'percent',
    roundingMode: 'floor',
  } as Intl.NumberFormatOptions).format(share);

/** What the captures of a pair tell; `null` until it is read, and where it cannot be. */
export function useFacts(
  duplicate: Duplicate | undefined,
  readFacts: (duplicate: Duplicate) => Promise<PairFacts>,
): PairFacts | null {
  const [facts, setFacts] = useState<PairFacts | null>(null);
  useEffect(() => {
    let stale = false;
    setFacts(null);
    if (!duplicate) return undefined;
    readFacts(duplicate).then(
      (read) => stale || setFacts(read),
      () => undefined,
    );
    return () => {
      stale = true;
    };
  }, [duplicate?.ours.id, duplicate?.theirs.id]);
  return facts;
}
