/** The title of an answer may end the line that asks. */
import { expect, it } from 'vitest';
import { plainText } from '../../../src/lesson/index.ts';
import { read, sketch } from '../support.ts';

const TASKS = ['Draw the lattice.', 'Explain the ship.', 'By words alone, say what fog is.', 'What is hail?'];
const TOLD = ['Six corners.', 'It drives water away.', 'A low cloud.', 'Frozen rain.'];
type Form = (task: string, title: string, told: string, number: number) => string;
const FORMS: Readonly<Record<string, Form>> = {
  'an item, its code below the list': (task, title, told, n) =>
    `${n}. ${task} ${title}\n\`\`\`\n${told}\n\`\`\``,
  'an item, and a paragraph in it': (task, title, told, n) => `${n}. ${task} ${title}\n\n   ${told}`,
  'a paragraph, and a quotation': (task, title, told, n) => `**${n}.** ${task} ${title}\n\n> ${told}`,
  'a section': (task, title, told, n) => `### ${n}\n\n${task} ${title}\n\n${told}`,
};
const TITLES = [
  '**Solution:**',
  '**Réponse** :',
  '*Lösung:*',
  'Respuesta:',
  '__Soluzione:__',
  '**Solução:**',
];
const cases = Object.keys(FORMS).flatMap((form) => TITLES.map((title) => [form, title] as const));

it.each(cases)('of %s: %s', async (form, title) => {
  for (const page of ['Ice', 'Exercises']) {
    const parts = TASKS.map((one, i) => FORMS[form]!(one, title, TOLD[i]!, i + 1));
    const { lesson, html } = await read(`# ${page}\n\n${parts.join('\n\n')}\n`);
    expect(lesson.questions.map(({ feedback }) => feedback && plainText(feedback).trim())).toEqual(TOLD);
    expect(lesson.questions.map(sketch).join()).not.toContain(title.replace(/\W/g, ''));
    expect(html).not.toContain('corners');
  }
});

it('is a place to write where the next question stands below it', async () => {
  const { lesson, html } = await read('# Ice\n\nWhat is fog? Answer:\n\nWhy does ice float? Answer:\n');
  expect(lesson.questions.filter(({ feedback }) => feedback)).toEqual([]);
  expect(html).toContain('Why does ice float?');
});

it('items that answer themselves are asked one by one, also below a heading of exercises', async () => {
  const { lesson, html } = await read(
    '# T\n\n## Exercises\n\n1. Draw the lattice.\n\n   **Solution:**\n\n   Six corners.\n\n2. Explain the ship.\n\n   **Solution:**\n\n   It drives water away.\n',
  );
  expect(lesson.questions.map(sketch)).toEqual([
    'open Draw the lattice. > Six corners.',
    'open Explain the ship. > It drives water away.',
  ]);
  expect(html).not.toContain('corners');
});

it('all that its item holds below the title answers, also formulas and counted lists', async () => {
  const { lesson, html } = await read(
    '# Ice\n\n1. Explain it. **Solution:**\n\n   Divide by 2.\n\n   1. One.\n   2. Two.\n\n   So it is.\n\n2. Draw it. **Solution:**\n\n   $$x = 2$$\n',
  );
  expect(lesson.questions.map(sketch)[0]).toBe('open Explain it. > Divide by 2. One. Two. So it is.');
  expect(lesson.questions).toHaveLength(2);
  expect(html).not.toMatch(/So it is|x = 2/);
});

it('an item without an answer is none of the answer above it', async () => {
  const { lesson } = await read(
    '# Ice\n\n1. Draw it. **Solution:**\n```\na\n```\n2. Explain it. **Solution:**\n```\nb\n```\n3. Weigh it. **Solution:**\n',
  );
  expect(lesson.questions.map(sketch).slice(0, 2)).toEqual(['open Draw it. > a', 'open Explain it. > b']);
});

it.each(['Troubleshooting', 'Dépannage'])('nobody is asked what helps: %s', async (title) => {
  const { lesson } = await read(
    `# ${title}\n\n**The page stays blank?** Solution:\n\nClear it.\n\n**Is the port in use?** Solution:\n\nStop it.\n`,
  );
  expect(lesson.questions).toEqual([]);
});
