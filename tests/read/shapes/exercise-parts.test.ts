/** Exercises in several parts, whose answer is folded behind the last of them. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const asked = async (page: string) => (await read(page)).lesson.questions.map(sketch);
const fold = (title: string, words: string): string =>
  `<details><summary>${title}</summary>\n\n${words}\n\n</details>\n`;

describe('an exercise that ends in an example', () => {
  it.each([
    ['code', '```text\n2 kg\n```'],
    ['a table', '| V |\n|---|\n| 2 kg |'],
  ])('is asked with all its parts: %s', async (_what, example) => {
    const part = (count: number): string =>
      `## Exercise ${count}\n\nWeigh the ice.\n\n### Example\n\n${example}\n\n${fold('Solution', 'On a scale.')}\n`;
    const found = await asked(`# Physics\n\n${part(1)}${part(2)}`);
    expect(found).toEqual(
      Array(2).fill(expect.stringMatching(/^open Weigh the ice\. .*2 kg > On a scale\.$/)),
    );
  });
});

describe('a page that is one exercise', () => {
  const page = (title: string, ...folds: readonly string[]): string =>
    `# ${title}\n\n## Task\n\nWrite what the ice weighs.\n\n## Steps\n\n1. Take it.\n2. Weigh it.\n\n---\n\n${folds.join('\n')}\n---\n\n*The end.*\n`;
  const WHOLE = 'Write what the ice weighs. Steps Take it. Weigh it.';

  it.each([
    ['Exercise 6: Ice', 'Solution', 'Alternative with a balance', 'Alternative with a balance'],
    ['Exercice 6 : la glace', 'Solution', 'Variante avec balance', 'Variante avec balance'],
    ['Aufgabe 6: Eis', 'Lösung', 'Andere Möglichkeit', 'Andere Möglichkeit'],
    ['Ejercicio 6: el hielo', 'Solución', 'Otra forma', 'Otra forma'],
    ['Esercizio 6: il ghiaccio', 'Soluzione', 'Altro modo', 'Altro modo'],
    ['Exercício 6: o gelo', 'Solução', 'Outra maneira', 'Outra maneira'],
  ])('is answered in two ways: %s', async (title, solution, variant, said) => {
    const text = page(title, fold(solution, 'On a scale.'), fold(variant, 'On a balance.'));
    expect(await asked(text)).toEqual([`open ${WHOLE} > On a scale. ${said} On a balance.`]);
  });

  it('has two solutions', async () => {
    const text = page(
      'Exercise 6: Ice',
      fold('Solution', 'On a scale.'),
      fold('Another solution', 'On a balance.'),
    );
    expect(await asked(text)).toEqual([
      `open ${WHOLE} > Solution On a scale. Another solution On a balance.`,
    ]);
  });

  it('keeps a fold that says more behind it', async () => {
    const { lesson, html } = await read(
      page('Exercise 6: Ice', fold('Solution', 'On a scale.'), fold('Background', 'Cold.')),
    );
    expect(lesson.questions.map(sketch)).toEqual([`open ${WHOLE} > On a scale.`]);
    expect(html).toContain('Cold.');
  });
});

describe('what is to be shown, item by item', () => {
  const set = (lead: string, items: string, told = '1. It melts.\n2. It boils.') =>
    asked(`# Ice\n\n## Exercise 1\n\nLet it be warm. ${lead}\n\n${items}\n\n### Solution\n\n${told}\n`);

  it.each([
    'Show that',
    'Prove that:',
    'Montrer que',
    'Démontre que :',
    'Zeige, dass',
    'Beweisen Sie, dass',
    'Demuestra que',
    'Dimostra che',
    'Mostre que',
    'Bewijs dat',
  ])('%s', async (lead) => {
    expect(await set(lead, '1. $V$ falls\n2. $V$ grows')).toEqual([
      `open Let it be warm. ${lead} V falls > It melts.`,
      `open Let it be warm. ${lead} V grows > It boils.`,
    ]);
  });

  it.each([
    ['between them', '1. $V$ is\n\n$$\n3\n$$\n\n2. $m$ is\n\n$$\n4\n$$'],
    ['below the last', '1. $V$ is 3\n2. $m$ is\n\n$$\n4\n$$'],
    ['counted anew', '1. $V$ is\n\n$$\n3\n$$\n\n1. $m$ is\n\n$$\n4\n$$'],
    ['with an empty line', '1. $V$ is 3\n1. $m$ is\n\\begin{equation*}\n\n4\n\\end{equation*}'],
  ])('a formula that is not set in is of the item above it: %s', async (_, items) => {
    expect(await set('Show that', items)).toEqual([
      expect.stringMatching(/V is 3 > It melts\.$/),
      expect.stringMatching(/m is [^>]*4[^>]* > It boils\.$/),
    ]);
  });

  it('things to choose from stay together', async () => {
    expect(await set('Say which of these is so:', '1. ice\n2. iron', '1. so\n2. not')).toHaveLength(1);
  });
});

it('a list in a frame of its author’s is the exercise’s own', async () => {
  const page =
    ':::: {#exr-ice}\n[A1]\n\n::: {.enumerate}\n1. State the rule.\n2. Say whether it holds for ice.\n:::\n::::\n\n::: {.solution}\n(a) What is light floats.\n\n(b) It does.\n:::\n';
  const { lesson } = await read(`# Ice\n\n${page}`);
  expect(lesson.questions.map(sketch)).toEqual([
    'open Exercise 1 [A1] State the rule. > What is light floats.',
    'open Say whether it holds for ice. > It does.',
  ]);
});

it('parts in a running paragraph have an answer each', async () => {
  const task = 'A cube has a side of 2 m. (a) Give its volume. (b) Say whether it floats.';
  const page = `## Problems\n\n**P1** ${task}\n\n**P2** ${task}\n\n<details>\n<summary>Solutions</summary>\n\n**P1** (a) Eight.\n\n(b) It does.\n\n**P2** (a) Nine.\n\n(b) It does not.\n\n</details>\n`;
  const { lesson } = await read(page);
  expect(lesson.questions.map((one) => sketch(one).split(' > ')[1])).toEqual([
    'Eight.',
    'It does.',
    'Nine.',
    'It does not.',
  ]);
});

describe('an answer whose title says only which exercise it answers', () => {
  const page = (...items: readonly string[]): string =>
    `# Ice\n\n:::{admonition} Exercise 1\nAnswer these.\n\n${items.map((one, i) => `${i + 1}. ${one}`).join('\n')}\n:::\n\n:::{dropdown} Correction of exercise 1\n1. It is light.\n2. Up to 0 °C.\n:::\n`;

  it('answers each part that asks by itself', async () => {
    expect(await asked(page('Why does ice float?', 'Explain how long it stays ice.'))).toEqual([
      'open Exercise 1 Answer these. Why does ice float? > It is light.',
      'open Explain how long it stays ice. > Up to 0 °C.',
    ]);
  });

  it('answers the whole, where its parts are words that ask nothing', async () => {
    expect(await asked(page('ice', 'water'))).toEqual([
      'open Exercise 1 Answer these. ice water > Correction of exercise 1 It is light. Up to 0 °C.',
    ]);
  });
});

describe('a box of problems, and one of their solutions', () => {
  const page = (title: string, ...below: readonly string[]): string =>
    `# Ice\n\nSome words.\n\n:::{dropdown} ${title}\n1. Why does ice float?\n\n2. Explain what melts it.\n${below.map((one) => `\n${one}\n`).join('')}:::\n\n:::{dropdown} Solutions\n1. It is light.\n\n2. The sun.\n:::\n`;

  it.each(['Problems', 'Problemi', 'Problèmes', 'Exercises'])('answer each other: %s', async (title) => {
    expect(await asked(page(title))).toEqual([
      `open ${title} Why does ice float? > It is light.`,
      'open Explain what melts it. > The sun.',
    ]);
  });

  it('may say below them how to hand them in', async () => {
    expect(await asked(page('Problems', '*Task:* answer in your own words.'))).toEqual([
      'open Problems Task: answer in your own words. Why does ice float? > It is light.',
      'open Explain what melts it. > The sun.',
    ]);
  });
});

it('a heading below an exercise’s that only says what is set begins no other exercise', async () => {
  const one = (count: number, words: string, told: string): string =>
    `## Übung ${count}: Eis\n\n### Aufgabe\n${words}\n\n### Schritte:\n\n**Schritt 1:** Nimm es\n\n### Hinweise:\n- Nutze eine Waage\n\n${fold('Musterlösung anzeigen', told)}`;
  const found = await asked(
    `# Woche 3\n\n${one(1, 'Erstelle einen Würfel.', 'So.')}\n---\n\n${one(2, 'Wiege den Würfel.', 'Anders.')}`,
  );
  expect(found).toEqual([
    expect.stringMatching(/^open Erstelle einen Würfel\. .*Nimm es.* > So\.$/),
    expect.stringMatching(/^open Wiege den Würfel\. .*Nimm es.* > Anders\.$/),
  ]);
});

describe('sums in a list, below words that tell what to do with each', () => {
  const told = (...answers: readonly string[]): string =>
    answers.map((one, i) => `${i + 1}. ${one}`).join('\n');
  const SUMS = told('$3 + 4$', '$2 \\cdot 5$', '$7^2$');
  const SOLVED = told('$7$', '$10$', '$49$');
  const each = (called: string, lead: string): readonly string[] => [
    `open ${called} ${lead} 3 + 4 > 7`,
    `open ${lead} 2 \\cdot 5 > 10`,
    `open ${lead} 7^2 > 49`,
  ];
  const declared = (lead: string, sums: string, solution: string): string =>
    `# Sums\n\n:::{exercise}\n:label: one\n\n${lead}\n\n${sums}\n:::\n\n:::{solution} one\n:class: dropdown\n\n${solution}\n:::\n`;

  it.each([
    'Simplify the following expressions:',
    'Simplify these expressions.',
    'For each of the following expressions, find the value:',
    'Calculate:',
    'Calculez :',
    'Berechnen Sie die folgenden Ausdrücke:',
    'Calcula:',
    'Calcola le seguenti espressioni:',
    'Calcule:',
    'Bereken:',
  ])('are each answered by their own in a declared exercise: %s', async (lead) => {
    expect(await asked(declared(lead, SUMS, SOLVED))).toEqual(each('Exercise 1', lead));
  });

  it.each([
    [
      'a theorem of Quarto’s',
      (lead: string) => `::: {#exr-one}\n\n${lead}\n\n${SUMS}\n:::\n\n::: {.solution}\n\n${SOLVED}\n:::\n`,
    ],
    [
      'with a title',
      (lead: string) =>
        `::: {#exr-one}\n\n## Sums\n\n${lead}\n\n${SUMS}\n:::\n\n::: {.callout-tip collapse="true"}\n## Solution\n\n${SOLVED}\n:::\n`,
    ],
  ])('and in %s', async (_, page) => {
    const found = await asked(`# Arithmetic\n\n${page('Calculate:')}`);
    expect(found).toEqual([
      expect.stringMatching(/^open Exercise 1.* Calculate: 3 \+ 4 > 7$/),
      ...each('', 'Calculate:').slice(1),
    ]);
  });

  it.each([
    ['what is given', 'Calculate the power.', told('$U = 12$ V', '$I = 2$ A'), told('It is', '$24$ W.')],
    ['one system', 'Solve the system:', told('$x + y = 3$', '$x - y = 1$'), told('$x = 2$', '$y = 1$')],
    ['things', 'For each of these lakes, find how deep it is.', told('Geneva', 'Garda'), told('310', '346')],
    ['what is chosen from', 'Which of these is larger?', told('$2^3$', '$3^2$'), told('$8$', '$9$')],
    ['fewer answers', 'Calculate:', SUMS, told('$7$', '$10$')],
  ])('are one question where they are not done one by one: %s', async (_, lead, sums, solution) => {
    expect(await asked(declared(lead, sums, solution))).toHaveLength(1);
  });

  it('are one where nobody answers them', async () => {
    const [page = ''] = declared('Calculate:', SUMS, SOLVED).split(':::{solution}');
    expect(await asked(page)).toEqual(['open Exercise 1 Calculate: 3 + 4 2 \\cdot 5 7^2']);
  });
});

describe('questions below the box of their task, and one fold that answers them', () => {
  const FENCE = '```';
  const code = (...lines: readonly string[]): string => `${FENCE}bash\n${lines.join('\n')}\n${FENCE}`;
  const page = (solution: string, items = '1. **How many** cubes are there?\n2. Who counts them?'): string =>
    `# Ice\n\n## Übung: Eis\n\n!!! info "Aufgabe"\n    Weigh the cubes.\n\n**Given:**\n\n- a scale\n- a glass\n\n**What you find out by \`ls\`:**\n\n${items}\n\n??? success "Solution"\n\n${solution.replace(/^(?=.)/gm, '    ')}\n`;
  const OPENS = 'open Aufgabe Weigh the cubes. Given: a scale a glass What you find out by ls:';

  it('part by part, where its comments count', async () => {
    const told = code('weigh', '# 1) cubes', 'count', '', '# 2) people', 'who');
    expect(await asked(page(told))).toEqual([
      `${OPENS} How many cubes are there? > weigh # 1) cubes count`,
      expect.stringMatching(/^open (?:.* )?Who counts them\? > # 2\) people who$/),
    ]);
  });

  it('and its last part may go on in tabs, and in more code', async () => {
    const tabs = `=== "Linux"\n    ${code('who').replaceAll('\n', '\n    ')}\n\n=== "Windows"\n    ${code('whoami').replaceAll('\n', '\n    ')}`;
    const told = [code('# 1) cubes', 'count', '', '# 2) people'), tabs, code('# tidy up', 'melt')].join(
      '\n\n',
    );
    expect(await asked(page(told))).toEqual([
      `${OPENS} How many cubes are there? > # 1) cubes count`,
      expect.stringMatching(/Who counts them\? > # 2\) people Linux who Windows whoami # tidy up melt$/),
    ]);
  });

  it('in a list of as many', async () => {
    expect(await asked(page('1. Four.\n2. The baker.'))).toEqual([
      `${OPENS} How many cubes are there? > Four.`,
      expect.stringMatching(/Who counts them\? > The baker\.$/),
    ]);
  });

  it.each([
    ['code that counts nothing', code('count', 'who')],
    ['code twice, in two languages', `${code('# 1) a', 'b', '# 2) c')}\n\n${code('# 1) d', 'e', '# 2) f')}`],
    ['a sentence', 'The baker counts four.'],
  ])('as a whole otherwise: %s', async (_, solution) => {
    const [one, ...others] = await asked(page(solution));
    expect(others).toEqual([]);
    expect(one).toMatch(/^open Aufgabe Weigh the cubes\. .*How many cubes .*Who counts them\? > /);
  });
});

describe('a fold that asks, in an exercise', () => {
  const page = (title: string, words = 'Find the weight of the ice.', ...more: readonly string[]): string =>
    `# Ice\n\n:::{exercise}\n${words}\n\n${fold(title, 'On a scale.')}\n${more.join('\n')}\n:::\n`;

  it.each([
    'How do I find it?',
    'What can I use?',
    'Wie finde ich das Gewicht?',
    'Comment puis-je le trouver ?',
    'Come posso trovarlo?',
    '¿Cómo puedo hallarlo?',
  ])('helps where its reader asks that, below what is set: %s', async (title) => {
    expect(await asked(page(title, undefined, fold('Solution', '2 kg.')))).toEqual([
      'open Exercise 1 Find the weight of the ice. > 2 kg. (On a scale.)',
    ]);
    expect(await asked(page(title))).toEqual(['open Exercise 1 Find the weight of the ice. (On a scale.)']);
  });

  it('asks the learner otherwise', async () => {
    expect(await asked(page('Why does it float?'))).toEqual(['open Why does it float? > On a scale.']);
    expect(await asked(page('How do I find it?', 'The ice.'))).toEqual([
      'open How do I find it? > On a scale.',
    ]);
  });
});

describe('boxes called examples, beside exercises', () => {
  const exercise = (words: string): string => `!!! exercise\n    ${words}\n`;
  const page = (...examples: readonly string[]): string =>
    `# Ice\n\n${['Weigh it.', 'Why does it float?', 'Draw the lake.'].map(exercise).join('\n')}\n${examples.map((one) => `!!! example\n    ${one.replaceAll('\n', '\n    ')}\n`).join('\n')}`;
  const examplesIn = async (...examples: readonly string[]): Promise<readonly string[]> =>
    (await asked(page(...examples))).filter((one) => one.includes('Example'));

  it('are exercises where they only tell what is to be done', async () => {
    expect(await examplesIn('Measure the cube.', 'Write down how heavy it is.', 'A glass.')).toEqual([
      'open Example Measure the cube.',
      'open Example Write down how heavy it is.',
    ]);
  });

  it.each([
    [
      'what may be how it is done stands below',
      ['Calculate it.\n\n$2 + 2 = 4$', 'Add two.\n\nTwo and two is four.'],
    ],
    ['most show something', ['Measure the cube.', 'Count the cubes.', 'A glass.', 'A lake.', 'Fog.']],
    ['it is one', ['Measure the cube.']],
  ])('are none where %s', async (_, examples) => {
    expect(await examplesIn(...examples)).toEqual([]);
  });
});
