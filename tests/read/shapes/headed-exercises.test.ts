/** Exercises that ask in their headings: `### Exercise 2: Why does ice float?` */
import { expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const ASKED = ['Why does ice float?', 'What is fog?', 'Describe hail.'];
const TOLD = ['It is light.', 'A low cloud.', 'Frozen rain.'];
const HEADS = ['### Exercise 1: ', '### Aufgabe 1. ', '### Exercice 1 – ', '**Ejercicio 1: '];
const pageOf = (head: string, below: (told: string) => string): string => {
  const close = head.startsWith('**') ? '**' : '';
  const parts = ASKED.map((one, i) => `${head.replace('1', `${i + 1}`)}${one}${close}\n\n${below(TOLD[i]!)}`);
  return `# Ice\n\n${parts.join('\n\n')}\n`;
};

it.each(HEADS)('the title of the answer stands alone: %s', async (head) => {
  for (const title of ['**Answer**', '**Solution:**', 'Lösung:']) {
    const { lesson, html } = await read(pageOf(head, (told) => `${title}\n\n${told}`));
    const found = lesson.questions.map(sketch);
    expect(found).toHaveLength(3);
    for (const [i, one] of found.entries()) expect(one).toContain(`${ASKED[i]} > ${TOLD[i]}`);
    expect(html).not.toContain('A low cloud');
  }
});

it.each(HEADS)('options stand below: %s', async (head) => {
  const forms: readonly ((told: string) => string)[] = [
    (told) => `- It is warm.\n- ${told} ✅\n- It is old.`,
    (told) => `- [ ] It is warm.\n- [x] ${told}`,
    (told) => `A) It is warm.\nB) ${told}\n\n<details><summary>Answer</summary>\n\nB\n\n</details>`,
  ];
  for (const form of forms) {
    const asked = pageOf(head, form).replace('Describe hail.', 'What is hail?');
    const { lesson } = await read(asked);
    for (const [i, one] of lesson.questions.map(sketch).entries()) {
      expect(one).toContain(i === 2 ? 'What is hail?' : ASKED[i]);
      expect(one).toContain(TOLD[i]!.toUpperCase());
    }
    expect(lesson.questions).toHaveLength(3);
  }
});

it('is nothing where nothing stands below it', async () => {
  const { lesson, html } = await read(
    '# Ice\n\n### Exercise 1: Why does ice float?\n\n### Exercise 2: What is fog?\n',
  );
  expect(lesson.questions).toEqual([]);
  expect(html).toContain('Why does ice float?');
});

it.each(HEADS.slice(0, 3))('a list at the end of the page keys their options: %s', async (head) => {
  const keys = [
    ['## Answers', '1. B\n2. B\n3. B'],
    ['## Solutions', '**Exercise 1:** B  \n**Exercise 2:** B  \n**Exercise 3:** B'],
  ];
  for (const key of keys) {
    const asked = pageOf(head, (told) => `A) It is warm.\nB) ${told}`).replace(
      'Describe hail.',
      'What is hail?',
    );
    const { lesson, html } = await read(`${asked}\n${key.join('\n\n')}\n`);
    expect(lesson.questions).toHaveLength(3);
    for (const [i, one] of lesson.questions.map(sketch).entries()) {
      expect(one).toContain(i === 2 ? 'What is hail?' : ASKED[i]);
      expect(one).toContain(TOLD[i]!.toUpperCase());
    }
    expect(html).not.toMatch(/Exercise \d:? B/);
  }
});

it('lines of keys are theirs also where questions are called so', async () => {
  const asked = ASKED.map((one, i) => `**Question ${i + 1}:** ${one}\n\nA) It is warm.\nB) ${TOLD[i]}`);
  const { lesson } = await read(
    `# Ice\n\n${asked.join('\n\n')}\n\n## Answers\n\n**Question 1:** B  \n**Question 2:** A  \n**Question 3:** B\n`,
  );
  const found = lesson.questions.map(sketch);
  expect(found).toHaveLength(3);
  expect(found[1]).toContain('[IT IS WARM. | A low cloud.]');
});

it('a fold without a title answers an exercise that only its heading calls so', async () => {
  const part = (told: string): string =>
    `## Esercizio\n\nRisolvi le disequazioni.\n\n1. $5x \\le 12$\n2. $x > 7$\n\n::: details\n1. $x \\le ${told}$\n2. $x > 7$\n:::\n`;
  for (const title of ['Ghiaccio', 'Esercizi']) {
    const { lesson, html } = await read(`# ${title}\n\n${part('20')}\n${part('30')}\n`);
    expect(lesson.questions.map((one) => sketch(one).replace(/^.* > (?=x)/, ''))).toEqual(
      ['20', '30'].flatMap((told) => [`x \\le ${told}`, 'x > 7']),
    );
    for (const one of lesson.questions.map(sketch)) expect(one).toMatch(/Risolvi/);
    expect(html).not.toMatch(/[23]0/);
  }
});

it.each(['### 2. Solution', '#### 2) Lösung', '### 2 – Corrigé', '### 2.1 Solution'])(
  'the title of an answer is numbered as what it answers: %s',
  async (title) => {
    const [, marks, , rest] = /^(#+) (2)(.*)$/.exec(title)!;
    const part = (i: number): string =>
      `## ${i + 1}. ${['Ice', 'Fog', 'Hail'][i]}\n\n${ASKED[i]}\n\n${marks} ${i + 1}${rest}\n\n${TOLD[i]}`;
    const { lesson, html } = await read(`# Exercises\n\n${[0, 1, 2].map(part).join('\n\n')}\n`);
    const found = lesson.questions.map(sketch);
    expect(found).toHaveLength(3);
    for (const [i, one] of found.entries())
      expect(one).toMatch(new RegExp(`${ASKED[i]!.replace('?', '.')} > ${TOLD[i]}`));
    expect(html).not.toContain('A low cloud');
  },
);

it('what is only numbered like it stays a title of a lesson', async () => {
  const { lesson } = await read(
    '# Salt\n\n## 1. Water\n\nIt melts.\n\n## 2. Solution\n\nSalt in water is one.\n',
  );
  expect(lesson.questions).toEqual([]);
});

/** Headings that are counted, what stands above the title of each one's answer, and the answers. */
const solvedOne = (heads: readonly string[], title: string) =>
  `# Lakes\n\n${heads.map((head, i) => `## ${i + 1}. ${head}\n\n${title}\n\n${TOLD[i]}`).join('\n\n')}\n`;

it.each([
  ['## Solution', 'below them'],
  ['### Solution', 'deeper'],
  ['---\n\n## Solution', 'on a slide of their own'],
  ['---\n\n<img src="https://example.org/logo.png" alt="">\n\n## Solution', 'below a logo'],
])('are all asked where most tell what to do, and each is solved: %s', async (title) => {
  const heads = ['From the lakes of Europe, the five largest.', 'List all rivers.', 'Count the seas.'];
  const { lesson, html } = await read(solvedOne(heads, title));
  const found = lesson.questions.map(sketch);
  expect(found).toEqual(heads.map((head, i) => `open ${i + 1}. ${head} > ${TOLD[i]}`));
  expect(html).not.toContain('A low cloud');
});

it.each([
  ['few tell what to do', ['The five largest lakes', 'No rivers are shown', 'Count the seas.']],
  ['there are two', ['The five largest lakes', 'Count the seas.']],
])('are titles of a page where %s', async (_when, heads) => {
  const { lesson } = await read(solvedOne(heads, '## Solution'));
  expect(lesson.questions.map(sketch)).toEqual([expect.stringContaining('Count the seas.')]);
});

it.each([
  'Bonus Exercise: The lake',
  'Challenge exercise – The lake',
  'Zusatzaufgabe: Der See',
  'Exercice bonus : le lac',
  'Ejercicio opcional: El lago',
])('is one task, whatever its list says, where it is set besides the others: %s', async (heading) => {
  const steps = '1. Pick a lake.\n2. Is its ice thick?\n3. Weigh a piece of it.';
  const { lesson, html } = await read(
    `# Ice\n\n## ${heading}\n\nThe ice of a lake breaks.\n\n**Steps:**\n${steps}\n\n**Write down**:\n- Why does it break?\n`,
  );
  expect(lesson.questions.map(sketch)).toEqual([
    expect.stringMatching(/^open .*breaks\..*Pick a lake\. Is its ice thick\?.*Why does it break\?$/),
  ]);
  expect(html).toContain(heading);
});

it('is none where it heads several', async () => {
  const { lesson } = await read('# Ice\n\n## Bonus exercises\n\n1. Weigh ice.\n2. What is fog?\n');
  expect(lesson.questions.map(sketch)).toEqual(['open Weigh ice.', 'open What is fog?']);
});
