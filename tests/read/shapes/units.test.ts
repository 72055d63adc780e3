/** Pages that say what they are, whose forms no other reading knows. */
import { describe, expect, it } from 'vitest';
import { wordingIn } from '../../../src/messages/index.ts';
import { type Project, readLesson } from '../../../src/read/index.ts';
import { memoryFiles } from '../../support/memory-files.ts';
import { html, marks, read, sketch } from '../support.ts';

interface Words {
  readonly language: string;
  readonly tasks: readonly string[];
  readonly solutions: readonly [title: string, path: string];
  readonly exercises: readonly [title: string, path: string];
  readonly goal: string;
}

/** Each with one task in words that Cartable doesn't know. */
const WORDS: readonly Words[] = [
  {
    language: 'en',
    tasks: ['Warm the tin slowly', 'List all lakes', 'Count the islands', 'Explain the tide'],
    solutions: ['Water: answer key', 'solutions/water.md'],
    exercises: ['Water - exercises', 'exercises/water.md'],
    goal: 'Goal',
  },
  {
    language: 'fr',
    tasks: ['Réchauffez doucement', 'Décoder le message', 'Trier les lacs', 'Compter les îles'],
    solutions: ['Les lacs - Corrigé', 'corriges/tp4.md'],
    exercises: ['Les lacs - exercices', 'exercices/tp4.md'],
    goal: 'Objectif',
  },
  {
    language: 'de',
    tasks: [
      'Ofenglut langsam wecken',
      'Zählen Sie alle Seen',
      'Beschreiben Sie die Flut',
      'Sortieren Sie die Inseln',
    ],
    solutions: ['Lösungen zu den Seen', 'loesungen/seen.md'],
    exercises: ['Übungen zu den Seen', 'uebungen/seen.md'],
    goal: 'Ziel',
  },
  {
    language: 'es',
    tasks: ['Templar despacio', 'Crear la tabla de lagos', 'Calcular la marea', 'Dibujar las islas'],
    solutions: ['Lagos - Soluciones', 'soluciones/lagos.md'],
    exercises: ['Ejercicios de lagos', 'ejercicios/3/lagos.md'],
    goal: 'Objetivo',
  },
  {
    language: 'it',
    tasks: ['Intiepidisci piano', 'Calcolare la marea', 'Disegnare le isole', 'Elencare i laghi'],
    solutions: ['Soluzioni: i laghi', 'soluzioni/laghi.md'],
    exercises: ['Esercizi sui laghi', 'esercizi/laghi.md'],
    goal: 'Obiettivo',
  },
  {
    language: 'pt',
    tasks: ['Amornar devagar', 'Criar a lista de lagos', 'Calcular a maré', 'Desenhar as ilhas'],
    solutions: ['Gabarito: os lagos', 'gabaritos/lagos.md'],
    exercises: ['Exercícios de lagos', 'exercicios/lagos.md'],
    goal: 'Objetivo',
  },
];

type Form = (task: string, told: string, n: number, goal: string) => string;

const indented = (told: string): string => told.replace(/^(?=.)/gm, '   ');

const FORMS: readonly [string, Form][] = [
  ['headings', (task, told) => `### ${task}\n\n${told}`],
  ['headings called goals', (task, told, n, goal) => `### ${goal} ${n}: ${task}\n\n${told}`],
  ['headings that name something', (task, told, n) => `### ${'ABCD'[n - 1]}-Lago\n\n${task}.\n\n${told}`],
  ['bold counts', (task, told, n) => `**${n}.** ${task}.\n\n${told}`],
  ['counted paragraphs', (task, told, n) => `${n}\\) ${task}.\n\n${told}`],
  ['items above', (task, told, n) => `${n}. ${task}.\n\n${told}`],
  ['slanted items', (task, told, n) => `${n}. *${task}.*\n\n${told}`],
  ['counted points', (task, told, n) => `- **[${n}]** ${task}.\n\n${indented(told)}`],
];

const code = (n: number): string => `\`\`\`sql\nSELECT tin FROM t${n}\n\`\`\``;

