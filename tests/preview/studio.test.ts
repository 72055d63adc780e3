/** The studio as the command serves it, with the folder that it opens. */
import fs from 'node:fs';
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { createServer, request } from 'node:http';
import { syncBuiltinESMExports } from 'node:module';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { openStudio } from '../../src/preview/index.ts';
import type { OpenFolder } from '../../templates/studio/open-folder.ts';
import { folderWith } from '../support/folder.ts';

/** Files that were opened to be given. */
const opened: string[] = [];
const { createReadStream } = fs;
// By all that have it from Node by its name, too.
fs.createReadStream = (path, options) => {
  opened.push(String(path));
  return createReadStream(path, options);
};
syncBuiltinESMExports();
afterAll(() => {
  fs.createReadStream = createReadStream;
  syncBuiltinESMExports();
});

let close: (() => Promise<void>) | undefined;
afterEach(() => close?.());

async function studioOf(path?: string): Promise<string> {
  const studio = await openStudio(path === undefined ? {} : { path });
  close = studio.close;
  return studio.url;
}

const status = (url: string, headers: Record<string, string>, method = 'GET'): Promise<number> =>
  new Promise((resolve, reject) => {
    request(url, { headers, method }, ({ statusCode }) => resolve(statusCode ?? 0))
      .on('error', reject)
      .end();
  });

