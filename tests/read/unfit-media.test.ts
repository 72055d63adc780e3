import { describe, expect, it } from 'vitest';
import { wordingIn } from '../../src/messages/index.ts';
import { type FileStat, type Files, readLesson } from '../../src/read/index.ts';
import { memoryFiles, png } from '../support/memory-files.ts';
import { html, marks, read } from './support.ts';

const missing = (kind: string, name: string) => `<cartable-missing data-kind="${kind}" data-name="${name}"`;
const english = { description: { language: 'en' }, settings: {} };

describe('a file that isn’t what its place needs', () => {
  it.each([
    ['![x](text.png)', 'text.png', 'image', '3:6', '“text.png” isn’t a picture: it holds text.'],
    ['![x](page.xhtml)', 'page.xhtml', 'image', '3:6', '“page.xhtml” isn’t a picture: it holds text.'],
    [
      '```{figure} page.xhtml\n```',
      'page.xhtml',
      'image',
      '3:13',
      '“page.xhtml” isn’t a picture: it holds text.',
    ],
    ['```{video} p.png\n```', 'p.png', 'video', '3:12', '“p.png” isn’t a video: it is of type image/png.'],
    [
      '```{audio} p.png\n```',
      'p.png',
      'audio',
      '3:12',
      '“p.png” isn’t a recording: it is of type image/png.',
    ],
    [
      '![x](old.tiff)',
      'old.tiff',
      'image',
      '3:6',
      '“old.tiff” isn’t a picture that browsers show: it is of type image/tiff.',
    ],
  ])('leaves a placeholder and a warning with its line: %s', async (source, name, kind, place, message) => {
    const { lesson, html, diagnostics } = await read(`# T\n\n${source}\n`, {
      'text.png': 'only words',
      'page.xhtml': '<html xmlns="http://www.w3.org/1999/xhtml"><script>alert(1)</script></html>',
      'p.png': png(),
      'old.tiff': Uint8Array.from([0x49, 0x49, 0x2a, 0, 8, 0, 0, 0, 0, 0, 0, 0]),
    });
    expect(lesson.assets).toEqual([]);
    expect(html).toContain(missing(kind, name));
    expect(marks(diagnostics)).toEqual([`${place} media-unfit`]);
    expect(wordingIn(diagnostics[0]!, 'en').message).toBe(message);
    expect(diagnostics[0]?.severity).toBe('warning');
  });

  it('is named wherever it is shown', async () => {
    const { diagnostics } = await read('# T\n\n![x](text.png)\n\n![x](text.png)\n', { 'text.png': 'words' });
    expect(marks(diagnostics)).toEqual(['3:6 media-unfit', '5:6 media-unfit']);
  });

  it('is linked all the same where the place is only a link', async () => {
    const { lesson } = await read('![x](data.csv) [y](data.csv)\n', { 'data.csv': 'a,b' });
    expect(lesson.assets.map(({ path }) => path)).toEqual(['media/data.csv']);
  });
});

describe('a file that is empty or can’t be read', () => {
  it.each([
    ['![x](a.png)', 'a.png', 'image', '3:6'],
    ['```{video} a.mp4\n```', 'a.mp4', 'video', '3:12'],
    ['[x](a.pdf)', 'a.pdf', 'document', '3:5'],
  ])('of no bytes leaves a placeholder and a warning: %s', async (source, name, kind, place) => {
    const { lesson, html, diagnostics } = await read(`# T\n\n${source}\n`, { [name]: '' });
    expect(lesson.assets).toEqual([]);
    expect(html).toContain(missing(kind, name));
    expect(marks(diagnostics)).toEqual([`${place} media-empty`]);
    expect(wordingIn(diagnostics[0]!, 'en').message).toBe(`“${name}” is empty: it has no bytes.`);
  });

  const refuse = () => Promise.reject(Object.assign(new Error('EACCES'), { code: 'EACCES' }));
  const folder = memoryFiles({ 'a.png': png(), 'a.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>' });
  const unreadable: FileStat = { kind: 'unreadable' };
  it.each<[string, string, Partial<Files>]>([
    ['its bytes', 'a.png', { identify: refuse }],
    ['its text', 'a.svg', { text: refuse }],
    ['it at all', 'a.png', { stat: async () => unreadable }],
  ])('leaves a placeholder and a warning when nobody may read %s', async (_what, name, port) => {
    const source = { path: 'page.md', text: `# T\n\n![x](${name})\n` };
    const { lesson, diagnostics } = await readLesson(source, { ...folder, ...port }, english);
    expect(html(lesson?.body)).toContain(missing('image', name));
    expect(lesson?.assets).toEqual([]);
    expect(marks(diagnostics)).toEqual(['3:6 media-unreadable']);
    expect(wordingIn(diagnostics[0]!, 'en').message).toBe(`“${name}” is there, but can’t be read.`);
  });
});

describe('a picture cut short', () => {
  it.each([8, 16, 20, 23])('to %i bytes is named, and leaves a placeholder', async (length) => {
    const { lesson, html, diagnostics } = await read('# T\n\n![A](a.png)\n', {
      'a.png': png(1).slice(0, length),
    });
    expect(lesson.assets).toEqual([]);
    expect(html).toContain(missing('image', 'a.png'));
    expect(marks(diagnostics)).toEqual(['3:6 media-cut']);
  });
});
