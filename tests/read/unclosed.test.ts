/** A fence that nobody closes costs one thing: what follows it is read as if it had been closed. */
import { describe, expect, it } from 'vitest';
import { wordingIn } from '../../src/messages/index.ts';
import { marks, read, sketch } from './support.ts';

const asked = async (text: string) => {
  const { lesson, html, diagnostics } = await read(text);
  const unclosed = marks(diagnostics, 'fence-unclosed').map((one) => one.replace(' fence-unclosed', ''));
  return { questions: lesson.questions.map(sketch), html, unclosed };
};

const TWO = ['open a) Why? > Because.', 'open b) When? > Now.'];

const pageOf = (opener: string, closer: string): string =>
  `# T\n\na) Why?\n\n${opener} Answer\nBecause.\n\nb) When?\n\n${opener} Answer\nNow.\n${closer}\n\nAfter.\n`;

describe('an answer that is never closed', () => {
  it.each([
    [
      'colons',
      '# T\n\na) Why?\n\n:::{dropdown} Answer\nBecause.\n\nb) When?\n\n:::{dropdown} Answer\nNow.\n:::\n',
    ],
    ['backticks', pageOf('```{dropdown}', '```')],
    ['tildes', pageOf('~~~{dropdown}', '~~~')],
    ['more of them', pageOf(':::::{dropdown}', ':::::')],
    ['{toggle}', pageOf(':::{toggle}', ':::')],
    ['{solution}', pageOf(':::{solution}', ':::')],
    ['{admonition}', pageOf(':::{admonition}', ':::')],
    [
      'a div of Pandoc’s',
      '# T\n\na) Why?\n\n::: {.dropdown title="Answer"}\nBecause.\n\nb) When?\n\n::: {.dropdown title="Answer"}\nNow.\n:::\n',
    ],
    ['three spaces in', pageOf(':::{dropdown}', ':::').replace(/^(?=:::|Because|Now)/gm, '   ')],
    ['four spaces in, as code is', pageOf(':::{dropdown}', ':::').replace(/^(?=:::|Because|Now)/gm, '    ')],
    [
      'other marks than the next one',
      '# T\n\na) Why?\n\n```{dropdown} Answer\nBecause.\n\nb) When?\n\n:::{dropdown} Answer\nNow.\n:::\n',
    ],
    [
      'code in it',
      pageOf(':::{dropdown}', ':::')
        .replace('Because.', 'Because.\n\n```python\n# c) no?\n```')
        .replace('# c) no?', '# no'),
    ],
  ])('leaves the next question its own: %s', async (how, text) => {
    const { questions, unclosed } = await asked(text);
    const first = how === 'code in it' ? 'open a) Why? > Because. # no' : TWO[0];
    expect(questions).toEqual([first, TWO[1]]);
    expect(unclosed).toHaveLength(1);
    expect(unclosed[0]).toMatch(/^5:/);
  });

  it.each([
    ['a heading', '## Next\n\nWords.\n', '<h2 id="next">Next</h2><p>Words.</p>'],
    ['an underlined heading', 'Next\n----\n\nWords.\n', '<h2 id="next">Next</h2><p>Words.</p>'],
    ['nothing', '', ''],
  ])('ends at %s', async (_what, rest, shown) => {
    const { questions, html, unclosed } = await asked(
      `# T\n\nWhy?\n\n:::{dropdown} Answer\nBecause.\n\n${rest}`,
    );
    expect(questions).toEqual(['open Why? > Because.']);
    expect(html.replace(/^<cartable-question[^>]*><\/cartable-question>/, '')).toBe(shown);
    expect(unclosed).toEqual(['5:4']);
  });

  it('ends at the paragraph that asks above the next one', async () => {
    const { questions } = await asked(
      '# T\n\nWhy?\n\n:::{dropdown} Answer\nBecause.\n\nAnd so.\n\nWhen?\n\n:::{dropdown} Answer\nNow.\n:::\n',
    );
    expect(questions).toEqual(['open Why? > Because. And so.', 'open When? > Now.']);
  });

  it('keeps the steps it numbers itself', async () => {
    const { questions } = await asked(
      '# T\n\n1) How?\n\n:::{dropdown} Answer\n1) Open it.\n\n2) Look.\n\n3) Close it.\n\n2) When?\n\n:::{dropdown} Answer\nNow.\n:::\n',
    );
    expect(questions).toEqual(['open How? > Open it. Look. Close it.', 'open When? > Now.']);
  });

  it('is closed by a mark too few, or by another’s', async () => {
    for (const [opener, closer] of [
      ['::::', ':::'],
      ['````', '```'],
      ['```', ':::'],
    ]) {
      const { questions, html, unclosed } = await asked(
        `# T\n\na) Why?\n\n${opener}{dropdown} Answer\nBecause.\n${closer}\n\nOn we go.\n\nb) When?\n\n:::{dropdown} Answer\nNow.\n:::\n`,
      );
      expect(questions).toEqual(['open a) Why? > Because.', 'open On we go. b) When? > Now.']);
      expect(html).not.toContain('pre');
      expect(unclosed).toEqual([`5:${opener!.length + 1}`]);
    }
  });

  it('in an item of a list ends with the item', async () => {
    const { questions, unclosed } = await asked(
      '# T\n\n1. Why?\n\n   :::{dropdown} Answer\n   Because.\n\n2. When?\n\n   :::{dropdown} Answer\n   Now.\n   :::\n',
    );
    expect(questions).toEqual(['open Why? > Because.', 'open When? > Now.']);
    expect(unclosed).toEqual(['5:7']);
  });

  it('in an exercise ends with it', async () => {
    const { questions, unclosed } = await asked(
      '# T\n\n::::{exercise}\nCount.\n\n:::{dropdown} Answer\n1, 2.\n::::\n\n::::{exercise}\nSing.\n\n:::{dropdown} Answer\nLa.\n:::\n::::\n',
    );
    expect(questions).toEqual(['open Exercise 1 Count. > 1, 2.', 'open Exercise 2 Sing. > La.']);
    expect(unclosed).toEqual(['6:4']);
  });

  it('is told in plain words, where it opens', async () => {
    const { diagnostics } = await read('# T\n\na) Why?\n\n:::{dropdown} Answer\nBecause.\n\nb) When?\n');
    const told = diagnostics.find(({ rule }) => rule === 'fence-unclosed')!;
    expect(wordingIn(told, 'en')).toEqual({
      message: 'This block is never closed: add `:::` below its last line.',
      assumed: 'It is taken to end above line 8.',
    });
    expect(wordingIn(told, 'fr')).toEqual({
      message: 'Ce bloc n’est jamais fermé : ajoutez `:::` sous sa dernière ligne.',
      assumed: 'Il est tenu pour fini au-dessus de la ligne 8.',
    });
  });
});

