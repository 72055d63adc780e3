/** Questions for an interview, answered right below each: the page, or a heading, says what they are. */
import { describe, expect, it } from 'vitest';
import { readLesson } from '../../../src/read/index.ts';
import { memoryFiles } from '../../support/memory-files.ts';
import { read, sketch } from '../support.ts';

const asked = async (page: string) => (await read(page)).lesson.questions.map(sketch);

const BOLD = `
**What is ice?**

Frozen water.

- hard
- cold

**What is steam? 👶**

Water as a gas.

---

**Name a metal.**

iron
`;
const headed = (title: string): string => `# ${title}
${BOLD.replace(/\*\*(.*)\*\*/g, '### $1')}
## Contributing

Write to us.
`;
const QUESTIONS = [
  'open What is ice? > Frozen water. hard cold',
  'open What is steam? 👶 > Water as a gas.',
  'open Name a metal. > iron',
];

describe('questions that a page answers right below each', () => {
  it.each([
    ['lines in bold, by the page’s title', `# Physics interview questions\n${BOLD}`],
    [
      'lines in bold, by a section’s heading',
      `# Water\n\nWords.\n\n## Practice questions\n${BOLD}\n## More\n\nWords.`,
    ],
    ['headings', headed('100 Interview Questions on water')],
    [
      'items of a list',
      '# Interview questions\n\n1. **What is ice?**\n\n   Frozen water.\n\n   - hard\n   - cold\n\n2. ### What is steam? 👶\n\n   Water as a gas.\n\n3. Name a metal.\n\n   iron\n',
    ],
  ])('are asked: %s', async (_what, page) => {
    expect(await asked(page)).toEqual(QUESTIONS);
  });

  it.each([
    ['on a page of another title', headed('Frequently asked questions')],
    [
      'behind the section that is called so',
      `# Water\n\n## Interview questions\n\nTen.\n\n## Terms\n${BOLD}`,
    ],
    ['where only some say more', '# Interview questions\n\n**Why?**\n\n**Why not?**\n\n**Who?**\n\nI.\n'],
  ])('are none %s', async (_what, page) => {
    expect(await asked(page)).toEqual([]);
  });

  it('leave options to choose from as they are', async () => {
    const one = (n: number) => `**What floats, ${n}?**\n\n- A) ice\n- B) iron\n\n**Answer:** A\n\n`;
    expect(await asked(`# Interview questions\n\n${[1, 2, 3].map(one).join('')}`)).toEqual(
      [1, 2, 3].map((n) => `single-choice What floats, ${n}? [ICE | iron]`),
    );
  });
});

describe('questions to learn by', () => {
  it.each([
    '# Water\n\n## Review questions',
    '# Water\n\nWords.\n\n## Check your understanding',
    '# Water\n\n## Questions de révision',
    '# Water\n\n## Verständnisfragen',
    '# Agua\n\n## Preguntas de repaso',
    '# Acqua\n\n## Domande di ripasso',
    '# Água\n\n## Perguntas de revisão',
    '# Study questions',
    '# Flashcards: water',
  ])('are asked where a title says so: %s', async (title) => {
    expect(await asked(`${title}\n${BOLD}`)).toEqual(QUESTIONS);
  });

  it.each(['### ', '**'])(
    'are asked where a page holds nothing but what counts and asks: %s',
    async (mark) => {
      const things = ['ice', 'steam', 'snow', 'hail', 'fog'];
      const page = (of: readonly string[]): string =>
        of
          .map(
            (one, i) =>
              `${mark}${i + 1}. What is ${one}?${mark.trim() === '**' ? mark : ''}\n\nIt is ${one}.\n\nMore.\n\n`,
          )
          .join('');
      expect(await asked(`# Water\n\nWords.\n\n${page(things)}`)).toEqual(
        things.map((one, i) => `open ${i + 1}. What is ${one}? > It is ${one}. More.`),
      );
      expect(await asked(`# Water\n\n${page(things.slice(1))}`)).toEqual([]);
      expect(await asked(`# FAQ\n\n${page(things)}`)).toEqual([]);
      expect(await asked(`# Water\n\n${page(things)}\n\n### More\n\nWords.`.replace(/\*\*5/, '**'))).toEqual(
        [],
      );
    },
  );

  it('are asked in each of several sections', async () => {
    const page = `# Water\n\n## Review questions\n${BOLD}\n## Snow\n\n### Review questions\n${BOLD.replace(/ice|steam|metal/g, '$& again')}\n## End\n\nWords.`;
    expect((await asked(page)).length).toBe(6);
  });

  it('are none where they are those of who reads a manual', async () => {
    const page =
      '\n**How do I install it?**\n\nSo.\n\n**What is it?**\n\nA tool.\n\n**Who wrote it?**\n\nWe.\n';
    expect(await asked(`# Tool\n\n## Quiz questions\n${page}`)).toEqual([]);
  });
});

