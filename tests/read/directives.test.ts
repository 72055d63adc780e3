import { describe, expect, it } from 'vitest';
import { wordingIn } from '../../src/messages/index.ts';
import { png } from '../support/memory-files.ts';
import { marks, read, sketch } from './support.ts';

const fenced = (fence: string) => `${fence}{note}\nKeep **calm**.\n${fence}\n`;

describe('the fence of a directive', () => {
  it.each(['```', '````````', '~~~', ':::', '::::::'])('may be %s', async (fence) => {
    const { html, diagnostics } = await read(fenced(fence));
    expect(html).toBe(
      '<aside data-variety="note"><p><strong>Note</strong></p><p>Keep <strong>calm</strong>.</p></aside>',
    );
    expect(marks(diagnostics, 'fence-unclosed')).toEqual([]);
  });

  it('may be indented by three spaces, its closer otherwise', async () => {
    const { html } = await read('   :::{note}\n   Inside.\n :::\n\nOutside.\n');
    expect(html).toMatch(/<p>Inside\.<\/p><\/aside><p>Outside\.<\/p>$/);
  });

  it('may leave a space before its name', async () => {
    const { html } = await read('``` {note}\nSpaced.\n```\n');
    expect(html).toContain('<aside');
  });

  it('may stand in a list item', async () => {
    const { html } = await read('1. First\n\n   :::{note}\n   Inside.\n   :::\n2. Second\n');
    expect(html).toMatch(/^<ol><li><p>First<\/p><aside.*<\/aside><\/li><li>.*Second.*<\/li><\/ol>$/);
  });

  it('is closed by its parent when its author forgot to, and says so', async () => {
    const { html, diagnostics } = await read('````{note}\n```{tip}\nLost?\n````\n\nAfter.\n');
    expect(html).toMatch(/Lost\?<\/p><\/aside><\/aside><p>After\.<\/p>$/);
    expect(marks(diagnostics, 'fence-unclosed')).toEqual(['2:4 fence-unclosed']);
  });

  it('may stand in a quotation', async () => {
    const { html } = await read('> :::{note}\n> Inside.\n> :::\n>\n> After.\n');
    expect(html).toMatch(/^<blockquote><aside.*<p>Inside\.<\/p><\/aside><p>After\.<\/p><\/blockquote>$/);
  });

  it('nests as deep as authors go', async () => {
    const { html } = await read(
      '::::::{note}\n:::::{tip}\n::::{hint}\n:::{warning}\nDeep.\n:::\n::::\n:::::\n::::::\n',
    );
    expect(html.match(/<aside/g)).toHaveLength(4);
  });
});

describe('what looks like a directive', () => {
  it.each([
    ['a code fence', '````md\n```{note}\nsample\n```\n````\n', '```{note}'],
    ['indented code', '    $ cat a.md\n    ```{note}\n    sample\n    ```\n', '```{note}'],
  ])('stays as it is in %s', async (_where, text, shown) => {
    const { html } = await read(text);
    expect(html).toContain(shown);
    expect(html).not.toContain('<aside');
  });

  it.each([
    ['an HTML comment', 'Before.\n\n<!--\n```{note}\nsecret\n```\n\nsecret too\n-->\n\nAfter.\n'],
    ['comment lines', 'Before.\n\n% ```{note}\n% secret\n% ```\n\nAfter.\n'],
  ])('vanishes with %s', async (_where, text) => {
    const { html } = await read(text);
    expect(html).toBe('<p>Before.</p><p>After.</p>');
  });
});

describe('the options of a directive', () => {
  it.each([
    ['YAML', '```{figure} a.png\n---\nalt: A cat\nwidth: 20px\n---\nA caption.\n```\n'],
    ['lines between colons', '```{figure} a.png\n:alt: A cat\n:width: 20px\n\nA caption.\n```\n'],
    [
      'YAML that is none',
      '```{figure} a.png\n---\nalt: A cat\nname: a: b\nwidth: 20px\n---\nA caption.\n```\n',
    ],
  ])('may be %s', async (_form, text) => {
    const { html } = await read(text, { 'a.png': png() });
    expect(html).toMatch(
      /<img src="asset:media\/a\.png" alt="A cat" width="20" height="20"><figcaption>A caption\.<\/figcaption>/,
    );
  });

  it('aren’t taken from the lines of --- that part panels', async () => {
    const { html } = await read('````{panels}\nOne\n---\nTwo\n---\nThree\n````\n');
    expect(html).toBe('<p>One</p><p>Two</p><p>Three</p>');
  });
});

