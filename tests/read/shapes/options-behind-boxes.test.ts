/** A question in a box, what it offers behind that, and its key: one choice, whatever boxes are called in a dialect. */
import { expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const BOXES: readonly (readonly [string, (n: number, words: string) => string, (told: string) => string])[] =
  [
    [
      'Material for MkDocs',
      (n, words) => `!!! question "Question ${n}"\n    ${words}`,
      (told) => `??? success "Answer"\n    ${told}`,
    ],
    [
      'MkDocs, the question as its title',
      (_, words) => `!!! question "${words}"`,
      (told) => `**Answer:** ${told}`,
    ],
    ['GitHub', (_, words) => `> [!question]\n> ${words}`, (told) => `> [!success]- Answer\n> ${told}`],
    ['MyST', (_, words) => `:::{exercise}\n${words}\n:::`, (told) => `:::{dropdown} Answer\n${told}\n:::`],
    [
      'Hugo',
      (n, words) => `{{% exercice "Quiz" %}}\n**Question ${n} :** ${words}\n{{% /exercice %}}`,
      (told) => `{{% expand "solution" %}}\n**Réponse :** ${told}\n{{%/expand%}}\n\n---`,
    ],
  ];
type Options = readonly [a: string, b: string, c: string];
const WRITTEN: readonly (readonly [string, (options: Options) => string, readonly [string, string]])[] = [
  ['letters', ([a, b, c]) => `a) ${a}\nb) ${b}\nc) ${c}`, ['a)', 'b)']],
  ['items', ([a, b, c]) => `- A) ${a}\n- B) ${b}\n- C) ${c}`, ['A', 'B']],
  ['tabs', ([a, b, c]) => `a)\t${a}  \nb)\t${b}  \nc)\t${c}  `, ['a', 'b']],
  ['numbers', ([a, b, c]) => `1. ${a}\n2. ${b}\n3. ${c}`, ['1', '2']],
  ['words', ([a, b, c]) => `- ${a}\n- ${b}\n- ${c}`, ['ice', 'tin']],
];

const short = (sketched: string): string => sketched.replace(/^(\S+ ).*(?=What )/s, '$1');

it.each(BOXES)('%s', async (_, box, key) => {
  for (const [name, options, [first, second]] of WRITTEN) {
    const { lesson, html } = await read(
      [
        ...['# Quiz', box(1, 'What floats?'), options(['ice', 'tin', 'lead']), key(first)],
        ...[box(2, 'What sinks?'), options(['ice', 'tin', 'wax']), key(second), ''],
      ].join('\n\n'),
    );
    expect(
      lesson.questions.map((one) => short(sketch(one))),
      name,
    ).toEqual([
      'single-choice What floats? [ICE | tin | lead]',
      'single-choice What sinks? [ice | TIN | wax]',
    ]);
    expect(html, name).not.toMatch(/Answer|Réponse/);
  }
});

it('ticks are a key', async () => {
  const { lesson, html } = await read(
    '# Quiz\n\n!!! question\n    What floats?\n\n- [x] ice\n- [ ] tin\n\n!!! question\n    What sinks?\n\n- [ ] ice\n- [x] tin\n',
  );
  expect(lesson.questions.map((one) => short(sketch(one)))).toEqual([
    'single-choice What floats? [ICE | tin]',
    'single-choice What sinks? [ice | TIN]',
  ]);
  expect(html).not.toContain('☑');
});

it('a list behind a box that asks, without a key, is the lesson’s', async () => {
  const { lesson, html } = await read(
    '# Ice\n\n!!! question\n    Why does ice float?\n\n1. Ice\n2. Fog\n\nBoth are water.\n',
  );
  expect(html).toMatch(/Ice[\s\S]*Fog/);
  expect(lesson.questions.map(sketch).join()).not.toContain('choice');
});

it('options may ask: a key below a question names one of them', async () => {
  const { lesson } = await read(
    '# Quiz\n\nWhat would you ask first?\n\na) Is it light?\nb) Is it cold?\n\nAnswer: b\n\nAnswer these.\n\na) Is it deep?\nb) Is it cold?\n',
  );
  expect(lesson.questions.map(sketch)[0]).toBe(
    'single-choice What would you ask first? [Is it light? | IS IT COLD?]',
  );
  expect(lesson.questions.map(sketch).slice(1).join()).not.toContain('choice');
});
