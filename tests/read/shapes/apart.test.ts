/** Answers that stand apart from what they answer, and say which that is by its number. */
import { describe, expect, it } from 'vitest';
import { marks, read, sketch } from '../support.ts';
import { type Case, runs } from './case.ts';

const lines = (...all: readonly string[]): string => all.join('\n\n');
const fold = (title: string, words: string): string =>
  lines(`<details><summary>${title}</summary>`, words, '</details>');

const TASKS = lines('### Task 1.1: Ice', 'Describe it.', '### Task 1.2: Steam', 'Where does it go?');
const FOUND = ['open Describe it. > It is cold.', 'open Where does it go? > Up.'];

const CASES: readonly Case[] = [
  {
    what: 'below headings of the same number, in a section of their own',
    page: lines(TASKS, '## Solutions', '### Task 1.1', 'It is cold.', '### Task 1.2: Steam', 'Up.'),
    questions: FOUND,
    explains: [
      '5:1 question-found: “Describe it.” is taken for a question: an answer further down has its number.',
      '9:1 question-found: “Where does it go?” is taken for a question: an answer further down has its number.',
    ],
  },
  {
    what: 'folded, in such a section',
    page: lines(TASKS, '## Solutions', fold('Task 1.1', 'It is cold.'), fold('Solution 1.2', 'Up.')),
    questions: FOUND,
  },
  {
    what: 'in one fold',
    page: lines(TASKS, fold('💡 Solutions', lines('#### Task 1.1', 'It is cold.', '#### Task 1.2', 'Up.'))),
    questions: FOUND,
  },
  ...['Cliquez ici pour voir les réponses', 'Show the answers', 'Hier klicken, um die Lösungen zu sehen'].map(
    (title) => ({
      what: `in a fold that says what it is for: ${title}`,
      page: lines(TASKS, '---', fold(title, lines('### Task 1.1', 'It is cold.', '### Task 1.2', 'Up.'))),
      questions: FOUND,
    }),
  ),
  ...['Gabarito comentado', 'Réponses détaillées', 'Risposte commentate', 'Respuestas explicadas'].map(
    (title) => ({
      what: `in a section that says how they answer: ${title}`,
      page: lines(TASKS, `## ${title}`, '### Task 1.1', 'It is cold.', '### Task 1.2', 'Up.'),
      questions: FOUND,
    }),
  ),
  {
    what: 'below words in bold',
    page: lines(TASKS, '## Answers to the tasks', '**Task 1.1:** It is cold.', '**Task 1.2**', 'Up.'),
    questions: FOUND,
  },
  {
    what: 'in numbered lists below the names of the parts that ask',
    page: lines(
      '## B1 - Ice',
      '1. Why does it float?\n2. Which is colder?\n   - A. ice\n   - B. steam',
      '## B2 - Steam',
      '1. Where does it go?\n2. Name two kinds of it.',
      '## Answers',
      '### B1',
      '1. It is light.\n2. `A` -> ice is frozen.',
      '### B2',
      '1. Up.\n2. Wet and dry.',
    ),
    questions: [
      'open Why does it float? > It is light.',
      'single-choice Which is colder? [ICE | steam] > ice is frozen.',
      'open Where does it go? > Up.',
      'open Name two kinds of it. > Wet and dry.',
    ],
  },
  {
    what: 'one behind another, below the last exercise',
    page: lines(TASKS, '### Task 1.1 solution', 'It is cold.', '### Solution to task 1.2', 'Up.'),
    questions: FOUND,
  },
  {
    what: 'in a numbered list, below exercises that are counted',
    page: lines(
      '### Exercise 1',
      'Describe it.',
      '### Exercise 2',
      'Where does it go?',
      '## Solutions',
      '1. It is cold.\n2. Up.',
    ),
    questions: FOUND,
  },
  {
    what: 'in a numbered list, for a numbered list',
    page: lines(
      '## Review questions',
      '1. Describe it.\n2. Where does it go?',
      '## Answers to the questions',
      '1. It is cold.\n2. Up.',
    ),
    questions: FOUND,
  },
  {
    what: 'folded, each called a step of the list that is to be done',
    page: lines(
      ...['### Lab', '1. Describe it.\n2. Where does it go?'],
      ...['## Solutions', fold('Step 1 - Describe', 'It is cold.'), fold('Step 2 - Look', 'Up.')],
    ),
    questions: [
      'open Describe it. > Step 1 - Describe It is cold.',
      'open Where does it go? > Step 2 - Look Up.',
    ],
  },
  {
    what: 'of a choice: the letters that are right',
    page: lines(
      '### Question 1',
      'What floats?',
      'A. iron\nB. ice',
      '### Question 2',
      'What sinks?',
      'A. iron\nB. ice',
      '## Answers',
      '### Question 1',
      '**B**, for it is light.',
      '### Question 2',
      'Answer: A',
    ),
    questions: [
      'single-choice What floats? [iron | ICE] > for it is light.',
      'single-choice What sinks? [IRON | ice]',
    ],
  },
  {
    what: 'with hints, code and headings of an exercise in its question',
    page: lines(
      '### Exercise 1',
      'Count.',
      fold('Hint', 'Start at one.'),
      '#### Steps',
      'Go on.',
      '### Exercise 2',
      'Stop.',
      '---',
      '## Solutions',
      '### Exercise 1',
      '```\n1 2 3\n```',
      '### Exercise 2',
      'Done.',
    ),
    questions: ['open Count. Steps Go on. > 1 2 3 (Start at one.)', 'open Stop. > Done.'],
  },
  {
    what: 'in a page whose parts count from one',
    page: lines(
      '### Exercise 1',
      'A?',
      '### Solutions',
      '**Exercise 1.** a',
      '## More',
      '### Exercise 1',
      'B?',
      '### Solutions',
      '**Exercise 1.** b',
    ),
    questions: ['open A? > a', 'open B? > b'],
  },
  {
    what: 'but for one that nothing asks for: it stays, folded, and a warning says so',
    page: lines(
      '### Exercise 1',
      'Count.',
      '## Solutions',
      'Try first!',
      '### Exercise 1',
      'One.',
      '### Exercise 2',
      'Two.',
    ),
    questions: ['open Count. > One.'],
    says: ['7:4 answer-orphan: No question stands before the answer “Solutions”.'],
  },
  {
    what: 'but for those of an exercise that has its own already',
    page: lines(
      '### Exercise 1',
      'Count.',
      '#### Solutions',
      '1. slowly\n2. fast',
      '### Exercise 2',
      'Stop.',
      '#### Solutions',
      '1. at once\n2. later',
    ),
    questions: ['open Count. > slowly fast', 'open Stop. > at once later'],
  },
];

