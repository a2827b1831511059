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

/** That some citations name a page of this machine, which nobody else can open; empty where none does. */
export function tellLocal(filed: readonly Filed[], origin: string): string {
  const local = filed.filter(({ citation }) => citation.includes(origin)).length;
  if (local === 0) return '';
  return `${local} of ${filed.length} citations have an address of this machine (${origin}): the demonstration clipped from a local copy of the report. Clipped on the web, they have the web's address.`;
}

/** That what was marked adverse is not in the files, as it is left out of a filing unless asked for. */
export function tellAdverse(filed: readonly Filed[]): string {
  const adverse = filed.filter(({ stance }) => stance === 'adverse').length;
  if (adverse === 0) return '';
  const what = adverse === 1 ? '1 passage marked adverse is' : `${adverse} passages marked adverse are`;
  return `${what} left out of the files for filing below, as is usual; the export dialog can include or name them, and the archive has everything.`;
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