describe('a directive nobody knows', () => {
  it('shows its words and warns once a kind', async () => {
    const { html, diagnostics } = await read(
      '```{spaceship} To *Mars*\nLift off.\n```\n\n```{spaceship}\nLand.\n```\n',
    );
    expect(html).toBe('<p><strong>To <em>Mars</em></strong></p><p>Lift off.</p><p>Land.</p>');
    expect(marks(diagnostics, 'directive-unknown')).toEqual(['1:4 directive-unknown']);
  });
});

describe('a misspelt directive', () => {
  const PAGE = (name: string) =>
    `# T\n\nWhy?\n\n:::{${name}} Answer\nBecause.\n:::\n\nWhen?\n\n:::{${name}} Answer\nNow.\n:::\n`;

  it.each(['dropdwon', 'dorpdown', 'dropdow', 'droppdown', 'solutoin', 'anwser', 'tooggle', 'admonitoin'])(
    'is taken for the one meant, with one warning: {%s}',
    async (name) => {
      const { lesson, html, diagnostics } = await read(PAGE(name));
      expect(lesson.questions.map(sketch)).toEqual(['open Why? > Because.', 'open When? > Now.']);
      expect(html).not.toContain('Because');
      expect(diagnostics.filter(({ severity }) => severity === 'warning').map(({ rule }) => rule)).toEqual([
        'directive-misspelt',
      ]);
      expect(marks(diagnostics, 'directive-misspelt')).toEqual(['5:4 directive-misspelt']);
    },
  );

  it('of another kind is what it was meant to be', async () => {
    const { lesson, html } = await read(
      '# T\n\n:::{exrecise}\nCount.\n:::\n\n:::{figrue} https://e.org/a.png\nA caption.\n:::\n\n::: challange\nSing.\n:::\n',
    );
    expect(lesson.questions.map(sketch)).toEqual(['open Exercise 1 Count.', 'open Exercise 2 Sing.']);
    expect(html).toContain('A caption.');
    expect(html).toContain('cartable-missing');
  });

  it.each(['command', 'list-item', 'theorem-like', 'step', 'plot', 'term', 'glue', 'todos', 'autoclass'])(
    'isn’t every name that is like another’s: what {%s} holds is shown',
    async (name) => {
      const { html } = await read(`# T\n\n:::{${name}}\nWords.\n:::\n`);
      expect(html).toBe('<p>Words.</p>');
    },
  );
});

describe('a directive nobody knows that answers', () => {
  it.each([
    ['en', ':::{reveal} Answer'],
    ['fr', ':::{reveal} Réponse'],
    ['de', ':::{reveal} Lösung'],
    ['it', ':::{reveal} Soluzione'],
    ['es', ':::{reveal} Respuesta'],
    ['by its name', ':::{réponse}'],
    ['by its name, German', ':::{lösung}'],
    ['as a div', '::: reveal\n## Answer'],
  ])('is folded and tied to its question: %s', async (_language, opener) => {
    const { lesson, html, diagnostics } = await read(`# T\n\nWhy?\n\n${opener}\nBecause.\n:::\n`);
    expect(lesson.questions.map(sketch)).toEqual(['open Why? > Because.']);
    expect(html).not.toContain('Because');
    expect(marks(diagnostics, 'directive-unknown')).toHaveLength(1);
  });

  it('may hint', async () => {
    const { lesson } = await read(
      '# T\n\nWhy?\n\n:::{clue} Hint\nThink.\n:::\n\n:::{reveal} Answer\nBecause.\n:::\n',
    );
    expect(lesson.questions.map(sketch)).toEqual(['open Why? > Because. (Think.)']);
  });
});

