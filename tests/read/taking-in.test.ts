/** What a page takes in: files of the project, words under a name, terms of a glossary. */
import { describe, expect, it } from 'vitest';
import { png } from '../support/memory-files.ts';
import { marks, read, html as written } from './support.ts';

const places = (diagnostics: Awaited<ReturnType<typeof read>>['diagnostics']) =>
  diagnostics.map(({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`);

describe('{include}', () => {
  it('reads a file as part of the page, without its front matter', async () => {
    const { html } = await read('# T\n\n```{include} part.md\n```\n\nBehind.\n', {
      'part.md': '---\ntitle: Part\n---\nOne **two**.\n',
    });
    expect(html).toBe('<p>One <strong>two</strong>.</p><p>Behind.</p>');
  });

  it('knows the elements that the file ends itself', async () => {
    const { html } = await read('# T\n\n```{include} part.md\n```\n\nIts <id>.\n', {
      'part.md': '<Card>\n\nIn it.\n\n</Card>\n',
    });
    expect(html).toBe('<p>In it.</p><p>Its &#x3C;id>.</p>');
  });

  it('finds pictures from the page’s folder and from the file’s own', async () => {
    const { html, diagnostics } = await read('# T\n\n```{include} sub/part.md\n```\n', {
      'sub/part.md': '![A](a.png) ![B](sub/b.png)\n',
      'sub/a.png': png(1),
      'sub/b.png': png(2),
    });
    expect(html).toBe(
      '<p><img src="asset:media/a.png" alt="A" width="1" height="1"> <img src="asset:media/b.png" alt="B" width="1" height="1"></p>',
    );
    expect(marks(diagnostics)).toEqual([]);
  });

  it('names the included file where something in it is amiss', async () => {
    const { diagnostics } = await read(
      '# T\n\n:::{note}\n```{include} sub/part.md\n```\n:::\n\n{ref}`zero`\n',
      {
        'sub/part.md': 'One\n\n1. Two {ref}`nowhere`\n',
      },
    );
    expect(places(diagnostics)).toEqual([
      'page.md:8:7 reference-unknown',
      'sub/part.md:3:14 reference-unknown',
    ]);
  });

  it('makes questions of what it reads, placed in that file', async () => {
    const { lesson } = await read('# T\n\n```{include} part.md\n```\n', {
      'part.md': '\na) Why?\n\n```{dropdown} Answer\nSo.\n```\n',
    });
    expect(lesson.questions).toMatchObject([{ place: { file: 'part.md', line: 2, column: 1 } }]);
  });

  it.each([
    ['itself', { 'a.md': 'A\n\n```{include} a.md\n```\n' }, 'a.md:3:14 include-loop'],
    [
      'what includes it',
      { 'a.md': 'A\n\n```{include} b.md\n```\n', 'b.md': '```{include} ./a.md\n```\n' },
      'b.md:1:14 include-loop',
    ],
  ])('reads a file that includes %s once', async (_what, folder, place) => {
    const { html, diagnostics } = await read('# T\n\n```{include} a.md\n```\n', folder);
    expect(html).toBe('<p>A</p>');
    expect(places(diagnostics)).toEqual([place]);
  });

  it.each(['none.md', '../outside.md', '/etc/passwd'])(
    'of %s leaves a placeholder and says so',
    async (path) => {
      const { html, diagnostics } = await read(`# T\n\n\`\`\`{include} ${path}\n\`\`\`\n`);
      expect(html).toBe(`<cartable-missing data-kind="document" data-name="${path}"></cartable-missing>`);
      expect(marks(diagnostics)).toEqual(['3:14 include-missing']);
    },
  );

  it('shows a file as it is written when asked', async () => {
    const { html } = await read('# T\n\n```{include} a.md\n:literal:\n```\n', { 'a.md': '**A**\n' });
    expect(html).toBe('<pre><code>**A**</code></pre>');
  });
});

