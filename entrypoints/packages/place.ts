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
