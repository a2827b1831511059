import { join } from 'node:path';
import { ROOT } from './build.ts';
import { Refusal, runMain } from './terminal/refusal.ts';
import { run, tail } from './terminal/run.ts';

/** The oldest Node whose npm installs every part: the builder's native parts ask for it, and npm leaves them out otherwise. */
const OLDEST: readonly [major: number, minor: number] = [20, 19];

/** The Node that npm itself runs on, not the one the scripts get: npm tells of it as `npm/9.2.0 node/v18.20.4 linux x64`. */
function nodeOfNpm(agent = process.env.npm_config_user_agent ?? ''): [number, number] {
  const [, major, minor] = /\bnode\/v(\d+)\.(\d+)/.exec(agent) ?? [];
  return major === undefined ? [...OLDEST] : [Number(major), Number(minor)];
}

/** The last part of `npm ci`: makes the types that the code is checked with. */
async function main(): Promise<number> {
  const [major, minor] = nodeOfNpm();
  if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1]))
    throw new Refusal(
      `Proffer needs Node ${OLDEST.join('.')} or later, and this is Node ${major}.${minor}: install a current one (https://nodejs.org/en/download), then run npm ci again.`,
    );
  const wxt = join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const { code, output } = await run(process.execPath, [wxt, 'prepare'], { cwd: ROOT });
  if (code !== 0) throw new Refusal(`The types could not be made:\n${tail(output, 20)}`);
  return 0;
}

await runMain(main);
