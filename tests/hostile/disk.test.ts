/** What stands in a folder in place of a file: links that lead away, pipes, devices, folders, another build. */
import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, rmdir, symlink, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { cartable, type Said } from '../support/cli.ts';
import { folderWith } from '../support/folder.ts';

const LESSON = '---\nlanguage: en\n---\n\n# Moon\n\nThe moon goes round the earth.\n';
const SECRET = '---\nlanguage: en\n---\n\n# Secret\n\nNobody’s business.\n';
const windows = process.platform === 'win32';

const build = (folder: string, what = ''): Promise<Said> =>
  cartable(['build', join(folder, what), '--out', join(folder, 'dist'), '--to', 'moodle-quiz,scorm12']);

/** Rules of the terminal's lines. */
const rules = ({ err }: Said): string[] =>
  [...err.matchAll(/ (error|warning) .* ([a-z-]+)$/gm)].map(([, severity, rule]) => `${severity} ${rule}`);

describe.skipIf(windows)('a link that leads out of the project', () => {
  it.each([
    ['a lesson', 'moon.md', SECRET],
    ['a notebook', 'moon.ipynb', '{"cells":[],"metadata":{},"nbformat":4,"nbformat_minor":5}'],
  ])('as %s isn’t read', async (_what, name, content) => {
    const folder = await folderWith({ [`away/${name}`]: content, 'project/cartable.yml': '' });
    await symlink(join(folder, 'away', name), join(folder, 'project', name));
    const said = await build(join(folder, 'project'), name);
    expect(said.code).toBe(1);
    expect(rules(said)).toEqual(['error lesson-unreadable']);
    expect(said.err).toContain('The file is a link that leads out of the project.');
    expect(await readdir(join(folder, 'project'))).toEqual(['cartable.yml', name]);
  });

  it('as the settings isn’t followed, and without them nothing is built: they may hide answers', async () => {
    const folder = await folderWith({ 'away.yml': 'answers: never', 'project/moon.md': LESSON });
    await symlink(join(folder, 'away.yml'), join(folder, 'project/cartable.yml'));
    const said = await build(join(folder, 'project'), 'moon.md');
    expect(rules(said)).toEqual(['error settings-refused']);
    expect(said.err).toContain('The file is a link that leads out of the project.');
  });

  it('as a course’s contents is named and not followed', async () => {
    const folder = await folderWith({
      'away.yml': 'root: b\nchapters:\n- file: a\n',
      'project/a.md': LESSON,
      'project/b.md': LESSON.replace('Moon', 'Sun'),
      'project/cartable.yml': '',
    });
    await symlink(join(folder, 'away.yml'), join(folder, 'project/_toc.yml'));
    const said = await build(join(folder, 'project'));
    expect(rules(said)).toContain('warning settings-unreadable');
    expect(said.code).toBe(0);
  });

  it('within the project is a file like any other', async () => {
    const folder = await folderWith({ 'a/real.md': LESSON, 'cartable.yml': '' });
    await symlink(join(folder, 'a/real.md'), join(folder, 'moon.md'));
    expect((await build(folder, 'moon.md')).code).toBe(0);
  });
});

/** In a process of its own: a read that waits for ever would keep this one from ending. */
const inTime = async (args: readonly string[]): Promise<{ code: number | null; err: string }> => {
  const child = spawn(process.execPath, ['lib/cli.js', ...args], { timeout: 200_000, killSignal: 'SIGKILL' });
  let err = '';
  child.stderr.on('data', (data) => {
    err += data;
  });
  const code = await new Promise<number | null>((resolve) => child.once('exit', resolve));
  return { code, err };
};

