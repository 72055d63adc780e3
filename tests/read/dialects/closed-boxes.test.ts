/** Boxes that a line of `!!!` closes: Retype's, and those of notebooks in Basthon. */
import { describe, expect, it } from 'vitest';
import { readFile } from '../formats/support.ts';
import { read, sketch } from '../support.ts';

const questionsOf = async (text: string, path = 'ice.md'): Promise<readonly string[]> =>
  (await readFile(path, text)).questions;

const SHEET =
  '# Ice\n\n!!! note &nbsp; Exercise 1\n\nWeigh the ice.\n\n!!!\n\n!!! success Solution\n\n!!!\n\n```python\nweigh(ice)\n```\n\n!!!question Exercise 2\nMelt the ice.\n!!!\n\n!!! success Solution\n\nMind the cup.\n!!!\n\n```python\nmelt(ice)\n```\n\nThat is all.\n';

describe('boxes with a line that closes them', () => {
  it('ask and answer; code right below an answer without any is part of it', async () => {
    const { html, lesson } = await read(SHEET);
    expect(lesson.questions.map(sketch)).toEqual([
      'open Exercise 1 Weigh the ice. > weigh(ice)',
      'open Exercise 2 Melt the ice. > Mind the cup. melt(ice)',
    ]);
    expect(html).toContain('That is all.');
    expect(html).not.toContain('!!!');
  });

  it('a remark is a remark, whatever its title says', async () => {
    const { html, lesson } = await read(
      "# Ice\n\n!!! info What one mustn't forget: ice!\nIt is cold.\n!!!\n\nMore.\n",
    );
    expect(lesson.questions).toEqual([]);
    expect(html).toContain('It is cold.');
    expect(html).not.toContain('!!!');
  });

  it('those with words four spaces in are closed by none', async () => {
    const page =
      '# Ice\n\n!!! question "Exercise 1"\n    Weigh it.\n\n    ??? success "Solution"\n        12 g\n\nMore.\n';
    expect(await questionsOf(page)).toEqual(['open Exercise 1 Weigh it. > 12 g']);
  });
});

describe('a notebook of solutions', () => {
  const cell = (type: string, source: string) => ({
    cell_type: type,
    metadata: {},
    source,
    ...(type === 'code' && { outputs: [], execution_count: null }),
  });
  const notebook = (...cells: readonly object[]): string =>
    JSON.stringify({
      nbformat: 4,
      nbformat_minor: 5,
      metadata: { language_info: { name: 'python' } },
      cells,
    });

  it('is solved where its boxes say so, and nowhere else', async () => {
    const box = (title: string, words = '') => cell('markdown', `!!! ${title}\n\n${words}\n\n!!!`);
    const page = notebook(
      cell('markdown', '# Ice\n\nA program may show its weight.'),
      cell('code', 'print(ice)'),
      box('note Exercise 1', 'Complete the program.'),
      cell('code', 'weigh(___)'),
      box('success Solution'),
      cell('code', 'weigh(ice)'),
      box('note Exercise 2', 'Melt the ice.'),
      box('success Solution'),
      cell('code', 'melt(ice)'),
    );
    expect(await questionsOf(page, 'ice_solutions.ipynb')).toEqual([
      'open Exercise 1 Complete the program. weigh(___) > weigh(ice)',
      'open Exercise 2 Melt the ice. > melt(ice)',
    ]);
  });
});

it('on a page of solutions, what is called a solution is no task', async () => {
  const page =
    '# Glace\n\n**Exercice 1**\n\nPesez la glace.\n\n**Corrigé**\n\n```python\npeser(glace)\n```\n\n**Exercice 2**\n\nFondez la glace.\n\n**Corrigé**\n\n```python\nfondre(glace)\n```\n';
  expect(await questionsOf(page, 'glace_corrige.md')).toEqual([
    'open Pesez la glace. > peser(glace)',
    'open Fondez la glace. > fondre(glace)',
  ]);
});
