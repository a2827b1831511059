import { defineConfig } from 'vitest/config';

/**
 * Browser tests share one machine's cores. Each file has a browser, a profile and, where hands are needed, a screen of
 * its own, so that a few may run at once.
 */
const browserProject = (name: string, atOnce = 1) => ({
  extends: true as const,
  test: {
    name,
    include: [`tests/browser/${name}/**/*.test.ts`],
    globalSetup: ['tests/browser/setup.ts'],
    fileParallelism: atOnce > 1,
    maxWorkers: atOnce,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});

export default defineConfig({
  test: {
    allowOnly: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/browser/**', 'tests/architecture/**'],
          // Large documents on a loaded machine; how fast they are is measured by the benches.
          testTimeout: 30_000,
        },
      },
      { extends: true, test: { name: 'architecture', include: ['tests/architecture/**/*.test.ts'] } },
      browserProject('chromium', 2),
      browserProject('firefox'),
      browserProject('faults'),
    ],
  },
});
