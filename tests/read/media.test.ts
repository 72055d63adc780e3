import { describe, expect, it } from 'vitest';
import { wordingIn } from '../../src/messages/index.ts';
import type { Project } from '../../src/read/index.ts';
import { png } from '../support/memory-files.ts';
import { marks, read } from './support.ts';

const film = Uint8Array.from(
  '0000001866747970 6d703432 00000000 6d703432 69736f6d'.replace(/ /g, '').match(/../g) ?? [],
  (pair) => Number.parseInt(pair, 16),
);
const svg = (inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20">${inside}</svg>`;

describe('a picture', () => {
  it.each([
    ['my cat.png', ''],
    ['my cat (1).png', ''],
    ['my cat.png', ' "Tom"'],
  ])('whose address has spaces is found, and the remedy is told: %s%s', async (name, title) => {
    const page = `# T\n\nWords ![A *cat*](${name}${title}) here.\n`;
    const { lesson, html, diagnostics } = await read(page, { [name]: png() });
    expect(lesson.assets.map(({ source }) => source)).toEqual([name]);
    expect(html).toContain('alt="A cat"');
    expect(marks(diagnostics)).toEqual(['3:18 address-spaced']);
    const fixed = encodeURI(name);
    expect(wordingIn(diagnostics[0]!, 'en').remedy).toBe(`Write \`<${name}>\`, or \`${fixed}\`.`);
  });

  it('whose address has spaces and that isn’t there is missed by its name', async () => {
    const { diagnostics } = await read('# T\n\n![A cat](my cat.png)\n');
    expect(marks(diagnostics)).toEqual(['3:10 media-missing', '3:10 address-spaced']);
  });

  it.each([
    '![a cat](which is a cat)',
    '[see](the end. Or not)',
    '![a](b c.png',
    '`![a](b c.png)`',
    '[x](https://example.org/a b.pdf)',
  ])('is none where nothing names a file: %s', async (words) => {
    const { html, diagnostics } = await read(`# T\n\nSo ${words}\n`);
    expect(html).not.toMatch(/<img|href="asset/);
    expect(marks(diagnostics, 'address-spaced')).toEqual([]);
  });

  it('or a document may be linked to under a name with spaces', async () => {
    const { lesson, diagnostics } = await read('# T\n\nSee [*the* sheet](my sheet.pdf).\n', {
      'my sheet.pdf': '%PDF-1.4',
    });
    expect(lesson.assets.map(({ source }) => source)).toEqual(['my sheet.pdf']);
    expect(marks(diagnostics, 'address-spaced')).toEqual(['3:19 address-spaced']);
  });

  it.each([
    ['where the page says', 'pictures/a.png', []],
    ['beside the page, for a name without a folder', 'a.png', []],
    ['in media/', 'media/a.png', ['1:9 media-found']],
    ['anywhere below, by its name', 'deep/down/a.png', ['1:9 media-found']],
  ])('is found %s', async (_where, path, said) => {
    const reference = path === 'pictures/a.png' ? path : 'a.png';
    const { lesson, html, diagnostics } = await read(`![A cat](${reference})\n\n# T\n`, { [path]: png() });
    expect(html).toBe('<p><img src="asset:media/a.png" alt="A cat" width="1" height="1"></p>');
    expect(lesson.assets).toMatchObject([
      { path: 'media/a.png', source: path, type: 'image/png', width: 1, height: 1 },
    ]);
    expect(marks(diagnostics)).toEqual(said.map((mark) => mark.replace('1:9', '1:10')));
  });

  it.each([
    ['the nearest to the page', ['far/off/a.png', 'x/a.png'], 'x/a.png'],
    ['of equally near ones that with the shortest path', ['pictures/a.png', 'zoo/a.png'], 'zoo/a.png'],
    ['of equally short ones the first by name', ['y/a.png', 'x/a.png'], 'x/a.png'],
  ])('that could be one of several is %s, with a warning that names them', async (_which, paths, taken) => {
    const folder = Object.fromEntries(paths.map((path, at) => [path, png(at)]));
    const { lesson, diagnostics } = await read('# T\n\n![A](a.png)\n', folder);
    expect(lesson.assets.map(({ source }) => source)).toEqual([taken]);
    expect(marks(diagnostics)).toEqual(['3:6 media-ambiguous']);
    expect(diagnostics[0]?.severity).toBe('warning');
    const others = paths.filter((path) => path !== taken);
    expect(wordingIn(diagnostics[0]!, 'en').message).toBe(
      `“a.png” could be any of these: ${[taken, ...others].join(', ')}.`,
    );
    expect(wordingIn(diagnostics[0]!, 'en').assumed).toBe(`“${taken}” is taken, the nearest to the page.`);
  });

  it('that is missing leaves a placeholder with its name, caption and text alternative', async () => {
    const { html, diagnostics } = await read('# T\n\n```{figure} b/c.png\nA *cat*.\n```\n');
    expect(html).toBe(
      '<figure><cartable-missing data-kind="image" data-name="b/c.png" data-alt="A cat."></cartable-missing><figcaption>A <em>cat</em>.</figcaption></figure>',
    );
    expect(marks(diagnostics)).toEqual(['3:13 media-missing']);
  });

  it('outside the project isn’t read', async () => {
    const { html, diagnostics } = await read('# T\n\n![A](../../etc/secret.png)\n');
    expect(html).toContain('<cartable-missing data-kind="image"');
    expect(marks(diagnostics)).toEqual(['3:6 media-outside']);
  });

  it('on another host stays there, behind a link', async () => {
    const { html, diagnostics, lesson } = await read('# T\n\n![A](https://example.org/p/a.png)\n');
    expect(html).toBe(
      '<p><cartable-missing data-kind="image" data-name="a.png" data-url="https://example.org/p/a.png" data-alt="A"></cartable-missing></p>',
    );
    expect(marks(diagnostics)).toEqual(['3:6 media-remote']);
    expect(lesson.assets).toEqual([]);
  });

  it.each([
    ['with words of its own', '[![A](https://a.org/a.png)](https://b.org)', 'A'],
    ['without', '[![](https://a.org/a.png)](https://b.org)', 'https://b.org'],
    ['beside others', '[![](https://a.org/a.png) See it](https://b.org)', ' See it'],
  ])('on another host and in a link stands before that, %s', async (_what, written, words) => {
    const { html } = await read(`# T\n\n${written}\n`);
    expect(html).toBe(
      `<p><cartable-missing data-kind="image" data-name="a.png" data-url="https://a.org/a.png"></cartable-missing> <a href="https://b.org" target="_blank" rel="noopener">${words}</a></p>`,
    );
  });

  it('that is missing is named as its author knows it', async () => {
    const { html } = await read('# T\n\n![](Images%5Cmy%20cat.png)\n');
    expect(html).toContain('data-name="Images/my cat.png"');
  });

  it('on another host is bundled when the front matter maps it', async () => {
    const text =
      '---\nmedia:\n  https://example.org/a.png: local/b.png\n---\n# T\n\n![A](https://example.org/a.png)\n';
    const { lesson, diagnostics } = await read(text, { 'local/b.png': png() });
    expect(lesson.assets.map(({ path }) => path)).toEqual(['media/b.png']);
    expect(marks(diagnostics)).toEqual([]);
  });

  it.each([
    ['spaces and accents', 'Été à Paris.PNG', 'media/ete-a-paris.png'],
    ['dots', 'a.b.png', 'media/a-b.png'],
    ['a wrong extension', 'photo.jpg', 'media/photo.png'],
    ['no extension', 'photo', 'media/photo.png'],
    ['no letter that has an ASCII form', '漢字.png', 'media/file.png'],
  ])('travels under a safe name: %s', async (_what, name, path) => {
    const { lesson } = await read(`![A](<${name}>)\n`, { [name]: png() });
    expect(lesson.assets).toMatchObject([{ path, source: name, type: 'image/png' }]);
  });

  it('travels once, however often it is shown; another of the same name gets a name of its own', async () => {
    const { lesson } = await read('![A](x/a.png) ![B](y/a.png) ![C](z/a.png)\n', {
      'x/a.png': png(1),
      'y/a.png': png(2),
      'z/a.png': png(1),
    });
    expect(lesson.assets.map(({ path }) => path)).toEqual([
      'media/a.png',
      expect.stringMatching(/^media\/a-[0-9a-f]{8}\.png$/),
    ]);
  });

  it('without a text alternative takes its caption, else warns', async () => {
    const { html, diagnostics } = await read('# T\n\n![](a.png)\n\n```{figure} a.png\nA cat.\n```\n', {
      'a.png': png(),
    });
    expect(html).toContain('alt="A cat."');
    expect(marks(diagnostics)).toEqual(['3:5 alt-missing']);
  });

  it('written into the page travels as a file', async () => {
    const address = `data:image/png;base64,${Buffer.from(png()).toString('base64')}`;
    const { html, lesson } = await read(`<img alt="Dot" src="${address}">\n`);
    expect(html).toMatch(/<img alt="Dot" src="asset:media\/picture-[0-9a-f]{8}\.png" width="1" height="1">/);
    expect(lesson.assets[0]?.content).toEqual(png());
  });

  it('keeps its proportions when its author gives both sides', async () => {
    const { html } = await read('```{image} a.png\n:alt: A\n:width: 50px\n:height: 80px\n```\n', {
      'a.png': png(),
    });
    expect(html).toContain('width="50" height="50"');
  });
});

describe('a drawing', () => {
  it('loses what could run or call out, and says so', async () => {
    const dangerous = svg(
      '<script>x()</script><circle r="5" onclick="x()"/><a href="https://example.org"><text>Hi &amp; bye</text></a><style>@import url(https://e.org/x.css); .a { fill: url(#g) }</style>',
    );
    const { lesson, diagnostics } = await read('# T\n\n![A](a.svg)\n', { 'a.svg': dangerous });
    const [asset] = lesson.assets;
    const written = new TextDecoder().decode(asset?.content as Uint8Array);
    expect(written).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><circle r="5"/><a><text>Hi &amp; bye</text></a><style> .a { fill: url(#g) }</style></svg>',
    );
    expect(asset).toMatchObject({ type: 'image/svg+xml', width: 40, height: 20, bytes: written.length });
    expect(marks(diagnostics)).toEqual(['3:6 svg-cleaned']);
  });

  it('keeps gradients, embedded pictures and what its DTD declares', async () => {
    const drawing = `<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY ns "urn:x">]>${svg('<g a="&ns;"><use href="#g"/><image href="data:image/png;base64,AA=="/></g>')}`;
    const { lesson } = await read('![A](a.svg)\n', { 'a.svg': drawing });
    expect(new TextDecoder().decode(lesson.assets[0]?.content as Uint8Array)).toContain(
      '<g a="urn:x"><use href="#g"/><image href="data:image/png;base64,AA=="/></g>',
    );
  });

  it('that is no XML is left out', async () => {
    const { html, diagnostics } = await read('# T\n\n![A](a.svg)\n', { 'a.svg': '<svg><g></svg>' });
    expect(html).toContain('cartable-missing');
    expect(marks(diagnostics)).toEqual(['3:6 svg-unreadable']);
  });
});

describe('a film', () => {
  const files = {
    'f/film.mp4': film,
    'f/still.png': png(),
    'f/film.vtt': 'WEBVTT\n',
    'f/film.de.vtt': 'WEBVTT\n\nde',
  };

  it('is a file with poster and captions, under its caption', async () => {
    const { html, lesson, diagnostics } = await read(
      '# T\n\n```{video} f/film.mp4\n:poster: f/still.png\n:captions: f/film.vtt\n:alt: A cat jumps.\n\nA **jump**.\n```\n',
      files,
    );
    expect(html).toBe(
      '<figure><video controls title="A cat jumps." src="asset:media/film.mp4" poster="asset:media/still.png"><track src="asset:media/film.vtt" kind="captions" srclang="en" default></video><figcaption>A <strong>jump</strong>.</figcaption></figure>',
    );
    expect(lesson.assets.map(({ type }) => type)).toEqual(['video/mp4', 'text/vtt', 'image/png']);
    expect(marks(diagnostics)).toEqual([]);
  });

  it('finds captions of its name beside it', async () => {
    const { html } = await read('<video src="f/film.mp4"></video>\n', files);
    expect(html).toMatch(
      /<track src="asset:media\/film\.vtt" [^>]*default><track src="asset:media\/film-de\.vtt" kind="captions" srclang="de">/,
    );
  });

  it('takes the first of its sources that is there', async () => {
    const { html } = await read(
      '<div>\n<video controls>\n<source src="no.webm">\n<source src="film.mp4"type="video/mp4">\nYour browser does not play video.\n</audio>\n</div>\n\nAfter\n',
      { 'film.mp4': film },
    );
    expect(html).toMatch(/^<video controls src="asset:media\/film\.mp4"><\/video><p>After<\/p>$/);
  });

  it('on a host becomes a file when the front matter maps its address, its thumbnail the poster', async () => {
    const project: Project = {
      description: { language: 'en', media: { 'https://youtu.be/XyZ': 'f/film.mp4' } },
      settings: {},
    };
    const { html } = await read(
      '<a href="https://www.youtube.com/watch?v=XyZ&t=3"><img src="f/still.png"></a>\n',
      files,
      project,
    );
    expect(html).toMatch(/^<video src="asset:media\/film\.mp4" controls poster="asset:media\/still\.png">/);
  });

  it('in a frame becomes the host’s film', async () => {
    const { html } = await read(
      '<iframe src="https://www.youtube-nocookie.com/embed/XyZ?start=5"></iframe>\n',
    );
    expect(html).toBe(
      '<cartable-video data-url="https://www.youtube.com/watch?v=XyZ" data-provider="youtube" data-video="XyZ" data-start="5"></cartable-video>',
    );
  });
});

describe('a document', () => {
  it('that is linked travels', async () => {
    const { html, lesson } = await read('[Sheet](files/sheet%20one.pdf)\n', {
      'files/sheet one.pdf': '%PDF-1.4',
    });
    expect(html).toBe('<p><a href="asset:media/sheet-one.pdf">Sheet</a></p>');
    expect(lesson.assets).toMatchObject([{ type: 'application/pdf' }]);
  });

  it('that is missing leaves its words', async () => {
    const { html, diagnostics } = await read('# T\n\n[Sheet](sheet.pdf)\n');
    expect(html).toBe(
      '<p>Sheet <cartable-missing data-kind="document" data-name="sheet.pdf"></cartable-missing></p>',
    );
    expect(marks(diagnostics)).toEqual(['3:9 document-missing']);
  });
});

describe('a picture whose width is a share of the column', () => {
  it.each([
    ['```{figure} a.png\n:alt: A\n:width: 40%\n```\n'],
    ['```{image} a.png\n:alt: A\n:width: 40 %\n```\n'],
    ['<img src="a.png" alt="A" width="40%">\n'],
    ['![A](a.png){width=40%}\n'],
  ])('keeps it beside its own size: %s', async (text) => {
    const { html } = await read(text, { 'a.png': png() });
    const [img = ''] = /<img [^>]*>/.exec(html) ?? [];
    for (const size of [' data-width="40"', ' width="1"', ' height="1"']) expect(img).toContain(size);
  });

  it.each(['0%', '140%', '-3%'])('has its own size where the share can’t be: %s', async (width) => {
    const { html } = await read(`\`\`\`{image} a.png\n:alt: A\n:width: ${width}\n\`\`\`\n`, {
      'a.png': png(),
    });
    expect(html).toContain('<img src="asset:media/a.png" alt="A" width="1" height="1">');
  });
});

describe('a picture of a site', () => {
  it.each([
    ['in static/, by its address', '/img/a.png', 'static/img/a.png'],
    ['in public/', '/a.png', 'public/a.png'],
    ['below the site’s own first folder', '/my-site/img/a.png', 'static/img/a.png'],
    ['from its root', '@site/static/img/a.png', 'static/img/a.png'],
    ['seen from the page’s address, a folder deeper', '../img/a.png', 'img/a.png'],
  ])('is found %s', async (_where, reference, path) => {
    const { lesson, diagnostics } = await read(`# T\n\n![A cat](${reference})\n`, { [path]: png() });
    expect(lesson.assets.map(({ source }) => source)).toEqual([path]);
    expect(marks(diagnostics, 'media-missing')).toEqual([]);
  });
});

describe('a document of a site', () => {
  it('travels when its address there is linked to', async () => {
    const { lesson, diagnostics } = await read('# T\n\n[the data](/files/a.csv)\n', {
      'static/files/a.csv': new TextEncoder().encode('x,y\n'),
    });
    expect(lesson.assets.map(({ source }) => source)).toEqual(['static/files/a.csv']);
    expect(marks(diagnostics)).toEqual([]);
  });

  it('that isn’t there is a dead link, as a page is', async () => {
    const { diagnostics } = await read('# T\n\n[the data](/files/b.csv)\n');
    expect(marks(diagnostics)).toEqual(['3:12 dead-link']);
  });
});
