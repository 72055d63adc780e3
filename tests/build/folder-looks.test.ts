import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { filesBelow, filesNamed, noObservations, observing } from '../../src/memory/index.ts';
import { filesBelow as filesInStudio, mount } from '../../src/studio/platform/disk.ts';
import { folderWith } from '../support/folder.ts';

it('looks through a folder once a build: a file that comes meanwhile is in the next', async () => {
  const folder = await folderWith({ 'part/moon.png': '' });
  const named = (name: string) => filesNamed(folder, name);
  const found = await observing(noObservations(), async () => {
    const first = named('moon.png');
    await writeFile(join(folder, 'part/sun.png'), '');
    return [first, named('sun.png')];
  });
  expect(found).toEqual([['part/moon.png'], []]);
  expect(await observing(noObservations(), async () => named('sun.png'))).toEqual(['part/sun.png']);
});

it('leaves out what programs bring with them', async () => {
  const files = {
    'lesson.md': '',
    'my-env/pyvenv.cfg': '',
    'my-env/share/notes.md': '',
    'lib/site-packages/ice/licence-of-ice.md': '',
    '__MACOSX/lesson.md': '',
  };
  expect(filesBelow(await folderWith(files)).files).toEqual(['lesson.md']);
  mount(new Map(Object.keys(files).map((path) => [`/course/${path}`, new Blob([''])])));
  expect(filesInStudio('/course').files).toEqual(['lesson.md']);
});

it('leaves out the site that MkDocs made, and keeps a folder of pages that is called so', async () => {
  const files = {
    'docs/site/moon.md': '',
    'site/sitemap.xml': '',
    'site/moon/moon.ipynb': '',
    'old/site/404.html': '',
    'old/site/sun.ipynb': '',
  };
  expect(filesBelow(await folderWith(files)).files).toEqual(['docs/site/moon.md']);
  mount(new Map(Object.keys(files).map((path) => [`/course/${path}`, new Blob([''])])));
  expect(filesInStudio('/course').files).toEqual(['docs/site/moon.md']);
});
