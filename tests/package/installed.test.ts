/** The package as a stranger gets it: packed, installed in an empty folder, type-checked and run there. */
import { type ExecFileSyncOptionsWithStringEncoding, execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isOutdated } from '../support/compile.ts';

const root = join(import.meta.dirname, '../..');
const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cartable-installed-'));
  if (isOutdated('lib/index.d.ts')) execFileSync(process.execPath, ['scripts/types.mjs'], { cwd: root });
  const [{ filename }] = JSON.parse(
    npm(['pack', '--ignore-scripts', '--json', '--pack-destination', folder], root),
  );
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  npm(['install', '--prefer-offline', '--no-audit', '--no-fund', `./${filename}`], folder);
}, 180_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

const npm = (args: readonly string[], cwd: string): string =>
  // What npm runs knows where npm lies; else it is looked for, on Windows by the shell, which alone runs its script.
  process.env.npm_execpath?.endsWith('.js')
    ? execFileSync(process.execPath, [process.env.npm_execpath, ...args], quietIn(cwd))
    : execFileSync('npm', args, { ...quietIn(cwd), shell: process.platform === 'win32' });

const quietIn = (cwd: string): ExecFileSyncOptionsWithStringEncoding => ({
  cwd,
  encoding: 'utf8',
  stdio: ['ignore', 'pipe', 'pipe'],
});

const RIGHT = `
  import { defaultSettings, hasError, type Lesson, type Settings } from 'cartable';
  const settings: Settings = { ...defaultSettings, answers: 'after-finish', passMark: 60 };
  export const first = (lesson: Lesson): string => lesson.body.children[0]?.type ?? 'nothing';
  export const marked = (lesson: Lesson): Lesson => ({ ...lesson, settings });
  export const broken = hasError([]);
`;

const WRONG = {
  'a setting that there isn’t': `import type { Settings } from 'cartable'; export const s: Settings['answers'] = 'sometimes';`,
  'a body that is no tree': `import type { Lesson } from 'cartable'; export const body: Lesson['body'] = 'words';`,
  'a setting that is misspelt': `import { defaultSettings } from 'cartable'; export const p = defaultSettings.pasMark;`,
};

describe('programs that use the library, with nothing but the library beside them', () => {
  /** What TypeScript says of them, line by line: `wrong-0.ts(1,40): error TS2322: …` */
  let errors: readonly string[];

  beforeAll(() => {
    const programs = { 'right.ts': RIGHT };
    for (const [at, program] of Object.values(WRONG).entries())
      Object.assign(programs, { [`wrong-${at}.ts`]: program });
    for (const [name, program] of Object.entries(programs)) writeFileSync(join(folder, name), program);
    const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2023', '--types', ''];
    const run = spawnSync(process.execPath, [tsc, ...options, ...Object.keys(programs)], {
      cwd: folder,
      encoding: 'utf8',
    });
    errors = run.stdout.split('\n').filter((line) => line !== '');
  });

  test('have no type error where they use it rightly, its dependencies checked too', () => {
    expect(errors.filter((line) => !line.startsWith('wrong-') && !line.startsWith(' '))).toEqual([]);
  });

  test.each(Object.keys(WRONG).map((what, at) => [what, at] as const))('%s is a type error', (_, at) => {
    expect(errors.find((line) => line.startsWith(`wrong-${at}.ts`))).toMatch(/error TS/);
  });
});

test('The program in docs/library.md runs as it stands there, and builds what it says', () => {
  const page = readFileSync(join(root, 'docs/library.md'), 'utf8');
  const [, program = ''] = /```js\n(.*?)\n```\n/s.exec(page) ?? [];
  writeFileSync(join(folder, 'program.js'), program);
  const { stdout, stderr } = spawnSync(process.execPath, ['program.js'], { cwd: folder, encoding: 'utf8' });
  expect(stderr).toBe('');
  const files = stdout
    .trim()
    .split('\n')
    .map((line) => line.split(' ')[0]!.replaceAll('\\', '/'));
  expect(files).toEqual([
    'out/tides/tides.scorm12.zip',
    'out/tides/tides.moodle-quiz.xml',
    'out/tides/report.json',
    'out/tides/index.html',
  ]);
  const entries = unzipSync(readFileSync(join(folder, files[0]!)));
  expect(Object.keys(entries).some((name) => name.endsWith('.svg'))).toBe(true);
  expect(readFileSync(join(folder, files[1]!), 'utf8')).toContain('two bulges of water');
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

test('Auditors find what is bundled, with its versions and hashes, in a bill of materials', () => {
  const lib = join(folder, 'node_modules/cartable/lib');
  const { bomFormat, components, dependencies } = JSON.parse(
    readFileSync(join(lib, 'sbom.cdx.json'), 'utf8'),
  ) as { bomFormat: string; components: Component[]; dependencies: { dependsOn: string[] }[] };
  expect(bomFormat).toBe('CycloneDX');
  const notices = readFileSync(join(lib, 'THIRD-PARTY-NOTICES.txt'), 'utf8');
  const named = [...notices.matchAll(/^(\S+) (\d+\.\d+\S*) \(.+\)$/gm)].map(
    ([, name, version]) => `${name}@${version}`,
  );
  expect(components.map((one) => `${one.name}@${one.version}`)).toEqual(named);
  expect(dependencies[0]?.dependsOn).toEqual(components.map((one) => one['bom-ref']));
  for (const { purl, hashes, licenses } of components) {
    expect(purl).toMatch(/^pkg:npm\/(?:%40[^@/]+\/)?[^@/]+@\d/);
    expect(hashes[0]?.content).toMatch(/^[\da-f]{128}$/);
    expect(licenses).toHaveLength(1);
  }
});

interface Component {
  readonly 'bom-ref': string;
  readonly name: string;
  readonly version: string;
  readonly purl: string;
  readonly hashes: readonly { readonly content: string }[];
  readonly licenses: readonly unknown[];
}
