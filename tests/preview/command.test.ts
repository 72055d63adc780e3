/** `cartable preview` as it is typed. */
import { spawn } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cartable } from '../support/cli.ts';
import { folderWith } from '../support/folder.ts';

const LESSON = '# The chess player\n\nSpectators saw a machine.\n';

describe('cartable preview', () => {
  it('explains itself', async () => {
    const { code, out } = await cartable(['preview', '--help']);
    expect(code).toBe(0);
    for (const word of ['--port', '--open', 'Ctrl-C']) expect(out).toContain(word);
  });

  it('names what it can’t preview', async () => {
    const empty = await folderWith({ 'notes.txt': 'Nothing.' });
    expect(await cartable(['preview', 'no-such.md'])).toMatchObject({ code: 2, out: '' });
    expect(await cartable(['preview', empty])).toMatchObject({ code: 2, out: '' });
    const { code, err } = await cartable(['preview', 'no-such.md', '--port', '99999']);
    expect({ code, err: /port.+up to 65535/s.test(err) }).toEqual({ code: 2, err: true });
  });

  it.skipIf(process.platform === 'win32')('serves until Ctrl-C, and leaves nothing behind', async () => {
    const folder = await folderWith({ 'lesson.md': LESSON });
    const temporary = await folderWith({});
    const child = spawn(process.execPath, ['lib/cli.js', 'preview', join(folder, 'lesson.md')], {
      env: { ...process.env, LC_ALL: 'fr_CH.UTF-8', TMPDIR: temporary },
    });
    const ended = new Promise((resolve) => child.once('exit', resolve));
    let err = '';
    child.stderr.setEncoding('utf8').on('data', (text) => {
      err += text;
    });
    const url = await new Promise<string>((resolve, reject) => {
      child.stdout.setEncoding('utf8').once('data', resolve);
      child.once('exit', () => reject(new Error(err)));
    });
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\n$/);
    expect(await (await fetch(`${url.trim()}open/folder.json`)).json()).toMatchObject({ page: 'lesson.md' });
    child.kill('SIGINT');
    expect(await ended).toBe(0);
    expect(err).toContain('Ctrl-C termine le studio.');
    expect(await readdir(temporary)).toEqual([]);
    await expect(fetch(url.trim())).rejects.toThrow();
  });
});
