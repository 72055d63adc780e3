/**
 * Choices in every usual way of writing them: how a question is called, how its options stand, how its key is told, and what
 * parts one from the next. Whatever is combined, each is one question, with its own options and the right key.
 */
import { describe, expect, it } from 'vitest';
import { plainText } from '../../../src/lesson/index.ts';
import { read } from '../support.ts';

const QUESTIONS = [
  { asks: 'Which of these melts first?', offers: ['a stone', 'the snow', 'an iron bar'], right: 1 },
  { asks: 'What falls from a cold cloud?', offers: ['hail', 'sand', 'leaves'], right: 0 },
  { asks: 'Where does fog form?', offers: ['on the sun', 'in a closed box', 'above a lake'], right: 2 },
] as const;

const CALLED: Record<string, (n: number, asks: string) => string> = {
  'Question 1: …': (n, asks) => `Question ${n}: ${asks}`,
  '**Question 1:** …': (n, asks) => `**Question ${n}:** ${asks}`,
  '1) …': (n, asks) => `${n}) ${asks}`,
  '**1. …**': (n, asks) => `**${n}. ${asks}**`,
  'Q1. …': (n, asks) => `Q${n}. ${asks}`,
};

const letter = (at: number): string => 'ABC'[at]!;
const OFFERED: Record<string, (offers: readonly string[]) => string> = {
  'A) in lines': (offers) => offers.map((one, at) => `${letter(at)}) ${one}`).join('\n'),
  'a. in lines': (offers) => offers.map((one, at) => `${letter(at).toLowerCase()}. ${one}`).join('\n'),
  '(A) in lines': (offers) => offers.map((one, at) => `(${letter(at)}) ${one}`).join('\n'),
  '- A) as points': (offers) => offers.map((one, at) => `- ${letter(at)}) ${one}`).join('\n'),
  '**A.** in lines': (offers) => offers.map((one, at) => `**${letter(at)}.** ${one}`).join('\n'),
};

const TOLD: Record<string, (right: number, offers: readonly string[]) => string> = {
  'Answer: B': (right) => `Answer: ${letter(right)}`,
  '**Answer:** B': (right) => `**Answer:** ${letter(right)}`,
  'Correct answer: B) …': (right, offers) => `Correct answer: ${letter(right)}) ${offers[right]}`,
  'Answer: B, and why': (right) => `Answer: ${letter(right)}\nExplanation: Cold air tells it.`,
  'The correct answer is B.': (right) => `The correct answer is ${letter(right)}.`,
};

const PARTED: Record<string, { readonly key: string; readonly next: string }> = {
  'by nothing': { key: '\n', next: '\n' },
  'by an empty line': { key: '\n\n', next: '\n\n' },
  'by a rule': { key: '\n\n', next: '\n\n---\n\n' },
};

describe.each(Object.entries(CALLED))('called %s', (_, called) => {
  describe.each(Object.entries(OFFERED))('offered %s', (_, offered) => {
    it.each(
      Object.entries(TOLD).flatMap(([name, told]) =>
        Object.entries(PARTED).map(([parted, by]) => [name, parted, told, by] as const),
      ),
    )('told %s, parted %s', async (_, _parted, told, by) => {
      const text = QUESTIONS.map(
        ({ asks, offers, right }, i) =>
          `${called(i + 1, asks)}\n\n${offered(offers)}${by.key}${told(right, offers)}`,
      ).join(by.next);
      const { lesson } = await read(`# The weather\n\nRead the text on page 12.\n\n${text}\n`);
      expect(
        lesson.questions.map((one) => ({
          asks: QUESTIONS.find(({ asks }) => plainText(one.prompt).includes(asks))?.asks,
          offers: one.kind === 'single-choice' && one.options.map(({ content }) => plainText(content).trim()),
          right: one.kind === 'single-choice' && one.options.findIndex(({ correct }) => correct),
        })),
      ).toEqual(QUESTIONS);
      expect(plainText({ type: 'root', children: [...lesson.body.children] })).not.toMatch(/Answer|correct/i);
    });
  });
});