it.each([
  [
    'an exercise',
    '# T\n\n::::{exercise}\nCount:\n\na) up,\n\nb) down.\n\n:::{dropdown} Answer\n1, 2.\n:::\n\n::::{exercise}\nSing.\n\n:::{dropdown} Answer\nLa.\n:::\n::::\n',
    ['open Exercise 1 Count: a) up, b) down. > 1, 2.', 'open Exercise 2 Sing. > La.'],
  ],
  [
    'a solution before an exercise',
    '# T\n\n:::{exercise}\nCount.\n:::\n\n:::{solution}\n1, 2.\n\n:::{exercise}\nSing.\n:::\n\n:::{solution}\nLa.\n:::\n',
    ['open Exercise 1 Count. > 1, 2.', 'open Exercise 2 Sing. > La.'],
  ],
  [
    'a challenge of the Carpentries',
    '# T\n\n::: challenge\n\n## One\n\nCount.\n\n::: solution\n\n1, 2.\n\n::: challenge\n\n## Two\n\nSing.\n\n::: solution\n\nLa.\n\n:::\n\n:::\n',
    ['open Exercise 1. One Count. > 1, 2.', 'open Exercise 2. Two Sing. > La.'],
  ],
  [
    'a figure',
    '# T\n\n:::{figure} a.png\nA caption.\n\na) Why?\n\n:::{dropdown} Answer\nBecause.\n:::\n',
    ['open a) Why? > Because.'],
  ],
  [
    'what is for paper only',
    '# T\n\n```{exercise}\nCount.\n```\n\n```{latexonly}\nSee page 3.\n\n```{htmlonly}\n~~~{solution}\n1, 2.\n~~~\n```\n',
    ['open Exercise 1 Count. > 1, 2.'],
  ],
])('%s that is never closed doesn’t take in what follows', async (_what, text, questions) => {
  const result = await asked(text);
  expect(result.questions).toEqual(questions);
  expect(result.unclosed.length).toBeGreaterThan(0);
});