describe('questions that count in bold', () => {
  const COUNTED = `
1. **What is ice?** 
Frozen water.

It floats:

- in water

---
2. **What is steam? And fog?**

Water as a gas.

3. **Snow? In a few words.**
   Ice from the air.

4. **The melting point**

   0 °C.
`;
  const QUESTIONS = [
    'open What is ice? > Frozen water. It floats: in water',
    'open What is steam? And fog? > Water as a gas.',
    'open Snow? In a few words. > Ice from the air.',
    'open The melting point > 0 °C.',
  ];

  it.each([
    'Exam questions: water',
    'Domande d’esame',
    'Preguntas de examen',
    'Prüfungsfragen',
    'Oral questions',
  ])('are asked with all that stands below them on a page that says so: %s', async (title) => {
    expect(await asked(`# ${title}\n${COUNTED}`)).toEqual(QUESTIONS);
  });

  it('are asked where only its file says so', async () => {
    const file = { path: 'domande-fisica.md', folder: '', text: COUNTED };
    const project = { description: { language: 'en' }, settings: {} };
    const { lesson } = await readLesson(file, memoryFiles({}), project);
    expect(lesson?.questions.map(sketch)).toEqual(QUESTIONS);
  });

  it.each(['Frequently asked questions', 'Water', 'Questions and remarks'])(
    'are none on another page: %s',
    async (title) => {
      expect(await asked(`# ${title}\n${COUNTED}`)).toEqual([]);
    },
  );

  it('are none where few of them ask', async () => {
    const page = COUNTED.replace(/\?(?= And| In)/g, '.').replace('steam. And fog?', 'steam');
    expect(await asked(`# Exam questions: water\n${page}`)).toEqual([]);
  });
});

describe('exercises that a page solves right below each', () => {
  const task = (n: number, words: string, ...below: readonly string[]): string =>
    [`### ${n}. ${words}`, ...below, ''].join('\n\n');
  const code = (words: string): string => `\`\`\`python\n${words}\n\`\`\``;
  const TASKS = [
    task(1, 'Melt the ice', code('melt(ice)')),
    task(2, 'Freezing all of the water', 'So:', code('freeze(water)')),
    task(3, 'What does the following print?', code('print(ice)'), code('# solid')),
  ].join('');
  const QUESTIONS = [
    'open 1. Melt the ice > melt(ice)',
    'open 2. Freezing all of the water > So: freeze(water)',
    'open 3. What does the following print? print(ice) > # solid',
  ];

  it.each([
    '100 exercises with solutions',
    'Exercices corrigés',
    'Übungen mit Lösungen',
    'Esercizi svolti',
    'Ejercicios resueltos',
    'Exercícios resolvidos',
    'Oefeningen met oplossingen',
    'Solved problems',
  ])('are asked where its title says so: %s', async (title) => {
    expect(await asked(`# ${title}\n\n${TASKS}`)).toEqual(QUESTIONS);
  });

  it('are none on a page of exercises: what stands below may be what to start from', async () => {
    expect(await asked(`# 100 exercises\n\n${TASKS}`)).toEqual([]);
  });

  it('are asked where only its file says so', async () => {
    const file = { path: '100_exercises_with_solutions.md', folder: '', text: `# 100 exercises\n\n${TASKS}` };
    const project = { description: { language: 'en' }, settings: {} };
    const { lesson } = await readLesson(file, memoryFiles({}), project);
    expect(lesson?.questions.map(sketch)).toEqual(QUESTIONS);
  });
});

