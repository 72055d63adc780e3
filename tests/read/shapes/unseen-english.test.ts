/** What English pages that nobody had seen before wrote. */
import { describe, expect, it } from 'vitest';
import { marks, read, sketch } from '../support.ts';

const questionsOf = async (page: string): Promise<readonly string[]> =>
  (await read(page)).lesson.questions.map(sketch);

describe('code that Quarto folds', () => {
  const chunk = (...options: readonly string[]): string =>
    `\`\`\`{r}\n${options.map((one) => `#| ${one}\n`).join('')}float(ice)\n\`\`\`\n`;

  it('answers what stands above where what it prints is hidden too', async () => {
    const page = `# Ice\n\n- Does ice float?\n\n${chunk('results: hide', 'code-fold: true')}\n- Weigh the ice.\n\n${chunk('output: false', 'code-fold: true')}`;
    expect(await questionsOf(page)).toEqual([
      'open Does ice float? > float(ice)',
      'open Weigh the ice. > float(ice)',
    ]);
  });

  it('answers where its summary says so', async () => {
    expect(
      await questionsOf(`# Ice\n\nPlot the ice.\n\n${chunk('code-fold: true', 'code-summary: "Solution"')}`),
    ).toEqual(['open Plot the ice. > float(ice)']);
  });

  it('stays folded where it only draws', async () => {
    const { lesson, html } = await read(`# Ice\n\nHere is the ice.\n\n${chunk('code-fold: true')}`);
    expect(lesson.questions).toEqual([]);
    expect(html).toContain('<details><summary>Show the code</summary><pre');
  });

  const all = (...said: readonly string[]): string => `---\n${said.join('\n')}\n---\n\n# Ice\n\n`;

  it.each([
    [['code-fold: true', 'code-summary: Show solution']],
    [['format:', '  html:', '    code-fold: true', '    code-summary: "Solution"']],
  ])('answers where the page calls all of it so: %j', async (said) => {
    expect(await questionsOf(`${all(...said)}Plot the ice.\n\n${chunk()}`)).toEqual([
      'open Plot the ice. > float(ice)',
    ]);
  });

  it.each([
    [['format:', '  html:', '    code-fold: true']],
    [['output:', '  html_notebook:', '    code_folding: hide']],
  ])(
    'is folded, where the page folds all and calls it nothing; what says that it isn’t stays open: %j',
    async (said) => {
      const page = `${all(...said)}Here is the ice.\n\n${chunk()}\n${chunk('code-fold: false')}`;
      const { lesson, html } = await read(page);
      expect(lesson.questions).toEqual([]);
      expect(html.match(/<details/g)).toHaveLength(1);
      expect(html.match(/<pre/g)).toHaveLength(2);
    },
  );

  it('answers each exercise, though a fold with a title of its own tells more below the last of them', async () => {
    const more = '::: {.callout-note title="More of the ice" collapse="true"}\nIt came by ship.\n:::\n';
    const page = `${all('format:', '  html:', '    code-fold: true')}Exercise 1: Weigh the ice.\n\n${chunk()}\nExercise 2: Does it float?\n\n${chunk()}\n${more}`;
    expect(await questionsOf(page)).toEqual([
      'open Exercise 1: Weigh the ice. > float(ice)',
      'open Exercise 2: Does it float? > float(ice)',
    ]);
  });

  it('answers nothing where it only prepares, though it prints nothing', async () => {
    const page = `${all('code-fold: true')}Here is the ice.\n\n${chunk('output: false')}`;
    expect(await questionsOf(page)).toEqual([]);
  });
});

describe('a list without items', () => {
  it('sets in the fold that answers', async () => {
    const page =
      '# Ice\n\n<details>\n<summary>Example problem</summary>\n\nWeigh the ice.\n\n<ul>\n<details>\n<summary>Solution</summary>\n\nIt is light.\n\n</details>\n</ul>\n</details>\n';
    expect(await questionsOf(page)).toEqual(['open Weigh the ice. > It is light.']);
  });

  it('sets in words, which stay', async () => {
    expect((await read('# Ice\n\n<ul>\n<p>It floats.</p>\n</ul>\n')).html).toBe('<p>It floats.</p>');
  });
});