runs('answers apart from their exercises', CASES);

describe('in the languages of the neighbours', () => {
  it.each([
    [
      'fr',
      'Exercice 1',
      'Exercice 2 : la vapeur',
      'Corrigés des exercices',
      'Exercice 1',
      'Corrigé de l’exercice 2',
    ],
    ['fr', 'Activité 1', 'Activité n° 2', 'Solutions', 'Activité 1', 'Activité 2'],
    ['de', 'Aufgabe 1', 'Aufgabe 2', 'Lösungen', 'Aufgabe 1', 'Lösung zu Aufgabe 2'],
    ['de', 'Übung 1', 'Übung 2', 'Lösungen zu den Übungen', 'Übung 1', 'Übung 2'],
    [
      'es',
      'Ejercicio 1',
      'Ejercicio 2',
      'Soluciones de los ejercicios',
      'Ejercicio 1',
      'Solución del ejercicio 2',
    ],
    ['es', 'Pregunta 1', 'Pregunta 2', 'Respuestas', 'Pregunta 1', 'Respuesta 2'],
    ['it', 'Esercizio 1', 'Esercizio 2', 'Soluzioni degli esercizi', 'Esercizio 1', 'Soluzione esercizio 2'],
    ['it', 'Domanda 1', 'Domanda 2', 'Risposte', 'Domanda 1', 'Risposta alla domanda 2'],
    ['es', 'Ejercicio 1', 'Ejercicio 2', 'SOLUCIONARIO', 'Ejercicio 1', 'Ejercicio 2'],
    ['es', 'Ejercicio 1', 'Ejercicio 2', 'Hoja de respuestas', 'Ejercicio 1', 'Ejercicio 2'],
    ['en', 'Exercise 1', 'Exercise 2', 'Mark scheme', 'Exercise 1', 'Exercise 2'],
    ['de', 'Aufgabe 1', 'Aufgabe 2', 'Erwartungshorizont', 'Aufgabe 1', 'Aufgabe 2'],
    ['de', 'Aufgabe 1', 'Aufgabe 2', 'Lösungsblatt', 'Aufgabe 1', 'Aufgabe 2'],
    ['fr', 'Exercice 1', 'Exercice 2', 'Grille de correction', 'Exercice 1', 'Exercice 2'],
    ['it', 'Esercizio 1', 'Esercizio 2', 'Griglia di correzione', 'Esercizio 1', 'Esercizio 2'],
    ['pt', 'Exercício 1', 'Exercício 2', 'Folha de respostas', 'Exercício 1', 'Exercício 2'],
    ['nl', 'Opgave 1', 'Opgave 2', 'Antwoordmodel', 'Opgave 1', 'Opgave 2'],
  ])('they are found too: %s, %s', async (_language, first, second, section, one, two) => {
    const { lesson, html } = await read(
      lines(
        '# T',
        `## ${first}`,
        'Ice?',
        `## ${second}`,
        'Steam?',
        `## ${section}`,
        `### ${one}`,
        'Cold.',
        `### ${two}`,
        'Up.',
      ),
    );
    expect(lesson.questions.map(sketch)).toEqual(['open Ice? > Cold.', 'open Steam? > Up.']);
    expect(html).not.toMatch(/Cold|Up/);
  });
});

