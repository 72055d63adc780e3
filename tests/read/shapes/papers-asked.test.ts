/** Papers of exams, whose numbered questions nobody answers. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const asked = async (page: string, language = 'en'): Promise<readonly string[]> =>
  (await read(page, {}, { description: { language }, settings: {} })).lesson.questions.map(sketch);

const CODE = '```python\ndef melt(cube): ...\n```';

it('the questions of an exercise that is worth something count on over its parts, and each is asked with what it shows', async () => {
  const page = [
    '# 2031 Hiver',
    '## Exercice 2 (6 points)',
    'On gèle un lac.',
    '### Partie A',
    `1. Compléter le programme ci-dessous :\n\n${CODE}`,
    '2. Expliquer la boucle.\n3. Donner la masse du cube.',
    '### Partie B',
    '4. Le lac gèle.',
    CODE,
    '**Justifier** que ses poissons vivent.',
  ].join('\n\n');
  const { lesson, html } = await read(page, {}, { description: { language: 'fr' }, settings: {} });
  expect(lesson.questions.map(sketch)).toEqual([
    'open Compléter le programme ci-dessous : def melt(cube): ...',
    'open Expliquer la boucle.',
    'open Donner la masse du cube.',
    'open Le lac gèle. def melt(cube): ... Justifier que ses poissons vivent.',
  ]);
  expect(html).toContain('Partie B');
});

describe('an exercise is one of a paper', () => {
  it.each([
    ['fr', 'Hiver', '## Exercice 1 (4 points)', 'Calculer sa masse.', 'Expliquer la perte.'],
    ['fr', 'Bac 2031', '## Exercice 1', 'Calculer sa masse.', 'Expliquer la perte.'],
    ['fr', 'Annales de glaciologie', '## Problème 1', 'Calculer sa masse.', 'Expliquer la perte.'],
    ['de', 'Winter', '## Aufgabe 1 (20 BE)', 'Berechnen Sie die Masse.', 'Erklären Sie den Verlust.'],
    ['de', 'Abitur 2031', '## Aufgabe 1', 'Berechnen Sie die Masse.', 'Erklären Sie den Verlust.'],
    ['it', "Simulazione d'esame", '## Esercizio 1', 'Calcolare la massa.', 'Spiegare la perdita.'],
    ['es', 'EBAU 2031', '## Ejercicio 1', 'Calcula la masa.', 'Explica la pérdida.'],
    ['es', 'Invierno', '**Ejercicio 1 (2,5 puntos)**', 'Calcula la masa.', 'Explica la pérdida.'],
    ['pt', 'Exame nacional', '## Questão 1', 'Calcule a massa.', 'Explique a perda.'],
    ['nl', 'Winter', '## Opgave 1 (5 punten)', 'Bereken de massa.', 'Leg het verlies uit: waarom?'],
    ['en', 'Past paper', '## Question 1', 'Calculate its mass.', 'Explain the loss.'],
  ])('%s: %s, %s', async (language, title, heading, first, second) => {
    const page = `# ${title}\n\n${heading}\n\n### A\n\n1. ${first}\n\n### B\n\n2. ${second}\n`;
    expect(await asked(page, language)).toEqual([`open ${first}`, `open ${second}`]);
  });

  it('by what each of its questions is worth', async () => {
    const page = '# Ice\n\n1. Define ice. [2 marks]\n\n2. Explain why it floats. [3 marks]\n';
    expect(await asked(page)).toEqual([
      'open Define ice. [2 marks]',
      'open Explain why it floats. [3 marks]',
    ]);
  });

  it.each([
    ['(2 marks) Define ice.', '(3 marks) Explain why it floats.'],
    ['**(1 pt) Question 1** – Define ice.', '**(0.5 pt) Question 2** – Explain why it floats.'],
    ['[2 Punkte] Definiere Eis.', '[3 Punkte] Erkläre den Verlust.'],
    ['(2 punti) Definisci il ghiaccio.', '(3 punti) Spiega la perdita.'],
  ])('be it before what they ask: %s', async (first, second) => {
    const bare = [first, second].map((one) => `open ${one.replaceAll('*', '')}`);
    expect(await asked(`# Ice\n\n1. ${first}\n2. ${second}\n`)).toEqual(bare);
  });

  it('in paragraphs, and in parts with letters', async () => {
    const page =
      '# Ice\n\n## Exercise 1 (4 points)\n\n**Part A**\n\n**1.** Define ice.\n\n2\\) a. Explain fog.\n   b. Describe rain.\n';
    expect(await asked(page)).toEqual([
      'open 1. Define ice.',
      'open 2) a. Explain fog.',
      'open b. Describe rain.',
    ]);
  });
});

describe('the questions of a page called an exam count on over its headings, and nothing says what they are worth', () => {
  it.each([
    ['en', 'Exam 2 review', 'Ice', 'Find its mass.', 'Explain the loss.'],
    ['en', 'Midterm review', 'Part 1: Ice', 'Find its mass.', 'Explain the loss.'],
    ['fr', 'Examen 2', 'La glace', 'Calculer sa masse.', 'Expliquer la perte.'],
    ['de', 'Klausur 3', 'Eis', 'Berechne die Masse.', 'Erkläre den Verlust.'],
    ['es', 'Examen final', 'El hielo', 'Calcula la masa.', 'Explica la pérdida.'],
    ['it', 'Esame 2031', 'Il ghiaccio', 'Calcola la massa.', 'Spiega la perdita.'],
    ['pt', 'Prova 2', 'O gelo', 'Calcule a massa.', 'Explique a perda.'],
    ['nl', 'Examen 2', 'IJs', 'Bereken de massa.', 'Leg uit: waarom smelt het?'],
  ])('%s: %s', async (language, title, heading, first, second) => {
    const page = `# ${title}\n\n## ${heading}\n\n1. ${first}\n\n## Fog\n\n2. ${second}\n`;
    expect(await asked(page, language)).toEqual([`open ${first}`, `open ${second}`]);
  });

  it('each with its parts', async () => {
    const page =
      '# Exam 2\n\n## Ice\n\n1. A cube weighs 9 g.\n\n   a. Find its volume.\n   b. Explain the loss.\n\n## Fog\n\n2. Draw fog.\n';
    expect(await asked(page)).toEqual([
      'open A cube weighs 9 g. a. Find its volume.',
      'open b. Explain the loss.',
      'open Draw fog.',
    ]);
  });
});

it('what is told on the way to the next question is said of that', async () => {
  const page =
    '# Ice\n\n## Exercise 1 (4 points)\n\n1. Measure a cube.\n\nThen it melts.\n\n2. Measure the water.\n3. Explain.\n';
  expect(await asked(page)).toEqual(['open Measure a cube.', 'open Measure the water.', 'open Explain.']);
});

describe('elsewhere nothing changes', () => {
  const PARTS = '### A\n\n1. Calculate its mass.\n\n### B\n\n2. Explain the loss.\n';
  it.each([
    ['a lesson whose exercise says nothing of points', `# Ice\n\n## Exercise 1\n\n${PARTS}`],
    [
      'steps of a lesson about an exam',
      '# Past papers\n\n## Method\n\n1. Read the text.\n2. Underline the verbs.\n',
    ],
    [
      'rules of an exam, which begin anew below each heading',
      '# Exam 2\n\n## Before\n\n1. Sharpen a pencil.\n2. Read the book.\n\n## After\n\n1. Check your sheet.\n2. Leave.\n',
    ],
    [
      'steps of a lesson, which count on',
      '# Ice\n\n## Before\n\n1. Fill the tray.\n\n## After\n\n2. Empty the tray.\n',
    ],
    ['what counts how often', '# Ice\n\n1. (2) Define ice.\n2. (3) Explain the loss.\n'],
    [
      'points of a text',
      '# Ice\n\n## Exercise 1 (4 points)\n\n### A\n\n1. Ice floats.\n2. Iron sinks.\n3. Fog is wet.\n',
    ],
  ])('%s', async (_, page) => {
    expect(await asked(page)).toEqual([]);
  });

  it('where something answers', async () => {
    const page = `# Ice\n\n## Exercise 1 (4 points)\n\n1. Calculate its mass.\n\n2. Explain the loss.\n\n### Solution\n\n1. One kilo.\n2. It melts.\n`;
    expect((await asked(page)).every((one) => one.includes('>'))).toBe(true);
  });

  it('where its questions offer something', async () => {
    const page =
      '# Ice\n\n## Exercise 1 (4 points)\n\n### A\n\n1. What floats? Choose.\n   - a) ice\n   - b) iron\n\n2. What sinks? Choose.\n   - a) ice\n   - b) iron\n';
    expect(await asked(page)).toEqual([]);
  });
});
