/** Exercises that nobody answers, and that no heading of their own calls so. */
import { describe, expect, it } from 'vitest';
import { readLesson } from '../../../src/read/index.ts';
import { memoryFiles } from '../../support/memory-files.ts';
import { read, sketch } from '../support.ts';

const asked = async (text: string): Promise<string[]> =>
  (await read(`# Weather\n\nFog is wet.\n\n${text}\n\n## After\n\nThe end.\n`)).lesson.questions.map(sketch);

describe('items below a heading', () => {
  it.each([
    'Exercises',
    '11. Exercises',
    'Practice problems',
    'Check your understanding',
    'Exercices',
    'Exercices pratiques',
    'Ejercicios prácticos',
    'Esercizi pratici',
    'Questions de révision',
    'Übungsaufgaben',
    'Kontrollfragen',
    'Ejercicios',
    'Esercizi',
    'Verifica',
    'Exercícios',
    'Proposte di esercizi',
    "Série d'exercices",
    'Lista de ejercicios',
  ])('%s are asked', async (title) => {
    expect(await asked(`## ${title}\n\n1. Define fog.\n2. Why does hail fall?`)).toEqual([
      'open Define fog.',
      'open Why does hail fall?',
    ]);
  });

  it.each(['Questions', 'Contents', 'Exercise rooms', 'Steps'])('%s stay a list', async (title) => {
    expect(await asked(`## ${title}\n\n1. Define fog.\n2. Why does hail fall?`)).toEqual([]);
  });

  it.each([
    'Challenging questions',
    '3. Discussion questions',
    'Questions to think about',
    'Questions de réflexion',
    "Questions d'observation",
    'Denkfragen',
    'Fragen zum Nachdenken',
    'Preguntas de reflexión',
    'Domande per riflettere',
    'Perguntas para refletir',
    'Denkvragen',
  ])('%s are asked where each ends by asking, and so are mere questions beside them', async (title) => {
    const items = '1. Fog is wet. Why is that?\n2. Why does hail fall?';
    const both = ['open Fog is wet. Why is that?', 'open Why does hail fall?'];
    expect(await asked(`## ${title}\n\n${items}`)).toEqual(both);
    expect(
      await asked(`## Questions\n\n1. What is dew?\n2. What is ice?\n\n## ${title}\n\n${items}`),
    ).toEqual(['open What is dew?', 'open What is ice?', ...both]);
    expect(await asked(`## ${title}\n\n1. Why is fog wet? It is of water.\n2. Why does hail fall?`)).toEqual(
      [],
    );
  });

  it.each([
    '1. Open the tap. What do you notice?\n2. Can you hear the steam?',
    '1. Que remarquez-vous dans le verre ?\n2. Entendez-vous la vapeur ?',
    '1. Was beobachtest du im Glas?\n2. Hörst du den Dampf?',
  ])('are asked below mere questions where each asks what one perceives: %s', async (items) => {
    expect(await asked(`## Questions\n\n${items}`)).toHaveLength(2);
    const [first] = items.split('\n');
    expect(await asked(`## Questions\n\n${first}\n2. Who pays for the tap?`)).toEqual([]);
  });

  it.each(['Problems', 'Research questions', 'Tâches', 'Problemi'])(
    '%s in a box are asked on a page that is an exercise',
    async (title) => {
      const box = `:::{admonition} ${title}\n1. Draw a cloud.\n2. Why does hail fall?\n:::\n`;
      const { lesson } = await read(`# Exercise 3: Weather\n\nFog is wet.\n\n${box}`);
      expect(lesson.questions.map(sketch)).toEqual(['open Draw a cloud.', 'open Why does hail fall?']);
      const told = ':::{admonition} Problems\n1. The cloud is thin.\n2. Hail falls.\n:::\n';
      expect((await read(`# Exercise 3: Weather\n\n${told}`)).lesson.questions).toEqual([]);
    },
  );

  it.each(['**Download guide:**', 'Before you begin:', '**Avant de commencer :**', '**Vorbereitung**'])(
    'are not asked below %s: they prepare for what is set',
    async (line) => {
      const { lesson } = await read(
        `# Problem set 2: Fog\n\n${line}\n\n1. Open the box.\n2. Write your name.\n\nNow:\n\n1. Define fog.\n2. Why does hail fall?\n`,
      );
      expect(lesson.questions.map(sketch)).toEqual(['open Define fog.', 'open Why does hail fall?']);
    },
  );

  it.each([
    ['Activities', 'Define fog.', 'Explain dew.'],
    ['Activités', 'Définis la brume.', 'Explique la rosée.'],
    ['Actividades', 'Define la niebla.', 'Explica el rocío.'],
    ['Actividades de recuperación', 'Define la niebla.', 'Explica el rocío.'],
    ['Attività', 'Definisci la nebbia.', 'Spiega la rugiada.'],
    ['Atividades', 'Defina a névoa.', 'Explique o orvalho.'],
    ['Activiteiten', 'Beschrijf de mist.', 'Noem de dauw.'],
  ])('%s are asked where they count and tell what to do', async (title, first, second) => {
    expect(await asked(`## ${title}\n\n1. ${first}\n2. ${second}`)).toEqual([
      `open ${first}`,
      `open ${second}`,
    ]);
    expect(await asked(`## ${title}\n\n1. Fog, 9:30\n2. Dew, 10:15`)).toEqual([]);
    expect(await asked(`## ${title}\n\n- ${first}\n- ${second}`)).toEqual([]);
  });

  it('are asked with lettered parts that offer nothing', async () => {
    const list =
      '1. Define fog.\n2. Complete these:\n   a) Fog is ____.\n   b) Dew is ____.\n3. Explain which are right.\n   a) Fog is dry.\n   b) Hail falls.';
    expect(await asked(`## Exercises\n\n${list}`)).toEqual([
      'open Define fog.',
      'open Complete these: a) Fog is ____.',
      'open Complete these: b) Dew is ____.',
      'open Explain which are right. a) Fog is dry. b) Hail falls.',
    ]);
    for (const offers of ['Choose the right answer.', 'What is wet?'])
      expect(await asked(`## Exercises\n\n1. Define fog.\n2. ${offers}\n   a) Fog.\n   b) Salt.`)).toEqual(
        [],
      );
  });

  it('are asked above a key that tells of choices', async () => {
    const choices =
      '## Questions\n\n1. What is wet?\n   a) fog\n   b) salt\n2. What is dry?\n   a) fog\n   b) salt';
    const key = '## Answers to the questions\n\n1. a\n2. b';
    expect(
      await asked(`${choices}\n\n## Exercises\n\n1. Define fog.\n2. Why does hail fall?\n\n${key}`),
    ).toEqual([
      'single-choice What is wet? [FOG | salt]',
      'single-choice What is dry? [fog | SALT]',
      'open Define fog.',
      'open Why does hail fall?',
    ]);
  });

  it('are asked where the page is called so', async () => {
    const { lesson } = await read('# Exercises\n\n1. Define fog.\n2. Why does hail fall?\n');
    expect(lesson.questions).toHaveLength(2);
  });

  it('are asked with what is said or shown up to the next', async () => {
    const list =
      '1. Define fog.\n\nThink of the sea.\n\n2. What falls here?\n\n```\nice\n```\n\n3. Draw dew.';
    expect(await asked(`## Exercises\n\n${list}`)).toEqual([
      'open Define fog. Think of the sea.',
      'open What falls here? ice',
      'open Draw dew.',
    ]);
  });

  it('ask where most bullets ask or tell what to do, and not where they remark or lead elsewhere', async () => {
    expect(await asked('## Exercises\n\n- Why does hail fall?\n- Explain dew.')).toHaveLength(2);
    expect(await asked('## Exercises\n\n- fog is wet\n- hail is hard')).toEqual([]);
    expect(await asked('## Exercises\n\nWith options.\n\n1. a\n2. b\n3. c')).toEqual([]);
    expect(
      await asked('## Exercises\n\n1. [Fog](https://example.org/fog)\n2. [Hail](https://example.org/hail)'),
    ).toEqual([]);
  });

  it('have their answers where some stand below', async () => {
    const told = ':::{dropdown} Answers\n1. A low cloud.\n2. It is heavy.\n:::';
    expect(await asked(`## Exercises\n\n1. Define fog.\n2. Why does hail fall?\n\n${told}`)).toEqual([
      'open Define fog. > A low cloud.',
      'open Why does hail fall? > It is heavy.',
    ]);
  });

  it.each([
    'For each of these clouds:\n\n1. Find its name.\n2. Explain its form.',
    'Think of rain. I would like you to:\n\n1. find its name\n2. explain its form',
    'Pour chaque nuage :\n\n1. Donnez son nom.\n2. Expliquez sa forme.',
    'Für jede Wolke:\n\n1. Nenne ihren Namen.\n2. Erkläre ihre Form.',
    'Para cada nube:\n\n1. Indica cuál es.\n2. Explica su forma.',
    'Per ogni nuvola:\n\n1. Indica il nome.\n2. Spiega la forma.',
    'Write a program that:\n\n- counts clouds\n- explains their form?',
    'Écrivez un programme qui :\n\n1. compte les nuages\n2. explique leur forme',
  ])('are one task where they are its steps: %s', async (list) => {
    const [task, ...others] = await asked(`## Exercises\n\n1. Define fog.\n\n### Exercises\n\n${list}`);
    expect(task).toBe('open Define fog.');
    expect(others).toEqual([expect.stringMatching(/:.*form/i)]);
    const taken = '### Fog\n\n:::{dropdown} Answer\nIt is wet.\n:::';
    expect((await asked(`## Exercises\n\n${list}\n\n${taken}`)).join()).not.toMatch(/form/i);
  });

  it('are several below words that only lead to them', async () => {
    expect(await asked('## Exercises\n\nSolve these:\n\n1. Define fog.\n2. Define dew.')).toHaveLength(2);
    expect(await asked('## Exercises\n\nFor each of these, say why:\n\n1. fog\n2. dew')).toHaveLength(2);
  });

  it('are no footnotes', async () => {
    expect(await asked('## Exercises\n\nThink of fog.[^1]\n\n[^1]: A low cloud.')).toEqual([]);
  });
});