describe('exercises told once more', () => {
  const told = (n: number, what: string): string =>
    `**${n}.** Melt the ${what}.\n\n\`\`\`r\nmelt(${what})\n\`\`\`\n\nSo.`;
  const text = `# Water\n\n${[told(1, 'ice'), told(2, 'snow'), told(3, 'hail')].join('\n\n---\n\n')}\n`;
  const of = async (path: string): Promise<string[]> => {
    const project = { description: { language: 'en' }, settings: {} };
    const { lesson } = await readLesson({ path, folder: '', text }, memoryFiles({}), project);
    return lesson?.questions.map(sketch) ?? [];
  };

  it.each(['03-respostas-listas.md', 'respuestas_2.md', 'risposte-esercizi.md', 'solutions-1.md'])(
    'are called by a number in bold, where its file says so: %s',
    async (path) => {
      expect(await of(path)).toEqual([
        'open 1. Melt the ice. > melt(ice) So.',
        'open 2. Melt the snow. > melt(snow) So.',
        'open 3. Melt the hail. > melt(hail) So.',
      ]);
    },
  );

  it('are none elsewhere', async () => {
    expect(await of('water.md')).toEqual([]);
  });

  it('are told by the parts of an exercise, in a file of solutions', async () => {
    const parts = `# Cubes\n\n### Exercise 1\n\nThe table counts cubes.\n\n(a) How many are red?\n\n\`\`\`r\nnrow(red)\n\`\`\`\n\nThree.\n\n(b) Why?\n\nNobody knows.\n`;
    const project = { description: { language: 'en' }, settings: {} };
    const file = { path: 'cubes/solutions/one.md', folder: 'cubes/solutions', text: parts };
    const { lesson } = await readLesson(file, memoryFiles({}), project);
    expect(lesson?.questions.map(sketch)).toEqual([
      'open (a) How many are red? > nrow(red) Three.',
      'open (b) Why? > Nobody knows.',
    ]);
  });
});

describe('a section of questions to revise', () => {
  it.each([
    'Review questions',
    'Questions de révision',
    'Wiederholungsfragen',
    'Domande di ripasso',
    'Preguntas de repaso',
    'Perguntas de revisão',
    'Herhalingsvragen',
  ])('answers each below it: %s', async (title) => {
    const page = `# Water\n\n## ${title}\n${BOLD.replace(/\*\*(.*)\*\*/g, '### $1')}`;
    expect(await asked(page)).toEqual(QUESTIONS);
  });

  it('answers each behind its bold words', async () => {
    const page =
      '# Water\n\n## Preguntas de repaso\n\n1. **What is ice?** Frozen water.\n2. **What is steam?** Water as a gas.\n3. **What is rain?** Drops.\n';
    expect(await asked(page)).toEqual([
      'open What is ice? > Frozen water.',
      'open What is steam? > Water as a gas.',
      'open What is rain? > Drops.',
    ]);
  });
});

