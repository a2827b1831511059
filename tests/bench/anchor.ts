/**
 * Anchoring measured: `npm run bench:anchor -- --data FOLDER [--no-cases] [--no-curve] [--no-scale]`. The folder holds
 * a scorer (`score.mjs`) and its cases (`dev/`); nothing of it is copied here. Prints the scorer's table for Proffer
 * and for the Hypothesis way, the curve that the refusal's threshold was read from, and how time and memory grow.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { scale } from './anchor-scale.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    'no-cases': { type: 'boolean', default: false },
    'no-curve': { type: 'boolean', default: false },
    'no-scale': { type: 'boolean', default: false },
  },
});
if (!values.data) throw new Error('say where the cases are: --data FOLDER');

const modules = join(import.meta.dirname, '../../scripts/bench-modules');
const scorer = join(values.data, 'score.mjs');

function score(module: string, ...more: string[]): void {
  const args = [scorer, join(modules, module), '--context', '128', '--no-scale', ...more];
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (status !== 0) throw new Error(`the scorer ended with ${status}`);
}

if (!values['no-cases']) {
  score('anchor.ts', '--failures', '20');
  score('anchor-hypothesis.ts');
}
if (!values['no-curve']) {
  console.log('\nNothing refused, then by threshold (Proffer takes places from 0.665 on, 0.95 × 0.7):');
  score('anchor-unrefused.ts', '--sweep');
}
if (!values['no-scale']) await scale(join(values.data, 'dev'));
