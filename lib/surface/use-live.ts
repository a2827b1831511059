import { useEffect, useState } from 'preact/hooks';
import type { Live } from '../store/index.ts';

/**
 * What a live view of the library shows now; `undefined` until it first answers, and again whenever `key` changes.
 * An error is thrown while rendering, so that the page's boundary says what is safe.
 * @param key a text that names what `make` reads
 */
export function useLive<T>(make: () => Live<T> | null, key: string): T | undefined {
  const [seen, setSeen] = useState<{ key: string; value: T } | null>(null);
  const [failed, setFailed] = useState<unknown>(null);
  // `key` stands for all that `make` closes over.
  useEffect(() => make()?.subscribe((value) => setSeen({ key, value }), setFailed), [key]);
  if (failed) throw failed;
  return seen?.key === key ? seen.value : undefined;
}
