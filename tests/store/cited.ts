import type { OriginLink } from '../../lib/model/index.ts';
import { readPlain } from '../../lib/text/index.ts';

/** A report that cites, and what a user says of it. */

export const SENTENCE = 'The mothers who search are threatened by armed groups';
export const PLAIN = 'Nobody is cited in this sentence of the report';
export const REPORT = [
  '3.4 Volunteer Searchers',
  `${SENTENCE} (InSight Crime 2022-11-04).`,
  `${PLAIN}.`,
  'References',
  'InSight Crime. 4 November 2022. Parker Asmann. “Facing Death and Dismissal, Mexico’s Mothers Keep Searching.” [Accessed 6 July 2023]',
].join('\n\n');
export const text = readPlain(REPORT);
export const TITLE = 'Facing Death and Dismissal, Mexico’s Mothers Keep Searching';

export const link = (change: Partial<OriginLink['work']> = {}): OriginLink => ({
  work: { author: 'CNDH', published: { year: 2021 }, ...change },
  surety: 'certain',
  because: { by: 'user' },
});
