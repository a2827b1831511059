/** Bytes of a text file as text, in whichever encoding people have them. */

/** Zero bytes at one side of each pair: Latin letters in UTF-16 without a mark. */
const SAMPLE = 2_000;

/**
 * UTF-8 and UTF-16 with or without their mark; what is no UTF-8 is what Windows wrote for western languages.
 */
export function decodeText(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

function encodingOf(bytes: Uint8Array): string {
  const [one, two] = bytes;
  if (one === 0xff && two === 0xfe) return 'utf-16le';
  if (one === 0xfe && two === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = [0, 1].map((side) => sample.filter((byte, index) => index % 2 === side && byte === 0).length);
  const most = sample.length / 4;
  if ((zeros[1] ?? 0) > most) return 'utf-16le';
  if ((zeros[0] ?? 0) > most) return 'utf-16be';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}
