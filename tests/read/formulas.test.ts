import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { wordingIn } from '../../src/messages/index.ts';
import { marks, read } from './support.ts';

describe('a formula that would link, fetch or run', () => {
  it.each([
    ['\\href{javascript:alert(1)}{x^2}', '{x^2}', '\\href'],
    ['a + \\href {https://example.org/a_{1}} {y}', 'a + {y}', '\\href'],
    ['\\url{javascript:alert(1)}', '\\text{javascript:alert(1)}', '\\url'],
    [
      '\\includegraphics[height=1em]{https://example.org/a.png}',
      '\\text{https://example.org/a.png}',
      '\\includegraphics',
    ],
    ['\\htmlStyle{color: red}{x}', '{x}', '\\htmlStyle'],
    ['\\cssId{login}{\\class{big}{x}}', '{{x}}', '\\cssId, \\class'],
    ['\\def\\h{\\href}\\h{javascript:alert(1)}{x}', '\\def\\h{}\\h{javascript:alert(1)}{x}', '\\href'],
    [
      '\\csname href\\endcsname{javascript:alert(1)}{x}',
      ' href{javascript:alert(1)}{x}',
      '\\csname, \\endcsname',
    ],
    ['\\input{/etc/passwd}', '\\text{/etc/passwd}', '\\input'],
    ['^^5chref{javascript:alert(1)}{x}', '5chref{javascript:alert(1)}{x}', '^^'],
  ])('keeps its signs alone, and says so: %s', async (tex, kept, removed) => {
    const { html, diagnostics } = await read(`# T\n\nLet $${tex}$ be.\n`);
    expect(html).toBe(`<p>Let <cartable-math data-display="inline">${kept}</cartable-math> be.</p>`);
    expect(marks(diagnostics)).toEqual(['3:6 math-calmed']);
    expect(diagnostics[0]?.severity).toBe('warning');
    expect(wordingIn(diagnostics[0]!, 'en').message).toBe(
      `The formula “${tex}” holds what would link, fetch or run: ${removed}.`,
    );
  });

  it.each(['\\hrefs', '\\frac{a}{b}', '\\text{href}', 'x^{^2}', '\\inputs'])('isn’t %s', async (tex) => {
    const { html, diagnostics } = await read(`# T\n\n$${tex}$\n`);
    expect(html).toContain(`>${tex}</cartable-math>`);
    expect(marks(diagnostics)).toEqual([]);
  });
});

describe('a formula that others draw is one that KaTeX and MathJax draw', () => {
  const texOf = async (page: string): Promise<string | undefined> => {
    const { html } = await read(`# T\n\n${page}\n`);
    return /<cartable-math[^>]*>([\s\S]*?)<\/cartable-math>/.exec(html)?.[1]?.replaceAll('&#x26;', '&');
  };

  it('lines that are aligned in no environment get one', async () => {
    const lines = 'a & = b \\\\\n& = c';
    expect(await texOf(`$$\n${lines}\n$$`)).toBe(`\\begin{split}\n${lines}\n\\end{split}`);
    expect(await texOf(`\`\`\`{math}\n${lines}\n\`\`\``)).toContain('\\begin{split}');
  });

  it.each([
    '\\begin{pmatrix} a & b \\end{pmatrix}',
    '\\left\\{ \\begin{array}{l} a & b \\end{array} \\right.',
    'a \\& b',
    '\\text{a & b}',
  ])('those that are stay: %s', async (tex) => {
    expect(await texOf(`$$\n${tex}\n$$`)).toBe(tex);
  });

  it.each([
    ['$a = \\text{one of $b$ and $c$ }$', 'a = \\text{one of $b$ and $c$ }'],
    ['$$a = \\mbox{if $b$}$$ or so', 'a = \\mbox{if $b$}'],
    ['$\\text{a}$ and $b$', '\\text{a}'],
    ['$\\text{a$ and $b$', '\\text{a'],
  ])('words within it may hold dollars: %s', async (page, tex) => {
    expect(await texOf(page)).toBe(tex);
  });

  it('none has its signs behind a backslash, where a page’s Markdown takes one away', async () => {
    const { html } = await read(
      '# T\n\n$$F\\_{1} = a \\\\, \\vec{b} \\\\\\\\ c$$\n\nLet $m\\_a$ be, $\\{a\\}$.\n',
    );
    const all = [...html.matchAll(/<cartable-math[^>]*>(.*?)<\/cartable-math>/g)].map(([, tex]) => tex);
    expect(all).toEqual(['F_{1} = a \\, \\vec{b} \\\\ c', 'm_a', '\\{a\\}']);
    expect(await texOf('Let $\\mathrm{m\\_a}$ be.')).toBe('\\mathrm{m\\_a}');
  });

  it('a space at its end is kept', async () => {
    expect(await texOf('So $I = \\ $ and $x$.')).toBe('I = \\ ');
    expect(await texOf('So $a \\\\ $ and $x$.')).toBe('a \\\\');
  });

  it('signs that HTML spells are what it means', async () => {
    expect(await texOf('Let $a &gt; b$ be.')).toBe('a > b');
  });
});

