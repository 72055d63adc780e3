import { expect, it } from 'vitest';
import type { Lesson, Section } from '../../src/lesson/index.ts';
import { lessonOf, question, xmlOf } from './support.ts';

const heading = (title: string, level = 2): Section => ({ id: title, title, level });

/** So many questions under a heading. */
const under = (section: string | undefined, count: number) =>
  Array.from({ length: count }, (_, i) =>
    question('open', `q${i}-${section ?? 'none'}`.toLowerCase(), `<p>${section} ${i}?</p>`, {
      ...(section !== undefined && { section }),
    }),
  );

/** The categories of the quiz, each with the number of questions that follow it. */
const categories = (rest: Partial<Lesson>) =>
  xmlOf(lessonOf(rest.questions ?? [], { title: 'Leçon', ...rest }))
    .split('<question type="category">')
    .slice(1)
    .map((part) => [/CDATA\[(.*?)\]\]/.exec(part)?.[1], part.split('<question type=').length - 1]);

it('a lesson of twenty questions has one category, whatever its sections', () => {
  const questions = [...under('Eau', 10), ...under('Air', 10)];
  expect(categories({ questions, outline: [heading('Eau'), heading('Air')] })).toEqual([['top/Leçon', 20]]);
});

it('a lesson of more has one for each section below its own', () => {
  const questions = [...under(undefined, 1), ...under('Eau', 10), ...under('Air / vent', 10)];
  expect(categories({ questions, outline: [heading('Eau'), heading('Air / vent')] })).toEqual([
    ['top/Leçon', 1],
    ['top/Leçon/Eau', 10],
    ['top/Leçon/Air // vent', 10],
  ]);
});

it('its sections are those of the highest level that parts the questions', () => {
  const questions = [...under('Exercice', 11), ...under('Bilan', 11)];
  const outline = [
    heading('Partie'),
    heading('Eau', 3),
    heading('Exercice', 4),
    heading('Air', 3),
    heading('Bilan', 4),
  ];
  expect(categories({ questions, outline })).toEqual([
    ['top/Leçon', 0],
    ['top/Leçon/Eau', 11],
    ['top/Leçon/Air', 11],
  ]);
});

it('headings of one title in two sections are told apart by their order', () => {
  const [first, second] = [
    under('Exercices', 11),
    under('Exercices', 11).map((one) => ({ ...one, id: `${one.id}-2` })),
  ];
  const between = under('Air', 1);
  const outline = [heading('Eau'), heading('Exercices', 3), heading('Air'), heading('Exercices', 3)];
  expect(categories({ questions: [...first, ...between, ...second], outline })).toEqual([
    ['top/Leçon', 0],
    ['top/Leçon/Eau', 11],
    ['top/Leçon/Air', 12],
  ]);
});

it('a heading of a lower level at the lesson’s beginning parts nothing, where a higher one does', () => {
  const questions = [...under('Avant', 7), ...under('Eau', 7), ...under('Air', 7)];
  const outline = [heading('Avant', 3), heading('Eau', 2), heading('Air', 2)];
  expect(categories({ questions, outline })).toEqual([
    ['top/Leçon', 7],
    ['top/Leçon/Eau', 7],
    ['top/Leçon/Air', 7],
  ]);
});

it('a question of a section that the outline doesn’t have stays with those above it', () => {
  const questions = [...under('Eau', 8), ...under('Perdue', 5), ...under('Air', 8)];
  expect(categories({ questions, outline: [heading('Eau'), heading('Air')] })).toEqual([
    ['top/Leçon', 0],
    ['top/Leçon/Eau', 13],
    ['top/Leçon/Air', 8],
  ]);
});

it('a lesson of one section has none', () => {
  expect(categories({ questions: under('Eau', 30), outline: [heading('Eau')] })).toEqual([['top/Leçon', 30]]);
});
