/** Sheets in Word whose questions alone are in colour. */
import { describe, expect, test } from 'vitest';
import { plainText } from '../../../src/lesson/index.ts';
import { docx, item, LISTS, p, red } from '../../support/docx.ts';
import { pageUnfolded } from './sheet.ts';
import { readFile } from './support.ts';

const ASKED = [
  ['Escribe dos estados del agua', 'El hielo es agua helada y el vapor es un gas.'],
  ['Escribe qué es el granizo', 'Es lluvia que se ha helado en la nube.'],
  ['Escribe por qué flota el hielo', 'Pesa menos que el agua del mismo volumen.'],
  ['Escribe qué es la nieve', 'Son cristales que caen despacio del cielo.'],
  ['Escribe qué es la escarcha', 'Es vapor que se hiela sobre una hoja fría.'],
] as const;

async function read(body: string) {
  const { lesson } = await readFile('apuntes.docx', docx(body, { numbering: LISTS }));
  return {
    page: pageUnfolded(lesson),
    questions: lesson.questions.map(({ kind, feedback }) => [kind, feedback && plainText(feedback)]),
  };
}

describe('numbered requests in a colour that nothing else bears', () => {
  test.each([
    ['1.', (at: number) => `${at}. `],
    ['1._', (at: number) => `${at}._ `],
    ['1)', (at: number) => `${at}) `],
  ])('%s, above answers in black', async (_, number) => {
    const { questions, page } = await read(
      ASKED.map(
        ([stem, answer], at) =>
          p(red(`${number(at + 1)}${stem}:`)) +
          (at === 0 ? item(1, 0, 'Uno de ellos es sólido.') + item(1, 0, answer) : p(answer)),
      ).join(''),
    );
    expect(questions.map(([kind]) => kind)).toEqual(ASKED.map(() => 'open'));
    for (const [at, [, answer]] of ASKED.entries()) {
      expect(questions[at]?.[1]).toContain(answer);
      expect(page).not.toContain(answer);
    }
  });

  test('in the colour of the rest, they are steps', async () => {
    const { questions } = await read(
      ASKED.map(([stem, answer], at) => p(`${at + 1}. ${stem}:`) + p(answer)).join(''),
    );
    expect(questions).toEqual([]);
  });
});
