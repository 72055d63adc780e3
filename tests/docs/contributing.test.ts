/**
 * CONTRIBUTING.md's examples are whole. In a copy of Cartable, the first edit of what is long leads the compiler to the
 * files that the page lists; all other examples together compile, their tests pass, and what they add is there.
 *
 * The compiler reads it once for each of what is long, with all other examples beside it: what it says each time is of these.
 */
import { execFile } from 'node:child_process';
import { cp, mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/lesson/index.ts';
import { temporaryFolder } from '../support/folder.ts';
import { type Fence, fencesIn } from './cases.ts';

const root = join(import.meta.dirname, '../..');
const page = await readFile(join(root, 'CONTRIBUTING.md'), 'utf8');
const COPIED = [
  'src',
  'templates',
  'scripts',
  'tests',
  'docs',
  'biome.json',
  'package.json',
  'tsconfig.json',
  'vitest.config.ts',
];
/** As for the whole suite (vitest.config.ts), but for the kit: it has that of the sources that it was copied from. */
const CONFIG = `
import { compileForWholeSuite } from './scripts/whole-suite.mjs';
import whole from './vitest.config.ts';
await compileForWholeSuite();
export default { ...whole, test: { ...whole.test, globalSetup: [], maxWorkers: 1 } };
`;

const BIOME = 'node_modules/@biomejs/biome/bin/biome';

const sections = page.split(/^(?=### )/m);
/** Long in their whole: the page has their first edit, and the compiler the rest. */
const isLed = (section: string): boolean => section.includes(BEGIN);
const BEGIN = '<!-- made by npm run docs -->\n';
const MADE = new RegExp(`${BEGIN}[^]*?(?=<!-- end -->)`);

let copy = '';
const at = (path: string): string => join(copy, path);

const others = sections.filter((section) => !isLed(section)).flatMap(fencesIn);
/** The compiler's errors after the first edit of each of what is long. */
const errorsOf = new Map<string, readonly string[]>();

beforeAll(async () => {
  copy = await temporaryFolder();
  await writeFile(at('vitest.examples.ts'), CONFIG);
  const copied = COPIED.map((name) => cp(join(root, name), at(name), { recursive: true }));
  const linked = ['node_modules', 'lib'].map((name) => symlink(join(root, name), at(name), 'junction'));
  await Promise.all([...copied, ...linked]);
  for (const example of others) await apply(example);
  for (const section of sections.filter(isLed)) errorsOf.set(section, await errorsAfter(fencesIn(section)));
});

const isAlways = (error: string): boolean => [...errorsOf.values()].every((errors) => errors.includes(error));

test('what the compiler asks of a new kind of question, and of a new language, is listed', async () => {
  expect(errorsOf.size).toBe(2);
  const made: string[] = [];
  for (const section of sections) {
    const found = await lacking((errorsOf.get(section) ?? []).filter((error) => !isAlways(error)));
    if (isLed(section)) expect(found.length).toBeGreaterThan(5);
    made.push(section.replace(MADE, `${BEGIN}\n${found.map((one) => `- ${one}\n`).join('')}\n`));
  }
  await expect(made.join('')).toMatchFileSnapshot('../../CONTRIBUTING.md');
});

test('the other examples compile, all together, and the linter has nothing to say', async () => {
  expect([...errorsOf.values()].flat().filter(isAlways)).toEqual([]);
  const code = others.map(({ path }) => path).filter((path) => path.endsWith('.ts'));
  expect(await ran(BIOME, ['check', '--vcs-enabled=false', ...new Set(code)])).toMatch(
    /^Checked \d+ files in \S+ No fixes applied\.\n$/,
  );
});

test('their tests pass, and those of the example of the rule and of all words', async () => {
  const whole = sections.flatMap(fencesIn).filter(({ language }) => language !== 'diff');
  const written = whole.map(({ path }) => path);
  const tests = written.filter((path) => path.endsWith('.test.ts'));
  expect(tests).toHaveLength(3);
  const words = ['tests/messages/catalogue.test.ts', 'tests/messages/words.test.ts'];
  const args = [
    ...['run', '--config', 'vitest.examples.ts', ...tests, ...words, 'tests/docs/rules.test.ts'],
    ...['-t', 'dialogue|XenForo|list of questions|^the (?:catalogue|words)'],
  ];
  const said = await ran('node_modules/vitest/vitest.mjs', args, { WHOLE_SUITE: 'true' });
  expect(said).toMatch(/Test Files +6 passed \(6\)/);
});

test('the message is told in every language', async () => {
  const { diagnose, wordingIn } = await import(pathToFileURL(at('src/messages/index.ts')).href);
  const told = diagnose('dialogue-speaker', { file: 'a.md', line: 1, column: 1 }, { words: 'With milk?' });
  const messages = LANGUAGES.map((language) => wordingIn(told, language).message as string);
  for (const message of messages) expect(message).toContain('With milk?');
  expect(new Set(messages).size).toBe(LANGUAGES.length);
});

/** What the compiler says then, an error each; what is none, too. */
async function errorsAfter(edits: readonly Fence[]): Promise<readonly string[]> {
  const before = await Promise.all(edits.map(({ path }) => readFile(at(path), 'utf8')));
  for (const edit of edits) await apply(edit);
  const said = await compiled();
  await Promise.all(edits.map(({ path }, index) => writeFile(at(path), before[index]!)));
  return said.split(/\n(?=\S)/).filter((one) => one !== '');
}

/** The files in which something is missing, with the constants that lack it. */
async function lacking(errors: readonly string[]): Promise<readonly string[]> {
  const files = new Map<string, Set<string>>();
  for (const error of errors) {
    const [, path = '', line] = /^(\S+)\((\d+),\d+\): error /.exec(error) ?? [];
    expect(line, error).toBeDefined();
    const source = (await readFile(at(path), 'utf8')).split('\n')[Number(line) - 1] ?? '';
    const names = files.get(path) ?? new Set();
    files.set(path, names);
    const name = /^(?:export )?(?:const|function) (\w+)/.exec(source)?.[1];
    if (name !== undefined) names.add(name);
  }
  return [...files].map(([path, names]) =>
    [`\`${path}\``, ...[...names].map((name) => `\`${name}\``)].join(' '),
  );
}

/** Writes a file, or edits one. */
async function apply({ language, path, content }: Fence): Promise<void> {
  await mkdir(dirname(at(path)), { recursive: true });
  if (language !== 'diff') return writeFile(at(path), content);
  const hunks = content.split('\n\n').map((hunk) => hunk.replace(/\n$/, '').split('\n'));
  const lines = hunks.reduce(edited, (await readFile(at(path), 'utf8')).split('\n'));
  await writeFile(at(path), lines.join('\n'));
}

/** Its lines behind ` ` and `-` stand there once, in a row; `…` at a line's end is any rest of it. */
function edited(lines: readonly string[], hunk: readonly string[]): string[] {
  const old = hunk.filter((line) => !line.startsWith('+')).map((line) => line.slice(1));
  const isAt = (start: number) => old.every((line, index) => isLike(lines[start + index], line));
  const starts = [...lines.keys()].filter(isAt);
  if (starts.length !== 1) throw new Error(`${starts.length} places are like\n${hunk.join('\n')}`);
  let next = starts[0]!;
  const put = hunk.flatMap((line) => {
    if (line.startsWith('+')) return [line.slice(1)];
    next++;
    return line.startsWith('-') ? [] : [lines[next - 1]!];
  });
  return [...lines.slice(0, starts[0]), ...put, ...lines.slice(next)];
}

const isLike = (line: string | undefined, like: string): boolean =>
  line === like || (like.endsWith('…') && line?.startsWith(like.slice(0, -1)) === true);

/** What the compiler has to say; told as scripts/test.mjs tells it, it takes less than half the time. */
function compiled(): Promise<string> {
  const words = ['--noEmit', '--pretty', 'false', '--singleThreaded'];
  return ran('node_modules/typescript/bin/tsc', words, { GOGC: '400' });
}

function ran(program: string, args: readonly string[], more: NodeJS.ProcessEnv = {}): Promise<string> {
  const { VITEST: _, NODE_OPTIONS: __, ...env } = process.env;
  const options = { cwd: copy, env: { ...env, ...more, NO_COLOR: '1' }, maxBuffer: 1 << 24 };
  return new Promise((resolve) => {
    execFile(process.execPath, [program, ...args], options, (_error, out, err) => resolve(out + err));
  });
}
