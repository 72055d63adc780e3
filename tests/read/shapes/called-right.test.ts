/** Options without letters, one of which calls itself the right answer; and what explains it, without an empty line before. */
import { expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const quiz = (first: string, second: string): string =>
  `# Quiz\n\n### Question 1\n**What floats?**  \n${first}\n\n### Question 2\n**Arrange by weight.**  \n${second}\n`;

it.each([
  ['Correct Answer:', 'Explanation:'],
  ['Right answer:', 'Why:'],
  ['Bonne réponse :', 'Explication :'],
  ['Richtige Antwort:', 'Erklärung:'],
  ['Respuesta correcta:', 'Explicación:'],
  ['Risposta corretta:', 'Spiegazione:'],
  ['Resposta correta:', 'Explicação:'],
  ['Juist antwoord:', 'Uitleg:'],
])('%s at whatever place', async (right, why) => {
  const own = `- **${right}** ice`;
  for (const [options, found] of [
    [`${own}\n- iron\n- lead`, '[ICE | iron | lead]'],
    [`- iron\n${own}\n- lead`, '[iron | ICE | lead]'],
    [`- iron\n- lead\n${own}`, '[iron | lead | ICE]'],
  ] as const) {
    for (const end of ['\n', '\n\n']) {
      const { lesson, html } = await read(
        quiz(`${options}${end}**${why}** It is light.`, `${options}${end}**${why}** It is light.`),
      );
      expect(lesson.questions.map((one) => sketch(one).replace(` > ${why}`, ' >'))).toEqual([
        `single-choice What floats? ${found} > It is light.`,
        `single-choice Arrange by weight. ${found} > It is light.`,
      ]);
      expect(html).not.toContain('light');
    }
  }
});

it('signs do the same', async () => {
  const options = '- iron\n- ✅ ice\n- lead\n**Explanation:** It is light.';
  const { lesson } = await read(quiz(options, options));
  expect(lesson.questions.map(sketch)).toEqual([
    'single-choice What floats? [iron | ICE | lead] > Explanation: It is light.',
    'single-choice Arrange by weight. [iron | ICE | lead] > Explanation: It is light.',
  ]);
});

it('an answer that goes on in further items is none of theirs', async () => {
  const { lesson } = await read(
    quiz(
      '- **Correct answer:** It is light.\n- Why: it holds air.\n- See also: fog',
      '- **Correct answer:** B\n- iron is heavy\n- so is lead',
    ),
  );
  expect(lesson.questions.map(sketch).join()).not.toContain('choice');
});

it('a list of examples isn’t offered', async () => {
  const { lesson } = await read(
    '# Verbs\n\nHow is it said?\n\n- Correct: he goes\n- Wrong: he go\n- Rare: he goeth\n',
  );
  expect(lesson.questions.map(sketch).join()).not.toContain('choice');
});

it('within the items that ask, too', async () => {
  const item = (n: number, asked: string) =>
    `- **Question ${n}:** ${asked}\n\n  - iron\n  - ✅ ice\n  - lead\n    **Explanation:** It is light.\n`;
  const { lesson, html } = await read(
    `# Quiz\n\n## Exercises\n\n${item(1, 'What floats?')}\n${item(2, 'What melts?')}\n${item(3, 'What is cold?')}`,
  );
  expect(lesson.questions.map((one) => sketch(one).replace(/Question \d: /, ''))).toEqual(
    ['What floats?', 'What melts?', 'What is cold?'].map(
      (asked) => `single-choice ${asked} [iron | ICE | lead] > Explanation: It is light.`,
    ),
  );
  expect(html).not.toContain('light');
});
