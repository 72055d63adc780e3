/** Building again: done anew when anything changed, else told again; always to the same bytes and words. */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { cartable } from '../support/cli.ts';
import { folderWith, temporaryFolder } from '../support/folder.ts';

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"><title>One</title></svg>';

/** A file that Cartable didn't write. */
const OWN = 'notes.txt';

const COURSE = {
  'cartable.yml': 'title: Plants\n',
  '_toc.yml': 'format: jb-book\nroot: leaf\nchapters:\n- file: light\n',
  'leaf.md':
    '# The leaf\n\n![A leaf](media/leaf.svg)\n\n```{include} parts/note.md\n```\n\n![Lost](lost.svg)\n\n{ref}`sun`\n',
  'light.md': '(sun)=\n# The light\n\na) What does a plant need?\n\n```{dropdown} Answer\nLight.\n```\n',
  'parts/note.md': 'It is green.\n',
  'media/leaf.svg': SVG,
};

/** The files below a folder: a hash of what stands in each, and its number on the disk. */
const filesIn = async (folder: string) => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
  const files = paths.sort().map(async (path) => {
    const hash = createHash('sha256').update(await readFile(path));
    return [relative(folder, path), { hash: hash.digest('hex'), ino: (await stat(path)).ino }] as const;
  });
  return Object.fromEntries(await Promise.all(files));
};

const hashesIn = async (folder: string) =>
  Object.fromEntries(Object.entries(await filesIn(folder)).map(([path, { hash }]) => [path, hash]));

let records: string;
beforeEach(async () => {
  records = await temporaryFolder();
  vi.stubEnv('CARTABLE_CACHE', records);
});

/** The course, built once into `dist`, as if its files had been saved `age` milliseconds before. */
const builtOnce = async (age: number) => {
  const root = await folderWith(
    Object.fromEntries(Object.entries(COURSE).map(([path, text]) => [`plants/${path}`, text])),
  );
  const [folder, dist] = [join(root, 'plants'), join(root, 'dist')];
  const build = (...options: readonly string[]) =>
    cartable(['build', folder, '--each', '--out', dist, ...options]);
  const now = () => performance.timeOrigin + performance.now() + age;
  vi.spyOn(Date, 'now').mockImplementation(now);
  const first = await build();
  vi.mocked(Date.now).mockRestore();
  expect(first.code).toBe(0);
  const before = await filesIn(dist);
  return {
    folder,
    dist,
    first,
    build,
    /** Builds again, compares with a build elsewhere that remembers nothing, and says what was written. */
    again: async (...options: readonly string[]): Promise<'reused' | 'rebuilt'> => {
      const second = await build(...options);
      const after = await filesIn(dist);
      const elsewhere = join(root, 'elsewhere');
      const fresh = await cartable(['build', folder, '--each', '--out', elsewhere, '--fresh', ...options]);
      // The delivery of a lesson that is gone stays.
      expect(await hashesIn(dist)).toMatchObject(await hashesIn(elsewhere));
      const there = (said: string): string => said.replaceAll(dist, elsewhere);
      expect({ ...second, out: there(second.out), err: there(second.err) }).toEqual(fresh);
      return Object.entries(after).every(([path, { ino }]) => path === OWN || before[path]?.ino === ino)
        ? 'reused'
        : 'rebuilt';
    },
  };
};

type Places = Pick<Awaited<ReturnType<typeof builtOnce>>, 'folder' | 'dist'>;
/** What is done between the two builds; or options of the second. */
type Change = ((at: Places) => Promise<unknown>) | readonly string[];

const nothing: Change = [];
const saved =
  (path: string, text: string): Change =>
  async ({ folder }) => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  };
const edited = (path: keyof typeof COURSE, from: string, to: string): Change =>
  saved(path, COURSE[path].replace(from, to));
const removed =
  (path: string): Change =>
  ({ folder }) =>
    rm(join(folder, path));
