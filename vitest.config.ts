import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/support/compile.ts'],
    setupFiles: ['tests/support/check-in-full.ts'],
    // One process for many files: what is imported (and the browser) is there once for all of them.
    isolate: false,
    // Both cores of a small machine: a file that waits for its browser leaves one to the other.
    maxWorkers: '100%',
    // Only what hangs meets these limits, on a crowded machine too.
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