describe('sheets of exercises', () => {
  it.each([
    'Assignment 2: Weather',
    'Problem set 3',
    'Worksheet',
    'Devoir maison',
    'Feuille d’exercices 2',
    'Übungsblatt 4',
    'Hoja de ejercicios',
    'Foglio di esercizi',
    'Ficha de trabalho',
  ])('%s are asked', async (title) => {
    expect(await asked(`## ${title}\n\n1. Define fog.\n2. Why does hail fall?`)).toHaveLength(2);
  });

  it('say other things in lists, which stay', async () => {
    expect(await asked('## Assignment 2\n\n1. due on Monday\n2. worth ten points')).toEqual([]);
  });

  it('have parts with names of their own below Exercises, right above what is asked', async () => {
    const part = '### Fog and dew\n\n- Define fog.\n- Why does dew fall?\n\n';
    expect(await asked(`## Solved exercises\n\n${part}${part.replaceAll('fog', 'hail')}`)).toHaveLength(4);
    expect(await asked(`## Exercises\n\n### Fog\n\nSee:\n\n- Define fog.\n- Why does dew fall?`)).toEqual([]);
    expect(await asked('## Exercises\n\n### Define fog\n\n- Read this.\n- Take notes.')).toEqual([]);
    expect(await asked('## Exercises\n\n### Fog\n\n- wet\n- cold')).toEqual([]);
  });
});

