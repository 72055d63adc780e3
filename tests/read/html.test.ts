import { describe, expect, it } from 'vitest';
import { png } from '../support/memory-files.ts';
import { marks, read, sketch } from './support.ts';

describe('author’s HTML', () => {
  it.each([
    ['scripts', '<script>alert(1)</script>\n\nText\n', '<p>Text</p>'],
    ['styles, over blank lines too', '<style>\np { color: red }\n\n} </style>\n\nText\n', '<p>Text</p>'],
    ['styles inside a paragraph', 'A <style>p{}</style>word\n', '<p>A word</p>'],
    ['event handlers', '<b onclick="x()">Text</b>\n', '<p><b>Text</b></p>'],
    ['author’s colours', '<font color=white>Text</font>\n', '<p>Text</p>'],
    ['classes', '<p class="x" style="color:white">Text</p>\n', '<p>Text</p>'],
    ['script addresses', '<a href="java&#10;script:x()">Text</a>\n', '<p>Text</p>'],
    [
      'a page of its own',
      '<html><head><title>No</title></head><body>\n\nText\n\n</body></html>\n',
      '<p>Text</p>',
    ],
    ['refreshing', '<meta http-equiv="refresh" content="0">\n\nText\n', '<p>Text</p>'],
    [
      'placeholders it may not write',
      '<cartable-question data-id="x"></cartable-question>\n\nText\n',
      '<p>Text</p>',
    ],
    [
      'slots it may not write',
      'A <cartable-slot></cartable-slot>\n\n```{note}\nB\n```\n',
      '<p>A</p><aside data-variety="note"><p><strong>Note</strong></p><p>B</p></aside>',
    ],
  ])('loses %s', async (_what, text, expected) => {
    expect((await read(text)).html).toBe(expected);
  });

  it.each([
    ['tables with spans', '<table><tr><td colspan="2">A</td></tr></table>\n', 'colspan="2"'],
    ['ruby', '<ruby>漢<rt>kan</rt></ruby>\n', '<ruby>漢<rt>kan</rt></ruby>'],
    ['superscripts', 'XVIII<sup>e</sup> siècle\n', 'XVIII<sup>e</sup> siècle'],
    [
      'what folds',
      '<details><summary>More</summary>\n\n**Text**\n\n</details>\n',
      '<details><summary>More</summary><p><strong>Text</strong></p></details>',
    ],
    [
      'words in angle brackets, which no HTML knows and nothing ends',
      'Then `rm <a>`, docker stop <id> now, as <user>@<host> says; `a` is a List<String>.\n',
      'docker stop &#x3C;id> now, as &#x3C;user>@&#x3C;host> says; <code>a</code> is a List&#x3C;String>.',
    ],
    [
      'such words inside of its own HTML',
      '<table><tr><td>kill <PID></td><!-- <b c> --></tr></table>\n',
      '<td>kill &#x3C;PID></td></tr>',
    ],
    [
      'tags among words that nobody means so',
      'What does mv <source> <dir> do? A <label>, <br> or <b>bold</b>.\n',
      'mv &#x3C;source> &#x3C;dir> do? A &#x3C;label>, <br> or <b>bold</b>.',
    ],
    ['them alone on a line', '<id>\nnames it\n', '&#x3C;id>\nnames it'],
    [
      'what an element of its own holds that a later block ends',
      '<Card>\n\nIn it.\n\n</Card>\n\nA <Card>\n',
      '<p>In it.</p><p>A</p>',
    ],
  ])('keeps %s', async (_what, text, expected) => {
    expect((await read(text)).html).toContain(expected);
  });

  it.each([
    [
      'a closing tag without its end',
      '<div><b>One</b>\n</div\n\nTwo **three**\n',
      '<p><b>One</b></p><p>Two <strong>three</strong></p>',
    ],
    ['a quote that is never closed', '<p title="One>Two</p>\n\nThree\n', '<p>Three</p>'],
    ['bold that begins with an empty line', '<br><b>\n\nOne</b>\n', '<p><b>One</b></p>'],
    ['a break at the end of bold', '<p><b>One<br></b>\nTwo</p>\n', '<p><b>One</b><br>\nTwo</p>'],
    ['an element that is never closed', '<div><b>One\n\nTwo\n\nThree\n', '<p>One</p><p>Two</p><p>Three</p>'],
    [
      'stray closers',
      '</div></div>\n\n```{note}\n</div></aside>\n\nIn\n```\n\nOut\n',
      '<aside data-variety="note"><p><strong>Note</strong></p><p>In</p></aside><p>Out</p>',
    ],
    ['a title left open', '<title>Tab\n\nText\n', '<p>Text</p>'],
    ['plaintext', '<plaintext>\n\nText\n', 'Text'],
  ])('%s swallows nothing that follows', async (_what, text, expected) => {
    expect((await read(text)).html).toContain(expected);
  });

  it('opens in one block and closes in another', async () => {
    const { html } = await read('<table><tr><td>\n\n*One*\n\n</td></tr></table>\n\nTwo\n');
    expect(html).toMatch(/<td><p><em>One<\/em><\/p><\/td>.*<\/table><p>Two<\/p>$/);
  });

  it('loses wrappers and lines drawn with <br>', async () => {
    const { html } = await read(
      '<br>\n\n<div><center>One<br></center></div>\n\n<br><br>\n\nTwo<br><br>\nthree<br>\n',
    );
    expect(html).toBe('<p>One</p><p>Two<br>\nthree</p>');
  });

  it('says which line holds an element it loses', async () => {
    const { diagnostics } = await read('Text\n\n<div>\n  <form>\n  </form>\n</div>\n');
    expect(marks(diagnostics)).toEqual(['4:3 element-removed', '1:1 title-assumed'].sort());
  });
});

