import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { builtFolder, type Target } from '../../scripts/build.ts';

/** What is put into pages may not be larger than this, packed: at a gesture, and at each visit of a granted site. */
export const INJECTED = { 'clip.js': 40_000, 'visit.js': 3_000 } as const;

export type InjectedScript = keyof typeof INJECTED;

export interface Injected {
  script: InjectedScript;
  target: Target;
  bytes: number;
  gzipped: number;
  allowed: number;
}

/** The sizes of the scripts that are put into pages, as built. */
export const measureInjected = (target: Target): Injected[] =>
  (Object.keys(INJECTED) as InjectedScript[]).map((script) => {
    const file = join(builtFolder(target), script);
    if (!existsSync(file)) throw new Error(`There is no ${file}: build first`);
    const bytes = readFileSync(file);
    const gzipped = gzipSync(bytes, { level: 9 }).length;
    return { script, target, bytes: bytes.length, gzipped, allowed: INJECTED[script] };
  });
