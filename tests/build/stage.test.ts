import { spawn } from 'node:child_process';
import { mkdir, open, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { cartable } from '../support/cli.ts';
import { folderWith } from '../support/folder.ts';

const LESSON = '---\nlanguage: en\n---\n\n# Moon\n\nThe moon goes round the earth.\n';

describe('what a build leaves behind', () => {
  it('is never written over a file that Cartable didn’t write', async () => {
    const folder = await folderWith({
      'moon/lesson.md': LESSON,
      'moon/index.html': '<p>The author’s own page</p>',
    });
    const { code, err } = await cartable(['build', join(folder, 'moon/lesson.md'), '--out', folder]);
    expect(code).toBe(1);
    expect(err).toContain('“index.html” is there already, and Cartable didn’t write it.');
    expect(await readFile(join(folder, 'moon/index.html'), 'utf8')).toBe('<p>The author’s own page</p>');
    expect(await readdir(folder)).toEqual(['moon']);
  });

  it('is written again over what an earlier build wrote', async () => {
    const folder = await folderWith({ 'moon.md': LESSON });
    const build = () => cartable(['build', join(folder, 'moon.md'), '--out', join(folder, 'dist')]);
    expect((await build()).code).toBe(0);
    expect((await build()).code).toBe(0);
  });

  it('is nothing when it is interrupted in the middle', async () => {
    const folder = await folderWith({ 'moon/moon.md': `${LESSON}\n\`\`\`{video} film.mp4\n\`\`\`\n` });
    const film = await open(join(folder, 'moon/film.mp4'), 'w');
    await film.write(Buffer.from('\0\0\0\x20ftypisom\0\0\x02\0isomiso2avc1mp41', 'latin1'));
    await film.truncate(2 ** 31);
    await film.close();
    const out = join(folder, 'dist');
    await mkdir(out);
    const child = spawn(process.execPath, [
      'lib/cli.js',
      'build',
      join(folder, 'moon/moon.md'),
      '--out',
      out,
    ]);
    while ((await readdir(out)).length === 0) await wait(50);
    await wait(200);
    expect(await readdir(out)).toEqual([expect.stringMatching(/^\.moon-\d+-/), '.moon.lock']);
    child.kill('SIGINT');
    const code = await new Promise((resolve) => child.once('exit', resolve));
    expect({ code, left: await readdir(out) }).toEqual({ code: 130, left: [] });
  });

  it('is swept up by the next build when its process was killed', async () => {
    const folder = await folderWith({
      'moon.md': LESSON,
      'dist/.moon-999999999-abcdef/moon.scorm12.zip': 'half',
    });
    await writeFile(join(folder, 'dist/.moon-notes'), 'the author’s own');
    await cartable(['build', join(folder, 'moon.md'), '--out', join(folder, 'dist')]);
    expect((await readdir(join(folder, 'dist'))).sort()).toEqual(['.moon-notes', 'moon']);
  });
});
