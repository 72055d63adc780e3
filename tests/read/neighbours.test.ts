/** Directives, roles and marks of MyST's neighbours, each with what it becomes. */
import lzString from 'lz-string';
import { describe, expect, it } from 'vitest';
import { png } from '../support/memory-files.ts';
import { marks, read, sketch } from './support.ts';

type Case = readonly [what: string, text: string, html: string];

const aside = (variety: string, title: string, body: string) =>
  `<aside data-variety="${variety}"><p><strong>${title}</strong></p>${body}</aside>`;

const becomes = (cases: readonly Case[]) =>
  it.each(cases)('%s', async (_what, text, expected) => {
    expect((await read(text, { 'a.png': png(), 'b.png': png(1) })).html).toBe(expected);
  });

describe('a div', () => {
  becomes([
    [
      'of Quarto is a remark',
      '::: {.callout-tip title="Mind *this*"}\nB\n:::\n',
      aside('tip', 'Mind <em>this</em>', '<p>B</p>'),
    ],
    [
      'of Quarto takes its title from a heading',
      '::: {.callout-note}\n## Mind\nB\n:::\n',
      aside('note', 'Mind', '<p>B</p>'),
    ],
    [
      'of Quarto has a title of itself',
      '::: {.callout-warning}\nB\n:::\n',
      aside('warning', 'Warning', '<p>B</p>'),
    ],
    [
      'of Quarto folds',
      '::: {.callout-note collapse="true" title="More"}\nB\n:::\n',
      '<details><summary>More</summary><p>B</p></details>',
    ],
    ['for paper is dropped', '::: {.content-visible when-format="pdf"}\nB\n:::\n\nC\n', '<p>C</p>'],
    ['for the screen is shown', '::: {.content-visible when-format="html"}\nB\n:::\n', '<p>B</p>'],
    ['hidden from the screen is dropped', '::: {.content-hidden when-format="html"}\nB\n:::\n', ''],
    [
      'of a theme is only a wrapper',
      ':::: {.columns}\n::: {.column width="50%"}\nA\n:::\n::: {.column}\nB\n:::\n::::\n',
      '<p>A</p><p>B</p>',
    ],
    [
      'of Docusaurus has its title behind its name',
      ':::tip Mind\nB\n:::\n',
      aside('tip', 'Mind', '<p>B</p>'),
    ],
    ['of Docusaurus may write it in brackets', ':::note[Mind]\nB\n:::\n', aside('note', 'Mind', '<p>B</p>')],
    [
      'pairs with its closer like brackets',
      '::: callout\nA\n::: discussion\nB\n:::\nC\n:::\n\nD\n',
      `${aside('callout', 'Note', `<p>A</p>${aside('discussion', 'Discussion', '<p>B</p>')}<p>C</p>`)}<p>D</p>`,
    ],
    [
      'may end its opener with colons',
      '::: callout ::::\nA\n:::::\n\nB\n',
      `${aside('callout', 'Note', '<p>A</p>')}<p>B</p>`,
    ],
    [
      'leaves the colons of code alone',
      '::: callout\n```\n:::\n```\n:::\n',
      aside('callout', 'Note', '<pre><code>:::\n</code></pre>'),
    ],
  ]);

  it('of the Carpentries is a question with its hint and answer', async () => {
    const { lesson } = await read(
      '::::: challenge\n## Count\nTo ten.\n::: hint\nBy one.\n:::\n::::: solution\n## Solution\n1, 2…\n:::::\n:::::\n',
    );
    expect(lesson.questions.map(sketch)).toEqual(['open Exercise 1. Count To ten. > 1, 2… (By one.)']);
  });

  it('nobody knows shows its words and warns once a name', async () => {
    const { html, diagnostics } = await read('# T\n\n::: mystery\nA\n:::\n\n::: mystery\nB\n:::\n');
    expect(html).toBe('<p>A</p><p>B</p>');
    expect(marks(diagnostics)).toEqual(['3:1 directive-unknown']);
  });

  it('never closed says so', async () => {
    const { html, diagnostics } = await read('# T\n\n> ::: callout\n> A\n\nB\n');
    expect(html).toBe(`<blockquote>${aside('callout', 'Note', '<p>A</p>')}</blockquote><p>B</p>`);
    expect(marks(diagnostics)).toEqual(['3:3 fence-unclosed']);
  });
});

