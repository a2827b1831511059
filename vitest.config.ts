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

/**
 * Screens: each file has a document of its own within one process, which is much faster than a process for each. What reads a
 * PDF stays outside, where all bytes are of one world.
 */
const SCREENS = 'tests/components/!(pdf).test.tsx';

/** Large documents on a loaded machine; how fast they are is measured by the benches. */
const UNIT = { testTimeout: 30_000 };

export default defineConfig({
  test: {
    allowOnly: false,
    projects: [
      { extends: true, test: { name: 'unit', include: PURE, isolate: false, ...UNIT } },
      {
        extends: true,
        test: {
          name: 'unit-alone',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/browser/**', 'tests/architecture/**', SCREENS, ...PURE],
          ...UNIT,
        },
      },
      { extends: true, test: { name: 'unit-screens', pool: 'vmThreads', include: [SCREENS], ...UNIT } },
      { extends: true, test: { name: 'architecture', include: ['tests/architecture/**/*.test.ts'] } },
      browserProject('chromium'),
      browserProject('firefox'),
      browserProject('faults'),
    ],
  },
});