describe('items that only name what their own lists set', () => {
  it.each([
    ['numbers', '1. Fog (2 points)\n\n   1. Define fog.\n   2. Why is it wet?\n\n2. Explain dew.'],
    ['letters', '1. Fog (2 points)\n\n    a.  Define fog.\n\n    b.  Why is it wet?\n\n2. Explain dew.'],
    ['letters in lines', '1. Fog (2 points)\n    a. Define fog.\n    b. Why is it wet?\n\n2. Explain dew.'],
  ])('are parted, by %s', async (_, list) => {
    const [fog, wet, dew, ...others] = await asked(`## Exercises\n\n${list}`);
    expect(fog).toMatch(/^open Fog \(2 points\) (?:a\. )?Define fog\.$/);
    expect(wet).toMatch(/^open (?:b\. )?Why is it wet\?$/);
    expect(dew).toBe('open Explain dew.');
    expect(others).toEqual([]);
  });

  it('are whole where they ask or tell themselves', async () => {
    const list = '1. Write a text that:\n   1. tells of fog\n   2. asks why it is wet\n2. Explain dew.';
    expect(await asked(`## Exercises\n\n${list}`)).toEqual([
      'open Write a text that: tells of fog asks why it is wet',
      'open Explain dew.',
    ]);
  });
});

