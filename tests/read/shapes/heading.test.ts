/** Exercises and questions that are headings (shape L). */
import { describe, expect, it } from 'vitest';
import { read, sketch } from '../support.ts';
import { type Case, runs } from './case.ts';

const fold = (title: string, words: string): string =>
  ['<details>', `<summary>${title}</summary>`, '', words, '', '</details>', ''].join('\n');

/** @param data the heading of what each of two exercises gives */
const named = (title: string, data: string, solution: string): string =>
  [
    ...[
      `## ${title}`,
      '',
      'Given is this:',
      '',
      `#### ${data}`,
      '',
      '- Weigh it.',
      '',
      `#### ${solution}`,
      '',
    ],
    ...['##### Mass', '', 'Three grams.', '', `## ${title}`, '', `#### ${data}`, '', '- Freeze it.', ''],
    ...[`#### ${solution}`, '', 'It is ice.'],
  ].join('\n');
const NAMED = [
  'open Given is this: Cubes Weigh it. > Mass Three grams.',
  'open Cubes Freeze it. > It is ice.',
];

const CASES: readonly Case[] = [
  {
    what: 'exercises with a name for a number, which give data below a heading and are solved deeper',
    page: named('Exercise: ice', 'Cubes', 'Solution'),
    questions: NAMED,
  },
  {
    what: 'the same in German, called alike',
    page: named('Aufgabe: Normalisierung', 'Cubes', 'Musterlösung'),
    questions: NAMED,
  },
  {
    what: 'beside a heading that only begins with the word',
    page: named('Exercise ice with caution', 'Cubes', 'Remarks'),
    questions: [],
  },
  {
    what: 'an exercise that its heading calls so last, solved deeper',
    page: ['## Falt-Übung', '', '- Falte das Papier.', '', '### Lösungen', '', 'In der Mitte.'].join('\n'),
    questions: ['open Falte das Papier. > In der Mitte.'],
  },
  {
    what: 'exercises whose numbers have letters, each solved deeper, be it miscounted',
    page: [
      ...['## Exercise E1.1', '', 'Melt it.', '', '### Solution S9.1', '', 'Heat it.', ''],
      ...['## Exercise E1.2', '', 'Freeze it.', '', '### Solution S1.2', '', 'Cool it.'],
    ].join('\n'),
    questions: ['open Melt it. > Heat it.', 'open Freeze it. > Cool it.'],
  },
  {
    what: 'lettered parts of an exercise that one answer below them answers: one question',
    page: [
      ...['## Exercise 1', '', 'Which floats?', '', '**a)** ice', '', '**b)** iron', '', '**Solution**', ''],
      ...['a) does, b) does not.', ''],
      ...['## Exercise 3', '', 'a) Why?', '', fold('Answer', 'It is light.')],
      ...['b) Where?', '', fold('Answer', 'In water.')],
      ...[
        '## Exercise 4',
        '',
        'a) Melt it.',
        '',
        'b) Why does it melt?',
        '',
        fold('Answer to b', 'It is warm.'),
      ],
    ].join('\n'),
    questions: [
      'open Which floats? a) ice b) iron > a) does, b) does not.',
      'open a) Why? > It is light.',
      'open b) Where? > In water.',
      'open b) Why does it melt? > Answer to b It is warm.',
    ],
  },
  {
    what: 'what a page tells of troubles, with the solution of each, asks nobody',
    page: [
      ...[
        '# Ice',
        '',
        '### Slow',
        '',
        'The ice melts slowly.',
        '',
        '#### Solution',
        '',
        'It was heated.',
        '',
      ],
      ...['### Fast', '', 'The ice melted before noon.', '', '#### Solution', '', 'It was cooled.'],
    ].join('\n'),
    questions: [],
  },
  ...['Excercise 1', 'Exersise 1', 'Esecizio 1.1', 'Exericse 1', 'Ejercico 2', 'Aufgbe 3'].map((title) => ({
    what: `a title that misses its word by a letter: ${title}`,
    page: [
      `### ${title}`,
      '',
      'Melt it.',
      '',
      '**Solution**',
      '',
      'Heat it.',
      '',
      '### Next',
      '',
      'Words.',
    ].join('\n'),
    questions: ['open Melt it. > Heat it.'],
  })),
  {
    what: 'parts between an exercise and its solution: an example that belongs to it, and hints that help',
    page: [
      ...['## Exercise 1: Ice', '', 'Melt it.', '', '### Example', '', 'Snow melts.', ''],
      ...['### Solution', '', fold('Show solution', 'Heat it.')],
      ...['## Exercise 2: Steam', '', 'Cool it.', '', '### Hints', '', fold('Hint 1', 'Use the cold.')],
      ...['### Solution outline', '', 'Take snow.'],
    ].join('\n'),
    questions: ['open Melt it. Example Snow melts. > Heat it.', 'open Cool it. > Take snow. (Use the cold.)'],
  },
  {
    what: 'sections below “Exercises”, each with its solution, whatever they are called',
    page: [
      ...[
        '## Esercizi',
        '',
        '### Ghiaccio',
        '',
        'Sciogliere il ghiaccio.',
        '',
        '#### Esempio',
        '',
        'La neve.',
        '',
      ],
      ...['#### Soluzione', '', 'Con il sole.', '', '### Vapore', '', 'Parole.'],
    ].join('\n'),
    questions: ['open Sciogliere il ghiaccio. Esempio La neve. > Con il sole.'],
  },
  {
    what: 'the same sections elsewhere, which are a text',
    page: [
      ...['## Reports', '', '### Ice', '', 'It was cold.', '', '#### Example', '', 'Snow.', ''],
      ...['#### Solution', '', 'They left.'],
    ].join('\n'),
    questions: [],
  },
  {
    what: 'all that a section below “Exercises” says, where it has one answer',
    page: [
      ...['## Exercises II', '', '### Melting', '', 'Suppose there is ice:', '', '```', 'cold', '```', ''],
      ...['It melts.', '', 'What is left?', '', fold('Solution', 'Water.')],
      ...['### Freezing', '', 'What is ice?', '', fold('Solution', 'Water.'), 'And what is snow?', ''],
      ...[fold('Solution', 'Ice.')],
    ].join('\n'),
    questions: [
      'open Suppose there is ice: cold It melts. What is left? > Water.',
      'open What is ice? > Water.',
      'open And what is snow? > Ice.',
    ],
  },
  {
    what: 'a title of several, though one letter makes it one',
    page: ['## Exercises 1 and 2', '', 'Words.', '', '### Ice', '', 'More.'].join('\n'),
    questions: [],
  },
  {
    what: 'an exercise and its solution',
    page: [
      '## Exercise 1',
      '',
      '*Duration: 10 min*',
      '',
      'Count to ten.',
      '',
      '### Solution',
      '',
      '1, 2, 3…',
      '',
      '## Next',
      '',
      'Words.',
    ].join('\n'),
    questions: ['open Duration: 10 min Count to ten. > 1, 2, 3…'],
    explains: [
      '7:1 question-found: “Count to ten.” is taken for a question: its heading calls it an exercise.',
    ],
  },
  {
    what: 'an exercise that is all its section',
    page: ['## Exercice 2', '', 'Comptez.', '', '## Next'].join('\n'),
    questions: ['open Comptez.'],
  },
  {
    what: 'an exercise with parts of its own is a section',
    page: ['## Exercise 3', '', 'Words.', '', '### First part', '', 'More.'].join('\n'),
    questions: [],
  },
  {
    what: 'a heading that answers is no question, whatever stands below it',
    page: ['## Melting', '', 'Words.', '', '### Solution', '', '**Answer:** Ice becomes water.'].join('\n'),
    questions: [],
  },
  {
    what: 'an exercise whose items are answered one by one asks nothing in the words below them',
    page: [
      '## Exercise 1',
      '',
      '- Why does ice float?',
      '',
      '  :::{dropdown} Answer',
      '  It is lighter.',
      '  :::',
      '',
      'Compare with your neighbour.',
    ].join('\n'),
    questions: ['open Why does ice float? > It is lighter.'],
  },
  {
    what: 'a heading without a question mark, right above an answer that says so',
    page: [
      '### Melting',
      '',
      '**Answer:** Ice becomes water.',
      '',
      '### Words',
      '',
      'More.',
      '',
      '**Answer:** no.',
    ].join('\n'),
    questions: ['open Melting > Ice becomes water.'],
    says: ['11:3 answer-orphan: No question stands before the answer “Answer:”.'],
  },
  {
    what: 'folds that say something else, between a task and its answer: they help as hints do',
    page: [
      '### Ice in a glass',
      '',
      'Fill the glass.',
      '',
      fold('Prerequisites', 'A glass.'),
      fold('Solution', 'Pour.'),
      'Words.',
      '',
      fold('More', 'Read.'),
    ].join('\n'),
    questions: ['open Fill the glass. > Pour. (Prerequisites A glass.)'],
  },
  {
    what: 'a numbered exercise with parts of its own, the last of which solves it',
    page: [
      '## Aufgabe 1 - Eis',
      '',
      '### Skizze',
      '',
      'Ein Glas.',
      '',
      '### Hinweise',
      '',
      'Zeichne das Eis.',
      '',
      '### Lösung',
      '',
      'Oben.',
      '',
      '## Aufgabe 2',
      '',
      'Und nun?',
      '',
      '### Lösung',
      '',
      'Unten.',
    ].join('\n'),
    questions: ['open Skizze Ein Glas. Hinweise Zeichne das Eis. > Oben.', 'open Und nun? > Unten.'],
  },
  {
    what: 'a heading that tells what to do, and a heading “Solution” next to it',
    page: [
      '### Import a picture',
      '',
      'Take one of ice.',
      '',
      '### Solution',
      '',
      'Copy it.',
      '',
      '### Melting',
      '',
      'Words.',
      '',
      '### Solutions',
      '',
      'Salt in water.',
    ].join('\n'),
    questions: ['open Import a picture Take one of ice. > Copy it.'],
  },
  {
    what: 'a task of several points, and one answer',
    page: ['Write a letter that:', '', '- has a date', '- greets', '', fold('Solution', 'Dear all…')].join(
      '\n',
    ),
    questions: ['open Write a letter that: has a date greets > Dear all…'],
  },
  {
    what: 'solutions that answer nothing that is found: folded, and named',
    page: [
      '## Exercises',
      '',
      'Melt some ice.',
      '',
      '- Weigh it.',
      '',
      '## More',
      '',
      'Words.',
      '',
      '### Solution to exercise 2',
      '',
      'As before.',
      '',
      '## Lösungsvorschlag',
      '',
      'Eis.',
    ].join('\n'),
    questions: [],
    says: [
      '13:5 answer-orphan: No question stands before the answer “Solution to exercise 2”.',
      '17:4 answer-orphan: No question stands before the answer “Lösungsvorschlag”.',
    ],
  },
  {
    what: 'a solution of what nobody is to solve stays as it is',
    page: ['## Melting ice', '', 'Salt melts it.', '', '## Solution', '', 'Salt in water is one.'].join('\n'),
    questions: [],
  },
  {
    what: 'a section of solutions answers nothing, and is folded',
    page: ['## Solutions of the exercises', '', 'Words.'].join('\n'),
    questions: [],
    says: ['3:4 answer-orphan: No question stands before the answer “Solutions of the exercises”.'],
  },
  {
    what: 'a concept check with an answer',
    page: [
      '### Concept check 3.4',
      '',
      'Why does ice float?',
      '',
      ':::{dropdown} Answer',
      'It is lighter.',
      ':::',
    ].join('\n'),
    questions: ['open Why does ice float? > It is lighter.'],
  },
  {
    what: 'a heading that asks',
    page: ['### Why does ice float?', '', ':::{dropdown} Answer', 'It is lighter.', ':::'].join('\n'),
    questions: ['open Why does ice float? > It is lighter.'],
    explains: [
      '3:5 question-found: “Why does ice float?” is taken for a question: a heading that asks, with an answer below it.',
    ],
  },
  {
    what: 'a heading that says does not',
    page: ['### Floating', '', ':::{dropdown} Answer', 'It is lighter.', ':::'].join('\n'),
    questions: [],
    says: ['5:15 answer-orphan: No question stands before the answer “Answer”.'],
  },
  {
    what: 'numbered bold questions, each with an unindented answer',
    page: [
      ':::::{admonition} Test your knowledge',
      '',
      '1. __Why does ice float?__',
      '',
      ':::{dropdown} Answer',
      'It is lighter.',
      ':::',
      '',
      '2. __Why does iron sink?__',
      '',
      ':::{dropdown} Answer',
      'It is heavier.',
      ':::',
      ':::::',
    ].join('\n'),
    questions: ['open Why does ice float? > It is lighter.', 'open Why does iron sink? > It is heavier.'],
  },
  {
    what: 'a solution ends where other questions begin',
    page: [
      '## Exercise 3',
      '',
      'Count.',
      '',
      '#### Solution',
      '',
      'Five.',
      '',
      ':::{exercise}',
      'Add two and two.',
      ':::',
      '',
      ':::{question}',
      'Which floats?',
      '',
      '- [x] ice',
      '- [ ] iron',
      ':::',
      '',
      'a) Why does it?',
      '',
      ':::{dropdown} Answer',
      'It is lighter.',
      ':::',
    ].join('\n'),
    questions: [
      'open Count. > Five.',
      'open Exercise 1 Add two and two.',
      'single-choice Which floats? [ICE | iron]',
      'open a) Why does it? > It is lighter.',
    ],
    says: ['11:1 question-without-answer: The exercise “Exercise 1” has no answer.'],
  },
  {
    what: 'a solution ends at a labelled question with an answer',
    page: [
      '## Exercise 3',
      '',
      'Count.',
      '',
      '#### Solution',
      '',
      'Five.',
      '',
      'a) Why does ice float?',
      '',
      '| ice | 0.92 |',
      '| --- | --- |',
      '',
      ':::{dropdown} Answer',
      'It is lighter.',
      ':::',
      '',
      'More.',
    ].join('\n'),
    questions: ['open Count. > Five.', 'open a) Why does ice float? ice 0.92 > It is lighter.'],
  },
  {
    what: 'a solution ends at a question without a label, and at a fold that asks',
    page: [
      '## Exercise 3',
      '',
      'Count.',
      '',
      '#### Solution',
      '',
      'Five.',
      '',
      'Why does ice float?',
      '',
      ':::{dropdown} Answer',
      'It is lighter.',
      ':::',
      '',
      '## Exercise 4',
      '',
      'Go on.',
      '',
      '#### Solution',
      '',
      'Six.',
      '',
      ':::{dropdown} Why does iron sink?',
      'It is heavier.',
      ':::',
    ].join('\n'),
    questions: [
      'open Count. > Five.',
      'open Why does ice float? > It is lighter.',
      'open Go on. > Six.',
      'open Why does iron sink? > It is heavier.',
    ],
  },
  {
    what: 'what a solution tells in labelled lines and folds by themselves is all of it',
    page: [
      '## Exercise 3',
      '',
      'Count.',
      '',
      '#### Solution',
      '',
      'a) Five.',
      '',
      'b) Six.',
      '',
      ':::{dropdown} More on numbers',
      'Words.',
      ':::',
    ].join('\n'),
    questions: ['open Count. > a) Five. b) Six. More on numbers Words.'],
  },
  {
    what: 'a solution in bold, or of other words, answers too',
    page: [
      '## Exercise 1',
      '',
      'Count.',
      '',
      '**Solution**',
      '',
      'One.',
      '',
      '## Exercise 2',
      '',
      'Go on.',
      '',
      '### Solution to exercise 2',
      '',
      'Two.',
      '',
      '## Aufgabe 3',
      '',
      'Weiter.',
      '',
      '### Musterlösung',
      '',
      'Three.',
      '',
      '## Exercise 4',
      '',
      'And on.',
      '',
      '### Answers',
      '',
      'Four.',
      '',
      '## Exercise 5',
      '',
      'Once more.',
      '',
      '**Solution:** Five.',
      '',
      'Or six.',
    ].join('\n'),
    questions: [
      'open Count. > One.',
      'open Go on. > Two.',
      'open Weiter. > Three.',
      'open And on. > Four.',
      'open Once more. > Five. Or six.',
    ],
  },
  {
    what: 'the solution of an exercise that isn’t there answers none, and a warning says so',
    page: [
      '## Exercise 1',
      '',
      'Count.',
      '',
      '## Exercise 2',
      '',
      'Go on.',
      '',
      '## Solution to exercise 3',
      '',
      'One.',
    ].join('\n'),
    questions: ['open Count.', 'open Go on.'],
    says: ['11:4 answer-orphan: No question stands before the answer “Solution to exercise 3”.'],
  },
  {
    what: 'answers on the level of their exercise may be those of all',
    page: ['## Exercise 2', '', 'Go on.', '', '## Answers', '', 'One, two.'].join('\n'),
    questions: ['open Go on.'],
    says: ['7:4 answer-orphan: No question stands before the answer “Answers”.'],
  },
  {
    what: 'a title alone below an {exercise} begins its answer',
    page: [':::{exercise}', 'Count.', ':::', '', '**Solution**', '', 'Five.'].join('\n'),
    questions: ['open Exercise 1 Count. > Five.'],
  },
  {
    what: 'a heading that asks, and one below it that answers',
    page: [
      '## Why does ice float?',
      '',
      '### Answer',
      '',
      'It is light.',
      '',
      '### Good to know',
      '',
      'Iron sinks.',
    ].join('\n'),
    questions: ['open Why does ice float? > It is light.'],
  },
  {
    what: 'headings Question and Answer, counted or not',
    page: [
      '## Question 1',
      '',
      'Why does ice float?',
      '',
      '## Answer',
      '',
      'It is light.',
      '',
      '## Question',
      '',
      'And iron?',
      '',
      '### Solution',
      '',
      'It sinks.',
    ].join('\n'),
    questions: ['open Why does ice float? > It is light.', 'open And iron? > It sinks.'],
  },
  {
    what: 'a trouble and its solution ask nobody',
    page: ['## Why does it not start?', '', '### Solution', '', 'Plug it in.'].join('\n'),
    questions: [],
  },
  {
    what: 'a heading that tells what to do, and its answer folded',
    page: ['## Make an ice cube', '', fold('Answer', 'Freeze water.')].join('\n'),
    questions: ['open Make an ice cube > Freeze water.'],
  },
  {
    what: 'headings of which most tell, and folds that say only to open them',
    page: [
      '## Make an ice cube',
      '',
      fold('show', 'Freeze water.'),
      '## Draw it',
      '',
      fold('show', 'A cube.'),
      '## Now the same with tea',
      '',
      fold('show', 'Freeze tea.'),
      '## Show how it melts',
      '',
      'Take your time.',
      '',
      '- a minute',
      '- or two',
      '',
      fold('show', 'In the sun.'),
    ].join('\n'),
    questions: [
      'open Make an ice cube > Freeze water.',
      'open Draw it > A cube.',
      'open Now the same with tea > Freeze tea.',
      'open Show how it melts Take your time. a minute or two > In the sun.',
    ],
  },
  {
    what: 'one such heading is a step',
    page: ['## Make an ice cube', '', fold('show', 'Freeze water.'), '## Next', '', 'Words.'].join('\n'),
    questions: [],
  },
  {
    what: 'and so are two',
    page: [
      '## Make an ice cube',
      '',
      fold('show', 'Freeze water.'),
      '## Draw it',
      '',
      fold('show', 'A cube.'),
    ].join('\n'),
    questions: [],
  },
  {
    what: 'steps with one answer are one task, and a number may have parts',
    page: [
      '## Tea',
      '',
      '1. Make tea.',
      '2. Show how it cools.',
      '',
      fold('Solution', 'Wait.'),
      '## 06-02. List what floats.',
      '',
      fold('Solution - ice', 'Ice.'),
    ].join('\n'),
    questions: [
      'open Make tea. Show how it cools. > Wait.',
      'open 06-02. List what floats. > Solution - ice Ice.',
    ],
  },
];
runs('headings', CASES);

