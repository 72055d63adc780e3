/** What a quiz says of each sentence or word by the same names answers it, though nothing asks. */
import { expect, it } from 'vitest';
import { readLesson } from '../../../src/read/index.ts';
import { memoryFiles } from '../../support/memory-files.ts';
import { read, sketch } from '../support.ts';

const SENTENCES = [
  'The lake, **which** froze, is deep.',
  'A man, **whom** we saw, was cold.',
  'The snow, **that** fell, is gone.',
  'My boat, **whose** mast broke, sank.',
];
const NOUNS = ['lake', 'man', 'snow', 'boat'];
const counted = (points: (noun: string) => readonly string[]): string =>
  SENTENCES.map(
    (one, i) =>
      `${i + 1}. ${one}\n\n${points(NOUNS[i]!)
        .map((point) => `- ${point}`)
        .join('\n')}`,
  ).join('\n\n');
const page = (title: string, body: string) => read(`# ${title}\n\n${body}\n`);
const antecedent = (noun: string): readonly string[] => [`Antecedent = ${noun}`, `It stands for ${noun}.`];

const VERBS = ['flow, flew, flown', 'freeze, froze, frozen', 'melt, melted, molten'];
const verbs = (mark: string): string =>
  VERBS.map((verb) => {
    const [now, then] = verb.split(', ');
    return `*${verb}*\n\n${mark}third person present - ${now}s\n\n- third person past - ${then}`;
  }).join('\n\n');

it.each([
  ['sentences of a list', 'Quiz 2', counted(antecedent), NOUNS.map((noun) => `> Antecedent = ${noun} It`)],
  ['slanted words', 'Interro', verbs('- '), ['> third person present - flows', '- freezes', '- melts']],
  [
    'points without a space',
    'Quizz de grammaire',
    verbs('-'),
    ['> -third person present - flows', '- freezes', '- melts'],
  ],
])('%s', async (_what, title, body, told) => {
  const { lesson, html } = await page(title, body);
  const found = lesson.questions.map(sketch);
  expect(found).toHaveLength(told.length);
  told.forEach((one, i) => {
    expect(found[i]).toContain(one);
  });
  expect(html).not.toMatch(/Antecedent|third person/);
});

it('says so by its file alone', async () => {
  const source = { path: 'quiz3.md', folder: 'course', text: `${counted(antecedent)}\n` };
  const project = { description: { language: 'en' }, settings: {} };
  const { lesson } = await readLesson(source, memoryFiles({}), project);
  expect(lesson?.questions).toHaveLength(4);
});

it.each([
  ['any other page', 'Relative clauses', counted(antecedent)],
  ['what any question is told by', 'Quiz 2', counted((noun) => [`Topic: ${noun}`, `Level: ${noun}s`])],
  ['what is to be done', 'Quiz 2', counted((noun) => [`Translate: ${noun}`, `Draw: ${noun}s`])],
  ['the same of each', 'Quiz 2', counted(() => ['Antecedent = noun', 'It is one.'])],
  ['no names', 'Quiz 2', counted((noun) => [`${noun}`, `a ${noun}`])],
  ['too few', 'Quiz 2', verbs('- ').split('\n\n*').slice(0, 2).join('\n\n*')],
])('not %s', async (_what, title, body) => {
  const { html } = await page(title, body);
  expect(html).toContain('<li>');
});
