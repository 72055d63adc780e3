/** Answers in brackets that begin with their title, behind what they answer or on a line below it. */
import { describe, expect, it } from 'vitest';
import { html, read, sketch } from '../support.ts';

async function readOf(text: string) {
  const { lesson } = await read(text);
  return { questions: lesson.questions.map(sketch), shown: html(lesson.body) };
}

const TASKS = ['How fast does it melt?', 'A cube melts (see figure: 2). Find its mass.', 'Its colour'];

describe('behind what is counted', () => {
  it.each(['(Answer: 2 g)', '[Answer: 2 g].', '(Ans. 2 g)', '*(Answer: 2 g)*', '[sol: 2 g]', '[Rép : 2 g]'])(
    '%s',
    async (told) => {
      const items = TASKS.map((one, i) => `${i + 1}. ${one} ${told}`).join('\n');
      const { questions, shown } = await readOf(`# Ice\n\n## Problems\n\n${items}\n`);
      expect(questions).toEqual(TASKS.map((one) => `open ${one} > 2 g`));
      expect(shown).not.toContain('2 g');
    },
  );
});

describe('as sheets of sums have it', () => {
  const SUMS = ['Calcola 2x + 3 = 5.', 'Quanto pesa un mattone?', '3y = 12'];
  const ROWS: Readonly<Record<string, (all: readonly string[]) => string>> = {
    'in a list': (all) => all.map((one, i) => `${i + 1}. ${one}`).join('\n'),
    'in paragraphs': (all) => all.map((one, i) => `${'abc'[i]}) ${one}`).join('\n\n'),
    'on lines': (all) => all.map((one, i) => `${'abc'[i]}) ${one}`).join('\n'),
    'below headings': (all) => all.map((one, i) => `### Problema ${i + 1}\n\n${one}`).join('\n\n'),
  };
  const RESULTS = [
    '[R. 7 kg]',
    '[R: 7 kg].',
    '[Ris.: 7 kg]',
    '[Resp. 7 kg]',
    '[Lös.: 7 kg]',
    '(Risultato: 7 kg)',
  ];

  it.each(Object.keys(ROWS))('%s', async (row) => {
    for (const result of [...RESULTS, '$R: 7 kg$']) {
      const { questions, shown } = await readOf(
        `# Sums\n\n## Esercizi\n\n${ROWS[row]!(SUMS.map((one) => `${one} ${result}`))}\n`,
      );
      expect(questions).toHaveLength(SUMS.length);
      expect(questions.every((one) => /^open .* > \S*7 kg\S*$/.test(one))).toBe(true);
      expect(shown).not.toContain('7 kg');
    }
  });

  it('one of several that has none asks by itself', async () => {
    const page = 'Risolvi.\n\na) Quanto pesa?\n\nb) Quanto dura? [R. 2 ore]\n\nc) Quanto costa? [R. 3 euro]';
    const { questions } = await readOf(`# Sums\n\n## Esercizi\n\n${page}\n`);
    expect(questions).toEqual(['open b) Quanto dura? > 2 ore', 'open c) Quanto costa? > 3 euro']);
  });

  it('initials, and a quantity, are none', async () => {
    const page = '1. Who wrote it? (R. Smith)\n2. How sure is it? [R = 0.5]\n3. Find it for $R = 2$.';
    const { questions } = await readOf(`# Sums\n\n## Exercises\n\n${page}\n`);
    expect(questions.join()).toMatch(/R\. Smith.*R = 0\.5.*R = 2/);
    expect(questions.join()).not.toContain('>');
  });
});

it('a key on a line below options tells which are right', async () => {
  const quiz = [
    '1. What floats?\n    - **(a)** iron\n    - **(b)** ice\n[sol: (b)]',
    '2. What sinks?\n    - **(a)** iron\n    - **(b)** lead\n    - **(c)** ice\n[sol: (a), (b)]',
  ];
  const { questions } = await readOf(`# Ice\n\n## Quiz\n\n${quiz.join('\n')}\n`);
  expect(questions).toEqual([
    'single-choice What floats? [iron | ICE]',
    'multiple-choice What sinks? [IRON | LEAD | ice]',
  ]);
});

it('a paragraph that asks, and its answer with a formula', async () => {
  const asked = ['How heavy is it?', 'How cold is it?'];
  const { questions } = await readOf(
    `# Ice\n\n${asked.map((one) => `${one} [Answer: $f(x)$]`).join('\n\n')}\n`,
  );
  expect(questions.map((one) => one.split(' > ')[0])).toEqual(asked.map((one) => `open ${one}`));
});

it.each([
  ['a text says so', 'Ice is light (answer: it floats).\n\nIron is heavy (answer: it sinks).'],
  ['only one is so told', 'Why does ice float? (Answer: it is light)\n\nIt is cold.'],
  ['the brackets say something else', '1. Why? (Note: it is light)\n2. How? (Note: it is cold)'],
])('no answer where %s', async (_why, text) => {
  expect((await readOf(`# Ice\n\n${text}\n`)).shown).toMatch(/(?:answer|Answer|Note): it/);
});
