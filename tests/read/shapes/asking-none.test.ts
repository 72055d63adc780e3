/** What has the form of exercises, and asks the learner nothing: it stays what it says, where it stands. */
import { describe, expect, it } from 'vitest';
import { readLesson } from '../../../src/read/index.ts';
import { memoryFiles } from '../../support/memory-files.ts';
import { read } from '../support.ts';

const asked = async (text: string, path = 'ice.md'): Promise<readonly string[]> => {
  const { lesson } = await readLesson({ path, folder: 'lake', text }, memoryFiles({}));
  return lesson!.questions.map(({ name }) => name);
};

describe('where exercises stand', () => {
  it.each([
    'Go to [Exercises on ice](ice/exercises.md).',
    'Vai a [Esercizi sul ghiaccio]({{ base }}/ghiaccio).',
    'Zie `oefeningen.md` voor tien oefeningen.',
    'In the folder `ice`, you will find ten exercises on ice.\n\n## Solutions\n\nThe folder `solved` contains what answers them.',
    'The exercises are in [this notebook](ice.ipynb).',
    '[Ice and snow](https://ice.example)',
    '[Ice](https://ice.example)\n\n[Snow](https://snow.example)',
    'See `ice.md` for ten exercises.\n\n## Solutions\n\nSee `ice-solved.md` for what answers them.',
  ])('%s', async (words) => {
    const { lesson, html: page } = await read(`# Ice\n\nIt floats.\n\n## Exercises (ice)\n\n${words}\n`);
    expect(lesson.questions).toEqual([]);
    expect(page).toMatch(/ghiaccio|oefeningen|notebook|[Ii]ce/);
  });

  it.each([
    '[Compare ice and snow](https://ice.example)',
    'See the [lake](lake.md), and draw it.',
    'See `ice.py`: why does it fail?',
    'Draw the lake that you will find in `lake.csv`.',
    'The data are in `lake.csv`. Compute its depth.',
  ])('but for what tells to do something: %s', async (words) => {
    expect(await asked(`# Ice\n\nIt floats.\n\n## Exercise 1\n\n${words}\n`)).toHaveLength(1);
  });
});

describe('what is told to those who make the course', () => {
  const PLAN =
    '## Task 1: The page\n\n- [ ] **Step 1: Write `ice.py`**\n\n```python\nprint("ice")\n```\n\n- [ ] **Step 2: Write `snow.py`**\n\n```python\nprint("snow")\n```\n\n- [ ] **Step 3: Write `fog.py`**\n\n```python\nprint("fog")\n```\n\n### Exercise 2\n\nCompare the two pages.\n';

  it.each([
    ['AGENTS.md', '# Ice'],
    ['CONTRIBUTING.md', '# Ice'],
    ['2026-03-16-ice-plan.md', '# Ice'],
    ['ice.md', '# Ice site: implementation plan'],
    ['ice.md', '# Lab 4 restructure — Design Spec'],
  ])('%s, %s', async (path, title) => {
    expect(await asked(`${title}\n\n${PLAN}`, path)).toEqual([]);
  });

  it('elsewhere the same is asked, and what its author declares or answers is asked there', async () => {
    expect(await asked(`# Ice\n\n${PLAN}`)).not.toEqual([]);
    const page =
      '# Ice\n\n:::{question}\nWhy does ice float?\n:::\n\n## Exercise 2\n\nWeigh the ice.\n\n### Solution\n\n12 g.\n';
    expect(await asked(page, 'AGENTS.md')).toHaveLength(2);
  });
});

describe('the steps of a tutorial', () => {
  const step = (name: string): string =>
    `### ${name}: Freeze the cubes\n\nOpen the freezer. It is cold.\n\n1. Open the tray:\n\n   \`\`\`bash\n   freeze --open\n   \`\`\`\n\n2. Fill the tray:\n\n   \`\`\`bash\n   freeze --fill\n   \`\`\`\n`;

  it('show what is to be typed', async () => {
    expect(await asked(`# Ice\n\n${step('Step 1')}\n${step('Step 2')}`)).toEqual([]);
  });

  it('but an exercise may, too', async () => {
    expect(await asked(`# Ice\n\n${step('Exercise 1')}\n${step('Exercise 2')}`)).not.toEqual([]);
  });
});

it('how the pages of exercises are shown sets nothing', async () => {
  const list = '1. Open a terminal\n\n2. Write `make ice`\n\n3. Open the page in a browser\n';
  const page = (title: string): string => `# Ice exercises\n\nExercises on ice.\n\n#### ${title}\n\n${list}`;
  expect(await asked(page('Render the website locally'), 'README.md')).toEqual([]);
  expect(await asked(page('Lancer le site en local'), 'README.md')).toEqual([]);
  expect(await asked(page('A walk on the lake'), 'README.md')).not.toEqual([]);
});

it('a heading that stands in each part of a page sets nothing, whatever it could tell', async () => {
  const part = (name: string): string =>
    `## ${name}\n\n### Analyse\n\n| Ice | light |\n| --- | ----- |\n| Fog | damp |\n\n### Moral\n\nIt was cold.\n\n`;
  expect(
    await asked(`# Exercise set 2 seen once more\n\n${['Ice', 'Snow', 'Fog', 'Dew'].map(part).join('')}`),
  ).toEqual([]);
});

it('an exercise called so asks, whatever it contains', async () => {
  const asks = (i: number): string =>
    i === 3
      ? 'Peça uma frase ao aluno e conte quantas vogais essa frase contém.'
      : 'Calcule o volume de um cubo.';
  const items = [1, 2, 3, 4, 5].map((i) => `* Exercício ${i}:\n\`${asks(i)}\``).join('\n');
  const index = '## Índice\n\n* **[Gelo](#gelo)**\n\n---\n';
  expect(await asked(`# Exercícios - Python\n\n${index}\n## Gelo\n\n${items}\n`)).toHaveLength(5);
});