const SOLVING: readonly [string, (n: number) => string][] = [
  ['code', code],
  ['words', (n) => `It took ${n} days.`],
  ['code, words and code', (n) => `${code(n)}\n\nIt took ${n} days.\n\n\`\`\`\nday ${n}\n\`\`\``],
  ['a table', (n) => `| what | days |\n| --- | --- |\n| tin | ${n} |`],
];

async function opened(text: string, path: string, language = 'en') {
  const [file = '', folder = 'lessons', above] = path.split('/').reverse();
  const project: Project = { description: { language }, settings: {} };
  const source = { path: file, folder, ...(above && { above }), text };
  const { lesson } = await readLesson(source, memoryFiles({}), project);
  return { questions: lesson!.questions.map(sketch), page: html(lesson!.body) };
}

function pageOf(title: string, { tasks, goal }: Words, form: Form, told: (n: number) => string): string {
  return `# ${title}\n\nTin, tin.\n\n${tasks.map((task, i) => `${form(task, told(i + 1), i + 1, goal)}\n`).join('\n')}`;
}

describe.each(WORDS)('on pages in $language', (words) => {
  const [title, path] = words.solutions;

  it.each(FORMS)('of solutions all %s are asked, be one in words that nobody knows', async (_, form) => {
    for (const [, told] of SOLVING)
      for (const [name, at] of [
        [title, 'p.md'],
        ['Tin', path],
      ] as const) {
        const { questions, page } = await opened(pageOf(name, words, form, told), at, words.language);
        expect(questions).toHaveLength(4);
        words.tasks.forEach((task, i) => {
          const one = questions.find((question) => question.includes(task));
          expect(one?.split(' > ')[1]).toMatch(new RegExp(`\\b(?:t|took |day |tin )${i + 1}\\b`));
        });
        expect(page).not.toMatch(/SELECT|It took/);
      }
  });

  it.each(FORMS.filter(([name]) => !name.includes('name something')))(
    'of exercises code answers %s',
    async (_, form) => {
      const [name, at] = words.exercises;
      for (const [called, file] of [
        [name, 'p.md'],
        ['Tin', at],
      ] as const) {
        const { questions, page } = await opened(pageOf(called, words, form, code), file, words.language);
        expect(questions.map((one) => one.split(' > ')[1])).toEqual(
          [1, 2, 3, 4].map((n) => `SELECT tin FROM t${n}`),
        );
        expect(page).not.toContain('SELECT');
      }
    },
  );

  it('of exercises what nobody answers is asked below whatever headings, with folded hints between', async () => {
    const hint = '<details>\n<summary>Hint</summary>\n\nUse a glass.\n\n</details>\n';
    const [a, b, c, d] = words.tasks;
    const text = `# ${words.exercises[0]}\n\n## A\n\n1. ${a}.\n2. ${b}.\n\n## B\n\n1. ${c}.\n\n${hint}\n2. ${d}.\n\n${hint}`;
    const { questions } = await opened(text, 'p.md', words.language);
    expect(questions.map((one) => words.tasks.findIndex((task) => one.includes(task)))).toEqual([0, 1, 2, 3]);
  });
});

