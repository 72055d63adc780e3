/** Keys at the end of a page, each called by its number: `**Answer 3: B) ice**`, with what explains it below. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const WORDS = [
  ['Question', 'Answer', 'Answers'],
  ['Frage', 'Antwort', 'Antworten'],
  ['Domanda', 'Risposta', 'Risposte e spiegazioni dettagliate'],
  ['Question', 'Réponse', 'Réponses'],
  ['Pregunta', 'Respuesta', 'Respuestas'],
  ['Pergunta', 'Resposta', 'Respostas'],
] as const;

const ASKED: readonly ((word: string, n: number) => string)[] = [
  (word, n) => `### ${word} ${n}\n**Which floats ${n}?**`,
  (word, n) => `**${word} ${n}:** Which floats ${n}?`,
];
const KEYED: readonly ((word: string, n: number) => string)[] = [
  (word, n) => `**${word} ${n}: B) ice ${n}**  \n*It is light ${n}.*`,
  (word, n) => `### ${word} ${n}: B) ice ${n}\n\nIt is light ${n}.`,
  (word, n) => `${word} ${n}: B) ice ${n}\n\nIt is light ${n}.`,
  (word, n) => `**${word} ${n}: B**\n\nIt is light ${n}.`,
];
const COUNT = [1, 2, 3];

describe.each(WORDS)('%s … %s', (question, answer, title) => {
  it.each(KEYED)(
    'the letter in what calls it is the key, and what stands below explains it',
    async (keyed) => {
      for (const asked of ASKED) {
        const parts = COUNT.map((n) => `${asked(question, n)}\n\nA) iron ${n}  \nB) ice ${n}`);
        const keys = COUNT.map((n) => keyed(answer, n));
        const { lesson, html } = await read(
          `# Files\n\n## Quiz\n\n${parts.join('\n\n')}\n\n---\n\n## ${title}\n\n${keys.join('\n\n')}\n`,
        );
        const found = lesson.questions.map(sketch);
        expect(found).toHaveLength(COUNT.length);
        for (const n of COUNT)
          expect(found[n - 1]).toMatch(new RegExp(`iron ${n} \\| ICE ${n}.*It is light ${n}`));
        expect(html).not.toContain('light');
      }
    },
  );
});

it('an answer in words is no key, though it begins with a letter', async () => {
  const { lesson } = await read(
    '# Water\n\n## Questions\n\n**Question 1:** What is fog?\n\n**Question 2:** Why does ice float?\n\n## Answers\n\n**Answer 1:** A cloud that lies low.\n\n**Answer 2:** It is light.\n',
  );
  expect(lesson.questions.map(sketch)).toEqual([
    expect.stringContaining('What is fog? > A cloud that lies low.'),
    expect.stringContaining('Why does ice float? > It is light.'),
  ]);
});

describe('a solution that is told step by step', () => {
  it.each([
    'Step-by-step solution',
    'SOLUCIÓN PASO A PASO',
    'Solution étape par étape',
    'Lösung Schritt für Schritt',
    'Soluzione passo passo',
    'Solução passo a passo',
    'Solution (step by step)',
  ])('is an answer, with all its steps: %s', async (title) => {
    for (const head of [`#### ${title}:`, `**${title}:**`]) {
      const part = (n: number): string =>
        `### Exercise ${n}: Ice\n\n**Problem**: Weigh cube ${n}.\n\n${head}\n\n**Step 1**: Take the scale.\n\n- It shows ${n} g\n\n**ANSWER**:\n- ${n} g`;
      const { lesson, html } = await read(`# Solved exercises\n\n${COUNT.map(part).join('\n\n---\n\n')}\n`);
      expect(lesson.questions).toHaveLength(COUNT.length);
      for (const one of lesson.questions.map(sketch)) expect(one).toMatch(/Weigh cube.*> .*Take the scale/);
      expect(html).not.toContain('scale');
    }
  });
});

describe('a key in a line says of what it is, and parts its letters in whatever way', () => {
  it.each([
    ['**Zoology Answer Key:**', '-'],
    ['**Answer key:**', '‑'],
    ['**Section B answer key (1 to 2):**', '‐'],
    ['Bloque clave de respuestas:', '–'],
    ['**Gabarito:**', '‑'],
    ['**Kapitel 3 Lösungsschlüssel:**', '-'],
  ])('%s 1%sb', async (title, hyphen) => {
    const { lesson, html } = await read(
      `# Water\n\n**Q1.** Which floats?\n(a) iron (b) ice (c) lead (d) tin\n\n**Q2.** Which sinks?\n(a) oil\n(b) wax\n(c) tin\n\n${title} 1${hyphen}b, 2${hyphen}c\n`,
    );
    expect(lesson.questions.map(sketch)).toEqual([
      'single-choice Q1. Which floats? [iron | ICE | lead | tin]',
      'single-choice Q2. Which sinks? [oil | wax | TIN]',
    ]);
    expect(html).not.toMatch(/key|clave|Gabarito|schlüssel/i);
  });

  it('but what tells of keys is none', async () => {
    const { html } = await read(
      '# Teaching\n\n## How to make an answer key\n\nWrite down what is right.\n\n## Without an answer key\n\nAsk.\n',
    );
    expect(html).toContain('Write down what is right.');
    expect(html).toContain('Ask.');
  });
});
