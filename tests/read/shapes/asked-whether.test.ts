/** What asks whether something is so, and is answered by one of both words, is to be judged. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const asked = async (question: string, answer: string) =>
  (await read(`# Water\n\n### 1. ${question}\n\n**Answer:** ${answer}\n`)).lesson.questions.map(sketch);

describe('a question that one of both words answers', () => {
  it.each([
    ['Does ice sink?', 'False.', 'true-false 1. Does ice sink? [false]'],
    ['¿La niebla es una nube?', 'VERDADERO.', 'true-false 1. ¿La niebla es una nube? [true]'],
    [
      'La glace coule-t-elle ?',
      'Faux. Elle est légère.',
      'true-false 1. La glace coule-t-elle ? [false] > Elle est légère.',
    ],
    ['Ist Nebel eine Wolke?', 'Wahr', 'true-false 1. Ist Nebel eine Wolke? [true]'],
  ])('is to be judged: %s %s', async (question, answer, found) => {
    expect(await asked(question, answer)).toEqual([found]);
  });

  it.each([
    ['What does `3 > 2` print?', 'True'],
    ['Si l’eau gèle, que vaut ce test ?', 'Faux'],
    ['Is `3 > 2` printed?', 'True'],
    ['¿Qué es la niebla?', 'Falso humo.'],
    ['Does it float? Why?', 'True, it is light.'],
    ['Does it float?', 'True, it is light.'],
  ])('stays open where it asks for more, or shows a program: %s', async (question, answer) => {
    expect((await asked(question, answer)).map((one) => one.split(' ')[0])).toEqual(['open']);
  });
});