describe('cards of a deck', () => {
  const TOLD = [
    'open What is ice? > Frozen water.',
    'open What is steam? > Water as a gas.',
    'open Name a metal. > iron',
  ];
  const POINTS =
    '1.\n   - What is ice?\n   - Frozen water.\n2.\n   - What is steam?\n   - Water as a gas.\n3.\n   - Name a metal.\n   - iron\n';

  it.each([
    [
      'headings',
      '# Flashcards\n\n### What is ice?\n\nFrozen water.\n\n### What is steam?\n\nWater as a gas.\n\n### Name a metal.\n\niron\n',
    ],
    ['two points', `# Water\n\n## Karteikarten\n\n${POINTS}`],
    ['two points, in a box', `# Water\n\n## Flashcards\n\n<div class="deck">\n\n${POINTS}\n</div>\n`],
    [
      'a point below each',
      '# Tarjetas de memoria\n\n- What is ice?\n  - Frozen water.\n- What is steam?\n  - Water as a gas.\n- **Name a metal.**\n  - iron\n',
    ],
  ])('are asked: %s', async (_, page) => {
    const { lesson, html } = await read(page);
    expect(lesson.questions.map(sketch)).toEqual(TOLD);
    expect(html).not.toMatch(/Frozen|gas|iron/);
  });

  it('are none in a manual about them', async () => {
    const page =
      '# Flashcards\n\n### How do I make a card?\n\nClick.\n\n### What is a deck?\n\nCards.\n\n### Where are they?\n\nIn a box.\n';
    expect(await asked(page)).toEqual([]);
  });
});

it('a solution in a quotation, below its title there, is told where a page has exercises with solutions', async () => {
  const { html, lesson } = await read(
    '# 100 exercises with solutions\n\nDefine fog.\n\n> **Solution**\n>\n> A low cloud.\n\nIt is wet.\n',
  );
  expect(html + JSON.stringify(lesson.questions)).toContain('A low cloud');
});

describe('items that ask, with their answers as points below', () => {
  const THINGS = ['ice', 'steam', 'snow', 'hail', 'fog', 'rain', 'sleet', 'dew'];
  const item = (one: string, i: number): string =>
    `- What is ${one}?\n${Array.from({ length: 1 + (i % 3) }, (_, n) => `  - It is ${one} ${n + 1}, as all of us know.\n`).join('')}`;
  const all = THINGS.map(item).join('');
  const found = async (page: string) => (await read(page)).lesson.questions.length;

  it.each([
    ['Selbsttestfragen', 4],
    ['Self-test questions', 4],
    ['Preguntas de autoevaluación', 4],
    ['Questions d’auto-évaluation', 4],
    ['Domande di autovalutazione', 4],
    ['Perguntas de autoavaliação', 4],
    ['Water', 8],
  ])('are asked on a page called %s', async (title, count) => {
    const { lesson, html } = await read(
      `# ${title}\n\n## Part\n\n${THINGS.slice(0, count).map(item).join('')}`,
    );
    expect(lesson.questions.map(sketch)[1]).toBe(
      'open What is steam? > It is steam 1, as all of us know. It is steam 2, as all of us know.',
    );
    expect(lesson.questions).toHaveLength(count);
    expect(html).not.toContain('as all of us know');
  });

  it('are asked with points to choose from', async () => {
    const offers = THINGS.map((one) => `- What is ${one}?\n  - water\n  - iron\n`).join('');
    expect((await asked(`# Self-test questions\n\n${offers}`))[0]).toBe('open What is ice? water iron');
    expect(await found(`# Water\n\n${offers}`)).toBe(0);
  });

  it('are asked where one has no mark', async () => {
    expect(await found(`# Self-test questions\n\n${all.replace('fog?', 'fog')}`)).toBe(8);
  });

  it.each([
    ['an outline of a lecture', `# Water\n\n${all.replace(/What is (\w+)\?/g, 'On $1')}`],
    ['an outline that asks here and there', `# Water\n\n${all.replace(/What is ([fhs]\w+)\?/g, 'On $1')}`],
    ['few items of a page', `# Water\n\n${THINGS.slice(0, 4).map(item).join('')}`],
    ['what the reader of a manual asks', `# Tool\n\n${all.replace('What is ice?', 'How do I install it?')}`],
    ['what is asked often', `# FAQ\n\n${all}`],
    ['items below which more is asked', `# Water\n\n${all.replace(/as all of us know\./g, 'is it?')}`],
  ])('are none: %s', async (_, page) => {
    expect(await found(page)).toBe(0);
  });
});

