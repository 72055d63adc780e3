/** What stands about questions in Word: the lines of a sheet's head, what leads to their parts, notes, places to write, a key of two. */
import { describe, expect, test } from 'vitest';
import { plainText } from '../../../src/lesson/index.ts';
import { docx, highlighted, item, p, red, run, styled } from '../../support/docx.ts';
import { readSheet } from './sheet.ts';
import { readFile } from './support.ts';

const BREAK = '<w:r><w:br/></w:r>';

describe('letters of two scripts', () => {
  test.each([
    ['in one paragraph', [BREAK, BREAK]],
    ['in a paragraph that ends behind the first of them', ['</w:p><w:p>', BREAK]],
  ])('%s', async (_, [first, next]) => {
    const one = (number: number, words: string, a: string, b: string, c: string): string =>
      p(
        run(`${number}. ${words}`),
        BREAK,
        run(`a) ${a}`),
        first!,
        run('б) '),
        highlighted(b),
        next!,
        run(`в) ${c}`),
      ) + p(' ');
    const { questions } = await readSheet(
      one(1, 'Лёд состоит из…', 'железа', 'воды', 'песка') +
        one(2, 'Град падает…', 'с крыши', 'из облака', 'из земли') +
        one(3, 'Снег бывает…', 'чёрным', 'белым', 'горячим'),
    );
    expect(questions.map(([kind, , ...offers]) => [kind, offers.map((offer) => offer[0])])).toEqual(
      [1, 2, 3].map(() => ['single-choice', ['-', '+', '-']]),
    );
  });
});

test('options that have lost what they answer', async () => {
  const { questions, page } = await readSheet(
    p('1. What floats?') +
      p('a) iron') +
      p(run('b) '), highlighted('ice')) +
      p(' ') +
      p(run('a) '), highlighted('hail')) +
      p('b) sand') +
      p('c) gold') +
      p('3. What shines?') +
      p('a) fog') +
      p(run('b) '), highlighted('snow')),
  );
  expect(questions.map(([, stem]) => stem)).toEqual(['What floats?', 'What shines?']);
  expect(page).toContain('sand');
});

describe('statements judged with what is right instead', () => {
  test.each([
    ['Answer', 'TRUE', 'FALSE', ', “white” (and not black)'],
    ['Réponse', 'Vrai', 'Faux', ', car elle est blanche'],
    ['Antwort', 'Richtig', 'Falsch', ' – er ist weiß'],
    ['Respuesta', 'Verdadero', 'Falso', '. Es blanca.'],
    ['Risposta', 'Vero', 'Falso', ' perché è bianca'],
    ['Resposta', 'Verdadeiro', 'Falso', ' (é branca)'],
  ])('%s: %s, %s%s', async (word, yes, no, why) => {
    const { questions } = await readSheet(
      p('1. Ice floats on water in a glass.') +
        p(`${word}: ${yes}`) +
        p('2. Snow is black at night.') +
        p(`${word}: ${no}${why}`),
    );
    expect(questions.map(([kind, stem, judged]) => [kind, stem, judged])).toEqual([
      ['true-false', 'Ice floats on water in a glass.', 'true'],
      ['true-false', 'Snow is black at night.', 'false'],
    ]);
    expect(questions[1]![3]).toMatch(/white|blanche|weiß|blanca|bianca|branca/);
  });

  test('what a program gives is no judgement', async () => {
    const { questions } = await readSheet(
      p('1. Is ice heavier than water?') +
        p('Answer: False, it floats.') +
        p('2. What is hail?') +
        p('Answer: ice'),
    );
    expect(questions[0]![0]).toBe('open');
  });
});

describe("a sheet's head", () => {
  test.each([
    ['Name: ____Jo Frost____', 'Student ID: ____A203____', 'Score: __7__'],
    ['Nom et prénom : ____Jo Frost____', 'Classe : ____3B____', 'Note : __7__'],
    ['Name: ____Jo Frost____', 'Klasse: ____3B____', 'Punkte: __7__'],
    ['Nombre y apellidos: ____Jo Frost____', 'Curso: ____3B____', 'Fecha: __7__'],
    ['Cognome: ____Frost____', 'Nome: ____Jo____ Classe: ____3B____', 'Voto: __7__'],
    ['Nome: ____Jo Frost____', 'Turma: ____3B____', 'Nota: __7__'],
  ])('%s', async (...lines) => {
    const { questions, page } = await readSheet(
      lines.map((one) => p(one)).join('') +
        p('1. Ice is made of ____water____.') +
        p('2. Hail falls from a ____cloud____.'),
    );
    expect(questions).toHaveLength(2);
    expect(page).toContain(lines[1]);
  });
});

test.each(['Note', 'Hinweis', 'Remarque', 'Nota', 'Observação', 'NB'])('%s: is no answer', async (word) => {
  const { questions, page } = await readSheet(
    p('A captain lost her boat on the lake in May. Can you find out where it is, and who has the key?') +
      p(`${word}: the lake was frozen in that winter.`) +
      ['What floats?', 'What sinks?', 'What melts?'].map((one) => p(`Q: ${one}`) + p('A: ice')).join(''),
  );
  expect(questions.map(([, stem]) => stem)).toEqual(['Q: What floats?', 'Q: What sinks?', 'Q: What melts?']);
  expect(page).toContain('frozen');
});

