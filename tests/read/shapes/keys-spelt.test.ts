/** Keys at the end of a page, of questions of several kinds, in the short forms in which people write them. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const PAGE = `# Quiz

1. What floats?

- a) iron
- b) ice

2. What sinks?

- a) lead
- b) wax
- c) gold

3. True or false: wax burns in air.
`;
const ALL = [
  'single-choice What floats? [iron | ICE]',
  'multiple-choice What sinks? [LEAD | wax | GOLD]',
  'true-false wax burns in air. [false]',
];

async function asked(page: string): Promise<readonly string[]> {
  const { lesson, html } = await read(page);
  expect(html).not.toMatch(/(?:faux|false|[bF])\b/i);
  return lesson.questions.map(sketch);
}

describe('letters and a judgement', () => {
  it.each([
    'Answers: 1b, 2a, c, 3 false',
    'Answers: 1-b, 2-ac, 3-F',
    'Answers: 1b 2ac 3F',
    '*Solutions : 1 b – 2 a c – 3 faux*',
    '**Corrigé :** 1 b, 2 a et c, 3 F',
    '**Answers**\n\nQ1: b\nQ2: a, c\nQ3: false',
    '**Answers**\n\n1 b\n2 ac\n3 F',
    '## Answers\n\n1. b\n2. a, c\n3. F',
    '## Lösungen\n\n1. b\n2. ac\n3. falsch',
    '## Answers\n\n- 1b\n- 2ac\n- 3 false',
    '<!--\nANSWERS\n1 b\n2 ac\n3 F\n-->',
    '<details><summary>Answers</summary>\n\n1. B\n2. AC\n3. F\n\n</details>',
  ])('%s', async (key) => {
    expect(await asked(`${PAGE}\n${key}\n`)).toEqual(ALL);
  });
});

describe('letters alone', () => {
  it.each(['Answers: 1-b, 2-ac', 'Answers: 1b 2ac', '## Answers\n\n1. b\n2. ac'])('%s', async (key) => {
    expect(await asked(`${PAGE.split('3. True')[0]}\n${key}\n`)).toEqual(ALL.slice(0, 2));
  });
});

describe('what is none', () => {
  it('an F that is an option’s', async () => {
    const six = '- a) lead\n- b) wax\n- c) ice\n- d) cork\n- e) oil\n- f) gold';
    const page = `# Quiz\n\n1. What floats?\n\n- a) iron\n- b) ice\n\n2. What sinks?\n\n${six}\n\n## Answers\n\n1. b\n2. F\n`;
    expect((await read(page)).lesson.questions.map(sketch)).toEqual([
      'single-choice What floats? [iron | ICE]',
      'single-choice What sinks? [lead | wax | ice | cork | oil | GOLD]',
    ]);
  });
  it('words that are made of such letters, where nobody offers any', async () => {
    const page =
      '# Words\n\n1. What does one do?\n2. Where does one sleep?\n\n## Answers\n\n1. add\n2. abed\n';
    expect((await read(page)).lesson.questions.map(sketch)).toEqual([
      'open What does one do? > add',
      'open Where does one sleep? > abed',
    ]);
  });
});

describe('a test of a line a question, in one paragraph', () => {
  it.each([
    '**1) What floats?** A) iron B) ice\n**2) What sinks?** A) lead B) wax C) gold\n**3) True or false: wax burns in air.**',
    '1. What floats?\nA) iron B) ice\n2. What sinks?\nA) lead B) wax C) gold\n3. True or false: wax burns in air.',
  ])('%s', async (page) => {
    const found = (await asked(`# Quiz\n\n${page}\n\nAnswers: 1B, 2AC, 3 false\n`)).map((one) =>
      one.replace(/ \d[).]/, ''),
    );
    expect(found).toEqual(ALL);
  });
});
