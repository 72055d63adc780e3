import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/support/compile.ts'],
    setupFiles: ['tests/support/check-in-full.ts'],
    testTimeout: 20_000,
    hookTimeout: 60_000,
    // A crowded machine can keep a browser waiting; what is wrong is wrong twice.
    retry: process.env.CI ? 1 : 0,
  },
});