describe('a page whose headings are solved one by one', () => {
  const page = (title: string, lead: string, first: string) =>
    [
      ...[
        `# ${title}`,
        '',
        lead,
        '',
        '### Step 1: Melting',
        '',
        first,
        '',
        '#### Solution',
        '',
        'Heat it.',
        '',
      ],
      ...['### Weight', '', 'How heavy is it now?', '', '#### Solution', '', 'As before.', ''],
      ...['### Step 3', '', 'Water flows.'],
    ].join('\n');

  it.each(['Übung Eis (mit Lösung)', 'Hausaufgabe 2', 'Exercise 3', 'TP 2 : la glace', 'Lab 4', 'Worksheet'])(
    'has as many exercises, where its title says so, whatever their words are: %s',
    async (title) => {
      const { lesson } = await read(page(title, 'Ice floats.', 'Water of it.'));
      expect(lesson.questions.map(sketch)).toEqual([
        'open Water of it. > Heat it.',
        'open How heavy is it now? > As before.',
      ]);
    },
  );

  it('has them too where words tell or ask', async () => {
    const { lesson } = await read(page('Ice', 'Ice floats.', 'Draw the ice in water.'));
    expect(lesson.questions.map(sketch)).toEqual([
      'open Draw the ice in water. > Heat it.',
      'open How heavy is it now? > As before.',
    ]);
  });

  it('has none of what only happened', async () => {
    const { lesson } = await read(page('Ice', 'Ice floats.', 'The ice melted before noon.'));
    expect(lesson.questions.map(sketch)).toEqual(['open How heavy is it now? > As before.']);
  });
});

