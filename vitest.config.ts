import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Browser tests share one machine's screen and cores: one file at a time, in the order of their names. */
const browserProject = (name: string) => ({
  extends: true as const,
  test: {
    name,
    include: [`tests/browser/${name}/**/*.test.ts`],
    globalSetup: ['tests/browser/setup.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});

/** Rooms whose tests leave nothing behind in the world they share: each module is loaded once for all of them. */
const PURE = [
  'anchor',
  'binder',
  'cite',
  'corpus',
  'custody',
  'export',
  'import',
  'model',
  'publisher',
  'reference',
  'search',
  'store',
].map((room) => `tests/${room}/**/*.test.ts`);

/** Where bytes are read that must be of one world with those who read them: a process for each file. */
const OF_ONE_WORLD = [
  'tests/components/pdf.test.tsx',
  'tests/surface/keep-package.test.ts',
  'tests/text/from-pdf/**/*.test.ts',
  'tests/packet/**/*.test.ts',
];

/** Large documents on a loaded machine; how fast they are is measured by the benches. */
const UNIT = { testTimeout: 30_000 };

export default defineConfig({
  test: {
    allowOnly: false,
    // A machine of two cores would be left half idle.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      { extends: true, test: { name: 'unit', include: PURE, isolate: false, ...UNIT } },
      { extends: true, test: { name: 'unit-alone', include: OF_ONE_WORLD, ...UNIT } },
      {
        extends: true,
        test: {
          // Each file has a world of its own within one process, which is much faster than a process for each.
          name: 'unit-apart',
          pool: 'vmThreads',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/browser/**', 'tests/architecture/**', ...OF_ONE_WORLD, ...PURE],
          ...UNIT,
        },
      },
      { extends: true, test: { name: 'architecture', include: ['tests/architecture/**/*.test.ts'] } },
      browserProject('chromium'),
      browserProject('firefox'),
      browserProject('faults'),
    ],
  },
});
