import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../build.ts';
import { run } from '../terminal/run.ts';
import type { Outcome } from './outcome.ts';

/** What of vitest's JSON report is read here. */
interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

/**
 * Runs tests and counts them. A file that fails without a failing test (it does not load) counts as one
 * failure, and so does a run that finds no test.
 * @param name of the report's file
 * @param filter vitest's own arguments: project, paths, exclusions
 */
export async function runVitest(
  name: string,
  filter: readonly string[],
  remark: (text: string) => void,
  env: Record<string, string> = {},
): Promise<Outcome> {
  const reportFile = join(ROOT, '.output', 'tests', `${name}.json`);
  rmSync(reportFile, { force: true });
  const vitest = join(ROOT, 'node_modules', 'vitest', 'vitest.mjs');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`];
  const { code, output } = await run(process.execPath, [vitest, 'run', ...filter, ...reporters], {
    cwd: ROOT,
    env,
    onLine: remark,
  });
  const report = read(reportFile);
  if (!report) return { passed: 0, failed: 1, detail: output };
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const failed = report.numFailedTests + unloaded;
  const passed = report.numPassedTests;
  // Errors outside of any test, and runs that found nothing, leave no failed test behind.
  const silent = failed === 0 && (code !== 0 || passed === 0) ? 1 : 0;
  return {
    passed,
    failed: failed + silent,
    skipped: report.numPendingTests + report.numTodoTests,
    detail: failed + silent > 0 ? output : '',
  };
}

function read(file: string): Report | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report;
  } catch {
    return null;
  }
}
