import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT, readHouse, type SourceFile } from './house.ts';

/** Which rooms of lib a room may know; the table of ARCHITECTURE.md. A room may always know itself. */
const ARROWS: Record<string, string[]> = {
  model: [],
  words: ['model'],
  text: ['model'],
  anchor: ['model', 'text'],
  source: ['model', 'text'],
  reference: ['model', 'text'],
  ndp: ['model', 'text', 'source'],
  capture: ['model', 'text', 'anchor', 'source'],
  highlight: ['model', 'text', 'anchor', 'capture'],
  appearance: ['model', 'text'],
  corpus: ['model', 'text', 'source', 'reference', 'seeds'],
  binder: ['model'],
  publisher: ['model'],
  cite: ['model'],
  export: ['model', 'binder', 'cite', 'words'],
  packet: ['model', 'text', 'export'],
  custody: ['model'],
  import: ['model', 'text', 'source'],
  search: ['model', 'text'],
  store: [
    'model',
    'text',
    'anchor',
    'source',
    'reference',
    'ndp',
    'corpus',
    'publisher',
    'binder',
    'custody',
    'search',
    'import',
  ],
  messages: ['model'],
  surface: ['*'],
};

const BUDGET = { file: 300, function: 50, component: 80 };

/** Written beside a line that breaks a budget: `budget: the reason`. */
const EXCUSE = /budget: (.+)/;

const house = readHouse();
const byPath = new Map(house.map((file) => [file.path, file]));
const roomOf = (path: string): string => path.split('/')[path.startsWith('lib/') ? 1 : 0] ?? '';
const inside = (file: SourceFile): SourceFile[] =>
  file.imports.flatMap((found) => (found.inside ? (byPath.get(found.target) ?? []) : []));