describe('a page that its title calls an exercise', () => {
  const page = (...more: readonly string[]) =>
    ['# Exercise 3: Ice', '', '## Scenario', '', 'You have ice.', '', '## Task', '', ...more].join('\n');

  it('is one, with the one answer below it', async () => {
    const { lesson, html } = await read(
      page(
        '1. Melt it.',
        '2. Weigh it.',
        '',
        '## Hints',
        '',
        fold('Hint', 'Heat.'),
        '## Solution',
        '',
        'In the sun.',
      ),
    );
    expect(lesson.questions.map(sketch)).toEqual([
      'open Scenario You have ice. Task Melt it. Weigh it. > In the sun. (Heat.)',
    ]);
    expect(html).not.toMatch(/You have|sun/);
  });

  it.each(['Risoluzione', 'Soluzione', 'Svolgimento'])(
    'knows the Italian names of its answer: %s',
    async (title) => {
      const { lesson } = await read(
        [
          '# Esercizio 1',
          '',
          '## Domande',
          '',
          '- Come?',
          '- Perché?',
          '',
          `## ${title}`,
          '',
          'Con il sole.',
        ].join('\n'),
      );
      expect(lesson.questions.map(sketch)).toEqual(['open Domande Come? Perché? > Con il sole.']);
    },
  );

  it('is no guide that ends with what to do in trouble', async () => {
    const { lesson, html } = await read(
      '# Guida\n\n## Installare\n\nAvvia il server.\n\n## Risoluzione dei problemi\n\nRiavvia.\n',
    );
    expect(lesson.questions).toEqual([]);
    expect(html).not.toContain('<details');
  });

  it('ends where the next exercise begins, where its title was but the first of them', async () => {
    const { lesson } = await read(
      [
        '## Exercise 1: Ice',
        '',
        'Melt it.',
        '',
        '### Example',
        '',
        'Snow.',
        '',
        '### Solution',
        '',
        'Heat it.',
        '',
      ]
        .concat(['## Exercise 2: Steam', '', 'Cool it.', '', '### Solution', '', 'Take snow.'])
        .join('\n'),
    );
    expect(lesson.questions.map(sketch)).toEqual([
      'open Melt it. Example Snow. > Heat it.',
      'open Cool it. > Take snow.',
    ]);
  });

  it('is asked part by part where several are answered', async () => {
    const { lesson, html } = await read(
      page(
        'What is it?',
        '',
        fold('Solution', 'Water.'),
        'Why is it cold?',
        '',
        fold('Solution', 'It is ice.'),
      ),
    );
    expect(lesson.questions.map(sketch)).toEqual([
      'open What is it? > Water.',
      'open Why is it cold? > It is ice.',
    ]);
    expect(html).toContain('You have ice.');
  });
});

