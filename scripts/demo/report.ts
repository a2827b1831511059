import { statSync } from 'node:fs';
import { basename, relative } from 'node:path';
import { bold, quiet, size, wrap } from '../terminal/paint.ts';
import type { Filed } from './work.ts';

const WIDTH = 84;
const MARGIN = '  ';

/** The filed passages under their issues, in their own words, each with its citation. */
export function tellFiled(filed: readonly Filed[]): string {
  const issues = [...new Set(filed.map(({ issue }) => issue))];
  return issues.map((issue) => tellIssue(issue, filed)).join('\n');
}

function tellIssue(issue: string, filed: readonly Filed[]): string {
  const passages = filed
    .filter((each) => each.issue === issue)
    .flatMap(({ words, stance, citation }) => [
      '',
      indented(`“${words}”${stance === 'supports' ? '' : ` (${stance})`}`),
      indented(citation, quiet),
    ]);
  return ['', `${MARGIN}${bold(issue)}`, ...passages].join('\n');
}

/** The files with their sizes, beneath the folder they are in. */
export function tellFiles(files: readonly string[], folder: string): string {
  const names = files.map((file) => basename(file));
  const width = Math.max(...names.map((name) => name.length));
  const rows = files.map((file, index) => {
    const length = size(statSync(file).size).padStart(8);
    return `${MARGIN}${MARGIN}${(names[index] ?? '').padEnd(width)}  ${quiet(length)}`;
  });
  return [`${MARGIN}${bold(relative(process.cwd(), folder) || folder)}`, ...rows].join('\n');
}

const indented = (text: string, paint: (line: string) => string = String): string =>
  wrap(text, WIDTH - 4)
    .split('\n')
    .map((line) => `${MARGIN}${MARGIN}${paint(line)}`)
    .join('\n');