describe('arrows', () => {
  it('stands only on rooms the table allows', () => {
    const forbidden = house
      .filter((file) => file.path.startsWith('lib/'))
      .flatMap((file) => inside(file).map((target) => [file.path, target.path] as const))
      .filter(([from, to]) => {
        const allowed = ARROWS[roomOf(from)] ?? [];
        return roomOf(from) !== roomOf(to) && !allowed.includes('*') && !allowed.includes(roomOf(to));
      });
    expect(forbidden).toEqual([]);
  });

  it('knows every room of lib', () => {
    const rooms = new Set(
      house.filter((file) => file.path.startsWith('lib/')).map((file) => roomOf(file.path)),
    );
    expect([...rooms].filter((room) => !(room in ARROWS))).toEqual([]);
  });

  it('gives components their data as props: no store, no browser', () => {
    const wrong = house
      .filter((file) => file.path.startsWith('components/'))
      .flatMap((file) => file.imports.map((found) => `${file.path} → ${found.target}`))
      .filter((arrow) =>
        /→ (lib\/(store|surface|messages\/(send|serve|runtime|index))|webextension-polyfill|dexie)/.test(
          arrow,
        ),
      );
    expect(wrong).toEqual([]);
  });

  it('keeps the store, the words and the interface out of what is injected into pages', () => {
    const reached = reach('entrypoints/clip/index.ts');
    expect(reached).toContain('lib/capture/index.ts');
    const wrong = reached.filter((path) => /^(lib\/(store|surface|export)|components)\//.test(path));
    const words = reached.filter(
      (path) => path.startsWith('lib/words/') && !/words\/(page|say)\.ts$/.test(path),
    );
    expect([...wrong, ...words]).toEqual([]);
  });

  it('lets only messages, surfaces and entrypoints know the browser', () => {
    const wrong = house
      .filter((file) => file.imports.some((found) => found.target === 'webextension-polyfill'))
      .map((file) => file.path)
      .filter((path) => !/^(lib\/(messages|surface)|entrypoints|tests|scripts)\//.test(path));
    expect(wrong).toEqual([]);
  });

  it('imports no entrypoint from elsewhere and no test from the product', () => {
    const wrong = house.flatMap((file) =>
      inside(file)
        .filter((target) => isForeignEntrypoint(file, target) || isTestFromProduct(file, target))
        .map((target) => `${file.path} → ${target.path}`),
    );
    expect(wrong).toEqual([]);
  });

  it('has no circle', () => {
    expect(circles()).toEqual([]);
  });
});

describe('budgets', () => {
  const excused: string[] = [];

  it('keeps files, functions and components small, or says why beside the line', () => {
    const over = house.flatMap((file) => overBudget(file, excused));
    expect(over).toEqual([]);
  });

  it('keeps the list of excuses short', () => {
    if (excused.length > 0) console.info(`over budget, with a reason:\n  ${excused.join('\n  ')}`);
    expect(excused.length).toBeLessThanOrEqual(8);
  });

  it('has no attic', () => {
    expect(
      house.map((file) => file.path).filter((path) => /\b(utils?|helpers?|misc|common)\b/.test(path)),
    ).toEqual([]);
  });

  it('exports by name, but where a tool demands a default', () => {
    const wrong = house.filter((file) => file.defaultExport && !file.path.startsWith('entrypoints/'));
    expect(wrong.map((file) => file.path)).toEqual([]);
  });
});

describe('papers', () => {
  it('names every dependency with its reason in ARCHITECTURE.md', () => {
    const papers = readFileSync(join(ROOT, 'ARCHITECTURE.md'), 'utf8');
    const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    const names = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(names.filter((name) => !papers.includes(`\`${name}\``))).toEqual([]);
  });

  it('locks every platform’s part of a package, or `npm ci` fails on that platform', () => {
    const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
      packages: Record<string, { optionalDependencies?: Record<string, string> }>;
    };
    const missing = Object.entries(packages).flatMap(([path, { optionalDependencies }]) =>
      Object.keys(optionalDependencies ?? {}).filter(
        (name) => !packages[`node_modules/${name}`] && !packages[`${path}/node_modules/${name}`],
      ),
    );
    expect(missing).toEqual([]);
  });

  it('draws the same arrows in ARCHITECTURE.md', () => {
    const papers = readFileSync(join(ROOT, 'ARCHITECTURE.md'), 'utf8');
    expect(Object.keys(ARROWS).filter((room) => !papers.includes(`lib/${room}/`))).toEqual([]);
  });
});

function reach(start: string, seen = new Set<string>()): string[] {
  const file = byPath.get(start);
  if (!file || seen.has(start)) return [...seen];
  seen.add(start);
  for (const target of inside(file)) reach(target.path, seen);
  return [...seen];
}

function isForeignEntrypoint(file: SourceFile, target: SourceFile): boolean {
  if (!target.path.startsWith('entrypoints/')) return false;
  return file.path.split('/').slice(0, 2).join('/') !== target.path.split('/').slice(0, 2).join('/');
}

const isTestFromProduct = (file: SourceFile, target: SourceFile): boolean =>
  target.path.startsWith('tests/') && !file.path.startsWith('tests/');

function circles(): string[] {
  const done = new Set<string>();
  const found: string[] = [];
  const walk = (file: SourceFile, above: string[]): void => {
    if (above.includes(file.path)) {
      found.push([...above.slice(above.indexOf(file.path)), file.path].join(' → '));
      return;
    }
    if (done.has(file.path)) return;
    for (const target of inside(file)) walk(target, [...above, file.path]);
    done.add(file.path);
  };
  for (const file of house) walk(file, []);
  return found;
}

function overBudget(file: SourceFile, excused: string[]): string[] {
  const lines = file.text.split('\n');
  const claims: { claim: string; line: number }[] = [];
  if (file.lines > BUDGET.file) claims.push({ claim: `${file.path}: ${file.lines} lines`, line: 1 });
  for (const { name, line, lines: length, component } of file.functions)
    if (length > (component ? BUDGET.component : BUDGET.function))
      claims.push({ claim: `${file.path}:${line} ${name}: ${length} lines`, line });
  return claims.flatMap(({ claim, line }) => {
    const reason = EXCUSE.exec(lines.slice(Math.max(0, line - 2), line).join('\n'))?.[1];
    if (reason) excused.push(`${claim} (${reason})`);
    return reason ? [] : [claim];
  });
}
