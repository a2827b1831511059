import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../../scripts/build.ts';
import { run } from '../../scripts/terminal/run.ts';

const ENTER = join(ROOT, 'scripts', 'enter.mjs');

it('says to run npm ci where it was not run', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'proffer-enter-'));
  try {
    cpSync(ENTER, join(folder, 'scripts', 'enter.mjs'));
    const { code, output } = await run(process.execPath, [join(folder, 'scripts', 'enter.mjs'), 'start']);
    expect(output).toMatch(/^Run npm ci first: .+\n$/);
    expect(code).toBe(1);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

it.each([
  ['npm/9.2.0 node/v18.20.4 linux x64', '18.20'],
  ['npm/10.2.3 node/v20.10.0 darwin arm64', '20.10'],
])('npm ci says which Node to install where npm runs on an older one: %s', async (agent, version) => {
  const { code, output } = await run(process.execPath, [ENTER, 'prepare'], {
    env: { npm_config_user_agent: agent },
  });
  expect(output.trim()).toMatch(/^Proffer needs Node 20\.19 or later, .+ then run npm ci again\.$/);
  expect(output).toContain(`this is Node ${version}:`);
  expect(code).toBe(1);
});