describe('Markdown among the words of HTML', () => {
  it.each([
    ['<center>![Ice](ice.png)</center>', '<p><img src="ice.png" alt="Ice"></p>'],
    [
      '<div>\n**Cold.** It `melts`, [see](https://example.org/).\n</div>',
      '<p><strong>Cold.</strong> It <code>melts</code>, <a href="https://example.org/">see</a>.</p>',
    ],
    [
      '<p>The marks `<<<`, `===` and `&gt;&gt;`</p>',
      '<p>The marks `&#x3C;&#x3C;&#x3C;`, <code>===</code> and <code>>></code></p>',
    ],
    ['<p>2 ** 3 is `not</p>', '<p>2 ** 3 is `not</p>'],
    ['<pre>**Cold.** `melts`</pre>', '<pre>**Cold.** `melts`</pre>'],
    ['<p lang="**Cold.**">A<!-- `melts` -->b</p>', '<p>Ab</p>'],
  ])('is read: %s', async (page, expected) => {
    const { html } = await read(`# T\n\n${page}\n`, { 'ice.png': png(1) });
    expect(
      html
        .replace(/<img[^>]*alt="Ice"[^>]*>/, '<img src="ice.png" alt="Ice">')
        .replace(/ target="_blank"[^>]*/, ''),
    ).toBe(expected);
  });
});

describe('a heading drawn with a style', () => {
  const drawn = (style: string, inside: string) =>
    `# Page\n\n## Part\n\n<div style="${style}">\n${inside}\n</div>\n`;

  it('becomes a heading one level below the current one', async () => {
    const { lesson, diagnostics } = await read(drawn('font-size:20px', '<b> ☝️ Words</b>'));
    expect(lesson.outline).toEqual([
      { id: 'part', title: 'Part', level: 2 },
      { id: 'words', title: '☝️ Words', level: 3 },
    ]);
    expect(marks(diagnostics)).toEqual(['6:5 pseudo-heading']);
  });

  it.each([
    ['small letters', 'font-size:12px', '<b>Words</b>'],
    ['other words beside the bold ones', 'font-size:20px', '<b>Words</b> and words'],
  ])('stays a paragraph with %s', async (_why, style, inside) => {
    expect((await read(drawn(style, inside))).lesson.outline).toHaveLength(1);
  });
});

describe('links', () => {
  it('leave the package in a new tab', async () => {
    const { html } = await read('[there](https://example.org/a)\n');
    expect(html).toBe('<p><a href="https://example.org/a" target="_blank" rel="noopener">there</a></p>');
  });

  it.each(['../other/page.html', 'page.md', '/root', 'folder/'])(
    'to %s become text, with a warning',
    async (href) => {
      const { html, diagnostics } = await read(`# T\n\nSee [there](${href}).\n`);
      expect(html).toBe('<p>See there.</p>');
      expect(marks(diagnostics)).toEqual(['3:13 dead-link']);
    },
  );

  it('inside the page work, by heading, target or id', async () => {
    const { html } = await read(
      '# T\n\n(spot)=\n## A heading\n\n[a](#a-heading) [b](#spot) {ref}`spot` {ref}`c <spot>`\n',
    );
    expect(html).toContain(
      '<h2 id="spot">A heading</h2><p><a href="#spot">a</a> <a href="#spot">b</a> <a href="#spot">A heading</a> <a href="#spot">c</a></p>',
    );
  });

  it('without words are dropped', async () => {
    expect((await read('A [](https://example.org) b\n')).html).toBe('<p>A  b</p>');
  });

  it('around a picture to a hosted film become the film with its thumbnail', async () => {
    const { html } = await read('<a href="https://youtu.be/XyZ"><img src="a.png" alt="Still"></a>\n', {
      'a.png': png(),
    });
    expect(html).toMatch(
      /^<cartable-video [^>]*data-video="XyZ"><img src="asset:media\/a\.png"[^>]*><\/cartable-video>$/,
    );
  });

  it('written as footnotes lead there and back', async () => {
    const { html } = await read('Word <a href="#fn-1">[1]</a>.\n\n<p id="fn-1">[1] Note.</p>\n');
    expect(html).toBe(
      '<p>Word <a href="#fn-1" id="fn-1-ref">[1]</a>.</p><p id="fn-1">[1] Note. <a href="#fn-1-ref">↩</a></p>',
    );
  });
});

