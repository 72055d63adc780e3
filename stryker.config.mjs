import { readFileSync } from 'node:fs';

const GROUPS = JSON.parse(readFileSync('tests/mutation/groups.json', 'utf8'));

const { MUTATED: group = 'all', ALL_TESTS: allTests } = process.env;
const asked = group === 'all' ? Object.values(GROUPS) : [GROUPS[group]];

/** Which mutants the tests notice. `npm run mutate` runs it group by group (scripts/mutate.mjs). */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'tests/mutation/vitest.config.ts', related: false },
  mutate: asked.flatMap(({ mutate }) => mutate),
  coverageAnalysis: 'perTest',
  ignoreStatic: group !== 'all' && !allTests,
  concurrency: 2,
  // A crowded machine is slow, too: only what never ends meets this limit.
  timeoutMS: 60_000,
  // TypeScript 7 has no API that Stryker could ask: types are left to `npm run types`.
  checkers: [],
  disableTypeChecks: false,
  tsconfigFile: 'none',
  ignorePatterns: ['content', 'dist', 'site', 'studio-site', 'lib', 'docs', 'coverage', 'reports'],
  tempDirName: '.stryker-tmp',
  reporters: ['json', 'progress-append-only', ...(group === 'all' ? ['clear-text'] : [])],
  jsonReporter: { fileName: `reports/mutation/${group}.json` },
  allowEmpty: true,
};