describe('{literalinclude}', () => {
  const files = { 'code.py': 'import x\n\ndef f():\n    # start\n    return 1\n    # end\n' };

  it.each([
    ['the whole file', '', 'import x\n\ndef f():\n    # start\n    return 1\n    # end'],
    ['from a text on', ':start-at: def', 'def f():\n    # start\n    return 1\n    # end'],
    ['between two texts', ':start-after: "# start"\n:end-before: "# end"\n:dedent:', 'return 1'],
    ['up to a text', ':end-at: def', 'import x\n\ndef f():'],
    ['lines by number', ':lines: 1,3-4', 'import x\ndef f():\n    # start'],
    ['columns taken away', ':lines: 5\n:dedent: 4', 'return 1'],
  ])('shows %s', async (_part, options, code) => {
    const { html } = await read(
      `# T\n\n\`\`\`{literalinclude} code.py\n:language: python\n${options}\n\`\`\`\n`,
      files,
    );
    expect(html).toBe(`<pre data-language="python"><code>${code}</code></pre>`);
  });

  it('says which text isn’t there', async () => {
    const { diagnostics } = await read('# T\n\n```{literalinclude} code.py\n:start-at: class\n```\n', files);
    expect(marks(diagnostics)).toEqual(['4:12 include-excerpt']);
  });
});

describe('{csv-table}', () => {
  it.each([
    [
      'in its body',
      '```{csv-table} Pets\n:header-rows: 1\nName, Age\n"Rex, *old*", 12\n```\n',
      '<table><caption>Pets</caption><thead><tr><th>Name</th><th>Age</th></tr></thead><tbody><tr><td>Rex, <em>old</em></td><td>12</td></tr></tbody></table>',
    ],
    [
      'in a file, parted by semicolons',
      '```{csv-table}\n:file: t.csv\n:delim: ;\n:stub-columns: 1\n```\n',
      '<table><tbody><tr><th>a</th><td>1,5</td></tr><tr><th>b</th><td>2</td></tr></tbody></table>',
    ],
    [
      'parted by tabs, under a header of its own',
      '```{csv-table}\n:header: "x", "y"\n:delim: ","\n\n1, "two\nlines"\n```\n',
      '<table><thead><tr><th>x</th><th>y</th></tr></thead><tbody><tr><td>1</td><td>two\nlines</td></tr></tbody></table>',
    ],
  ])('%s', async (_where, text, expected) => {
    expect((await read(text, { 't.csv': 'a;1,5\nb;2\n' })).html).toBe(expected);
  });

  it('names line and column in its body and in its file', async () => {
    const inBody = '# T\n\n```{csv-table}\n1, 2\n"a\nb", {ref}`zero`\n```\n';
    expect(places((await read(inBody)).diagnostics)).toEqual(['page.md:5:1 reference-unknown']);
    const inFile = await read('# T\n\n```{csv-table}\n:file: t.csv\n```\n', {
      't.csv': '1,2\n3,{ref}`zero`\n',
    });
    expect(places(inFile.diagnostics)).toEqual(['t.csv:2:9 reference-unknown']);
  });

  it('on another host stays there', async () => {
    const { html, diagnostics } = await read('# T\n\n```{csv-table}\n:url: https://e.org/t.csv\n```\n');
    expect(html).toContain('data-url="https://e.org/t.csv"');
    expect(marks(diagnostics)).toEqual(['4:7 media-remote']);
  });

  it('without its file says so', async () => {
    const { diagnostics } = await read('# T\n\n```{csv-table}\n:file: none.csv\n```\n');
    expect(marks(diagnostics)).toEqual(['4:8 include-missing']);
  });
});

describe('a substitution', () => {
  const matter =
    '---\nlanguage: en\nsubstitutions:\n  who: "**you**"\n  two: |\n    - a\n    - b\n  n: 3\n---\n# T\n\n';

  it.each([
    ['of words', 'For {{ who }} and {{n}}.', '<p>For <strong>you</strong> and 3.</p>'],
    ['of blocks', '{{ two }}', '<ul><li>a</li><li>b</li></ul>'],
    [
      'in a directive',
      ':::{note}\n{{ who }}\n:::',
      '<aside data-variety="note"><p><strong>Note</strong></p><p><strong>you</strong></p></aside>',
    ],
    ['in code is code', '`{{ who }}`', '<p><code>{{ who }}</code></p>'],
  ])('%s', async (_what, text, expected) => {
    expect((await read(`${matter}${text}\n`)).html).toBe(expected);
  });

  it('that nobody gives stays as written, with one warning a name', async () => {
    const { html, diagnostics } = await read(`${matter}A {{ none }} and {{ none }}.\n`);
    expect(html).toBe('<p>A {{ none }} and {{ none }}.</p>');
    expect(marks(diagnostics)).toEqual(['12:3 substitution-unknown']);
  });

  it('that holds itself ends', async () => {
    const { html } = await read('---\nsubstitutions:\n  a: "x {{ a }}"\n---\n# T\n\n{{ a }}\n');
    expect(html).toMatch(/^<p>x x x .*\{\{ a \}\}<\/p>$/);
  });
});