/** Cards of HTML, an empty line between them, which stand as far in as they are deep. */
const card = (words: string): string =>
  `        <div class="card">\n          <h2>Card</h2>\n          ${words}\n        </div>`;
const grid = (open: string, cards: readonly string[], close: string): string =>
  `${open}\n    <div class="grid">\n${cards.join('\n\n')}\n    </div>\n${close}\n`;
const CHOICE =
  '<p>What floats?</p><ul><li>A) Iron</li><li>B) Ice</li></ul><details><summary>Answer</summary><p>The answer is B) Ice</p></details>';
const OPEN = '<p>Why does ice float?</p><details><summary>Solution</summary><p>It is light.</p></details>';

describe('HTML that goes on behind an empty line', () => {
  it.each([
    ['in a frame', '<div>', '</div>'],
    ['in a page', '<html>\n<body>', '</body>\n</html>'],
    [
      'below styles with empty lines',
      '<html>\n<head>\n  <style>\n    .card { margin: 0 }\n\n    .grid { gap: 1px }\n  </style>\n</head>\n<body>',
      '</body>\n</html>',
    ],
    ['in a section', '<section>\n  <main>', '  </main>\n</section>'],
  ])('is no code: %s', async (_where, open, close) => {
    const { lesson, html } = await read(grid(open, [CHOICE, OPEN, CHOICE].map(card), close));
    expect(lesson.questions.map(sketch)).toEqual([
      'single-choice What floats? [Iron | ICE]',
      'open Why does ice float? > It is light.',
      'single-choice What floats? [Iron | ICE]',
    ]);
    expect(html).not.toMatch(/<code>|margin|light/);
  });

  /** Below all that holds others but the page itself, a program as far in as that, with the key. */
  const programmed = (program: string): string =>
    `<!DOCTYPE html>\n<html>\n<body>\n    <div class="quiz" id="q1">\n        <p>What floats?</p>\n        <label><input type="radio" name="q1" value="a"> Iron</label>\n        <label><input type="radio" name="q1" value="b"> Ice</label>\n    </div>\n\n${program}\n</body>\n</html>\n`;

  it.each([
    [
      'with empty lines',
      "    <script>\n        const answers = { q1: 'b' };\n\n        // Reasons\n        const explanations = { q1: 'It is light.' };\n    </script>",
    ],
    [
      'behind a remark and another',
      "    <!-- What checks -->\n    <script src=\"a.js\"></script>\n\n    <script>\n        const answers = { q1: 'b' };\n\n        const explanations = { q1: 'It is light.' };\n    </script>",
    ],
    [
      'that compares, and writes tags',
      "    <script>\n        const answers = { q1: 'b' };\n        const explanations = { q1: 'It is light.' };\n\n        for (let i = 0; i < 1; i++)\n            show(`\n            <p>` + explanations.q1 + `</p>`);\n\n        show(answers.q1);\n    </script>",
    ],
  ])('takes a program along: one %s', async (_what, program) => {
    const { lesson, html } = await read(programmed(program));
    expect(lesson.questions.map(sketch)).toEqual(['single-choice What floats? [Iron | ICE] > It is light.']);
    expect(html).not.toMatch(/const|light|<code>|show/);
  });

  it('takes nothing along for a program that nobody closes', async () => {
    const { html } = await read(
      programmed(
        '    <script>\n        const a = 1;\n\n    <p>Ice floats.</p>\n\n    <script>\n    </script>',
      ),
    );
    expect(html).toContain('<p>Ice floats.</p>');
  });

  it.each([
    ['in no HTML', 'Write:\n\n    <div class="a">\n    </div>\n'],
    [
      'deeper than what is open',
      '<details>\n<summary>Solution</summary>\n\n    <div>a</div>\n\n</details>\n',
    ],
    ['below HTML that is closed', '<div>\n    <p>a</p>\n</div>\n\n    <p>b</p>\n'],
  ])('is code: %s', async (_where, page) => {
    expect((await read(`# T\n\n${page}`)).html).toContain('<pre><code>');
  });
});
