/** From the command line to the manifest: what the flags for SCORM come to. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { folder } from '../pack/support.ts';
import { cartable } from '../support/cli.ts';
import { folderWith } from '../support/folder.ts';

const manifestOf = async (path: string): Promise<string> =>
  strFromU8(unzipSync(new Uint8Array(await readFile(path)))['imsmanifest.xml']!);

const LESSON = '# La rivière\n\nUne phrase.\n';

test.each([
  [[], '2004 3rd Edition'],
  [['--scorm2004-edition', '4'], '2004 4th Edition'],
])('scorm2004 with %j is of the %s', async (flags, edition) => {
  const lesson = join(await folderWith({ 'riviere.md': LESSON }), 'riviere.md');
  const out = await folder();
  const { code } = await cartable(['build', lesson, '--to', 'scorm2004', '--out', out, ...flags]);
  expect(code).toBe(0);
  expect(await manifestOf(join(out, 'riviere/riviere.scorm2004.zip'))).toContain(
    `<schemaversion>${edition}<`,
  );
});

test('an edition that isn’t one is refused', async () => {
  const { code, err } = await cartable(['build', 'x.md', '--to', 'scorm2004', '--scorm2004-edition', '2']);
  expect(code).toBe(2);
  expect(err).toContain('Allowed choices are 3, 4');
});

test.each([
  [[], ['item-moulin', 'item-riviere']],
  [['--single-sco'], ['item-eaux']],
])('a folder with %j has the items %j', async (flags, items) => {
  const course = await folderWith({
    'cartable.yml': 'id: eaux\n',
    'moulin.md': '# Le moulin\n\nUne phrase.\n',
    'riviere.md': LESSON,
  });
  const out = await folder();
  const { code, err } = await cartable(['build', course, '--to', 'scorm12', '--out', out, ...flags]);
  expect(code, err).toBe(0);
  const xml = await manifestOf(join(out, 'eaux/eaux.scorm12.zip'));
  expect([...xml.matchAll(/<item identifier="([^"]*)"/g)].map(([, id]) => id)).toEqual(items);
});
