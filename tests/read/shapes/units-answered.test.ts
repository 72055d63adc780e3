/** What is counted below an exercise's heading, each answered by a line that says so, on sheets of several exercises: all by all. */
import { expect, test } from 'vitest';
import { html, read } from '../support.ts';

const COUNTED: Readonly<Record<string, (n: number, asked: string, told: string) => string>> = {
  'items, on their next line': (n, asked, told) => `${n}. ${asked}\n   ${told}`,
  'items, below them': (n, asked, told) => `${n}. ${asked}\n\n   ${told}`,
  'points, as a point': (_, asked, told) => `- ${asked}\n  - ${told}`,
  'numbers in bold': (n, asked, told) => `**${n}.** ${asked}\n${told}`,
  'numbers in bold, below them': (n, asked, told) => `**${n}.** ${asked}\n\n${told}`,
  letters: (n, asked, told) => `${'abc'[n - 1]}) ${asked}\n${told}`,
};
const TOLD: Readonly<Record<string, (told: string) => string>> = {
  'in bold': (told) => `**Answer:** ${told}`,
  'whose it is': (told) => `**My answer:** ${told}`,
  'what is made of it': (told) => `**Translation:** ${told}`,
  'what is right': (told) => `Correct sentence: ${told}`,
  'on strokes': (told) => `**My correction:** ${told} ____________`,
  'behind an arrow': (told) => `→ ${told}`,
};
const SENTENCES = ['The ice float.', 'Fog are white.', 'Hail fall.'];
const RIGHT = ['The ice floats.', 'Fog is white.', 'Hail falls.'];

test.each(Object.entries(COUNTED))('%s', async (_, write) => {
  for (const [form, told] of Object.entries(TOLD)) {
    const exercise = SENTENCES.map((one, i) => write(i + 1, one, told(RIGHT[i]!))).join('\n\n');
    const sheet = [1, 2, 3].map((n) => `## Exercise ${n}: Correct the sentences\n\n${exercise}\n`).join('\n');
    const { lesson } = await read(`# Sheet\n\n${sheet}`);
    const found = lesson.questions.map((one) => html(one.feedback));
    expect([form, found]).toEqual([form, [1, 2, 3].flatMap(() => RIGHT.map((one) => `<p>${one}</p>`))]);
  }
});

test.each([
  ['Ma réponse', 'Réponds aux questions'],
  ['Meine Antwort', 'Beantworte die Fragen'],
  ['Tu respuesta', 'Responde las preguntas'],
  ['La mia risposta', 'Rispondi alle domande'],
  ['Sua resposta', 'Responda às perguntas'],
])('%s', async (name, tells) => {
  const { lesson } = await read(
    `# T\n\n## ${tells}\n\n1. Ice?\n   **${name}:** It floats.\n2. Fog?\n   **${name}:** It hangs.\n`,
  );
  expect(lesson.questions.map((one) => html(one.feedback))).toEqual([
    '<p>It floats.</p>',
    '<p>It hangs.</p>',
  ]);
});

test('a list of words to learn has translations, and asks nothing', async () => {
  const { lesson } = await read(
    '# Words\n\nOf the weather.\n\n1. la glace\n   **Translation:** ice\n2. la grêle\n   **Translation:** hail\n',
  );
  expect(lesson.questions).toEqual([]);
});

test('a bold exercise that tells what to do with sentences is not asked beside them', async () => {
  const { lesson } = await read(
    '# T\n\n**Exercise 1.** Complete the sentences.\n\n1. Ice is ___ than water.\n   **Answer:** lighter\n2. Fog is made of ___.\n   **Answer:** drops\n',
  );
  expect(lesson.questions.map(({ kind }) => kind)).toEqual(['gap-fill', 'gap-fill']);
});

test('below a heading of exercises, options in code whose right one is crossed are a choice', async () => {
  const one = (n: number): string => `${n}) What floats?\n\n\`\`\`\na) ( ) iron\nb) (x) ice\n\`\`\`\n`;
  const { lesson } = await read(`# T\n\n## Exercises\n\n${one(1)}\n${one(2)}`);
  expect(lesson.questions.map(({ kind }) => kind)).toEqual(['single-choice', 'single-choice']);
});

test('Dutch questions to « je » are answered behind arrows, and so are those whose answers are a pupil’s own', async () => {
  const { lesson } = await read(
    '# T\n\n1. Hoe laat sta je op? → Ik sta om zeven uur op.\n\n2. Wat neem je mee? → Ik neem mijn boek mee.\n\n3. Slaap je uit? → Ja, ik slaap uit.\n',
  );
  expect(lesson.questions.map((one) => html(one.feedback))).toEqual([
    '<p>Ik sta om zeven uur op.</p>',
    '<p>Ik neem mijn boek mee.</p>',
    '<p>Ja, ik slaap uit.</p>',
  ]);
});

test('a title in a colour calls the answer that stands below it', async () => {
  const one = (asked: string, told: string): string =>
    `- ${asked}\n    <span style="color: #03C03C;">Solution:</span>\n    - ${told}\n`;
  const { lesson } = await read(
    `# T\n\n${one('Why is ice light?', 'It is wide.')}\n${one('What is fog?', 'A cloud.')}\n${one('When does hail fall?', 'In summer.')}`,
  );
  expect(
    lesson.questions.map((one) =>
      html(one.feedback)
        .replace(/<[^>]+>/g, '')
        .trim(),
    ),
  ).toEqual(['It is wide.', 'A cloud.', 'In summer.']);
});
