import * as v from 'valibot';
import { LONGEST_NOTE } from './problem.ts';
import { instant } from './schema/basic.ts';

const LONGEST_ID = 400;

/** The registry's id, that of a later version among them, or what another publisher goes by. */
const publisher = v.pipe(
  v.string(),
  v.maxLength(LONGEST_ID),
  v.regex(/^(?:(?:name|host):.+|[a-z][a-z0-9-]*)$/su, 'no publisher'),
);

const TYPES = [
  'government',
  'intergovernmental',
  'ngo',
  'academic',
  'media',
  'legal',
  'commercial',
  'other',
] as const;

const text = v.pipe(v.string(), v.maxLength(LONGEST_NOTE));

const draft = {
  type: v.nullable(v.picklist(TYPES)),
  mandate: text,
  method: text,
  funding: text,
  independence: text,
  authorship: v.nullable(v.picklist(['named', 'anonymous', 'mixed'])),
  notes: text,
};

/** What a user asks to be kept. */
export const assessing = v.object({ publisher, draft: v.nullable(v.object(draft)) });

/** What a row of the table holds. */
export const assessed = v.object({ publisher, assessment: v.object({ ...draft, assessedAt: instant }) });
