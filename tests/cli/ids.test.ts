import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cartable } from '../support/cli.ts';
import { folderWith } from '../support/folder.ts';

const LESSON = '# Ice\r\n\r\na) Why does ice float?\r\n\r\n:::{dropdown} Answer\r\nIt is lighter.\r\n:::\r\n';
const NAMED = LESSON.replace('a) Why', '(why-does-ice-float-5aa01c)=\r\na) Why');

describe('cartable ids', () => {
  it('writes a name for each question, and keeps every other byte', async () => {
    const folder = await folderWith({ 'ice.md': LESSON });
    const file = join(folder, 'ice.md');
    expect(await cartable(['ids', file])).toMatchObject({
      code: 0,
      err: 'ice.md: 1 of 1 question got a name\n',
    });
    const text = readFileSync(file, 'utf8');
    expect(text.replace(/\(why-does-ice-float-[0-9a-f]{6}\)=\r\n/, '')).toBe(LESSON);
    expect(text.length).toBe(NAMED.length);

    expect(await cartable(['ids', file])).toMatchObject({ err: 'ice.md: 0 of 1 question got a name\n' });
    expect(readFileSync(file, 'utf8')).toBe(text);
  });

  it('only shows them with --dry-run', async () => {
    const folder = await folderWith({ 'ice.md': LESSON });
    const said = await cartable(['ids', folder, '--dry-run']);
    expect(said.out).toMatch(/^ice\.md:3: \(why-does-ice-float-[0-9a-f]{6}\)=\n$/);
    expect(readFileSync(join(folder, 'ice.md'), 'utf8')).toBe(LESSON);
  });

  it('says where there is no lesson', async () => {
    const { code, err } = await cartable(['ids', 'nowhere.md']);
    expect([code, err]).toEqual([2, 'cartable: there is no lesson at “nowhere.md”\n']);
  });
});