describe('the place of a formula', () => {
  it('goes with it into the lesson, for who draws it: file, line and column', async () => {
    const { lesson } = await read('# T\n\nOne\ntwo $x$.\n\n```{include} part.md\n```\n', {
      'part.md': 'Three.\n\n$$\ny\n$$\n',
    });
    const places: unknown[] = [];
    visit(lesson.body, 'element', (node) => {
      if (node.tagName === 'cartable-math') places.push(node.data?.place);
    });
    expect(places).toEqual([
      { file: 'page.md', line: 4, column: 6 },
      { file: 'part.md', line: 3, column: 1 },
    ]);
  });
});

describe('display math', () => {
  const math = (tex: string) => `<cartable-math data-display="block">${tex}</cartable-math>`;

  it('that opens behind words closes on a line of its own, and what follows are words', async () => {
    const { html } = await read('# T\n\nIt grows so: $$\n2^{n}\n+ 1\n$$\n\nWords.\n\n$$x$$\n');
    expect(html).toBe(`<p>It grows so:</p>${math('2^{n}\n+ 1')}<p>Words.</p>${math('x')}`);
  });

  it('that opens behind words keeps its label', async () => {
    const { html } = await read('# T\n\nIt grows so: $$\na\n$$ (growth)\n\nSee {eq}`growth`.\n');
    expect(html).toContain('<cartable-math data-display="block" id="growth">a \\tag{1}</cartable-math>');
    expect(html).toContain('<a href="#growth">');
  });

  it('goes on in words where two formulas stand on the lines above', async () => {
    const { html } = await read('# T\n\nBoth $$a$$ and\n$$b$$ hold:\n$$\nc\n$$\n');
    expect(html).toBe(`<p>Both</p>${math('a')}<p>and</p>${math('b')}<p>hold:</p>${math('c')}`);
  });

  it.each([
    [
      'two on one line',
      '$$a = b .$$ So we find: $$c = d .$$',
      `${math('a = b .')}<p>So we find:</p>${math('c = d .')}`,
    ],
    [
      'one at the end of the line that ends one',
      '$$\na\n$$ where: $$b$$',
      `${math('a')}<p>where:</p>${math('b')}`,
    ],
    [
      'less far in than the words of its item',
      '- *Value:*\n$$\n  F = a\n$$\n    with $m$ (kg): $$g = 9$$',
      `<ul><li><p><em>Value:</em></p>${math('F = a')}<p>with <cartable-math data-display="inline">m</cartable-math> (kg):</p>${math('g = 9')}</li></ul>`,
    ],
  ])('holds no words: %s', async (_, page, expected) => {
    const { html } = await read(`# T\n\n${page}\n`);
    expect(html.replace(/\n(?=<)|(?<=>)\n/g, '')).toBe(expected);
  });

  it('doesn’t run past a comment on its own line, as stands between the cells of a notebook', async () => {
    const { html } = await read('# T\n\n$$\na\n\n<!-- cell 3 -->\n\nWords.\n\n$$\nb\n$$\n');
    expect(html).toBe(`<p>$$\na</p><p>Words.</p>${math('b')}`);
  });
});

describe('a formula among the words of HTML', () => {
  const inline = (tex: string) => `<cartable-math data-display="inline">${tex}</cartable-math>`;

  it.each([
    ['<p>Let \\(a^2\\) be.</p>', `<p>Let ${inline('a^2')} be.</p>`],
    ['<p>Let $a^2$ be.</p>', `<p>Let ${inline('a^2')} be.</p>`],
    ['<p>Let \\( x \\) be, and $n$.</p>', `<p>Let ${inline('x')} be, and ${inline('n')}.</p>`],
    ['<p>If $a_1 &lt; b$ it is.</p>', `<p>If ${inline('a_1 &#x3C; b')} it is.</p>`],
    ['<p>Let $(1,a,1+a)$ be.</p>', `<p>Let ${inline('(1,a,1+a)')} be.</p>`],
    ['<p>From $10 (US$) to $12 (C$).</p>', '<p>From $10 (US$) to $12 (C$).</p>'],
    ['<p>It costs $5 and $6, in $HOME.</p>', '<p>It costs $5 and $6, in $HOME.</p>'],
    ['<p>Write <code>$a^2$</code>.</p>', '<p>Write <code>$a^2$</code>.</p>'],
    ['<p>A call: $(x).on and $(y).</p>', '<p>A call: $(x).on and $(y).</p>'],
    ['<p title="$a^2$">It (or \\(all\\)).</p>', '<p>It (or \\(all\\)).</p>'],
  ])('is one: %s', async (page, expected) => {
    const { html } = await read(`# T\n\n${page}\n`);
    expect(html).toBe(expected);
  });

  it('may be displayed, in a cell of a table, and what it says of its place is its line', async () => {
    const { lesson, html } = await read(
      '# T\n\n<table>\n<tr><td>One</td>\n<td>$$a^2$$</td></tr>\n<tr><td>Two</td><td>\\[b^2\\]</td></tr></table>\n',
    );
    expect(html).toContain('<td><cartable-math data-display="block">a^2</cartable-math></td>');
    expect(html).toContain('<td><cartable-math data-display="block">b^2</cartable-math></td>');
    const lines: unknown[] = [];
    visit(lesson.body, 'element', ({ tagName, data }) => {
      if (tagName === 'cartable-math') lines.push(data?.place?.line);
    });
    expect(lines).toEqual([5, 6]);
  });
});