describe('paragraphs that a number calls', () => {
  it.each([
    ['**Exercise 1.** Define fog.', '**Exercise 2.** Define dew.'],
    ['**Exercice 1 :** Définissez fog.', '**Exercice 2 :** Définissez dew.'],
    ['Aufgabe 1: Definiere fog.', 'Aufgabe 2: Definiere dew.'],
    ['**Ejercicio 1**\n\nDefine fog.', '**Ejercicio 2**\n\nDefine dew.'],
    ['> **Esercizio 1.** Definisci fog.', '> **Esercizio 2.** Definisci dew.'],
  ])('%s', async (...texts) => {
    const [fog, dew, ...others] = await asked(texts.join('\n\n'));
    expect(fog).toContain('fog');
    expect(dew).toContain('dew');
    expect(others).toEqual([]);
  });

  it('hold all up to the next, and of the last what it shows', async () => {
    const one = '**Exercise 1.** Define fog.\n\nThink of the sea.\n\n';
    expect(await asked(`${one}**Exercise 2.** Explain this:\n\n\`\`\`\ndew\n\`\`\`\n\nFog again.`)).toEqual([
      'open Exercise 1. Define fog. Think of the sea.',
      'open Exercise 2. Explain this: dew',
    ]);
  });

  it('ask nothing where a text speaks of them', async () => {
    expect(await asked('Exercise 2 shows what fog is.\n\nExercises 1 and 2 are about hail.')).toEqual([]);
    expect(await asked('**Exercise 1.** It was cold.\n\n**Exercise 2.** It was warm.')).toEqual([]);
  });
});

describe('paragraphs that only the word calls', () => {
  const inside = [
    ['bare', (text: string) => text],
    ['in a quotation', (text: string) => text.replace(/^/gm, '> ')],
    ['in an alert', (text: string) => `> [!NOTE]\n${text.replace(/^/gm, '> ')}`],
    ['in a box', (text: string) => `!!! note\n\n${text.replace(/^(?=.)/gm, '    ')}`],
    ['in a fence', (text: string) => `::: {.callout-note}\n${text}\n:::`],
  ] as const;
  const written = [
    '**Exercise:** Define fog.',
    '**Exercice** : Définissez fog.',
    '**Aufgabe**\nDefiniere fog.',
    '*Ejercicio:* Define fog.',
    '***Esercizio.*** Definisci fog.',
    'Exercício: Defina fog.',
    '✏️ **Exercise**\n\nDefine fog.',
    'Exercice :\n\nDéfinir le fog.',
    '**Exercise**\n\n1. Play with fog.\n2. Try it again.',
  ];

  it.each(inside.flatMap(([where, put]) => written.map((text) => [where, text, put(text)] as const)))(
    '%s: %s',
    async (_, __, text) => {
      const [fog, ...others] = await asked(`${text}\n\nHail is another thing.\n\nIt is hard.`);
      expect(fog).toMatch(/fog/);
      expect(fog).not.toMatch(/Hail/);
      expect(others).toEqual([]);
    },
  );

  it.each(inside)('are answered behind what they stand in: %s', async (_, put) => {
    for (const answer of [
      '**Solution:** It is a low cloud.',
      ':::{dropdown} Solution\nIt is a low cloud.\n:::',
    ]) {
      const page = `# Weather\n\nHail is wet.\n\n${put('**Exercise:** Define fog.')}\n\n${answer}\n\nThe end.\n`;
      const { lesson, html } = await read(page);
      expect(lesson.questions.map(sketch)).toEqual([
        expect.stringMatching(/^open (?:Note )?Exercise: Define fog\. > It is a low cloud\.$/),
      ]);
      expect(html).not.toContain('low cloud');
      expect(html).toContain('Hail');
    }
  });

  it('ask with all that they say above their answer', async () => {
    const page = 'Exercise:\n\nFog is seen.\n\nDefine fog.\n\n:::{dropdown} Solution\nIt is low.\n:::';
    expect(await asked(`Dew first.\n\n${page}`)).toEqual([
      'open Exercise: Fog is seen. Define fog. > It is low.',
    ]);
  });

  it.each([
    '**Exercise:** it keeps one warm.',
    '**Exercise** caution when it is wet.',
    'Exercise: the walk was long.',
    '> **Note:** Define fog.',
    '**Exercises** below tell more.',
  ])('ask nothing where they tell of it: %s', async (text) => {
    expect(await asked(text)).toEqual([]);
  });
});

