/** One block of code that solves all tasks, counted by its comments, answers each of them. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const TASKS = '1. Print the ice.\n2. Count the cubes.\n3. Melt them all.\n';

it.each([
  ['# 1. Ice', '#', '.'],
  ['// 1) Ice', '//', ')'],
  ['-- Task 1: Ice', '-- Task', ':'],
])('counted by %s', async (_what, open, close) => {
  const code = ['print(ice)', 'len(cubes)', 'melt(cubes)'].map(
    (one, i) => `${open} ${i + 1}${close} Ice\n${one}`,
  );
  const { lesson, html } = await read(
    `# Loops\n\n${TASKS}\n## Solutions\n\n### Python\n\n\`\`\`python\n${code.join('\n\n')}\n\`\`\`\n\n### Other\n\n\`\`\`\n${code.join('\n').toUpperCase().replaceAll('TASK', 'Task')}\n\`\`\`\n`,
  );
  const found = lesson.questions.map(sketch);
  expect(found).toHaveLength(3);
  expect(found[1]).toMatch(/^open Count the cubes\. > Python .*len\(cubes\) Other .*LEN\(CUBES\)$/);
  expect(html).not.toContain('cubes)');
});

it('is no answer where its comments count the steps of one program, or count on from elsewhere', async () => {
  const steps = '```python\n# 2. Open\nopen()\n# 3. Read\nread()\n# 4. Close\nclose()\n```\n';
  const { lesson } = await read(`# Loops\n\n${TASKS}\n## Solutions\n\n${steps}`);
  expect(lesson.questions.map(sketch).join('\n')).not.toMatch(/^open Print the ice\. > [^\n]*open\(\)$/m);
});

const parted = (...opens: readonly string[]): string =>
  `\`\`\`sql\n${opens.map((open, i) => `${open}\nSELECT ${i};`).join('\n\n')}\n\`\`\`\n`;
const LAKES = '1. List all lakes.\n2. Find the cold ones.\n\n';
const FISH = '1. List all fish.\n2. Count them.\n\n';
const ofEach = [
  'open List all lakes. > -- 1. it SELECT 0;',
  'open Find the cold ones. > -- 2. it SELECT 1;',
  'open List all fish. > -- 1. it SELECT 0;',
  'open Count them. > -- 2. it SELECT 1;',
];

describe('a block of code that solves the parts of one exercise', () => {
  it('answers each of them from a section at the end that has a block an exercise', async () => {
    const code = parted('-- 1. it', '-- 2. it');
    const { lesson } = await read(
      `# SQL\n\n## Exercises\n\n### Exercise 1: Lakes\n\n${LAKES}### Exercise 2: Fish\n\n${FISH}` +
        `---\n\n## Solutions\n\n### Exercise 1 - Solutions\n\n${code}\n### Exercise 2 - Solutions\n\n${code}`,
    );
    expect(lesson.questions.map(sketch)).toEqual(ofEach);
  });

  it.each([
    ['a fold', (code: string) => `<details><summary>Solution</summary>\n\n${code}\n</details>\n\n`],
    ['a heading', (code: string) => `#### Solution\n\n${code}\n`],
    ['words in bold', (code: string) => `**Solution:**\n\n${code}\n`],
  ])('answers each of them below the exercise, below %s', async (_what, solved) => {
    const code = solved(parted('-- 1. it', '-- 2. it'));
    const { lesson, html } = await read(
      `# SQL\n\n### Exercise 1\n\n${LAKES}${code}### Exercise 2\n\n${FISH}${code}`,
    );
    expect(lesson.questions.map(sketch)).toEqual(ofEach);
    expect(html).not.toContain('SELECT');
  });

  it.each([
    [['# a) it', '# b) it']],
    [['// Exercise 1', '// Exercise 2']],
    [['# Task 1 – it', '# Task 2 – it']],
    [['/* 1. it */', '/* 2. it */']],
    [['-- ==== Query 1 ====', '-- ==== Query 2 ====']],
  ])('counts them by %s', async (comments) => {
    const { lesson } = await read(
      `# SQL\n\n### Exercise 1\n\n${LAKES}**Solution:**\n\n${parted(...comments)}`,
    );
    expect(lesson.questions.map(sketch)).toEqual([
      `open List all lakes. > ${comments[0]} SELECT 0;`,
      `open Find the cold ones. > ${comments[1]} SELECT 1;`,
    ]);
  });

  it('stays whole where a function has them within, it has more of them than are asked, or they count the steps of one program', async () => {
    const within = '```python\ndef fish():\n    # 1. Open\n    pass\n    # 2. Read\n    pass\n```\n';
    const steps = [parted('-- Step 1', '-- Step 2'), parted('# Schritt 1: it', '# Schritt 2: it')];
    for (const code of [
      within,
      parted('-- 1. a', '-- 2. b', '-- 3. c'),
      ...steps,
      parted('// Étape 1', '// Étape 2'),
    ]) {
      const { lesson } = await read(`# SQL\n\n### Exercise 1\n\n${LAKES}**Solution:**\n\n${code}`);
      expect(lesson.questions).toHaveLength(1);
    }
  });
});