describe('an exercise with parts, and its solution right behind them', () => {
  const asked = async (page: string) => (await read(page)).lesson.questions.map(sketch);

  it.each([
    ['# Exercise', '# Solution'],
    ['## Exercise 2', '## Solution 2'],
    ['# Aufgabe', '# Lösung'],
  ])('is one: %s, %s', async (exercise, solution) => {
    const page = `---\ntitle: Ice\n---\n\n${exercise}\n\nSee the data.\n\n### Weigh the ice\n\nIt is cold.\n\n1. How heavy is it?\n\n${solution}\n\nIt is light.\n`;
    expect(await asked(page)).toEqual([
      'open See the data. Weigh the ice It is cold. How heavy is it? > It is light.',
    ]);
  });

  it('is none where several exercises stand above it', async () => {
    const page =
      '---\ntitle: Ice\n---\n\n# Exercises\n\nThey are easy.\n\n## Exercise 1\n\nWeigh it.\n\n## Exercise 2\n\nMelt it.\n\n# Solution\n\nIt is light.\n';
    expect((await asked(page)).some((one) => one.includes('They are easy'))).toBe(false);
  });
});

it('a heading with a letter is a part of an exercise, all of which its one fold solves', async () => {
  const part = (letter: string, ...words: readonly string[]) =>
    `#### (${letter}) Weight\n\n${words.join('\n\n')}\n\n<details><summary>Solution</summary>\n\nIt is light.\n\n</details>\n\n`;
  const page = `# Ice\n\n${part('a', 'Weigh the ice.', 'It is cold.', '```\nweigh()\n```', 'Be quick.')}${part('b', 'Melt it.')}`;
  const { lesson } = await read(page);
  expect(lesson.questions.map(sketch)).toEqual([
    'open Weigh the ice. It is cold. weigh() Be quick. > It is light.',
    'open Melt it. > It is light.',
  ]);
});

