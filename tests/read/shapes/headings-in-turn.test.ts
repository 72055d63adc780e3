/** Headings that ask one after another, with nothing below: a section that says so asks them. */
import { expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const ASKED = ['What is ice?', 'Why does it float?', 'Who melts it?'];
const headed = (asked: readonly string[], level = '###'): string =>
  asked.map((one) => `${level} ${one}`).join('\n\n');
const askedIn = async (body: string): Promise<readonly string[]> =>
  (await read(`# Ice\n\nIt is cold.\n\n${body}\n\n## Next\n\nMore of it.\n`)).lesson.questions.map(sketch);

it.each([
  'Review questions',
  'Questions',
  'Exercises',
  'Questions de révision',
  'Kontrollfragen',
  'Preguntas de repaso',
  'Domande di verifica',
  'Perguntas de revisão',
  'Oefeningen',
])('below %s', async (title) => {
  expect(await askedIn(`## ${title}\n\n${headed(ASKED)}`)).toEqual(ASKED.map((one) => `open ${one}`));
});

it('one may ask what we need it for', async () => {
  const ours = 'Why do we need it?';
  expect(await askedIn(`## Questions\n\n${headed([...ASKED, ours])}`)).toHaveLength(4);
  expect(await askedIn(`## Questions\n\n${headed([ours, 'How do we keep it?'])}`)).toEqual([]);
});

it('at any depth, with words above the first', async () => {
  const got = await askedIn(`### Questions\n\nThink first.\n\n${headed(ASKED, '####')}`);
  expect(got).toHaveLength(3);
});

it.each([
  ['in any other section', `## History\n\n${headed(ASKED)}`],
  ['that the lesson answers', `## Questions\n\n${headed(ASKED)}\n\nThe sun does.`],
  ['one alone', `## Questions\n\n${headed(ASKED.slice(0, 1))}`],
  ['of a reader', `## Questions\n\n${headed(['How do I get it?', 'Can I use my own ice?'])}`],
  ['with parts of their own', `## Questions\n\n${headed(ASKED)}\n\n#### Winter\n\nIt freezes.`],
])('not %s', async (_, body) => {
  expect(await askedIn(body)).toEqual([]);
});
