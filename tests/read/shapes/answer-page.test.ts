/** Pages that answer other pages. */
import { describe, expect, it } from 'vitest';
import type { Lesson } from '../../../src/lesson/index.ts';
import { readLesson } from '../../../src/read/index.ts';
import { memoryFiles } from '../../support/memory-files.ts';
import { html, marks, read, sketch } from '../support.ts';

const numbered = '## Question 1\n\nIt is light.\n\n## Question 2\n\nIt is cold.\n';

describe('a page that answers another', () => {
  it.each([
    ['Solutions', numbered],
    ['Solutions of lab 3', 'It is light.\n'],
    ['Solutions – Week 2: Ice', 'It is light.\n'],
    ['Corrigé du TP 2', 'It is light.\n'],
    ['TP 2 : corrigé', 'It is light.\n'],
    ['Lösungen zum Blatt 4', 'It is light.\n'],
    ['Exercises (solutions)', 'It is light.\n'],
    ['Answers', 'It is light.\n'],
    ['Exercise solutions: Ice and water', 'It is light.\n'],
    ['Gabaritos dos exercícios de casa', 'It is light.\n'],
    ['Gabarito comentado – Gelo', 'It is light.\n'],
    ['Soluciones de las guías', 'It is light.\n'],
    ['Lösungen kompakt', numbered],
    ['Lösungsblatt', numbered],
    ['Soluciones desarrolladas', numbered],
    ['Antwoordmodel', numbered],
  ])('is folded, and named: %s', async (title, page) => {
    const { html, diagnostics } = await read(`# ${title}\n\n${page}`);
    expect(html).toMatch(/^<details><summary>.*<\/details>$/s);
    expect(html).toContain('It is light.');
    expect(marks(diagnostics, 'answer-orphan')).toHaveLength(1);
  });

  it.each([
    ['Solutions', '## Salt in water\n\nIt dissolves.\n'],
    ['Solutions for customers', 'Buy them.\n'],
    ['Answering machines', 'They answer.\n'],
    ['Labs and their solutions of salt', 'Words.\n'],
    ['Corrections of the lens', 'Words.\n'],
  ])('is none: %s', async (title, page) => {
    const { html, diagnostics } = await read(`# ${title}\n\n${page}`);
    expect(html).not.toContain('<details>');
    expect(marks(diagnostics, 'answer-orphan')).toEqual([]);
  });

  it('is none where it asks', async () => {
    const { html, lesson } = await read(
      '# Solutions of lab 3\n\nWords.\n\nWhy does ice float?\n\n**Answer:** It is light.\n',
    );
    expect(lesson.questions).toHaveLength(1);
    expect(html).toContain('<p>Words.</p>');
  });
});

describe('a page that says it answers, and whose questions nobody answers', () => {
  const told = `## Exercise 1: Complete with *to be*

1. am
2. is
3. are

## Exercise 2: Ask

1. Is it cold?
2. Are they wet?
`;
  const answered = `## Question 1

Why does ice float?

**Answer:** It is light.

## Question 2

Why does iron sink?

**Answer:** It is heavy.

## Question 3

What is hail?
`;
  const inFile = async (title: string, path: string, text: string): Promise<[Lesson, string]> => {
    const source = { path, folder: path.replace(/\/[^/]*$/, ''), text: `# ${title}\n\n${text}` };
    const english = { description: { language: 'en' }, settings: {} };
    const { lesson } = await readLesson(source, memoryFiles({}), english);
    return [lesson!, html(lesson!.body)];
  };

  it.each([
    ['Answer Key – All Units', 'course/page.md'],
    ['Lösungen – Deutsch', 'course/page.md'],
    ['Exercices', 'cours/Correction.md'],
    ['Ejercicios', 'curso/unidad-3-soluciones.md'],
  ])('is folded, and asks nothing: %s in %s', async (title, path) => {
    const [lesson, page] = await inFile(title, path, told);
    expect(lesson.questions).toEqual([]);
    expect(page).toMatch(/^<details><summary>.*Is it cold.*<\/details>$/s);
  });

  it.each([
    ['of a folder for what dissolves', 'Ice and water', 'solutions/salt.md', told, 2],
    ['that tells most of what it asks', 'Answer key', 'course/page.md', answered, 2],
  ])('but is none %s', async (_, title, path, text, count) => {
    const [lesson] = await inFile(title, path, text);
    expect(lesson.questions).toHaveLength(count);
  });
});

const section = (heading: string, told: string): string => `## ${heading}\n\n${told}\n\n`;
const NAMED: readonly (readonly [string, string])[] = [
  ['Solutions', 'Test yourself: the heat of ice'],
  ['Oplossingen', 'Test jezelf: de warmte van ijs'],
  ['Soluciones: calor', 'Ponte a prueba: el hielo'],
  ['Soluzioni', 'Mettiti alla prova: il ghiaccio'],
  ['Respostas', 'Teste seus conhecimentos: o gelo'],
  ['Corrigé', 'Exercice 3 : Calculer la chaleur'],
  ['Lösungen – Wärme', 'Lösung b) – Wärme berechnen'],
  ['Lösungen', 'Schritt 2: Gleichung aufstellen'],
];
const TOLD = [
  'It weighs 3 g.',
  '1. It weighs 3 g.\n2. It floats.\n3. True',
  '$$ m = 3 $$\n\n$$ Q = 9 $$',
  '```python\nmass = 3 * 0.9\nprint(mass)\n```',
  '$$ m = 3x $$\n\n### ✨ Solution a):\n\n**It weighs 3 g.**',
];