describe('of a page of solutions', () => {
  const solved = (text: string) => opened(`# Ice - Solutions\n\n${text}\n`, 'p.md');

  it('things below an instruction are asked with it, one by one', async () => {
    const things = ['a litre of fog', 'a bag of hail'];
    const tasks = ['Explain the ice', 'Count the lakes', 'Describe the islands'];
    const solvedEach = (all: readonly string[]) =>
      all.map((one, i) => `${i + 1}. ${one}\n\nIt is ${i + 1} kg.`).join('\n\n');
    const { questions, page } = await solved(
      `### Warm-up\n\nFor each of these, state its weight.\n\n${solvedEach(things)}\n\n### Ice\n\nSome words.\n\n${solvedEach(tasks)}`,
    );
    expect(questions).toEqual([
      ...things.map((one, i) => `open For each of these, state its weight. ${one} > It is ${i + 1} kg.`),
      ...tasks.map((one, i) => `open ${one} > It is ${i + 1} kg.`),
    ]);
    expect(page).not.toContain('kg');
  });

  it('items right above another are asked with it: one answer is told of all of them', async () => {
    const { questions } = await solved(
      '## A\n\n1. Weigh the ice.\n\n3 kg\n\n2. Count the lakes.\n\n12\n\n## B\n\n1. Why does it float?\n2. Why does it melt?\n\nIt is light and warm.',
    );
    expect(questions).toEqual([
      'open Weigh the ice. > 3 kg',
      'open Count the lakes. > 12',
      'open Why does it float? Why does it melt? > It is light and warm.',
    ]);
  });

  it.each(['Summary', 'Quick lesson summary', 'Rappels de cours', 'Recap', 'Zusammenfassung'])(
    'nothing below “%s” is asked',
    async (title) => {
      const { questions, page } = await solved(
        `## ${title}\n\n1. Mass: count it in kg\n\n$$m = 3$$\n\n## Exercise\n\n1. Weigh the ice.\n\n3 kg\n\n2. Count the lakes.\n\n12`,
      );
      expect(questions).toEqual(['open Weigh the ice. > 3 kg', 'open Count the lakes. > 12']);
      expect(page).toContain('Mass');
    },
  );
});

describe('left alone', () => {
  const three = (write: (n: number) => string): string => [1, 2, 3].map(write).join('\n\n');
  it.each([
    [
      'steps in a terminal',
      'exercises/p.md',
      three((n) => `${n}) Run the tool.\n\n\`\`\`bash\ntool ${n}\n\`\`\``),
    ],
    [
      'words below tasks, which may be more of them',
      'exercises/p.md',
      three((n) => `${n}) List the lakes.\n\nA lake has ${n} shores.`),
    ],
    [
      'code to be completed',
      'exercises/p.md',
      three((n) => `${n}) Write it.\n\n\`\`\`python\ndef f${n}():\n    ...\n\`\`\``),
    ],
    [
      'what a page wants to reach',
      'exercises/p.md',
      '## Objectives\n\n1. Define ice.\n2. Explain fog.\n3. List lakes.',
    ],
    ['a page of another name', 'lessons/p.md', three((n) => `${n}) List the lakes.\n\n${code(n)}`)],
    [
      'prose of a page of solutions',
      'solutions/p.md',
      '## Ice\n\nIt floats.\n\n## Fog\n\nIt lies low.\n\n## Steam\n\nIt rises.',
    ],
  ])('are %s', async (_, path, text) => {
    expect((await opened(`# Water\n\n${text}\n`, path)).questions).toEqual([]);
  });

  it('are the steps of a page that is one exercise', async () => {
    const text =
      '# Exercise 3: Ice\n\nWeigh it.\n\n## Way\n\n1. List it.\n2. Count it.\n3. Show it.\n\n<details>\n<summary>Solution</summary>\n\n12 g\n\n</details>\n';
    expect((await opened(text, 'exercises/p.md')).questions).toHaveLength(1);
  });

  it('is what a page of solutions shows besides what it calls an exercise', async () => {
    const one = (n: number): string => `**Exercise ${n}.** Count the rows.\n\n${code(n)}`;
    const text = `# Ice - Solutions\n\n### Show the first rows\n\nrows\n\n${one(1)}\n\n### Show the last rows\n\nlast\n\n${one(2)}\n`;
    const { questions, page } = await opened(text, 'p.md');
    expect(questions.map((q) => q.slice(0, 15))).toEqual(['open Exercise 1', 'open Exercise 2']);
    expect(page).toContain('rows');
  });
});