describe('headings that ask', () => {
  const below = (...titles: readonly string[]): string =>
    titles.map((one) => `${one}\n\nIt is water.\n\n`).join('');
  const found = async (page: string) => (await read(page)).lesson.questions.map(({ name }) => name);

  it('are asked below the parts of a page of questions, and what counts among them', async () => {
    const page = below('### 1. What is ice?', '### 2. What is fog?', '### 3. Steam and ice');
    const names = ['1. What is ice?', '2. What is fog?', '3. Steam and ice'];
    const again = page.replace(/ice|fog/g, '$& again');
    expect(await found(`# Domande finali di fisica\n\n## Acqua\n\n${page}## Aria\n\n${again}`)).toEqual([
      ...names,
      ...names.map((one) => one.replace(/ice|fog/g, '$& again')),
    ]);
    expect(await found(`# Acqua\n\n## Acqua\n\n${page}## Aria\n\n${again}`)).toEqual([]);
  });

  const THREE = below('## What is ice?', '## What is fog?', '## What is snow?');

  it.each(['Quiz 1.1', 'History quiz', 'Interrogation n° 3', 'Interrogazione'])(
    'are asked, with the words below each, on a page called %s',
    async (title) => {
      expect(await found(`# ${title}\n\n${THREE}`)).toHaveLength(3);
    },
  );

  it.each([
    ['Water', THREE],
    ['Quiz', THREE.replace('It is water.', '- ice\n- iron')],
    ['Quiz', THREE.replace('It is water.', 'Choose the correct answer.')],
    ['Quiz app', THREE.replace('What is ice?', 'How do I install it?')],
  ])('are none otherwise: %s', async (title, page) => {
    expect(await found(`# ${title}\n\n${page}`)).toEqual([]);
  });
});

describe('a page of solutions', () => {
  const PAGE =
    '## First\n\nSay when\n\n1. the ice is heaviest;\n   - Before it melts.\n2. the water is warmest.\n   - At the end.\n\n## Second\n\n1. The steam\n\n   * It rises.\n\n2. The fog\n\n   * It lies.\n';

  it('has one point below each item, which answers it', async () => {
    expect((await asked(`# Solutions\n\n${PAGE}`)).map((one) => one.slice(one.indexOf('>')))).toEqual([
      '> Before it melts.',
      '> At the end.',
      '> It rises.',
      '> It lies.',
    ]);
    expect(await asked(`# Water\n\n${PAGE}`)).toEqual([]);
  });
});

describe('headings of a page of solutions', () => {
  const page = (...heads: readonly string[]): string =>
    heads.map((head, i) => `#### ${head}\n\nTold ${i}.\n\n\`\`\`r\nx\n\`\`\`\n`).join('\n');
  const ASKING = [
    'How many float? Hint: weigh them.',
    'Count the cubes',
    'Graph the line that Ada draws.',
  ] as const;
  const TOLD = [
    'open How many float? Hint: weigh them. > Told 0. x',
    'open Count the cubes > Told 1. x',
    'open Graph the line that Ada draws. > Told 2. x',
  ];

  it('ask, and are answered by what stands below, up to the next', async () => {
    const parts = `# Part 1 (Solutions)\n\n## Question 1\n\n${page(...ASKING)}\n## The end\n`;
    expect(await asked(parts)).toEqual(TOLD);
  });

  it('ask nothing elsewhere, where one alone does, or where answers are called so', async () => {
    const { lesson } = await read(`# Cubes\n\n${page(...ASKING)}`);
    expect(lesson.questions).toEqual([]);
    expect(await asked(`# Part 1 (Solutions)\n\n${page('How many float?', 'Ice', 'Steam', 'Fog')}`)).toEqual(
      [],
    );
    const called = ASKING.map((one) => `#### ${one}\n\n**Answer:** told.\n`).join('\n');
    expect((await asked(`# Part 1 (Solutions)\n\n${called}`))[0]).toMatch(/float.* > told\.$/);
  });
});