it.each([
  ['Aufgabenstellung', 'Musterlösung'],
  ['Énoncé', 'Corrigé'],
  ['Consigne', 'Solution'],
  ['Traccia', 'Soluzione'],
  ['Enunciado', 'Solución'],
  ['Assignment', 'Solution'],
])('%s is what is to be done, where the next section solves it', async (set, solved) => {
  const text = `# T\n\nA text.\n\n## ${set}\n\nMelt it.\n\n## ${solved}\n\nHeat it.\n\n## More\n\nIce.\n`;
  const { lesson } = await read(text);
  expect(lesson.questions.map(sketch)).toEqual(['open Melt it. > Heat it.']);
  const unsolved = await read(`# T\n\n## ${set}\n\nMelt it.\n\n## More\n\nIce.\n`);
  expect(unsolved.lesson.questions).toEqual([]);
});

const asked = async (page: string): Promise<readonly string[]> =>
  (await read(`# T\n\n${page}`)).lesson.questions.map(sketch);

describe('exercises whose answer is a quotation that a title begins', () => {
  const told = [
    '> ### Answer\n>\n> Heat it.',
    '> ### 📝 **Solution**\n>\n> Heat it.',
    '> **Solution**\n>\n> Heat it.',
    '> 📝 **Answer**\n>\n> Heat it.',
    '> **Answer:**\n>\n> Heat it.',
    '> #### Corrigé\n>\n> ```\n> Heat it.\n> ```',
    '✅ **Solution:** Heat it.',
  ];
  it.each(told)('%j', async (answer) => {
    const page = [
      '## 🟢 Exercise 1 – ice',
      'Melt it.',
      '---',
      answer,
      '---',
      '## 🟢 Exercise 2 – fog',
      'See it.',
    ];
    expect(await asked(`${page.join('\n\n')}\n\n${answer}\n`)).toEqual([
      'open Melt it. > Heat it.',
      'open See it. > Heat it.',
    ]);
  });

  it('which is all of it, and whose title alone tells nothing', async () => {
    const page = '## Exercise 1\n\nMelt it.\n\n> **Answer**\n>\n> Heat it.\n\nIce is cold.\n';
    expect((await read(`# T\n\n${page}`)).html).toContain('Ice is cold.');
    expect(await asked('Melt it.\n\n> **Solution**\n\nIce is cold.\n')).toEqual([]);
  });
});

