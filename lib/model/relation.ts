import type { Mutable } from './binder.ts';
import type { RelationId, SourceId } from './ids.ts';

/** Why two publications are taken for one, or for kin. `share` is of their word sequences in common, 0 to 1. */
export type Ground =
  /** They stand at one address, however it was written or wrapped. */
  | { by: 'address'; address: string }
  | { by: 'number'; number: string }
  | { by: 'doi'; doi: string }
  /** Title, publisher and day of publication agree. */
  | { by: 'title'; title: string }
  | { by: 'text'; share: number }
  /** `share`: how much of the shorter text stands in the longer one. */
  | { by: 'contained'; share: number };

export type RelationKind =
  /** Likely one work: the user is asked. */
  | 'likely'
  /** The same work in another language: kin, never one source. */
  | 'translation'
  /** `from` is a part of `to`: a chapter, a reprinted section. */
  | 'part'
  /** The user keeps them apart: never joined by themselves, never proposed again. */
  | 'apart';

/** What is thought, or was decided, of two sources. One for each pair; its id is made of the two. */
export interface Relation extends Mutable {
  id: RelationId;
  kind: RelationKind;
  from: SourceId;
  to: SourceId;
  /** The strongest first. */
  grounds: Ground[];
}
