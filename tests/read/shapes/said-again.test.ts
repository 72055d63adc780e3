/** Things that the words above their list ask about, and an answer that says each of them again. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

async function asked(task: string, told: string) {
  const { lesson } = await read(
    `# Words\n\n:::{exercise}\n:label: words\n${task}\n:::\n\n:::{solution} words\n:class: dropdown\n${told}\n:::\n`,
  );
  return lesson.questions.map(sketch);
}

const KIND = 'Of what kind are the following words?';

describe('each is asked by itself', () => {
  it.each(['->', '-->', '→', '=', ':', '–'])('behind %s', async (sign) => {
    expect(
      await asked(`${KIND}\n\n- ice\n- to melt`, `- ice ${sign} a noun\n- to melt ${sign} a verb`),
    ).toEqual([
      expect.stringMatching(/ice > ice \S+ a noun$/),
      expect.stringMatching(/kind are the following words\? to melt > to melt \S+ a verb$/),
    ]);
  });

  it.each([
    ['de', 'Zu welcher Wortart gehören folgende Wörter?'],
    ['fr', 'De quelle nature sont les mots suivants ?'],
    ['es', '¿De qué clase son las siguientes palabras?'],
    ['en', 'Name the kind of each word.'],
  ])('%s', async (_, words) => {
    const questions = await asked(`${words}\n\n* ice\n* to melt`, '* ice -> noun\n* to melt -> verb');
    expect(questions).toHaveLength(2);
    expect(questions[1]).toContain(words);
  });

  it('with what is told above and below all of them; the question said again is left out', async () => {
    const [first, second] = await asked(
      `${KIND}\n\n- ice (frozen water)\n- to melt`,
      `${KIND}\n\nI should say:\n\n- ice -> a noun\n- to melt -> a verb\n\nA dictionary tells more.`,
    );
    expect(first).toMatch(/> I should say: ice -> a noun$/);
    expect(second).toMatch(/> to melt -> a verb A dictionary tells more\.$/);
  });
});

describe('all stay together', () => {
  it.each([
    ['where one is to be chosen', 'Which of the following floats? Say why.', '- ice: light\n- iron: heavy'],
    ['where each is judged', 'Do the following float?', '- ice: yes, it is light\n- iron: no'],
    ['where one question compares them', 'What is heavier?', '- ice: 9 g\n- iron: 78 g'],
    ['where they are put in order', 'Put the following in order.', '- ice: second\n- iron: first'],
    ['where others are told', KIND, '- ice: a noun\n- gold: a noun'],
    ['where nothing stands behind them', KIND, '- ice\n- iron'],
  ])('%s', async (_, words, told) => {
    expect((await asked(`${words}\n\n- ice\n- iron`, told)).length).toBeLessThan(2);
  });
});