describe('a command that its author made', () => {
  const head = [
    '---',
    'math:',
    "  '\\R': '\\mathbb{R}'",
    "  '\\abs': '\\left|#1\\right|'",
    "  '\\bold': '\\mathbf#1'",
    "  '\\norm': '\\abs{\\abs{#1}}'",
    "  '\\pair': '(#1,#2)'",
    "  '\\again': '\\again x'",
    "  '\\link': '\\href{https://example.org}{#1}'",
    '---',
    '',
    '',
  ].join('\n');
  it.each([
    ['x \\in \\R^n', 'x \\in \\mathbb{R}^n'],
    ['\\norm{x+\\frac{1}{2}}', '\\left|\\left|x+\\frac{1}{2}\\right|\\right|'],
    ['\\pair x{\\alpha}', '(x,\\alpha)'],
    ['\\bold x', '\\mathbf x'],
    ['\\again', '\\again'],
    ['\\Re \\abs', '\\Re \\abs'],
    ['\\newcommand{\\R}{r} \\R', '\\newcommand{\\R}{r} \\R'],
    ['\\link{x}', '{x}'],
  ])('is written out: %s', async (tex, written) => {
    const { html } = await read(`${head}# T\n\nLet $${tex}$ be.\n`);
    expect(html).toBe(`<p>Let <cartable-math data-display="inline">${written}</cartable-math> be.</p>`);
  });

  it('may be made by the project, or be no more than “math: true”', async () => {
    const project = { description: { language: 'en', math: { '\\R': '\\mathbb{R}' } }, settings: {} };
    const { html, diagnostics } = await read('---\nmath: true\n---\n\n# T\n\n$\\R$\n', {}, project);
    expect(html).toContain('>\\mathbb{R}<');
    expect(diagnostics).toEqual([]);
  });

  it('costs little where it doubles without end', async () => {
    const letters = [...'abcdefghijklmnopqrstuvwxy'];
    const doubling = letters.map((one, i) => [
      `\\${one}`,
      `\\${letters[i + 1] ?? 'z'}\\${letters[i + 1] ?? 'z'}`,
    ]);
    const math = Object.fromEntries([...doubling, ['\\z', '']]);
    const { html } = await read(
      '# T\n\n$\\a$ $\\h$\n',
      {},
      { description: { language: 'en', math }, settings: {} },
    );
    expect(html).toContain('>\\a<');
  });
});

describe('a formula on lines of its own', () => {
  const shown = async (text: string) => (await read(`# T\n\n${text}\n`)).html;

  it('may have Quarto’s label behind it, and what comes then isn’t swallowed', async () => {
    const page =
      '$$\na = b\n$$ {#eq-first}\n\nWords.\n\n$$c = d$$ {#eq-second .small}\n\n$$\ne = f\n$${#eq-third}';
    const html = await shown(page);
    for (const name of ['eq-first', 'eq-second', 'eq-third']) expect(html).toContain(`id="${name}"`);
    expect(html).toContain('<p>Words.</p>');
    expect(html).not.toMatch(/\{#|\$/);
  });

  it('has kramdown’s attributes behind it, which nobody sees', async () => {
    const page = '# T\n\n$$a = b$${:.math}\n\nWords.\n\n$$\nc = d\n$$ {: .big #eq}\n';
    const { html } = await read(page);
    expect(html.match(/data-display="block"/g)).toHaveLength(2);
    expect(html).not.toContain('{:');
  });

  it('ends where it is closed, though words stand behind it', async () => {
    const html = await shown('Let\n$$\na = b\n$$ be, and\n\nWords.\n\n$$\nc = d\n$$');
    expect(html).toContain('<p>Words.</p>');
    expect(html).toMatch(/>\s*a = b\s*<[\s\S]*be, and/);
    expect(html).toMatch(/>\s*c = d\s*</);
  });
});