it('a line of colons that closes nothing is left out, and says where', async () => {
  const { html, diagnostics } = await read('# T\n\n::::{note}\n:::{tip}\nA\n::::\n::::\n\nB\n:::\n');
  expect(html).toMatch(/<p>A<\/p><\/aside><\/aside><p>B<\/p>$/);
  expect(marks(diagnostics)).toEqual(['4:4 fence-unclosed', '7:1 fence-stray', '10:1 fence-stray']);
});

describe('attributes in braces', () => {
  becomes([
    [
      'size a picture',
      '![A](a.png){width=40px .wide}\n',
      '<p><img src="asset:media/a.png" alt="A" width="40" height="40"></p>',
    ],
    [
      'say what a picture shows',
      '![](a.png){fig-alt="A cat & dog"}\n',
      '<p><img src="asset:media/a.png" alt="A cat &#x26; dog" width="1" height="1"></p>',
    ],
    [
      'of words and links are a theme’s',
      '[red *words*]{.red} [b](https://e.org){.btn target="_self"}\n',
      '<p>red <em>words</em> <a href="https://e.org" target="_blank" rel="noopener">b</a></p>',
    ],
    [
      'may mean something',
      '[Esc]{.kbd} [x]{.underline} [y]{.mark}\n',
      '<p><kbd>Esc</kbd> <u>x</u> <mark>y</mark></p>',
    ],
    ['behind code are dropped', '`x`{.python}\n', '<p><code>x</code></p>'],
    ['on a line of their own are dropped', '{: .challenge}\n\n{.center}\nA\n', '<p>A</p>'],
    [
      'are text where they are none',
      '`f`{0, 1} [a]{b} {x} {c=}\n',
      '<p><code>f</code>{0, 1} [a]{b} {x} {c=}</p>',
    ],
  ]);
});

describe('what is for one output', () => {
  becomes([
    ['{only} html', '```{only} html\nA\n```\n', '<p>A</p>'],
    ['{only} latex', '```{only} latex\nA\n```\n', ''],
    ['{only} html and not draft', '```{only} html and not draft\nA\n```\n', '<p>A</p>'],
    ['{only} not html or epub', '```{only} not html or epub\nA\n```\n', ''],
    ['{raw} html', '```{raw} html\n<p>A <b>b</b></p>\n\n*c*\n```\n', '<p>A <b>b</b></p><p>*c*</p>'],
    ['{raw} latex', '```{raw} latex\n\\newpage\n```\n', ''],
    ['{todo}', '```{todo}\nWrite this.\n```\n', ''],
  ]);
});

describe('what stands side by side', () => {
  becomes([
    [
      'tabs',
      '::::{tab-set}\n:::{tab-item} One\nA\n:::\n:::{tab-item} Two\nB\n:::\n::::\n',
      '<div data-tabs><section data-tab><p><strong>One</strong></p><p>A</p></section><section data-tab><p><strong>Two</strong></p><p>B</p></section></div>',
    ],
    [
      'a card that leads somewhere',
      ':::{card} Title\n:link: https://e.org\n:img-top: a.png\n:img-alt: A\nHead\n^^^\nBody\n+++\nFoot\n:::\n',
      '<aside data-variety="card"><p><strong><a href="https://e.org" target="_blank" rel="noopener">Title</a></strong></p><p><img src="asset:media/a.png" alt="A" width="1" height="1"></p><p>Head</p><p>Body</p><p>Foot</p></aside>',
    ],
    [
      'code in a tab keeps its carets',
      ':::{tab-item} E\n```\n^^^\n```\n:::\n',
      '<p><strong>E</strong></p><pre><code>^^^\n</code></pre>',
    ],
    ['a timeline', '::::{timeline}\n:::{item} 1950\nA\n:::\n::::\n', '<p><strong>1950</strong></p><p>A</p>'],
    [
      'a button',
      '```{link-button} https://e.org\n:text: Go\n```\n',
      '<p><a href="https://e.org" target="_blank" rel="noopener">Go</a></p>',
    ],
    [
      'a button with words in its body',
      '```{button-link} https://e.org\nGo **on**\n```\n',
      '<p><a href="https://e.org" target="_blank" rel="noopener">Go <strong>on</strong></a></p>',
    ],
    [
      'a button to a place',
      '(here)=\n## Here\n\n```{button-ref} here\n```\n\n# T\n',
      '<h2 id="here">Here</h2><p><a href="#here">Here</a></p>',
    ],
    ['a quotation', '```{epigraph}\nA\n```\n', '<blockquote><p>A</p></blockquote>'],
  ]);
});

