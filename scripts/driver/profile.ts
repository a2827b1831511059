import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { atEnd } from '../terminal/ending.ts';

/** A new empty folder; `remove` takes it away, and so does the end of the script. */
export function freshFolder(name: string): { path: string; remove: () => Promise<void> } {
  const path = mkdtempSync(join(tmpdir(), `proffer-${name}-`));
  return { path, remove: atEnd(() => removeFolder(path)) };
}

/** The profile that was asked for, which stays, or a fresh one, which goes with its browser. */
export const profileFor = (kin: string, wanted: string | undefined): ReturnType<typeof freshFolder> =>
  wanted === undefined ? freshFolder(kin) : { path: wanted, remove: async () => {} };

/** Removes a folder; a browser that is still closing may write into it, so it is tried again. */
const removeFolder = (folder: string): void =>
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
