import type { Ground, MetadataKey, Source } from '../../lib/model/index.ts';
import type { FieldValue } from '../source/fields.ts';

/** What two sources say of one field. */
export interface ComparedField {
  field: MetadataKey;
  ours: { value: FieldValue } | null;
  theirs: { value: FieldValue } | null;
}

/** Two sources that are likely one work. */
export interface Duplicate {
  /** The one that would stay. */
  ours: Source;
  theirs: Source;
  grounds: readonly Ground[];
  agree: readonly ComparedField[];
  differ: readonly ComparedField[];
}

/** A source that is kin to another. */
export interface Kin {
  as: 'translation' | 'whole' | 'part';
  source: Source;
  grounds: readonly Ground[];
}