describe('the title of a page of answers', () => {
  const parts = ['Use a parameter', 'Return one directly', 'Set a header', 'Write it down'];
  const told = 'You can keep it in a variable.';
  const page = (title: string): string =>
    `# ${title}\n\n${parts.map((one) => `## ${one}\n\n${told}`).join('\n\n')}\n`;

  it.each([
    'Answers',
    'Chapter 2: solutions',
    'Antworten zu Kapitel 2',
    'Réponses',
    'Respuestas a las preguntas',
    'Solution 3',
  ])('says so of all its parts: %s', async (title) => {
    const { lesson, html } = await read(page(title));
    expect(lesson.questions).toHaveLength(parts.length);
    expect(html).not.toContain('variable');
  });

  it.each([
    'Cookies de réponse',
    'Modèle de réponse',
    'Modelo de resposta – tipo',
    'Respuesta personalizada',
    'The response',
    'Antwortcodes',
  ])('is another where only one is spoken of: %s', async (title) => {
    const { lesson, html, diagnostics } = await read(page(title));
    expect(lesson.questions).toEqual([]);
    expect(html.match(/variable/g)).toHaveLength(parts.length);
    expect(marks(diagnostics, 'answer-orphan')).toEqual([]);
  });
});

it.each([
  ['es', 'Ejercicios', 'Modifique el programa para que funda.', 'Indique qué imprime el siguiente programa.'],
  ['en', 'Exercises', 'Modify the program so that it melts.', 'Say what the following program prints.'],
  ['de', 'Übungen', 'Ändern Sie das Programm, damit es schmilzt.', 'Was macht das folgende Programm?'],
  ['fr', 'Exercices', 'Modifiez le programme pour qu’il fonde.', 'Dites ce que fait le programme suivant.'],
])('a program that is given belongs to what is asked: %s', async (_language, title, ...asked) => {
  const code = '   ```java\n   class Ice { int a = 1; }\n   ```';
  const items = asked.map((one, i) => `${i + 1}. ${one}\n\n${code}\n`).join('\n');
  const { lesson } = await read(`# ${title}\n\n${items}`);
  expect(lesson.questions.map(sketch)).toEqual(asked.map((one) => `open ${one} class Ice { int a = 1; }`));
});

it.each([
  ['Exercises', 'Which of them float?', 'correct'],
  ['Übungen', 'Welche davon schwimmen?', 'richtig'],
  ['Exercices', 'Lesquels flottent ?', 'bonne réponse'],
  ['Ejercicios', '¿Cuáles flotan?', 'correcto'],
])('options that say that they are right are chosen on a sheet, too: %s', async (title, asked, right) => {
  const section = (n: number) => `## ${n}) ${asked}\n\n- iron\n- ice (${right})\n- wood (${right})\n`;
  const { lesson } = await read(`# ${title}\n\n${[1, 2, 3].map(section).join('\n')}`);
  expect(lesson.questions.map(sketch)).toEqual(
    [1, 2, 3].map((n) => `multiple-choice ${n}) ${asked} [iron | ICE | WOOD]`),
  );
});

describe('what any verb tells in the infinitive', () => {
  const page = (...tasks: string[]): string =>
    `# Hielo\n\n${tasks.map((one, i) => `${i + 1}) ${one}\n`).join('\n')}`;

  it.each([
    ['es', 'ejercicios.md', 'Cargar las tablas del hielo.', 'Extraer los cubos.', 'Hacer una lista.'],
    ['es', 'EjerciciosHielo_dia1.md', 'Pegarlos al vaso.', 'Barrer la mesa.', 'Hervir dos vasos.'],
    ['fr', 'exercices.md', 'Charger les tables.', 'Fondre chaque cube.', 'Remplir deux verres.'],
    ['it', 'ghiaccio_esercizi2.md', 'Caricare le tabelle.', 'Spegnere la luce.', 'Bollire due bicchieri.'],
    ['pt', 'exercicios.md', 'Carregar as tabelas.', 'Ferver dois copos.', 'Varrer uma mesa.'],
  ])('is asked on a page of exercises: %s, %s', async (language, file, ...tasks) => {
    const { questions } = await opened(page(...tasks), file, language);
    expect(questions).toEqual(tasks.map((one) => `open ${one}`));
  });
});

