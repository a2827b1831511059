import type { PassageId } from '../../model/index.ts';
import { namedId } from '../named-id.ts';

/** The id of what was decided of a passage's origins: the same in every library. */
export const originsId = (passage: PassageId): Promise<string> => namedId(`origins of passage: ${passage}`);