describe('a section called “Solution”', () => {
  it.each(['Exercise 3: squares', 'Aufgabe 3'])(
    'answers the exercise that the page’s title calls it: %s',
    async (title) => {
      const { lesson, html, diagnostics } = await read(
        lines(`# ${title}`, 'Print ten squares.', '## Solution', 'Count.'),
      );
      expect(lesson.questions.map(sketch)).toEqual(['open Print ten squares. > Count.']);
      expect(html).not.toMatch(/<h2|Count/);
      expect(marks(diagnostics)).toEqual(['3:1 question-found']);
    },
  );

  it('is folded and named where a page that is called an exercise tells nothing else', async () => {
    const { html, diagnostics } = await read(lines('# Exercise 3', '## Solution', 'Count.'));
    expect(html).toMatch(/<details[\s\S]*Count\./);
    expect(marks(diagnostics)).toEqual(['3:4 answer-orphan']);
  });

  it('stays in a text about something that was solved', async () => {
    const { html, diagnostics } = await read(lines('# Noise', 'It hums.', '## Solution', 'Plug it in.'));
    expect(html).toContain('Plug it in.');
    expect(html).not.toContain('<details');
    expect(marks(diagnostics)).toEqual([]);
  });
});

describe('sections that look like them', () => {
  it('and folds whose steps are numbered answer what stands above them', async () => {
    const page = lines(
      '# T',
      '### Step 1',
      'Melt it.',
      '### Exercise 2',
      'Why does it melt?',
      fold('Show the answer', lines('**Step 1**', 'It gets warm.', '**Step 2**', 'It gets wet.')),
    );
    expect((await read(page)).lesson.questions.map(sketch)).toEqual([
      'open Why does it melt? > Step 1 It gets warm. Step 2 It gets wet.',
    ]);
  });

  it('of problems and what solves them stay a text', async () => {
    const page = lines(
      '# T',
      '## Problems',
      '1. No sound.\n2. No light.',
      'Words.',
      '## Solutions in the field',
      '1. Plug it in.\n2. Wait.',
    );
    const { lesson, html, diagnostics } = await read(page);
    expect(lesson.questions).toEqual([]);
    expect(html).toContain('Plug it in.');
    expect(marks(diagnostics)).toEqual([]);
  });
});