describe('an exercise in parts that have headings', () => {
  const inParts = (exercise: string, ...parts: readonly string[]): string =>
    [1, 2].map((n) => [`## ${exercise} ${n}`, ...parts].join('\n\n')).join('\n\n');

  it.each([
    ['🟢 Esercizio', '### Testo', '### Svolgimento ✍️', '### Conclusione ✅'],
    ['🔹 Exercise', '### 📌 Task', '### ✅ Solution', '### Remark'],
    ['Ejercicio', '### Enunciado', '### Solución', '### Comprobación'],
    ['Exercice', '### Énoncé', '### Corrigé', '### Vérification'],
    ['Aufgabe', '### Aufgabenstellung', '### Lösung', '### Probe'],
  ])('is solved with what stands beside its solution: %s', async (exercise, task, solution, beside) => {
    const page = inParts(exercise, task, 'Melt it.', '---', solution, 'Heat it.', '---', beside, 'It flows.');
    const one = 'open Melt it. > Heat it. ';
    const questions = await asked(page);
    expect(questions).toHaveLength(2);
    for (const question of questions) expect(question).toMatch(new RegExp(`^${one}.*It flows\\.$`));
  });

  it.each(['1. Melt it.', 'How does it melt?'])(
    'asks all that stands above its solution, be it ruled: %s',
    async (words) => {
      const page = inParts(
        'Exercise',
        '### Task',
        'Ice.',
        '---',
        '### Question',
        words,
        '---',
        '### Solution',
        'Heat.',
      );
      expect(await asked(page)).toEqual(
        Array(2).fill(`open Ice. Question ${words.replace('1. ', '')} > Heat.`),
      );
    },
  );

  it('is no longer than where its next part asks', async () => {
    const page = '## Exercise 1\n\nMelt it.\n\n### Solution\n\nHeat it.\n\n### b) Freeze it.\n\nIt flows.\n';
    expect((await asked(page))[0]).toBe('open Melt it. > Heat it.');
  });
});

