/** A course that several machines build a share of, each with a folder of its own, comes together as one machine makes it. */
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cartable } from '../support/cli.ts';
import { folderWith } from '../support/folder.ts';

const lesson = (n: number): string =>
  `---\nlanguage: en\n---\n\n(place-${n})=\n# Lesson ${n}\n\n![A dot](dot.png)\n\nSee [the next](#place-${(n % 9) + 1}), and [a site](https://example.org/${n}).\n\na) Why ${n}?\n\n\`\`\`{dropdown} Answer\nBecause of ${n}.\n\`\`\`\n`;

const DOT = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const COURSE = {
  'book/cartable.yml': 'title: Nine lessons\n',
  'book/dot.png': DOT,
  // Two lessons of one id: which keeps it is told by all lessons, not by those of a share.
  ...Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((n) => [`book/lesson-${n}.md`, lesson(n)])),
  'book/one/dot.png': DOT,
  'book/one/exercises.md': lesson(8),
  'book/two/dot.png': DOT,
  'book/two/exercises.md': lesson(9),
};

const build = (folder: string, out: string, ...more: readonly string[]) =>
  cartable(['build', join(folder, 'book'), '--out', join(folder, out), ...more]);

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name).slice(folder.length + 1))
    .sort();

describe('shares of a course', () => {
  it('have every lesson once, and joined they are what one machine delivers, byte by byte', async () => {
    const folder = await folderWith(COURSE);
    await build(folder, 'whole', '--each');
    const told = [];
    for (const n of [1, 2, 3]) told.push(await build(folder, `part-${n}`, '--shard', `${n}/3`));
    expect(told.map(({ code }) => code)).toEqual([0, 0, 0]);
    const counts = told.map(({ err }) => Number(/Share \d of 3 built \((\d+) lesson/.exec(err)?.[1]));
    expect(counts.reduce((a, b) => a + b)).toBe(9);
    expect(Math.max(...counts)).toBeLessThan(9);

    const parts = [3, 1, 2].map((n) => join(folder, `part-${n}`));
    const joined = await cartable(['join', ...parts, '--out', join(folder, 'joined')]);
    expect(joined).toMatchObject({ code: 0, err: 'Course joined: 9 of 9 lessons delivered\n' });

    const lessons = (at: string) =>
      filesBelow(join(folder, at, 'nine-lessons')).filter((path) => path.includes('/'));
    expect(lessons('joined')).toEqual(lessons('whole'));
    for (const path of lessons('whole'))
      expect(readFileSync(join(folder, 'joined/nine-lessons', path)), path).toEqual(
        readFileSync(join(folder, 'whole/nine-lessons', path)),
      );
  });

  it('leave one report and one sheet of the whole course', async () => {
    const folder = await folderWith(COURSE);
    await build(folder, 'whole', '--each');
    for (const n of [1, 2]) await build(folder, 'dist', '--shard', `${n}/2`);
    await cartable(['join', join(folder, 'dist'), '--out', join(folder, 'dist')]);
    const report = (at: string) =>
      JSON.parse(readFileSync(join(folder, at, 'nine-lessons/report.json'), 'utf8'));
    const [whole, joined] = [report('whole'), report('dist')];
    for (const part of ['lesson', 'assets', 'lessons', 'outsideHosts', 'policies'])
      expect(joined[part], part).toEqual(whole[part]);
    expect(joined.questions.map(({ id }: { id: string }) => id)).toEqual(
      whole.questions.map(({ id }: { id: string }) => id),
    );
    expect(joined.packages.map(({ file }: { file: string }) => file)).toContain(
      'two-exercises/two-exercises.scorm12.zip',
    );
    const sheet = readFileSync(join(folder, 'dist/nine-lessons/index.html'), 'utf8');
    expect(sheet).toContain('<a href="lesson-1/index.html">Lesson 1</a>');
    expect(sheet.match(/\.scorm12\.zip<\/code>/g)).toHaveLength(9);
  });

  it('are stable: a lesson that comes moves no other', async () => {
    const folder = await folderWith(COURSE);
    const own = async (out: string): Promise<readonly string[]> => {
      await build(folder, out, '--shard', '2/3');
      return readdirSync(join(folder, out, 'nine-lessons')).filter((name) => !name.endsWith('.json'));
    };
    const before = await own('before');
    writeFileSync(join(folder, 'book/aaa.md'), lesson(10));
    const after = await own('after');
    expect(after.filter((name) => name !== 'aaa')).toEqual(before);
  });

  it('a lesson that couldn’t be delivered is named, and the others come together', async () => {
    const folder = await folderWith({ ...COURSE, 'book/bad.ipynb': '{' });
    for (const n of [1, 2]) await build(folder, 'dist', '--shard', `${n}/2`);
    const { code, err } = await cartable(['join', join(folder, 'dist'), '--out', join(folder, 'out')]);
    expect(code).toBe(1);
    expect(err).toBe('Course joined: 9 of 10 lessons delivered\n');
    const { diagnostics } = JSON.parse(readFileSync(join(folder, 'out/nine-lessons/report.json'), 'utf8'));
    expect(diagnostics.map(({ rule }: { rule: string }) => rule)).toContain('notebook-broken');
  });
});

describe('what is no course', () => {
  const refused = async (...args: readonly string[]) => {
    const { code, err } = await cartable(['join', ...args]);
    expect(code).toBe(2);
    return err;
  };

  it('a share that is missing, changed on the way, or of another state is named, and nothing is written', async () => {
    const folder = await folderWith(COURSE);
    const at = (path: string) => join(folder, path);
    await build(folder, 'a', '--shard', '1/3');
    await build(folder, 'b', '--shard', '2/3');
    const out = ['--out', at('out')];
    expect(await refused(at('book'), ...out)).toContain('no share of a course is there');
    expect(await refused(at('a'), at('b'), ...out)).toContain('missing: shard-3-of-3.json');

    await build(folder, 'c', '--shard', '3/3');
    cpSync(at('c'), at('broken'), { recursive: true });
    const [lost] = filesBelow(at('broken')).filter((path) => path.endsWith('.zip'));
    const bytes = readFileSync(at(`broken/${lost}`));
    writeFileSync(at(`broken/${lost}`), bytes.subarray(0, bytes.length - 1));
    expect(await refused(at('a'), at('b'), at('broken'), ...out)).toContain(
      `${lost}” isn’t there, or isn’t what was built`,
    );

    expect(existsSync(at('out'))).toBe(false);

    writeFileSync(at('book/lesson-0.md'), lesson(10));
    rmSync(at('c'), { recursive: true });
    await build(folder, 'c', '--shard', '3/3');
    expect(await refused(at('a'), at('b'), at('c'), ...out)).toContain('are no shares of one build');
  });

  it('a share is not counted from the report that it would take away', async () => {
    const folder = await folderWith(COURSE);
    await build(folder, 'dist', '--each');
    const report = join(folder, 'dist/nine-lessons/report.json');
    const { code, err } = await build(folder, 'dist', '--shard', '1/2', '--since', report);
    expect(code).toBe(1);
    expect(err).toContain('since-own-report');
    expect(existsSync(report)).toBe(true);
  });

  it('a share of a lesson, and one that can’t be, are refused', async () => {
    const folder = await folderWith(COURSE);
    const single = await cartable(['build', join(folder, 'book/lesson-1.md'), '--shard', '1/2']);
    expect(single).toMatchObject({ code: 2, err: expect.stringContaining('this is a lesson') });
    for (const wrong of ['0/2', '3/2', '1', 'a/b'])
      expect((await build(folder, 'x', '--shard', wrong)).err).toContain('A share is written 3/8');
  });
});
