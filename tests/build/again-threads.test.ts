/** A record must name what any thread of a build read: here another than the one that keeps it reads all. */
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it, vi } from 'vitest';
import type * as share from '../../src/build/share.ts';
import { saidBy } from '../support/cli.ts';
import { folderWith } from '../support/folder.ts';

vi.mock('node:os', async (original) => ({
  ...(await original<typeof import('node:os')>()),
  availableParallelism: () => 2,
}));

// The other thread runs what was compiled; this one is last to open a lesson.
vi.mock('../../src/build/share.ts', async (original) => {
  const real = await original<typeof share>();
  const shareOf: typeof real.shareOf = (task, taken) => {
    const own = real.shareOf(task, taken);
    const open: typeof own.open = async (tell) => {
      while (Atomics.load(taken, 0) < task.files.length) await wait(5);
      return own.open(tell);
    };
    return { ...own, open };
  };
  return { ...real, shareOf };
});

// Another test's file may have loaded it with a build that shares as it likes.
vi.resetModules();
const { run } = await import('../../src/cli/index.ts');
const cartable = saidBy(run);

it('knows what another thread read', async () => {
  const names = Array.from({ length: 60 }, (_, index) => `leaf-${index}`);
  // Of short pages, another thread would have nothing to do.
  const long = 'A leaf is green.\n\n'.repeat(600);
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>';
  const root = await folderWith(
    Object.fromEntries(
      names.flatMap((name) => [
        [`plants/${name}.md`, `# ${name}\n\n![A leaf](${name}.svg)\n\n${long}`],
        [`plants/${name}.svg`, svg],
      ]),
    ),
  );
  vi.stubEnv('CARTABLE_CACHE', join(root, 'records'));
  const build = () =>
    cartable(['build', join(root, 'plants'), '--to', 'scorm12', '--out', join(root, 'dist')]);
  const first = await build();
  expect(await build()).toEqual(first);

  const [record] = await readdir(join(root, 'records/builds'));
  const { seen } = JSON.parse(await readFile(join(root, 'records/builds', record!), 'utf8'));
  const files = names.flatMap((name) => [`${name}.md`, `${name}.svg`]).sort();
  const known = (pairs: readonly [string][]) =>
    pairs
      .map(([path]) => basename(path))
      .filter((one) => files.includes(one))
      .sort();
  expect(known(seen.stats)).toEqual(files);
  expect(known(seen.contents)).toEqual(files);
});
