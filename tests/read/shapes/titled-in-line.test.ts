/** Answers that are called so in the line of what they answer, or in brackets: whatever that says, it is a question. */
import { describe, expect, it } from 'vitest';
import { plainText, type Question } from '../../../src/lesson/index.ts';
import { read, sketch } from '../support.ts';

const ASKED = [
  ['Why does ice float?', 'It is light'],
  ['Hail falls in July only.', 'False'],
  ['Fog is made of ____.', 'drops'],
  ['A sailor should dry the sail in a storm.', 'He takes it in'],
] as const;
const KINDS = ['open', 'true-false', 'gap-fill', 'open'];

const LABELS: Record<string, (n: number, words: string) => string> = {
  'as items': (n, words) => `${n}. ${words}`,
  'as points': (_, words) => `- ${words}`,
  'in paragraphs, **1.**': (n, words) => `**${n}.** ${words}\n`,
  'in paragraphs, a)': (n, words) => `${'abcd'[n - 1]}) ${words}\n`,
  'in paragraphs, Question 1:': (n, words) => `**Question ${n}:** ${words}\n`,
};
const CALLED: Record<string, (answer: string) => string> = {
  '**Answer:** …': (answer) => `**Answer:** ${answer}`,
  '**Answer: …**': (answer) => `**Answer: ${answer}**`,
  '**Answer**: …': (answer) => `**Answer**: ${answer}`,
  '*Answer: …*': (answer) => `*Answer: ${answer}*`,
  'Answer: …': (answer) => `Answer: ${answer}`,
  'Answer: **…**': (answer) => `Answer: **${answer}**`,
  '(Answer: …)': (answer) => `(Answer: ${answer})`,
  '*(Answer: …)*': (answer) => `*(Answer: ${answer})*`,
  '[Answer: …].': (answer) => `[Answer: ${answer}].`,
  '(**Answer:** …)': (answer) => `(**Answer:** ${answer})`,
  '— Answer: …': (answer) => `— Answer: ${answer}`,
  '→ **Correct answer:** …': (answer) => `→ **Correct answer:** ${answer}`,
  '*Réponse :* …': (answer) => `*Réponse :* ${answer}`,
  '**Antwort:** …': (answer) => `**Antwort:** ${answer}`,
};
const FOLLOWING: Record<string, string> = {
  'in their line': ' ',
  'behind <br>': '<br>',
  'in the next line': '\n   ',
};

const answerOf = (one: Question): string => {
  if (one.kind === 'true-false') return one.answer ? 'True' : 'False';
  if (one.kind === 'gap-fill')
    return one.gaps.flatMap(({ accepted }) => accepted.map(({ text }) => text)).join();
  return one.feedback ? plainText(one.feedback) : '';
};

describe.each(Object.entries(LABELS))('%s', (_, label) => {
  describe.each(Object.entries(CALLED))('answered by %s', (_, called) => {
    it.each(Object.entries(FOLLOWING))('%s', async (_, glue) => {
      const list = ASKED.map(([says, answer], i) => label(i + 1, says + glue + called(answer))).join('\n');
      const { lesson, html: shown } = await read(`# The weather\n\nRead page 12.\n\n${list}\n`);
      expect(shown).not.toMatch(/Answer|Réponse|Antwort|It is light|He takes/);
      expect(lesson.questions.map(({ kind }) => kind)).toEqual(KINDS);
      for (const [i, one] of lesson.questions.entries()) {
        expect(plainText(one.prompt)).toContain(ASKED[i]![0].split(' ____')[0]);
        expect(answerOf(one)).toContain(ASKED[i]![1]);
      }
    });
  });
});

it('each stands on the line of its item', async () => {
  const { lesson } = await read(
    '# Ice\n\nRead.\n\n- It floats. Answer: true\n- It is warm.\n  *(Answer: false)*\n',
  );
  expect(lesson.questions.map(({ place }) => place.line)).toEqual([5, 6]);
});

it('prose below one section hinders no other', async () => {
  const quiz = (...statements: readonly string[]): string =>
    statements.map((one, i) => `**${i + 1}.** ${one} *(Answer: true)*`).join('\n\n');
  const { lesson, html: shown } = await read(
    `# Ice\n\n## One\n\n${quiz('It floats.', 'It melts.')}\n\nSo much for it.\n\n## Two\n\n${quiz('Fog is wet.', 'Hail is hard.')}\n`,
  );
  expect(lesson.questions).toHaveLength(4);
  expect(shown).not.toContain('Answer');
});

