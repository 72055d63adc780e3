/** Quarto Live: exercises that run in the reader's browser, each of several chunks and divs of one name. */
import { describe, expect, it } from 'vitest';
import { html, read, sketch } from '../support.ts';

const chunk = (engine: string, options: readonly string[], code: string): string =>
  `\`\`\`{${engine}}\n${['exercise: weigh', ...options].map((one) => `#| ${one}\n`).join('')}${code}\n\`\`\`\n\n`;
const page = (engine: string): string =>
  [
    '# Ice\n\nDouble it.\n\n',
    chunk(engine, ['setup: true'], 'ice = 1'),
    chunk(engine, [], 'ice * ______'),
    chunk(engine, ['check: true'], 'is_right(.result, ice * 2)'),
    '::: {.hint exercise="weigh"}\nTake two.\n:::\n\n',
  ].join('');

describe('an exercise of Quarto Live', () => {
  it.each([
    ['webr', 'r'],
    ['webr-r', 'r'],
    ['pyodide', 'python'],
    ['pyodide-python', 'python'],
  ])('is solved by its chunk, and starts from code: %s', async (engine, language) => {
    const { lesson, diagnostics } = await read(page(engine) + chunk(engine, ['solution: true'], 'ice * 2'));
    expect(lesson.questions.map(sketch)).toEqual(['open Double it. ice * ______ > ice * 2 (Take two.)']);
    expect(html(lesson.questions[0]!.prompt)).toContain(`<pre data-language="${language}">`);
    expect(diagnostics.filter(({ guess }) => !guess)).toEqual([]);
  });

  it('is solved by a div, that may hold a box and a chunk', async () => {
    const solution = `::: {.solution exercise="weigh"}\n::: {.callout-note collapse="false"}\n## Solution\n${chunk('webr', ['solution: true'], 'ice * 2')}:::\n:::\n`;
    const { lesson } = await read(page('webr') + solution);
    expect(lesson.questions.map(sketch)).toEqual(['open Double it. ice * ______ > ice * 2 (Take two.)']);
    expect(html(lesson.questions[0]!.prompt)).not.toContain('ice * 2');
  });

  it('shows code of its kind that asks nothing', async () => {
    const { lesson } = await read('# Ice\n\n```{webr}\nice\n```\n');
    expect(html(lesson.body)).toBe('<pre data-language="r"><code>ice\n</code></pre>');
  });
});

it('options that a div calls a quiz are asked by whatever stands above them', async () => {
  const quiz = (asked: string, kind: string, lines: string): string =>
    `**${asked}**\n\n::: {.quiz-${kind}}\n${lines}\n:::\n`;
  const { lesson } = await read(
    `# Ice\n\n${quiz('1. Ice is water', 'singlechoice', '- [x] [True]{hint="o"}\n- [ ] [False]{hint="x"}')}\n${quiz('2. Lighter than water', 'multichoice', '- [x] ice\n- [x] wood\n- [ ] lead')}`,
  );
  expect(lesson.questions.map(sketch)).toEqual([
    'true-false 1. Ice is water [true]',
    'multiple-choice 2. Lighter than water [ICE | WOOD | lead]',
  ]);
});