describe('boxes', () => {
  it.each([
    ':::{admonition} Exercise 1\nDefine fog.\n:::',
    '!!! question "Exercice 1"\n    Define fog.',
    '> [!NOTE] Aufgabe: Wetter\n> Define fog.',
    ':::note Ejercicio 1\n\nDefine fog.\n\n:::',
    '::: {.callout-note}\n## Esercizio 1\nDefine fog.\n:::',
  ])('called an exercise are asked: %s', async (box) => {
    expect(await asked(box)).toEqual([expect.stringContaining('Define fog.')]);
  });

  it.each([
    'Think of the sea.',
    '- the sea\n- the sky',
    ':::{note}\nIt is low.\n:::',
    '> [!TIP]\n> It is low.',
    'Think of it.\n\n```\nsea\n```\n\nIt is low.',
  ])('are asked with what is said behind them, above their answer: %s', async (said) => {
    const boxes = [
      (words: string) => `:::{admonition} Exercise\n${words}\n:::`,
      (words: string) => `:::{exercise}\n${words}\n:::`,
      (words: string) => `::: {.callout-note}\n## Aufgabe\n${words}\n:::`,
    ];
    for (const box of boxes) {
      const told = ':::{dropdown} Answer\nA cloud.\n:::';
      const both = await asked(`${box('Define fog.')}\n\n${said}\n\n${told}\n\n${box('Define dew.')}`);
      expect(both).toEqual([
        expect.stringMatching(/Define fog\. .*(?:sea|low).* > A cloud\.$/),
        expect.stringMatching(/Define dew\.$/),
      ]);
      const other = await asked(`${box('Define fog.')}\n\n**2.** Why does hail fall?\n\n${told}`);
      expect(other).toEqual([
        expect.stringMatching(/Define fog\.$/),
        expect.stringMatching(/hail fall\? > A cloud/),
      ]);
    }
  });

  it('called otherwise stay', async () => {
    expect(await asked(':::{admonition} Fog\nWhat is fog?\n:::')).toEqual([]);
    expect(await asked(':::{note}\nDefine fog.\n:::')).toEqual([]);
  });

  it.each([
    ['MkDocs', '!!! example "Exercice 1"', '??? note "Questions sur la brume"', '??? success "Correction"'],
    ['MkDocs', '!!! question "Aufgabe 1"', '??? note "Teil A"', '??? tip "Lösung"'],
    ['MkDocs', '!!! abstract "Exercise 1"', '??? info "Part A"', '??? success "Solution"'],
  ])('of %s are asked by their parts where a fold in them holds those: %s', async (_, box, fold, told) => {
    const part = (n: number, words: string, answer: string) => [
      `        **Q${n}.** Define ${words}.`,
      '',
      `        ${told}`,
      `            ${answer}`,
      '',
    ];
    const lines = [box, '    Fog is wet.', '', `    ${fold}`, ''];
    const parts = [...part(1, 'fog', 'A low cloud.'), ...part(2, 'dew', 'Water of the night.')];
    expect(await asked([...lines, ...parts].join('\n'))).toEqual([
      'open Q1. Define fog. > A low cloud.',
      'open Q2. Define dew. > Water of the night.',
    ]);
  });
});

