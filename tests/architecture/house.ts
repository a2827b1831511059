import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'oxc-parser';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** The folders that hold code of ours. */
const WINGS = ['entrypoints', 'components', 'lib', 'seeds', 'scripts', 'tests'];

export interface Import {
  /** Path of the imported file from the root, or the package's name. */
  target: string;
  inside: boolean;
}

export interface Measured {
  name: string;
  line: number;
  lines: number;
  component: boolean;
}

export interface SourceFile {
  path: string;
  text: string;
  lines: number;
  imports: Import[];
  functions: Measured[];
  defaultExport: boolean;
}

interface Node {
  type: string;
  start: number;
  end: number;
  [key: string]: unknown;
}

/** Every TypeScript file of the house, parsed. */
export function readHouse(): SourceFile[] {
  return WINGS.flatMap(listFiles)
    .filter((path) => /\.tsx?$/.test(path))
    .map(readSource);
}

function listFiles(wing: string): string[] {
  return readdirSync(join(ROOT, wing), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}

function readSource(path: string): SourceFile {
  const text = readFileSync(join(ROOT, path), 'utf8');
  const program = parseSync(path, text).program as unknown as Node;
  const lineAt = lineCounter(text);
  return {
    path,
    text,
    lines: text.split('\n').length - 1,
    imports: importsOf(program, path),
    functions: functionsOf(program, path, lineAt),
    defaultExport: bodyOf(program).some((node) => node.type === 'ExportDefaultDeclaration'),
  };
}

const bodyOf = (program: Node): Node[] => program.body as Node[];

function importsOf(program: Node, path: string): Import[] {
  const found: Import[] = [];
  visit(program, [], (node) => {
    const source = node.source as Node | null | undefined;
    if (!/^(Import|Export(Named|All))/.test(node.type) || !source) return;
    const specifier = String(source.value ?? '');
    if (!specifier) return;
    found.push(resolveImport(specifier.replace(/\?.*$/, ''), path));
  });
  return found;
}

function resolveImport(specifier: string, from: string): Import {
  if (specifier.startsWith('.'))
    return { target: posix.normalize(posix.join(posix.dirname(from), specifier)), inside: true };
  const parts = specifier.split('/');
  return { target: parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/'), inside: false };
}

const FUNCTIONS = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']);

function functionsOf(program: Node, path: string, lineAt: (offset: number) => number): Measured[] {
  const found: Measured[] = [];
  visit(program, [], (node, above) => {
    if (!FUNCTIONS.has(node.type) || groupsTests(above.at(-1))) return;
    const name = nameOf(node, above.at(-1));
    const line = lineAt(node.start);
    const component = path.endsWith('.tsx') && /^[A-Z]/.test(name);
    found.push({ name, line, lines: lineAt(node.end) - line + 1, component });
  });
  return found;
}

/** `describe(…)` only groups: the tests inside it are measured, it is not. */
function groupsTests(parent: Node | undefined): boolean {
  let callee = parent?.type === 'CallExpression' ? (parent.callee as Node) : null;
  while (callee && callee.type !== 'Identifier')
    callee = (callee.object ?? callee.callee ?? callee.tag ?? null) as Node | null;
  return callee?.name === 'describe';
}

function nameOf(node: Node, parent: Node | undefined): string {
  const named = (node.id ?? parent?.id ?? parent?.key) as { name?: string } | null | undefined;
  return named?.name ?? '(anonymous)';
}

function visit(node: Node, above: Node[], see: (node: Node, above: Node[]) => void): void {
  see(node, above);
  const chain = [...above, node];
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value])
      if (child && typeof child === 'object' && typeof (child as Node).type === 'string')
        visit(child as Node, chain, see);
  }
}

function lineCounter(text: string): (offset: number) => number {
  const starts = [0, ...Array.from(text.matchAll(/\n/g), (match) => match.index + 1)];
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  };
}
