/** Cards, and pairs of questions and answers by their letters. */
import { describe, expect, it } from 'vitest';
import { marks, read, sketch } from '../support.ts';

const asked = async (page: string) => {
  const { lesson, html } = await read(`# Ice\n\n${page}\n`);
  return { questions: lesson.questions.map(sketch), html };
};

const FOUR = [
  'open Why does ice float? > It is light.',
  'open What is snow? > Ice. Cold.',
  'open What is hail? > Ice, too.',
];

describe('questions and answers by their letters', () => {
  it.each([
    [
      'bold',
      '**Q:** Why does ice float?\n**A:** It is light.\n\n**Q:** What is snow?\n\n**A:** Ice.\n\nCold.\n\n**Q1.** What is hail?\n\n**A1:** Ice, too.\n',
    ],
    [
      'plain, below rules',
      'Q: Why does ice float?\nA: It is light.\n\n---\n\nQ: What is snow?\nA: Ice. Cold.\n\n---\n\nQ3: What is hail?\n\nA3: Ice, too.\n\n---\n',
    ],
    [
      'headings',
      '## Q: Why does ice float?\nA: It is light.\n\n## Q2: What is snow?\n\nA: Ice.\n\nCold.\n\n## Q3. What is hail?\n\n**A:** Ice, too.\n',
    ],
    [
      'quotations',
      '> **Q:** Why does ice float?\n>\n> **A:** It is light.\n\n> **Q:** What is snow?\n>\n> **A:** Ice.\n> Cold.\n\n> **Q:** What is hail?\n> **A:** Ice, too.\n',
    ],
    [
      'items',
      '1. **Q: Why does ice float?**\n   A: It is light.\n2. **Q:** What is snow?\n   - *A:* Ice.\n     Cold.\n3. **Q:** What is hail?  \n   **A:** Ice, too.\n\n',
    ],
    [
      'in spans of Pandoc’s',
      '__[Q1]{.Q}__: Why does ice float?\n\n__[A]{.solved}__: It is light.\n\n**[Q]{.Q}:** What is snow?\n\n**[A]{.A}:** Ice.\n\nCold.\n\n[Q3]{.Q}. What is hail?\n\n[A3]{.A}. Ice, too.\n',
    ],
    [
      'a line each',
      '- **Q:** Why does ice float? **A:** It is light.\n- **Q:** What is snow? **A:** Ice. Cold.\n- Q: What is hail? A: Ice, too.\n',
    ],
    [
      'French',
      '**Q :** Why does ice float?\n\n**R :** It is light.\n\n**Q :** What is snow?\n\n**R :** Ice. Cold.\n\n**Q :** What is hail?\n\n**R :** Ice, too.\n',
    ],
    [
      'a line each, parted by a bar',
      '- F: Why does ice float? | A: It is light.\n- F: What is snow? | A: Ice. Cold.\n- **F:** What is hail? → **A:** Ice, too.\n',
    ],
  ])('are asked: %s', async (_, page) => {
    const { questions, html } = await asked(page);
    expect(questions).toEqual(FOUR);
    expect(html).not.toMatch(/light|Cold|too/);
  });

  it.each([
    [
      'heading',
      '## 001: Why does ice float?\n### A: It is light.\n\n---\n',
      '## 002: What is snow?\n## A: Ice.\n\nCold.\n\n',
      '## 3. What is hail?\n\n### R: Ice, too.\n',
    ],
    [
      'item',
      '1. Why does ice float?\n   A: It is light.\n',
      '2. What is snow?\n   - A: Ice.\n     Cold.\n',
      '3. **What is hail?**\n\n   A: Ice, too.\n',
    ],
    [
      'line in bold',
      '**Why does ice float?**\nA: It is light.\n\n',
      '**What is snow?**\nR: Ice. Cold.\n',
      '**What is hail?**\n**A:** Ice, too.\n',
    ],
  ])('are asked where only the answer has a letter, below a %s', async (_, ...cards) => {
    const { questions, html } = await asked(cards.join(''));
    expect(questions).toEqual(FOUR);
    expect(html).not.toMatch(/light|Cold|too/);
  });

  it('options with letters below headings and items are no answers', async () => {
    const heading = '## What floats?\n\n### A: ice\n\n### B: iron\n\n';
    const item = '1. What floats?\n   - A: ice\n   - B: iron\n\n';
    const { html } = await asked(heading.repeat(3));
    expect(html).toContain('iron');
    expect(html).not.toContain('cartable-question');
    const { questions } = await asked(item.repeat(3));
    expect(questions).toEqual(Array(3).fill('open What floats? A: ice B: iron'));
  });

  it('words in items do as letters', async () => {
    const { questions } = await asked(
      '- **Pregunta:** Why does ice float?\n- **Respuesta:** It is light.\n- Frage 2: What is snow?\n- Antwort: Ice. Cold.\n- Question : What is hail?\n  - Réponse : Ice, too.\n',
    );
    expect(questions).toEqual(FOUR);
  });

  const THREE =
    'Q: Why does ice float?\nA: It is light.\n\nQ: What is snow?\nA: Ice.\n\nQ: What is hail?\nA: Ice, too.\n';

  it('of what stands below the last, nothing is its answer where answers are short', async () => {
    const { questions, html } = await asked(`${THREE}\nNow read on.\n\n## Next\n`);
    expect(questions.at(-1)).toBe('open What is hail? > Ice, too.');
    expect(html).toContain('Now read on.');
  });

  it.each([
    ['a FAQ', `## FAQ\n\n${THREE}`],
    ['a few', THREE.slice(0, THREE.indexOf('Q: What is hail'))],
    [
      'readers who speak of themselves',
      'Q: How do I start it?\nA: Click.\n\nQ: Can I stop it?\nA: No.\n\nQ: What is it?\nA: A tool.\n',
    ],
    ['code', `\`\`\`\n${THREE}\`\`\`\n`],
    ['code with code in it', `\`\`\`md\n\`\`\`js\n${THREE}\`\`\`\n`],
  ])('stay as they are: %s', async (_, page) => {
    const { questions, html } = await asked(page);
    expect(questions).toEqual([]);
    expect(html).toMatch(/Ice|No/);
  });

  it('are asked at the end of a page as long as a book', async () => {
    const { questions } = await asked(`${'\n'.repeat(150_000)}${THREE}`);
    expect(questions).toHaveLength(3);
  });

  it('options with letters are no answers', async () => {
    const one = 'Q: What floats?\n\nA: ice\nB: iron\n\nAnswer: A\n\n';
    const { questions } = await asked(
      `${one}${one.replace('floats', 'swims')}${one.replace('floats', 'melts')}`,
    );
    expect(questions[0]).toBe('single-choice Q: What floats? [ICE | iron]');
  });

  it('say what the page was taken for', async () => {
    const { diagnostics } = await read(`# T\n\n${THREE}`);
    expect(marks(diagnostics, 'dialect-read')).toEqual(['3:1 dialect-read']);
  });
});

