import * as v from 'valibot';
import { LONGEST_NOTE } from '../problem.ts';
import { instant } from '../schema/basic.ts';

/** What columns of several tables are made of. */

/** Absent rather than undefined. */
export const when = v.exactOptional;
/** A text that a person wrote. */
export const note = v.pipe(v.string(), v.maxLength(LONGEST_NOTE));
export const mutable = { createdAt: instant, updatedAt: instant, deletedAt: when(instant) };
export const locale = v.picklist(['en', 'es', 'fr']);
