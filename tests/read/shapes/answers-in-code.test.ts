/** One block of code that solves all tasks, counted by its comments, answers each of them. */
import { expect, it } from 'vitest';
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
