/** Sheets that pupils write on: room for answers, plain questions of one form, keys at their end. */
import { describe, expect, it } from 'vitest';
import { html, read, sketch } from '../support.ts';

const LINE = '_'.repeat(40);

async function sheet(text: string) {
  const { lesson } = await read(text);
  return {
    questions: lesson.questions.map((one) => sketch(one).replace(/\s+/g, ' ')),
    page: html(lesson.body),
  };
}
const questionsOf = async (text: string): Promise<readonly string[]> => (await sheet(text)).questions;

const BOTH = ['open Why does ice float?', 'open Compare fog and dew.'];

describe('room to write', () => {
  it.each([
    ['lines', (words: string) => `${words}\n\n${LINE}\n\n${LINE}`],
    ['dots', (words: string) => `${words}\n\n${'…'.repeat(30)}`],
    ['an answer’s empty line', (words: string) => `${words}\n\nAnswer: ${LINE}`],
    ['a box', (words: string) => `${words}\n\n|   |\n|---|\n|   |`],
    ['places behind it', (words: string) => `${words} ${LINE}`],
  ])('%s', async (_, put) => {
    for (const form of ['', '**', '## ', '- ', '7. ']) {
      const isItem = /[-.] $/.test(form);
      const words = BOTH.map((one) => `${form}${one.slice(5)}${form === '**' ? '**' : ''}`);
      const text = words.map((one) =>
        isItem ? put(one).replaceAll(/\n(?=.)/g, `\n${' '.repeat(form.length)}`) : put(one),
      );
      const { questions, page } = await sheet(`# Water\n\nIt is wet.\n\n${text.join('\n\n')}\n`);
      expect(questions, form).toEqual(BOTH);
      expect(page, form).not.toMatch(/_{3}|…|<table|Answer/);
    }
  });

  it('leaves no mark where something answers', async () => {
    const text = `1. Why does ice float?\n\n   ${LINE}\n\n   **Answer:** It is light.\n\n2. Compare fog and dew.\n\n   ${LINE}\n\n   **Answer:** One lies low.\n`;
    expect(await questionsOf(`# Water\n\n${text}`)).toEqual([
      'open Why does ice float? > It is light.',
      'open Compare fog and dew. > One lies low.',
    ]);
  });

  it('asks the row of a table by itself, be a third of a verb that nobody knows', async () => {
    const rows =
      '| 1 | Why does ice float? | |\n| 2 | Compare fog and dew. | |\n| 3 | Snow, and why. | |\n| 4 | What is hail? | |';
    expect(await questionsOf(`# Water\n\n| No. | Question | Answer |\n|---|---|---|\n${rows}\n`)).toEqual([
      ...BOTH,
      'open Snow, and why.',
      'open What is hail?',
    ]);
  });

  it('keeps what a row is worth', async () => {
    const rows = '| Why does ice float? | | 2 pts |\n| Compare fog and dew. | | (1 pt) |';
    expect(await questionsOf(`# Water\n\n| Question | Answer | Worth |\n|---|---|---|\n${rows}\n`)).toEqual([
      'open Why does ice float? (2 pts)',
      'open Compare fog and dew. (1 pt)',
    ]);
  });

  it('loses no picture of a table', async () => {
    const rows =
      '| 1 | Why does ice float? | ![Ice](data:image/gif;base64,R0lGODlhAQABAAAAACw=) | |\n| 2 | Compare fog and dew. | | |';
    const { page } = await sheet(`# Water\n\n| No. | Question | | Answer |\n|---|---|---|---|\n${rows}\n`);
    expect(page).toContain('<table');
  });

  it.each([
    ['a line for a name', `Name: ${LINE}`],
    ['fields of a form', `First name: ${LINE}\n\nDate: ____________`],
    ['a sentence to fill', 'Ice floats on ______.\n\nIt melts at ____ degrees.'],
    ['a table of values', '| Place | Height | Name |\n|---|---|---|\n| Alps | 4000 | |\n| Jura | 1700 | |'],
    [
      'a table with what says something',
      '| Step | What it does |  |\n|---|---|---|\n| Wash | It cleans | |\n| Dry | It dries | |',
    ],
  ])('%s asks nothing', async (_, text) => {
    expect(await questionsOf(`# Water\n\nIt is wet.\n\n${text}\n`)).toEqual([]);
  });
});