it('a page of solutions asks up to what tells below each label, and answers by the rest', async () => {
  const page =
    '**Statement:** Determine, for each lake, its:\n\n:::{math}\nx\n:::\n\nIt is deep.\n\n---\n\nQUESITO 7\n\nSia dato un lago.\n\nSi determini la sua area.\n\nSono 5 ettari.';
  const { lesson, html } = await read(`# Lakes — Solution\n\n${page}\n`);
  expect(lesson.questions.map(({ name }) => name)).toEqual([
    'Statement: Determine, for each lake, its:',
    'Sia dato un lago. Si determini la sua area.',
  ]);
  expect(html).not.toMatch(/deep|ettari/);
});

it('a section that solves asks by its headings, where none above it does', async () => {
  const page =
    '## Sujet\n\n[PDF](x.pdf)\n\n## Correction\n\nUn lac est gelé.\n\n### Question 1 (4 points) : d’après le texte, expliquer le gel.\n\nIl fait froid.\n\n### Question 2 (2 points) : calculer la profondeur du lac.\n\nDeux mètres.';
  const { lesson, html } = await read(`# Examen\n\n${page}\n`);
  expect(lesson.questions.map(sketch)).toEqual([
    'open Question 1 (4 points) : d’après le texte, expliquer le gel. > Il fait froid.',
    'open Question 2 (2 points) : calculer la profondeur du lac. > Deux mètres.',
  ]);
  expect(html).toContain('Un lac est gelé.');
});

describe('a page of answers says its questions once more', () => {
  const told = ['It is light.', 'A. A low cloud', '```\nB. The gauge\n```', '> At night.', '- In winter.'];
  const asked = [
    'Why does ice float?',
    'What is fog?',
    'Rain is measured by:',
    'When does dew form?',
    'When does it snow?',
  ];
  const page = (head: (words: string, n: number) => string): string =>
    asked.map((one, i) => `${head(one, i + 1)}\n\n${told[i]}\n`).join('\n');
  const answers = ['> It is light.', '> A. A low cloud', '> B. The gauge', '> At night.', '> In winter.'];

  it.each([
    ['Quiz answers', (one: string, n: number) => `**${n}.${one}**`],
    ['Respuestas del cuestionario', (one: string, n: number) => `**${n}. ${one}**`],
    ['Lösungen', (one: string, n: number) => `**Q${n}. ${one}**`],
  ])('%s', async (title, head) => {
    const { lesson, html } = await read(`## ${title}\n\n${page(head)}`);
    expect(
      lesson.questions.map((one) =>
        sketch(one)
          .replace(/^.*(?= > )/s, '')
          .trim(),
      ),
    ).toEqual(answers);
    expect(html).not.toMatch(/light|gauge|winter/);
  });
});

describe('a quiz whose questions are answered below each', () => {
  const page = (head: (words: string, n: number) => string): string =>
    `# Weather quiz\n\n${['Why does ice float?', 'What is fog?', 'When does it snow?'].map((one, i) => `${head(one, i + 1)}Told ${i}.\n`).join('\n')}`;

  it.each([
    ['in bold', (one: string) => `**${one}**\n\n`],
    ['called so', (one: string, n: number) => `**Question ${n}:** ${one}\n\n`],
    ['as items', (one: string, n: number) => `${n}. ${one}\n\n   `],
  ])('asks those %s', async (_how, head) => {
    const { lesson, html } = await read(page(head));
    expect(lesson.questions.map((one) => sketch(one).replace(/^.*\? /s, ''))).toEqual([
      '> Told 0.',
      '> Told 1.',
      '> Told 2.',
    ]);
    expect(html).not.toContain('Told');
  });

  it.each(['Describe it.', 'Is it light?', 'a) It is light.\n\nb) It is hard.'])(
    'asks nothing so where what stands below is no answer: %s',
    async (below) => {
      const { lesson } = await read(page((one) => `**${one}**\n\n${below}\n\n`));
      expect(lesson.questions.filter(({ kind }) => kind === 'open')).toEqual([]);
    },
  );
});

