import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { filesNamed, noObservations, observing } from '../../src/memory/index.ts';
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
