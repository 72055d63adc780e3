import { defineConfig } from 'vitest/config';
import { lettersSpeltInTests } from './scripts/letters.mjs';
import { packerInTests } from './scripts/packer.mjs';
import { COMPILED_FILES, compiledInTests } from './scripts/whole-suite.mjs';
import { LongestFirst } from './tests/support/longest-first.ts';

/** As `npm test` runs it. */
const isWhole = process.env.WHOLE_SUITE === 'true';

export default defineConfig({
  plugins: isWhole ? [compiledInTests, lettersSpeltInTests] : [lettersSpeltInTests],
  resolve: { alias: packerInTests.alias },
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/support/compile.ts'],
    setupFiles: [isWhole ? 'tests/support/each-file.ts' : 'tests/support/check-in-full.ts'],
    server: { deps: { inline: packerInTests.inline, external: [COMPILED_FILES] } },
    // One process for many files: what is imported (and the browser) is there once for all of them.
    isolate: false,
    // Both cores of a small machine: a file that waits for its browser leaves one to the other.
    maxWorkers: '100%',
    sequence: { sequencer: LongestFirst },
    // V8 compiles later what it finds hot: most code of a test runs too seldom to be worth it. Later versions of Node
    // start no process that is told so.
    execArgv: process.versions.node.startsWith('20.') ? ['--interrupt-budget=500000'] : [],
    // Only what hangs meets these limits, on a crowded machine too.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 120_000 } },
    // Asked for by `npm run coverage`. What runs in a browser or in the compiled kit is not seen.
    coverage: { provider: 'v8', include: ['src/**/*.ts', 'templates/**/*.ts'], reporter: ['text'] },
  },
});
