import { toHex } from '../custody/index.ts';

/** Makes the values of the `keys` index: what stands there tells nothing without this installation's key. */
export interface Keyring {
  /** HMAC-SHA-256 of each text, its first 128 bits in hex. */
  of(texts: readonly string[]): Promise<string[]>;
}

export const newLocalKey = (): Uint8Array => crypto.getRandomValues(new Uint8Array(32));

export async function keyring(raw: Uint8Array): Promise<Keyring> {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const bytes = raw as Uint8Array<ArrayBuffer>;
  const key = await crypto.subtle.importKey('raw', bytes, algorithm, false, ['sign']);
  const one = async (text: string): Promise<string> => {
    const mac = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(text));
    return toHex(new Uint8Array(mac, 0, 16));
  };
  return { of: (texts) => Promise.all([...new Set(texts)].map(one)) };
}
