import { useEffect, useState } from 'preact/hooks';
import type { PackageId } from '../../lib/model/index.ts';

/** What an address of the page asks for. */
export interface Wanted {
  package: PackageId | null;
  /** The version it is compared with. */
  with: PackageId | null;
}

/** Reads `#package=ID` and `#package=ID&with=ID`. */
export function wantedOf(hash: string): Wanted {
  const asked = new URLSearchParams(hash.replace(/^#/, ''));
  return { package: asked.get('package'), with: asked.get('with') };
}

/** What the address asks for, also when only its fragment changes. */
export function useWanted(): Wanted {
  const [wanted, setWanted] = useState(() => wantedOf(location.hash));
  useEffect(() => {
    const follow = () => setWanted(wantedOf(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return wanted;
}
