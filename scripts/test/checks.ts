import { join } from 'node:path';
import { build, builtFolder, ROOT, type Target } from '../build.ts';
import { Refusal } from '../terminal/refusal.ts';
import { run } from '../terminal/run.ts';
import { type Outcome, verdict } from './outcome.ts';

const bin = (name: string): string =>
  join(ROOT, 'node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name);

/** The compiler over the whole tree, tests and scripts among it. */
export async function checkTypes(): Promise<Outcome> {
  const { code, output } = await run(bin('tsc'), ['--noEmit'], { cwd: ROOT });
  return verdict(code === 0, output);
}

/** Lint and format in one. */
export async function checkStyle(): Promise<Outcome> {
  const { code, output } = await run(bin('biome'), ['ci', '--colors=off'], { cwd: ROOT });
  return verdict(code === 0, output);
}

export async function checkBuild(target: Target): Promise<Outcome> {
  try {
    await build(target);
    return verdict(true, '');
  } catch (error) {
    if (error instanceof Refusal) return verdict(false, error.message);
    throw error;
  }
}

interface LinterReport {
  summary: { errors: number; warnings: number; notices: number };
}

/** Mozilla's linter over the Firefox build: errors fail, warnings are counted. */
export async function checkAddon(): Promise<Outcome> {
  const args = ['--output=json', '--boring', builtFolder('firefox')];
  const { output } = await run(bin('addons-linter'), args, { cwd: ROOT });
  const start = output.indexOf('{');
  if (start < 0) return verdict(false, output);
  const { summary } = JSON.parse(output.slice(start)) as LinterReport;
  return verdict(summary.errors === 0, output, `${summary.errors} errors, ${summary.warnings} warnings`);
}

/** What `npm start` shows a newcomer where nobody watches: the main job from a page to files, in the built extension. */
export async function checkDemonstration(): Promise<Outcome> {
  const { code, output } = await run(process.execPath, [join(ROOT, 'scripts', 'start.ts'), '--headless'], {
    cwd: ROOT,
  });
  return verdict(code === 0, output);
}
