import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { lessonReader } from '../../src/build/read-file.ts';
import { folderWith } from '../support/folder.ts';

vi.mock('../../src/read/index.ts', async (original) => ({
  ...(await original<object>()),
  openFile: async () => {
    throw new TypeError('Nobody thought of this');
  },
}));

it('an error that nobody foresaw names the page it came from', async () => {
  const folder = await folderWith({ 'unit/moon.md': '# Moon\n' });
  const read = lessonReader()({ file: join(folder, 'unit/moon.md'), path: 'unit/moon.md' });
  await expect(read).rejects.toThrow(new TypeError('unit/moon.md: Nobody thought of this'));
});