test('what a number tells belongs to the first of the letters below it', async () => {
  const { questions } = await readSheet(
    item(2, 0, 'What is hail?') +
      p('Answer: frozen rain') +
      item(2, 0, 'Some ice lies in a glass of salt water near a window.') +
      item(2, 1, 'What happens to it?') +
      p('Answer: it melts') +
      item(2, 1, 'Why?') +
      p('Answer: it is warm there'),
  );
  expect(questions).toEqual([
    ['open', 'What is hail?', '> frozen rain'],
    ['open', expect.stringMatching(/near a window\.\s*a\) What happens to it\?$/), '> it melts'],
    ['open', 'b) Why?', '> it is warm there'],
  ]);
});

describe('a key of two', () => {
  const ASKED = [
    ['What floats?', 'iron', 'ice'],
    ['What falls from a cloud?', 'wood', 'hail'],
  ] as const;
  test.each([
    ['Answer key', '1. b', '2. b', ''],
    ['Corrigé', '1) b', '2) b', 'Réponse : ____'],
    ['Lösungen', '1 - B', '2 - B', 'Antwort: [ ]'],
    ['Soluzioni', '1: b', '2: b', 'Risposta: ______'],
  ])('%s', async (title, first, second, place) => {
    const body =
      ASKED.map(
        ([stem, a, b], at) => p(`${at + 1}. ${stem}`) + (place && p(place)) + item(3, 0, a) + item(3, 0, b),
      ).join('') +
      styled('H2', title) +
      p(first) +
      p(second);
    const { questions } = await readSheet(body);
    expect(questions.map(([, , ...offers]) => offers)).toEqual([
      ['- iron', '+ ice'],
      ['- wood', '+ hail'],
    ]);
  });
});

describe('tasks that are no more than named, with a program below each', () => {
  const PROGRAMS = ['//shelf/book', '//shelf/book[1]', '//book[@year=2001]'];
  const code = (words: string): string => p(run(words, '<w:rFonts w:ascii="Courier New"/>'));
  const read = async (name: string, tasks: readonly string[], programs = PROGRAMS) => {
    const body = tasks.map((one, at) => p(`${at + 1} - ${one}`) + p('') + code(programs[at]!)).join('');
    const { lesson } = await readFile(name, docx(body));
    return lesson.questions.map(({ feedback }) => feedback && plainText(feedback).trim());
  };

  test.each([
    ['exercise_xml.docx', ['all books of the shelf:', 'the first book:', 'every book of 2001:']],
    ['activite_tp2.docx', ['tous les livres du rayon :', 'le premier livre :', 'les livres de 2001 :']],
    ['uebung_tp_3.docx', ['alle Bücher im Regal', 'das erste Buch', 'die Bücher von 2001']],
    ['ejercicio_2.docx', ['todos los libros', 'el primer libro', 'los libros de 2001']],
  ])('%s', async (name, tasks) => {
    expect(await read(name, tasks)).toEqual(PROGRAMS);
  });

  test('on other pages they are what is shown, and steps are none', async () => {
    expect(await read('ice.docx', ['all books:', 'the first book:', 'every book of 2001:'])).toEqual([]);
    const steps = ['Démarrer le serveur :', 'Ouvrir la page :', 'Fermer la page :'];
    expect(await read('activite_tp2.docx', steps, ['npm start', 'open ice', 'close ice'])).toEqual([]);
  });
});

test('lines in colour below words that are left open', async () => {
  const one = (stem: string, right: string, ...wrong: readonly string[]): string =>
    item(1, 0, stem) + p(wrong[0]!) + p(red(right)) + p(wrong[1]!);
  const { questions } = await readSheet(
    one('What floats?', 'ice', 'iron', 'sand') +
      one('Hail falls from...', 'clouds', 'roofs', 'trees') +
      one('What melts?', 'snow', 'stone', 'gold') +
      one('What shines?', 'dew', 'fog', 'mud'),
  );
  expect(questions.map(([, stem, , right]) => [stem, right])).toEqual([
    ['What floats?', '+ ice'],
    ['Hail falls from...', '+ clouds'],
    ['What melts?', '+ snow'],
    ['What shines?', '+ dew'],
  ]);
});

test.each([
  ['R', 'S'],
  ['L', 'R'],
  ['B', 'L'],
])('what %s and %s say in a meeting is no answer', async (one, other) => {
  const { questions } = await readSheet(
    ['What about the boat?', 'Who brings the ice?', 'Who writes to the mayor?']
      .map(
        (words) =>
          p(words) + item(1, 0, `${one}: done, see the list`) + item(1, 0, `${other}: waits for the boat`),
      )
      .join(''),
  );
  expect(questions).toEqual([]);
});

test('a number above a program is that of what asks, whatever it names', async () => {
  const one = (number: number, words: string): string =>
    [`${number}.${words}`, 'class Ice {', '  void melt()', '  {', '    drop();', '  }', '}']
      .map((line) => p(red(line)))
      .join('') +
    p(red('A. water')) +
    p(red('B. iron')) +
    p(red('Answer: A'));
  const { questions } = await readSheet(
    one(1, 'What is right of melt() in this code') + one(2, 'What is printed here'),
  );
  expect(questions.map(([kind, stem]) => [kind, stem!.replace(/\s+/g, ' ').slice(0, 34)])).toEqual([
    ['single-choice', '1.What is right of melt() in this '],
    ['single-choice', '2.What is printed here class Ice {'],
  ]);
});

test.each([
  ['P', 'R'],
  ['D', 'R'],
  ['F', 'A'],
  ['Q', 'A'],
])('%s asks and %s answers', async (asks, answers) => {
  const { questions } = await readSheet(
    ['Ice floats on the lake because of', 'Hail falls in summer from', 'Fog is a cloud that lies']
      .map((words, at) => p(`${asks}: ${words}?`) + p(`${answers}: told ${at}`))
      .join(''),
  );
  expect(questions.map((one) => one.at(-1))).toEqual(['> told 0', '> told 1', '> told 2']);
});
