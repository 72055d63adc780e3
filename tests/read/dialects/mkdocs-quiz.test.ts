/** Questions of the plug-in mkdocs-quiz, whose tags say that they are some. */
import { expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const page = (...lines: readonly string[]): string => `# Ice\n\n${lines.join('\n')}\n`;

it('a choice asks whatever its words are, and what stands behind its boxes is told', async () => {
  const quiz = page(
    '<quiz>',
    'In winter, a lake is covered by:',
    '',
    '- [ ] iron',
    '- [x] ice',
    '',
    'Explanation: it is lighter.',
    '</quiz>',
    '<quiz>',
    'Water is',
    '- [x] wet',
    '- [x] clear',
    '- [ ] dry',
    '</quiz>',
  );
  const { lesson, html } = await read(quiz);
  expect(lesson.questions.map(sketch)).toMatchInlineSnapshot(`
    [
      "single-choice In winter, a lake is covered by: [iron | ICE] > Explanation: it is lighter.",
      "multiple-choice Water is [WET | CLEAR | dry]",
    ]
  `);
  expect(html).not.toContain('quiz');
});

it('double brackets are gaps, and a line of dashes parts what is told', async () => {
  const { lesson } = await read(
    page('<quiz>', 'Ice [[floats]] on water.', '', '---', 'It is lighter.', '</quiz>'),
  );
  expect(lesson.questions.map(sketch)).toMatchInlineSnapshot(`
    [
      "gap-fill Ice ___ on water. [=floats] > It is lighter.",
    ]
  `);
});

it('its first versions name the lines', async () => {
  const quiz = [
    '<?quiz?>',
    'question: What floats?',
    'answer-correct: ice',
    'answer: iron',
    'content:',
    '<p>Light.</p>',
    '<?/quiz?>',
  ];
  const { lesson } = await read(page(...quiz));
  expect(lesson.questions.map(sketch)).toEqual(['single-choice What floats? [ICE | iron] > Light.']);
});

it('is none where nothing in it is right, or it is never closed', async () => {
  for (const lines of [
    ['<quiz>', 'Bring:', '- [ ] ice', '</quiz>'],
    ['<quiz>', 'Which?', '', 'Ice.'],
  ])
    expect((await read(page(...lines))).lesson.questions).toEqual([]);
});