const renamed =
  (from: string, to: string): Change =>
  ({ folder }) =>
    rename(join(folder, from), join(folder, to));
const delivered =
  (path: string, act: (path: string) => Promise<unknown>): Change =>
  ({ dist }) =>
    act(join(dist, 'plants', path));

const CHANGES: readonly (readonly [change: string, outcome: 'reused' | 'rebuilt', Change])[] = [
  ['nothing changed', 'reused', nothing],
  ['a page was edited', 'rebuilt', edited('leaf.md', 'The leaf', 'The tree')],
  ['a page was saved as it was', 'reused', saved('leaf.md', COURSE['leaf.md'])],
  ['a page got another date', 'reused', ({ folder }) => utimes(join(folder, 'leaf.md'), 9, 9)],
  [
    'a page was edited and kept its length and date',
    'rebuilt',
    async ({ folder }) => {
      const { atime, mtime } = await stat(join(folder, 'leaf.md'));
      await writeFile(join(folder, 'leaf.md'), COURSE['leaf.md'].replace('The leaf', 'The lead'));
      await utimes(join(folder, 'leaf.md'), atime, mtime);
    },
  ],
  ['a page came', 'rebuilt', saved('root.md', '# The root\n')],
  ['a page went', 'rebuilt', removed('light.md')],
  ['a page was renamed', 'rebuilt', renamed('light.md', 'sun.md')],
  ['a picture was edited', 'rebuilt', edited('media/leaf.svg', 'One', 'Two')],
  ['a picture went', 'rebuilt', removed('media/leaf.svg')],
  ['a picture that was missed came', 'rebuilt', saved('lost.svg', SVG)],
  ['a picture that was missed came into another folder', 'rebuilt', saved('old/lost.svg', SVG)],
  [
    'a picture became a link to another',
    'rebuilt',
    async ({ folder }) => {
      await writeFile(join(folder, 'media/two.svg'), SVG.replace('One', 'Two'));
      await rm(join(folder, 'media/leaf.svg'));
      await symlink('two.svg', join(folder, 'media/leaf.svg'));
    },
  ],
  ['a hidden file came', 'reused', saved('.notes/draft.md', '# A draft\n')],
  ['an included file was edited', 'rebuilt', edited('parts/note.md', 'green', 'red')],
  ['an included file went', 'rebuilt', removed('parts/note.md')],
  ['what another page refers to was edited', 'rebuilt', edited('light.md', 'The light', 'The sun')],
  ['a setting was edited', 'rebuilt', edited('cartable.yml', 'Plants', 'All plants')],
  ['the settings went', 'rebuilt', removed('cartable.yml')],
  ['the contents were edited', 'rebuilt', edited('_toc.yml', 'file: light', 'file: light\n  title: Sun')],
  ['the contents went', 'rebuilt', removed('_toc.yml')],
  ['a Sphinx project came', 'rebuilt', saved('conf.py', "project = 'Plants'\n")],
  [
    'all was moved away and back',
    'reused',
    async (at) => {
      await rename(at.folder, `${at.folder}-2`);
      await rename(`${at.folder}-2`, at.folder);
    },
  ],
  ['another target is asked for', 'rebuilt', ['--to', 'moodle-quiz']],
  ['one SCO is asked for', 'rebuilt', ['--single-sco']],
  ['another edition is asked for', 'rebuilt', ['--to', 'scorm2004', '--scorm2004-edition', '4']],
  ['guesses are to be told', 'reused', ['--explain']],
  ['warnings are to fail', 'reused', ['--strict']],
  ['the report is to be printed', 'reused', ['--json']],
  ['all is to be built anew', 'rebuilt', ['--fresh']],
  ['a package was damaged', 'rebuilt', delivered('plants.scorm12.zip', (path) => writeFile(path, 'PK'))],
  ['a package went', 'rebuilt', delivered('plants.scorm12.zip', rm)],
  ['a lesson’s package went', 'rebuilt', delivered('light/light.moodle-quiz.xml', rm)],
  ['the sheet went', 'rebuilt', delivered('index.html', rm)],
  ['the report went', 'rebuilt', delivered('leaf/report.json', rm)],
  ['a package got another date', 'reused', delivered('plants.scorm12.zip', (path) => utimes(path, 9, 9))],
  ['a file of somebody’s own came', 'reused', delivered(`../${OWN}`, (path) => writeFile(path, 'mine'))],
];