it('front matter of another tool is no error', async () => {
  const matter =
    'language: en\nglossary:\n  - a\nabbreviations:\n  X: null\n  HTML: Hyper\nsubstitutions: none\n';
  const { html, diagnostics } = await read(`---\n${matter}---\n# T\n\nX HTML\n`);
  expect(html).toBe('<p>X <abbr title="Hyper">HTML</abbr></p>');
  expect(marks(diagnostics)).toEqual([]);
});

describe('an abbreviation', () => {
  it.each([
    ['in the page', '# T\n\nUse HTML.\n\n*[HTML]: HyperText Markup Language\n'],
    [
      'in the front matter',
      '---\nlanguage: en\nabbreviations:\n  HTML: HyperText Markup Language\n---\n# T\n\nUse HTML.\n',
    ],
    ['by a role', '# T\n\nUse {abbr}`HTML (HyperText Markup Language)`.\n'],
  ])('%s', async (_where, text) => {
    expect((await read(text)).html).toBe('<p>Use <abbr title="HyperText Markup Language">HTML</abbr>.</p>');
  });
});

describe('a term', () => {
  const GLOSSARY = '```{glossary}\nByte\n: Eight **bits**.\n\nBoot\n  To start.\n```\n';

  it('opens the definition that the page’s glossary gives it', async () => {
    const { html, lesson } = await read(
      `# T\n\nA {term}\`byte\`, two {term}\`bytes <Byte>\`.\n\n${GLOSSARY}`,
    );
    expect(html).toContain(
      '<p>A <cartable-term data-term="Byte">byte</cartable-term>, two <cartable-term data-term="Byte">bytes</cartable-term>.</p>',
    );
    expect(html).toContain(
      '<dl><dt>Byte</dt><dd>Eight <strong>bits</strong>.</dd><dt>Boot</dt><dd>To start.</dd></dl>',
    );
    expect(lesson.glossary.map(({ term, definition }) => [term, written(definition)])).toEqual([
      ['Byte', 'Eight <strong>bits</strong>.'],
      ['Boot', 'To start.'],
    ]);
    expect(lesson.keywords).toEqual(['Byte', 'Boot']);
  });

  const BOOK =
    'bit,1,Bit,"The *smallest* unit.",Shannon,,\nbit,2,Bit (tool),What drills.,,,\ncpu,1,Processor,,,,\n';

  it.each([
    ['by its key', '{glo}`bit`', '<cartable-term data-term="Bit">Bit</cartable-term>'],
    ['by key and words', '{glo}`bit|bits`', '<cartable-term data-term="Bit">bits</cartable-term>'],
    ['by number', '{glo}`bit@2|bits`', '<cartable-term data-term="Bit (tool)">bits</cartable-term>'],
  ])('of the project’s glossary file is found %s', async (_by, role, expected) => {
    const { html, lesson } = await read(`# T\n\n${role}\n`, { 'glossaire.csv': BOOK });
    expect(html).toBe(`<p>${expected}</p>`);
    expect(lesson.glossary).toHaveLength(1);
  });

  it('of the file brings its definition and its source', async () => {
    const { lesson } = await read('# T\n\n{glo}`bit`\n', { 'glossaire.csv': BOOK });
    expect(written(lesson.glossary[0]?.definition)).toBe(
      '<p>The <em>smallest</em> unit.</p><p><small>Shannon</small></p>',
    );
  });

  it('may be in a file that the settings name, under a row of titles', async () => {
    const project = { description: { language: 'en', glossary: 'words/terms.csv' }, settings: {} };
    const { html } = await read(
      '# T\n\n{term}`Bit`\n',
      { 'words/terms.csv': 'definition,term\nSmall.,Bit\n' },
      project,
    );
    expect(html).toBe('<p><cartable-term data-term="Bit">Bit</cartable-term></p>');
  });

  it('that no glossary has is words, and is reported', async () => {
    const { html, diagnostics } = await read('# T\n\nA {glo}`zip|zips` {term}`nada`\n', {
      'glossaire.csv': BOOK,
    });
    expect(html).toBe('<p>A zips nada</p>');
    expect(marks(diagnostics)).toEqual(['3:9 term-unknown', '3:26 term-unknown']);
  });

  it('in a file that isn’t there is reported once', async () => {
    const project = { description: { language: 'en', glossary: 'none.csv' }, settings: {} };
    const { diagnostics } = await read('# T\n\n{term}`Bit`\n', {}, project);
    expect(marks(diagnostics)).toEqual(['1:1 glossary-missing', '3:8 term-unknown']);
  });
});
