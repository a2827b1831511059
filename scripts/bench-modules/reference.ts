import { resolve as resolveIn } from '../../lib/reference/index.ts';

export const name = 'Proffer';

/** In-text citations of a plain text, resolved to its list of references, in reading order. */
export const resolve = (text: string) => resolveIn(text);