describe('a sheet of exercises', () => {
  const found = async (title: string, list: string, heading = 'Fields') =>
    (await read(`# ${title}\n\nFog is wet.\n\n## ${heading}\n\n${list}`)).lesson.questions.length;
  const LIST = '2. Define fog.\n2. Why does hail fall?\n';

  it.each([
    'Übungsaufgaben',
    'Klausuraufgaben',
    'Aufgabenblatt 3',
    'Physics quizzes (weekly)',
    'Exercise sheet 2',
    'Worksheet: fog',
    'Feuille d’exercices n° 3',
    'Scheda di esercizi',
    'Problemas de física',
    'Lista de exercícios',
    'TP 3 – Nuages',
    'TD n° 2',
    'Travaux pratiques : la brume',
  ])('sets those of its parts, whatever these are called: %s', async (title) => {
    expect(await found(title, LIST)).toBe(2);
  });

  it.each(['Physics quizzes (weekly)', 'Klausuraufgaben'])(
    'sets those of a part called %s',
    async (title) => {
      expect(await found('Weather', LIST, title)).toBe(2);
    },
  );

  it.each(['tp-3.md', 'TD2 brume.md', 'exercise_sheet_2.md', 'week1/übungsblatt.md'])(
    'is known by the name of its file: %s',
    async (path) => {
      const text = `# Weather\n\n## Fields\n\n${LIST}`;
      const { lesson } = await readLesson({ path, folder: 'lessons', text }, memoryFiles({}), {
        description: { language: 'en' },
        settings: {},
      });
      expect(lesson?.questions).toHaveLength(2);
    },
  );

  it.each([
    ['Créer une table.', 'Insérer trois lignes.', 'Mettre à jour le prix.', 'Afficher les noms.'],
    ['Affichez la carte.', 'Supprimez la brume.', 'Construisez un abri.', 'Choisissez un lieu.'],
    ['Crea una tabla.', 'Inserta tres filas.', 'Elimina la niebla.', 'Busca el precio.'],
    ['Creare una tabella.', 'Inserisci tre righe.', 'Visualizza i nomi.', 'Elimina la nebbia.'],
    ['Crie uma tabela.', 'Insira três linhas.', 'Exiba os nomes.', 'Exclua a névoa.'],
  ])('tells what to do in other languages: %s', async (...items) => {
    const list = items.map((one, at) => `${at + 1}. ${one}`).join('\n');
    expect(await found('Feuille d’exercices 2', list)).toBe(4);
  });

  it.each([
    ['Weather', LIST, 'Fields'],
    ['Exercises and rooms', LIST, 'Fields'],
    ['Exercises', LIST, 'Setup'],
    ['Exercises', LIST, 'Solutions'],
    ['Exercises', '1. Fog\n2. Why does hail fall?\n3. Dew\n', 'Fields'],
  ])('has others: %s, %s, %s', async (title, list, heading) => {
    expect(await found(title, list, heading)).toBe(0);
  });
});
it.each(['```\nsea\n```', 'It is low.', '![sea](sea.png)', 'Begin:\n\n```\nsea\n```'])(
  'an exercise below a heading has the answer that is folded behind its hint and more: %s',
  async (said) => {
    const fold = (title: string, words: string) => `:::{dropdown} ${title}\n${words}\n:::`;
    const one = (n: number, words: string) =>
      `### Exercise ${n}\n\nDefine ${words}.\n\n${fold('Hint', 'Look up.')}\n\n${said}\n\n${fold('Answer', `A ${words}.`)}`;
    expect(await asked(`${one(1, 'fog')}\n\n${one(2, 'dew')}`)).toEqual([
      expect.stringMatching(/^open Define fog\. .*A fog\./),
      expect.stringMatching(/^open Define dew\. .*A dew\./),
    ]);
  },
);

it.each([
  ['Exercises: ice', 'Reminder: quick method (3 steps)'],
  ['Exercices : la glace', 'Démarche'],
  ['Übungen: Eis', 'Vorgehen in 3 Schritten'],
  ['Ejercicios de hielo', 'Recordatorio'],
])('on a sheet %s how exercises are solved is none: %s', async (title, method) => {
  const steps = '1. Determine the size.\n2. Choose the glass.\n3. Calculate the weight.\n';
  const exercise = [1, 2].map((n) => `## Exercise ${n}\n\nWeigh the ice.\n\n**Solution:** 12 g\n`).join('\n');
  const { lesson } = await read(`# ${title}\n\n## ${method}\n\n${steps}\nSo it is.\n\n${exercise}`);
  expect(lesson.questions.map(sketch)).toEqual(['open Weigh the ice. > 12 g', 'open Weigh the ice. > 12 g']);
});