describe('a page of solutions that quotes what was to be done', () => {
  const quoted = (texts: readonly (readonly [asks: string, told: string])[]): string =>
    `# Ice\n\n## 4.2\n\n${texts.map(([asks, told]) => `${asks}\n\n${told}`).join('\n\n')}\n`;
  const solved = async (text: string, folder = 'solutions') => {
    const english = { description: { language: 'en' }, settings: {} };
    const source = { path: 'ice.qmd', folder, text };
    return (await readLesson(source, memoryFiles({}), english)).lesson!.questions.map(sketch);
  };
  const NUMBERED = quoted([
    ['1.\n> Find all cubes that float.', 'They are white.'],
    ['> Had been cold for two hours', 'The column `cold` says it:\n\n```r\ncubes\n```'],
    ['2.\n> Weigh all of them.\nThen compare.', 'All weigh the same.'],
    ['3.\n> Does it matter\n> how they float?', ''],
  ]);

  it('asks each, and what stands below it answers', async () => {
    expect(await solved(NUMBERED)).toEqual([
      'open Find all cubes that float. > They are white.',
      'open Had been cold for two hours > The column cold says it: cubes',
      'open Weigh all of them. Then compare. > All weigh the same.',
      'open Does it matter how they float?',
    ]);
  });

  it.each([
    ['another folder', NUMBERED, 'lessons'],
    [
      'words of others',
      quoted([
        ['> The ice was here.', 'So he says.'],
        ['> It was all around.', 'Twice.'],
        ['> It cracked and growled.', 'Loudly.'],
      ]),
    ],
    [
      'remarks',
      quoted([
        ['> **Note:** Find the ice.', 'It lies here.'],
        ['> **Tip:** Weigh the ice.', 'It is light.'],
        ['> **Note:** Melt the ice.', 'It is wet.'],
      ]),
    ],
  ])('asks nothing in %s', async (_, text, folder?: string) => {
    expect(await solved(text, folder)).toEqual([]);
  });
});

describe('a page whose headings all count', () => {
  const HEADED = `# Weather

## Water

### 1. What is hail? Give an example.

Ice that falls.

### 2. Why does it rain?

Warm air rises.

### 3. How does snow form?

Vapour freezes.

### 4. Kinds of clouds in spring

Cirrus.

## Wind

### 5. What drives the wind? Explain.

Pressure.

### 6. What is a storm?

A strong wind.
`;
  const ANSWERS = [
    'Ice that falls.',
    'Warm air rises.',
    'Vapour freezes.',
    'Cirrus.',
    'Pressure.',
    'A strong wind.',
  ];
  const feedback = async (page: string) => (await asked(page)).map((one) => one.replace(/^.* > /, ''));

  it('is asked though one of them doesn’t ask, and parts stand above them', async () => {
    expect(await feedback(HEADED)).toEqual(ANSWERS);
    expect(await feedback(HEADED.replace(/^## .*$/gm, ''))).toEqual(ANSWERS);
  });

  it('is none where two of six don’t ask, or a part has words of its own', async () => {
    expect(await asked(HEADED.replace('Why does it rain?', 'Rain in March'))).toEqual([]);
    expect(await asked(HEADED.replace('## Wind', '## Wind\n\nIt blows.\n\nIt turns.'))).toEqual([]);
  });

  it('is asked where a third of them ask and the title says that they are questions', async () => {
    const some = HEADED.replace('# Weather', '# Questions on weather')
      .replace('Why does it rain?', 'Rain in late March')
      .replace('How does snow form?', 'Snow on high ground')
      .replace(/(?<=\?) (?:Explain|Give an example)\./g, '');
    expect(await feedback(some)).toEqual(ANSWERS);
  });
});
