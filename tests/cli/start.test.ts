/** What a command loads: nothing that it doesn't need. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../support/folder.ts';

const KIB = 1024;

/** KiB of our own code that a run of the compiled command loads, and the names of its files. */
const loadedBy = async (
  ...args: readonly string[]
): Promise<{ readonly kib: number; readonly names: string }> => {
  const coverage = await temporaryFolder();
  execFileSync(process.execPath, ['lib/cli.js', ...args], {
    env: { ...process.env, NODE_V8_COVERAGE: coverage },
    stdio: 'ignore',
  });
  const files = readdirSync(coverage).flatMap((name) => {
    const { result } = JSON.parse(readFileSync(join(coverage, name), 'utf8')) as {
      readonly result: readonly { readonly url: string }[];
    };
    return result.map(({ url }) => url).filter((url) => url.includes('/lib/'));
  });
  const paths = [...new Set(files)].map((url) => fileURLToPath(url));
  return {
    kib: paths.reduce((sum, path) => sum + statSync(path).size, 0) / KIB,
    names: paths.join('\n'),
  };
};

it('loads next to nothing to tell its version', async () => {
  expect((await loadedBy('--version')).kib).toBeLessThan(100);
});

it('loads neither what draws formulas nor what colours code for a lesson with neither', async () => {
  const { names } = await loadedBy('build', 'content/digital-labor', '--out', await temporaryFolder());
  expect(names).toContain('build-');
  expect(names).not.toMatch(/katex|highlighter|preview-/);
});
