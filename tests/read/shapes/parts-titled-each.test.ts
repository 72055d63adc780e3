/** Lettered parts of an exercise, each with a title of its own for what solves it: `### Solution a)`. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const asked = async (text: string): Promise<string[]> => (await read(text)).lesson.questions.map(sketch);

const PARTS = ['How heavy is the cube?', 'When does it melt?', 'Draw it.'] as const;
const TOLD = ['It weighs 12 g.', 'In May.', 'It has six sides.'] as const;
const QUESTIONS = PARTS.map(
  (part, i) => `open ${i === 0 ? 'A cube of ice. ' : ''}${'abc'[i]}) ${part} > ${TOLD[i]} More.`,
);

type Title = (letter: string) => string;
const page = (title: Title, rule = '', quote = ''): string => {
  const parts = PARTS.map((part, i) => `${quote}**${'abc'[i]})** ${part}`).join('\n');
  const told = TOLD.map((one, i) => `${title('abc'[i]!)}\n\n${one}\n\nMore.\n\n${rule}`).join('\n\n');
  return `# Ice\n\n### Exercise 3\n\n${quote}A cube of ice.\n${quote.trim()}\n${parts}\n\n${rule}\n\n${told}`;
};

describe('a title for each part', () => {
  it.each<[string, Title]>([
    ['en', (letter) => `### Solution ${letter})`],
    ['en, bare', (letter) => `### Solution ${letter}`],
    ['en, of a part', (letter) => `### Solution to part (${letter})`],
    ['en, behind its letter', (letter) => `#### ${letter}) Solution`],
    ['in bold', (letter) => `**Solution ${letter})**`],
    ['fr', (letter) => `### Solution ${letter})`],
    ['de', (letter) => `### Lösung ${letter})`],
    ['de, of a part', (letter) => `#### Lösung zu Teil ${letter})`],
    ['es', (letter) => `### Solución ${letter})`],
    ['it', (letter) => `### Soluzione ${letter})`],
    ['pt', (letter) => `### Solução da parte ${letter})`],
    ['nl', (letter) => `### Uitwerking ${letter})`],
  ])('%s', async (_, title) => {
    expect(await asked(page(title))).toEqual(QUESTIONS);
    expect(await asked(page(title, '---'))).toEqual(QUESTIONS);
  });

  it('the exercise may stand in a quotation', async () => {
    expect(await asked(page((letter) => `### Lösung ${letter})`, '---', '> '))).toEqual(QUESTIONS);
  });

  it('a part without one is asked all the same', async () => {
    const text = page((letter) => `### Solution ${letter})`).replace(/### Solution b\)[\s\S]*?(?=###)/, '');
    const [first, , last] = QUESTIONS;
    expect(await asked(text)).toEqual([first, `open b) ${PARTS[1]}`, last]);
  });

  it('one of several options answers as before', async () => {
    const text =
      '# Ice\n\n### Exercise 3\n\nWhat is ice?\n\na) a stone\nb) water\nc) a cloud\n\n### Solution b)\n\nIt is frozen.\n';
    expect(await asked(text)).toEqual([
      'single-choice What is ice? [a stone | WATER | a cloud] > It is frozen.',
    ]);
  });
});
