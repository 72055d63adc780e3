/** The tests of one group, or of all, in threads of their own: a mutant of what a module does as it loads is seen by no other. */
import { defineConfig } from 'vitest/config';
import GROUPS from './groups.json' with { type: 'json' };

const { MUTATED: group = 'all' } = process.env;
const asked = group === 'all' ? Object.values(GROUPS) : [GROUPS[group as keyof typeof GROUPS]];

export default defineConfig({
  test: {
    setupFiles: group === 'all' ? ['tests/mutation/engines.ts'] : [],
    // Each mutant has a worker of its own, whose files share what they import.
    isolate: false,
    include: asked.flatMap(({ tests }) => tests),
    exclude: [
      '**/*.browser.test.ts',
      'tests/page/browser.test.ts',
      '**/command.test.ts',
      'tests/mutation/**',
    ],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
