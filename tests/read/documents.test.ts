import { describe, expect, it } from 'vitest';
import { wordingIn } from '../../src/messages/index.ts';
import { png } from '../support/memory-files.ts';
import { marks, read } from './support.ts';

const script =
  '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><script>alert(1)</script></html>';
const messages = (diagnostics: Awaited<ReturnType<typeof read>>['diagnostics']) =>
  diagnostics.map((one) => wordingIn(one, 'en').message);

describe('a file that a page links to', () => {
  const zip = Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 0, 0, 0, 0, ...Array.from({ length: 40 }, () => 0)]);
  const pdf = '%PDF-1.7\n\u0000';
  it.each([
    ...'csv txt py ipynb java c json tex R rtf'.split(' ').map((extension) => [extension, 'x, 1'] as const),
    ...'odt xlsx ggb sb3 h5p zip fla'.split(' ').map((extension) => [extension, zip] as const),
    ['pdf', pdf] as const,
  ])('travels under its name, as teachers attach it: .%s', async (extension, bytes) => {
    const { lesson, html } = await read(`[the sheet](sheet.${extension})\n\n# T\n`, {
      [`sheet.${extension}`]: bytes,
    });
    const path = `media/sheet.${extension.toLowerCase()}`;
    expect(lesson.assets.map((asset) => asset.path)).toEqual([path]);
    expect(html).toContain(`<a href="asset:${path}">the sheet</a>`);
  });

  it('of other bytes than its name says travels under a name that fits', async () => {
    const { lesson } = await read('[a](a.txt) [b](b.pdf)\n', { 'a.txt': pdf, 'b.pdf': png() });
    expect(lesson.assets.map(({ path }) => path)).toEqual(['media/a.pdf', 'media/b.png']);
  });

  it.each('xhtml xml xht shtml hta mht mhtml js mjs swf xsl html htm'.split(' '))(
    'could run in the LMS and stays out, with the remedy: .%s',
    async (extension) => {
      const name = `e.${extension}`;
      const { lesson, html, diagnostics } = await read(`# T\n\nSee [a](media/${name}).\n`, {
        [`media/${name}`]: script,
      });
      expect(lesson.assets).toEqual([]);
      expect(html).toBe(
        `<p>See a <cartable-missing data-kind="document" data-name="${name}"></cartable-missing>.</p>`,
      );
      expect(marks(diagnostics)).toEqual(['3:9 document-active']);
      expect(messages(diagnostics)).toEqual([
        `“${name}” would run in the LMS with its reader’s rights when it is opened.`,
      ]);
      expect(wordingIn(diagnostics[0]!, 'en').remedy).toContain('zip');
    },
  );

  it('of a kind that Cartable doesn’t know stays out, with the remedy', async () => {
    const { lesson, diagnostics } = await read('# T\n\n[a](tool.exe)\n', { 'tool.exe': 'MZ' });
    expect(lesson.assets).toEqual([]);
    expect(marks(diagnostics)).toEqual(['3:5 document-kind']);
    expect(wordingIn(diagnostics[0]!, 'en').remedy).toContain('zip');
  });

  it('isn’t taken for what its name says when its bytes are others', async () => {
    const { lesson, diagnostics } = await read('# T\n\n[a](fake.pdf) [b](fake.docx)\n', {
      'fake.pdf': script,
      'fake.docx': script,
    });
    expect(lesson.assets).toEqual([]);
    expect(marks(diagnostics)).toEqual(['3:5 media-unfit', '3:19 media-unfit']);
    expect(messages(diagnostics)[0]).toBe('“fake.pdf” isn’t a PDF document: it holds text.');
  });

  it('travels under an extension of its own, though another file has the same bytes', async () => {
    const { lesson } = await read('[a](a.py) [b](b.txt) [c](c.txt)\n', {
      'a.py': 'x = 1',
      'b.txt': 'x = 1',
      'c.txt': 'x = 1',
    });
    expect(lesson.assets.map(({ path }) => path)).toEqual(['media/a.py', 'media/b.txt']);
  });

  it('without an extension travels as text when it is text', async () => {
    const { lesson } = await read('{download}`the rules <Makefile>`\n', { Makefile: 'all: clean' });
    expect(lesson.assets).toMatchObject([{ path: 'media/makefile.txt', type: 'text/plain' }]);
  });

  it('may be a drawing: what could run is taken out of it', async () => {
    const { lesson } = await read('[d](d.svg)\n', {
      'd.svg': '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
    });
    expect(new TextDecoder().decode(lesson.assets[0]?.content as Uint8Array)).not.toContain('script');
  });
});

describe('a link that can lead nowhere', () => {
  it.each([
    ['[pdf](ftp://x/y)', '3:7 address-unsafe', '“ftp://x/y” is no address that a lesson may lead to.'],
    [
      '<a href="javascript:alert(1)">pdf</a>',
      '3:10 address-unsafe',
      '“javascript:alert(1)” is no address that a lesson may lead to.',
    ],
    [
      '[pdf](javascript:alert)',
      '3:7 address-unsafe',
      '“javascript:alert” is no address that a lesson may lead to.',
    ],
    ['[pdf](C:\\Users\\y.pdf)', '3:7 address-local', '“C:\\Users\\y.pdf” is a path of this computer.'],
    ['[pdf](<C:/a b/y.pdf>)', '3:8 address-local', '“C:/a b/y.pdf” is a path of this computer.'],
    [
      '[pdf](file:///home/ada/y.pdf)',
      '3:7 address-local',
      '“file:///home/ada/y.pdf” is a path of this computer.',
    ],
  ])('keeps its words and is named: %s', async (link, mark, message) => {
    const { html, diagnostics } = await read(`# T\n\n${link}\n`);
    expect(html).toBe('<p>pdf</p>');
    expect(marks(diagnostics)).toEqual([mark]);
    expect(messages(diagnostics)).toEqual([message]);
  });
});

describe('a picture at a path of Windows', () => {
  it('is read with slashes, and says so', async () => {
    const { lesson, diagnostics } = await read('# T\n\n![win](media\\p.png)\n', { 'media/p.png': png() });
    expect(lesson.assets.map(({ path }) => path)).toEqual(['media/p.png']);
    expect(marks(diagnostics)).toEqual(['3:8 path-backslash']);
    expect(messages(diagnostics)).toEqual([
      '“media\\p.png” is written with backslashes, as Windows writes paths.',
    ]);
  });

  it('that is missing is named as written', async () => {
    const { diagnostics } = await read('# T\n\n![win](media\\p.png)\n');
    expect(marks(diagnostics)).toEqual(['3:8 path-backslash', '3:8 media-missing']);
    expect(messages(diagnostics)[1]).toBe('“media/p.png” isn’t in the lesson’s folder.');
  });

  it.each([
    ['![c](C:/x/p.png)', '3:6', 'C:/x/p.png'],
    ['![c](C:\\x\\p.png)', '3:6', 'C:\\x\\p.png'],
    ['<img src="file:///C:/x/p.png" alt="c">', '3:11', 'file:///C:/x/p.png'],
  ])('of a drive is a path of this computer: %s', async (picture, place, name) => {
    const { html, diagnostics } = await read(`# T\n\n${picture}\n`);
    expect(html).toContain('<cartable-missing data-kind="image"');
    expect(marks(diagnostics)).toEqual([`${place} address-local`]);
    expect(messages(diagnostics)).toEqual([`“${name}” is a path of this computer.`]);
  });
});
