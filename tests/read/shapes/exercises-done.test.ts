/** Sheets that somebody has done: nothing calls what stands below each exercise its answer. */
import { describe, expect, it } from 'vitest';
import { type Project, readLesson } from '../../../src/read/index.ts';
import { memoryFiles } from '../../support/memory-files.ts';
import { html, sketch } from '../support.ts';

type Form = (task: string, below: string, at: number) => string;

const FORMS: Readonly<Record<string, Form>> = {
  headings: (task, below, at) => `## ${at}. ${task}\n${below}\n`,
  'headings without a number': (task, below) => `## ${task}\n\n${below}\n`,
  items: (task, below, at) => `${at}. ${task}\n\n${below}\n`,
  'what stands in items': (task, below, at) => `${at}. ${task}\n\n   ${below}\n`,
  paragraphs: (task, below, at) => `${at}.${task}\n\n${below}\n`,
  'bold lines': (task, below, at) => `**${at}. ${task}**\n\n${below}\n`,
};

/** @param tasks what each asks, and what stands below it */
async function opened(
  form: Form,
  path: string,
  tasks: readonly (readonly [string, string])[],
  title = 'Ice',
) {
  const text = `# ${title}\n\n${tasks.map(([task, below], i) => form(task, below, i + 1)).join('\n')}`;
  const project: Project = { description: { language: 'en' }, settings: {} };
  const { lesson } = await readLesson({ path, folder: 'lessons', text }, memoryFiles({}), project);
  return { questions: lesson!.questions.map(sketch), page: html(lesson!.body) };
}

const answered = (tasks: readonly (readonly [string, string])[]): readonly unknown[] =>
  tasks.map(([task, below]) => expect.stringContaining(`${task} > ${below}`));

const ASKED: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'exercises.md': [
    ['Why does ice float?', 'It is lighter than water.'],
    ['Conversion of 3 t into kg', '3000 kg'],
    ['How long does a cube take to melt?', 'Nearly an hour.'],
    ['Conversion of 20 m into km', 'About 0.02 km'],
  ],
  'Aufgaben.md': [
    ['Wieso schwimmt Eis?', 'Es ist leichter als Wasser.'],
    ['Umrechnung von 3 t in kg', 'Mit 1000: 3000 kg'],
    ['Vergleiche Nebel und Hagel.', 'Nebel ist nass.'],
    ['Was ist Hagel?', 'Gefrorener Regen.'],
  ],
  'exercices.md': [
    ['Définissez le brouillard.', "C'est un nuage au sol."],
    ['Décrivez la grêle.', 'De la pluie gelée.'],
    ['Donnez la masse du cube.', '12 g'],
  ],
  'ejercicios.md': [
    ['¿Por qué flota el hielo?', 'Es más ligero que el agua.'],
    ['Describe la niebla.', 'Una nube baja.'],
    ['Nombra una nube.', 'El cirro.'],
  ],
  'esercizi.md': [
    ['Perché il ghiaccio galleggia?', "È più leggero dell'acqua."],
    ['Definisci la nebbia.', 'Una nube bassa.'],
    ['Descrivi la grandine.', 'Pioggia gelata.'],
  ],
  'exercicios.md': [
    ['Defina neblina.', 'É uma nuvem baixa, que podemos ver, tocar e até definir.'],
    ['Por que o gelo flutua?', 'É mais leve do que a água.'],
    ['Descreva o granizo.', 'Chuva congelada.'],
  ],
  'oefeningen.md': [
    ['Waarom drijft ijs?', 'Het is lichter dan water.'],
    ['Beschrijf de mist.', 'Een lage wolk.'],
    ['Wat is hagel?', 'Bevroren regen.'],
  ],
};

const TYPED: readonly (readonly [string, string])[] = [
  ['Añade el hielo al vaso.', 'git add hielo'],
  ['Crea una rama con el agua.', 'git checkout -b agua'],
  ['Cambia a otra rama.', 'git checkout lago'],
  ['Elimina la rama del agua.', 'borramos la rama con git'],
  ['Muestra el estado del vaso.', 'git status'],
];

describe('what a page of exercises says below each answers it', () => {
  it.each(Object.entries(ASKED))(
    'where a third of them ask or are to be explained: %s',
    async (path, tasks) => {
      for (const [name, form] of Object.entries(FORMS)) {
        const { questions, page } = await opened(form, path, tasks);
        expect([name, ...questions]).toEqual([name, ...answered(tasks)]);
        for (const [, below] of tasks) expect(page).not.toContain(below);
      }
    },
  );

  it('where it is no sentence below most that count', async () => {
    const { questions } = await opened(FORMS.items!, 'Ejercicios.md', TYPED);
    expect(questions).toEqual(answered(TYPED));
  });

  it('and one of them that nobody did is asked', async () => {
    const left = ['Why is fog grey?', ''] as const;
    const tasks = [...ASKED['exercises.md']!, left];
    const { questions } = await opened(FORMS.headings!, 'exercises.md', tasks);
    expect(questions).toEqual([
      ...answered(ASKED['exercises.md']!),
      expect.stringMatching(/Why is fog grey\?$/),
    ]);
  });
});

describe('below exercises stands what goes on with them', () => {
  const alike = (task: readonly string[], below: string): readonly (readonly [string, string])[] =>
    task.map((one, i) => [one, below.replace('#', `${i + 1}`)]);
  const DONE = [
    'Weigh the ice.',
    'Draw the lake.',
    'Count the cubes.',
    'Measure the rain.',
    'Cool the glass.',
  ];
  const EXPLAINED = ['Explain the first law.', 'Describe the fog.', 'Define the frost.', 'Name the cloud.'];

  it.each<[string, readonly (readonly [string, string])[]]>([
    ['what they are about', alike(DONE, 'The glass # stands on the table.')],
    ['numbers', alike(DONE, '3, 5, 7, #')],
    ['data', alike(DONE, 'a = # cm, b = 4 cm')],
    ['how it is to be', alike(EXPLAINED, 'The answer should have # lines.')],
    ['what it is to be, elsewhere', alike(EXPLAINED, 'La réponse doit tenir en # lignes.')],
    ['more to do', alike(EXPLAINED, 'Give # examples of it.')],
    ['hints', alike(EXPLAINED, 'Hint: it is wet # times.')],
    ['what to speak of', alike(EXPLAINED, '- its colour\n- its # layers')],
    [
      'the sentence',
      alike(
        DONE.map((_, i) => `Explain the sentence ${i + 1}.`),
        'Ice # floats.',
      ),
    ],
    [
      'what is to be translated',
      alike(
        DONE.map((_, i) => `Translate part ${i + 1}:`),
        'el hielo # flota',
      ),
    ],
  ])('%s', async (_, tasks) => {
    for (const form of [FORMS.headings!, FORMS.items!, FORMS['bold lines']!]) {
      const { questions } = await opened(form, 'exercises.md', tasks);
      expect(questions.filter((one) => one.includes(' > '))).toEqual([]);
    }
  });

  it('where fewer than four of five are done', async () => {
    const open = ['Why is snow white?', 'What is frost?'].map((one) => [one, ''] as const);
    const tasks = [...ASKED['exercises.md']!, ...open];
    const { questions } = await opened(FORMS.headings!, 'exercises.md', tasks);
    expect(questions.filter((one) => one.includes(' > '))).toEqual([]);
  });

  it('on a page that is no sheet', async () => {
    const { questions } = await opened(FORMS.items!, 'lesson.md', TYPED);
    expect(questions.filter((one) => one.includes(' > '))).toEqual([]);
  });
});
