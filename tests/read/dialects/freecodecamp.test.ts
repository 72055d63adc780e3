import { describe, expect, it } from 'vitest';
import { marks, read, sketch } from '../support.ts';

const lines = (...all: readonly string[]): string => all.join('\n\n');
const asked = async (...all: readonly string[]) => {
  const { lesson, html } = await read(lines('---\ntitle: Ice\n---', ...all));
  expect(html).not.toMatch(/--\w|<hr/);
  return { questions: lesson.questions.map(sketch), html };
};

describe('freeCodeCamp', () => {
  it('numbers the right answer; remarks stand between rules', async () => {
    const { questions, html } = await asked(
      '# --description--',
      'Water freezes.',
      '# --questions--',
      '## --text--',
      'Which floats?',
      '## --answers--',
      'iron',
      '### --feedback--',
      'It sinks.',
      '---',
      'ice',
      '---',
      '`lead`',
      '### --feedback--',
      'Heavy.',
      '## --video-solution--',
      '2',
      '## --text--',
      'What is printed?\n\n```js\nlet a = 1;\n```',
      '## --answers--',
      '```js\n1\n---\n```',
      '---',
      '```js\n2\n```',
      '## --video-solution--',
      '1',
      '# --explanation--',
      'It is one.',
    );
    expect(questions).toEqual([
      'single-choice Which floats? [iron (It sinks.) | ICE | lead (Heavy.)]',
      'single-choice What is printed? let a = 1; [1 --- | 2] > It is one.',
    ]);
    expect(html).toContain('Water freezes.');
    expect(html).not.toMatch(/lead|It is one/);
  });

  it('of a quiz, the right answer stands at no place that tells it', async () => {
    const { questions } = await asked(
      '# --quizzes--',
      '## --quiz--',
      '### --question--',
      '#### --text--',
      'Which floats?',
      '#### --distractors--',
      'iron',
      '---',
      'lead',
      '#### --answer--',
      'ice',
      '### --question--',
      '#### --text--',
      'Which sinks?',
      '#### --distractors--',
      'cork',
      '---',
      'ice',
      '#### --answer--',
      'lead',
    );
    expect(questions).toEqual([
      'single-choice Which floats? [ICE | iron | lead]',
      'single-choice Which sinks? [cork | ice | LEAD]',
    ]);
  });

  it('fills gaps, in code too', async () => {
    const { questions } = await asked(
      '# --instructions--',
      'Listen, and fill the gaps.',
      '# --fillInTheBlank--',
      '## --sentence--',
      '`Ice BLANK on BLANK.`',
      '## --blanks--',
      '`floats`',
      '### --feedback--',
      'What does it do?',
      '---',
      'water',
    );
    expect(questions).toEqual(['gap-fill Ice ___ on ___ . [=floats | =water] > What does it do?']);
  });

  it('a program to write is answered by its solution, and by what is tried on it', async () => {
    const { questions, html } = await asked(
      '# --description--',
      'Words.',
      '# --instructions--',
      'Write a function `f`.',
      '# --hints--',
      '`f(1)` should be 2.',
      '```js\nassert(f(1) === 2);\n```',
      '# --seed--',
      '## --before-user-code--',
      '```js\nlet hidden;\n```',
      '## --seed-contents--',
      '```js\n--fcc-editable-region--\nlet f;\n--fcc-editable-region--\n```',
      '# --solutions--',
      '```js\nlet f = (n) => n + 1;\n```',
    );
    expect(questions).toEqual([
      'open Write a function f. let f; > let f = (n) => n + 1; f(1) should be 2. assert(f(1) === 2);',
    ]);
    expect(html).not.toMatch(/n \+ 1|assert|hidden/);
  });

  it('a step without instructions asks all that it says', async () => {
    const { questions, html } = await asked(
      '# --description--',
      'Give `f` a value.',
      '# --hints--',
      '`f` should be 2.',
      '# --solutions--',
    );
    expect(questions).toEqual(['open Give f a value. > f should be 2.']);
    expect(html).not.toContain('should');
  });

  it('is read as long as a book', async () => {
    const { questions } = await asked(
      '# --description--',
      `Give \`f\` a value.${'\n'.repeat(150_000)}`,
      '# --hints--',
      `\`f\` should${'\n'.repeat(150_000)}be 2.`,
    );
    expect(questions).toEqual(['open Give f a value. > f should be 2.']);
  });

  it('names what it leaves out', async () => {
    const { diagnostics } = await read(
      lines('# --description--', 'Words.', '# --scene--', '```json\n{}\n```', '# --description--'),
    );
    expect(marks(diagnostics, 'dialect-read', 'markup-unread')).toEqual([
      '1:1 dialect-read',
      '5:3 markup-unread',
    ]);
  });

  it('is nothing that other pages have', async () => {
    const { html } = await read('# T\n\n## --verbose--\n\nWords.\n\n```\n## --text--\n```\n');
    expect(html).toContain('--verbose--');
  });
});
