/**
 * What commands print in the documentation is what they print: each page's files are written, its commands run, in the
 * page's language. `npm run docs` writes the output anew. Sizes of packages don't count: they change with
 * every line of the page's program.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith } from '../support/folder.ts';

const root = join(import.meta.dirname, '../..');
const cli = join(root, 'lib/cli.js');
const FENCE = /^(`{3,})([\w-]*)(?: ([^\n`]+))?\n([\s\S]*?)^\1$/gm;

const pages = [
  'README.md',
  ...readdirSync(join(root, 'docs'), { recursive: true }).map((name) => `docs/${name}`),
]
  .map((name) => name.replaceAll('\\', '/'))
  .filter((page) => page.endsWith('.md'))
  .filter((page) => /^```console$/m.test(readFileSync(join(root, page), 'utf8')))
  .filter((page) => page !== 'docs/rules.md')
  .sort();

const withoutSizes = (text: string): string => text.replace(/[\d,.]+ (?:[KM]iB|[KM]io)\b/g, '… KiB');

/** The output of a fence's commands, each after its line. */
function outputOf(fence: string, cwd: string, language: string): string {
  const commands = fence.split('\n').filter((line) => line.startsWith('$ '));
  return commands
    .map((line) => {
      const [npx, cartable, ...args] = line.slice(2).split(' ');
      expect([npx, cartable], line).toEqual(['npx', 'cartable']);
      const env = { ...process.env, LC_ALL: language, NO_COLOR: '1', GITHUB_ACTIONS: '' };
      const { stdout, stderr } = spawnSync(process.execPath, [cli, ...args], { cwd, env, encoding: 'utf8' });
      return `${line}\n${stdout}${stderr}`;
    })
    .join('');
}

test('some pages show what commands print', () => {
  expect(pages.length).toBeGreaterThan(2);
});

test.each(pages)('%s', async (page) => {
  const path = join(root, page);
  const text = readFileSync(path, 'utf8');
  const language = page.startsWith('docs/fr/') ? 'fr_FR.UTF-8' : 'en_GB.UTF-8';
  const folder = await folderWith({});
  const now = text.replace(
    FENCE,
    (whole, ticks: string, kind: string, name: string | undefined, held: string) => {
      if (kind === 'console') return `${ticks}console\n${outputOf(held, folder, language)}${ticks}`;
      if (name) {
        mkdirSync(dirname(join(folder, name)), { recursive: true });
        writeFileSync(join(folder, name), held);
      }
      return whole;
    },
  );
  if (withoutSizes(now) !== withoutSizes(text)) await expect(now).toMatchFileSnapshot(path);
});