describe('a course that is built again', () => {
  it.each(CHANGES)('when %s is %s', async (_, outcome, change) => {
    const course = await builtOnce(60_000);
    if (typeof change === 'function') await change(course);
    expect(await course.again(...(typeof change === 'function' ? [] : change))).toBe(outcome);
  });

  it('is reused, its files read again, when they were saved shortly before it was first built', async () => {
    expect(await (await builtOnce(0)).again()).toBe('reused');
  });

  it('is rebuilt when a page changed so shortly after it was read that its date and length are the same', async () => {
    const course = await builtOnce(0);
    const page = join(course.folder, 'leaf.md');
    const dates = async () => {
      const { mtimeNs, ctimeNs } = await stat(page, { bigint: true });
      return `${mtimeNs} ${ctimeNs}`;
    };
    const before = await dates();
    await writeFile(page, COURSE['leaf.md'].replace('The leaf', 'The lead'));
    const after = await dates();
    await changeRecord((text) => text.replaceAll(before, after)); // As a file system of a coarse clock has it.
    expect(await course.again()).toBe('rebuilt');
  });

  it('is rebuilt by another Cartable', async () => {
    const course = await builtOnce(0);
    const { hash } = JSON.parse(await readFile(new URL('../../lib/version.json', import.meta.url), 'utf8'));
    await changeRecord((text) => text.replace(hash, 'another'));
    expect(await course.again()).toBe('rebuilt');
  });

  it('is rebuilt when the report that it counts from changed', async () => {
    const course = await builtOnce(0);
    const report = join(course.folder, '../earlier.json');
    const earlier = await readFile(join(course.dist, 'plants/report.json'), 'utf8');
    await writeFile(report, earlier);
    await course.build('--since', report);
    await writeFile(report, earlier.replace(/"revision": "./, '"revision": "x'));
    expect(await course.again('--since', report)).toBe('rebuilt');
  });

  it.each([
    ['went', () => ''],
    ['was cut off', (text: string) => text.slice(0, 1000)],
    ['is somebody else’s', () => '[{"by": 1}]'],
  ])('is rebuilt when what was remembered %s', async (_, change) => {
    const course = await builtOnce(0);
    await changeRecord(change);
    expect(await course.again()).toBe('rebuilt');
    expect(await course.build()).toEqual(course.first);
  });

  it('is told to be busy while another build writes there', async () => {
    const course = await builtOnce(0);
    await writeFile(join(course.dist, '.plants.lock'), `${process.pid} ${hostname()}`);
    const { code, err } = await course.build();
    expect(code).toBe(1);
    expect(err).toContain('delivery-busy');
  });

  it('tells an error again until it is mended', async () => {
    const course = await builtOnce(0);
    await writeFile(join(course.folder, 'leaf.md'), '---\nmyst: [\n---\n');
    const broken = await course.build();
    expect(await course.build()).toEqual(broken);
    await writeFile(join(course.folder, 'leaf.md'), COURSE['leaf.md']);
    expect(await course.build()).toEqual(course.first);
  });

  it('is built where nothing can be remembered', async () => {
    await writeFile(join(records, 'builds'), 'a file, where a folder should be');
    expect((await builtOnce(0)).first.code).toBe(0);
  });
});

/** Changes the one record that was kept. */
const changeRecord = async (change: (text: string) => string): Promise<void> => {
  const [name] = await readdir(join(records, 'builds'));
  const path = join(records, 'builds', name!);
  await writeFile(path, change(await readFile(path, 'utf8')));
};