describe('the studio’s server', () => {
  it('gives the folder’s files, their accents and spaces too, and nothing that is hidden or lies outside', async () => {
    const outside = await folderWith({ 'secret.md': 'Nothing.' });
    const folder = await folderWith({ 'leçon 1.md': '# Un', 'media/a b.png': 'PNG', '.env': 'KEY=1' });
    await symlink(join(outside, 'secret.md'), join(folder, 'link.md'));
    const url = await studioOf(folder);
    const { files } = (await (await fetch(`${url}open/folder.json`)).json()) as OpenFolder;
    expect(files.map(({ path }) => path)).toEqual(['leçon 1.md', 'media/a b.png']);
    expect(await (await fetch(`${url}open/files/${encodeURIComponent('leçon 1.md')}`)).text()).toBe('# Un');
    for (const path of ['.env', '..%2Fsecret.md', 'link.md', 'media', 'no.md'])
      expect({ path, status: (await fetch(`${url}open/files/${path}`)).status }).toEqual({
        path,
        status: 404,
      });
  });

  it('is served elsewhere where its usual address is taken', async () => {
    const other = createServer();
    // By another test, if not by this one.
    await new Promise<void>((resolve) => {
      other.on('error', () => resolve()).listen(2278, '127.0.0.1', resolve);
    });
    const url = await studioOf();
    expect(url).not.toContain(':2278');
    expect((await fetch(url)).status).toBe(200);
    await new Promise((resolve) => {
      other.close(resolve);
    });
  });

  it('saves a file whole, and a new picture with its folder', async () => {
    const folder = await folderWith({ 'lesson.md': '# Old' });
    const url = await studioOf(join(folder, 'lesson.md'));
    const save = (path: string, body: string) =>
      fetch(`${url}open/files/${path}`, { method: 'PUT', body, headers: { 'x-cartable': 'save' } });
    expect((await save('lesson.md', '# New')).status).toBe(204);
    expect((await save('media/new.png', 'PNG')).status).toBe(204);
    expect((await save('..%2Fout.md', 'no')).status).toBe(404);
    expect(await readFile(join(folder, 'lesson.md'), 'utf8')).toBe('# New');
    expect(await readFile(join(folder, 'media/new.png'), 'utf8')).toBe('PNG');
    expect(((await (await fetch(`${url}open/folder.json`)).json()) as OpenFolder).page).toBe('lesson.md');
  });

  it('saves only over what the page has read, where it says what that was', async () => {
    const folder = await folderWith({ 'lesson.md': '# Read' });
    const url = await studioOf(folder);
    const file = `${url}open/files/lesson.md`;
    const save = (body: string, headers: Record<string, string>, path = 'lesson.md') =>
      fetch(`${url}open/files/${path}`, {
        method: 'PUT',
        body,
        headers: { 'x-cartable': 'save', ...headers },
      });
    const read = (await fetch(file)).headers.get('etag')!;
    const saved = await save('# Mine', { 'if-match': read });
    expect(saved.status).toBe(204);
    expect(saved.headers.get('etag')).toBe((await fetch(file, { method: 'HEAD' })).headers.get('etag'));
    expect((await save('# Mine again', { 'if-match': read })).status).toBe(412);
    expect((await save('# New', { 'if-none-match': '*' })).status).toBe(412);
    expect(await readFile(join(folder, 'lesson.md'), 'utf8')).toBe('# Mine');
    expect((await save('# New', { 'if-none-match': '*' }, 'new.md')).status).toBe(204);
  });

  it('tells what a file is without opening it', async () => {
    const folder = await folderWith({ 'lesson.md': '# Mine' });
    const url = await studioOf(folder);
    opened.length = 0;
    for (const path of ['open/files/lesson.md', 'worker.js']) {
      const told = await fetch(url + path, { method: 'HEAD' });
      expect(opened).toEqual([]);
      const given = await fetch(url + path);
      expect(told.headers.get('content-length')).toBe(String((await given.arrayBuffer()).byteLength));
      expect(opened.splice(0)).toHaveLength(1);
    }
  });

  it('neither reads nor saves for another site’s page, or under another name', async () => {
    const folder = await folderWith({ 'lesson.md': '# Mine' });
    const url = await studioOf(folder);
    const file = `${url}open/files/lesson.md`;
    expect(await status(file, { origin: 'https://elsewhere.example' })).toBe(403);
    expect(await status(file, { 'sec-fetch-site': 'cross-site' })).toBe(403);
    expect(await status(file, { host: 'elsewhere.example' })).toBe(421);
    expect(await status(file, {}, 'PUT')).toBe(403);
    expect(await readFile(join(folder, 'lesson.md'), 'utf8')).toBe('# Mine');
  });

  it('opens of a lesson’s file the project that its settings stand in, at that page, and never a whole repository', async () => {
    const project = await folderWith({ 'cartable.yml': 'language: fr', 'unit/lesson.md': '# One' });
    const url = await studioOf(join(project, 'unit/lesson.md'));
    const open = (await (await fetch(`${url}open/folder.json`)).json()) as OpenFolder;
    expect(open).toMatchObject({
      page: 'unit/lesson.md',
      files: [{ path: 'cartable.yml' }, { path: 'unit/lesson.md' }],
    });
    await close?.();
    const repository = await folderWith({ '.git/config': '', 'big.iso': '0', 'unit/lesson.md': '# One' });
    const other = await studioOf(join(repository, 'unit/lesson.md'));
    expect(await (await fetch(`${other}open/folder.json`)).json()).toMatchObject({
      name: 'unit',
      page: 'lesson.md',
      files: [{ path: 'lesson.md' }],
    });
  });

  it('can’t be reached from another machine, and says so when its port is taken', async () => {
    const url = new URL(await studioOf());
    const outside = Object.values(networkInterfaces())
      .flat()
      .find((one) => one?.family === 'IPv4' && !one.internal)?.address;
    const reached = outside && (await fetch(`http://${outside}:${url.port}/`).then(Boolean, () => false));
    expect(reached).not.toBe(true);
    await expect(openStudio({ port: Number(url.port) })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  it('tells when the folder changes', async () => {
    const folder = await folderWith({ 'lesson.md': '# One' });
    await mkdir(join(folder, 'media'));
    const url = await studioOf(folder);
    const events = (await fetch(`${url}open/events`)).body!.pipeThrough(new TextDecoderStream()).getReader();
    expect((await events.read()).value).toContain('opened');
    await writeFile(join(folder, 'lesson.md'), '# Two');
    expect((await events.read()).value).toContain('changed');
    await events.cancel();
  });

  it('opens nothing where nothing was asked for, and gives its own files alone', async () => {
    const url = await studioOf();
    expect((await fetch(`${url}open/folder.json`)).status).toBe(404);
    expect((await fetch(`${url}worker.js`)).headers.get('content-type')).toContain('javascript');
    expect((await fetch(`${url}..%2Fcli.js`)).status).toBe(404);
  });
});
