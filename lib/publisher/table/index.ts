import type { KnownPublisher } from '../known.ts';
import { AMNESTY } from './amnesty.ts';
import { GOVERNMENTS } from './governments.ts';
import { INTERGOVERNMENTAL } from './intergovernmental.ts';
import { LIBRARIES } from './libraries.ts';
import { ORGANISATIONS } from './organisations.ts';

/** Every publisher that ships. */
export const PUBLISHERS: readonly KnownPublisher[] = [
  ...GOVERNMENTS,
  ...INTERGOVERNMENTAL,
  ...AMNESTY,
  ...ORGANISATIONS,
  ...LIBRARIES,
];
