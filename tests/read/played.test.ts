/** A film or a sound in a picture's place: MyST, Pandoc and Obsidian play it. */
import { expect, test } from 'vitest';
import { marks, read } from './support.ts';

/** An ISO media file. */
const film = new Uint8Array([
  ...[0, 0, 0, 0x14],
  ...new TextEncoder().encode('ftypmp42'),
  ...[0, 0, 0, 0, 0, 0, 0, 0],
]);
const sound = new Uint8Array([0xff, 0xfb, 0x90, 0x64, ...new Array(200).fill(0)]);
const files = { 'thaw.mp4': film, 'cuckoo.mp3': sound, 'thaw.vtt': 'WEBVTT\n', 'cuckoo.txt': 'Cuckoo!' };

test.each([
  ['![The thaw](thaw.mp4)', 'title="The thaw"'],
  ['![](thaw.mp4)', ''],
  ['<img src="thaw.mp4" alt="The thaw">', 'title="The thaw"'],
  ['![[thaw.mp4]]', ''],
  ['![[thaw.mp4|400]]', ''],
  ['```{image} thaw.mp4\n:alt: The thaw\n```', 'title="The thaw"'],
  ['- First ![](thaw.mp4)\n- then', ''],
  ['| Ice | Water |\n| --- | --- |\n| ![](thaw.mp4) | x |', ''],
])('%s is the film', async (source, title) => {
  const { html, lesson, diagnostics } = await read(`# Ice\n\n${source}\n`, files);
  expect(html).toContain('src="asset:media/thaw.mp4"');
  expect(html).toMatch(/<video [^>]*controls/);
  expect(html).toContain(title);
  expect(lesson.assets.map(({ type }) => type)).toEqual(['video/mp4', 'text/vtt']);
  expect(marks(diagnostics, 'media-unfit', 'alt-missing')).toEqual([]);
});

test('in a figure it has its caption', async () => {
  const { html } = await read('# Ice\n\n:::{figure} thaw.mp4\nThe thaw.\n:::\n', files);
  expect(html).toMatch(/<figure><video [^>]*>.*<\/video><figcaption>The thaw.<\/figcaption><\/figure>/);
});

test('words around a film stay in their order', async () => {
  const { html } = await read('# Ice\n\nBefore ![](thaw.mp4) after.\n', files);
  expect(html).toMatch(/<p>Before<\/p><video .*<\/video><p>after.<\/p>/);
});

test('a sound is heard, also in an option of a question', async () => {
  const asked = '```{question}\nWhich is a cuckoo?\n\n- [x] ![](cuckoo.mp3)\n- [ ] neither\n```';
  const { html, lesson } = await read(`# Birds\n\n![A cuckoo](cuckoo.mp3)\n\n${asked}\n`, files);
  expect(html).toContain('<audio controls title="A cuckoo" src="asset:media/cuckoo.mp3">');
  expect(JSON.stringify(lesson.questions)).toContain('asset:media/cuckoo.mp3');
  expect(lesson.questions).toMatchObject([{ kind: 'single-choice' }]);
});

test('a film’s page on a host is the hosted film', async () => {
  const { html, diagnostics } = await read('# Ice\n\n![The thaw](https://youtu.be/abcdefghijk)\n');
  expect(html).toContain('https://www.youtube.com/watch?v=abcdefghijk');
  expect(html).toContain('The thaw');
  expect(marks(diagnostics, 'media-remote')).toEqual([]);
});

test('what a link holds stays a picture', async () => {
  const { html } = await read('# Ice\n\n[![The thaw](thaw.mp4)](https://example.org/)\n', files);
  expect(html).toContain('href="https://example.org/"');
});
