/** Folds that tell what to do, and hidden cells that are called a solution. */
import { describe, expect, it } from 'vitest';
import { summaries } from '../dialects/support.ts';
import { read, sketch } from '../support.ts';

const lines = (...all: readonly string[]): string => all.join('\n');
const fold = (title: string, ...body: readonly string[]): string =>
  lines('<details>', `<summary>${title}</summary>`, '', ...body, '', '</details>', '');

describe('a fold that tells what to do', () => {
  it.each([
    'Explain why ice floats.',
    'Décrivez la glace.',
    'Calculer la masse.',
    'Erkläre das Eis.',
    'Schmelzen Sie das Eis.',
    'Explica el hielo.',
    'Descrivi il ghiaccio.',
    '2. Compare ice and iron.',
  ])('asks below a heading of questions: %s', async (title) => {
    expect(await summaries(lines('# Ice', '', '## Exercises', '', fold(title, 'Light.')))).toEqual([
      `${title} → Light.`,
    ]);
  });

  it.each(['Wenn Sie Eis mögen.', 'Haben Sie Eis.', 'Ice, in short.'])(
    'asks nothing where it only says something: %s',
    async (title) => {
      expect(await summaries(lines('# Ice', '', '## Exercises', '', fold(title, 'Light.')))).toEqual([]);
    },
  );

  it('asks in a row with one that asks, and where it is called a question', async () => {
    const row = lines('# Ice', '', fold('Explain ice.', 'Cold.'), fold('Why is it cold?', 'Frozen.'));
    expect(await summaries(row)).toEqual(['Explain ice. → Cold.', 'Why is it cold? → Frozen.']);
    expect(await summaries(lines('# Ice', '', fold('Q1: Explain ice.', 'Cold.')))).toHaveLength(1);
  });

  it('asks where it counts on from one that asks, in any language', async () => {
    const row = lines(
      '# Is',
      '',
      fold('Q1. Varför flyter is?', 'Lätt.'),
      fold('Q2. Väg isen.', 'Tolv gram.'),
    );
    expect(await summaries(row)).toEqual(['Q1. Varför flyter is? → Lätt.', 'Q2. Väg isen. → Tolv gram.']);
  });

  it('asks nothing where it calls itself a hint', async () => {
    const folds = [fold('Explain ice.', 'Cold.'), fold('Hint: Draw a cube of ice.', 'A die.')];
    expect(await summaries(lines('# Ice', '', '## Exercises', '', ...folds))).toEqual([
      'Explain ice. → Cold.',
    ]);
  });

  it.each([
    ['a tip', '::: {.callout-tip collapse="true" title="Draw a cube of ice."}', ''],
    ['extra', ':::{dropdown} Draw a cube of ice.', ':class: extra'],
  ])('asks nothing where it is called %s', async (_what, ...head) => {
    const page = lines(
      '# Ice',
      '',
      '## Exercises',
      '',
      fold('Explain ice.', 'Cold.'),
      ...head,
      'A die.',
      ':::',
    );
    expect(await summaries(page)).toEqual(['Explain ice. → Cold.']);
  });

  it('only frames the questions that it holds', async () => {
    const inner = lines('Why is it cold?', '', ':::{dropdown} Answer', 'Frozen.', ':::');
    const page = lines('# Ice', '', '## Exercises', '', '::::{dropdown} Explain ice.', inner, '::::');
    expect(await summaries(page)).toEqual(['Why is it cold? → Frozen.']);
  });

  const asking = ['Why is ice cold?', 'What is frost?', 'Where is snow?', 'Who skates?', 'How old is ice?'];

  it.each([
    'Ice and iron. Compare.',
    'Which floats, of ice and iron',
    'What is ice? Tell more.',
    'Your first five words on ice.',
  ])('asks among many that do, headings between: %s', async (title) => {
    const page = lines(
      '# Ice',
      '',
      ...asking.map((one) => fold(one, 'Cold.')),
      '## Iron',
      '',
      fold(title, 'Light.'),
    );
    expect(await summaries(page)).toContain(`${title} → Light.`);
  });

  it('opens only, among many that ask, where it says so', async () => {
    const page = lines(
      '# Ice',
      '',
      ...asking.map((one) => fold(one, 'Cold.')),
      fold('Click to see the list', 'All.'),
    );
    expect(await summaries(page)).toHaveLength(5);
  });

  it('is a statement to judge', async () => {
    const page = lines('# Ice', '', fold('True or False? Ice floats on water', 'True.', '', 'It is light.'));
    const { lesson } = await read(page);
    expect(lesson.questions.map(sketch)).toEqual([
      'true-false True or False? Ice floats on water [true] > It is light.',
    ]);
  });

  it.each([
    ['Explain why ice floats', 'Describe the frost.'],
    ['Décrivez la glace', 'Expliquez la neige.'],
    ['Erkläre das Eis', 'Nenne drei Arten von Schnee'],
    ['Explica por qué flota el hielo', 'Describe la nieve'],
    ['Descrivi il ghiaccio', 'Spiega la neve'],
    ['Descreva o gelo', 'Explique a neve'],
    ['Beschrijf het ijs', 'Leg uit waarom het drijft'],
  ])('asks where most of the page’s folds tell so, and two to explain: %s', async (one, other) => {
    const page = lines(
      '# Ice',
      '',
      fold(one, 'Light.'),
      fold('More on ice', 'A book.'),
      fold(other, 'White.'),
    );
    expect(await summaries(page)).toEqual([`${one} → Light.`, `${other} → White.`]);
  });

  it('asks on a page that is called questions', async () => {
    for (const title of ['Verständnisfragen', 'Quiz', 'Questions sur la glace'])
      expect(await summaries(lines(`# ${title}`, '', fold('Calculer la masse.', 'Dix.')))).toHaveLength(1);
  });

  it.each([
    [['Explain ice.', 'Where it lies', 'What it weighs, in short']],
    [['List the files', 'Calculate the mean', 'Define a variable']],
    [['Explanation of frost', 'Description of snow']],
    [['Erklärung des Eises', 'Beschreibung des Schnees']],
  ])('asks nothing among others: %s', async (titles) => {
    expect(await summaries(lines('# Ice', '', ...titles.map((one) => fold(one, 'So.'))))).toEqual([]);
  });

  it('is a step, or a part of a text, elsewhere', async () => {
    const page = lines(
      '# Set up',
      '',
      fold('1. Find the file', 'In `etc`.'),
      fold('2. Write the name', 'There.'),
    );
    expect(await summaries(page)).toEqual([]);
  });
});