describe.skipIf(windows)('a pipe', () => {
  it.each([
    ['the lesson', { 'x.md': LESSON }, 'moon.md', 'moon.md', 1, 'This is no plain file.'],
    ['a lesson of a course', { 'a.md': LESSON, 'b.md': LESSON }, 'moon.md', '', 1, 'This is no plain file.'],
    ['the settings', { 'moon.md': LESSON }, 'cartable.yml', 'moon.md', 1, 'This is no plain file.'],
    ['conf.py', { 'a.md': LESSON, 'b.md': LESSON }, 'conf.py', '', 0, 'This is no plain file.'],
    ['_toc.yml', { 'a.md': LESSON, 'b.md': LESSON }, '_toc.yml', '', 0, 'This is no plain file.'],
    ['a picture', { 'moon.md': `${LESSON}\n![A](a.png)\n` }, 'a.png', 'moon.md', 0, 'a.png'],
    [
      'a file it includes',
      { 'moon.md': `${LESSON}\n\`\`\`{include} a.md\n\`\`\`\n` },
      'a.md',
      'moon.md',
      0,
      'a.md',
    ],
    ['a page of the delivery', { 'moon.md': LESSON }, 'dist/moon/index.html', 'moon.md', 1, 'index.html'],
    ['a report of the delivery', { 'moon.md': LESSON }, 'dist/moon/report.json', 'moon.md', 1, 'report.json'],
  ])('as %s ends the build in time, with a word on it', async (_what, files, pipe, what, code, words) => {
    const folder = await folderWith({ ...files, 'dist/moon/x': '' });
    execFileSync('mkfifo', [join(folder, pipe)]);
    const said = await inTime(['build', join(folder, what), '--out', join(folder, 'dist')]);
    expect(said.err).toContain(words);
    expect(said.code).toBe(code);
    expect(said.err).not.toContain('    at ');
  });

  it('as the report of --since is no report', async () => {
    const folder = await folderWith({ 'moon.md': LESSON });
    execFileSync('mkfifo', [join(folder, 'r.json')]);
    const said = await inTime(['build', join(folder, 'moon.md'), '--since', join(folder, 'r.json')]);
    expect(said).toMatchObject({ code: 2 });
  });

  it('of endless zeros as the lesson isn’t read either', async () => {
    const folder = await folderWith({});
    await symlink('/dev/zero', join(folder, 'moon.md'));
    expect((await inTime(['build', join(folder, 'moon.md')])).code).toBe(1);
  });
});

/** A disk of 300 KB, where this process may have one. */
const smallDisk = async (): Promise<string | undefined> => {
  if (process.platform !== 'linux') return undefined;
  const folder = await mkdtemp(join(tmpdir(), 'cartable-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=300k', 'tmpfs', folder], { stdio: 'ignore' });
    return folder;
  } catch {
    await rmdir(folder);
    return undefined;
  }
};
const disk = await smallDisk();
afterAll(async () => {
  if (disk === undefined) return;
  execFileSync('umount', [disk]);
  await rmdir(disk);
});

describe.skipIf(disk === undefined)('a disk that is full', () => {
  /** Nothing makes it smaller. */
  const noise = createHash('shake256', { outputLength: 400_000 }).digest();

  it.each(['scorm12', 'scorm2004', 'moodle-quiz', 'moodle-course'])(
    'leaves nothing half of a %s, keeps what an earlier build left, and says so in a sentence',
    async (target) => {
      const folder = await folderWith({ 'moon.md': LESSON });
      const to = (lesson: string) =>
        cartable(['build', lesson, '--out', join(disk!, target), '--to', target]);
      const file = join(folder, 'moon.md');
      const asks = `${LESSON}\na) Why?\n\n:::{dropdown} Answer\nThus.\n:::\n`;
      await writeFile(file, asks);
      expect((await to(file)).code).toBe(0);
      const before = await readdir(join(disk!, target), { recursive: true });
      await writeFile(join(folder, 'data.zip'), noise);
      await writeFile(file, asks.replace('Thus.', '[Data](data.zip)'));
      const said = await to(file);
      expect(said.code).toBe(1);
      expect(said.err).toMatch(
        /Nothing was written to \S+: \S+ can’t be written: the disk is full\. delivery-not-written$/m,
      );
      expect(await readdir(join(disk!, target), { recursive: true })).toEqual(before);
      await rm(join(disk!, target), { recursive: true });
    },
  );
});