describe('cards by their sides', () => {
  const TITLE = '## Flashcards\n\n';

  it.each([
    [
      'in bold',
      '**Front:** Why does ice float?\n**Back:** It is light.\n\n**Recto :** What is snow?\n\n**Verso :** Ice.\nCold.\n\n**Fronte**: What is hail?\n**Retro**: Ice, too.\n',
    ],
    [
      'by headings',
      '### Front\n\nWhy does ice float?\n\n### Back\n\nIt is light.\n\n### Vorderseite\n\nWhat is snow?\n\n### Rückseite\n\nIce. Cold.\n\n### Anverso\n\nWhat is hail?\n\n### Reverso\n\nIce, too.\n',
    ],
    [
      'in items',
      '- Front: Why does ice float?\n- Back: It is light.\n- **Frente:** What is snow?\n  - **Verso:** Ice. Cold.\n- Front side: What is hail?\n- Back side: Ice, too.\n',
    ],
  ])('are asked: %s', async (_, cards) => {
    const { questions, html } = await asked(TITLE + cards);
    expect(questions).toEqual(FOUR);
    expect(html).not.toMatch(/light|Cold|too/);
  });

  const PARTS = '- **Front:** a lens\n- **Back:** a screen\n\n';

  it('are other things where nothing asks or speaks of cards', async () => {
    const { questions, html } = await asked(PARTS.repeat(3));
    expect(questions).toEqual([]);
    expect(html).toContain('screen');
  });

  it('ask whatever they say on a page of cards', async () => {
    const { questions } = await asked(`## Karte 1\n\n${PARTS}## Karte 2\n\n${PARTS}## Karte 3\n\n${PARTS}`);
    expect(questions).toHaveLength(3);
  });
});

describe('cards of Spaced Repetition', () => {
  it('by their tag: on a line, or parted by a question mark', async () => {
    const { questions, html } = await asked(
      '#flashcards/ice #winter\n\n## Basics\n\nfrozen water::ice\n<!--SR:!2026-08-28,4,270-->\n\n- `H2O`:::water\n\n## Why\nWhy does it float?\n?\nIt is light:\n```\n1\n\n?\n```\n<!--SR:!2026-08-28,4,270-->\n\nWhat is snow?\n\n??\n\nIce, too.\n\nMore words.\n\n### Hail\n?\nIce.\n',
    );
    expect(questions).toEqual([
      'open frozen water > ice',
      'open H2O > water',
      'open Why does it float? > It is light: 1 ?',
      'open What is snow? > Ice, too.',
      'open Hail > Ice.',
    ]);
    expect(html).toMatch(/Basics.*Why.*More words/s);
    expect(html).not.toMatch(/flashcards|SR:|light|too/);
  });

  it('without a tag, where three ask', async () => {
    const { questions } = await asked(
      'What is ice?::Water.\n\nWhat is snow? :: Ice.\n\nWhat is hail?::Ice, too.\n',
    );
    expect(questions).toHaveLength(3);
  });

  it.each([
    ['fields', 'author:: Ada\ndate:: 1843\nplace:: London\n'],
    ['programs', 'Use std::vector here.\n\nWhy std::map?\n\nMore: a::b::c.\n'],
    ['a question mark by itself', 'What?\n\n?\n\nWords.\n'],
  ])('are none: %s', async (_, page) => {
    expect((await asked(page)).questions).toEqual([]);
  });
});

it('a card’s line whose answer a fold tells once more is only there', async () => {
  const card = (line: string) =>
    `### Why does ice float?\n${line}\n> [!question]- Show the answer\n> **Answer**: **It is light**\n>\n> It grew.\n`;
  const { questions, html } = await asked(card('**Front / Back**:: **It is light**'));
  expect(questions).toEqual(['open Why does ice float? > Answer: It is light It grew.']);
  expect(html).not.toContain('light');
  expect((await asked(card('**Given**: ice that is cold'))).questions[0]).toContain('ice that is cold');
});
