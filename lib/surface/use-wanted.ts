import { useEffect, useState } from 'preact/hooks';

/**
 * What the address of a page asks for, also when only its fragment changes.
 * @param read reads a fragment, `#` and all; the same function at every call
 */
export function useWanted<T>(read: (hash: string) => T): T {
  const [wanted, setWanted] = useState(() => read(location.hash));
  useEffect(() => {
    const follow = () => setWanted(() => read(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [read]);
  return wanted;
}
