/** Pages of keys: which option was right, of questions that stand on another page. */
import { describe, expect, it } from 'vitest';
import { marks, read } from '../support.ts';

const KEYS = {
  titles:
    '**1 — Correct: B · Melting**\n\n- **Why B:** It floats.\n\n**2 — Correct: A · Boiling**\n\nWhy not C: It sinks.\n',
  arrows: '## Part 1\n\n**Q1 → A.** Leave the room when the cube melts.\n\n**Q2 → B.** Weigh the cube.\n',
  list: '## Part 1\n\n1. **False**\n2. **True**\n',
  asked:
    '---\n\n**1.** Melting\n\n**(a) Mass of the cube:**\n\n> **Mass = 9 g**\n\n**(b) Why it melts faster:**\n\n> It is warm.\n',
  questions:
    '**Question 1:** B) `ice`\n\n**Explanation:** It floats.\n\n**Question 2:** T (True)\n\n**Explanation:** It melts.\n',
};

describe('a page of keys', () => {
  it.each([
    ['Mock exam — answer key and rationales', KEYS.titles],
    ['Practice exam answer key & explanations', KEYS.arrows],
    ['Lösungsschlüssel: Eis', KEYS.list],
    ['Solutions: quiz 1 - ice', KEYS.questions],
    ['Solutions: ice', KEYS.questions],
    ['Ice — worksheet answer key ★★', KEYS.asked],
    ['✏️ Answer key | Unit 3', KEYS.asked],
    ['Fiche 2 : grille de correction ✅', KEYS.asked],
    ['Gabarito, lista 3', KEYS.asked],
    ['Griglia di correzione 🧊', KEYS.asked],
  ])('is folded, and asks nothing: %s', async (title, page) => {
    const { html, lesson, diagnostics } = await read(`# ${title}\n\nTake your time.\n\n${page}`);
    expect(lesson.questions).toEqual([]);
    expect(html).toMatch(/^<details><summary>.*<\/details>$/s);
    expect(marks(diagnostics, 'answer-orphan')).toHaveLength(1);
  });

  it.each([
    ['How to write an answer key', 'Write a letter for each question.\n'],
    ['Solutions: ice', 'Vitamin A. It melts.\n'],
    ['An exam without answer key', '1. Ice melts.\n'],
    ['Who needs an answer key?', '**Nobody:**\n\n> Ice melts.\n'],
    ['Answer key & worksheet', '**Ice:**\n\n> Ice melts.\n'],
  ])('is none: %s', async (title, page) => {
    const { html } = await read(`# ${title}\n\n${page}`);
    expect(html).not.toContain('<details>');
  });

  it('is none where what it answers stands there', async () => {
    const { lesson } = await read(
      '# Solutions: quiz 1\n\n**Question 1:** Why does ice float?\n\n**Answer:** It is light.\n\n**Question 2:** What melts it?\n\n**Answer:** Heat.\n',
    );
    expect(lesson.questions).toHaveLength(2);
  });
});
