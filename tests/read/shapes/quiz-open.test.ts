/** A quiz whose counted questions nobody answers: each is asked with what stands below it. */
import { describe, expect, it } from 'vitest';
import { readLesson } from '../../../src/read/index.ts';
import { memoryFiles } from '../../support/memory-files.ts';
import { read, sketch } from '../support.ts';

const OFFERED = [
  '1. **What floats?**',
  '* ice\n* iron\n* lead',
  '2. **What is fog?**',
  '* a cloud\n* a wind',
  '3. **Which word is hidden here?**',
  '*A nice day*',
  '4. **What is the sum?**',
  '$$ 2 + 3 $$',
  '* 4\n* 5',
];
const quiz = (title: string, ...blocks: readonly string[]): string => [`# ${title}`, ...blocks].join('\n\n');

const ASKED = [
  'open What floats? ice iron lead',
  'open What is fog? a cloud a wind',
  'open Which word is hidden here? A nice day',
  'open What is the sum? 2 + 3 4 5',
];

const CASES: readonly {
  readonly what: string;
  readonly page: string;
  readonly questions: readonly string[];
}[] = [
  ...[
    'Quiz week 3',
    'Grand quiz des glaces',
    'Quiz voor Jan',
    'Cuestionario 2',
    'QCM',
    'Simulado de gelo',
  ].map((title) => ({
    what: `below options without a key, or what is shown, on a page called ${title}`,
    page: quiz(title, ...OFFERED),
    questions: ASKED,
  })),
  {
    what: 'options set in, and nothing below the last',
    page: quiz(
      'Quiz',
      '1. **What floats?**\n   * ice\n   * iron\n2. What is fog?\n   * a cloud\n   * a wind\n3. Why?',
    ),
    questions: ['open What floats? ice iron', 'open What is fog? a cloud a wind', 'open Why?'],
  },
  {
    what: 'counted in paragraphs, in two rounds',
    page: quiz(
      'Quiz',
      '## Round 1',
      ...['**1. What floats?**', '* ice\n* iron', '**2. What is fog?**', '* a cloud\n* a wind'],
      '## Round 2',
      ...['**1. What melts?**', '* ice\n* air'],
    ),
    questions: [
      'open 1. What floats? ice iron',
      'open 2. What is fog? a cloud a wind',
      'open 1. What melts? ice air',
    ],
  },
  {
    what: 'words below each may answer it',
    page: quiz('Ice', ...OFFERED),
    questions: [],
  },
  {
    what: 'a text on quizzes asks a little, too',
    page: quiz(
      'How to write a quiz',
      ...Array.from({ length: 6 }, (_, i) => `A good quiz is short, as part ${i} says.`),
      '1. What do they know?\n2. What do they want?\n3. They are told.',
    ),
    questions: [],
  },
  {
    what: 'rules ask nothing',
    page: quiz('Quiz', '1. Be quiet.', '2. The quiz has ten parts.', '3. Phones stay off.'),
    questions: [],
  },
];

describe('a quiz that nobody answers', () => {
  it.each(CASES)('$what', async ({ page, questions }) => {
    expect((await read(page)).lesson.questions.map(sketch)).toEqual(questions);
  });

  it('is called so by its folder, too', async () => {
    const source = { path: 'Quiz/ice.md', folder: 'Quiz', text: quiz('Ice', ...OFFERED) };
    const { lesson } = await readLesson(source, memoryFiles({}));
    expect(lesson?.questions.map(sketch)).toEqual(ASKED);
  });

  it.each(['A light thing.', '→ A light thing.'])('is none where %s stands below what asks', async (told) => {
    const asked = ['What floats?', 'What is fog?', 'What melts?'];
    const page = quiz('Quiz', ...asked.map((one, i) => `${i + 1}. ${one}\n   ${told}`));
    const { lesson } = await read(page);
    expect(lesson.questions.filter(({ feedback }) => feedback === undefined)).toEqual([]);
  });

  it('is none where a key tells which are right', async () => {
    const offered = ['1. What floats?', '* ice\n* iron (correct)', '2. What is fog?', '* a cloud\n* a wind'];
    const { lesson } = await read(quiz('Quiz', ...offered, '3. What melts?', '* ice (correct)\n* air'));
    expect(lesson.questions.filter(({ kind }) => kind === 'open')).toEqual([]);
  });
});

describe('things in a row are offered as well', () => {
  const page = (row: string): string =>
    quiz(
      'Quiz',
      '1. **What floats?**',
      '* ice\n* iron',
      '2. **Which of these is none?**',
      row,
      '3. **Which comes next?**',
      row,
    );

  it.each(['fog --- hail --- milk --- dew', '2 – 4 – 6 – ___', 'fog / hail / milk / dew'])(
    '%s',
    async (row) => {
      const { lesson } = await read(page(row));
      expect(lesson.questions.map(({ kind }) => kind)).toEqual(['open', 'open', 'open']);
    },
  );

  it.each(['Fog — it is a low cloud.', 'It is milk / water', 'milk'])('%s may answer', async (row) => {
    expect((await read(page(row))).lesson.questions).toEqual([]);
  });
});