describe('a fold that is called a problem', () => {
  const fold = (title: string, body: string): string =>
    `# Ice\n\n<details>\n<summary>${title}</summary>\n\n${body}\n\n</details>\n`;
  const answer = '<details>\n<summary>Solution</summary>\n\nIt is light.\n\n</details>';

  it.each(['Example problem', 'Practice problem 2', 'Problem', 'Esercizio svolto'])(
    'is asked whole where its end answers: %s',
    async (title) => {
      expect(await questionsOf(fold(title, `Ice is 1 m wide.\n\nWeigh the ice.\n\n${answer}`))).toEqual([
        'open Ice is 1 m wide. Weigh the ice. > It is light.',
      ]);
    },
  );

  it('is none of its own where it holds several', async () => {
    const part = (words: string): string => `${words}\n\n${answer}`;
    expect(
      await questionsOf(fold('Problem', `${part('Does ice float?')}\n\n${part('Does wax float?')}`)),
    ).toEqual(['open Does ice float? > It is light.', 'open Does wax float? > It is light.']);
  });
});

it('items of HTML whose paragraphs end behind them are so many questions', async () => {
  const list = (first: string, second: string): string =>
    `<ol>\n<li>\n\n${first}</li>\n<li>\n\n${second}</li>\n</ol>`;
  const { lesson, diagnostics } = await read(
    `# Ice\n\nWeigh each of these:\n\n${list('the ice', 'the wax')}\n\n<details>\n<summary>Solution</summary>\n\n${list('1 kg', '2 kg')}\n\n</details>\n`,
  );
  expect(lesson.questions.map(sketch)).toEqual([
    'open Weigh each of these: the ice > 1 kg',
    'open Weigh each of these: the wax > 2 kg',
  ]);
  expect(marks(diagnostics, 'question-empty', 'answer-count')).toEqual([]);
});

describe('folds without a title', () => {
  const item = (words: string, told: string): string =>
    `- ${words}\n\n  <details>\n\n  ${told}\n\n  </details>\n\n`;

  it('that end the items of a list answer what these tell to do', async () => {
    const page = item('Run the program', 'a') + item('Which ice floats?', 'b') + item('Check the ice', 'c');
    expect(await questionsOf(`# Ice\n\n${page}`)).toEqual([
      'open Run the program > a',
      'open Which ice floats? > b',
      'open Check the ice > c',
    ]);
  });

  it('stay in a list of what there is', async () => {
    const page = item('The ice', 'a') + item('The wax', 'b') + item('The iron', 'c');
    expect(await questionsOf(`# Ice\n\n${page}`)).toEqual([]);
  });
});

describe('attributes behind an option', () => {
  it.each(['{ data-correct }', '{.correct}', '{ .answer }', '{: .correct }', '{data-correct="true"}'])(
    'say that it is right: %s',
    async (mark) => {
      const row = (words: string): string => `${words}?\n\n- iron\n- ice ${mark}\n- lead\n\n`;
      expect(
        await questionsOf(`# Ice\n\n${['A', 'B', 'C'].map((one) => row(`What ${one}`)).join('')}`),
      ).toEqual([
        'single-choice What A? [iron | ICE | lead]',
        'single-choice What B? [iron | ICE | lead]',
        'single-choice What C? [iron | ICE | lead]',
      ]);
    },
  );

  it('that say something else are words', async () => {
    const row = 'Which set?\n\n- {a, b, c}\n- {a, b}\n- {a}\n\n';
    expect(await questionsOf(`# Ice\n\n${row.repeat(3)}`)).toEqual([]);
  });
});

describe('a page of answers', () => {
  const page = (title: string): string =>
    `# ${title}\n\n**Q1. Does ice float?**\n\nIt does.\n\n| a | b |\n| - | - |\n| c | d |\n\n**Q2. Does iron?**\n\nNo.\n\n**Q3. Can wax?**\n\nYes.\n`;

  it('answers each of its questions', async () => {
    expect(await questionsOf(page('Answers'))).toEqual([
      'open Q1. Does ice float? > It does. a b c d',
      'open Q2. Does iron? > No.',
      'open Q3. Can wax? > Yes.',
    ]);
  });

  it('is called so', async () => {
    expect(await questionsOf(page('Ice'))).toEqual([]);
  });

  it('sets exercises once more', async () => {
    const solved =
      '# Solutions\n\n**Exercise 1:** Weigh the ice.\n\n```python\nweigh()\n```\n\nIt is light.\n\n**Exercise 2:** Let this be ice.\n\n$$\nx\n$$\n\n(a) Melt it.\n\nWarm it.\n\n(b) Freeze it.\n\n**Solution:**\n\nCool it.\n';
    expect(await questionsOf(solved)).toEqual([
      'open Exercise 1: Weigh the ice. > weigh() It is light.',
      'open Exercise 2: Let this be ice. x (a) Melt it. > Warm it.',
      'open (b) Freeze it. > Cool it.',
    ]);
  });
});
