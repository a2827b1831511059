import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { atEnd } from '../terminal/ending.ts';

/** A new empty folder that is removed when the script ends. */
export function freshFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `proffer-${name}-`));
  atEnd(() => removeFolder(folder));
  return folder;
}

/** Removes a folder; a browser that is still closing may write into it, so it is tried again. */
export const removeFolder = (folder: string): void =>
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
