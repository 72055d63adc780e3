/** The package as a stranger gets it: packed, installed in an empty folder, type-checked and run there. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cartable-installed-'));
  execFileSync(process.execPath, ['scripts/types.mjs'], { cwd: root });
  const [{ filename }] = JSON.parse(
    npm(['pack', '--ignore-scripts', '--json', '--pack-destination', folder], root),
  );
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  npm(['install', '--prefer-offline', '--no-audit', '--no-fund', `./${filename}`], folder);
}, 180_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

const npm = (args: readonly string[], cwd: string): string =>
  execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

/** What TypeScript says of a program that uses the library, with nothing but the library beside it. */
const typeErrors = (program: string): string => {
  writeFileSync(join(folder, 'program.ts'), program);
  try {
    const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2023', '--types', ''];
    execFileSync(process.execPath, [tsc, ...options, 'program.ts'], { cwd: folder, encoding: 'utf8' });
    return '';
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
};

test('A program that uses the library rightly has no type error, its dependencies checked too', () => {
  expect(
    typeErrors(`
      import { defaultSettings, hasError, type Lesson, type Settings } from 'cartable';
      const settings: Settings = { ...defaultSettings, answers: 'after-finish', passMark: 60 };
      export const first = (lesson: Lesson): string => lesson.body.children[0]?.type ?? 'nothing';
      export const marked = (lesson: Lesson): Lesson => ({ ...lesson, settings });
      export const broken = hasError([]);
    `),
  ).toBe('');
});

test.each([
  [
    'a setting that there isn’t',
    `import type { Settings } from 'cartable'; export const s: Settings['answers'] = 'sometimes';`,
  ],
  [
    'a body that is no tree',
    `import type { Lesson } from 'cartable'; export const body: Lesson['body'] = 'words';`,
  ],
  ['a setting that is misspelt', `import { defaultSettings } from 'cartable'; defaultSettings.pasMark;`],
])('%s is a type error', (_, program) => {
  expect(typeErrors(program)).toMatch(/error TS/);
});

test('The command that is installed builds a lesson, and with it travels whose work its page is', async () => {
  const lesson = '# Tides\n\nThe pull is $m/r^3$.\n\na) Why?\n\n```{dropdown} Answer\nThe moon.\n```\n';
  writeFileSync(join(folder, 'tides.md'), lesson);
  const cli = join(folder, 'node_modules/cartable/lib/cli.js');
  execFileSync(process.execPath, [cli, 'build', 'tides.md'], { cwd: folder, stdio: 'pipe' });
  const files = unzipSync(readFileSync(join(folder, 'dist/tides/tides.scorm12.zip')));
  const words = (path: string): string => new TextDecoder().decode(files[path]);
  expect(words('licences.txt')).toMatch(/The Cartable authors[\s\S]*fflate[\s\S]*Arjun Barrett/);
  expect(words('katex/licence.txt')).toMatch(/katex[\s\S]*Khan Academy/);
});

test('Whose work is bundled is told with the words of its licence', () => {
  const notices = readFileSync(join(folder, 'node_modules/cartable/lib/THIRD-PARTY-NOTICES.txt'), 'utf8');
  const named = notices.split(`${'-'.repeat(80)}\n\n`).map((one) => one.split(' ', 1)[0]);
  for (const name of ['archiver', 'highlight.js', 'katex', 'markdown-it', 'parse5', 'scorm-again', 'zod'])
    expect(named).toContain(name);
  expect(notices).toContain('Copyright (c) 2006, Ivan Sagalaev');
});
