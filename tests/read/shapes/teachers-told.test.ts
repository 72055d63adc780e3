/** What a teacher's edition tells the teacher below its exercises. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const exercises = (label: string, of = (told: string): string => told): string =>
  ['two', 'ten', 'six']
    .map(
      (n, i) =>
        `${i + 1}) Jan weighs ${n} cubes.\n\nHow heavy are they?\n\n${of(`${label}\n\nSkill M${i}\n\nIt comes to ${i}2 g.`)}`,
    )
    .join('\n\n');
const SOLVED = ['two', 'ten', 'six'].map((n, i) =>
  expect.stringMatching(
    new RegExp(
      `^open (?:Jan weighs ${n} cubes\\. )?How heavy are they\\? > Skill M${i} It comes to ${i}2 g\\.$`,
    ),
  ),
);

describe('a line that calls the teacher, below exercises that count', () => {
  it.each([
    'Teacher:',
    'Instructor:',
    'Enseignant :',
    'Lehrkraft:',
    'Profesor(a):',
    'Insegnante:',
    'Professor:',
    'Docent:',
    '**Teacher:**',
  ])('%s answers them', async (label) => {
    for (const of of [(told: string) => told, (told: string) => told.replace(/^/gm, '> ')]) {
      const { lesson, html } = await read(
        `# Ice\n\n${exercises(label, of)}\n\n**Practice**\n\nLook at the lake.\n`,
      );
      expect(lesson.questions.map(sketch)).toEqual(SOLVED);
      expect(html).not.toContain('It comes to');
      expect(html).toContain('Look at the lake');
    }
  });

  it('and what is told to whoever prints them asks nothing', async () => {
    for (const place of [
      'Leave 3 lines',
      'Laisser trois lignes pour la réponse',
      'Dejar espacio de 5 líneas',
      'Lasciare uno spazio per la risposta',
      'Deixar uma linha para resposta',
    ]) {
      const page = exercises('Teacher:').replaceAll('\n\nTeacher:', `\n\n${place}\n\nTeacher:`);
      const { lesson } = await read(`# Ice\n\n${page}\n`);
      expect(lesson.questions.map(sketch)).toEqual(SOLVED);
    }
  });

  it('two of them prove nothing, nor do those of a dialogue', async () => {
    const two = exercises('Teacher:').split('\n\n3)')[0]!;
    expect((await read(`# Ice\n\n${two}\n`)).html).toContain('It comes to');
    const turn = 'Teacher:\n\nThe lake is cold.\n\nPupil:\n\nIs it?\n\n';
    const { html, lesson } = await read(`# Ice\n\n1) On the lake\n\n${turn.repeat(3)}`);
    expect(html).toContain('The lake is cold');
    expect(lesson.questions).toEqual([]);
  });
});