describe('headings that only count, each solved', () => {
  const sheet = (solution: string): string =>
    ['### 1.1 - Ice', 'Melt it.', solution, '### 1.2 - Look at this:', '![](fog.png)', solution].join('\n\n');

  it.each(['### Solution\n\nHeat it.', '---\n\n> ### Answer\n>\n> Heat it.'])('%j', async (solution) => {
    const { lesson } = await read(`# TD1\n\n${sheet(solution)}`, { 'fog.png': '' });
    expect(lesson.questions.map(sketch)).toEqual([
      'open Melt it. > Heat it.',
      expect.stringMatching(/^open 1\.2 - Look at this: .*> Heat it\.$/),
    ]);
  });
});

it.each([
  ['Exercises', 'Statement'],
  ['Lab 3', 'Task'],
  ['Énoncés du TD 3', 'Exercice'],
  ['TP 3', 'Énoncé'],
  ['Übungsblatt 2', 'Aufgabenstellung'],
  ['Ejercicios', 'Enunciado'],
  ['Esercizi', 'Consegna'],
  ['Lista de exercícios 2', 'Proposta'],
])('on a page called %s, what stands below %s is set, be it solved or not', async (title, called) => {
  const page = `# ${title}\n\n## Ice\n\n### ${called}\n\nMelt it.\n\n### Solution\n\nHeat it.\n\n## Fog\n\n### ${called}\n\nThe same, in a glass.\n\nMind the wind.\n`;
  const { lesson } = await read(page);
  expect(lesson.questions.map(sketch)).toEqual([
    'open Melt it. > Heat it.',
    'open The same, in a glass. Mind the wind.',
  ]);
});