describe('code that is never closed', () => {
  it.each([
    [
      'a labelled question with an answer',
      'a) Why?\n\n:::{dropdown} Answer\nBecause.\n:::\n',
      'open a) Why? > Because.',
    ],
    [
      'one whose answer has the same marks',
      'a) Why?\n\n```{dropdown} Answer\nBecause.\n```\n',
      'open a) Why? > Because.',
    ],
    ['words that ask', 'Why?\n\n:::{dropdown} Answer\nBecause.\n:::\n', 'open Why? > Because.'],
    [
      'a heading by itself',
      '## Next\n\nWhy?\n\n:::{dropdown} Answer\nBecause.\n:::\n',
      'open Why? > Because.',
    ],
  ])('ends at %s', async (_what, rest, question) => {
    const { questions, html, unclosed } = await asked(
      `# T\n\n\`\`\`python\n# a remark\nx = 1\n\n# another\ny = 2\n\n${rest}`,
    );
    expect(questions).toEqual([question]);
    expect(html).toContain('<code># a remark\nx = 1\n\n# another\ny = 2\n</code>');
    expect(unclosed).toEqual(['3:1']);
  });

  const choice = 'Answer: B\n\nAfter.\n';
  it.each([
    ['options', `A. 1\nB. 2\n\n${choice}`],
    ['options in a list', `- a) 1\n- b) 2\n\n${choice}`],
    ['options of an item', `A. 1\n\nB. 2\n\n${choice}`, '1. ', '   '],
    ['options of a quotation', `A. 1\nB. 2\n\nAnswer: B\n`, '> ', '> '],
  ])('ends at %s', async (_what, rest, first = '', next = '') => {
    const page = `What does it print?\n\n\`\`\`python\nprint(2)\n\n${rest}`;
    const text = page.split('\n').map((line, i) => `${i === 0 ? first : next}${line}`.trimEnd());
    const { questions, html, unclosed } = await asked(`# T\n\n${text.join('\n')}`);
    expect(questions).toEqual([expect.stringMatching(/^single-choice What does it print\?.*\[1 \| 2\]/)]);
    expect(html).not.toMatch(/pre|Answer/);
    expect(unclosed).toEqual([`5:${first.length + 1}`]);
  });

  it.each([
    ['an answer', 'Answer: it prints 2.\n'],
    ['a bold one', '**Answer:** it prints 2.\n'],
    ['a fold', '<details><summary>Answer</summary>\n\nit prints 2.\n\n</details>\n'],
  ])('ends at %s', async (_what, rest) => {
    const { questions, html, unclosed } = await asked(
      `# T\n\nWhat does it print?\n\n\`\`\`python\nprint(2)\n\n${rest}`,
    );
    expect(questions).toEqual(['open What does it print? print(2) > it prints 2.']);
    expect(html).not.toContain('it prints');
    expect(unclosed).toEqual(['5:1']);
  });

  it.each([
    ['options', '- a) 1\n- b) 2\n\n**Answer:** b', 'single-choice What does it print? print(2) [1 | 2]'],
    ['boxes', '- [ ] 1\n- [x] 2', 'single-choice What does it print? print(2) [1 | 2]'],
    [
      'a fold',
      '<details><summary>Answer</summary>\n\nTwo.\n\n</details>',
      'open What does it print? print(2) > Two.',
    ],
    ['a bold title of answers', '**Solution:**\n\nTwo.', 'open What does it print? print(2) > Two.'],
  ])('ends at %s, though a later block is closed', async (_what, rest, question) => {
    const asks = (closer: string): string =>
      `What does it print?\n\n\`\`\`python\nprint(2)\n${closer}\n${rest}\n`;
    const { questions, unclosed } = await asked(`# T\n\n${asks('')}\n${asks('```\n')}`);
    expect(questions).toEqual([question, question]);
    expect(unclosed).toEqual(['5:1']);
  });

  it('ends above what asks, be it above options or an answer', async () => {
    for (const rest of ['- [ ] iron\n- [x] ice\n', 'Answer: ice does.\n']) {
      const { questions, html, unclosed } = await asked(
        `# T\n\n\`\`\`python\nx = 1\n\nWhich floats?\n\n${rest}`,
      );
      expect(questions).toEqual([expect.stringMatching(/^\S+ Which floats\?/)]);
      expect(html).toContain('<code>x = 1\n</code>');
      expect(unclosed).toEqual(['3:1']);
    }
  });

  it('in a fold ends with it', async () => {
    const fold = (closer: string): string =>
      `<details><summary>Answer</summary>\n\n\`\`\`python\nx = 1\n${closer}\n</details>\n`;
    const { questions } = await asked(`# T\n\nWhy?\n\n${fold('')}\nWhen?\n\n${fold('```\n')}`);
    expect(questions).toEqual(['open Why? > x = 1', 'open When? > x = 1']);
  });

  it('in an item of a list may be closed less far in', async () => {
    const item = (words: string) => `${words}\n\n   \`\`\`bash\n   ls\n\`\`\`\n`;
    const { html, unclosed } = await asked(`# T\n\n${item('1. Do')}\n${item('2. See')}\nAfter.\n`);
    const shown = (words: string) =>
      `<li><p>${words}</p><pre data-language="bash"><code>ls\n</code></pre></li>`;
    expect(html).toBe(`<ol>${shown('Do')}${shown('See')}</ol><p>After.</p>`);
    expect(unclosed).toEqual([]);
  });

  it('in an item ends with it where code opens below', async () => {
    const { html } = await asked('# T\n\n- Do\n\n  ```\n  ls\n\n```\ncd\n```\n\nAfter.\n');
    expect(html).toBe(
      '<ul><li><p>Do</p><pre><code>ls\n\n</code></pre></li></ul><pre><code>cd\n</code></pre><p>After.</p>',
    );
  });

  it('in a directive ends there too', async () => {
    const { questions, unclosed } = await asked(
      '# T\n\n```{code-block} python\n# a remark\n\nx = 1\n\na) Why?\n\n```{dropdown} Answer\nBecause.\n```\n',
    );
    expect(questions).toEqual(['open a) Why? > Because.']);
    expect(unclosed).toEqual(['3:4']);
  });

  it('ends at a box of kramdown’s', async () => {
    const { html, unclosed } = await asked(
      '# T\n\n```python\nx = 1\n\n> ## Why\n>\n> It is so.\n\n{: .note}\n',
    );
    expect(html).toContain('It is so.</p>');
    expect(unclosed).toEqual(['3:1']);
  });

  it('that runs on through sentences of the lesson says so', async () => {
    const { unclosed } = await asked(
      '# T\n\n```python\nx = 1\n\nIce floats on a lake, for it weighs less than water.\n\nAnd so on.\n',
    );
    expect(unclosed).toEqual(['3:1']);
  });

  it('runs to the end of its page where nothing follows, as in Markdown', async () => {
    const { html, diagnostics } = await read('# T\n\n```python\nx = 1\n\n# two\ny = 2\n');
    expect(html).toBe('<pre data-language="python"><code>x = 1\n\n# two\ny = 2\n</code></pre>');
    expect(marks(diagnostics)).toEqual([]);
  });
});

it.each([
  ['remarks and headings', '```python\n# one\n\n## two\n\n1) x?\n\n:::{note}\n```\n\nAfter.\n'],
  ['a sample of Markdown', '````md\n## Two\n\na) Why?\n\n```{dropdown} Answer\nBecause.\n```\n````\n'],
  ['a sample without a language', '```\n## Two\n\na) Why?\n```\n'],
  ['a dropdown of headings and labels', ':::{dropdown} More\n## Two\n\na) One?\n\nb) Two?\n:::\n'],
])('what is closed is read as it always was: %s', async (_what, text) => {
  const { lesson, diagnostics } = await read(`# T\n\n${text}`);
  expect(lesson.questions).toEqual([]);
  expect(marks(diagnostics, 'fence-unclosed')).toEqual([]);
});

describe('a <details> that is never closed', () => {
  const pageOf = (closer: string) =>
    `# T\n\nWhy?\n\n<details><summary>Answer</summary>\n\nBecause.${closer}\n\nWhen?\n\n<details><summary>Answer</summary>\n\nNow.\n\n</details>\n\nAfter.\n`;

  it.each([
    ['nothing', '', 9],
    ['the title’s end tag', '\n\n</summary>', 9],
    ['the title’s end tag right below', '\n</summary>', 8],
    ['the title’s end tag behind the words', '</summary>', 8],
    ['its name cut short', '\n\n</detail>', 9],
    ['two letters of it swapped', '\n\n</detials>', 9],
    ['no slash', '\n\n<details>', 9],
    ['another end tag', '\n\n</div>', 11],
  ])('leaves the next question its own, with %s for its end tag', async (_what, closer, before) => {
    const { lesson, diagnostics, html } = await read(pageOf(closer));
    expect(lesson.questions.map(sketch)).toEqual(['open Why? > Because.', 'open When? > Now.']);
    expect(html).toMatch(/<p>After\.<\/p>$/);
    const unclosed = diagnostics.filter(({ rule }) => rule === 'fence-unclosed');
    expect(unclosed).toMatchObject([{ line: 5, column: 1, params: { marks: '</details>', before } }]);
  });

  it.each([
    ['its title beside it', '<detail><summary>Answer</summary>\nBecause.\n</detail>'],
    ['its title in the next line', '<detail>\n<summary>Answer</summary>\n\nBecause.\n\n</detail>'],
    ['its title in the next block', '<detail>\n\n<summary>Answer</summary>\n\nBecause.\n\n</detail>'],
    ['the right end tag', '<detail class="x">\n<summary>Answer</summary>\n\nBecause.\n\n</details>'],
  ])('folds though its tag misses a letter, with %s', async (_what, fold) => {
    const { lesson, html } = await read(`# T\n\nWhy?\n${fold}\n\nAfter.\n`);
    expect(lesson.questions.map(sketch)).toEqual(['open Why? > Because.']);
    expect(html).toMatch(/<p>After\.<\/p>$/);
    expect(html).not.toContain('Because');
  });

  it('is no fold where nothing titles it', async () => {
    const { html } = await read('# T\n\n<detail>\n\nWords.\n\n`<detail><summary>x`\n');
    expect(html).not.toContain('<details');
    expect(html).toContain('Words.');
  });

  const now = '<details><summary>Answer</summary>\nNow.\n</details>\n';

  it.each([
    [
      'in one block of HTML',
      `<p>Why?</p>\n<details><summary>Answer</summary>\nBecause.\n<p>When?</p>\n${now}`,
    ],
    ['behind the words that ask', `Why? <details><summary>Answer</summary>Because.\n\nWhen?\n\n${now}`],
    [
      'below a heading that asks',
      `## Why?\n\n<details><summary>Answer</summary>\n\nBecause.\n\n## When?\n\n${now}`,
    ],
    [
      'in items of a list',
      `1. Why?\n\n   <details><summary>Answer</summary>\n   Because.\n\n2. When?\n\n   ${now.replaceAll('\n', '\n   ')}`,
    ],
    [
      'with a number above the next',
      `1. Why?\n\n<details><summary>Answer</summary>\n\nBecause.\n\n2. When?\n\n${now}`,
    ],
    [
      'twice',
      `Why?\n\n<details><summary>Answer</summary>\nBecause.\n\nWhere?\n\n<details><summary>Answer</summary>\nHere.\n\nWhen?\n\n${now}`,
    ],
  ])('is told of wherever it stands: %s', async (what, text) => {
    const { lesson } = await read(`# T\n\n${text}`);
    const answers = lesson.questions.map((one) => sketch(one).replace(/^open (?:\d\. )?/, ''));
    expect(answers).toEqual([
      expect.stringMatching(/Why\? > Because\.$/),
      ...(what === 'twice' ? ['Where? > Here.'] : []),
      expect.stringMatching(/When\? > Now\.$/),
    ]);
  });

  it('keeps all of its answer folded, headings below the question’s own too', async () => {
    const text =
      '# T\n\n## Why?\n\n<details><summary>Answer</summary>\n\nBecause.\n\n### In short\n\nSo.\n\n## After\n\nWords.\n';
    const { lesson, html } = await read(text);
    expect(lesson.questions.map(sketch)).toEqual(['open Why? > Because. In short So.']);
    expect(html).not.toContain('In short');
    expect(html).toMatch(/<h2 id="after">After<\/h2><p>Words\.<\/p>$/);
  });

  it('one in another, each with its end, stays as it is', async () => {
    const inner = '<details><summary>Hint</summary>\n\nThink.\n\n</details>\n\n';
    const { diagnostics } = await read(
      `# T\n\nWhy?\n\n<details><summary>Answer</summary>\n\n${inner}Because.\n\n</details>\n`,
    );
    expect(marks(diagnostics, 'fence-unclosed')).toEqual([]);
  });
});

describe('HTML that is never closed', () => {
  it.each([
    ['a comment', '<!-- To be said:\nnot yet.', '', '-->'],
    ['a comment whose end is HTML’s alone', '<!-- Not yet. --!>', '', '-->'],
    ['a program', '<script>\nlet x = 1;', '', '</script>'],
    ['a style', '<style>\np { color: red }', '', '</style>'],
    ['preformatted text', '<pre>\n1 2', '<pre>1 2</pre>', '</pre>'],
    ['an instruction', '<?php echo 1', '', '?>'],
    ['a heading', '<h2>In short', '<h2 id="in-short">In short</h2>', '</h2>'],
    [
      'a figure’s caption',
      '<figure>\n<figcaption>Ice</figcaption>',
      '<figure><figcaption>Ice</figcaption></figure>',
      '</figure>',
    ],
    ['a list of terms', '<dl>\n<dt>Ice</dt>\n<dd>Water</dd>', '<dl><dt>Ice</dt><dd>Water</dd></dl>', '</dl>'],
  ])('ends with its block, and the next questions are asked: %s', async (_what, html, shown, end) => {
    const reading = await read(
      `# T\n\n${html}\n\na) Why?\n\n:::{dropdown} Answer\nBecause.\n:::\n\nAfter.\n`,
    );
    expect(reading.lesson.questions.map(sketch)).toEqual([TWO[0]]);
    const [before = ''] = reading.html.split(/<cartable-question/);
    expect(before.replace(/\n/g, '')).toBe(shown);
    expect(reading.html).toMatch(/<p>After\.<\/p>$/);
    const [unclosed] = reading.diagnostics.filter(({ rule }) => rule === 'fence-unclosed');
    expect(unclosed).toMatchObject({
      line: 3,
      column: 1,
      params: { marks: end, before: 3 + html.split('\n').length },
    });
  });

  it('is told from what is closed, before and after it', async () => {
    const { lesson } = await read(
      `# T\n\n<h2>None</h2>\n\n<h2>One\n\na) Why?\n\n:::{dropdown} Answer\nBecause.\n:::\n\n<h2>Two</h2>\n\n<h2>Three\n\nb) When?\n\n:::{dropdown} Answer\nNow.\n:::\n`,
    );
    expect(lesson.questions.map(sketch)).toEqual(TWO);
  });

  it('a fold’s title ends with its line', async () => {
    const text = '# T\n\nWhy?\n\n<details>\n<summary>Answer\nBecause.\n</details>\n';
    const { lesson, diagnostics } = await read(text);
    expect(lesson.questions.map(sketch)).toEqual(['open Why? > Because.']);
    expect(marks(diagnostics, 'fence-unclosed')).toEqual(['5:1 fence-unclosed']);
  });

  it.each([
    ['a comment of several paragraphs', '<!-- One.\n\nTwo. -->\n\n'],
    ['a program with empty lines', '<script>\nlet x;\n\nlet y;\n</script>\n\n'],
    ['a figure whose picture is Markdown', '<figure>\n\n*Ice*\n\n</figure>\n\n'],
    ['comments in the items of a list', '- <!-- one\n\n  two -->\n- <!-- three -->\n\n'],
  ])('what is closed further down is read as it always was: %s', async (_what, html) => {
    const { lesson, diagnostics } = await read(
      `# T\n\n${html}a) Why?\n\n:::{dropdown} Answer\nBecause.\n:::\n`,
    );
    expect(lesson.questions.map(sketch)).toEqual([TWO[0]]);
    expect(marks(diagnostics, 'fence-unclosed')).toEqual([]);
  });
});

describe('a fence that closes nothing', () => {
  const fold = (end: string) =>
    `<details>\n<summary>Answer</summary>\n\nIt is \`light\`.\n${end}</details>\n`;
  it.each(['```\n', '```\n\n', '\n```\n', '~~~~\n'])(
    'opens nothing at the end of a fold: %j',
    async (stray) => {
      const page = `# T\n\nWhy does ice float?\n\n${fold(stray)}\nWhat is fog?\n\n\`\`\`text\nfog\n\`\`\`\n\n${fold('')}`;
      const { questions, html } = await asked(page);
      expect(questions).toEqual([
        'open Why does ice float? > It is light.',
        'open What is fog? fog > It is light.',
      ]);
      expect(html).not.toContain('light');
    },
  );

  it('is code where no fold is open, or where it shows how one ends', async () => {
    const shown = '```\n</details>\n```\n';
    const { html } = await asked(`# T\n\nA fold ends so:\n\n${shown}\nAnd begins above.\n`);
    expect(html).toContain('&#x3C;/details>');
  });
});
