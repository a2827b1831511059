import * as v from 'valibot';
import type { DecidedChain, OriginLink } from '../../model/index.ts';
import { address, id, instant, line, offset, partialDate, span } from '../schema/basic.ts';

/** What may be said of a passage's origins, by its user and by an archive: bounded, and nothing beside it. */

/** Of one passage. */
export const MOST_CHAINS = 200;
/** Of one chain; nobody follows a reference further. */
const MOST_LINKS = 20;
const MOST_PERSONS = 100;
/** Of a chain's key, which is made of what the works of it print. */
export const LONGEST_KEY = 200_000;

/** Absent rather than undefined. */
const when = v.exactOptional;

/** Where a work may be opened: `file:` addresses are no one else's. */
const web = v.pipe(
  address,
  v.check((text) => /^https?:/i.test(text), 'not a web address'),
);

const work = v.object({
  printed: when(line),
  author: when(line),
  persons: when(v.pipe(v.array(line), v.maxLength(MOST_PERSONS))),
  published: when(v.union([v.literal('undated'), partialDate])),
  title: when(line),
  container: when(line),
  address: when(web),
  accessed: when(partialDate),
  pages: when(line),
  spoken: when(v.picklist(['interview', 'correspondence', 'post'])),
});

const because = v.variant('by', [
  ...(
    [
      'name-and-date',
      'named-in-sentence',
      'same-source',
      'date-alone',
      'mark',
      'link',
      'attribution',
      'no-document',
      'no-entry',
      'unread',
      'user',
    ] as const
  ).map((by) => v.object({ by: v.literal(by) })),
  v.object({ by: v.literal('other-date'), printed: line }),
  v.object({ by: v.literal('several'), fitting: offset }),
]);

const link = v.object({
  work,
  pinpoint: when(line),
  surety: v.picklist(['certain', 'likely', 'open']),
  because,
  at: when(span),
  source: when(id),
  notHeld: when(v.literal(true)),
});

const links = v.pipe(v.array(link), v.minLength(1), v.maxLength(MOST_LINKS));

const decided = v.object({
  of: when(v.pipe(v.string(), v.maxLength(LONGEST_KEY))),
  decision: v.picklist(['confirmed', 'rejected']),
  links,
  was: when(links),
  at: when(instant),
});

const chains = v.pipe(v.array(decided), v.maxLength(MOST_CHAINS));

/** What a row of the table holds. */
export const decidedOrigins = v.object({
  chains,
  takenBack: when(
    v.pipe(
      v.array(v.object({ of: v.pipe(v.string(), v.maxLength(LONGEST_KEY)), at: instant })),
      v.maxLength(MOST_CHAINS),
    ),
  ),
});

/** What was read of a passage's origins; by which version's rules is said, so that others read it again. */
export const foundOrigins = v.object({
  rules: line,
  links: v.boolean(),
  chains: v.pipe(v.array(v.object({ links })), v.maxLength(MOST_CHAINS)),
});

/** The same as its types have it. */
export const decidedChains = chains as unknown as v.GenericSchema<unknown, DecidedChain[]>;
export const originLinks = links as unknown as v.GenericSchema<unknown, OriginLink[]>;