describe('remarks', () => {
  becomes([
    [
      'of class dropdown fold',
      '```{note}\n:class: dropdown\nB\n```\n',
      '<details><summary>Note</summary><p>B</p></details>',
    ],
    [
      'of schools say what they are before their title',
      '```{togofurther} Stars\nB\n```\n',
      aside('togofurther', 'Going further : Stars', '<p>B</p>'),
    ],
    [
      'of mathematics too',
      '```{prf:definition} Prime\nB\n```\n',
      aside('definition', 'Definition : Prime', '<p>B</p>'),
    ],
    ['at the side', '```{sidebar} Aside\nB\n```\n', aside('note', 'Aside', '<p>B</p>')],
  ]);

  it.each([
    ['fr', 'Attention', 'Pour aller plus loin'],
    ['de', 'Achtung', 'Weiterführendes'],
    ['it', 'Attenzione', 'Approfondire'],
    ['es', 'Atención', 'Para ir más lejos'],
    ['ja', 'Attention', 'Going further'],
  ])('have titles in %s', async (language, one, two) => {
    const { html } = await read(
      `---\nlanguage: ${language}\n---\n# T\n\n\`\`\`{attention}\nA\n\`\`\`\n\n\`\`\`{togofurther}\nB\n\`\`\`\n`,
    );
    expect(html).toBe(aside('attention', one, '<p>A</p>') + aside('togofurther', two, '<p>B</p>'));
  });
});

describe('code', () => {
  const python = (code: string) => `<pre data-language="python"><code>${code}</code></pre>`;
  becomes([
    ['of Pandoc names its language by a class', '``` {.python .numberLines}\nx\n```\n', python('x\n')],
    [
      'of R Markdown may have options',
      '```{r, echo=TRUE}\nx\n```\n',
      '<pre data-language="r"><code>x\n</code></pre>',
    ],
    ['of R Markdown may be hidden', '```{r plot, fig.width=5, echo = FALSE}\nx\n```\n', ''],
    ['of R Markdown that prepares the page is hidden', '```{r setup, include=FALSE}\nx\n```\n', ''],
    [
      'of R Markdown may have a caption with code in it',
      '```{r, fig.cap="The `x`", echo=FALSE}\nx\n```\n',
      '',
    ],
    ['of Quarto loses its options', '```{python}\n#| label: a\nx\n```\n', python('x\n')],
    ['of Quarto may be hidden', '```{python}\n#| echo: false\nx\n```\n', ''],
    ['of a notebook', '```{code-cell} ipython3\nx\n```\n', python('x\n')],
    ['of a notebook may be removed', '```{code-cell} python\n:tags: [remove-input]\nx\n```\n', ''],
    [
      'of a notebook may be folded',
      '```{code-cell} python\n:tags: [hide-input]\nx\n```\n',
      `<details><summary>Show the code</summary>${python('x\n')}</details>`,
    ],
    [
      'with a caption',
      '```{code-block} python\n:caption: A *loop*\nx\n```\n',
      `<figure><figcaption>A <em>loop</em></figcaption>${python('x\n')}</figure>`,
    ],
  ]);

  it.each([
    [
      '```{r ice, echo=FALSE, fig.cap="Ice, *cold*", fig.alt = "a cube"}',
      '<figcaption>Ice, <em>cold</em></figcaption></figure>',
    ],
    ['```{r, out.width="50%"}', '</p>'],
    ['```{r}\n#| echo: false\n#| fig-alt: a cube', '</p>'],
  ])('that only includes a picture is the picture: %s', async (head, end) => {
    const page = `# T\n\n${head}\nknitr::include_graphics("ice.png")\n\`\`\`\n`;
    const { html } = await read(page, { 'ice.png': png() });
    expect(html).not.toContain('include_graphics');
    expect(html).toMatch(new RegExp(`<(?:figure|p)><img [^>]*>${end}`));
  });

  it('that includes a picture and does more is shown above it, unless it is hidden', async () => {
    const code = 'x <- 1\ninclude_graphics(c("ice.png"))\n';
    const shown = await read(`# T\n\n\`\`\`{r, fig.cap="Ice"}\n${code}\`\`\`\n`, { 'ice.png': png() });
    expect(shown.html).toMatch(/<pre.*<figure><img/s);
    const hidden = await read(`# T\n\n\`\`\`{r, echo=FALSE}\n${code}\`\`\`\n`, { 'ice.png': png() });
    expect(hidden.html).toMatch(/^<p><img/);
  });

  it('of a diagram is shown as code, with one warning a kind', async () => {
    const { html, diagnostics } = await read('# T\n\n```{mermaid}\na-->b\n```\n\n```{mermaid}\nc-->d\n```\n');
    expect(html).toContain('<pre data-language="mermaid"><code>a-->b\n</code></pre>');
    expect(marks(diagnostics)).toEqual(['3:5 diagram-not-drawn']);
  });

  it('of a diagram is named where it is a block of code, too, as other tools write it', async () => {
    const { html, diagnostics } = await read('# T\n\n```mermaid\na-->b\n```\n\n```plantuml\na -> b\n```\n');
    expect(html).toContain('<pre data-language="mermaid"><code>a-->b\n</code></pre>');
    expect(marks(diagnostics)).toEqual(['3:4 diagram-not-drawn', '7:4 diagram-not-drawn']);
  });
});

