/** Material's annotations, and divs that an extension draws as boxes by their titles. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const page = (title: string, ...lines: readonly string[]): string =>
  `# Weather\n\n## ${title}\n\n${lines.join('\n')}\n`;
const annotated = (words: string, told: string, indent = ''): readonly string[] => [
  `${words} (1)`,
  '{ .annotate }',
  '',
  `${indent}1. ${told}`,
  '',
];

describe('an annotation', () => {
  it('answers what asks', async () => {
    const { lesson, html } = await read(page('Clouds', ...annotated('What is fog?', 'A low cloud.')));
    expect(lesson.questions.map(sketch)).toEqual([
      expect.stringMatching(/^open What is fog\?.*> .*A low cloud\.$/),
    ]);
    expect(html).not.toContain('A low cloud');
  });

  it('answers each item of an exercise', async () => {
    const items = [
      ...annotated('1. $101_2 + 11_2$', '$1000_2$', '    '),
      ...annotated('2. $11_2 + 1_2$', '$100_2$', '    '),
    ];
    const { lesson, html } = await read(page('Exercise 6', 'Add these.', '', ...items));
    expect(lesson.questions.map((one) => sketch(one).replace(/^.* /, ''))).toEqual(['1000_2', '100_2']);
    expect(html).not.toContain('1000_2');
  });

  it('of a list stands at the item with its sign', async () => {
    const items = ['- How many corners has a cube? (1)', '- How many faces? (2)', '{ .annotate }'];
    const { lesson } = await read(page('Questions', ...items, '', '1. Eight.', '2. Six.'));
    expect(lesson.questions.map(sketch)).toEqual([
      'open How many corners has a cube? > Eight.',
      'open How many faces? > Six.',
    ]);
  });

  it('of a box stands below it', async () => {
    const box = [
      '!!! question annotate "Which gas do plants take in? (1)"',
      '',
      '    Think of a candle.',
      '',
    ];
    const { lesson, html } = await read(page('Plants', ...box, '1. Carbon dioxide.'));
    expect(lesson.questions.map(sketch)).toEqual([
      'open Which gas do plants take in? Think of a candle. > Carbon dioxide.',
    ]);
    expect(html).not.toContain('Carbon');
  });

  it.each(['How to do the exercises', 'Common problems'])('asks nothing below %s', async (title) => {
    const { lesson } = await read(page(title, ...annotated('Hand in before noon.', 'By email.')));
    expect(lesson.questions).toEqual([]);
  });

  it('elsewhere is folded, and nothing is asked', async () => {
    const { lesson, html } = await read(page('Clouds', ...annotated('Fog is a cloud.', 'Or a mist.')));
    expect(lesson.questions).toEqual([]);
    expect(html).toMatch(/<details.*Or a mist\..*<\/details>/s);
  });
});

it('a div with a title is a box, whatever its class', async () => {
  const box = (title: string, words: string): string => `::: {.rmenv title="${title}"}\n${words}\n:::\n`;
  const { lesson } = await read(
    `# Weather\n\n${box('Exercise (Fog, easy)', 'Explain what fog is made of.')}\n${box('Exercise (Hail)', 'Describe how hail grows.')}`,
  );
  expect(lesson.questions.map(sketch)).toEqual([
    'open Exercise (Fog, easy) Explain what fog is made of.',
    'open Exercise (Hail) Describe how hail grows.',
  ]);
});

it.each(['notes', 'incremental', 'column-margin'])('a div that lays out is none: %s', async (name) => {
  const { lesson } = await read(
    `# Weather\n\n::: {.${name} title="Tasks"}\nExplain what fog is made of.\n:::\n`,
  );
  expect(lesson.questions).toEqual([]);
});

it.each(['exe001', 'Prob. 1', '[Prob-01] Fog', 'ZAD-01 – mgła'])(
  'an exercise’s short name is one: %s',
  async (first) => {
    const titles = [first, first.replace('1', '2'), first.replace('1', '3')];
    const body = titles.map((one, i) => `## ${one}\n\nCalculate ${i + 2} + 2 and write the sum down.\n`);
    const { lesson } = await read(`# Sums\n\n${body.join('\n')}`);
    expect(lesson.questions).toHaveLength(3);
  },
);
