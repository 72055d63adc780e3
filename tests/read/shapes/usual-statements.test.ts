/** Statements to be judged, and sentences with gaps, in every usual way of writing them: each is one question. */
import { describe, expect, it } from 'vitest';
import { plainText } from '../../../src/lesson/index.ts';
import { read } from '../support.ts';

const STATEMENTS = [
  { says: 'Ice floats on water.', isTrue: true, why: 'It is light.' },
  { says: 'Hail falls in July only.', isTrue: false, why: 'Spring has it too.' },
  { says: 'Fog is made of drops.', isTrue: true, why: 'They are tiny.' },
] as const;
type Statement = (typeof STATEMENTS)[number];
const verdict = ({ isTrue }: Statement): string => (isTrue ? 'True' : 'False');

const COUNTED: Record<string, (n: number, words: string) => string> = {
  '1. …': (n, words) => `${n}. ${words}`,
  '1) …': (n, words) => `${n}) ${words}`,
  '**1.** …': (n, words) => `**${n}.** ${words}`,
  'Q1. …': (n, words) => `Q${n}. ${words}`,
};
const inTurn = (
  count: (n: number, words: string) => string,
  said: (one: Statement) => string,
  below: (one: Statement) => string = () => '',
): string =>
  STATEMENTS.map((one, i) => [count(i + 1, said(one)), below(one)].filter(Boolean).join('\n\n')).join('\n\n');
const plainly = ({ says }: Statement): string => says;

const judgements = async (text: string): Promise<readonly unknown[]> => {
  const { lesson, html: shown } = await read(`# The weather\n\nRead the text on page 12.\n\n${text}\n`);
  expect(shown).not.toMatch(/✅|❌|✓|✗|\[[TF]\]|Answers|It is light/);
  return lesson.questions.map((one) => [
    plainText(one.prompt)
      .trim()
      .replace(/^(?:Q?\d[.)])\s*/, ''),
    one.kind === 'true-false' && one.answer,
  ]);
};
const JUDGED = STATEMENTS.map(({ says, isTrue }) => [says, isTrue]);

describe.each(Object.entries(COUNTED))('statements that are counted %s', (_, count) => {
  it.each<[string, (one: Statement) => string]>([
    ['[T] in front', (one) => `[${verdict(one)[0]}] ${one.says}`],
    ['(T) in front', (one) => `(${verdict(one)[0]}) ${one.says}`],
    ['✅ in front', (one) => `${one.isTrue ? '✅' : '❌'} ${one.says}`],
    ['True: in front', (one) => `${verdict(one)}: ${one.says}`],
    ['✓ behind', (one) => `${one.says} ${one.isTrue ? '✓' : '✗'}`],
    ['(True) behind', (one) => `${one.says} (${verdict(one)})`],
  ])('are judged by %s', async (_, said) => {
    expect(await judgements(`## True or false?\n\n${inTurn(count, said)}`)).toEqual(JUDGED);
  });

  it.each<[string, (one: Statement) => string]>([
    ['in its line', (one) => `**Answer:** ${verdict(one)}`],
    ['with its reason in its line', (one) => `Answer: ${verdict(one)}. ${one.why}`],
    ['with its reason in the next line', (one) => `Answer: ${verdict(one)}\n${one.why}`],
    ['quoted', (one) => `> **Answer:** ${verdict(one)}\n> ${one.why}`],
    ['folded', (one) => `<details><summary>Answer</summary>\n\n${verdict(one)}\n\n${one.why}\n\n</details>`],
  ])('are judged below, %s', async (_, told) => {
    expect(await judgements(inTurn(count, plainly, told))).toEqual(JUDGED);
  });

  it.each([
    ['1-T in a line', STATEMENTS.map((one, i) => `${i + 1}-${verdict(one)[0]}`).join(', ')],
    ['1: True in lines', STATEMENTS.map((one, i) => `${i + 1}: ${verdict(one)}`).join('\n')],
    ['1. True, and why', STATEMENTS.map((one, i) => `${i + 1}. ${verdict(one)} – ${one.why}`).join('\n')],
    [
      '**1.** in paragraphs',
      STATEMENTS.map((one, i) => `**${i + 1}.** ${verdict(one)}. ${one.why}`).join('\n\n'),
    ],
  ])('are judged by a key at the end: %s', async (_, key) => {
    expect(
      await judgements(`## True or false?\n\n${inTurn(count, plainly)}\n\n## Answers\n\n${key}`),
    ).toEqual(JUDGED);
  });
});

