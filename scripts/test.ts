import { parseArgs } from 'node:util';
import { ensurePrograms, mayHaveDisplay } from './browsers/desktop.ts';
import { findBrowser } from './browsers/find.ts';
import { endAll } from './terminal/ending.ts';
import { bad, bold, duration, quiet } from './terminal/paint.ts';
import { Refusal, runMain } from './terminal/refusal.ts';
import { step } from './terminal/steps.ts';
import { checkAddon, checkBuild, checkStyle, checkTypes } from './test/checks.ts';
import type { Outcome } from './test/outcome.ts';
import { runVitest } from './test/vitest.ts';

type Remark = (text: string) => void;

interface Part {
  id: string;
  name: string;
  run(remark: Remark): Promise<Outcome>;
}

const long = { ...(process.argv.includes('--long') ? { PROFFER_LONG: '1' } : {}) };

const browserPart = (id: string, name: string): Part => ({
  id,
  name,
  run: async (remark) => {
    const tools = await prepare(remark);
    return runVitest(id, ['--project', id], remark, { ...tools, ...long, PROFFER_BUILT: '1' });
  },
});

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
      await prepareDocuments(remark);
      return runVitest('unit', ['--project', 'unit'], remark);
    },
  },
  { id: 'chrome', name: 'build for Chrome', run: () => checkBuild('chrome') },
  { id: 'gecko', name: 'build for Firefox', run: () => checkBuild('firefox') },
  { id: 'addon', name: 'addons-linter', run: checkAddon },
  browserPart('chromium', 'in Chromium'),
  browserPart('faults', 'faults, in Chromium'),
  browserPart('firefox', 'in Firefox'),
];

/** Both browsers and, where it can be had, the virtual screen; their paths go to the tests by the environment. */
async function prepare(remark: Remark): Promise<Record<string, string>> {
  const PROFFER_BROWSER = await findBrowser('chromium', remark);
  const PROFFER_FIREFOX = await findBrowser('firefox', remark);
  if (mayHaveDisplay()) await ensurePrograms(['Xvfb', 'openbox', 'xdotool'], remark);
  return { PROFFER_BROWSER, PROFFER_FIREFOX };
}

/** What the exported documents are read back with. */
async function prepareDocuments(remark: Remark): Promise<void> {
  await ensurePrograms(['soffice', 'pdftotext'], remark);
}

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

function count({ passed, failed, skipped }: Outcome): string {
  const parts = [`${passed} passed`];
  if (failed) parts.push(bad(`${failed} failed`));
  if (skipped) parts.push(`${skipped} left out`);
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
