/** Lists whose items stand in a cell each: they count on. */
import { expect, test } from 'vitest';
import { html, read } from '../support.ts';

const cells = (...all: readonly string[]): string => all.join('\n\n+++\n\n');
const ASKED = ['Why does ice float?', 'What is fog?', 'Where does rain go?'];
const TOLD = ['It is light.', 'Tiny drops.', 'Down to the sea.'];

test.each<[string, (n: number, words: string) => string, (n: number, words: string) => string]>([
  ['numbers with brackets', (n, words) => `${n}) ${words}`, (n, words) => `${n}) ${words}`],
  ['names over words', (n, words) => `### Question ${n}\n\n${words}`, (n, words) => `${n}. ${words}`],
  ['points with numbers', (n, words) => `- ${n}. ${words}`, (n, words) => `**${n}.** ${words}`],
  [
    'points with names',
    (n, words) => `- **Question ${n}:** ${words}`,
    (n, words) => `- Question ${n}: ${words}`,
  ],
])('are answered at the end: %s', async (_, ask, tell) => {
  const asked = ASKED.map((words, i) => ask(i + 1, words));
  const told = TOLD.map((words, i) => tell(i + 1, words));
  const { lesson } = await read(`# Water\n\n${cells(...asked, '## Answers', ...told)}\n`);
  expect(lesson.questions.map(({ feedback }) => html(feedback).replace(/<[^>]+>/g, ''))).toEqual(TOLD);
  expect(html(lesson.body)).not.toMatch(/light|drops|sea/);
});

test('another list begins anew, and stays one of its own', async () => {
  const { lesson } = await read(`# Water\n\n${cells('1. Ice', '1. Iron', '- Fog', '- Hail')}\n`);
  expect(html(lesson.body).match(/<[ou]l>/g)).toHaveLength(4);
});

const PARTED = (...all: readonly string[]): string => `# Test\n\n${all.join('\n\n---\n\n')}\n`;

test('rules part the questions of a test, which its key answers', async () => {
  const asked = ['1) Why does ice float?', '2) What is fog?', '3) Which melts?\n- [ ] A) ice\n- [ ] B) lead'];
  const told = '## Solutions\n\n1) It is light.\n\n2) Tiny drops.\n\n3) A) ice';
  const { lesson } = await read(PARTED(...asked, '4) Where does rain go?', `${told}\n\n4) Down to the sea.`));
  expect(lesson.questions.map(({ kind }) => kind)).toEqual(['open', 'open', 'single-choice', 'open']);
  expect(html(lesson.body)).not.toMatch(/light|drops|sea/);
});

test('they stay where the next list begins anew, or another section does', async () => {
  for (const second of ['1. Rain falls.', '### Rain\n\n3. It falls.']) {
    const { lesson } = await read(PARTED('1. Ice melts.\n2. Fog lifts.', second));
    expect(html(lesson.body)).toContain('<hr>');
  }
});
