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