describe('directives and roles', () => {
  it.each([
    ['{htmlonly} shows what it holds', '```{htmlonly}\nFor screens.\n```\n', '<p>For screens.</p>'],
    ['{latexonly} shows nothing', '```{latexonly}\nFor paper.\n```\n', ''],
    ['{toctree} shows nothing', '```{toctree}\n:hidden:\nother\n```\n', ''],
    [
      '{admonition} has a title of its own and a variety by its class',
      '```{admonition} Mind *this*\n:class: warning\nHot.\n```\n',
      '<aside data-variety="warning"><p><strong>Mind <em>this</em></strong></p><p>Hot.</p></aside>',
    ],
    [
      '{note} reads its first line as its body',
      '```{note} One line.\n```\n',
      '<aside data-variety="note"><p><strong>Note</strong></p><p>One line.</p></aside>',
    ],
    [
      '{note} has a title, apart from its body, as mystmd reads it',
      '```{note} On ice\n\nIt floats.\n```\n',
      '<aside data-variety="note"><p><strong>On ice</strong></p><p>It floats.</p></aside>',
    ],
    [
      '{tip} of a sentence, and its next one, has none',
      '```{tip} Ice floats.\n\nIt is light.\n```\n',
      '<aside data-variety="tip"><p><strong>Tip</strong></p><p>Ice floats.</p><p>It is light.</p></aside>',
    ],
    [
      '{code-block} keeps its code as written',
      '```{code-block} python\nprint("<b>")  # **no**\n```\n',
      '<pre data-language="python"><code>print("&#x3C;b>")  # **no**\n</code></pre>',
    ],
    [
      '{codeplay} hides what stands above === and below the second',
      '```{codeplay}\nsecret = 1\n===\nprint(2)\n===\nhidden\n```\n',
      '<pre data-language="python"><code>print(2)</code></pre>',
    ],
    [
      '{math} is a formula',
      '```{math}\nE = mc^2\n```\n',
      '<cartable-math data-display="block">E = mc^2</cartable-math>',
    ],
    [
      '{list-table} is a table',
      '```{list-table} Pets\n:header-rows: 1\n* - Name\n  - Age\n* - Rex\n  - 3\n```\n',
      '<table><caption>Pets</caption><thead><tr><th>Name</th><th>Age</th></tr></thead><tbody><tr><td>Rex</td><td>3</td></tr></tbody></table>',
    ],
    ['{sub} is a subscript', 'H{sub}`2`O\n', '<p>H<sub>2</sub>O</p>'],
    [
      'tables keep the alignment of their columns',
      '| a | b |\n|:-:|--:|\n| 1 | 2 |\n',
      '<table><thead><tr><th align="center">a</th><th align="right">b</th></tr></thead><tbody><tr><td align="center">1</td><td align="right">2</td></tr></tbody></table>',
    ],
    ['{itodo} is dropped', 'Ready.{itodo}`not ready`\n', '<p>Ready.</p>'],
    [
      'dollars are formulas',
      'So $a<b$ and\n\n$$\nx\n$$\n',
      '<p>So <cartable-math data-display="inline">a&#x3C;b</cartable-math> and</p><cartable-math data-display="block">x</cartable-math>',
    ],
    [
      'an opener of a formula without its end is text',
      '$$ is money.\n\nMore.\n',
      '<p>$$ is money.</p><p>More.</p>',
    ],
    [
      'a role changes nothing of what is read after it',
      'H{sub}`2`O\n\n$$ is money.\n',
      '<p>H<sub>2</sub>O</p><p>$$ is money.</p>',
    ],
    ['braces are text', 'The set {0, 1}\n', '<p>The set {0, 1}</p>'],
  ])('%s', async (_name, text, expected) => {
    expect((await read(text)).html).toBe(expected);
  });

  it('number footnotes through the page, wherever they are cited, with a way back', async () => {
    const { html } = await read(
      '```{note}\nFirst[^b].\n```\n\nSecond[^a].\n\n[^a]: About a.\n[^b]: About b.\n',
    );
    expect(html).toContain('First<sup><a href="#note-1" id="note-1-ref">[1]</a></sup>');
    expect(html).toMatch(
      /<ol><li id="note-1"><p>About b\. <a href="#note-1-ref">↩<\/a><\/p><\/li><li id="note-2"><p>About a\./,
    );
  });

  it('name a hosted film without loading it', async () => {
    const { html } = await read('```{youtube} AbC_123?\n:start: 1:30\n```\n');
    expect(html).toBe(
      '<cartable-video data-url="https://www.youtube.com/watch?v=AbC_123" data-provider="youtube" data-video="AbC_123" data-start="90"></cartable-video>',
    );
  });
});

