import { plain, type RichText } from '../../lib/cite/rich-text.ts';
import type { MetadataKey, SourceMetadata } from '../../lib/model/index.ts';
import type { FieldValue } from './fields.ts';

/** How a source is cited, so that its fields can show what they change there. */
export interface Citing {
  /** The style's name. */
  style: string;
  /** The citation of the source, were this known of it. */
  of: (metadata: SourceMetadata) => RichText;
}

/** What one field does to the citation. */
export interface CitedField {
  style: string;
  /** As the source is cited now. */
  now: string;
  /** As it would be cited with another value, or with none. */
  as: (value: FieldValue | null) => string;
}

/** What a field of a source does to its citation. */
export function citedField({ style, of }: Citing, metadata: SourceMetadata, name: MetadataKey): CitedField {
  const { [name]: _, ...others } = metadata;
  const written = (value: FieldValue) =>
    ({ ...others, [name]: { value, foundIn: 'user', weight: 1 } }) as SourceMetadata;
  return {
    style,
    now: plain(of(metadata)),
    as: (value) => plain(of(value === null ? others : written(value))),
  };
}

/** Whether a citation would be another one without this value. */
export const isPrinted = ({ as }: CitedField, value: FieldValue): boolean => as(value) !== as(null);