it.each([
  ['Correct answer', 'True', 'False'],
  ['Bonne réponse', 'Vrai', 'Faux'],
  ['Poprawna odpowiedź', 'Prawda', 'Fałsz'],
  ['Правильный ответ', 'Верно', 'Неверно'],
])('statements are judged in folds that are called %s', async (title, yes, no) => {
  const { lesson } = await read(
    `# T\n\n${inTurn(
      (n, words) => `${n}. ${words}`,
      plainly,
      (one) => `<details><summary>${title}</summary>\n\n${one.isTrue ? yes : no}\n\n</details>`,
    )}\n`,
  );
  expect(lesson.questions.map((one) => one.kind === 'true-false' && one.answer)).toEqual([true, false, true]);
});

it('Turkish calls for judgements with two words between', async () => {
  const { lesson } = await read(
    '# Su\n\n## Doğru mu yanlış mı?\n\n1. Buz suda yüzer.\n\nCevap: Doğru\n\n2. Kar yazın yağar.\n\nCevap: Yanlış\n',
  );
  expect(lesson.questions.map((one) => one.kind === 'true-false' && one.answer)).toEqual([true, false]);
});

it('an answer of one syllable is called so in Korean', async () => {
  const { lesson, html: shown } = await read('# 물\n\n1. 얼음은 왜 뜹니까?\n\n답: 가볍기 때문입니다.\n');
  expect(lesson.questions.map(({ feedback }) => feedback && plainText(feedback).trim())).toEqual([
    '가볍기 때문입니다.',
  ]);
  expect(shown).not.toContain('가볍기');
});

it('a key is titled with its reasons in Korean', async () => {
  const choice = (n: number): string => `${n}. 무엇이 녹습니까?\n\nA) 돌\nB) 눈\nC) 못\n`;
  const { lesson } = await read(`# 물\n\n${choice(1)}\n${choice(2)}\n## 정답과 해설\n\n1. B\n2. B\n`);
  expect(
    lesson.questions.map(
      (one) => one.kind === 'single-choice' && one.options.findIndex(({ correct }) => correct),
    ),
  ).toEqual([1, 1]);
});

describe.each(['____', '(____)', '[____]', '[blank]', '…………'])('sentences with %s', (gap) => {
  it.each<[string, (words: string) => string]>([
    ['in clear', (words) => `**Answer:** ${words}`],
    ['quoted', (words) => `> **Answer:** ${words}`],
    ['folded', (words) => `<details><summary>Answer</summary>\n\n${words}\n\n</details>`],
  ])('are filled by what is told below, %s', async (_, told) => {
    const { lesson, html: shown } = await read(
      `# Ice\n\n1. Ice floats on ${gap}.\n\n${told('water')}\n\n2. Hail falls from ${gap} in summer.\n\n${told('clouds')}\n`,
    );
    expect(lesson.questions.map((one) => one.kind === 'gap-fill' && one.gaps[0]?.accepted[0]?.text)).toEqual([
      'water',
      'clouds',
    ]);
    expect(shown).not.toMatch(/water|clouds/);
    for (const one of lesson.questions) expect(plainText(one.prompt)).not.toMatch(/[[\]]|blank/);
  });
});

it.each([
  ['✅ below a title that calls for no judgement', '## To do\n\n1. ✅ Read the text.\n2. ❌ Copy the text.'],
  ['a list of what [blank] means', '## Words\n\n- [blank] stands for what is missing.'],
])('%s stays as it is', async (_, text) => {
  const { lesson } = await read(`# Ice\n\n${text}\n`);
  expect(lesson.questions).toEqual([]);
});

it.each(['1. T\n2. F\n3. T', '1-T, 2-F, 3-T'])(
  'headings that count alone are judged by letters at the end: %s',
  async (key) => {
    const asked = STATEMENTS.map(({ says }, i) => `### Question ${i + 1}\n\n${says}`).join('\n\n');
    expect(await judgements(`## True or false?\n\n${asked}\n\n## Answers\n\n${key}`)).toEqual(JUDGED);
  },
);
