/** Answers that judge each option by its name or its place: in a list, by tabs, in folds. */
import { expect, test } from 'vitest';
import { plainText, type Question } from '../../../src/lesson/index.ts';
import { read } from '../support.ts';

const told = (question: Question | undefined): string | undefined =>
  question?.kind === 'single-choice'
    ? question.options
        .map(({ content, correct, feedback }) => {
          const why = feedback ? ` (${plainText(feedback).trim()})` : '';
          return `${correct ? '*' : ''}${plainText(content)}${why}`;
        })
        .join(' | ')
    : question?.kind;

const JUDGED = 'iron (❌ Wrong answer!) | wax (❌ Wrong answer!) | *ice';
const question = (answer: string): string =>
  `# Quiz\n\n::::::{admonition} QCM 1\nName what floats.\n\n1. iron\n2. wax\n3. ice\n\n${answer}\n::::::\n`;
const fold = (body: string): string => `:::::{dropdown} Answer\n${body}\n:::::`;
const tab = (title: string, body: string): string => `:::{tab-item} ${title}\n${body}\n:::`;
const tabs = (...all: readonly string[]): string => `::::{tab-set}\n${all.join('\n\n')}\n::::`;

test.each([
  [
    'by their numbers',
    fold('- Answer 1. ❌ Wrong answer!\n- Answer 2. ❌ Wrong answer!\n- Answer 3. ✅ Right answer!'),
  ],
  ['by their places', fold('1. ❌ Wrong answer!\n2. ❌ Wrong answer!\n3. ✅ Right answer!')],
  [
    'in tabs, the first of which is empty',
    fold(
      tabs(
        tab('-->', ''),
        tab('Answer 1.', '❌ Wrong answer!'),
        tab('Answer 2.', '❌ Wrong answer!'),
        tab('Answer 3.', '✅ Right answer!'),
      ),
    ),
  ],
  [
    'in tabs called as the options are',
    fold(
      tabs(tab('iron', '❌ Wrong answer!'), tab('wax', '❌ Wrong answer!'), tab('ice', '✅ Right answer!')),
    ),
  ],
])('each option is told whether it is right, %s', async (_, answer) => {
  const { lesson } = await read(question(answer));
  expect(lesson.questions.map(told)).toEqual([JUDGED]);
});

test.each([
  [
    'in a list',
    ['- Option A (incorrect): too heavy.', '- Option B (incorrect): no.', '- Option C (correct): yes.'].join(
      '\n',
    ),
  ],
  [
    'apart',
    ['Option A (incorrect): too heavy.', 'Option B (incorrect): no.', 'Option C (correct): yes.'].join(
      '\n\n',
    ),
  ],
  [
    'by lines',
    ['Option A (incorrect): too heavy.', 'Option B (incorrect): no.', 'Option C (correct): yes.'].join('\n'),
  ],
])('the first that is judged is no key because it is named first, %s', async (_, judged) => {
  const { lesson } = await read(`# Quiz\n\nWhat floats?\n\n- A) iron\n- B) wax\n- C) ice\n\n${judged}\n`);
  expect(lesson.questions.map(told)).toEqual(['iron (too heavy.) | wax (no.) | *ice']);
});

test('what explains them behind the fold is told to everybody', async () => {
  const { lesson, html } = await read(
    question(
      `${fold(tabs(tab('-->', ''), tab('Answer 1.', '❌ Wrong answer!'), tab('Answer 2.', '✅ Right answer!'), tab('Answer 3.', '❌ Wrong answer!')))}\n\n:::{admonition} *discussion*\n:class: dropdown\nAnswer 2.\n\nIt holds much air.\n:::`,
    ),
  );
  expect(lesson.questions.map(told)).toEqual(['iron (❌ Wrong answer!) | *wax | ice (❌ Wrong answer!)']);
  expect(plainText(lesson.questions[0]!.feedback!)).toContain('It holds much air.');
  expect(html).not.toContain('much air');
});

test('statements judged by tabs are true or false', async () => {
  const { lesson } = await read(
    `# Quiz\n\n::::::{admonition} QCM 2\nTrue or false? Ice sinks.\n\n1. True\n2. False\n\n${fold(tabs(tab('True', '❌ Wrong answer!'), tab('False', '✅ Right answer!')))}\n::::::\n`,
  );
  expect(lesson.questions).toMatchObject([{ kind: 'true-false', answer: false }]);
});