describe('on a page of exercises', () => {
  it.each([
    ['es', '### escribí tu código acá'],
    ['es', '# escriba aquí el código'],
    ['fr', '# écrivez votre code'],
    ['it', '# scrivi qui la soluzione'],
    ['de', '# hier Code einfügen'],
  ])('a program to go on with belongs to its task: %s, %s', async (language, remark) => {
    const tasks = ['Calculer la moyenne.', 'Définir le cube.', 'Comparer les verres.'];
    const text = tasks.map((one, i) => `${i + 1}) ${one}\n\n\`\`\`r\nx = c()\n${remark}\n\`\`\`\n`);
    const { questions } = await opened(`# Glace\n\n${text.join('\n')}`, 'exercices.md', language);
    expect(questions).toEqual(tasks.map((one) => `open ${one} x = c() ${remark}`));
  });

  it('a task without a name is told of by how it begins', async () => {
    const tasks = [
      'Count all the cubes that float on the water of the glass, and others.',
      'List them.',
      'Explain it.',
    ];
    const text = tasks.map((one, i) => `**${i + 1}. ${one}**\n\nUse a pen.\n`).join('\n');
    const source = { path: 'exercises.md', folder: 'lessons', text: `# Ice\n\n${text}` };
    const english: Project = { description: { language: 'en' }, settings: {} };
    const { diagnostics } = await readLesson(source, memoryFiles({}), english);
    expect(diagnostics.filter(({ guess }) => !guess).map((one) => wordingIn(one, 'en').message)).toEqual([
      'The exercise “1. Count all the cubes that float on the water of the…” has no answer.',
      'The exercise “2. List them.” has no answer.',
      'The exercise “3. Explain it.” has no answer.',
    ]);
  });

  it('a line in bold above the next tasks is no part of the last', async () => {
    const text = '**A: tables**\n\n1.1 Count it.\n\n1.2 List it.\n\n**B: cubes**\n\n2.1 Explain it.';
    const { questions, page } = await opened(`# Ice: exercises\n\n${text}\n`, 'p.md');
    expect(questions).toEqual(['open 1.1 Count it.', 'open 1.2 List it.', 'open 2.1 Explain it.']);
    expect(page).toContain('B: cubes');
  });
});

describe('on a page of exercises that are headings', () => {
  const points = '- The cube is clear.\n- Weigh the glass before.\n- Note what it weighs.';
  const tasks = ['Weigh the ice.', 'Draw the lake.', 'Count the cubes.'];
  const page = (below: string, behind = ''): string =>
    tasks.map((one, i) => `## Exercise ${i + 1}\n\n${one}${behind}\n\n${below}\n`).join('\n');

  it('points of which one sets nothing say more of the words above them', async () => {
    const { questions } = await opened(`# Exercises\n\n${page(points)}`, 'p.md');
    expect(questions).toEqual(
      tasks.map((one) => `open ${one} The cube is clear. Weigh the glass before. Note what it weighs.`),
    );
  });

  it('points that all ask are asked one by one, and so are such as are led to', async () => {
    const asking = '- Why does it float?\n- What is fog?';
    const all = await opened(`# Exercises\n\n${page(asking)}`, 'p.md');
    expect(all.questions).toHaveLength(6);
  });
});

