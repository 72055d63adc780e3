/** Notebooks that show their solutions: by a tag, by a first comment, by nbgrader's marks, or by the file's name. */
import { describe, expect, it } from 'vitest';
import { noCrossReferences, openFile } from '../../../src/read/index.ts';
import { memoryFiles } from '../../support/memory-files.ts';
import { html, sketch } from '../support.ts';

interface Raw {
  readonly raw: string;
}

interface Code {
  readonly code: readonly string[];
  readonly tags?: readonly string[];
  readonly about?: Readonly<Record<string, unknown>>;
  readonly prints?: string;
}

function cellOf(one: string | Code | Raw) {
  if (typeof one === 'string') return { cell_type: 'markdown', metadata: {}, source: one };
  if ('raw' in one) return { cell_type: 'raw', metadata: {}, source: one.raw };
  return {
    cell_type: 'code',
    metadata: { tags: one.tags ?? [], ...one.about },
    source: one.code.join('\n'),
    outputs: one.prints ? [{ output_type: 'stream', name: 'stdout', text: one.prints }] : [],
  };
}

async function opened(
  cells: readonly (string | Code | Raw)[],
  path = 'ice.ipynb',
  title = '# Ice',
  folder?: string,
) {
  const text = JSON.stringify({ nbformat: 4, metadata: {}, cells: [title, ...cells].map(cellOf) });
  const file = { path, bytes: new TextEncoder().encode(text), text, ...(folder && { folder }) };
  const { close } = await openFile(file, memoryFiles({}), {
    description: { language: 'en' },
    settings: {},
  });
  const { lesson } = await close(noCrossReferences);
  return { html: html(lesson?.body), questions: lesson!.questions.map(sketch) };
}

const TASK = '### Exercise 1\n\nDouble it.';

describe('a cell of a notebook solves, and what it prints with it', () => {
  it.each([
    ['by its tag', { code: ['2 * x'], tags: ['solution'], prints: '4' }, '2 * x 4'],
    ['by what Jupyter’s exercise2 says of it', { code: ['2 * x'], about: { solution2: 'hidden' } }, '2 * x'],
    ['by what Jupyter’s exercise says of it', { code: ['2 * x'], about: { solution: 'shown' } }, '2 * x'],
    ['by any key that says so', { code: ['2 * x'], about: { cell_type: 'solution' } }, '2 * x'],
    ['by a key of its course’s', { code: ['2 * x'], about: { course: { is_solution: true } } }, '2 * x'],
    ['by a tag that says more', { code: ['2 * x'], tags: ['solution_code'] }, '2 * x'],
    ['by a tag in German', { code: ['2 * x'], tags: ['Musterlösung'] }, '2 * x'],
    ['by nbgrader’s key, filled in', { code: ['2 * x'], about: { nbgrader: { solution: true } } }, '2 * x'],
    ['by its first comment', { code: ['# Solution', '2 * x'], prints: '4' }, '# Solution 2 * x 4'],
    ['by a comment with a number', { code: ['# Solution 1', '2 * x'] }, '# Solution 1 2 * x'],
  ])('%s', async (_how, cell, told) => {
    expect(await opened([TASK, cell])).toEqual({
      questions: [`open Double it. > ${told}`],
      html: expect.not.stringContaining('2 * x'),
    });
  });

  it.each([
    ['says that it is none', { code: ['2 * x'], about: { nbgrader: { solution: false, grade: true } } }],
    [
      'stands where an exercise is folded',
      { code: ['2 * x'], about: { solution2: 'hidden', solution2_first: true } },
    ],
    ['is left to learners', { code: ['2 * x', '# YOUR CODE HERE'], about: { nbgrader: { solution: true } } }],
    ['holds what learners write', { code: ['2 * x'], tags: ['student-solution'] }],
  ])('not where it %s', async (_what, cell) => {
    expect((await opened(['Twice as much is:', cell])).html).toContain('2 * x');
  });

  it('and a place to write in between parts of a solution is none of its own', async () => {
    const solved = (code: string): Code => ({ code: [code], tags: ['solution'] });
    const place = { code: ['# your code goes here'] };
    const cells = ['### How are the cubes spread?', place, solved('mean(x)'), place, solved('sd(x)')];
    expect((await opened(cells)).questions).toEqual([
      'open How are the cubes spread? # your code goes here > Solution mean(x) Solution sd(x)',
    ]);
  });

  it('by nbgrader’s marks: what stands around them is given, hidden tests aside', async () => {
    const code = [
      ...[
        'def double(x):',
        '    """Twice."""',
        '    ### BEGIN SOLUTION',
        '    return 2 * x',
        '    ### END SOLUTION',
      ],
      ...['', 'double(2)', '### BEGIN HIDDEN TESTS', 'assert double(3) == 6', '### END HIDDEN TESTS'],
    ];
    const { questions } = await opened([TASK, { code, prints: '4' }]);
    const [asked, told] = questions[0]!.split(' > ');
    expect(asked).toContain('Double it. def double(x): """Twice.""" # … double(2)');
    expect(asked).not.toContain('return');
    expect(asked).not.toContain('assert');
    expect(told).toContain('return 2 * x');
    expect(told).not.toContain('BEGIN');
  });

  it.each([
    ['# solution-begin', '# solution-end'],
    ['# BEGIN SOLUTION NO PROMPT', '# END SOLUTION'],
    ['## ---- début du corrigé ----', '## ---- fin du corrigé ----'],
    ['# Lösung: Anfang', '# Lösung: Ende'],
  ])('by marks of other courses: %s', async (begins, ends) => {
    const code = ['x = 2', begins, 'y = 2 * x', ends, 'y'];
    const [asked, told] = (await opened([TASK, { code }])).questions[0]!.split(' > ');
    expect(asked).toBe('open Double it. x = 2 # … y');
    expect(told).toBe('x = 2 y = 2 * x y');
  });

  it('what learners have in its place is given, and no part of it', async () => {
    const code = [
      '# task-begin',
      'y = 0',
      '# task-end',
      '# solution-begin',
      'y = 2 * x',
      '# solution-end',
      'y',
    ];
    const [asked, told] = (await opened([TASK, { code }])).questions[0]!.split(' > ');
    expect(asked).toBe('open Double it. y = 0 # … y');
    expect(told).toBe('y = 2 * x y');
  });

  it('by a remark behind each line that solves', async () => {
    const code = ['x = 2', 'y = 2 * x  # SOLUTION', 'print(y)  # SOLUTION', 'z = 1 # solution of salt'];
    const [asked, told] = (await opened([TASK, { code }])).questions[0]!.split(' > ');
    expect(asked).toBe('open Double it. x = 2 y = … … z = 1 # solution of salt');
    expect(told).toBe('x = 2 y = 2 * x print(y) z = 1 # solution of salt');
  });

  it('by raw cells of Otter-Grader’s around it, which hide its tests, too', async () => {
    const around = (of: string, ...cells: readonly (string | Code)[]) => [
      { raw: `# BEGIN ${of}` },
      ...cells,
      { raw: `# END ${of}` },
    ];
    const { questions, html } = await opened([
      '**Question 1.** Double it.',
      ...around('SOLUTION', { code: ['y = 2 * x  # SOLUTION'] }),
      ...around('TESTS', { code: ['y == 4'] }),
      '**Question 2.** Why does ice float?',
      ...around('SOLUTION NO PROMPT', 'It is light.', { code: ['weigh(ice)'] }),
      'Next comes steam.',
    ]);
    expect(questions[0]).toBe('open Question 1. Double it. y = … > y = 2 * x');
    expect(questions[1]).toMatch(/^open Question 2. Why does ice float\? > .*It is light.*weigh\(ice\)$/);
    expect(html).toMatch(/<details>.*y == 4.*<\/details>.*Next comes steam/s);
  });

  it('below words that say where to write, in a file of solutions alone', async () => {
    const cell = { code: ['x = 2', '# write here', '2 * x'], prints: '4' };
    expect((await opened([TASK, cell], 'ice-sol.ipynb')).questions).toEqual([
      'open Double it. x = 2 # write here > x = 2 # write here 2 * x 4',
    ]);
    expect((await opened([TASK, cell])).questions).toEqual(['open Double it. x = 2 # write here 2 * x 4']);
  });

  it.each(['# write here', '# scrivi qui', '# Your code here'])(
    'below %s, of one cell alone, where it was run and is more than a line',
    async (place) => {
      const code = ['x = 2', place, 'y = 2 * x', 'print(y)'];
      const run = await opened([TASK, { code, prints: '4' }]);
      expect(run.questions).toEqual([`open Double it. x = 2 ${place} > x = 2 ${place} y = 2 * x print(y) 4`]);
      expect((await opened([TASK, { code }])).questions).toEqual([
        `open Double it. x = 2 ${place} y = 2 * x print(y)`,
      ]);
      expect(
        (await opened([TASK, { code: ['x = 2', place, '', 'print(x)'], prints: '2' }])).questions,
      ).toEqual([expect.not.stringContaining(' > ')]);
    },
  );
});

