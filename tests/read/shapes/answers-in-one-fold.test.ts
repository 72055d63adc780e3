/** A title of answers, and below it nothing but one fold of all of them, whatever that says to open it. */
import { describe, expect, it } from 'vitest';
import { html, read, sketch } from '../support.ts';

const ASKED = '1. What is fog?\n2. Describe what ice does.\n';
const TOLD = '1. A low cloud.\n2. It floats.\n';
const fold = (title: string, body = TOLD) =>
  `<details>\n<summary>${title}</summary>\n\n${body}\n</details>\n`;
const ANSWERED = ['open What is fog? > A low cloud.', 'open Describe what ice does. > It floats.'];

const TITLES = [
  ['Answer key', 'Click to reveal answers'],
  ['Answers', 'Show'],
  ['Solutions', 'Click to expand'],
  ['Answer Key', 'Show answers'],
  ['Réponses', 'Cliquez pour voir les réponses'],
  ['Lösungen', 'Anzeigen'],
  ['Respuestas', 'Ver respuestas'],
] as const;

describe.each(TITLES)('%s: %s', (heading, title) => {
  it.each([
    ['a heading', `## ${heading}`],
    ['a line in bold', `**${heading}**`],
  ])('below %s', async (_, above) => {
    const { lesson } = await read(`# Water\n\n## Check\n\n${ASKED}\n---\n\n${above}\n\n${fold(title)}`);
    expect(lesson.questions.map(sketch)).toEqual(ANSWERED);
    expect(html(lesson.body)).not.toMatch(/cloud|floats/);
  });
});

it('what else the fold says stays folded', async () => {
  const more = `${TOLD}\nWell done, whoever knew that fog is a cloud!\n`;
  const { lesson } = await read(`# Water\n\n${ASKED}\n## Answers\n\n${fold('Show', more)}`);
  expect(lesson.questions.map(sketch)).toEqual(ANSWERED);
  expect(html(lesson.body)).toMatch(/<details[\s\S]*Well done[\s\S]*<\/details>/);
});

it('a fold of something else is none of them', async () => {
  const { lesson } = await read(`# Water\n\n${ASKED}\n## Answers\n\n${fold('About clouds')}`);
  expect(lesson.questions.map(sketch)).not.toEqual(ANSWERED);
});

it('one solution of several steps is none of each', async () => {
  const steps = '- Make a file.\n- Put ice into it.\n';
  const { lesson } = await read(
    `# Water\n\n## Exercises\n\n### Ice\n\n${steps}\n**Solution**\n\n${fold('Click to see the solution', steps)}`,
  );
  expect(lesson.questions).toHaveLength(1);
});