describe('points below headings that count', () => {
  const STEPS = [
    '- Create a cube.\n- Print its mass.',
    '- Create a lake.\n- Freeze it.\n- Print it.',
    '- Open the file.\n- Count its lines.',
  ];
  const page = (lists: readonly string[], count = (i: number) => `${i + 1}. `): string =>
    `# Exercises\n\n${lists.map((one, i) => `## ${count(i)}Ice ${'abc'[i]}\n\n${one}\n`).join('\n')}`;
  const wordsOf = (list: string): string => list.replaceAll('\n- ', ' ').slice(2);

  it('are steps of one exercise each', async () => {
    const { questions } = await opened(page(STEPS), 'p.md');
    expect(questions).toEqual(STEPS.map((one) => `open ${wordsOf(one)}`));
  });

  it('have the box below them that helps with all of them', async () => {
    const lists = STEPS.map((one) => `${one}\n\n!!! tip\n    Use the scale.\n`);
    const { questions } = await opened(page(lists), 'p.md');
    expect(questions).toEqual(STEPS.map((one) => `open ${wordsOf(one)} Tip Use the scale.`));
  });

  it('are asked one by one where half are thought about, ask, or no heading counts', async () => {
    const thought = STEPS.map(() => '- Explain the fog.\n- Describe the tide.');
    expect((await opened(page(thought), 'p.md')).questions).toHaveLength(6);
    const asking = STEPS.map(() => '- Why does ice float?\n- Weigh it.');
    expect((await opened(page(asking), 'p.md')).questions).toHaveLength(6);
    expect(
      (
        await opened(
          page(STEPS, () => ''),
          'p.md',
        )
      ).questions,
    ).toHaveLength(7);
  });

  it('ask nothing where each leads elsewhere', async () => {
    const links =
      '- [Open the template](https://example.org/a)\n- [Solutions](https://example.org/b)\n- [Use the folder](https://example.org/c) at home';
    const { questions } = await opened(page(STEPS).replace('Exercises\n', `Exercises\n\n${links}\n`), 'p.md');
    expect(questions).toEqual(STEPS.map((one) => `open ${wordsOf(one)}`));
  });
});

it.each([
  ['Ice - Key Practice Problems', 'p.md'],
  ['Ice', 'practice-problems.md'],
  ['Ice', 'Homework tasks.md'],
  ['IJs', 'Opdracht_IJs.md'],
  ['Ghiaccio', 'problemi-proposti.md'],
  ['Hielo', 'problemas propuestos.md'],
])('a page of exercises by its name: %s, %s', async (title, file) => {
  const tasks = ['Explain why ice floats.', 'Describe the fog.', 'State its mass.'];
  const text = tasks.map((one, i) => `${i + 1}. ${one}\n`).join('\n');
  const { questions } = await opened(`# ${title}\n\n## Problems\n\n${text}`, file);
  expect(questions).toEqual(tasks.map((one) => `open ${one}`));
});

describe('on a sheet called so', () => {
  const homework = async (list: string): Promise<readonly string[]> =>
    (
      await read(`# Homework 3\n\n## Problems\n\n1. Find its mass.\n\n${list}\n\n4. Draw the lake.\n`)
    ).lesson.questions.map(sketch);

  it.each([
    [
      'in lines below its words',
      '2. A lake freezes.\na. What is lost?\nb. Find the rest.\n\n3. Count them.',
      'open A lake freezes. a. What is lost? b. Find the rest.',
    ],
    [
      'in a paragraph below a table',
      '2. A lake freezes:\n\n| fish | 3 |\n|---|---|\n| old | 2 |\n\na. What is lost?\nb. Find the rest.\n\n3. Count them.',
      'open A lake freezes: fish 3 old 2 a. What is lost? / open b. Find the rest.',
    ],
  ])('parts with letters that ask or tell are no options: %s', async (_, list, one) => {
    expect(await homework(list)).toEqual([
      'open Find its mass.',
      ...one.split(' / '),
      'open Count them.',
      'open Draw the lake.',
    ]);
  });

  it('what is offered is no part', async () => {
    const list = '2. A lake freezes.\na. What is lost\nb. Ice\n\n3. Count them.';
    expect(await homework(list)).not.toContainEqual(expect.stringContaining('freezes'));
  });

  it.each(['Guidelines: please', 'Richtlinien: Bitte', 'Directrices: por favor,'])(
    'what else is to be kept in mind is no task: %s',
    async (opens) => {
      const { lesson } = await read(
        `# Homework 3\n\n## Fish\n\n${opens} write it with a pen. Submit your own work.\n\n## Problems\n\n1. Find its mass.\n\n2. Draw the lake.\n\n3. Count them.\n`,
      );
      expect(lesson.questions.map(sketch)).toEqual([
        'open Find its mass.',
        'open Draw the lake.',
        'open Count them.',
      ]);
    },
  );
});
