/** A box of counted tasks, then what they are about, and one answer that counts as many. */
import { describe, expect, it } from 'vitest';
import { html, read, sketch } from '../support.ts';

const ASKED = '1. Describe the ice.\n2. Why does it float?';
const TOLD = '1. It is cold.\n2. It is light.';
const indented = (words: string) => words.replace(/^(?=.)/gm, '    ');
const DOCUMENTS =
  '**Document 1: a cube**\n\nA cube lies in a glass.\n\n**Document 2: the glass**\n\nIt is full of water.';
const ANSWERED = ['open Describe the ice. > It is cold.', 'open Why does it float? > It is light.'];

const asked = async (text: string) => {
  const { lesson } = await read(`# Ice\n\n${text}\n`);
  return { questions: lesson.questions.map(sketch), shown: html(lesson.body) };
};

describe.each(['warning "Consignes"', 'abstract "Tasks"', 'example "Exercises"', 'info "Aufgabenstellung"'])(
  '!!! %s',
  (box) => {
    it.each([
      '??? note "Correction"',
      '??? success "Solution"',
      '??? note-prof',
      '??? teacher',
      '??? tip "Lösungen"',
    ])('%s', async (fold) => {
      const { questions, shown } = await asked(
        `!!! ${box}\n${indented(ASKED)}\n\n${DOCUMENTS}\n\n${fold}\n${indented(TOLD)}\n\n## More\n\nWords.`,
      );
      expect(questions).toEqual(ANSWERED);
      expect(shown).toContain('full of water');
      expect(shown).not.toContain('light');
    });
  },
);

it('an answer of more than its tasks answers the box as a whole', async () => {
  const { questions } = await asked(
    `!!! warning "Tasks"\n${indented(ASKED)}\n\n??? note "Solution"\n${indented(`${TOLD}\n3. And so on.`)}`,
  );
  expect(questions).not.toEqual(ANSWERED);
});

it('what is told to teachers without counting is none', async () => {
  const { questions } = await asked('Ice is cold.\n\n??? note-prof\n    Bring some ice.');
  expect(questions).toEqual([]);
});
