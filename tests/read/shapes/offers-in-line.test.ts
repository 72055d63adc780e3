/** Questions written down in fields, their offers on one line behind the word for them. */
import { expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const QUESTIONS = [
  ['Which floats?', ['iron', 'ice', 'gold'], 'ice'],
  ['Which melts in a hand?', ['gallium', 'iron', 'salt'], 'gallium'],
  ['Which is wet?', ['dust', 'sand', 'rain'], 'rain'],
] as const;
type Part = (asked: string, offers: string, key: string, number: number) => string;
const page = (part: Part, parting: string): string =>
  `# Quiz\n\n${QUESTIONS.map(([asked, offers, key], i) => part(asked, offers.join(parting), key, i + 1)).join('\n\n')}\n`;

const FORMS: Readonly<Record<string, Part>> = {
  'lines of a paragraph': (q, o, k) => `**Question:** ${q}\n**Options:** ${o}\n**Answer:** ${k}`,
  paragraphs: (q, o, k) => `### ${q}\n\nChoix : ${o}\n\nRéponse : ${k}`,
  'points of an item': (q, o, k, n) => `${n}. ${q}\n   - Antwortmöglichkeiten: ${o}\n   - Antwort: ${k}`,
  'the key first': (q, o, k) => `- ${q}\n  - Respuesta: ${k}\n  - Opciones: ${o}`,
  'the key folded': (q, o, k) => `## ${q}\n\nOpzioni: ${o}\n\n:::{dropdown} Risposta\n${k}\n:::`,
  'in a box': (q, o, k) => `:::{admonition} Questão\n${q}\n\nOpções: ${o}\n\nResposta: ${k}\n:::`,
};
const forms = Object.keys(FORMS).flatMap((form) =>
  ['; ', ', ', ' / ', ' | '].map((one) => [form, one] as const),
);

it.each(forms)('%s, parted by “%s”', async (form, parting) => {
  const { lesson } = await read(page(FORMS[form]!, parting));
  const found = lesson.questions.map((one) => (one.kind === 'single-choice' ? sketch(one) : one.kind));
  expect(found).toEqual([
    expect.stringContaining('Which floats? [iron | ICE | gold]'),
    expect.stringContaining('Which melts in a hand? [GALLIUM | iron | salt]'),
    expect.stringContaining('Which is wet? [dust | sand | RAIN]'),
  ]);
});

it('letters part them, too, and what explains the key stays with it', async () => {
  const { lesson } = await read(
    '# Quiz\n\n1. Which floats?\n   - Type: one answer\n   - Choices: A) iron B) ice C) gold\n   - Answer: B\n   - Explanation: it is lighter.\n',
  );
  expect(lesson.questions.map(sketch)).toEqual([
    'single-choice Which floats? Type: one answer [iron | ICE | gold] > Explanation: it is lighter.',
  ]);
});

it.each(['Options: quick, slow', 'Choices: to go; to stay'])(
  'is nothing without its key: %s',
  async (line) => {
    const { lesson, html } = await read(
      `# Ice\n\nWhat the machine knows.\n\n${line}\n\nAnswer: it depends.\n`,
    );
    expect(lesson.questions.filter(({ kind }) => kind !== 'open')).toEqual([]);
    expect(html).toContain(line.split(': ')[1]);
  },
);

it.each([
  ['1,000, 10,000, 100,000', '10,000', ['1,000', '10,000', '100,000']],
  ['A) 3 / 4 B) 5 / 6 C) 7 / 8', 'B', ['3 / 4', '5 / 6', '7 / 8']],
  ['A) 1; 2 B) 3; 4 C) 5; 6', 'B', ['1; 2', '3; 4', '5; 6']],
  ['J. D. Ice, C. S. Snow, A. A. Frost', 'C. S. Snow', ['J. D. Ice', 'C. S. Snow', 'A. A. Frost']],
])('an offer is never cut: %s', async (offers, key, words) => {
  const { lesson } = await read(
    `# Quiz\n\n**Question:** Which?\n**Options:** ${offers}\n**Answer:** ${key}\n`,
  );
  const right = words.map((one, i) => (i === 1 ? one.toUpperCase() : one)).join(' | ');
  expect(lesson.questions.map(sketch)).toEqual([expect.stringContaining(`[${right}]`)]);
});

it('what is part of several offers asks no choice', async () => {
  const { lesson } = await read(
    '# Quiz\n\n**Question:** Why?\n**Options:** Yes, as it is light, No, as it is heavy\n**Answer:** Yes, as it is light\n',
  );
  expect(lesson.questions.map(({ kind }) => kind)).not.toContain('multiple-choice');
});

it('the next question, called so, is none of what explains the key', async () => {
  const { lesson } = await read(
    '# Quiz\n\nQuestion: Which floats?\nOptions: ice, iron\nAnswer: ice\n\nQuestion: Name a metal.\nAnswer: iron\n',
  );
  expect(sketch(lesson.questions[0]!)).toBe('single-choice Question: Which floats? [ICE | iron]');
});