describe('formulas', () => {
  const math = (tex: string, id = '') => `<cartable-math data-display="block"${id}>${tex}</cartable-math>`;
  becomes([
    [
      'in an environment of their own',
      '\\begin{align*}\na &= b \\\\\nc &= d\n\\end{align*}\n',
      math('\\begin{align*}\na &#x26;= b \\\\\nc &#x26;= d\n\\end{align*}'),
    ],
    [
      'in one that never ends are text',
      '\\begin{align}\na = b\n\nC\n',
      '<p>\\begin{align}\na = b</p><p>C</p>',
    ],
    [
      'in one with empty lines, as MathJax draws it',
      '\\begin{aligned}\na &= b\n\n\\end{aligned}\n\nC\n',
      `${math('\\begin{aligned}\na &#x26;= b\n\\end{aligned}')}<p>C</p>`,
    ],
    [
      'in one that never ends before the next are text',
      '\\begin{align}\na\n\n\\begin{align}\nb\n\\end{align}\n',
      `<p>\\begin{align}\na</p>${math('\\begin{align}\nb\n\\end{align}')}`,
    ],
    [
      'of several lines are aligned',
      '```{math}\na &= b \\\\\nc &= d\n```\n',
      math('\\begin{split}\na &#x26;= b \\\\\nc &#x26;= d\n\\end{split}'),
    ],
    ['with a label have a number', '```{math}\n:label: one\na\n```\n', math('a \\tag{1}', ' id="one"')],
    ['with a label behind dollars too', '$$\na\n$$ (one)\n', math('a \\tag{1}', ' id="one"')],
  ]);
});

describe('a figure', () => {
  const image = (name: string, alt: string) =>
    `<img src="asset:media/${name}.png" alt="${alt}" width="1" height="1">`;
  /** Its words are those of its caption. */
  const captioned = (alt: string) => `<img src="asset:media/a.png" width="1" height="1" alt="${alt}">`;
  becomes([
    [
      'may have a caption and a legend',
      '```{figure} a.png\nA *cat*.\n\nOf mine.\n```\n',
      `<figure>${captioned('A cat. Of mine.')}<figcaption><p>A <em>cat</em>.</p><p>Of mine.</p></figcaption></figure>`,
    ],
    [
      'may lead somewhere',
      '```{figure} a.png\n:target: https://e.org\nA.\n```\n',
      `<figure><a href="https://e.org" target="_blank" rel="noopener">${captioned('A.')}</a><figcaption>A.</figcaption></figure>`,
    ],
    [
      'may hold its pictures',
      ':::{figure}\n:name: both\n![A](a.png)\n![B](b.png)\n\nTwo.\n:::\n',
      `<figure id="both">${image('a', 'A')}${image('b', 'B')}<figcaption>Two.</figcaption></figure>`,
    ],
    [
      'of MyST-Parser is named by its argument',
      '```{figure-md} cat\n![A](a.png)\n\nA cat.\n```\n',
      `<figure id="cat">${image('a', 'A')}<figcaption>A cat.</figcaption></figure>`,
    ],
  ]);

  it('without a caption and words says so', async () => {
    const { html, diagnostics } = await read('# T\n\n```{figure} a.png\n```\n', { 'a.png': png() });
    expect(html).toBe(`<figure>${captioned('')}</figure>`);
    expect(marks(diagnostics)).toEqual(['3:13 alt-missing']);
  });

  it('of a folder is a placeholder', async () => {
    const { html, diagnostics } = await read('# T\n\n> ```{figure} media/\n> A.\n> ```\n', {
      'media/a.png': png(),
    });
    expect(html).toContain(
      '<cartable-missing data-kind="image" data-name="media/" data-alt="A."></cartable-missing>',
    );
    expect(marks(diagnostics)).toEqual(['3:15 media-folder']);
  });
});