it('a cell that waits for a solution, or speaks of one, is what learners go on with', async () => {
  for (const code of [['# Solution goes here'], ['# Solution'], ['# Solution of x² = 4 by Newton', 'x = 3']])
    expect((await opened([TASK, { code }])).questions).toEqual([`open Double it. ${code.join(' ')}`]);
});

it('a question in bold is answered in bold, whatever code stands between', async () => {
  const cells = [
    '**Question:** What does it print?',
    { code: ['2 * 2'] },
    'Think first:',
    '**Answer:** It prints 4.',
  ];
  expect(await opened(cells)).toEqual({
    questions: ['open Question: What does it print? 2 * 2 Think first: > It prints 4.'],
    html: expect.not.stringContaining('prints 4'),
  });
});

describe('a sheet of exercises that is a notebook', () => {
  it.each([
    '< your answer >',
    'YOUR ANSWER HERE',
    '_Type your answer here, replacing this text._',
    'Votre réponse ici',
    '*Schreiben Sie Ihre Antwort hier*',
    'Escribe tu respuesta aquí…',
    'Scrivi qui la tua risposta',
  ])('asks what stands above the place to answer: %s', async (place) => {
    const { questions, html: shown } = await opened(['**Q1**: Explain ice.', place, 'Ice is *water*.']);
    expect(questions).toEqual(['open Q1: Explain ice.']);
    expect(shown).toMatch(/^<cartable-question [^>]*><\/cartable-question><p>Ice is <em>water<\/em>.<\/p>$/);
  });

  const tasks = (...cells: readonly string[]) => cells.map((one) => ({ code: one.split('\n') }));

  it('asks what comments count, in cells to write in', async () => {
    const cells = tasks(
      '# 1. How many cubes are there?\nlen(cubes)',
      '# 2. Which `x*y*z` float?\n# Name *all*.',
      '# 3. Melt them\n',
      '# 4) Weigh them',
    );
    expect((await opened(['## Tasks', { code: ['cubes = [1]'] }, ...cells])).questions).toEqual([
      'open 1. How many cubes are there? > len(cubes)',
      'open 2. Which x*y*z float? Name *all*.',
      'open 3. Melt them',
      'open 4) Weigh them',
    ]);
  });

  it('asks what comments call exercises, be they solved or not, with all that goes on solving them', async () => {
    const cells = tasks(
      '# Exercício 1\n# Conte os cubos.\nlen(cubes)',
      '# Exercício 2\n# Derreta\n# um deles.\nmelt(cubes[0])',
      'cubes',
      '# Exercício 3\n# Pese-os.',
    );
    const { questions, html: shown } = await opened([{ code: ['import ice'] }, ...cells, 'Fim.']);
    expect(questions).toEqual([
      'open Exercício 1 Conte os cubos. > len(cubes)',
      'open Exercício 2 Derreta um deles. > melt(cubes[0]) cubes',
      'open Exercício 3 Pese-os.',
    ]);
    expect(shown).toContain('import ice');
    expect(shown).toContain('Fim.');
    const demo = tasks('# Example 1\n# Count.\n1', '# Example 2\n# Sort.\n2', '# Example 3\n# Melt.\n3');
    expect((await opened(demo)).questions).toEqual([]);
    const bare = tasks('# Exercise 1\n1', '# Exercise 2\n2', '# Exercise 3\n3');
    expect((await opened(bare)).questions).toEqual([]);
  });

  it('asks several of one cell, each by itself, and what counts in a file of exercises', async () => {
    const one =
      'import ice\n\n# Exercise 1 - cubes\n# Count the cubes.\n3\n\n# Exercise 2\n# Melt them.\nmelt(3)';
    const { questions, html: shown } = await opened([{ code: one.split('\n'), prints: 'done' }]);
    expect(questions).toEqual([
      'open Exercise 1 - cubes Count the cubes. > 3',
      'open Exercise 2 Melt them. > melt(3) done',
    ]);
    expect(shown).toContain('import ice');
    const counted = tasks(
      '# 1) Count the cubes.\nlen(x)',
      '# 2) Define a cube.\nx = 1',
      '# 3) Compute it.\n2 * x',
    );
    expect((await opened(counted, 'ice_exercises.ipynb')).questions).toEqual([
      'open 1) Count the cubes. > len(x)',
      'open 2) Define a cube. > x = 1',
      'open 3) Compute it. > 2 * x',
    ]);
    expect((await opened(counted)).questions).toEqual([]);
  });

  it.each([
    [
      'most have code',
      ['# 1. Load\nload()', '# 2. Melt\nmelt()', '# 3. Weigh\nweigh()', '# 4. Draw', '# 5. Go'],
    ],
    ['they don’t count', ['# 1. Load', '# 5. Melt', '# 9. Weigh']],
    ['they are few', ['# 1. Load', '# 2. Melt']],
  ])('asks none where %s', async (_what, cells) => {
    const { questions, html: shown } = await opened(['Words.', ...tasks(...cells)]);
    expect(questions).toEqual([]);
    expect(shown).toContain('# 1. Load');
  });
});

