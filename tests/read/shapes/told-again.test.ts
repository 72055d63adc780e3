/** Options that stand below their key once more, each with what is told of it. */
import { describe, expect, it } from 'vitest';
import { bold, p } from '../../support/docx.ts';
import { readSheet } from '../formats/sheet.ts';
import { read, sketch } from '../support.ts';

const OFFERS = ['Ice', 'Iron', 'Wood'];
const offered = OFFERS.map((one, at) => `${'ABC'[at]}. ${one}`).join('\n\n');

describe('the options again, each with a verdict, explain the key', () => {
  it.each([
    ['in paragraphs', (letter: string, one: string, why: string) => `${letter}. ${one}\n${why}\n\n`],
    ['in a list', (letter: string, one: string, why: string) => `- ${letter}) ${one} ${why}\n`],
    ['by their letters alone', (letter: string, _: string, why: string) => `${letter}) ${why}\n\n`],
    ['in bold', (letter: string, one: string, why: string) => `**${letter}. ${one}** ${why}\n\n`],
  ])('%s', async (_, form) => {
    for (const [question, key, yes, no] of [
      ['Which float?', 'Answer: A and C are correct.', 'Correct: light.', 'Incorrect: heavy.'],
      ['Lesquels flottent ?', 'Réponses : A et C sont correctes.', 'Correct : léger.', 'Faux : lourd.'],
      ['Was schwimmt?', 'Antwort: A und C sind richtig.', 'Richtig: leicht.', 'Falsch: schwer.'],
      ['¿Cuáles flotan?', 'Respuesta: A y C son correctas.', 'Correcto: ligero.', 'Incorrecto: pesado.'],
    ] as const) {
      const told = OFFERS.map((one, at) => form('ABC'[at]!, one, at === 1 ? no : yes)).join('');
      const one = `${question}\n\n${offered}\n\n${key}\n\n${told}\n`;
      const { lesson } = await read(`# Test\n\n${one}Now the other.\n\n${one}`);
      const found = lesson.questions.map(sketch);
      expect(found).toHaveLength(2);
      for (const words of found) {
        expect(words).toContain(`multiple-choice ${question} [ICE | Iron | WOOD] > A`);
        expect(words).not.toMatch(/are correct|sont correctes|sind richtig|son correctas/);
      }
    }
  });

  it('in Word, the last of which tells in a paragraph of its own', async () => {
    const one = (n: number): string =>
      p(bold(`Q${n}) Which float?`)) +
      OFFERS.map((offer, at) => p(`${'ABC'[at]}. ${offer}`)).join('') +
      p('Answer: A, and C are correct.') +
      OFFERS.map((offer, at) => p(`${'ABC'[at]}. ${offer}`) + p('This statement is told of.')).join('');
    const { questions, page } = await readSheet(one(1) + one(2));
    expect(questions.map(([kind]) => kind)).toEqual(['multiple-choice', 'multiple-choice']);
    for (const [, , ...told] of questions) {
      expect(told.slice(0, 3)).toEqual(['+ Ice', '- Iron', '+ Wood']);
      expect(told[3]?.match(/told of/g)).toHaveLength(3);
    }
    expect(page.trim()).toBe('');
  });

  it('others of other words are the next question’s', async () => {
    const { lesson } = await read(
      `# Test\n\nWhich float?\n\n${offered}\n\nAnswer: A and C\n\nWhich shine?\n\nA. Gold\n\nB. Mud\n\nC. Silver\n\nAnswer: A and C\n`,
    );
    expect(lesson.questions).toHaveLength(2);
  });
});
