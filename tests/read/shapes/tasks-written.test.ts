/** Exercises that tell to write what the program below them defines: one of a page is enough. */
import { describe, expect, it } from 'vitest';
import { html, read, sketch } from '../support.ts';

const fenced = (code: string, language = 'python') => `\`\`\`${language}\n${code}\n\`\`\``;
const MELT = 'def melt(cube):\n    return cube * 0.9';
const page = (head: string, asked: string, code = fenced(MELT), rest = '') =>
  `# Ice\n\nIce is cold.\n\n${head}${asked}\n\n${code}\n\n${rest}## Next\n\nFog is not.\n`;

async function readOf(text: string) {
  const { lesson } = await read(text);
  return { questions: lesson.questions.map(sketch), shown: html(lesson.body) };
}

const TASK = 'Write a function `melt` that melts a cube.';
const FOUND = 'open Write a function melt that melts a cube. > def melt(cube): return cube * 0.9';

describe('an exercise solved by a program of the name that it tells', () => {
  it.each([
    '## Exercise\n\n',
    '### Task 2: Melting\n\n',
    '**Challenge**\n\n',
    '## Open question\n\n',
    '## Your turn\n\n',
  ])('below %j', async (head) => {
    const { questions, shown } = await readOf(page(head, TASK));
    expect(questions).toEqual([FOUND]);
    expect(shown).not.toContain('0.9');
    expect(shown).toContain('Fog is not.');
  });

  it('in the words of its own paragraph', async () => {
    const { questions } = await readOf(page('**Exercise 1.** ', TASK));
    expect(questions).toEqual([FOUND.replace('open ', 'open Exercise 1. ')]);
  });

  it.each([
    ['Écrivez une fonction `melt` qui fond.', MELT, 'python'],
    ['Schreiben Sie eine rekursive Funktion melt(cube).', 'melt <- function(cube) {\n  cube * 0.9\n}', 'r'],
    ['Escribe la clase Melt con un método.', 'public class Melt {\n  private int cube = 1;\n}', 'java'],
    ['Scrivi la funzione f(x).', 'int f(int x) {\n  return x + 1;\n}', 'c'],
    ['Napisz klasę o nazwie Melt.', 'class Melt {\n  int cube = 1;\n}', 'java'],
  ])('in other languages: %s', async (asked, code, language) => {
    const { questions, shown } = await readOf(page('## Exercise\n\n', asked, fenced(code, language)));
    expect(questions).toHaveLength(1);
    expect(questions[0]).toContain(' > ');
    expect(shown).not.toContain('Melt {');
  });

  it('whose parts have headings, and which the page’s title calls', async () => {
    const parts = '### 1. What it takes\n\n- a cube\n\n### 2. What it gives\n\n- water';
    const whole = `open Write a function melt that melts a cube. 1. What it takes a cube 2. What it gives water > def`;
    const { questions } = await readOf(page('## Exercise\n\n', `${TASK}\n\n${parts}`));
    expect(questions[0]).toContain(whole);
    const titled = `# Open question\n\n${TASK}\n\n${parts}\n\n${fenced(MELT)}\n\n---\n\n# Test\n\nFog.\n`;
    expect((await readOf(titled)).questions[0]).toContain(whole);
  });
});

it.each([
  ['it is to be completed', TASK, fenced('def melt(cube):\n    pass')],
  ['its body is empty', 'Write the class Melt.', fenced('class Melt {\n}', 'java')],
  ['it is of another name', TASK, fenced('def freeze(cube):\n    return cube')],
  ['it is what is tested', 'Write a test for the function `melt`.', fenced(MELT)],
  ['it is pointed at', 'Write a function `sink` that uses the following function melt.', fenced(MELT)],
  [
    'it is a stub below its test',
    TASK,
    fenced('def test_melt():\n    assert melt(1) < 1\ndef melt(cube): pass'),
  ],
  [
    'another is named',
    'Write a function `sink`, as in the example of `freeze` (see also `melt`).',
    fenced(MELT),
  ],
  ['another is named behind a likeness', 'Write a function `sink` like the function melt.', fenced(MELT)],
  ['it is somebody’s attempt', `${TASK} Compare it with the following wrong attempt.`, fenced(MELT)],
  ['its author writes it', 'We create the function `melt` first.', fenced(MELT)],
  ['its author wrote it', 'For ice, we had to write a function `melt`.', fenced(MELT)],
  ['its author writes it with the reader', 'Creamos la función `melt`.', fenced(MELT)],
  ['it is to be changed', 'Change the function `melt`. Fix its mistake.', fenced(MELT)],
])('a program stays where %s', async (_why, asked, code) => {
  const { questions } = await readOf(page('## Exercise\n\n', asked, code));
  expect(questions.filter((one) => one.includes(' > '))).toEqual([]);
});

it('no text is an exercise that nothing calls so', async () => {
  for (const head of ['## Melting\n\n', '## Example\n\n', '## Step 1\n\n', ''])
    expect((await readOf(page(head, TASK))).questions).toEqual([]);
});
