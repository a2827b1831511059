import { sha256Text } from '../custody/index.ts';

/** An id that says what it is of: the same on every machine, so that two libraries speak of one row. */
export async function namedId(text: string): Promise<string> {
  const hex = await sha256Text(text);
  return [8, 12, 16, 20, 32].map((end, at) => hex.slice([0, 8, 12, 16, 20][at], end)).join('-');
}