it('letters of what is to be done with each are no options', async () => {
  const page = [
    '# Numbers\n',
    '**Exercise 1:** Write these as fractions.\n\na. 0.5   b. 0.25\n',
    '**Exercise 2:** Write these as decimals,\na. 1/2   b. 3/4\n',
    '**Exercise 3:** Explain what a fraction is.\n',
  ];
  const { lesson } = await read(page.join('\n'));
  expect(lesson.questions.map(sketch)).toEqual([
    'open Exercise 1: Write these as fractions. a. 0.5 b. 0.25',
    'open Exercise 2: Write these as decimals, a. 1/2 b. 3/4',
    'open Exercise 3: Explain what a fraction is.',
  ]);
});

it.each([
  'Try it out',
  'Ausprobieren',
  'Zum Ausprobieren',
  'Essayez !',
  'Prova tu',
  'Para probar',
  'Experimente',
  'Probeer het zelf uit',
  'Your turn',
])('what is counted below %s is asked where it asks what comes of it', async (title) => {
  const list = '1. Weigh the cube. What do you notice?\n2. Put it in oil. Does it float?\n3. Explain why.';
  expect(await asked(`## ${title}\n\n${list}`)).toEqual([
    'open Weigh the cube. What do you notice?',
    'open Put it in oil. Does it float?',
    'open Explain why.',
  ]);
  expect(await asked(`## ${title}\n\n1. Open the app.\n2. Write a name.\n3. Choose a colour.`)).toEqual([]);
});

describe('questions that count on, below a heading that says nothing', () => {
  it.each([
    ['of one list', '1. Why is fog wet?\n2. What is hail?\n3. How cold is snow? Explain.'],
    [
      'of lists that go on',
      '1. Why is fog wet?\n\n![Fog](f.png)\n\n2. What is hail?\n\n3. How cold is snow?',
    ],
    [
      'with a number left out',
      '1. Why is fog wet?\n\n![Fog](f.png)\n\n2. What is hail?\n\n4. How cold is snow?',
    ],
    ['of which one has lost its mark', '1. Why is fog wet?\n2. What is hail\n3. How cold is snow?'],
    ['in paragraphs', '1\\) Why is fog wet?\n\n2\\) What is hail?\n\n3\\) How cold is snow?'],
    ['in paragraphs that go on to tell', '1\\) Why is fog wet?\n\n2\\) Draw hail.\n\n3\\) Describe snow.'],
  ])('are asked, %s', async (_, page) => {
    expect((await asked(`## On the hill\n\n${page}`)).length).toBe(3);
  });

  it.each([
    ['a)', '    - a) ice\n    - b) rain'],
    ['**(a)**', '    - **(a)** ice\n    - **(b)** rain'],
    ['A.', '\n    A. ice\n\n    B. rain\n'],
  ])('are asked with options that nobody says the right one of: %s', async (_, options) => {
    const page = `1. Which is wet?\n${options}\n2. Which is cold?\n${options}\n3. Fog is made of\n${options}\n`;
    const { lesson, diagnostics } = await read(`# W\n\n## Hill\n\n${page}`);
    expect(lesson.questions.map(sketch).map((one) => one.replace(/ \W*a\W.*$/i, ''))).toEqual([
      'open Which is wet?',
      'open Which is cold?',
      'open Fog is made of',
    ]);
    expect(diagnostics.filter(({ rule }) => rule === 'choice-without-key')).toHaveLength(3);
  });

  it('take the parts of each', async () => {
    const page = '1. Why is fog wet?\n   - Explain.\n   - Draw it.\n2. What is hail?\n3. How cold is snow?\n';
    expect(await asked(`## On the hill\n\n${page}`)).toEqual([
      'open Why is fog wet? Explain. Draw it.',
      'open What is hail?',
      'open How cold is snow?',
    ]);
  });

  it('and nobody is told that they stay a list', async () => {
    const { diagnostics } = await read(
      '# W\n\n## Hill\n\n1. Why is fog wet?\n2. What is hail?\n3. How cold is snow?\n',
    );
    expect(diagnostics.map(({ rule }) => rule)).toEqual([
      'question-found',
      'question-found',
      'question-found',
    ]);
  });

  it.each([
    ['two alone', '1. Why is fog wet?\n2. What is hail?'],
    ['points', '- Why is fog wet?\n- What is hail?\n- How cold is snow?'],
    [
      'with points below that may be offered',
      '1. What is fog?\n\n- rain\n- ice\n\n2. What is hail?\n\n- rain\n- ice\n\n3. What is snow?',
    ],
    ['of a reader', '1. How do I weigh fog?\n2. Where can we see hail?\n3. Is my snow cold?'],
    ['steps', '1. Explain fog.\n2. Describe hail.\n3. What is snow?'],
    ['steps in paragraphs', '1\\) Draw fog.\n\n2\\) Describe hail.\n\n3\\) Explain snow.'],
    [
      'with words below each that may tell',
      '1. Why is fog wet?\n\n   It is made of drops.\n\n2. What is hail?\n\n   Frozen rain.\n\n3. How cold is snow?',
    ],
    ['of goals', '1. Why is fog wet?\n2. What is hail?\n3. How cold is snow?', 'What you will learn'],
  ])('stay a list: %s', async (_, page, title = 'On the hill') => {
    expect(await asked(`## ${title}\n\n${page}`)).toEqual([]);
  });

  it('two are beside such a run in its section, and nowhere else', async () => {
    const run = '1. Why is fog wet?\n2. What is hail?\n3. How cold is snow?';
    const two = '1. What is dew?\n2. Rain: why does it fall?';
    expect(await asked(`## Think\n\n**Before**\n\n${two}\n\n**Ahead**\n\n${run}`)).toHaveLength(5);
    expect(await asked(`## Think\n\n${run}\n\n## On the hill\n\n${two}`)).toHaveLength(3);
    expect(await asked(`## Think\n\n${run}\n\n**Then**\n\n1. Leave.\n2. What is dew?`)).toHaveLength(3);
  });
});