describe('lists of which each item asks', () => {
  const asked = '31. What melts?\n32. What rusts?\n33. What burns?';
  const answers = '31. Wax does.\n32. Iron does.\n33. Wood does.';

  it.each(['Part C', 'Short answers', 'Section 3', 'Réponses courtes', 'Kurzantworten', 'Risposta breve'])(
    'are answered by a list of as many answers, below “%s” too',
    async (title) => {
      const { lesson } = await read(lines('# T', `## ${title}`, asked, '## Answers', answers));
      expect(lesson.questions.map(sketch)).toEqual([
        'open What melts? > Wax does.',
        'open What rusts? > Iron does.',
        'open What burns? > Wood does.',
      ]);
    },
  );

  it('are answered by no list of another length', async () => {
    const { lesson } = await read(
      lines('# T', '## Part C', asked, '## Answers', '31. Wax does.\n32. Iron does.'),
    );
    expect(lesson.questions.every(({ feedback }) => feedback === undefined)).toBe(true);
  });
});

describe('answers that say their name and their number', () => {
  const asked = '1. What melts?\n2. What rusts?';
  const found = ['open What melts? > Wax does.', 'open What rusts? > Iron does.'];

  it.each([
    ['below a title', '## Answers\n\nAnswer 1: Wax does.\n\nAnswer 2: Iron does.'],
    ['below one word in Italian', '**Correzione**\n\nRisposta 1. Wax does.\n\nRisposta 2. Iron does.'],
    ['in a list', '## Answers\n\n- **Answer 1:** Wax does.\n- **Answer 2:** Iron does.'],
    ['below no title', 'Answer 1: Wax does.\n\nAnswer 2: Iron does.'],
    ['below a rule', '---\n\n**Antwort 1**\n\nWax does.\n\n**Antwort 2**\n\nIron does.'],
    ['of two blocks, below no title', 'Answer 1. Wax does.\n\nAnswer 2. Iron does.\n\nAll of it.'],
  ])('answer what counts so: %s', async (_, answers) => {
    const { lesson, html } = await read(lines('# T', asked, answers));
    expect(lesson.questions.map(sketch).map((one) => one.replace(' All of it.', ''))).toEqual(found);
    expect(html).not.toMatch(/Answer|Antwort|does/);
  });

  it('stand right below what each of them answers, elsewhere', async () => {
    const page = lines(
      '# T',
      '1. What melts?',
      'Answer 1: Wax does.',
      '2. What rusts?',
      'Answer 2: Iron does.',
    );
    expect((await read(page)).lesson.questions.map(sketch)).toEqual(found);
  });
});

it.each([
  'Answers to Test 1',
  'Test 1 answers',
  'Homework 2 Solutions',
  'Answers to the practice questions',
  'Key to exercises',
  'Corrigé du contrôle',
  'Correction du QCM',
  'Lösungen zur Klausur',
  'Soluciones del examen 1',
  'Soluzioni del compito 1',
  'Respostas do questionário',
])('what stands below “%s” answers by its numbers, by those of its parts too', async (title) => {
  const parts =
    '### Part 1: Water\n\n1. What melts?\n2. What flows?\n\n### Part 2: Air\n\n1. What blows?\n2. What falls?';
  const told = '**Part 1**\n\n1. Ice does.\n2. Water does.\n\n**Part 2**\n\n1. Wind does.\n2. Hail does.';
  const { lesson } = await read(lines('# T', parts, `## ${title}`, told));
  expect(lesson.questions.map(sketch)).toEqual([
    'open What melts? > Ice does.',
    'open What flows? > Water does.',
    'open What blows? > Wind does.',
    'open What falls? > Hail does.',
  ]);
});

