/** The word for an answer as a hurried hand parts it from the answer. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const TOLD = ['Ice that falls.', 'Warm air rises.', 'It is cold.'];
const ASKED = ['What is hail?', 'Why does it rain?', 'Why does it snow?'];
const page = (label: string, gap: string): string =>
  `# Weather\n\n${ASKED.map((one, i) => `Q${i + 1}. ${one}${gap}${label.replace('1', `${i + 1}`)}${TOLD[i]}`).join('\n\n')}\n`;
const FOUND = ASKED.map((one, i) => `open ${one} > ${TOLD[i]}`);

const found = async (text: string) => {
  const { lesson } = await read(text);
  return lesson.questions.map(sketch).map((one) => one.replace(/(?<=^open )Q?\d\. /, ''));
};

describe('an answer', () => {
  it.each([
    ...[
      'Ans:',
      'Ans-',
      'ANS-',
      'Ans.',
      'Ans)',
      'Ans -',
      'Ans :-',
      'Ans :- ',
      'Ans.) ',
      'Ans;',
      'Rep-',
      'Sol.',
    ],
    ...['Answer:', 'Answer-', 'Answer--', 'Answer -- ', 'Answer;', '**Ans:-** ', '**Answer**:'],
    ...['Ans-1: ', 'Ans.1) ', 'Ans. 1. ', 'Answer-1) ', 'Answer 1. ', 'Ans.1 - '],
  ])('is read behind %s', async (label) => {
    expect(await found(page(label, '\n'))).toEqual(FOUND);
    expect(await found(page(label, '\n\n'))).toEqual(FOUND);
  });

  it.each(['Answer-like words ', 'Ans-wer ', 'Answers.com '])('is none behind %s', async (label) => {
    const { lesson } = await read(page(label, '\n\n'));
    expect(lesson.questions.filter(({ feedback }) => feedback)).toEqual([]);
  });

  it('keeps its minus', async () => {
    const { lesson } = await read('# T\n\nQ1. What is 2 less 7?\n\nAns:-5\n\nQ2. And 3 less 7?\n\nAns: -4\n');
    expect(lesson.questions.map(sketch).map((one) => one.slice(-2))).toEqual(['-5', '-4']);
  });
});

describe('answers at the end of a sheet', () => {
  const sheet = (title: string) =>
    `# Weather\n\n## Questions\n\n1. What is hail?\n2. Why does it rain?\n\n## ${title}\n\nUse them well.\n\n1. Ice that falls.\n2. Warm air rises.\n`;
  it.each([
    ['Answers and mark scheme', 'en'],
    ['Appendix A: solutions', 'en'],
    ['Teacher’s answers', 'en'],
    ['Annexe : corrigés', 'fr'],
    ['Les bonnes réponses', 'fr'],
    ['Correcte antwoorden', 'nl'],
  ])('are found below “%s”', async (title, language) => {
    const { lesson } = await read(sheet(title), {}, { description: { language }, settings: {} });
    expect(lesson.questions.map(sketch)).toEqual([
      'open What is hail? > Ice that falls.',
      'open Why does it rain? > Warm air rises.',
    ]);
  });
});

it('doesn’t ask for the name at the top of a sheet', async () => {
  const { lesson, html } = await read(
    '# Weather worksheet\n\n- Name: ________ Date: ______\n- Explain the rain. ________\n- Describe hail. ________\n',
  );
  expect(lesson.questions.map(sketch)).toEqual(['open Explain the rain.', 'open Describe hail.']);
  expect(html).toContain('Name: ________ Date');
});