describe('a hidden cell', () => {
  const cell = (tags: string, first: string): string =>
    lines('Print zero.', '', '```{code-cell} python', `:tags: [${tags}]`, first, 'print(0)', '```');

  it.each(['hide-cell', 'hide-input'])('answers where it is called a solution: %s', async (tag) => {
    expect(await summaries(cell(tag, '# Solution'))).toEqual(['Print zero. → # Solution print(0)']);
  });

  it.each(['**Solution**', 'Solution:', '*Réponse :*', 'Lösung'])('answers right below %s', async (title) => {
    const page = lines(
      'Print zero.',
      '',
      title,
      '',
      '```{code-cell} python',
      ':tags: [hide-cell]',
      'print(0)',
      '```',
    );
    expect(await summaries(page)).toEqual(['Print zero. → print(0)']);
  });

  it('is code below words that say more', async () => {
    const page = lines(
      'Print zero.',
      '',
      'A solution by hand needs no code.',
      '',
      cell('hide-cell', 'zero = 0'),
    );
    expect(await summaries(page.replace('Print zero.\n\nA', 'A'))).toEqual([]);
  });

  it('is code elsewhere, and so is one that is shown, unless its first line says only that it solves', async () => {
    expect(await summaries(cell('hide-input', '# Print'))).toEqual([]);
    expect(await summaries(cell('other', '# Solution by Newton'))).toEqual([]);
    expect(await summaries(cell('other', '# Solution'))).toEqual(['Print zero. → # Solution print(0)']);
  });
});
