/** Which file holds the answers to which page, by their names. */
import { describe, expect, it } from 'vitest';
import { answerFilesOf } from '../../src/course/index.ts';

const pairs = (pages: readonly string[]) =>
  [...answerFilesOf(pages)].map(([page, keys]) => `${page} ← ${keys.join(', ')}`);

describe('a file of answers', () => {
  it.each([
    ['quiz.md', 'quiz-answers.md'],
    ['exercises.md', 'solutions.md'],
    ['README.md', 'SOLUTIONS.md'],
    ['week 2/exercises.md', 'week 2/solutions.md'],
    ['exercises/01-loops.md', 'solutions/01-loops.md'],
    ['exercises/ex1.md', 'solutions/solution1.md'],
    ['labs/lab3.ipynb', 'labs/solutions/lab3.ipynb'],
    ['labs/03/README.md', 'labs/03/solution/README.md'],
    ['TP3.ipynb', 'TP3_corrigé.ipynb'],
    ['TP3_sujet.ipynb', 'TP3_Correction.ipynb'],
    ['Fiche élève 4.docx', 'Fiche 4 – corrigé.docx'],
    ['Test 2.docx', 'Test 2 (Answer Key).docx'],
    ['Aufgabenblatt 05.md', 'Lösungen zu Blatt 5.md'],
    ['Übungen/Blatt 2.md', 'Lösungen/Blatt 2.md'],
    ['ejercicios-tema1.md', 'soluciones-tema1.md'],
    ['Lista 3.ipynb', 'Gabaritos/Lista 3.ipynb'],
    ['esercizi_frazioni.md', 'esercizi_frazioni_soluzioni.md'],
    ['opgaven1.md', 'antwoorden1.md'],
    ['questions.gift.md', 'questions.gift-key.md'],
    ['worksheet.docx', 'worksheet-key.md'],
    ['Key terms of the sea.md', 'Key terms of the sea answers.md'],
    ['Fiche 4 élève.docx', 'Fiche 4 professeur.docx'],
    ['ice/Student version.docx', 'ice/Teacher version.docx'],
    ['exercises_todo.ipynb', 'exercises_solutions.ipynb'],
    ['Exercises.ipynb', 'Exercises_with_solutions_and_code.ipynb'],
    ['tides.md', 'answers/tides worked answers.md'],
    ['simulado.md', 'gabarito.md'],
    ['Klassenarbeit_v2.md', 'Loesung_v2.md'],
    ['Contrôle 3.docx', 'Contrôle 3 corrigé.docx'],
    ['verifica_2.md', 'soluzioni_2.md'],
    ['prova1.md', 'gabarito1.md'],
    ['toets 4.md', 'antwoorden 4.md'],
    ['prueba-2.md', 'pauta-2.md'],
  ])('of %s is %s', (page, answers) => {
    expect(pairs([page, answers, 'ice.md', 'fog/hail.md'])).toEqual([`${page} ← ${answers}`]);
  });

  it('is that of the page whose name only lacks the word for it', () => {
    expect(pairs(['loops.md', 'loops-exercises.md', 'loops-exercises-solutions.md'])).toEqual([
      'loops-exercises.md ← loops-exercises-solutions.md',
    ]);
    expect(pairs(['quiz.docx', 'quiz.md', 'quiz-key.md'])).toEqual(['quiz.md ← quiz-key.md']);
  });

  it('is not that of the page that only opens its folder, where another sets something', () => {
    expect(pairs(['README.md', 'quiz.md', 'solutions.md'])).toEqual(['quiz.md ← solutions.md']);
    expect(pairs(['README.md', 'week 1/quiz.md', 'week 1/README.md', 'week 1/solutions.md'])).toEqual([
      'week 1/quiz.md ← week 1/solutions.md',
    ]);
  });

  it('may be one of several', () => {
    expect(pairs(['ice.md', 'ice-answers.md', 'ice-answers-full.md', 'keys/ice.md'])).toEqual([
      'ice.md ← ice-answers.md, ice-answers-full.md, keys/ice.md',
    ]);
  });

  it.each([
    ['where several may be meant', ['exercises.md', 'test.md', 'solutions.md']],
    ['where nothing is set', ['solutions.md', 'salt.md']],
    ['of other numbers', ['exercises-1.md', 'solutions-2.md']],
    ['in a folder of other pages', ['ice/exercises.md', 'fog/solutions.md']],
  ])('is nobody’s %s', (_why, pages) => {
    expect(pairs(pages)).toEqual([]);
  });
});
