/** What a command loads: nothing that it doesn't need. */
import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { cartable } from '../support/cli.ts';
import { folderWith, temporaryFolder } from '../support/folder.ts';

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

/** Of a size that is large, in few paragraphs: by its bytes V8 is told of it. */
const LARGE = `# Large\n\n${`${'Some words of many. '.repeat(300)}\n\n`.repeat(100)}`;
const QUESTION = '---\nlanguage: en\n---\n\n# Ice\n\na) Why?\n\n:::{dropdown} Answer\nIt is light.\n:::\n';
const COURSE = Object.fromEntries(
  Array.from({ length: 40 }, (_, n) => [`book/p${n}.md`, QUESTION.replace('Ice', `Ice ${n}`)] as const),
);

/** On whichever Node it runs: V8 says aloud what it doesn't know, Node what it warns of. */
it.each([
  ['a version', ['--version'], []],
  ['help', ['build', '--help'], []],
  ['a lesson', ['build', 'ice.md', '--fresh'], []],
  ['a lesson as it was', ['build', 'ice.md'], [['build', 'ice.md']]],
  ['a large page', ['build', 'large.md', '--to', 'moodle-quiz', '--fresh'], []],
  ['a course on all processors', ['build', 'book', '--each', '--fresh'], []],
  ['a course as one SCO', ['build', 'book', '--single-sco', '--to', 'scorm2004', '--fresh'], []],
  ['a look', ['inspect', 'ice.md'], []],
  ['ids', ['ids', 'book'], []],
  ['a new lesson', ['new', 'mine'], []],
  ['a lesson made of a bank', ['convert', 'snow.txt', 'snow'], []],
  ['a check', ['check', 'dist/ice/ice.scorm12.zip'], [['build', 'ice.md']]],
  ['shares', ['join', 'share'], [['build', 'book', '--shard', '1/1', '--out', 'share']]],
  ['what is not there', ['build', 'nowhere.md'], []],
] as const)('%s: prints what Cartable says, and nothing else', async (_what, args, before) => {
  const sources = {
    'ice.md': QUESTION,
    'large.md': LARGE,
    'snow.txt': 'What is snow?\nA. Ice\nB. Steam\nANSWER: A\n',
    ...COURSE,
  };
  const cwd = await folderWith(sources);
  const env = { ...process.env, LC_ALL: 'en_GB.UTF-8', NO_COLOR: '1', GITHUB_ACTIONS: '' };
  const ran = (words: readonly string[]) =>
    spawnSync(process.execPath, [resolve('lib/cli.js'), ...words], { cwd, env, encoding: 'utf8' });
  for (const words of before) expect(ran(words).status).toBe(0);
  const { stdout, stderr } = ran(args);
  const here = process.cwd();
  process.chdir(await folderWith(sources));
  onTestFinished(() => process.chdir(here));
  for (const words of before) await cartable(words);
  const { out, err } = await cartable(args);
  expect({ stdout, stderr }).toEqual({ stdout: out, stderr: err });
});

it('keeps its code for the next start, and a large page leaves it as it is', async () => {
  const folder = await temporaryFolder();
  const cache = await temporaryFolder();
  writeFileSync(join(folder, 'small.md'), '# Small\n\nSome words.\n');
  writeFileSync(join(folder, 'large.md'), LARGE);
  const codeAfter = (lesson: string): readonly string[] => {
    execFileSync(
      process.execPath,
      ['lib/cli.js', 'build', join(folder, lesson), '--out', join(folder, 'dist')],
      {
        env: { ...process.env, CARTABLE_CACHE: cache },
        stdio: 'ignore',
      },
    );
    const [code = ''] = readdirSync(cache).filter((name) => name.startsWith('code-'));
    return readdirSync(join(cache, code)).map(
      (name) => `${name} ${statSync(join(cache, code, name)).mtimeMs}`,
    );
  };
  const kept = codeAfter('small.md');
  expect(kept.length).toBeGreaterThan(10);
  expect(codeAfter('large.md')).toEqual(expect.arrayContaining([...kept]));
});

it('loads next to nothing to tell its version', async () => {
  expect((await loadedBy('--version')).kib).toBeLessThan(100);
});

it('loads neither what draws formulas nor what colours code nor what tells languages for a lesson without need of them', async () => {
  const { names } = await loadedBy('build', 'content/digital-labor', '--out', await temporaryFolder());
  expect(names).toContain('build-');
  expect(names).not.toMatch(/katex|highlighter|franc|preview-/);
});

it('loads the words of those languages alone that it speaks, and the library for XML only for shapes that are not usual', async () => {
  const out = await temporaryFolder();
  const { names } = await loadedBy('build', 'content/digital-labor', '--out', out);
  expect(names).toMatch(/\/fr-\w{8}\.js/);
  expect(names).not.toMatch(/\/(?:de|es|it)-\w{8}\.js/);
  const writesXml = (paths: string) =>
    paths.split('\n').some((path) => readFileSync(path, 'latin1').includes('XMLBuilderImpl'));
  expect(writesXml(names)).toBe(false);
  const course = await loadedBy('build', 'content/digital-labor', '--to', 'moodle-course', '--out', out);
  expect(writesXml(course.names)).toBe(true);
});

it('loads the engine of schemas, which has to be waited for, when a package is checked', async () => {
  const out = await temporaryFolder();
  const { names } = await loadedBy('build', 'content/digital-labor', '--out', out);
  expect(names).not.toContain('libxml2-wasm');
  const checked = await loadedBy('check', join(out, 'digital-labor/digital-labor.scorm12.zip'));
  expect(checked.names).toContain('libxml2-wasm');
});

it('reads letters beyond ASCII as they are written, in its patterns too', async () => {
  const folder = await temporaryFolder();
  writeFileSync(
    join(folder, 'lettres.md'),
    '# Lettres\n\n1. Où est « Øre » sur l’œuvre ?\n\n```{dropdown} Réponse\nAu nord.\n```\n',
  );
  const asked = execFileSync(process.execPath, ['lib/cli.js', 'inspect', join(folder, 'lettres.md')], {
    encoding: 'utf8',
  });
  expect(asked).toContain('ou-est-ore-sur-l-oeuvre');
});

describe('V8’s code of an earlier start', () => {
  const start = (cache: string): string =>
    execFileSync(process.execPath, ['lib/cli.js', '--version'], {
      env: { ...process.env, CARTABLE_CACHE: cache },
      encoding: 'utf8',
    });
  const kept = (cache: string): readonly string[] =>
    readdirSync(cache, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));

  it('is kept, used as it is, and made anew where it is damaged', async () => {
    const cache = await temporaryFolder();
    const version = start(cache);
    const files = kept(cache);
    const whole = files.map((file) => readFileSync(file));
    expect(files).not.toEqual([]);

    const times = files.map((file) => statSync(file).mtimeMs);
    expect(start(cache)).toBe(version);
    expect(kept(cache).map((file) => statSync(file).mtimeMs)).toEqual(times);

    for (const [at, file] of files.entries()) writeFileSync(file, whole[at]!.fill(1, 100));
    expect(start(cache)).toBe(version);
    expect(kept(cache)).toEqual(files);
    expect(
      files.map((file) =>
        readFileSync(file)
          .subarray(100)
          .every((byte) => byte === 1),
      ),
    ).not.toContain(true);
  });

  it('is done without where nothing can be kept', async () => {
    const cache = join(await temporaryFolder(), 'file');
    writeFileSync(cache, 'no folder');
    expect(start(cache)).toBe(start(await temporaryFolder()));
  });
});
