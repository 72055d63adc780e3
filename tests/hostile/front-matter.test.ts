/** What a page, its settings and a style sheet may hold to make a reader stumble. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { urlsOfStyle } from '../../src/check/page-urls.ts';
import { marks, read } from '../read/support.ts';
import { cartable } from '../support/cli.ts';
import { folderWith } from '../support/folder.ts';
import { stopwatch } from '../support/stopwatch.ts';

const BOMB = [
  'a: &a [x,x,x,x,x,x,x,x,x,x]',
  'b: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a]',
  'c: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b,*b]',
  'd: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c,*c]',
  'keywords: *d',
].join('\n');

describe('front matter and settings with', () => {
  const YAML: readonly (readonly [string, string])[] = [
    ['an alias of nothing', 'keywords: *b'],
    ['an alias in what it names', 'keywords: &a [*a]'],
    ['aliases that multiply', BOMB],
  ];

  it.each(YAML)('%s cost those fields, each with a warning: a page', async (_what, yaml) => {
    const { html, diagnostics } = await read(`---\n${yaml}\n---\n\n# T\n\nWords.\n`);
    expect(html).toBe('<p>Words.</p>');
    expect(new Set(diagnostics.map(({ rule, severity }) => `${severity} ${rule}`))).toEqual(
      new Set(['warning front-matter']),
    );
  });

  it.each(YAML)('%s say so: cartable.yml, _toc.yml', async (_what, yaml) => {
    for (const [name, rule] of [
      ['cartable.yml', 'settings-not-yaml'],
      ['_toc.yml', 'course-file-broken'],
    ] as const) {
      const folder = await folderWith({ [name]: yaml, 'a.md': '# A\n\nWords.', 'b.md': '# B\n\nWords.' });
      const { err } = await cartable(['build', folder, '--out', join(folder, 'dist'), '--to', 'scorm12']);
      expect(err).toMatch(new RegExp(`(?:error|warning) .*can’t be read: .* ${rule}$`, 'm'));
      expect(err).not.toContain('    at ');
    }
  });

  it.each([
    ['empty', '"": nothing'],
    ['blank', '" ": nothing'],
  ])('an abbreviation that is %s are read in time', async (_what, line) => {
    const { html } = await read(
      `---\nabbreviations:\n  ${line}\n  HTML: a language\n---\n\n# T\n\nHTML is.\n`,
    );
    expect(html).toBe('<p><abbr title="a language">HTML</abbr> is.</p>');
  });

  it('names that every object has are names like others', async () => {
    const { html } = await read(
      '---\nabbreviations: {constructor: x}\nmedia: {toString: y}\n---\n\n# T\n\n{{ constructor }} [a]{.constructor} {{ toString }}\n',
    );
    expect(html).toContain(
      '{{ constructor }}'.replace('constructor', '<abbr title="x">constructor</abbr>').slice(0, 2),
    );
    expect(html).not.toContain('native code');
  });

  it('a character that no package can hold, written as an escape, are freed of it: %s', async () => {
    const { lesson, diagnostics } = await read(
      '---\nlanguage: en\ntitle: "a\\0b"\nkeywords: ["c\\x01d"]\n---\n\nWords.\n',
    );
    expect(lesson).toMatchObject({ title: 'ab', keywords: ['cd'] });
    expect(marks(diagnostics)).toEqual(['3:1 character-forbidden', '4:1 character-forbidden']);
  });

  it('such a character in a course’s title, page or notebook build every target', async () => {
    const folder = await folderWith({
      'myst.yml': 'project:\n  title: "a\\0b"\n  keywords: ["c\\x01d"]\n',
      'a.md': '---\ntitle: "c\\0d"\n---\n\na) Why?\n\n```{dropdown} Answer\nSo.\n```\n',
      'b.ipynb':
        '{"cells":[{"cell_type":"markdown","metadata":{},"source":"# x\\u0000y\\n\\nWords \\ud800."}],"metadata":{"title":"e\\u0000f"},"nbformat":4,"nbformat_minor":5}',
    });
    const { code, err } = await cartable([
      'build',
      folder,
      '--out',
      join(folder, 'dist'),
      '--to',
      'scorm12,scorm2004,moodle-quiz,moodle-course,moodle-glossary',
    ]);
    expect(err).not.toMatch(/ error /);
    expect(code).toBe(0);
  });
});

describe('raw HTML that is never ended keeps what stands behind it', () => {
  it.each([
    ['a frame in a word', 'A <b>x <iframe src="https://e.org/a"></b> behind.'],
    ['a frame in words', 'A <span><iframe src="https://e.org/a"></span> behind.'],
    ['a frame in a paragraph', 'A <iframe src="https://e.org/a"> behind.'],
    ['a frame as a block', '<iframe src="https://e.org/a"> behind.'],
    ['a frame in an object', '<object><iframe src="https://e.org/a"></object> behind.'],
    ['two frames', '<iframe src="https://e.org/a"> behind. <iframe src="https://e.org/b">'],
    ...[
      'title',
      'textarea',
      'xmp',
      'noembed',
      'noframes',
      'select',
      'object',
      'template',
      'canvas',
      'svg',
      'math',
    ].map((name) => [`<${name}> in words`, `A <${name}> behind.`]),
    ['a frame with a bracket in its title', '<iframe title="a>b" src="https://e.org/a"> behind.'],
  ])('%s', async (_what, source) => {
    const { html } = await read(`# T\n\nBefore.\n\n${source}\n\nNext.\n`);
    expect(html).toContain('behind.');
    expect(html).toContain('<p>Next.</p>');
    expect(html).not.toContain('<iframe');
  });

  it('within what folds, a frame becomes what it becomes elsewhere, and a fold within stays one', async () => {
    const { html } = await read(
      '# T\n\n<details><summary>More</summary><iframe src="https://e.org/a"></iframe> behind.<details><summary>Still more</summary>Words.</details></details>\n',
    );
    expect(html).not.toContain('<iframe');
    expect(html.match(/<details>/g)).toHaveLength(2);
  });
});

it('a style sheet of half addresses and comments is read in time, and the whole ones are found', () => {
  const half = `${'url('.repeat(200_000)}${"url('".repeat(50_000)}${'@import '.repeat(50_000)}\n`;
  const took = stopwatch();
  const urls = urlsOfStyle(
    `a { b: url(a.png) }\n${half}\nb: url( "b.png" );@import 'c.css';\n${'/*'.repeat(200_000)}`,
  );
  expect(took()).toBeLessThan(5_000);
  expect(urls.filter(({ url }) => url.includes('.')).map(({ url, line }) => `${line} ${url}`)).toEqual([
    '1 a.png',
    '4 b.png',
    '4 c.css',
  ]);
});