it('where most of a list are answered so, one that is not stays', async () => {
  const list = [
    'It floats. Answer: true',
    'It is warm. Answer: false',
    'It melts. Answer: true',
    'Read page 3.',
  ];
  const { lesson, html: shown } = await read(`# Ice\n\n${list.map((one) => `- ${one}`).join('\n')}\n`);
  expect(lesson.questions).toHaveLength(3);
  expect(shown).toContain('Read page 3.');
});

it.each<[string, string]>([
  [
    'troubles and what helps',
    '- The station is dark. **Solution:** plug it in.\n- It is silent. **Solution:** turn it on.',
  ],
  [
    'what an interface gives back',
    '1. GET /fog lists them. Response: 200.\n2. POST /fog makes one. Response: 201.',
  ],
  ['fields of a table', '- The first. Answer type: a text\n- The second. Answer type: a number'],
  ['a tale', 'a) He asked for bread. My answer: no.\n\nb) He asked for ice. My answer: still no.'],
  ['prose', 'Some ask how long fog lasts. Answer: till noon.\n\nOthers ask for hail. Answer: not long.'],
  ['one remark', '- Ice floats. Answer: true\n\nThat is all.'],
])('%s is no question', async (_, text) => {
  const { lesson } = await read(`# The weather\n\n${text}\n`);
  expect(lesson.questions).toEqual([]);
});

describe('parts in brackets, answered in their next line', () => {
  const MARKS = [
    ['a', 'b'],
    ['1', '2'],
    ['i', 'ii'],
  ] as const;
  it.each(
    ['*Answer:*', '**Answer:**', 'Answer:'].flatMap((title) =>
      MARKS.map((marks) => [title, ...marks] as const),
    ),
  )('%s (%s) (%s)', async (title, first, second) => {
    const part = (mark: string, task: string, told: string): string =>
      `(${mark}) ${task}\n${title} ${told}\n`;
    const { lesson, html: shown } = await read(
      [
        '# Water in all its forms\n',
        '1. Look at the lake.\n',
        part(first, 'Explain why ice stays on top of a lake.', 'It is light.'),
        part(second, 'Describe what fog consists of.', 'Of tiny drops.'),
        '2. Look at the sky.\n',
        part(first, 'Name the place where most rain ends.', 'The sea.'),
        part(second, 'State what salt does to the freezing point.', 'It lowers it.'),
      ].join('\n'),
    );
    expect(lesson.questions.map((one) => one.feedback && plainText(one.feedback))).toEqual([
      'It is light.',
      'Of tiny drops.',
      'The sea.',
      'It lowers it.',
    ]);
    expect(shown).not.toMatch(/light|drops|The sea|lowers/);
  });

  it.each(MARKS)('are options where (%s) answers, or its words', async (first, second) => {
    const { lesson } = await read(
      `# Quiz\n\n1. Which of these floats?\n\n(${first}) a block of ice\n\n(${second}) a nail of iron\n*Answer:* (${first}) a block of ice\n\n2. Which of these melts?\n\n(${first}) a nail of iron\n\n(${second}) a block of ice\n*Answer:* ${second}\n`,
    );
    expect(lesson.questions.map(sketch)).toEqual([
      'single-choice Which of these floats? [A BLOCK OF ICE | a nail of iron]',
      'single-choice Which of these melts? [a nail of iron | A BLOCK OF ICE]',
    ]);
  });
});

it.each(['*Answer:*', '**Answer:**', 'Answer:'])(
  '%s on the next line, one below each heading',
  async (title) => {
    const { lesson, html: shown } = await read(
      `# Shapes\n\n## P1. Diagonals\n\nFind the angle between two diagonals.\n${title} It is right.\n\n## P2. Areas\n\nFind the area of the triangle.\n${title} Twelve units.\n`,
    );
    expect(lesson.questions.map(sketch)).toEqual([
      'open Find the angle between two diagonals. > It is right.',
      'open Find the area of the triangle. > Twelve units.',
    ]);
    expect(shown).not.toMatch(/right|Twelve/);
  },
);