it.each([
  ['Scenario', 'Reference answers'],
  ['Case', 'Sample responses'],
  ['Situation', 'Réponses attendues'],
  ['Cas', 'Corrigés indicatifs'],
  ['Fallbeispiel', 'Beispielantworten'],
  ['Caso', 'Respuestas de referencia'],
])('“%s 2” is answered below “%s”', async (unit, title) => {
  const units = [1, 2].map(
    (n) => `## ${unit} ${n}: ice\n\nIt is all around a ship.\n\n**Question**: What do you do?`,
  );
  const told = `- **${unit} 1**: I wait.\n\n- **${unit} 2**: I walk.`;
  const { lesson } = await read(lines('# T', ...units, `## ${title}`, told));
  expect(lesson.questions.map(sketch)).toEqual([
    'open It is all around a ship. Question: What do you do? > I wait.',
    'open It is all around a ship. Question: What do you do? > I walk.',
  ]);
});

describe('exercises that nothing parts but their answers', () => {
  const MISTAKES = 'Correct the mistakes:\n\n1. Dogs was here.\n2. He are there.';
  const PLURALS = 'Put into the plural:\n\n1. A dog.\n2. A cat.';
  it.each([
    [
      '**Answers:**',
      (told: readonly string[]) => lines('**Answers:**', told.map((one) => `1. ${one}`).join('\n')),
    ],
    [
      'Answers:',
      (told: readonly string[]) => lines('Answers:', ...told.map((one, i) => `**${i + 1}.** ${one}`)),
    ],
    ['a fold', (told: readonly string[]) => fold('Answers', told.map((one) => `1. ${one}`).join('\n'))],
  ])('end in these: %s', async (_, tell) => {
    const { lesson } = await read(
      lines('# T', MISTAKES, tell(['Dogs were here.', 'He is there.']), PLURALS, tell(['Dogs.', 'Cats.'])),
    );
    expect(lesson.questions.map(sketch)).toEqual([
      'open Dogs was here. > Dogs were here.',
      'open He are there. > He is there.',
      'open A dog. > Dogs.',
      'open A cat. > Cats.',
    ]);
  });
});

describe('questions in paragraphs', () => {
  const told = (...all: readonly string[]): string => lines('Answers:', ...all);

  it('leave a number out, and so do their answers', async () => {
    const { lesson } = await read(
      lines(
        '# T',
        '1\\) What is fog?',
        '2\\) What is hail?',
        '4\\) What is snow?',
        '5\\) What is dew?',
        told('1\\) A cloud.', '2\\) Ice.', '4\\) Flakes.', '4.1) Many.', '5\\) Drops.'),
      ),
    );
    expect(lesson.questions.map(sketch)).toEqual([
      'open 1) What is fog? > A cloud.',
      'open 2) What is hail? > Ice.',
      'open 4) What is snow? > Flakes. 4.1) Many.',
      'open 5) What is dew? > Drops.',
    ]);
  });

  it('may be numbers alone, above what is asked about', async () => {
    const code = (n: number): string => `\`\`\`\nprint(${n})\n\`\`\``;
    const { lesson } = await read(
      lines('# T', 'Say what is printed.', '1\\)', code(7), '2\\)', code(8), '3\\)', code(9)) +
        `\n\n${told('1\\) Seven.', '2\\) Eight.', '3\\) Nine.')}`,
    );
    expect(lesson.questions.map(sketch)).toEqual([
      'open 1) print(7) > Seven.',
      'open 2) print(8) > Eight.',
      'open 3) print(9) > Nine.',
    ]);
  });
});

it.each(['LEQ Prompt', 'Essay prompt', 'Writing Prompt'])(
  '%s 1 is answered by the outline of a response below it',
  async (name) => {
    const one = (n: number, task: string, told: string): string =>
      lines(`### ${name} ${n} (Ice)`, task, '### Outline for a strong response:', told, '---');
    const { lesson } = await read(
      lines(
        '# T',
        one(1, 'Evaluate two of these:\n\n- ice\n- fog', '**Thesis:** It is cold.'),
        one(2, 'Evaluate hail.', 'It falls.'),
      ),
    );
    expect(lesson.questions.map(sketch).map((found) => found.replace(/^open .*?(?=Evaluate)/, ''))).toEqual([
      'Evaluate two of these: ice fog > Thesis: It is cold.',
      'Evaluate hail. > It falls.',
    ]);
  },
);
