/** Statements that leave the choice themselves, in the forms of sheets, with what judges them right below; and those of two words. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const sketched = async (page: string): Promise<readonly string[]> =>
  (await read(`# Quiz\n\n${page}\n\n## Next\n\nMore.\n`)).lesson.questions.map(sketch);

describe('a choice that a statement leaves', () => {
  it.each([
    ['Le plomb est léger. V / F', 'Réponse : F', 'Le plomb est léger. [false]'],
    ['1. Lead is light. T/F', '**Answer:** F', 'Lead is light. [false]'],
    ['Vrai/Faux : le plomb est léger.', 'Réponse : Faux', 'le plomb est léger. [false]'],
    ['True / False: Lead sinks.', 'Answer: True', 'Lead sinks. [true]'],
    ['Le plomb est léger. ☐ Vrai ☐ Faux', 'Réponse : Faux', 'Le plomb est léger. [false]'],
    ['El plomo es ligero. [ ] V  [ ] F', 'Respuesta: F', 'El plomo es ligero. [false]'],
    ['Il piombo è pesante. □ vero / □ falso', 'Risposta: Vero', 'Il piombo è pesante. [true]'],
    ['Blei sinkt. (R/F)', 'Lösung: R', 'Blei sinkt. [true]'],
    ['Blei ist leicht. R / F', 'Lösung: F. Es sinkt.', 'Blei ist leicht. [false] > Es sinkt.'],
    ['Lood is licht. J / O', 'Antwoord: onjuist', 'Lood is licht. [false]'],
    ['- Lead sinks. T/F', 'Answer: T', 'Lead sinks. [true]'],
  ])('%s', async (stem, key, question) => {
    expect(await sketched(`${stem}\n\n${key}`)).toEqual([`true-false ${question}`]);
  });
  it('is none where nothing judges it, nor in front of what tells to judge', async () => {
    expect(await sketched('Read on. T/F')).toEqual([]);
    expect(await sketched('True/False: Judge them.\n\nIt is a game of two.')).toEqual([]);
  });
});

describe('statements of two words', () => {
  it.each(['Ice floats.', 'Ice floats'])('in a table with a cross beside each: %s', async (said) => {
    const table = `| Statement | True | False |\n|---|---|---|\n| ${said} | ✓ | |\n| Lead is quite light. | | ✓ |`;
    expect(await sketched(`Judge each of them.\n\n${table}`)).toEqual([
      `true-false ${said} [true]`,
      'true-false Lead is quite light. [false]',
    ]);
  });
  it('below words that call for it', async () => {
    expect(await sketched('**True or false?**\n\n1. Ice floats. (T)\n2. Lead swims. (F)')).toEqual([
      'true-false Ice floats. [true]',
      'true-false Lead swims. [false]',
    ]);
  });
  it('are no setting and its value', async () => {
    expect(
      await sketched('The switches:\n\n| Switch | Yes |\n|---|---|\n| Auto save | x |\n| Dark mode | |'),
    ).toEqual([]);
    expect(await sketched('- auto save: true\n- dark mode: false')).toEqual([]);
  });
});

it('statements that leave a line to write on, judged by their answers alone, have two choices', async () => {
  const { lesson } = await read(
    '# Ice\n\n### Question 1\n\nIce floats on water. ____\n\n### Question 2\n\nIron floats on water. ____\n\n---\n\n## Answers\n\n**Question 1**\n\n**Answer: True**\n\n**Question 2**\n\n**Answer: False.** It is heavy.\n',
  );
  expect(lesson.questions.map(sketch)).toEqual([
    expect.stringMatching(/^true-false Ice floats on water\. \[true\]/),
    expect.stringMatching(/^true-false Iron floats on water\. \[false\] > It is heavy\./),
  ]);
});

it.each([
  ['one alone', 'Ice floats on water.\n\n**Answer:** True.\n'],
  [
    'what tells to do something',
    '1. Weigh the ice.\n\n**Answer:** Right, it is light.\n\n2. Weigh the iron.\n\n**Answer:** Right, it is heavy.\n',
  ],
])('%s is asked openly, though a judgement answers', async (_what, text) => {
  const { lesson } = await read(`# Ice\n\n${text}`);
  expect(lesson.questions.map(({ kind }) => kind)).not.toContain('true-false');
});