describe('a name that is almost another', () => {
  const messages = async (text: string, rule: string) =>
    (await read(text)).diagnostics
      .filter((one) => one.rule === rule)
      .map((one) => [
        `${one.line}:${one.column} ${one.severity}`,
        wordingIn(one, 'en').message,
        wordingIn(one, 'en').remedy,
      ]);

  it.each([
    [
      ':::{drpdwn} Answer\nBecause.\n:::',
      '3:4 warning',
      'Cartable doesn’t know the directive {drpdwn}.',
      'Did you mean {dropdown}? If not, use a directive listed in the documentation.',
    ],
    [
      ':::{sandwich} Answer\nBecause.\n:::',
      '3:4 warning',
      'Cartable doesn’t know the directive {sandwich}.',
      'Check its spelling, or use a directive listed in the documentation.',
    ],
  ])('is suggested for a directive, and for one like none nothing is', async (text, ...said) => {
    expect(await messages(`# T\n\n${text}\n`, 'directive-unknown')).toEqual([said]);
  });

  it.each([
    ['{dowload}`x`', 'dowload', 'Did you mean {download}? If not, write the words without it.'],
    ['{sandwich}`x`', 'sandwich', 'Correct its name, or write the words without it.'],
  ])('is suggested for a role: %s', async (text, name, remedy) => {
    expect(await messages(`# T\n\nSee ${text}.\n`, 'role-unknown')).toEqual([
      ['3:5 warning', `Cartable doesn’t know the role {${name}}.`, remedy],
    ]);
  });

  it.each([
    [':::{note}\n:nmae: here\nWords.\n:::', '4:2', 'note', 'nmae', 'name'],
    [':::{question}\n:poinst: 2\nWhy?\n:::', '4:2', 'question', 'poinst', 'points'],
    [':::{dropdown} Answer\n:anmiate: fade-in\nWhy?\n:::', '4:2', 'dropdown', 'anmiate', 'animate'],
    ['- item\n\n  :::{figure} a.png\n  ---\n  atl: A bay\n  ---\n  :::', '7:3', 'figure', 'atl', 'alt'],
  ])('is suggested for an option: %s', async (text, place, name, option, nearest) => {
    expect(await messages(`# T\n\n${text}\n`, 'option-unknown')).toEqual([
      [
        `${place} warning`,
        `{${name}} has no option :${option}:.`,
        `Did you mean :${nearest}:? If not, take the option out.`,
      ],
    ]);
  });

  it('is told once for each directive and option, not at every place', async () => {
    const twice = ':::{note}\n:nmae: here\nWords.\n:::\n\n';
    expect(await messages(`# T\n\n${twice}${twice}`, 'option-unknown')).toHaveLength(1);
  });

  it('isn’t suggested for options of other tools, of which an info tells once a kind', async () => {
    const page =
      '# T\n\n:::{note}\n:icnonography: x\nWords.\n:::\n\n:::{dropdown} T\n:margin: 2\n:columns: 1\nWords.\n:::\n';
    expect(await messages(page, 'option-unknown')).toEqual([]);
    expect(await messages(page, 'option-ignored')).toEqual([
      ['4:2 info', '{note} has no option :icnonography: in Cartable.', undefined],
    ]);
  });
});

describe('roles that lead somewhere', () => {
  it.each([
    [
      '{button}`Go <https://example.org>`',
      '<a href="https://example.org" target="_blank" rel="noopener">Go</a>',
    ],
    [
      '{button}`Go **on** <https://example.org>`',
      '<a href="https://example.org" target="_blank" rel="noopener">Go <strong>on</strong></a>',
    ],
    ['{button}`Save`', 'Save'],
    [
      '{bdg-link-primary}`Go <https://example.org>`',
      '<a href="https://example.org" target="_blank" rel="noopener">Go</a>',
    ],
    [
      '{bdg-link-info-line}`https://example.org`',
      '<a href="https://example.org" target="_blank" rel="noopener">https://example.org</a>',
    ],
    [
      '{link}`Go <https://example.org>`',
      '<a href="https://example.org" target="_blank" rel="noopener">Go</a>',
    ],
  ])('are links: %s', async (text, html) => {
    expect((await read(`# T\n\nNow ${text}.\n`)).html).toBe(`<p>Now ${html}.</p>`);
  });

  it('lead to a label where they are {bdg-ref}', async () => {
    const page = '# T\n\n(here)=\n## Here\n\nNow {bdg-ref-primary}`there <here>`.\n';
    expect((await read(page)).html).toContain('<a href="#here">there</a>');
  });
});
