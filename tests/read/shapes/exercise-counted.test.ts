/** Parts of an exercise that count on, or all ask, without a list; and one answer that has as many. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const asked = async (...lines: readonly string[]) =>
  (await read(`# Ice\n\n${lines.join('\n\n')}\n`)).lesson.questions.map(sketch);
const box = (...lines: readonly string[]): string => `:::{exercise}\n${lines.join('\n\n')}\n:::`;
const solution = (...lines: readonly string[]): string => `:::{solution}\n${lines.join('\n\n')}\n:::`;
const fold = (title: string, ...lines: readonly string[]): string =>
  `:::{dropdown} ${title}\n${lines.join('\n\n')}\n:::`;

const BOTH = [
  'open Exercise 1 a) Why does ice float? > It is light.',
  'open b) When does it melt? > In May.',
];

describe('parts of an exercise', () => {
  it.each([
    [
      'paragraphs',
      box('a) Why does ice float?', 'b) When does it melt?'),
      solution('a) It is light.', 'b) In May.'),
    ],
    [
      'lines',
      box('a) Why does ice float?\\\nb) When does it melt?'),
      solution('a) It is light.\\\nb) In May.'),
    ],
    [
      'a fold',
      box('a) Why does ice float?', 'b) When does it melt?'),
      fold('Answers', 'a) It is light.', 'b) In May.'),
    ],
    [
      'a list',
      box('a) Why does ice float?', 'b) When does it melt?'),
      solution('1. It is light.\n2. In May.'),
    ],
  ])('have their own answers: %s', async (_form, exercise, told) => {
    expect(await asked(exercise, told)).toEqual(BOTH);
  });

  it('may have numbers that are no list', async () => {
    const page = [
      box('1\\. Pourquoi flotte-t-elle ?', '2\\. Quand fond-elle ?'),
      fold('Solution', '1. Elle est légère.\n2. En mai.'),
    ];
    expect(await asked(...page)).toEqual([
      'open Exercise 1 1. Pourquoi flotte-t-elle ? > Elle est légère.',
      'open 2. Quand fond-elle ? > En mai.',
    ]);
  });

  it('may be lines that all ask', async () => {
    expect(
      await asked(box('¿Por qué flota?\n¿Cuándo se funde?'), fold('Solución', 'Es ligero.\nEn mayo.')),
    ).toEqual(['open Exercise 1 ¿Por qué flota? > Es ligero.', 'open ¿Cuándo se funde? > En mayo.']);
  });

  it('take what tells them to be done with them where they ask nothing', async () => {
    const page = [
      box('Explain what happens to each.', 'a) the ice', 'b) the salt'),
      solution('a) It melts.', 'b) It dissolves.'),
    ];
    expect(await asked(...page)).toEqual([
      'open Exercise 1 Explain what happens to each. a) the ice > It melts.',
      'open Explain what happens to each. b) the salt > It dissolves.',
    ]);
  });

  it.each([
    ['a) and b) It is light.', 'It is light.'],
    ['a) und b) Es ist leicht.', 'Es ist leicht.'],
    ['a), b) It is light.', 'It is light.'],
  ])('may be answered together: %s', async (both, told) => {
    const page = [
      box('a) Does ice float?', 'b) Why is that?', 'c) When does it melt?'),
      solution(both, 'c)', '| ice | May |\n|---|---|\n| snow | April |'),
    ];
    expect(await asked(...page)).toEqual([
      `open Exercise 1 a) Does ice float? > ${told}`,
      `open b) Why is that? > ${told}`,
      'open c) When does it melt? > ice May snow April',
    ]);
  });

  it('leave a choice what it is, and what is answered in other parts one question', async () => {
    expect(
      await asked(box('What floats?', 'A) iron', 'B) ice'), solution('B) Ice is lighter than water.')),
    ).toEqual([expect.stringMatching(/^single-choice .*\[iron \| ICE/)]);
    expect(
      await asked(
        box('a) Why does ice float?', 'b) When does it melt?', 'c) Where?'),
        solution('It is light.'),
      ),
    ).toHaveLength(1);
    expect(
      await asked(
        box('Put in order.', 'a) ice', 'b) steam'),
        solution('b) Steam comes last.', 'a) Ice comes first.'),
      ),
    ).toHaveLength(1);
  });
});

describe('an exercise', () => {
  const program = '```python\nprint(1)\n```';

  it('has its answer behind a hint and the program to go on with', async () => {
    const page = [box('Write what it prints.'), fold('Hint', 'Run it.'), program, fold('Solution', 'One.')];
    expect(await asked(...page)).toEqual(['open Exercise 1 Write what it prints. print(1) > One. (Run it.)']);
  });

  it('is solved item by item where each answer says what it was worked out from', async () => {
    const items = (...all: readonly string[]) => all.map((one, i) => `${i + 1}. ${one}`).join('\n');
    for (const lead of [
      'Simplify the following:',
      'Vereinfache die folgenden Terme:',
      'Simplifie les expressions suivantes :',
    ])
      expect(
        await asked(box(lead, items('2x + 3x', '4y - y')), solution(items('2x + 3x = 5x', '4y - y = 3y'))),
      ).toEqual([`open Exercise 1 ${lead} 2x + 3x > 2x + 3x = 5x`, `open ${lead} 4y - y > 4y - y = 3y`]);
    const chosen = [
      box('Which of these are even?', items('2 + 2', '2 + 3')),
      solution(items('2 + 2 = 4', '2 + 3 = 5')),
    ];
    expect(await asked(...chosen)).toHaveLength(1);
  });

  it('offers no parts that ask, whatever letters answer them', async () => {
    const page = [
      box('Look at the lake.', '1. What floats on it?\n   A) ice\n   B) iron\n2. Why does it?'),
      fold('Solution', 'A) Ice. True.\nB) Iron. False.', 'It is light.'),
    ];
    expect(await asked(...page)).toEqual([expect.stringMatching(/^open /)]);
  });
});

describe('labels and sections of solutions', () => {
  const exercise = (label: string) => `:::{exercise}\n:label: ${label}\nWhy does ice float?\n:::`;
  const page = (label: string, more = '') =>
    `# Ice\n\n## Tasks\n\n${exercise(label)}\n\n## Answers\n\n:::{solution} ice-1\nIt is light.\n:::\n${more}`;

  it('know an exercise by the first word of its label', async () => {
    const { lesson, diagnostics } = await read(page('ice-1 (hard)'));
    expect(lesson.questions.map(sketch)).toEqual(['open Exercise 1 Why does ice float? > It is light.']);
    expect(diagnostics.map(({ rule }) => rule)).not.toContain('solution-label-unknown');
  });

  it('leave nothing of a section whose solutions all went to their exercises', async () => {
    const { html, diagnostics } = await read(page('ice-1'));
    expect(html).not.toMatch(/Answers|<details/);
    expect(diagnostics.map(({ rule }) => rule)).not.toContain('answer-orphan');
    expect((await read(page('ice-1', '\nThe second is harder.\n'))).html).toMatch(/<details.*Answers/s);
  });
});

describe('paragraphs called a question', () => {
  const answered = (word: string, answer: string): string =>
    `**${word}**: Does ice float?\n\n**${answer}**: Yes, it is light.\n\n**${word}**: Does iron?\n\n**${answer}**: No, it is heavy.\n`;
  const code = (words: string): string => `1. \`\`\`\n   ${words}\n   \`\`\`\n`;

  it.each([
    ['QUESTION', 'ANSWER'],
    ['DOMANDA', 'RISPOSTA'],
    ['Frage', 'Antwort'],
    ['Pregunta', 'Respuesta'],
    ['Vraag', 'Antwoord'],
  ])('are asked without an answer where others have one: %s', async (word, answer) => {
    const page = `# Ice\n\n${answered(word, answer)}\n## Snow\n\n**${word}**: Why is snow white?\n\nSnow is beautiful.\n`;
    expect((await read(page)).lesson.questions.map(sketch).at(-1)).toBe(`open ${word}: Why is snow white?`);
  });

  it('are asked with the programs that they are about', async () => {
    const page = `# Ice\n\n${answered('QUESTION', 'ANSWER')}\n**QUESTION**: Try to guess what these print:\n\n${code('print(1)')}${code('print(2)')}`;
    expect((await read(page)).lesson.questions.map(sketch).at(-1)).toBe(
      'open QUESTION: Try to guess what these print: print(1) print(2)',
    );
  });

  it('stay in a text that answers none of them', async () => {
    const page = '# Ice\n\n**Question**: Why is snow white?\n\nThis is what we want to know.\n';
    expect((await read(page)).lesson.questions).toEqual([]);
  });
});

describe('a list that one of another length answers', () => {
  it('shows nothing that one of its items tells', async () => {
    const page =
      '1. How heavy is it?\n\n   :::{dropdown} Answer\n   12 g\n   :::\n\n2. Take it out.\n3. When does it melt?\n';
    const { lesson, html } = await read(
      `# Ice\n\n${page}\n${fold('Solution', '1. Weigh it.\n2. In May.')}\n`,
    );
    expect(lesson.questions.map(sketch).join()).toMatch(/> .*12 g/);
    expect(lesson.questions.map(sketch).join()).not.toMatch(/12 g.*>/);
    expect(html).not.toContain('12 g');
  });
});
