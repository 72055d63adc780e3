/** Quarto's programs that only write words, and solutions among them. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from './support.ts';

const chunk = (options: string, code: string): string => `\`\`\`{python}\n${options}\n${code}\n\`\`\``;
const SOLVES = '#| solution: true\n#| output: asis\n#| echo: false';
const WRITES = '#| output: asis\n#| echo: false';

describe('programs that write words', () => {
  it.each([
    [
      'named',
      'answer = r"""\n::: {.callout-note}\n## Answer\nIt is *light*: $\\rho$.\n:::\n"""\nprint(answer)',
    ],
    ['as they are', 'print("""It is *light*: $\\rho$.""")'],
    ['with quotes of one line', "print('It is *light*: $\\\\rho$.')"],
    ['shown', 'display(Markdown("""It is *light*: $\\rho$."""))'],
  ])('answer where they are a solution: %s', async (_, code) => {
    const { lesson, html } = await read(`# Ice\n\nWhy does ice float?\n\n${chunk(SOLVES, code)}\n`);
    expect(lesson.questions.map(({ name }) => name)).toEqual(['Why does ice float?']);
    expect(sketch(lesson.questions[0]!)).toMatch(/> .*It is light ?:/);
    expect(html).not.toContain('light');
  });

  it('are words of the page elsewhere', async () => {
    const { html } = await read(`# Ice\n\n${chunk(WRITES, 'print("It *floats*.")')}\n`);
    expect(html).toContain('<p>It <em>floats</em>.</p>');
  });

  it.each(['print(answer)', 'x = "ice"\nprint(y)', 'print("ice", "iron")', 'print(f"ice {x}")'])(
    'write what only they know: %s',
    async (code) => {
      const { html } = await read(`# Ice\n\nWords.\n\n${chunk(WRITES, code)}\n`);
      expect(html).not.toMatch(/<p>ice/);
    },
  );
});

describe('a cell that is only to be run asks nothing', () => {
  it('though a solution stands below it', async () => {
    const page = `# Ice\n\nRun the next cell after uploading the file.\n\n${chunk('#| eval: false', 'show(upload())')}\n\n${chunk('#| solution: true', "show(load('ice'))")}\n`;
    const { lesson, html } = await read(page);
    expect(lesson.questions).toEqual([]);
    expect(html.replace(/<details[\s\S]*?<\/details>/g, '')).not.toContain("load('ice')");
  });

  it('nor does one whose solution is the same', async () => {
    const page = `# Ice\n\nThe next cell weighs it.\n\n${chunk('#| exercise: true', 'weigh(ice)')}\n\n${chunk('#| solution: true', 'weigh(ice)')}\n`;
    const { lesson, html } = await read(page);
    expect(lesson.questions).toEqual([]);
    expect(html.match(/weigh\(ice\)/g)).toHaveLength(1);
  });

  it('but it does where it also asks', async () => {
    const page = `# Ice\n\nRun the cell below. What does it print?\n\n${chunk('#| eval: false', 'weigh(ice)')}\n\n${chunk(SOLVES, 'print("It prints 917.")')}\n`;
    const { lesson } = await read(page);
    expect(lesson.questions).toHaveLength(1);
  });
});

it.each([
  ['Run this cell, then show the table of lakes.', 'Answer'],
  ['Exécuter cette cellule puis afficher la table des lacs.', 'Réponse'],
  ['Führen Sie die Zelle aus und erklären Sie die Tabelle.', 'Antwort'],
])('%s: what is to be done besides asks', async (tells, answer) => {
  const { lesson, html } = await read(
    `# Lakes\n\n1. ${tells}\n\n   <details><summary>${answer}</summary>\n\n   It holds four rows.\n\n   </details>\n`,
  );
  expect(lesson.questions.map(sketch)).toEqual([`open ${tells} > It holds four rows.`]);
  expect(html).not.toContain('four rows');
});
