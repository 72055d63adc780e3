/** What the terminal says to do next, and what a build without a lesson's name takes. */
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cartable } from '../support/cli.ts';
import { folderWith } from '../support/folder.ts';

const LESSON = '# Tides\n\na) Why are there tides?\n\n```{dropdown} Answer\nThe moon.\n```\n';

const buildIn = (
  folder: string,
): { readonly code: number | null; readonly out: string; readonly err: string } => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('lib/cli.js'), 'build'], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'en_GB.UTF-8' },
  });
  return { code: status, out: stdout, err: stderr };
};

describe('after a build the terminal says what to open', () => {
  it('and which file is imported first', async () => {
    const folder = await folderWith({ 'tides.md': LESSON });
    const out = join(folder, 'dist');
    const { err } = await cartable(['build', join(folder, 'tides.md'), '--out', out]);
    expect(err).toMatch(
      /Now open .*dist\/tides\/index\.html: it says how to import tides\.scorm12\.zip first, then the rest\.\n$/,
    );
    const again = await cartable(['build', join(folder, 'tides.md'), '--out', out]);
    expect(again.err).toBe(err);
  });

  it('which is the course alone where there is one', async () => {
    const folder = await folderWith({ 'tides.md': LESSON });
    const { err } = await cartable([
      'build',
      join(folder, 'tides.md'),
      '--to',
      'scorm12,moodle-quiz,moodle-course',
      '--out',
      join(folder, 'dist'),
    ]);
    expect(err).toMatch(/it says how to import tides\.moodle-course\.mbz\.\n$/);
  });

  it.each(['web-page', 'epub', 'worksheet'])(
    'and how it is handed out, where no LMS imports it: %s',
    async (target) => {
      const folder = await folderWith({ 'tides.md': LESSON });
      const { err } = await cartable([
        'build',
        join(folder, 'tides.md'),
        '--to',
        target,
        '--out',
        join(folder, 'dist'),
      ]);
      expect(err).toMatch(/it says how to hand out tides\.(?:html|epub|worksheet\.html)\.\n$/);
    },
  );

  it('and nothing where nothing was built, or a program reads along', async () => {
    const folder = await folderWith({ 'tides.md': LESSON, 'empty/notes.txt': '' });
    const out = join(folder, 'dist');
    expect((await cartable(['build', join(folder, 'empty'), '--out', out])).err).not.toContain('Now open');
    const { err } = await cartable(['build', join(folder, 'tides.md'), '--json', '--out', out]);
    expect(err).not.toContain('Now open');
  });
});

describe('a build without a lesson’s name', () => {
  it('builds the folder it stands in', async () => {
    const folder = await folderWith({ 'tides.md': LESSON, 'README.md': '# About\n' });
    const { code, out } = buildIn(folder);
    expect(code).toBe(0);
    expect(out).toContain('dist/tides/tides.scorm12.zip');
  });

  it('builds a course whose project orders the pages below it', async () => {
    const folder = await folderWith({
      'myst.yml': 'project:\n  title: The sea\n  toc:\n    - file: a/tides.md\n    - file: a/waves.md\n',
      'a/tides.md': LESSON,
      'a/waves.md': '# Waves\n',
    });
    expect(buildIn(folder).out).toContain('dist/the-sea/the-sea.scorm12.zip');
  });

  it('says in one sentence what it would need', async () => {
    const nothing = await folderWith({ 'notes.txt': 'Nothing to build.' });
    expect(buildIn(nothing)).toEqual({
      code: 2,
      out: '',
      err: 'cartable: no lesson is in this folder: name one (npx cartable build my-lesson.md), or begin one (npx cartable new my-lesson)\n',
    });
    const below = await folderWith({
      'README.md': '# About\n',
      'a/tides.md': LESSON,
      'b/waves.md': '# Waves\n',
    });
    expect(buildIn(below)).toEqual({
      code: 2,
      out: '',
      err: 'cartable: no lesson is in this folder itself: name one, or build the 2 below it as one course with npx cartable build .\n',
    });
  });
});