describe('a circuit', () => {
  const circuit = (body: string) => `# T\n\n\`\`\`{logic}\n:ref: adder\n:mode: tryout\n\n${body}\n\`\`\`\n`;

  it('is named, with a link that holds it', async () => {
    const { html, diagnostics } = await read(circuit('{v: 3, in: [{pos: [1, 2]}], /* no more */ }'));
    const [, data = ''] = /data=([^"]+)"/.exec(html) ?? [];
    expect(lzString.decompressFromEncodedURIComponent(data)).toBe('{"v":3,"in":[{"pos":[1,2]}]}');
    expect(html).toBe(
      `<cartable-missing data-kind="interactive" data-name="interactive logic circuit (adder)" data-url="https://logic.modulo-info.ch/?mode=tryout&#x26;data=${data}"></cartable-missing>`,
    );
    expect(marks(diagnostics)).toEqual(['3:4 circuit-linked']);
  });

  it('that can’t be read is named all the same', async () => {
    const { html, diagnostics } = await read(circuit('{v: '));
    expect(html).not.toContain('data-url');
    expect(marks(diagnostics)).toEqual(['3:4 circuit-unreadable']);
  });
});

describe('films and frames', () => {
  it.each([
    ['```{vimeo} 123\n```', 'https://vimeo.com/123'],
    ['```{switchtube} Ab12\n```', 'https://tube.switch.ch/videos/Ab12'],
    ['```{iframe} https://player.vimeo.com/video/123\n```', 'https://vimeo.com/123'],
    [
      '<iframe src="https://www.youtube-nocookie.com/embed/xyz"></iframe>',
      'https://www.youtube.com/watch?v=xyz',
    ],
  ])('%s stay where they are', async (text, url) => {
    expect((await read(`${text}\n`)).html).toMatch(
      new RegExp(`^<cartable-video data-url="${url.replace(/[?.]/g, '\\$&')}"`),
    );
  });

  it('of a page that is no film become a link, and say so', async () => {
    const { html, diagnostics } = await read(
      '# T\n\n```{iframe} https://e.org/game\n:title: The game\n```\n',
    );
    expect(html).toBe('<p><a href="https://e.org/game" target="_blank" rel="noopener">The game</a></p>');
    expect(marks(diagnostics)).toEqual(['3:4 frame-linked']);
  });
});

describe('roles', () => {
  it.each([
    ['{bdg-primary}`New`', 'New'],
    ['{octicon}`gear;1em`{fa}`star`', ''],
    ['{kbd}`Ctrl`', '<kbd>Ctrl</kbd>'],
    ['{literal}`<b>`', '<code>&#x3C;b></code>'],
    ['{index}`pair: sea; tide`', 'sea; tide'],
    ['{cite}`knuth,dijkstra`', '[knuth, dijkstra]'],
    ['{del}`x` {u}`y` {dfn}`z`', '<del>x</del> <u>y</u> <dfn>z</dfn>'],
  ])('%s', async (text, expected) => {
    const { html, diagnostics } = await read(`# T\n\n.${text}\n`);
    expect(html).toBe(`<p>.${expected}</p>`);
    expect(marks(diagnostics)).toEqual([]);
  });

  it('nobody knows shows its words, warning once a kind, in nested bodies too', async () => {
    const { html, diagnostics } = await read('# T\n\n:::{note}\n- {zork}`a *b*`\n:::\n\n{zork}`c`\n');
    expect(html).toContain('<li>a <em>b</em></li>');
    expect(marks(diagnostics)).toEqual(['4:3 role-unknown']);
  });
});
