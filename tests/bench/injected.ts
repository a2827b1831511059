import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { builtFolder, type Target } from '../../scripts/build.ts';

/** What a gesture puts into a page may not be larger than this, packed. */
export const INJECTED_BUDGET = 40_000;

export interface Injected {
  target: Target;
  bytes: number;
  gzipped: number;
}

/** The size of the script that a gesture injects, as built. */
export function measureInjected(target: Target): Injected {
  const file = join(builtFolder(target), 'clip.js');
  if (!existsSync(file)) throw new Error(`There is no ${file}: build first`);
  const bytes = readFileSync(file);
  return { target, bytes: bytes.length, gzipped: gzipSync(bytes, { level: 9 }).length };
}
