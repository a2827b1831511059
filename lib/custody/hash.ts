import canonicalize from 'canonicalize';

/** SHA-256 of bytes, lower-case hex. */
export async function sha256(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>);
  return toHex(new Uint8Array(digest));
}

/** SHA-256 of a text in UTF-8, lower-case hex. A lone surrogate counts as U+FFFD. */
export const sha256Text = (text: string): Promise<string> => sha256(new TextEncoder().encode(text));

/** SHA-256 of a value's canonical JSON, lower-case hex. */
export const sha256Json = (value: unknown): Promise<string> => sha256Text(canonicalJson(value));

/**
 * A value as canonical JSON (RFC 8785): the same text on every machine for the same content.
 * The RFC refuses lone surrogates, which real pages hold; here they count as U+FFFD, as UTF-8 would have them.
 * @throws TypeError when the value has no JSON (a function, `undefined`, a circle)
 */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(wellFormed(value));
  if (text === undefined) throw new TypeError('the value has no JSON');
  return text;
}

export const toHex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

function wellFormed(value: unknown): unknown {
  if (typeof value === 'string') return value.toWellFormed();
  if (Array.isArray(value)) return value.map(wellFormed);
  if (value === null || typeof value !== 'object') return value;
  const pairs = Object.entries(value).map(([key, inner]) => [key.toWellFormed(), wellFormed(inner)]);
  return Object.fromEntries(pairs);
}
