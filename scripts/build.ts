import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from './terminal/refusal.ts';
import { run, tail } from './terminal/run.ts';

export type Target = 'chrome' | 'firefox';

export const ROOT = join(import.meta.dirname, '..');

/** The folder in which the built, unpacked extension stands. */
export const builtFolder = (target: Target): string => join(ROOT, '.output', `${target}-mv3`);

/** What a build is made of. */
const INGREDIENTS = [
  'entrypoints',
  'components',
  'lib',
  'public',
  'seeds',
  'wxt.config.ts',
  'package-lock.json',
];

/**
 * Builds the extension unless the last build is younger than everything it is made of.
 * @returns the built folder, and whether there was anything to do
 * @throws Refusal with the builder's last lines
 */
export async function ensureBuilt(target: Target): Promise<{ folder: string; fresh: boolean }> {
  const folder = builtFolder(target);
  const manifest = join(folder, 'manifest.json');
  const youngest = Math.max(...INGREDIENTS.map((name) => lastChange(join(ROOT, name))));
  if (existsSync(manifest) && statSync(manifest).mtimeMs > youngest) return { folder, fresh: false };
  await build(target);
  return { folder, fresh: true };
}

/** Builds the extension anew. */
export async function build(target: Target): Promise<void> {
  const wxt = join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const { code, output } = await run(process.execPath, [wxt, 'build', '-b', target], { cwd: ROOT });
  if (code === 0) return;
  // A half-written build would look up to date the next time.
  rmSync(builtFolder(target), { recursive: true, force: true });
  throw new Refusal(`The extension could not be built:\n${tail(output, 40)}`);
}

/** Milliseconds since the epoch of the youngest file beneath a path; 0 where there is none. */
function lastChange(path: string): number {
  if (!existsSync(path)) return 0;
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(found.mtimeMs, ...readdirSync(path).map((name) => lastChange(join(path, name))));
}
