/** The section of a sheet that is for whoever teaches, and holds its answers. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const SHEET = `# Ice and water

1. Why does ice float?
2. What is hail made of?
3. Where does fog form?
`;
const TOLD = `1. It is lighter than water.
2. It is made of frozen rain.
3. It forms above cold lakes.
`;
const ANSWERED = [
  'open Why does ice float? > It is lighter than water.',
  'open What is hail made of? > It is made of frozen rain.',
  'open Where does fog form? > It forms above cold lakes.',
];

describe('a section for teachers at the end of a sheet', () => {
  it.each([
    'For the teacher',
    "Teacher's notes: answer key",
    'Teacher copy – do not hand out',
    "Partie réservée à l'enseignant",
    'Corrigé du professeur',
    'Fiche enseignant – corrigé',
    '🔑 Nur für Lehrkräfte',
    'Lösungen für die Lehrkraft',
    'Lehrerteil: Lösungen',
    'Para el profesor',
    'Solucionario del profesor',
    'Guía del docente: soluciones',
    "Per l'insegnante",
    "Scheda dell'insegnante: soluzioni",
    'Riservato al docente',
    'Para o professor',
    'Material do professor: soluções',
    'Voor de docent',
    'Docentenblad: antwoorden',
    'Alleen voor de leerkracht',
  ])('answers it, and is seen by nobody: %s', async (title) => {
    const { lesson, html } = await read(`${SHEET}\n## ${title}\n\n${TOLD}`);
    expect(lesson.questions.map(sketch)).toEqual(ANSWERED);
    expect(html).not.toContain('lighter than water');
  });

  it.each([
    [
      'that tells how to teach',
      `${SHEET}\n## For the teacher\n\nLet them work in pairs.\n`,
      'Let them work in pairs.',
    ],
    [
      'that learners’ work follows',
      `## For the teacher\n\n${TOLD}\n${SHEET.replace('#', '##')}`,
      'lighter than water',
    ],
    ['in a text about schools', `# Schools\n\n## For the teacher\n\n1. A desk\n2. A board\n`, 'A board'],
  ])('one %s stays as it is', async (_, text, words) => {
    const { html } = await read(text);
    expect(html).toContain(words);
  });
});
