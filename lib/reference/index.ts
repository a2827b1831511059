export { originsOf } from './govern.ts';
export { chainKey, workKey } from './keys.ts';
export { REFERENCE_RULES, readReferences } from './read.ts';
export {
  type Handles,
  handlesOf,
  isOneWork,
  mayBeOneWork,
  mayBeReadAlike,
  type Naming,
  signOf,
  sureHandles,
  type WorkSign,
} from './same-work.ts';
export type { Citation, Note, PageLink, ReferenceEntry, ReferenceList, References } from './types.ts';