it('what a text calls a statement is none', async () => {
  expect(await asked('## Theorem\n\n### Statement\n\nIce floats.\n\n### Proof\n\nIt is light.\n')).toEqual(
    [],
  );
});

describe.each([
  ['## Exercise 1', (n: number, asked: string) => `## Exercise ${n}\n\n${asked}\n\n`],
  ['## Exercice 1 : …', (n: number, asked: string) => `## Exercice ${n} : Glace\n\n${asked}\n\n`],
  ['**Aufgabe 1.** …', (n: number, asked: string) => `**Aufgabe ${n}.** ${asked}\n\n`],
  ['**Ejercicio 1**', (n: number, asked: string) => `**Ejercicio ${n}**\n\n${asked}\n\n`],
])('exercises that only a hint stands below are set: %s', (_name, title) => {
  const ASKED = ['Draw a cube of ice.', 'Measure it.', 'Why does it float?'];
  const HINTS = {
    'a fold': '<details><summary>Hint</summary>\n\nLook at it.\n\n</details>\n',
    'a dropdown': ':::{dropdown} Indice\nLook at it.\n:::\n',
    'a box that folds': '::: {.callout-tip collapse="true"}\n## Hint\nLook at it.\n:::\n',
  };
  it.each(Object.entries(HINTS))('%s', async (_form, hint) => {
    const page = ASKED.map((one, i) => `${title(i + 1, one)}${hint}`).join('\n');
    const { lesson, html } = await read(`# T\n\n${page}`);
    expect(lesson.questions.map(({ hints }) => hints.length)).toEqual([1, 1, 1]);
    ASKED.forEach((one, i) => {
      expect(sketch(lesson.questions[i]!)).toContain(one);
    });
    expect(html).not.toContain('Look at it');
  });
});

it('hints may have a heading of their own, and folds below it', async () => {
  const fold = (n: number) => `<details><summary>Hint ${n}</summary>\n\nLook ${n}.\n\n</details>\n`;
  const page = `## Exercise 1\n\nDraw ice.\n\n### Hints\n\n${fold(1)}\n${fold(2)}\n## Exercise 2\n\nMelt it.\n\n### Hint\n\nHeat it.\n`;
  expect(await asked(page)).toEqual(['open Draw ice. (Look 1.; Look 2.)', 'open Melt it. (Heat it.)']);
});

describe('what learners do, by its number, with its answer', () => {
  const parts = [
    ['Write the words in the right order.\n\nfloats / on / ice / water', 'Ice floats on water.'],
    ['Say it in the past.\n\nFog forms.', 'Fog formed.'],
  ];
  const sheet = (title: (n: number) => string, label: string): string =>
    parts.map(([task, told], i) => `${title(i + 1)}\n\n${task}\n\n${label} ${told}\n`).join('\n---\n\n');

  it.each([
    ['Activity', '**Answer**:'],
    ['Activité', '**Réponse** :'],
    ['Aktivität', '**Lösung:**'],
    ['Actividad', '**Solución:**'],
    ['Attività', '**Soluzione**:'],
    ['Atividade', '**Resposta:**'],
    ['Activiteit', '**Antwoord**:'],
    ['Practice', '**Answer:**'],
  ])('%s, in bold or as a heading', async (name, label) => {
    for (const title of [(n: number) => `**${name} ${n}: Words**`, (n: number) => `## ${name} ${n}: Words`])
      expect(await asked(`# Homework\n\n${sheet(title, label)}`)).toEqual([
        'open Write the words in the right order. floats / on / ice / water > Ice floats on water.',
        'open Say it in the past. Fog forms. > Fog formed.',
      ]);
  });
});