describe('paragraphs that count anew in each section, of a page that has such questions', () => {
  const FIRST = '## Fog\n\n1\\) Why is fog wet?\n\n2\\) Draw it.\n\n3\\) Describe snow.';
  const tip = (mark: string): string =>
    `## Hail\n\nIt falls.\n\n1${mark} What does hail do?\n\nTip: *weigh it*.\n\n- in air\n- in oil\n\n2${mark} Draw hail. Explain.\n\nThe end of this sheet.`;

  it('are asked with what stands between them', async () => {
    expect(await asked(`${FIRST}\n\n${tip('\\)')}`)).toEqual([
      'open 1) Why is fog wet?',
      'open 2) Draw it.',
      'open 3) Describe snow.',
      'open 1) What does hail do? Tip: weigh it. in air in oil',
      'open 2) Draw hail. Explain.',
    ]);
  });

  it.each([
    ['alone', tip('\\)'), 0],
    ['that go on elsewhere', `${FIRST}\n\n${tip('\\)').replace('1\\)', '4\\)').replace('2\\)', '5\\)')}`, 3],
    ['that tell steps', `${FIRST}\n\n## Hail\n\n1\\) The sky is dark.\n\nThen:\n\n2\\) It falls.`, 3],
  ])('stay what they are: %s', async (_, page, count) => {
    expect((await asked(page)).length).toBe(count);
  });
});

describe.each(['Application', 'Application directe', 'Anwendung', 'Aplicación', 'Applicazione', 'Aplicação'])(
  'what stands below **%s:**',
  (name) => {
    it('is asked where it sets something', async () => {
      expect(
        await asked(
          `## Ice\n\nIt floats.\n\n**${name} :**\n\nDetermine the mass of a cube.\n\n## Fog\n\nIt is wet.\n\n**${name}:**\n\nParmi ces nuages, identifier un autre.`,
        ),
      ).toEqual([
        `open ${name} : Determine the mass of a cube.`,
        `open ${name}: Parmi ces nuages, identifier un autre.`,
      ]);
    });

    it('stays where it tells what a thing is good for', async () => {
      expect(await asked(`## Ice\n\n**${name}:** It cools a drink.\n\n**${name}**\n\nIt cools.`)).toEqual([]);
      expect(await asked(`## Ice\n\n${name}: it cools.\n\n${name} of ice:\n\nUse it well.`)).toEqual([]);
    });
  },
);
