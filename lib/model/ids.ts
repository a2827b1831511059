/** Ids are UUIDv7 texts, made by whoever creates the record; seeds carry fixed ones. */
export type Id<Kind extends string> = string & { readonly kind?: Kind };

export type SourceId = Id<'source'>;
export type CaptureId = Id<'capture'>;
/** A kept package is its capture's list, one for each: its id is the capture's. */
export type PackageId = CaptureId;
export type PassageId = Id<'passage'>;
export type CaseId = Id<'case'>;
export type IssueId = Id<'issue'>;
export type EntryId = Id<'entry'>;
export type ExhibitId = Id<'exhibit'>;
export type SearchId = Id<'search'>;
/** No UUID: the registry's word (`hrw`), or what an unknown publisher goes by (`name:…`, `host:…`). Stands in bodies only. */
export type PublisherId = Id<'publisher'>;
export type RelationId = Id<'relation'>;
export type ChangeId = Id<'change'>;
/** Made by the page at the gesture; the passage it leads to carries the same id, so that a retry never doubles. */
export type ClipId = PassageId;
/** One load of one page. */
export type VisitId = Id<'visit'>;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Whether a text from outside is shaped like one of our ids. */
export const isId = (text: unknown): text is string => typeof text === 'string' && UUID.test(text);

/**
 * A new UUIDv7: 48 bits of Unix milliseconds, then 74 random bits (RFC 9562, section 5.7).
 * @param now milliseconds since the epoch
 */
export function newId(now: number = Date.now()): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  new DataView(bytes.buffer).setUint16(0, Math.floor(now / 2 ** 32));
  new DataView(bytes.buffer).setUint32(2, now >>> 0);
  bytes[6] = ((bytes[6] as number) & 0x0f) | 0x70;
  bytes[8] = ((bytes[8] as number) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
