import { parseArgs } from 'node:util';
import { adviceFor, installPrograms, type Program, READERS, SCREEN } from './browsers/desktop.ts';
import { findBrowser, type Kin } from './browsers/find.ts';
import { endAll } from './terminal/ending.ts';
import { bad, bold, duration, quiet } from './terminal/paint.ts';
import { Refusal, runMain } from './terminal/refusal.ts';
import { step } from './terminal/steps.ts';
import { checkAddon, checkBuild, checkDemonstration, checkStyle, checkTypes } from './test/checks.ts';
import type { Outcome } from './test/outcome.ts';
import { runVitest } from './test/vitest.ts';

type Remark = (text: string) => void;

interface Part {
  id: string;
  name: string;
  run(remark: Remark): Promise<Outcome>;
}

const long = { ...(process.argv.includes('--long') ? { PROFFER_LONG: '1' } : {}) };

/** Tests in a real browser and, where it can be had, on a screen of their own. */
const browserPart = (id: string, name: string, kin: Kin): Part => ({
  id,
  name,
  run: async (remark) => {
    // Found, and installed where it can be, before the tests look for it themselves.
    await findBrowser(kin, remark);
    const missing = process.platform === 'linux' ? await installPrograms(SCREEN, remark) : [];
    const outcome = await runVitest(id, ['--project', id], remark, { ...long, PROFFER_BUILT: '1' });
    return without(missing, outcome);
  },
});

/** An outcome that says why tests were left out, if that is why. */
const without = (missing: readonly Program[], outcome: Outcome): Outcome =>
  missing.length > 0 && outcome.skipped ? { ...outcome, reason: adviceFor(missing) } : outcome;

const PARTS: Part[] = [
  { id: 'types', name: 'types', run: checkTypes },
  { id: 'lint', name: 'lint and format', run: checkStyle },
  {
    id: 'architecture',
    name: 'architecture',
    run: (remark) => runVitest('architecture', ['--project', 'architecture'], remark),
  },
  {
    id: 'unit',
    name: 'unit tests',
    run: async (remark) => {
      const missing = await installPrograms(READERS, remark);
      return without(missing, await runVitest('unit', ['--project', 'unit*'], remark));
    },
  },
  { id: 'chrome', name: 'build for Chrome', run: () => checkBuild('chrome') },
  { id: 'gecko', name: 'build for Firefox', run: () => checkBuild('firefox') },
  { id: 'addon', name: 'addons-linter', run: checkAddon },
  { id: 'start', name: 'npm start', run: checkDemonstration },
  browserPart('chromium', 'in Chromium', 'chromium'),
  browserPart('faults', 'faults, in Chromium', 'chromium'),
  browserPart('firefox', 'in Firefox', 'firefox'),
];

async function runPart(part: Part): Promise<Outcome> {
  const line = step(part.name);
  const outcome = await part.run(line.remark).catch((error: unknown): Outcome => {
    const detail =
      error instanceof Refusal ? error.message : String(error instanceof Error ? error.stack : error);
    return { passed: 0, failed: 1, detail };
  });
  if (outcome.failed === 0) line.done(outcome.summary ?? count(outcome));
  else line.failed(count(outcome));
  if (outcome.detail) process.stdout.write(`\n${outcome.detail.trim()}\n\n`);
  return outcome;
}

function count({ passed, failed, skipped, reason }: Outcome): string {
  const parts = [`${passed} passed`];
  if (failed) parts.push(bad(`${failed} failed`));
  if (skipped) parts.push([`${skipped} left out`, reason].filter(Boolean).join(' '));
  return parts.join(', ');
}

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { only: { type: 'string' }, long: { type: 'boolean' } } });
  const wanted = values.only?.split(',');
  const unknown = wanted?.find((id) => !PARTS.some((part) => part.id === id));
  if (unknown) throw new Refusal(`No step is called ${unknown}: ${PARTS.map(({ id }) => id).join(', ')}.`);
  const begun = performance.now();
  process.stdout.write(`\n${bold('Proffer')} ${quiet('tests')}\n\n`);
  const total = { passed: 0, failed: 0 };
  for (const part of PARTS.filter(({ id }) => !wanted || wanted.includes(id))) {
    const { passed, failed } = await runPart(part);
    total.passed += passed;
    total.failed += failed;
  }
  process.stdout.write(`\n  ${quiet(`in ${duration(performance.now() - begun)}`)}\n\n`);
  process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`);
  return total.failed === 0 && total.passed > 0 ? 0 : 1;
}

await runMain(main);
await endAll();