describe('a delivery’s folder', () => {
  it('in which a folder has a package’s name is left as it is, and the words say which', async () => {
    const folder = await folderWith({ 'moon.md': LESSON, 'dist/moon/moon.scorm12.zip/mine.txt': 'x' });
    const said = await build(folder, 'moon.md');
    expect(said.code).toBe(1);
    expect(said.err).toContain('“moon.scorm12.zip” is there already, and Cartable didn’t write it.');
    expect(await readdir(join(folder, 'dist'))).toEqual(['moon']);
    expect(await readdir(join(folder, 'dist/moon'))).toEqual(['moon.scorm12.zip']);
  });

  it('whose place a file has taken says so', async () => {
    const folder = await folderWith({ 'moon.md': LESSON, 'dist/moon': 'x' });
    const said = await build(folder, 'moon.md');
    expect(said).toMatchObject({ code: 1 });
    expect(said.err).toContain('“moon” is there already, and no folder.');
  });

  it.runIf(process.platform === 'linux')(
    'that can’t be made ends the build in time, with a word on it',
    async () => {
      const folder = await folderWith({ 'moon.md': LESSON });
      const said = await inTime(['build', join(folder, 'moon.md'), '--out', '/proc/dist']);
      expect(said.code).toBe(1);
      expect(said.err).toContain('Nothing was written to /proc/dist/moon: ');
      expect(said.err).not.toContain('    at ');
    },
  );

  it('that another build writes to is refused, and left alone', async () => {
    const folder = await folderWith({
      'moon.md': LESSON,
      'dist/.moon.lock': `${process.ppid} ${hostname()}`,
    });
    const said = await build(folder, 'moon.md');
    expect(said.code).toBe(1);
    expect(rules(said)).toEqual(['error delivery-busy']);
    expect(said.err).toContain(`(process ${process.ppid})`);
    expect(await readdir(join(folder, 'dist'))).toEqual(['.moon.lock']);
  });

  it.each([
    ['of a process that is gone', `999999999 ${hostname()}`],
    ['that was never written', ''],
  ])('has a lock %s: it holds nobody up', async (_what, lock) => {
    const folder = await folderWith({ 'moon.md': LESSON, 'dist/.moon.lock': lock });
    // A process may still be about to write its number: each look at the clock is a second later.
    const { now } = Date;
    let looks = 0;
    vi.spyOn(Date, 'now').mockImplementation(() => now() + 1_000 * looks++);
    onTestFinished(() => vi.mocked(Date.now).mockRestore());
    expect((await build(folder, 'moon.md')).code).toBe(0);
    expect(await readdir(join(folder, 'dist'))).toEqual(['moon']);
  });

  it('that several builds want at once is one build’s, whole', async () => {
    const folder = await folderWith({});
    const names = Array.from({ length: 6 }, (_, i) => `v${i}`);
    await mkdir(join(folder, 'dist'));
    for (const name of names) {
      await mkdir(join(folder, name));
      await writeFile(join(folder, name, 'moon.md'), LESSON.replace('The moon', `${name}, the moon`));
    }
    const said = await Promise.all(
      names.map((name) =>
        inTime(['build', join(folder, name, 'moon.md'), '--out', join(folder, 'dist'), '--to', 'scorm12']),
      ),
    );
    expect(said.some(({ code }) => code === 0)).toBe(true);
    for (const { code, err } of said) if (code !== 0) expect(err).toContain('Another build is writing');
    const report = JSON.parse(await readFile(join(folder, 'dist/moon/report.json'), 'utf8'));
    const files = await readdir(join(folder, 'dist/moon'));
    expect(files.sort()).toEqual(['index.html', 'moon.scorm12.zip', 'report.json']);
    const zip = await readFile(join(folder, 'dist/moon/moon.scorm12.zip'));
    expect(createHash('sha256').update(zip).digest('hex')).toBe(report.packages[0].sha256);
    expect(await readdir(join(folder, 'dist'))).toEqual(['moon']);
  });
});
