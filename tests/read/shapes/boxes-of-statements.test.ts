/** Boxes of true and false that nobody ticks, below statements that something else judges. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const WORDS = {
  Question: ['True', 'False', 'Answer Key', 'Answer', 'Explanation', 'Statement'],
  Frage: ['Richtig', 'Falsch', 'Lösungen', 'Antwort', 'Erklärung', 'Aussage'],
  Pregunta: ['Verdadero', 'Falso', 'Respuestas', 'Respuesta', 'Explicación', 'Afirmación'],
} as const;
const SAID = ['Ice is heavier than the water around it.', 'Water boils on a stove that is hot.'] as const;

type Told = (said: string, word: string, names: (typeof WORDS)[keyof typeof WORDS], why: string) => string;
const FORMS: Readonly<Record<string, Told>> = {
  'said again': (said, word, [, , , answer, why, statement], reason) =>
    `\n\n**${statement}**: ${said}\n\n**${answer}**: **${word}**\n\n**${why}**: ${reason}`,
  'an answer below its number': (_, word, [, , , answer, why], reason) =>
    `\n\n**${answer}**: ${word}\n\n**${why}**: ${reason}`,
  'an answer in its line': (_, word, [, , , answer], reason) => `: **${answer}**: ${word}. ${reason}`,
  'the word and why': (_, word, __, reason) => `: **${word}**. ${reason}`,
};
const cases = (Object.keys(WORDS) as (keyof typeof WORDS)[]).flatMap((name) =>
  Object.entries(FORMS).map(([form, told]) => [name, form, told] as const),
);

describe('boxes of true and false', () => {
  it.each(cases)('%s, %s', async (name, _form, told) => {
    const names = WORDS[name];
    const [yes, no, title] = names;
    const asked = SAID.map((one, i) => `**${name} ${i + 1}**: ${one}\n\n- [ ] ${yes}\n- [ ] ${no}\n\n---\n`);
    const key = SAID.map(
      (one, i) => `**${name} ${i + 1}**${told(one, i === 0 ? no : yes, names, 'It floats so.')}\n`,
    );
    const { lesson, html } = await read(
      `# Quiz\n\n${asked.join('\n')}\n## ${title}\n\n${key.join('\n---\n\n')}`,
    );
    expect(lesson.questions.map(sketch)).toEqual(
      SAID.map((one, i) =>
        expect.stringMatching(
          new RegExp(String.raw`^true-false .*${one} \[${i === 1}\] > .*It floats so\.$`),
        ),
      ),
    );
    expect(html).not.toContain('It floats so.');
  });

  it('stay open where neither is said, or no box says it', async () => {
    const page = (box: string, told: string) =>
      `# Quiz\n\n**Question 1**: ${SAID[0]}\n\n- [ ] ${box}\n- [ ] False\n\n## Answers\n\n**Question 1**: ${told}\n`;
    for (const [box, told] of [
      ['True', 'It depends on the lake.'],
      ['True', 'True or false, nobody knows.'],
      ['Perhaps', 'True, as all say.'],
    ] as const)
      expect((await read(page(box, told))).lesson.questions.map(({ kind }) => kind)).toEqual(['open']);
  });
});
