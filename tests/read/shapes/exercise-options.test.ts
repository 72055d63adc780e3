/** An exercise with options, and its solution that begins with the letter of one of them. */
import { expect, test } from 'vitest';
import { read, sketch } from '../support.ts';

const OPTIONS: Readonly<Record<string, string>> = {
  'points with letters': '- a) an iron nail\n- b) a block of ice\n- c) a stone',
  'points with capitals': '- A. an iron nail\n- B. a block of ice\n- C. a stone',
  'lines with letters': 'a) an iron nail  \nb) a block of ice  \nc) a stone',
  'paragraphs with bold letters': '**a.** an iron nail\n\n**b.** a block of ice\n\n**c.** a stone',
  'paragraphs with capitals': 'A. an iron nail\n\nB. a block of ice\n\nC. a stone',
};
const TOLD: Readonly<Record<string, string>> = {
  'the letter': 'B',
  'the letter and the words': 'b) a block of ice',
  'the letter in bold and the words': '**b)** a block of ice',
  'the letter, the words, and why': '**b)** a block of ice\n\nIt is light.',
};

test.each(Object.entries(OPTIONS))('is a choice: %s', async (_, options) => {
  for (const [form, told] of Object.entries(TOLD)) {
    const asked = `:::{exercise}\n:label: e\nWhich of them floats?\n\n${options}\n:::`;
    const { lesson } = await read(`# Ice\n\n${asked}\n\n:::{solution} e\n${told}\n:::\n`);
    expect([form, ...lesson.questions.map(sketch)]).toEqual([
      form,
      expect.stringMatching(/^single-choice .*\[an iron nail \| A BLOCK OF ICE \| a stone\]/),
    ]);
  }
});

test.each([
  ['of parts, each of which is answered', 'Why does ice float?', 'a) It is light.\n\nb) It is cold.'],
  ['of parts that tell what to do', 'What is ice?', 'b) It floats.'],
  ['a letter of which something is said', 'What floats?', 'a) would sink, so the other one.'],
  ['a letter and a sentence', 'How does it differ?', 'a) It freezes there. It sinks, too.'],
  ['two letters of which something is said', 'What floats?', 'a) and b) sink. Ice floats.'],
])('is open: %s', async (name, asked, told) => {
  const parts = name.includes('tell')
    ? '- a) Name its colour.\n- b) Describe what it does.'
    : '- a) on a lake\n- b) on tea';
  const { lesson } = await read(
    `# Ice\n\n:::{exercise}\n:label: e\n${asked}\n\n${parts}\n:::\n\n:::{solution} e\n${told}\n:::\n`,
  );
  expect(lesson.questions.map(({ kind }) => kind)).not.toContain('single-choice');
});
