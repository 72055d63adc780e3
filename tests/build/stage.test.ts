import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cartable } from '../support/cli.ts';
import { folderWith } from '../support/folder.ts';

const LESSON = '---\nlanguage: en\n---\n\n# Moon\n\nThe moon goes round the earth.\n';

/** A module for a process that packs no further than the first bytes of an archive, which it then says. */
const STOPS_HALFWAY = `data:text/javascript,${encodeURIComponent(`
  import { Readable } from 'node:stream';
  const blocks = Readable.prototype[Symbol.asyncIterator];
  Readable.prototype[Symbol.asyncIterator] = async function* () {
    for await (const block of blocks.call(this)) {
      console.log('halfway');
      await new Promise(() => {});
    }
  };
  setInterval(() => {}, 2 ** 30);
`)}`;

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

  // Windows ends a process that is sent a signal at once.
  it.skipIf(process.platform === 'win32')('is nothing when it is interrupted in the middle', async () => {
    const folder = await folderWith({ 'moon.md': LESSON });
    const out = join(folder, 'dist');
    const child = spawn(process.execPath, [
      '--import',
      STOPS_HALFWAY,
      'lib/cli.js',
      'build',
      join(folder, 'moon.md'),
      '--out',
      out,
    ]);
    await once(child.stdout, 'data');
    expect(await readdir(out)).toEqual([expect.stringMatching(/^\.moon-\d+-/), '.moon.lock']);
    child.kill('SIGINT');
    const [code] = await once(child, 'exit');
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