describe('an arrow below what asks', () => {
  it('answers, where several do', async () => {
    const text =
      '1. Why does ice float?\n\n   → It is light.\n\n2. Compare fog and dew.\n\n   → One lies low.\n';
    const { questions, page } = await sheet(`# Water\n\n## Exercises\n\n${text}`);
    expect(questions).toEqual([
      'open Why does ice float? > It is light.',
      'open Compare fog and dew. > One lies low.',
    ]);
    expect(page).not.toContain('It is light');
  });

  it.each([
    ['one alone', '## Fog\n\nCompare fog and dew.\n\n→ One lies low.'],
    ['links', 'Read about fog.\n\n→ [Fog](fog.md)\n\nRead about dew.\n\n→ [Dew](dew.md)'],
    ['what follows from something', 'Ice is light.\n\n→ It floats.\n\nLead is heavy.\n\n→ It sinks.'],
  ])('%s stays', async (_, text) => {
    const { questions, page } = await sheet(`# Water\n\n${text}\n`);
    expect(questions).toEqual([]);
    expect(page).not.toContain('<details');
  });
});

describe('answers by their order', () => {
  const KEY = '## Answers\n\n1. It is light.\n2. One lies low.\n3. In clouds.\n';
  const TOLD = [
    'open Why does ice float? > It is light.',
    'open Compare fog and dew. > One lies low.',
    'open Where does hail form? > In clouds.',
  ];
  const ASKED = ['Why does ice float?', 'Compare fog and dew.', 'Where does hail form?'];
  it.each([
    ['headings', ASKED.map((one) => `### ${one}`)],
    ['lines in bold', ASKED.map((one) => `**${one}**`)],
    ['paragraphs', ASKED],
    ['points', [ASKED.map((one) => `- ${one}`).join('\n')]],
    ['items', [ASKED.map((one, i) => `${i + 1}. ${one}`).join('\n')]],
  ])('%s', async (_, blocks) => {
    const { questions, page } = await sheet(`# Water\n\n${blocks.join('\n\n')}\n\n${KEY}`);
    expect(questions).toEqual(TOLD);
    expect(page).not.toMatch(/light|Answers/);
  });

  it.each([
    ['Roman numbers', ['I\\. ', 'II\\. ', 'III\\. ']],
    ['numbers in two parts', ['1.1 ', '1.2 ', '2.1 ']],
    ['letters that begin anew', ['a) ', 'b) ', 'a) ']],
  ])('%s', async (_, labels) => {
    const blocks = ASKED.map((one, i) => `${labels[i]}${one}`);
    const told = TOLD.map((one, i) => one.replace('open ', `open ${labels[i]!.replace('\\', '')}`));
    expect(await questionsOf(`# Water\n\n${blocks.join('\n\n')}\n\n${KEY}`)).toEqual(told);
  });

  it('paragraphs that count answer, too', async () => {
    const key = '**Answers**\n\n1) It is light.\n\n2) One lies low.\n\n3) In clouds.\n';
    expect(
      await questionsOf(`# Water\n\n${ASKED.map((one) => `### ${one}`).join('\n\n')}\n\n${key}`),
    ).toEqual(TOLD);
  });

  it.each([
    ['one more', `${KEY}4. Never.\n`],
    ['letters', '## Answers\n\n1. B\n2. A\n3. C\n'],
    ['what asks itself', '## Short answers\n\n1. Why is it wet?\n2. What is dew?\n3. What is fog?\n'],
  ])('not: %s', async (_, key) => {
    const questions = await questionsOf(
      `# Water\n\n${ASKED.map((one) => `### ${one}`).join('\n\n')}\n\n${key}`,
    );
    expect(questions.filter((one) => /> (?:It is light|B|Why)\b[^>]*$/.test(one))).toEqual([]);
  });
});

describe('a worksheet’s questions of one form', () => {
  const FORMS = [
    ['points', BOTH.map((one) => `- ${one.slice(5)}`).join('\n')],
    ['headings', BOTH.map((one) => `### ${one.slice(5)}`).join('\n\n')],
    ['lines in bold', BOTH.map((one) => `**${one.slice(5)}**`).join('\n\n')],
  ] as const;
  const PAGES = [
    ['its title says so', '# Worksheet: water\n\nIt is wet.'],
    ['so it does in French', '# Compréhension de texte\n\nElle est humide.'],
    ['it has a line for a name', `# Water\n\nName: ${LINE}   Class: ______`],
    ['it tells to answer', '# Water\n\nRead the text and answer the following questions.'],
  ] as const;
  it.each(
    PAGES.flatMap(([why, head]) =>
      FORMS.map(([form, blocks]) => [why, form, `${head}\n\n${blocks}\n`] as const),
    ),
  )('%s: %s', async (_why, _form, text) => expect(await questionsOf(text)).toEqual(BOTH));

  it.each(FORMS.map(([form, blocks]) => [form, `# Water\n\nIt is wet.\n\n${blocks}\n`] as const))(
    'on another page %s ask nobody',
    async (_, text) => expect(await questionsOf(text)).toEqual([]),
  );

  it('the steps of some work aren’t asked', async () => {
    const steps = '- Copy the file.\n- Open the folder.\n- Run the test.';
    expect(await questionsOf(`# Files\n\nName: ${LINE}\n\n${steps}\n`)).toEqual([]);
  });
});

describe('what is set below a call', () => {
  it.each(['Se pide:', 'On demande :', '**Required:**', 'Gevraagd:'])('%s', async (call) => {
    const list = '1. Normalizar el hielo.\n2. Weigh it, be it wet.\n3. The colour of fog.';
    expect(await questionsOf(`# Water\n\nIt is wet.\n\n${call}\n\n${list}\n`)).toHaveLength(3);
  });
  it.each(['Steps:', 'You need:', 'It is:'])('nothing below “%s”', async (call) => {
    expect(await questionsOf(`# Water\n\nIt is wet.\n\n${call}\n\n1. Weigh it.\n2. Melt it.\n`)).toEqual([]);
  });
});

describe('exercises called by their numbers in paragraphs', () => {
  const pageOf = (...bodies: readonly string[]): string =>
    `# Water\n\n${bodies.map((one, i) => `**Problem ${i + 1}:** Ice\n\n${one}`).join('\n\n')}\n`;
  it('go on below their names', async () => {
    expect(await questionsOf(pageOf('Weigh a cube.', 'Compare it with dew.', 'What is it made of?'))).toEqual(
      [
        'open Problem 1: Ice Weigh a cube.',
        'open Problem 2: Ice Compare it with dew.',
        'open Problem 3: Ice What is it made of?',
      ],
    );
  });
  it.each([
    ['two', ['Weigh a cube.', 'Compare it with dew.']],
    ['what tells something', ['It is cold.', 'It floats.', 'It melts.']],
  ])('not: %s', async (_, bodies) => expect(await questionsOf(pageOf(...bodies))).toEqual([]));
  it('not where words answer them', async () => {
    const text = [1, 2, 3].map((n) => `**Q${n}. Does ice float?**\n\nIt does, ${n} times.`).join('\n\n');
    expect(await questionsOf(`# Water\n\n${text}\n`)).toEqual([]);
  });
});

describe('lists below a title that says tasks', () => {
  const TASKS =
    '1. Using the data, find the mean.\n2. The clinic is full. Produce a list of its rooms.\n3. Explain it.';
  it.each(['## Lab tasks', '**Task**'])('%s', async (title) => {
    const text = `# Water\n\nIt is wet.\n\n${title}\n\n${TASKS}\n\n> Take your time.\n\n4. Predict the next.\n`;
    expect(await questionsOf(text)).toHaveLength(4);
  });
  it('not the steps of some work', async () => {
    const steps = '1. Open the folder.\n2. Copy the file.\n3. Restart the server.';
    expect(await questionsOf(`# Water\n\nIt is wet.\n\n**Task**\n\n${steps}\n`)).toEqual([]);
  });
});

describe('answers that nobody calls so', () => {
  const items = (told: string): string =>
    ['Why does ice float?', 'Compare fog and dew.', 'What is hail?', 'Where is snow?']
      .map((one, i) => `${i + 1}. ${one}\n\n   ${told} ${i}.`)
      .join('\n\n');
  it('stand below the items of a sheet of questions', async () => {
    const { questions, page } = await sheet(`# Water: homework questions\n\n${items('It is so')}\n`);
    expect(questions).toHaveLength(4);
    expect(questions[0]).toBe('open Why does ice float? > It is so 0.');
    expect(page).not.toContain('It is so');
  });
  it('and none below those of another page', async () => {
    expect((await sheet(`# Water\n\n${items('It is so')}\n`)).page).toContain('It is so 0.');
  });
  it('stand below the counted headings of a sheet', async () => {
    const text = ['Calcular el resto.', 'Sacar el doble de 4.', 'Resolver la suma.']
      .map((one, i) => `## 2.${i + 1}) ${one}\n\n\`\`\`\n${i} + 4\n\`\`\``)
      .join('\n\n');
    expect(await questionsOf(`# TP 2\n\n${text}\n`)).toEqual([
      'open 2.1) Calcular el resto. > 0 + 4',
      'open 2.2) Sacar el doble de 4. > 1 + 4',
      'open 2.3) Resolver la suma. > 2 + 4',
    ]);
  });
});

it.each(['Ma réponse :', 'My answer:', 'Deine Antwort:'])(
  '“%s” and nothing is room to write',
  async (own) => {
    const text = `1. Why does ice float?\n\n**${own}**\n\n2. Compare fog and dew.\n\n**${own}**\n`;
    const { questions, page } = await sheet(`# Water\n\n${text}`);
    expect(questions).toEqual(BOTH);
    expect(page).not.toContain(own);
  },
);

describe('what an exercise shows below titles of its own', () => {
  const pageOf = (...parts: readonly string[]): string =>
    `# Water\n\n${[1, 2].map((n) => [`## Exercise ${n} – Ice`, 'Write a program that weighs it.', ...parts].join('\n\n')).join('\n\n')}\n`;
  it('is asked with it, and hints help', async () => {
    const page = pageOf(
      '### Hints',
      '- Use a scale.',
      '### Example of use in console:',
      '```\nIce: 3 g\n```',
    );
    const { lesson } = await read(page);
    expect(lesson.questions.map((one) => sketch(one).replace(/\s+/g, ' '))).toEqual([
      expect.stringMatching(/^open Write a program that weighs it\..*Ice: 3 g/),
      expect.stringMatching(/^open Write a program that weighs it\..*Ice: 3 g/),
    ]);
    expect(lesson.questions.every(({ hints }) => hints.length === 1)).toBe(true);
  });
  it('stays a part beside others', async () => {
    const { page } = await sheet(pageOf('### Example', 'It is light.', '### Why it floats', 'It is light.'));
    expect(page).toContain('<h3');
  });
});

it('a heading of answers below words is no page’s title', async () => {
  const { lesson } = await read(
    '**Water**\n\n1) Why does ice float?\n\n2) Compare fog and dew.\n\n## Answers\n\n1. It is light.\n2. One lies low.\n',
  );
  expect(lesson.title).not.toBe('Answers');
  expect(lesson.questions.map(sketch)).toEqual([
    'open Why does ice float? > It is light.',
    'open Compare fog and dew. > One lies low.',
  ]);
});

/** What pupils are told in class: each asks above a line to write on. */
it.each([
  ['fr', 'Relève les verbes.', 'Classe ces mots.', 'Trace un cercle.', 'Entoure la bonne forme.', 'Conclus.'],
  ['de', 'Nimm Stellung.', 'Suche im Wörterbuch.', 'Male die Karte aus.'],
  ['es', 'Rodea la forma correcta.', 'Copia la frase.', 'Pon los verbos en pasado.', 'Da tu opinión.'],
  ['it', 'Cerchia la forma giusta.', 'Volgi i verbi al passato.', 'Formula un’ipotesi.'],
  ['pt', 'Circule a forma certa.', 'Passe as frases para o plural.', 'Retire do texto três verbos.'],
  ['nl', 'Omcirkel het juiste woord.', 'Kleur de kaart.', 'Leid de formule af.'],
  ['en', 'Tick the right box.', 'Retell the story.', 'Cross out the odd one.'],
])('in %s', async (language, ...told) => {
  for (const one of told)
    expect(await questionsOf(`---\nlanguage: ${language}\n---\n\n# X\n\n${one}\n\n${LINE}\n`), one).toEqual([
      `open ${one}`,
    ]);
});
