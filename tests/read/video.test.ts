/** Videos: the formats that browsers play, what lies beside them, and the lesson's policy on other hosts. */
import { describe, expect, test } from 'vitest';
import { html, marks, read } from './support.ts';

/** An ISO media file of a brand: `mp42`, `M4V `, `qt  `. */
const iso = (brand: string): Uint8Array =>
  new Uint8Array([0, 0, 0, 0x14, ...new TextEncoder().encode(`ftyp${brand}`), 0, 0, 0, 0, 0, 0, 0, 0]);
const webm = Uint8Array.from([0x1a, 0x45, 0xdf, 0xa3, 0x9f, 0x42, 0x82, 0x84, 0x77, 0x65, 0x62, 0x6d]);
const ogg = new Uint8Array([
  ...new TextEncoder().encode('OggS'),
  ...new Array(24).fill(0),
  ...new TextEncoder().encode('\u0080theora'.slice(1)),
]);

const film = (name: string): string => `# Ice\n\n:::{video} ${name}\nThe thaw.\n:::\n`;

describe('formats', () => {
  test.each([
    ['film.mp4', iso('mp42'), 'video/mp4'],
    ['film.m4v', iso('M4V '), 'video/mp4'],
    ['film.webm', webm, 'video/webm'],
  ])('%s travels', async (name, bytes, type) => {
    const { lesson, diagnostics } = await read(film(name), { [name]: bytes, 'film.vtt': 'WEBVTT\n' });
    expect(lesson.assets.map((asset) => asset.type)).toContain(type);
    expect(marks(diagnostics, 'video-format', 'captions-missing')).toEqual([]);
  });

  test('.mov travels with a warning: many browsers don’t play it', async () => {
    const { lesson, diagnostics } = await read(film('film.mov'), { 'film.mov': iso('qt  ') });
    expect(lesson.assets).toMatchObject([{ type: 'video/quicktime' }]);
    expect(marks(diagnostics, 'video-format')).toEqual(['3:12 video-format']);
  });

  test('.ogv travels', async () => {
    const { diagnostics, lesson } = await read(film('film.ogv'), { 'film.ogv': ogg });
    expect(lesson.assets).toHaveLength(1);
    expect(marks(diagnostics, 'media-missing')).toEqual([]);
  });
});

describe('beside the film, by its name', () => {
  test('missing captions are a warning with its line', async () => {
    const { diagnostics } = await read(film('film.mp4'), { 'film.mp4': iso('mp42') });
    expect(marks(diagnostics, 'captions-missing')).toEqual(['3:12 captions-missing']);
  });

  test('captions in the page’s language and in others', async () => {
    const folder = { 'film.mp4': iso('mp42'), 'film.en.vtt': 'WEBVTT\n\na', 'film.fr.vtt': 'WEBVTT\n\nb' };
    const page = await read(film('film.mp4'), folder);
    expect(page.html.match(/srclang="\w+"/g)).toEqual(['srclang="en"', 'srclang="fr"']);
  });

  test.each(['film.en.txt', 'film.txt', 'film.md'])('a transcript, %s, folded below it', async (name) => {
    const text = '# What is said\n\nThe ice **breaks**.\n\nWater runs.';
    const { lesson } = await read(film('film.mp4'), { 'film.mp4': iso('mp42'), [name]: text });
    expect(html(lesson.body)).toMatch(
      /<\/video><details><summary>Transcript<\/summary><p>What is said<\/p><p>The ice breaks.<\/p><p>Water runs.<\/p><\/details>/,
    );
  });
});

describe('mediaPolicy, of a video on another host', () => {
  const page = (policy: string, map = '') =>
    read(`---\nmediaPolicy: ${policy}\n${map}---\n# Ice\n\n:::{youtube} aqz-KE-bpKQ\n:::\n`, {
      'film.mp4': iso('mp42'),
    });

  test('ask: it has its player, to be loaded when asked', async () => {
    expect((await page('ask')).html).toContain('data-video="aqz-KE-bpKQ"');
  });

  test('link: it is known by its address alone', async () => {
    const { html, diagnostics } = await page('link');
    expect(html).toContain('data-url="https://www.youtube.com/watch?v=aqz-KE-bpKQ"');
    expect(html).not.toContain('data-video');
    expect(diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });

  test('bundle: without a file it is a link, and a warning with its line', async () => {
    const { html, diagnostics } = await page('bundle');
    expect(html).not.toContain('data-video');
    expect(marks(diagnostics, 'video-not-bundled')).toEqual(['6:1 video-not-bundled']);
  });

  test('refuse: an error with its line', async () => {
    const { diagnostics } = await page('refuse');
    expect(diagnostics.find(({ rule }) => rule === 'video-refused')).toMatchObject({
      severity: 'error',
      line: 6,
    });
  });

  test.each(['ask', 'link', 'bundle', 'refuse'])('%s: a mapped one travels', async (policy) => {
    const map = 'media:\n  https://www.youtube.com/watch?v=aqz-KE-bpKQ: film.mp4\n';
    const { html, diagnostics } = await page(policy, map);
    expect(html).toContain('<video src="asset:media/film.mp4"');
    expect(marks(diagnostics, 'video-refused', 'video-not-bundled')).toEqual([]);
  });

  test('refuse: a film’s file on another host too', async () => {
    const { diagnostics } = await read(
      '---\nmediaPolicy: refuse\n---\n# Ice\n\n:::{video} https://example.org/film.mp4\n:::\n',
    );
    expect(marks(diagnostics, 'video-refused')).toEqual(['6:12 video-refused']);
  });
});

test('a formula keeps its line, for what is said of it when it is drawn', async () => {
  const { lesson } = await read('# Ice\n\nText\n\nSo $\\rho = 1$.\n\n$$\nE\n$$\n');
  const lines = JSON.stringify(lesson.body).match(/"line":\d+/g);
  expect([...new Set(lines)]).toEqual(['"line":5', '"line":7']);
});
