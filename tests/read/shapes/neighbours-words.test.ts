/** Questions and answers in languages that Cartable itself doesn't speak, by the words of their teachers. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const questionsOf = async (page: string): Promise<readonly string[]> =>
  (await read(`# T\n\n${page}`)).lesson.questions.map(sketch);

const fold = (title: string, words: string): string =>
  `<details>\n<summary>${title}</summary>\n\n${words}\n\n</details>\n\n`;

describe('Dutch', () => {
  it.each([
    'Antwoord',
    'Oplossing',
    'Uitwerking',
    'Bekijk de oplossing',
    'Modelantwoord',
    'Modeloplossing',
    'Uitleg',
  ])('calls an answer %s', async (title) => {
    expect(await questionsOf(`Waarom drijft ijs?\n\n${fold(title, 'Het is lichter.')}`)).toEqual([
      'open Waarom drijft ijs? > Het is lichter.',
    ]);
  });

  it('has exercises, solved apart', async () => {
    const page =
      '## Oefening 1\n\nMaak ijs.\n\n## Oefening 2\n\nSmelt het.\n\n## Oplossingen\n\n### Oefening 1\n\nVries water in.\n\n### Oefening 2\n\nLeg het in de zon.\n';
    expect(await questionsOf(page)).toEqual([
      'open Maak ijs. > Vries water in.',
      'open Smelt het. > Leg het in de zon.',
    ]);
  });

  it('has choices with a key', async () => {
    expect(
      await questionsOf('### Vraag 1\n\nWat drijft?\n\n- A: ijs\n- B: ijzer\n\n**Antwoord:** A\n'),
    ).toEqual(['single-choice Wat drijft? [IJS | ijzer]']);
  });

  it('tells what to do, and judges', async () => {
    expect(await questionsOf(`### Beschrijf een ijsberg\n\n${fold('Antwoord', 'Groot.')}`)).toEqual([
      'open Beschrijf een ijsberg > Groot.',
    ]);
    expect(
      await questionsOf(`Waar of niet waar: ijs drijft.\n\n${fold('Antwoord', 'Waar. Het is licht.')}`),
    ).toEqual(['true-false Waar of niet waar: ijs drijft. [true] > Het is licht.']);
  });
});

describe('Portuguese', () => {
  it.each(['Resposta', 'Solução', 'Gabarito', 'Ver a solução', 'Explicação'])(
    'calls an answer %s',
    async (title) => {
      expect(await questionsOf(`Por que o gelo flutua?\n\n${fold(title, 'É mais leve.')}`)).toEqual([
        'open Por que o gelo flutua? > É mais leve.',
      ]);
    },
  );

  it('has exercises, solved apart, and hints', async () => {
    const page =
      '## Exercício 1\n\nFaça gelo.\n\n:::{dropdown} Dica\nFrio.\n:::\n\n## Exercício 2\n\nDerreta-o.\n\n## Soluções\n\n### Exercício 1\n\nCongele água.\n\n### Exercício 2\n\nDeixe-o ao sol.\n';
    expect(await questionsOf(page)).toEqual([
      'open Faça gelo. > Congele água. (Frio.)',
      'open Derreta-o. > Deixe-o ao sol.',
    ]);
  });

  it('tells what to do, and judges', async () => {
    expect(await questionsOf(`### Explique o gelo\n\n${fold('Resposta', 'Frio.')}`)).toEqual([
      'open Explique o gelo > Frio.',
    ]);
    expect(
      await questionsOf(`Verdadeiro ou falso: o gelo flutua.\n\n${fold('Resposta', 'Verdadeiro. É leve.')}`),
    ).toEqual(['true-false o gelo flutua. [true] > É leve.']);
    expect(
      await questionsOf(`1. (Certo/Errado) O gelo afunda.\n\n${fold('Resposta', 'Errado. É leve.')}`),
    ).toEqual(['true-false O gelo afunda. [false] > É leve.']);
  });
});

it('Italian tests are solved in a section *Svolgimento*', async () => {
  const page =
    '## Testo\n\n### Esercizio 1\n\nPerché galleggia?\n\n### Esercizio 2\n\nChe cosa fonde?\n\n## Svolgimento\n\n### Esercizio 1\n\nÈ leggero.\n\n### Esercizio 2\n\nIl ghiaccio.\n';
  expect(await questionsOf(page)).toEqual([
    'open Perché galleggia? > È leggero.',
    'open Che cosa fonde? > Il ghiaccio.',
  ]);
});