describe('a page of answers, whose titles only name what they answer', () => {
  it.each(NAMED.flatMap(([title, heading]) => TOLD.map((told) => [title, heading, told] as const)))(
    'asks nothing, and shows nothing: %s, %s, %j',
    async (title, heading, told) => {
      const page = section('Exercise 1: Hail', told) + section(heading, told) + section('Task 3: Rain', told);
      const { html, lesson } = await read(`# ${title}\n\n${page}`);
      expect(lesson.questions).toEqual([]);
      expect(html.replace(/<details>.*?<\/details>/gs, '')).not.toMatch(/weighs|mass|m = 3/);
    },
  );

  it('asks what stands below such titles', async () => {
    const { lesson } = await read(
      `# Solutions\n\n${section('Test yourself: ice', 'Why does ice float?\n\nIt is light.')}${section('Test yourself: hail', 'Explain how hail forms.\n\nIt rises and falls.')}`,
    );
    expect(lesson.questions.map(sketch)).toEqual([
      'open Why does ice float? > It is light.',
      'open Explain how hail forms. > It rises and falls.',
    ]);
  });
});

const fold = (words: string): string => `<details><summary>show</summary>\n\n${words}\n\n</details>\n\n`;

describe('folds that only say to open them', () => {
  it('answer headings that call a task, where most of a page do', async () => {
    const { lesson } = await read(
      `# Charts\n\n## Basics\n\n### Creating a chart\n\n${fold('a')}### Running a chart\n\n${fold('b')}### Upgrading it\n\nUse the tool.\n\n${fold('c')}`,
    );
    expect(lesson.questions.map(({ kind }) => kind)).toEqual(['open', 'open', 'open']);
  });

  it('answer words that point at a solution', async () => {
    const { lesson } = await read(
      `# Ice\n\nFreeze some water. Check the solution below if you get stuck.\n\n${fold('a')}Melt it again.\n\nIf you need help, see the answer.\n\n${fold('b')}Solutions are liquids, see below.\n\n${fold('c')}`,
    );
    expect(lesson.questions.map(sketch)).toEqual([
      'open Freeze some water. Check the solution below if you get stuck. > a',
      'open Melt it again. If you need help, see the answer. > b',
    ]);
  });

  it('answer the words right above them where those ask, whatever the heading tells', async () => {
    const { lesson } = await read(
      `# Ice\n\n## Make a cube\n\n${fold('a')}## Draw a cube\n\n${fold('b')}## Show how it melts\n\nTake a cup.\n\nHow long does it take?\n\n${fold('c')}`,
    );
    expect(lesson.questions.map(sketch)).toEqual([
      'open Make a cube > a',
      'open Draw a cube > b',
      'open How long does it take? > c',
    ]);
  });

  const told = (...headings: readonly string[]): string =>
    headings.map((one) => `## ${one}\n\n${fold('a')}`).join('');

  it('answer nothing where few of their headings tell what to do', async () => {
    const { lesson } = await read(
      `# Ice\n\n${told('Make a cube', 'Draw a cube', 'Show how it melts', 'Snow', 'Frost', 'Hail', 'Rime')}`,
    );
    expect(lesson.questions).toEqual([]);
  });

  it('answer nothing where few of the headings that call a task have one', async () => {
    const { lesson } = await read(
      `# Ice\n\n${told('Making a cube', 'Drawing a cube', 'Melting a cube')}## Snow\n\nWords.\n\n## Frost\n\nWords.\n`,
    );
    expect(lesson.questions).toEqual([]);
  });

  it('tell something else where their title does, whatever points at an answer', async () => {
    const { lesson } = await read(
      '# Ice\n\nFreeze some water. See the solution below.\n\n:::{dropdown} Biography\na\n:::\n',
    );
    expect(lesson.questions).toEqual([]);
  });

  it('answer nothing where their author calls them extra', async () => {
    const { lesson } = await read(
      '# Ice\n\nFreeze some water. See the solution below.\n\n:::{dropdown} Show\n:class: extra\na\n:::\n',
    );
    expect(lesson.questions).toEqual([]);
  });

  it('answer so in Quarto, too, where folds are remarks', async () => {
    const { lesson } = await read(
      '# Ice\n\nFreeze some water. See the solution below.\n\n::: {.callout-tip collapse="true" title="Click to show"}\na\n:::\n\nMelt it.\n\n::: {.callout-tip collapse="true" title="Click to show"}\nb\n:::\n',
    );
    expect(lesson.questions.map(sketch)).toEqual(['open Freeze some water. See the solution below. > a']);
  });

  it('answer none below few', async () => {
    const { lesson } = await read(
      `# Charts\n\n## Creating a chart\n\n${fold('a')}## About\n\nWords.\n\n## More\n\nWords.\n\n## Running a chart\n\n${fold('b')}`,
    );
    expect(lesson.questions).toEqual([]);
  });
});

describe('a section that answers, and helps besides', () => {
  it.each(['Solution and hints', 'Hints and solutions', 'Lösungen und Hinweise', 'Solution et explications'])(
    'is folded where nothing takes it: %s',
    async (title) => {
      const { html } = await read(
        `# Ice\n\n## Exercises\n\n:::{exercise}\n1. Freeze water.\n2. Melt it.\n:::\n\n## ${title}\n\n### (1) Freezing\n\nUse a freezer.\n`,
      );
      expect(html).toMatch(/<details><summary>.*Use a freezer/s);
    },
  );

  it.each(['Solution and mixture', 'Notes and tips'])('is none: %s', async (title) => {
    const { html } = await read(`# Ice\n\n## ${title}\n\nUse a freezer.\n`);
    expect(html).not.toContain('<details>');
  });
});