describe('exercises in a file of solutions', () => {
  const SOLVED = ['### Exercise 1\n\nCount the cubes.', { code: ['len(cubes)'] }, 'There are three.'];

  it.each([
    'ejercicios_solución.ipynb',
    'solutions/ice.ipynb',
    'entrega-resuelta.ipynb',
    'esercizi-svolti.ipynb',
    'Lista1_gabarito.ipynb',
    'Lab 3 (Solutions).ipynb',
    'ice_sol_01.ipynb',
    'ice-soln.ipynb',
    'ice-ans.ipynb',
    'Lab2_Ans.ipynb',
    'quiz-3-ans-v2.ipynb',
    'TP2corrigé.v2.ipynb',
    'td3_corr.ipynb',
    'act_glace_corr.ipynb',
    'Musterlösungen/Blatt 1.ipynb',
    'ejercicios_resueltos_tema1.ipynb',
    'lista-resolvida.ipynb',
    'prova2-corrigida.ipynb',
    'week1_uitwerkingen.ipynb',
  ])('are solved from their first code on: %s', async (path) => {
    const cells = [...SOLVED, '## Exercise: ice\n\nMelt it.', { code: ['melt(ice)'] }];
    const { questions, html: shown } = await opened(cells, path);
    expect(questions).toEqual([
      'open Count the cubes. > len(cubes) There are three.',
      'open Melt it. > melt(ice)',
    ]);
    expect(shown).not.toContain('three');
  });

  it('are solved by the points of what is said between their code, too', async () => {
    const points =
      'We see:\n\n- two are small\n- one is large\n\nSo we go on:\n\n1. Sort them.\n2. Melt one.';
    const cells = ['## Exercise: ice\n\nMelt the cubes of:\n\n- rain', { code: ['len(cubes)'] }, points];
    const { questions, html: shown } = await opened([...cells, { code: ['melt(1)'] }], 'ice_solution.ipynb');
    expect(questions).toEqual([
      expect.stringMatching(/^open Melt the cubes of: rain > .*two are small.*melt/),
    ]);
    expect(shown).not.toContain('small');
    const more = await opened(
      [...cells, { code: ['melt(1)'] }, '- Weigh it.\n- Sell it.'],
      'ice_solution.ipynb',
    );
    expect(more.questions).toEqual(questions);
    expect(more.html).toContain('Sell it.');
  });

  it('are several where the points right below an answer ask', async () => {
    const cells = [
      '### Exercise 1\n\nIce.\n\n- Melt it.',
      { code: ['melt()'] },
      '- Weigh it.',
      { code: ['weigh()'] },
    ];
    expect((await opened(cells, 'ice_solution.ipynb')).questions).toHaveLength(2);
  });

  it('are solved where only the folder says so, and its file is built alone', async () => {
    const { questions } = await opened(SOLVED, 'ice.ipynb', '# Ice', '03_soluzioni');
    expect(questions).toEqual(['open Count the cubes. > len(cubes) There are three.']);
  });

  it.each([
    'les-20-ans.ipynb',
    'ice_plans.ipynb',
    'resolution/ice.ipynb',
    'solar-ice.ipynb',
    'ice_corr.ipynb',
    'ice-solving.ipynb',
    'resolve.ipynb',
  ])('show it where the file says nothing: %s', async (path) => {
    const { questions } = await opened(SOLVED, path);
    expect(questions).toEqual(['open Count the cubes. len(cubes) There are three.']);
  });

  it('may have code to start from, and several cells that solve', async () => {
    const cell = (words: string) => ({ code: ['x = 2', '# YOUR CODE HERE', words] });
    const { questions } = await opened(
      ['### Exercise 1\n\nDouble it.', cell('2 * x'), cell('x + x')],
      'a-sol.ipynb',
    );
    expect(questions).toHaveLength(1);
    expect(questions[0]).toMatch(/^open Double it\. x = 2 # YOUR CODE HERE > .*2 \* x.*x \+ x/);
  });
});

describe('in a notebook of solutions, code below what sets an exercise solves it', () => {
  const boxed = (words: string): string =>
    `<div class="alert alert-info">\n\n**Exercise 2**\n\n${words}\n\n#### Tests\n\nTry 2.\n</div>`;
  const cells = [
    '### Exercise 1: twice\n\nDouble x.',
    { code: ['2 * x'], prints: '4' },
    boxed('Halve x.'),
    { code: ['x / 2'] },
    '## Loops\n\nA loop:',
    { code: ['for i in y: i'] },
  ];

  it.each([
    ['by its name', '# Numbers', 'numbers-correctionTwo.ipynb'],
    ['by its title', '# Numbers (solutions)', 'numbers.ipynb'],
  ])('%s', async (_how, title, file) => {
    const { questions, html } = await opened(cells, file, title);
    expect(questions).toEqual(['open Double x. > 2 * x 4', 'open Exercise 2 Halve x. Tests Try 2. > x / 2']);
    expect(html).toContain('for i in y');
  });

  it.each([
    ['one of several programs', '**Program B**', 'Program B'],
    ['in French', '**Programme 2**', 'Programme 2'],
    [
      'another answer',
      '**First alternative solution**\n\nThe cubes go first.',
      'First alternative solution The cubes go first.',
    ],
    ['in German', '**Zweite alternative Lösung**', 'Zweite alternative Lösung'],
  ])('and what names %s belongs to it', async (_what, words, told) => {
    const lesson = ['## Loops', '## Lists', '## Cubes'].flatMap((title) => [title, { code: ['x'] }]);
    const task = '**Exercise 1**\n\nTell what it prints.';
    const next = ['**Exercise 2**\n\nHalve x.', { code: ['x / 2'] }];
    const all = [...lesson, task, { code: ['2 * x'] }, { raw: '4' }, words, { code: ['3 * x'] }, ...next];
    const { questions } = await opened(all, 'numbers-solutions.ipynb', '# Numbers');
    expect(questions).toEqual([
      `open Exercise 1 Tell what it prints. > 2 * x ${told} 3 * x`,
      'open Exercise 2 Halve x. > x / 2',
    ]);
  });

  it('and what counted steps tell to do', async () => {
    const steps = ['### Step 1. Count the cubes', { code: ['len(cubes)'] }, '### 2. What is the largest?'];
    const { questions } = await opened([...steps, { code: ['max(cubes)'] }], 'ice_solutions.ipynb');
    expect(questions).toEqual([
      'open Step 1. Count the cubes > len(cubes)',
      'open 2. What is the largest? > max(cubes)',
    ]);
  });

  it('and what else is told below a step, in a heading of its own or in words', async () => {
    const more = ['#### This time print a table', 'Print a table.'];
    for (const one of more) {
      const cells = [
        `### Step 1. Count the cubes.\n${one}`,
        { code: ['len(cubes)'] },
        '### Step 2. Sort them.',
      ];
      const { questions, html: shown } = await opened(
        [...cells, { code: ['sort()'] }],
        'ice_solutions.ipynb',
      );
      expect(questions).toEqual([
        `open Step 1. Count the cubes. ${one.replace('#### ', '')} > len(cubes)`,
        'open Step 2. Sort them. > sort()',
      ]);
      expect(shown).not.toContain('Count the cubes');
    }
  });

  it('but not where a cell says that it does, and in no other notebook', async () => {
    const given = ['### Exercise 1\n\nDouble x.', { code: ['x = 2'] }, { code: ['# Solution', '2 * x'] }];
    const { questions } = await opened(given, 'ice.ipynb', '# Numbers (solutions)');
    expect(questions).toEqual(['open Double x. x = 2 > # Solution 2 * x']);
    const asked = ['**Question**: What does it print?', { code: ['x'] }, '**Answer**: 2.'];
    expect((await opened(asked, 'ice-sol.ipynb')).questions).toEqual([
      'open Question: What does it print? x > 2.',
    ]);
    const told = ['### Exercise 1\n\nDouble x.', { code: ['x = 2'] }, '**Answer:** Write 2 * x.'];
    expect((await opened(told, 'ice-sol.ipynb')).questions).toEqual(['open Double x. x = 2 > Write 2 * x.']);
    expect((await opened(cells)).questions[0]).toContain('open Double x. 2 * x 4');
  });
});

describe('in a sheet of solutions, where most words above code tell what to do', () => {
  const FILE = 'ice-sol.ipynb';
  const code = (words: string, prints?: string) => ({ code: [words], ...(prints && { prints }) });

  it('each cell asks as a whole, its lists and tips too, and all code below solves it', async () => {
    const cells = [
      code('import ice'),
      '## Loops\n\nCount from 1 to 10, but:\n\n- in one line\n- backwards\n\n*Tip: look for a loop.*',
      code('for i in x: i'),
      code('x', '10'),
      'There are ten.',
      '## Weights\n\nCompute the mean.\n\n```\n# of this\nx = 2\n```',
      code('mean(x)', '====\n= 2'),
      '## What is it for?',
      code('y'),
    ];
    const { questions, html: shown } = await opened(cells, FILE);
    expect(questions).toEqual([
      'open Count from 1 to 10, but: in one line backwards Tip: look for a loop. > for i in x: i x 10 There are ten.',
      'open Compute the mean. # of this x = 2 > mean(x) ==== = 2',
      'open What is it for? > y',
    ]);
    expect(shown).toContain('import ice');
    expect(shown).toContain('Loops');
    expect(shown).not.toContain('There are ten');
  });

  it.each([
    [
      'numbers, though nobody knows the verb',
      '1. Frobnicate the cubes.',
      '2. Using `x`, plot them.',
      '3. Count.',
    ],
    ['letters', 'a) Count the cubes.', 'b) Nimm den Mittelwert.', 'c) Plot them.'],
    ['numbers in bold', '**1a** Count them.', '**1b)** Ordenar los cubos.', '**2a** Slice them.'],
  ])('%s set one, too', async (_what, ...asked) => {
    const { questions } = await opened(
      asked.flatMap((one) => [one, code('x')]),
      FILE,
    );
    expect(questions).toHaveLength(3);
    for (const one of questions) expect(one).toMatch(/ > x$/);
  });

  it('what counts and is called alike sets one, but no part of a page, and none but exercises where they are named', async () => {
    const called = (name: string) =>
      [1, 2, 3].flatMap((n) => [`## ${name} ${n}: ice\n\nIt melts.`, code(`melt(${n})`)]);
    expect((await opened(called('In class'), FILE)).questions).toEqual([
      'open In class 1: ice It melts. > melt(1)',
      'open In class 2: ice It melts. > melt(2)',
      'open In class 3: ice It melts. > melt(3)',
    ]);
    expect((await opened(called('Section'), FILE)).questions).toEqual([]);
    const named = ['### Exercise 1\n\nCount.', code('1'), '### Exercise 2\n\nSort.', code('2')];
    expect((await opened([...called('Demo'), ...called('In class'), ...named], FILE)).questions).toEqual([
      'open Count. > 1',
      'open Sort. > 2',
    ]);
  });

  it('a step among steps that tell what to do is one, in words that nobody knows', async () => {
    const steps = ['Count the cubes', 'Frobnicate them', 'Calculate the mean', 'Compare both'];
    const cells = steps.flatMap((one, i) => [`### Step ${i + 1}. ${one}`, code(`run(${i})`)]);
    const { questions, html: shown } = await opened(cells, FILE);
    expect(questions[1]).toBe('open Step 2. Frobnicate them > run(1)');
    expect(shown).not.toContain('run(1)');
  });

  it('words below what counts answer it, and a program’s plan below a title', async () => {
    const cells = [
      '1. Count the cubes.',
      code('3'),
      'Q2. Why do they float?',
      'They are light.',
      '3. Weigh them.',
      code('x'),
      '### Ex 4: the mean',
      'Plan\n\n```\nadd, divide\n```',
      code('mean(x)'),
      '### Ex 5: the sum',
      code('sum(x)'),
      '### Ex 6: the rest',
      code('x % 2'),
    ];
    expect((await opened(cells, FILE)).questions).toEqual([
      'open Count the cubes. > 3',
      'open Q2. Why do they float? > They are light.',
      'open Weigh them. > x',
      'open Ex 4: the mean > Plan add, divide mean(x)',
      'open Ex 5: the sum > sum(x)',
      'open Ex 6: the rest > x % 2',
    ]);
  });

  it('boxes in HTML set one, be they closed or not', async () => {
    const box = (words: string, end: string) =>
      `<div class="alert alert-warning">\n<b>ÜBUNG: </b> Eis<br />\n\n${words}\n${end}`;
    const cells = [box('Zähle.', '</div>'), code('1'), box('Wiege.', ''), code('2')];
    expect((await opened(cells, FILE)).questions).toEqual([
      'open ÜBUNG: Eis Zähle. > 1',
      'open ÜBUNG: Eis Wiege. > 2',
    ]);
  });

  it('what learners start from is shown, and a cell that waits for them tells nothing', async () => {
    const cells = [
      ...['Count them.', code('x = [1]'), code('# YOUR CODE HERE\nlen(x)')],
      ...['Compare them.', code('# YOUR CODE HERE')],
      ...['Calculate the mean.', code('mean(x)')],
    ];
    const { questions } = await opened(cells, FILE);
    expect(questions[0]).toBe('open Count them. x = [1] > # YOUR CODE HERE len(x)');
    expect(questions.at(-1)).toBe('open Calculate the mean. > mean(x)');
  });

  it('asks nothing where most words tell a story, or only say to run a cell', async () => {
    const cells = ['Ice floats.', code('1'), 'Now we count:', code('2'), 'Run the next cell.', code('3')];
    const { questions, html: shown } = await opened([...cells, 'Count them.', code('4')], FILE);
    expect(questions).toEqual([]);
    expect(shown).toContain('4');
  });
});

it('a line of === that a program prints in a declared question cuts nothing', async () => {
  const cell = ':::{question}\nWhat does it print?\n\n```\n====\n```\n===\nA line.\n:::';
  expect((await opened([cell])).questions).toEqual(['open What does it print? ==== > A line.']);
});

describe('a sheet of solutions', () => {
  const path = 'ice_solution.ipynb';
  const asked = async (...cells: readonly (string | Code)[]) => (await opened(cells, path)).questions;

  it.each([
    ['Split up the cubes.', 'Display the largest of them.'],
    ['### Extract the first cube', '### Tokenize that text'],
    ['The input will be a list of cubes.', 'Your task is to sort them.'],
    ['La entrada será una lista.', 'Su tarea es ordenar.'],
    ['- Count the cubes.', '- Which of them float?'],
  ])('tells what to do in words that other pages tell of themselves: %s', async (first, second) => {
    const words = (one: string): string => one.replace(/^(?:#+|-) /, '');
    expect(await asked(first, { code: ['one(cubes)'] }, second, { code: ['two(cubes)'] })).toEqual([
      `open ${words(first)} > one(cubes)`,
      `open ${words(second)} > two(cubes)`,
    ]);
  });

  it.each([
    ['Découper le texte', 'Regroupez les mots', 'Texte de base'],
    ['Zerlege den Text', 'Den Text in Wörter zerlegen', 'Länge der Liste'],
    ['Dividi il testo', 'Raggruppare le parole', 'Potere di una parola'],
    ['Agrupa las palabras', 'Dividir el texto', 'Lugar de las palabras'],
    ['Agrupe as palavras', 'Dividir o texto', 'Palavras do texto'],
    ['Splits de tekst', 'Groepeer de woorden', 'Lijst van woorden'],
    ['Lowercase the text', 'Look at the words', 'Sample means'],
  ])('tells it in any language: %s, %s, and not %s', async (first, second, name) => {
    const cells = [first, second, name].flatMap((one, i) => [`### ${one}`, { code: [`f(${i})`] }]);
    expect((await opened(cells, path)).questions).toEqual([`open ${first} > f(0)`, `open ${second} > f(1)`]);
  });

  it('goes on asking behind N.B., and in brackets', async () => {
    const exercise = (n: number): readonly (string | Code)[] => [
      `## Exercise ${n}`,
      'Take some cubes, and weigh them at random.',
      'N.B. they are cold.',
      '*(Use the scales.)*',
      { code: [`weigh(${n})`] },
    ];
    expect(await asked(...exercise(1), ...exercise(2))).toEqual(
      [1, 2].map((n) =>
        expect.stringMatching(new RegExp(`^open .*at random\\..*cold.*scales.*> weigh\\(${n}\\)$`)),
      ),
    );
  });

  it('answers in words, where nothing is programmed, or what asks ends above them', async () => {
    const cells = [
      '- Why does ice float?',
      'It is light.',
      '- Where does it float?',
      'In water.',
      { code: ['1'] },
    ];
    expect(await asked(...cells, '- Name three.', 'Ice, hail, snow.')).toEqual([
      'open Why does ice float? > It is light.',
      'open Where does it float? > In water. 1',
      'open Name three. > Ice, hail, snow.',
    ]);
  });

  it.each([
    '#### Your answer to question 1: which of them float?',
    '**Votre réponse :** lesquels ?',
    '**Tu respuesta**: ¿cuáles?',
    '### Ihre Antwort zu Frage 1',
  ])('answers where it says whose answer it is: %s', async (title) => {
    const task = (n: number): string => `### 1(${n})\n\n**Task: Frobnicate cube ${n}.**`;
    const told = `${title}\n\nAll of them do.`;
    expect(await asked(task(1), { code: ['float(1)'] }, told, task(2), told)).toEqual([
      expect.stringMatching(/^open Task: Frobnicate cube 1\. > float\(1\) .*All of them do\.$/),
      expect.stringMatching(/^open Task: Frobnicate cube 2\. > .*All of them do\.$/),
    ]);
  });

  it('asks above an empty cell, too', async () => {
    const { questions, html: shown } = await opened(
      [
        '- Count the cubes.',
        { code: ['len(cubes)'] },
        '- Show the others.',
        { code: [''] },
        '## More',
        'Ice.',
      ],
      path,
    );
    expect(questions).toEqual(['open Count the cubes. > len(cubes)', 'open Show the others.']);
    expect(shown).toContain('Ice.');
  });

  it('asks by headings without a mark, too', async () => {
    const cells = [
      'Count them.',
      { code: ['1'] },
      'Sort them.',
      { code: ['2'] },
      '### Which cube is the largest',
    ];
    expect((await asked(...cells, { code: ['3'] }))[2]).toBe('open Which cube is the largest > 3');
  });

  it('leaves what only leads to code', async () => {
    const { html: shown } = await opened(
      [
        ...['Count the cubes.', { code: ['len(cubes)'] }, 'Melt the cubes.', { code: ['melt(cubes)'] }],
        ...['Sort the cubes.', { code: ['sort(cubes)'] }, '## Data', 'For that, look at this text:'],
        { code: ['text = "ice"'] },
      ],
      path,
    );
    expect(shown).toContain('text = "ice"');
  });
});

describe('comments in the cells of a file of solutions ask', () => {
  const cells = (...codes: readonly string[]): readonly Code[] =>
    codes.map((one) => ({ code: one.split('\n') }));

  it.each([
    ['# 1) Count them.', '# 2) Melt them.'],
    ['# 1. Count them.', '# 2. Melt them.'],
    ['# (a) Count them.', '# (b) Melt them.'],
    ['# Q1: Count them.', '# Q2: Melt them.'],
    ['"""\n1) Count them.\n"""', '"""\n2) Melt them.\n"""'],
  ])('which count: %s', async (first, second) => {
    const { questions } = await opened(
      cells('x = 1', `${first}\nlen(x)`, `${second}\nmelt(x)`),
      'ice_solution.ipynb',
    );
    expect(questions).toEqual([
      expect.stringMatching(/^open .*Count them\. > len\(x\)$/),
      expect.stringMatching(/^open .*Melt them\. > melt\(x\)$/),
    ]);
  });

  it('which count further below, all of whose cell is the answer', async () => {
    const { questions } = await opened(
      cells('# 1) Count them.\nlen(x)', 'print("now")\n\n# 2) Melt them.\nmelt(x)'),
      'ice_solution.ipynb',
    );
    expect(questions[1]).toMatch(/^open 2\) Melt them\. > print\("now"\) .*melt\(x\)$/);
  });

  it('which tell what to do, where many do', async () => {
    const codes = [
      '# Count them.\nlen(x)',
      '# Sort them.\nsort(x)',
      'y = 1',
      '# Show the rest.\nshow(x)',
      '# a value\nx',
    ];
    expect((await opened(cells(...codes), 'ice_solution.ipynb')).questions).toEqual([
      'open Count them. > len(x)',
      'open Sort them. > sort(x) y = 1',
      'open Show the rest. > show(x) # a value x',
    ]);
    expect((await opened(cells(...codes))).questions).toEqual([]);
  });
});

describe('code of which nobody says what it is', () => {
  const saidOf = async (cells: readonly (string | Code)[], path: string) => {
    const text = JSON.stringify({ nbformat: 4, metadata: {}, cells: ['# Ice', ...cells].map(cellOf) });
    const file = { path, bytes: new TextEncoder().encode(text), text };
    const { close } = await openFile(file, memoryFiles({}), {
      description: { language: 'en' },
      settings: {},
    });
    const { lesson, diagnostics } = await close(noCrossReferences);
    return {
      html: html(lesson?.body),
      questions: lesson!.questions.length,
      rules: diagnostics
        .map(({ rule, file: place }) => `${place} ${rule}`)
        .filter((one) => /code-/.test(one)),
    };
  };

  it('is folded in a file of solutions, but for what only makes ready, and asks nothing', async () => {
    const cells = ['## Fog\n\nFog is a cloud.', { code: ['import fog'] }, { code: ['fog.melt()'] }];
    const said = await saidOf(cells, 'ice_solution.ipynb');
    expect(said.questions).toBe(0);
    expect(said.rules).toEqual(['ice_solution.ipynb:cell 4 notebook-code-unset']);
    expect(said.html).toMatch(/import fog[\s\S]*<details[^>]*>[\s\S]*fog\.melt/);
    expect((await saidOf(cells, 'ice.ipynb')).rules).toEqual([]);
  });

  it('is named below exercises of any other, where it may solve most of them', async () => {
    const exercise = (n: number, ...code: readonly string[]) => [`## Exercise ${n}\n\nMelt it.`, { code }];
    const solved = [...exercise(1, 'melt(1)'), ...exercise(2, 'melt(2)')];
    expect((await saidOf(solved, 'ice.ipynb')).rules).toEqual(['ice.ipynb:cell 3 notebook-code-shown']);
    const told = [
      ...solved.slice(0, 2),
      '**Answer:** It melts.',
      ...solved.slice(2),
      '**Answer:** It melts.',
    ];
    for (const others of [
      told,
      exercise(1, 'melt(1)'),
      [...exercise(1, 'melt(1)'), ...exercise(2, 'x = ...')],
    ])
      expect((await saidOf(others, 'ice.ipynb')).rules).toEqual([]);
    expect((await saidOf(solved, 'ice_solution.ipynb')).rules).toEqual([]);
  });

  it('is one answer where a page is one exercise, whatever its steps tell', async () => {
    const steps = ['1. Melt it.', { code: ['melt()'] }, '2. Sort them.', { code: ['sort()'] }];
    const cells = ['Melt the ice.', '## Solution', ...steps];
    const { questions, html: shown } = await opened(cells, 'ice_solution.ipynb', '# Exercise 2');
    expect(questions).toEqual([expect.stringMatching(/^open Melt the ice\. > .*melt\(\).*sort\(\)$/)]);
    expect(shown).not.toContain('melt()');
  });
});

describe('in a notebook that nothing calls solved, whole programs below most exercises solve them', () => {
  const code = (...lines: readonly string[]) => ({ code: lines });
  const PROGRAMS = [
    code('def count(cubes):', '    return len(cubes)'),
    code('total = sum(weights)', 'print(total)'),
    code('class Cube:', '    def melt(self):', '        self.size = 0'),
  ];
  const ASKED = [
    ['Write a function that counts cubes.', 'Compute the sum of all weights.', 'Define a class for cubes.'],
    ['Écrire une fonction qui compte.', 'Calculer la somme des poids.', 'Définir une classe de glaçons.'],
    ['Eine Funktion, die Würfel zählt.', 'Die Summe aller Gewichte.', 'Eine Klasse für alle Würfel.'],
  ];
  const set = (name: (n: number) => string, words: readonly string[], programs: readonly Code[] = PROGRAMS) =>
    words.flatMap((one, i): (string | Code)[] => [name(i + 1) + one, programs[i]!]);

  it.each([
    ['a heading', (n: number) => `## Exercise ${n}\n\n`, ASKED[0]!, 'ice.ipynb'],
    ['its words in a heading', (n: number) => `### Exercice ${n} : `, ASKED[1]!, 'ice.ipynb'],
    ['bold words', (n: number) => `**Aufgabe ${n}**\n\n`, ASKED[2]!, 'ice.ipynb'],
    ['a number, in a file of exercises', (n: number) => `${n}. `, ASKED[0]!, 'ice_Exercises_1.ipynb'],
    ['verbs, in a file of exercises', () => '', ASKED[1]!, 'exercices_glace.ipynb'],
  ])('called by %s', async (_how, name, words, file) => {
    const { questions, html: shown } = await opened(['import ice', ...set(name, words), code('')], file);
    expect(questions).toHaveLength(3);
    questions.forEach((one, i) => {
      expect(one).toContain(words[i]);
      expect(one.split(' > ')[1]).toBe(PROGRAMS[i]!.code.join('\n').replace(/\s+/g, ' '));
    });
    expect(shown).not.toContain('def count');
  });

  it.each([
    'ice_activity_6.ipynb',
    'Homework.ipynb',
    'Desafios.ipynb',
    'lista 3.ipynb',
    'NumPy_Assignment.ipynb',
  ])('whatever counts in %s', async (file) => {
    const { questions } = await opened(
      set((n) => `${n}. `, ASKED[0]!),
      file,
    );
    expect(questions.map((one) => one.split(' > ').length)).toEqual([2, 2, 2]);
  });

  it('called Q1, where it tells what to do', async () => {
    const { questions } = await opened(set((n) => `**Q${n}.** `, ASKED[0]!));
    expect(questions.map((one) => one.split(' > ').length)).toEqual([2, 2, 2]);
    const asked = ['What is x?', 'How long is a cube?', 'Which one melts?'];
    expect((await opened(set((n) => `**Q${n}.** `, asked))).questions.join()).not.toContain(' > ');
  });

  it('or words in a cell of their own, in a file of exercises', async () => {
    const told = ['It takes a cube.', 'They weigh two.', 'One is enough.'];
    const cells = ASKED[0]!.flatMap((one, i) => [`${i + 1}. ${one}`, told[i]!]);
    expect((await opened(cells, 'exercises.ipynb')).questions).toEqual(
      ASKED[0]!.map((one, i) => `open ${one} > ${told[i]}`),
    );
    expect((await opened(cells)).html).toContain('They weigh two');
  });

  const named = (n: number): string => `## Exercise ${n}\n\n`;
  const cleared = async (cells: readonly (string | Code)[], file = 'ice.ipynb') =>
    (await opened(cells, file)).questions.filter((one) => one.includes(' > '));

  it.each([
    ['they are to be completed', [code('def count(cubes):', '    """All."""', '    # how?', '    pass')]],
    [
      'a value is left out',
      [code('def count(cubes):', '    return 2'), code('total ='), code('x =  # yours')],
    ],
    ['they only test', ['count', 'sum', 'melt'].map((one) => code(`assert ${one}(2) == 4`))],
    ['they only give values', [1, 2, 3].map((n) => code(`weights = [${n}, 2, 3]`, 'x = load("ice.csv")'))],
    ['cells to write in stand below', PROGRAMS.map((one) => ({ code: [...one.code, '# your code'] }))],
  ])('but not where %s', async (_what, programs) => {
    const all = [...programs, programs[0]!, programs[0]!].slice(0, 3);
    expect(await cleared(set(named, ASKED[0]!, all))).toEqual([]);
  });

  it('below one of them an empty cell may be left over', async () => {
    const [first, ...others] = set(named, ASKED[0]!);
    const { questions } = await opened([
      first!,
      PROGRAMS[0]!,
      code(''),
      ...others.slice(1),
      first!,
      PROGRAMS[0]!,
    ]);
    expect(questions.map((one) => one.split(' > ').length)).toEqual([2, 2, 2, 2]);
  });

  it('nor where words point at them, an empty cell waits, or few are solved', async () => {
    const pointing = [
      'Use the function below.',
      'What does the following code print?',
      'Was tut der folgende Code?',
    ];
    expect(await cleared(set(named, pointing))).toEqual([]);
    const waiting = set(named, ASKED[0]!).flatMap((one): (string | Code)[] =>
      typeof one === 'string' ? [one] : [one, code('')],
    );
    expect(await cleared([...waiting, 'So much for that.'])).toEqual([]);
    expect(await cleared(set(named, ASKED[0]!.slice(1, 3), PROGRAMS.slice(1)))).toEqual([]);
  });

  it('but be it one alone that tells to write a function, and the program defines it', async () => {
    const [asked, program] = [ASKED[0]![0]!, PROGRAMS[0]!];
    const lesson = ['## Lists\n\nA list holds things.', code('cubes = []', 'print(cubes)')];
    expect(await cleared([...lesson, named(1) + asked, program])).toEqual([
      `open ${asked} > def count(cubes): return len(cubes)`,
    ]);
    const italian = 'In questo esercizio scriviamo una funzione che conti i cubi.';
    expect(await cleared([`### Esercizio: i cubi\n\n${italian}`, program])).toHaveLength(1);
    expect(await cleared([named(1) + asked, program, code('')])).toEqual([]);
    expect(await cleared([`${named(1)}Use the function below.`, program])).toEqual([]);
  });

  it('nor what a tutorial does in counted steps', async () => {
    const steps = ['Load the data', 'Count the cubes', 'Plot their weights', 'Compare both'];
    const cells = steps.flatMap((one, i) => [`## ${i + 1}. ${one}`, code(`run(${i})`, 'print(x)')]);
    expect(await opened(cells)).toEqual({ questions: [], html: expect.stringContaining('run(0)') });
  });
});

describe('a notebook whose places to write in are filled in', () => {
  const cell = (...below: readonly string[]) => ({
    code: ['def melt(x):', '    # your code here', ...below],
  });
  const cells = (filled: readonly Code[]) =>
    filled.flatMap((one, i) => [`## Exercise ${i + 1}\n\nComplete the function below.`, one]);
  const FILLED = [
    cell('    y = x * 2', '    return y'),
    cell('    for i in x:', '        print(i)'),
    { code: ['x = 2', '# Schreiben', '# Ergänzen Sie hier Ihre Lösung', 'y = x * 2'] },
  ];

  it('shows what learners start from, and folds the rest', async () => {
    const { questions, html: shown } = await opened(cells(FILLED));
    expect(questions).toEqual([
      expect.stringMatching(
        /^open Complete the function below\. def melt\(x\): # your code here > .*y = x \* 2/,
      ),
      expect.stringMatching(/ # your code here > .*for i in x/),
      expect.stringMatching(/ x = 2 .*Ihre Lösung > .*y = x \* 2$/),
    ]);
    expect(shown).not.toContain('y = x');
  });

  it.each([
    ['nothing stands right below', cell('', '    return x')],
    ['only its body ends there', cell('    return x')],
    ['it only shows or tests', { code: ['# your code here', 'melt(2)'] }],
  ])('is none where %s', async (_what, empty) => {
    const { questions } = await opened(cells([empty, empty, empty, ...FILLED.slice(0, 2)]));
    expect(questions.join()).not.toContain(' > ');
  });
});

describe('a notebook with places to write, and what solves below each', () => {
  const ABOVE = [
    '# Use the space above for your solution - DO NOT WRITE HERE',
    "# Utilisez l'espace ci-dessus pour votre solution",
    '# Bitte in die Zelle oben schreiben, nicht hier',
    '# Utilice el espacio de arriba para su solución - NO ESCRIBA ACÁ',
    '# Usa la cella sopra: non scrivere qui',
    '# Use a célula acima, não escreva aqui',
  ];
  it.each(ABOVE)('is solved where a comment says that learners write above it: %s', async (above) => {
    const cells = [
      '## Exercise',
      'Double it.',
      { code: [''] },
      { code: [above] },
      { code: ['2 * x'], prints: '4' },
    ];
    const { questions, html } = await opened(cells);
    expect(questions).toEqual([expect.stringMatching(/^open Double it\..* > 2 \* x 4$/)]);
    expect(html).not.toContain('2 * x');
  });

  it.each([
    '## Exercise\n\n### Double the ice',
    '## Exercise\n\nDouble the ice.',
    '**Exercise:** Double the ice.',
    '> **Exercise:** Double the ice.',
    '### Exercise: Double the ice.',
  ])('asks, in a file of solutions, only what it calls an exercise: %s', async (task) => {
    const cells = [1, 2, 3].flatMap((n) => [
      `### Show the first rows of part ${n}`,
      { code: [`head(${n})`], prints: 'ice' },
      task,
      { code: ['# Your code here'] },
      { code: [`${n} * 2`] },
    ]);
    const { questions, html } = await opened(cells, 'ice_with_solutions.ipynb');
    expect(questions).toHaveLength(3);
    for (const [at, one] of questions.entries())
      expect(one).toMatch(new RegExp(`Double the ice.* ${at + 1} \\* 2$`));
    expect(html).toContain('head(2)');
  });

  it('leaves code alone that is called below where learners write', async () => {
    const cells = [TASK, { code: ['# Your code here'] }, { code: ['double(4)'] }];
    expect((await opened(cells)).questions).toEqual([expect.not.stringContaining('>')]);
  });
});

describe('programs that define what the last task above them names', () => {
  const task = (name: string): string =>
    `It melts. Mind the heat.\n\n- Run the cell above.\n- Écrire une fonction \`${name}\` qui fait fondre la glace.`;
  const program = (name: string, body = '    return x'): Code => ({
    code: [`def ${name}(x):`, "    '''x: a list [a, b, ... z]'''", body],
  });
  const NAMES = ['melt', 'boil', 'freeze'];

  it('solve it where the notebook speaks of exercises', async () => {
    const cells = NAMES.flatMap((name) => [task(name), program(name), 'Seen?']);
    const { questions, html: shown } = await opened(['**Exercice.** La glace.', ...cells]);
    expect(questions.map((one) => one.split(' > ')[1])).toEqual(
      NAMES.map((name) => `def ${name}(x): '''x: a list [a, b, ... z]''' return x`),
    );
    expect(shown).not.toContain('return x');
  });

  it.each([
    ['À l’aide de la fonction `peser`, implémenter la fonction', 'qui fait fondre la glace.'],
    ['Mithilfe von `wiege` implementiere die Funktion', '.'],
    ['Usando `pesa`, implementa la funzione', 'che scioglie il ghiaccio.'],
  ])('be it told behind what helps: %s', async (before, behind) => {
    const shown = ['print("a -> {}, ... z -> {}\\n\\', '  seen".format(1, 2))'];
    const cells = NAMES.flatMap((name) => [
      `${before} \`${name}\` ${behind}`,
      { code: [...program(name).code, ...shown] },
    ]);
    const { questions } = await opened(['**Exercice.** La glace.', ...cells]);
    expect(questions.filter((one) => one.includes(' > '))).toHaveLength(NAMES.length);
  });

  it.each([
    ['nothing speaks of exercises', 'La glace.', (name: string) => [task(name), program(name)]],
    ['they define something else', '**Exercice.**', (name: string) => [task(name), program(`${name}s`)]],
    ['they are to be completed', '**Exercice.**', (name: string) => [task(name), program(name, '    ...')]],
    [
      'the words only lead to them',
      '**Exercice.**',
      (name: string) => [`Write a function \`${name}\` like this:`, program(name)],
    ],
  ])('are shown where %s', async (_why, above, cells) => {
    const { questions } = await opened([above, ...NAMES.flatMap(cells)]);
    expect(questions.filter((one) => one.includes(' > '))).toEqual([]);
  });
});

it('a heading numbered as the task above it titles what solves it', async () => {
  const cells = [
    '## 2. Melting\n\nWrite a program that melts `x`.',
    '### 2. Solution',
    { code: ['melt(x)'] },
  ];
  expect(await opened(cells, 'ice-exercises.ipynb', '# Exercises')).toEqual({
    questions: [expect.stringContaining('> melt(x)')],
    html: expect.not.stringContaining('melt(x)'),
  });
});

describe('what stands above the first part of a counted exercise', () => {
  const parts = [
    '1.1 Count its letters.',
    { code: ['len(word)'] },
    '1.2 Turn it round.',
    { code: ['word[::-1]'] },
  ];
  const asked = async (...given: readonly string[]) =>
    opened(['#### 1.\n\nComplete these functions.', { code: given }, ...parts], 'exercises_solutions.ipynb');

  it.each([
    ['values', ['# to try it', "word = 'ice'", 'n, m = 1, 2']],
    ['what makes ready, and a file', ['import re', "word = open('ice.txt').read()"]],
  ])('is given for its parts: %s', async (_what, given) => {
    const { questions, html } = await asked(...given);
    expect(questions).toEqual([
      expect.stringMatching(/^open 1\.1 Count its letters\. > len\(word\)$/),
      expect.stringMatching(/^open 1\.2 Turn it round\. > word\[::-1\]$/),
    ]);
    expect(html).toContain('word =');
  });

  it('solves it where it does more', async () => {
    const { questions } = await asked('def melt(word):', '    return word.upper()');
    expect(questions[0]).toMatch(/Complete these functions\. > def melt/);
  });
});

it('solves what an Italian class is told to do', async () => {
  const { questions } = await opened(
    [
      'Mostrate il numero dei cubi.',
      { code: ['len(cubi)'] },
      'Aprite il file dei cubi e copiatene le righe.',
      { code: ['open("cubi")'] },
      'Verificate se i cubi galleggiano.',
      { code: ['galleggia(cubi)'] },
    ],
    'cubi.ipynb',
    '# Soluzioni',
  );
  expect(questions).toEqual([
    'open Mostrate il numero dei cubi. > len(cubi)',
    'open Aprite il file dei cubi e copiatene le righe. > open("cubi")',
    'open Verificate se i cubi galleggiano. > galleggia(cubi)',
  ]);
});

it('hidden code below a cell that only titles it answers, with what it prints', async () => {
  for (const title of ['**Solution**', 'Solution:']) {
    const { questions } = await opened([
      'Count the cubes.',
      title,
      { code: ['len(cubes)'], tags: ['hide-cell'], prints: 'twelve' },
      'Melt one.',
    ]);
    expect(questions).toEqual(['open Count the cubes. > len(cubes) twelve']);
  }
});

it('a hidden cell of words that begins with its label tells all of them', async () => {
  const told = {
    cell_type: 'markdown',
    metadata: { tags: ['hide-cell'] },
    source: '**Solution:** It is light.',
  };
  const text = JSON.stringify({
    nbformat: 4,
    metadata: {},
    cells: [cellOf('# Ice'), cellOf('Why does ice float?'), told],
  });
  const file = { path: 'ice.ipynb', bytes: new TextEncoder().encode(text), text };
  const { close } = await openFile(file, memoryFiles({}), { description: { language: 'en' }, settings: {} });
  const { lesson } = await close(noCrossReferences);
  expect(lesson?.questions.map(sketch)).toEqual([expect.stringMatching(/> (?:Solution: )?It is light\.$/)]);
});
