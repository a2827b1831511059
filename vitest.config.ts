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
      browserProject('chromium'),
      browserProject('firefox'),
      browserProject('faults'),
    ],
  },
});
