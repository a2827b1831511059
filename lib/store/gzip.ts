/** Packs bytes with gzip. */
export const gzip = (bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>> =>
  through(bytes, new CompressionStream('gzip'), Number.POSITIVE_INFINITY);

/**
 * Unpacks them, as far as they are no more than `largest`.
 * @throws RangeError where they are more, TypeError where they are damaged
 */
export const gunzip = (bytes: Uint8Array, largest: number): Promise<Uint8Array<ArrayBuffer>> =>
  through(bytes, new DecompressionStream('gzip'), largest);

async function through(
  bytes: Uint8Array,
  stream: CompressionStream | DecompressionStream,
  largest: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream().pipeThrough(stream).getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    length += next.value.length;
    if (length > largest) {
      await reader.cancel();
      throw new RangeError('more than may be unpacked');
    }
    parts.push(next.value);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
