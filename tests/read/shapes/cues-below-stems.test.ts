/** What calls to choose, below what asks or behind it: a part of the question, and no answer, however often it is said. */
import { describe, expect, it } from 'vitest';
import { plainText } from '../../../src/lesson/index.ts';
import { read } from '../support.ts';

const QUESTIONS = [
  ['What floats on water?', ['iron', 'ice', 'wood'], [1, 2]],
  ['What falls from clouds?', ['hail', 'sand', 'mud'], [0]],
  ['What is made of ice?', ['snow', 'steam', 'hail'], [0, 2]],
] as const;
const LETTERS = ['A', 'B', 'C'];
const PLACES: Record<string, (stem: string, cue: string) => string> = {
  'in a paragraph of its own': (stem, cue) => `${stem}\n\n${cue}`,
  'in the line of what asks': (stem, cue) => `${stem} ${cue}`,
  'in brackets': (stem, cue) => `${stem} (${cue.replace(/\s?[:.]$/, '')})`,
};
const LABELS: Record<string, (n: number, stem: string) => string> = {
  '**1. …**': (n, stem) => `**${n}.** ${stem}`,
  'a line for the number': (n, stem) => `**Question ${n} (3 points)**\n\n${stem}`,
};

const choices = async (
  cue: string,
  title: string,
  label: (n: number, stem: string) => string,
  place: (stem: string, cue: string) => string,
) => {
  const { lesson, html: shown } = await read(
    `# Weather\n\n${QUESTIONS.map(
      ([stem, options, right], i) =>
        `${label(i + 1, place(stem, cue))}\n\n${options.map((one, at) => `- ${LETTERS[at]}. ${one}`).join('\n')}\n\n${title}: ${right.map((at) => LETTERS[at]).join(', ')}`,
    ).join('\n\n')}\n`,
  );
  expect(shown).not.toContain(title);
  return lesson.questions.map((one) => [
    QUESTIONS.findIndex(([stem]) => plainText(one.prompt).includes(stem)),
    'options' in one
      ? one.options.flatMap((option, at) => ('correct' in option && option.correct ? [at] : []))
      : one.kind,
  ]);
};
const KEYED = QUESTIONS.map(([, , right], i) => [i, [...right]]);

describe.each(Object.entries(PLACES))('%s', (_, place) => {
  describe.each(Object.entries(LABELS))('below %s', (_, label) => {
    it.each([
      ['Choose two options:', 'Correct answers'],
      ['Pick two.', 'Answer'],
      ['Choisissez deux options :', 'Bonnes réponses'],
      ['Wählt zwei:', 'Richtige Antworten'],
      ['Elige dos opciones:', 'Opciones correctas'],
      ['Выберите два варианта:', 'Правильные ответы'],
      ['Vyberte dvě odpovědi:', 'Správné odpovědi'],
      ['Valitse kaksi:', 'Oikeat vastaukset'],
    ])('%s … %s', async (cue, title) => {
      expect(await choices(cue, title, label, place)).toEqual(KEYED);
    });
  });
});

it('the next question is no explanation of the one above, though it offers the same', async () => {
  const judged = (n: number, words: string, key: string): string =>
    `**${n}. Is it so? ${words} Choose one:**\n\n- A. Yes\n- B. No\n- C. Nobody knows\n\n**Answer:** ${key}`;
  const { lesson } = await read(
    `# Ice\n\n${judged(1, 'Ice floats.', 'A')}\n\n${judged(2, 'Ice is warm.', 'B')}\n`,
  );
  expect(lesson.questions.map((one) => 'options' in one && one.feedback)).toEqual([undefined, undefined]);
});
