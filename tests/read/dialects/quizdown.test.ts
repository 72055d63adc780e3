/** quizdown's questions, in its element and in Hugo's shortcode. */
import { expect, it } from 'vitest';
import { html, read, sketch } from '../support.ts';

const QUIZ = [
  '---',
  'primaryColor: steelblue',
  '---',
  '',
  '### Ice floats on water',
  '',
  '1. [X] True',
  '> It is lighter.',
  '2. [ ] False',
  '',
  '### Which of these float?',
  '',
  '> Think of wood.',
  '',
  '- [x] ice',
  '- [ ] lead',
  '- [x] wax',
  '',
  '### Put them in order, the lightest first',
  '',
  '1. wax',
  '2. lead',
];

it.each([
  ['in its element', `<div class="quizdown">\n${QUIZ.join('\n')}\n</div>`],
  ['indented', `<div class="quizdown">\n${QUIZ.map((one) => `    ${one}`).join('\n')}\n</div>`],
  ['in a shortcode', `{{< quizdown >}}\n${QUIZ.join('\n')}\n{{< /quizdown >}}`],
])('are asked: %s', async (_, page) => {
  const { lesson } = await read(`# Quiz\n\n${page}\n\nAfter.\n`);
  expect(lesson.questions.map(sketch)).toEqual([
    expect.stringContaining('true-false Ice floats on water'),
    expect.stringContaining('multiple-choice Which of these float?'),
    expect.stringContaining('ordering Put them in order, the lightest first'),
  ]);
  expect(html(lesson.questions[1]!.hints[0]!)).toContain('Think of wood.');
  expect(JSON.stringify(lesson.questions[0])).toContain('It is lighter.');
  expect(html(lesson.body)).not.toMatch(/steelblue|lighter/);
  expect(html(lesson.body)).toContain('After.');
});

it('a heading of no words parts questions that stand below it', async () => {
  const { lesson } = await read(
    '{{< quizdown >}}\n\n---\ncolor: red\n---\n\n##\n\nIce is\n\n- [x] light\n- [ ] heavy\n\n##\n\nTwo of these melt:\n\n- [x] ice\n- [x] snow\n- [ ] sand\n\n{{< /quizdown >}}\n',
  );
  expect(lesson.questions.map(sketch)).toEqual([
    'single-choice Ice is [LIGHT | heavy]',
    'multiple-choice Two of these melt: [ICE | SNOW | sand]',
  ]);
});

it('no sign in code parts questions, and a heading above nothing asks none', async () => {
  const { lesson } = await read(
    '{{< quizdown >}}\n\n### What does it print?\n\n```python\n#\nprint(1)\n```\n\n- [x] one\n- [ ] two\n\n###\n\n{{< /quizdown >}}\n',
  );
  expect(lesson.questions.map(sketch)).toEqual(['single-choice What does it print? # print(1) [ONE | two]']);
});
