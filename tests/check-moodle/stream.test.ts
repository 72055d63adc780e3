import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { checkMoodleXml } from '../../src/check/moodle-xml/index.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cartable-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it('a film of 200 MB passes by without being held', async () => {
  const path = join(folder, 'large.xml');
  const target = await open(path, 'w');
  await target.write(
    '<quiz>\n<question type="description"><name><text>Film</text></name><questiontext format="html">' +
      '<text><![CDATA[<video src="@@PLUGINFILE@@/film.mp4"></video>]]></text><file name="film.mp4" path="/" encoding="base64">',
  );
  const megabyte = `${'A'.repeat(2 ** 20 - 1)}\n`;
  for (let count = 0; count < 200; count++) await target.write(megabyte);
  await target.write('</file></questiontext></question>\n<question type="shortanswer"></question></quiz>');
  await target.close();

  const before = process.memoryUsage().heapUsed;
  const findings = await checkMoodleXml(path);
  expect((process.memoryUsage().heapUsed - before) / 2 ** 20).toBeLessThan(100);
  // 200 × (2²⁰ − 1) characters is a whole number of groups: the film is sound, only too large for Moodle's patience.
  expect(findings.map(({ rule, line }) => [rule, line])).toEqual([
    ['moodle-xml-file-slow', 2],
    ['moodle-xml-name-missing', 203],
    ['moodle-xml-answers', 203],
  ]);
});

it('cuts between chunks change nothing', async () => {
  const path = join(folder, 'cuts.xml');
  const target = await open(path, 'w');
  // A stream's chunks are 64 KiB: sections, tags and references end up across their borders.
  const part = '<![CDATA[é]]]]><![CDATA[>&#36; <file>]]>';
  await target.write(
    `<quiz><question type="essay"><name><text>Q</text></name><questiontext format="html"><text>${part.repeat(20_000)}</text></questiontext></question></quiz>`,
  );
  await target.close();
  expect(await checkMoodleXml(path)).toEqual([]);
});
