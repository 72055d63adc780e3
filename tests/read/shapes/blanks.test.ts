/** Sentences with blanks, and the ways in which what fills them is told. */
import { expect, test } from 'vitest';
import { read, sketch } from '../support.ts';
import { type Case, runs } from './case.ts';

const BLANKS = ['\\_\\_\\_\\_', '______', '......', '……', '(...)', '…', '------'];

const SENTENCES = [
  ['Ice', 'on water.', 'floats'],
  ['Lead', 'in it.', 'sinks'],
  ['Wax', 'in the sun.', 'melts'],
] as const;

type Sentence = readonly [n: number, asked: string, told: string];
type Form = (all: readonly Sentence[]) => string;
const each =
  (row: (one: Sentence) => string): Form =>
  (all) =>
    all.map(row).join('\n');

const FORMS: Readonly<Record<string, Form>> = {
  'an answer in the item': each(([n, asked, told]) => `${n}. ${asked}\n\n   **Answer:** ${told}\n`),
  'an answer below': each(([n, asked, told]) => `${n}) ${asked}\n\nAnswer: ${told}\n`),
  'Réponse below a paragraph': each(([, asked, told]) => `${asked}\n\n**Réponse :** ${told}\n`),
  'a point below': each(([, asked, told]) => `- ${asked}\n  - *${told}*`),
  'a quotation below': each(([, asked, told]) => `${asked}\n\n> ${told}\n`),
  'an arrow behind': each(([n, asked, told]) => `${n}. ${asked} → **${told}**`),
  'its last line': each(([n, asked, told]) => `${n}) ${asked}\nAnswer: ${told}\n`),
  'an arrow in its last line': each(([, asked, told]) => `${asked}\n→ ${told}\n`),
  'an arrow and a title in its last line': each(([, asked, told]) => `${asked}\n→ **Ответ:** ${told}\n`),
  'brackets behind': each(([n, asked, told]) => `${n}. ${asked} (Answer: ${told})`),
  'a fold below': each(
    ([n, asked, told]) => `${n}) ${asked}\n\n<details><summary>Answer</summary>\n\n${told}\n\n</details>\n`,
  ),
  'a line of them all': (all) =>
    `${each(([n, asked]) => `${n}. ${asked}`)(all)}\n\n**Answers:** ${all.map(([, , told]) => told).join(', ')}`,
  'a line of them all, with their numbers': (all) =>
    `${each(([, asked]) => `- ${asked}`)(all)}\n\nSolutions: ${all.map(([n, , told]) => `(${n}) ${told}`).join(' – ')}`,
};

test.each(BLANKS)('%s is filled by what is told of each', async (blank) => {
  const all = SENTENCES.map(([head, tail, told], i): Sentence => [i + 1, `${head} ${blank} ${tail}`, told]);
  const found = Object.entries(FORMS).map(async ([form, write]) => {
    const { lesson } = await read(`# Quiz\n\nSome words.\n\n${write(all)}\n`);
    return [form, lesson.questions.map((one) => sketch(one).replace(/ \d\) /, ' '))] as const;
  });
  const expected = SENTENCES.map(([head, tail, told]) => `gap-fill ${head} ___ ${tail} [=${told}]`);
  const wanted = Object.keys(FORMS).map((form) => [form, expected] as const);
  expect(Object.fromEntries(await Promise.all(found))).toEqual(Object.fromEntries(wanted));
});

const CASES: readonly Case[] = [
  {
    what: 'several blanks of one paragraph, and what fills them in a line',
    page: 'Ice (1) ____ and lead (2) ____.\n\nAnswers: (1) floats, (2) sinks',
    questions: ['gap-fill Ice (1) ___ and lead (2) ___ . [=floats | =sinks]'],
  },
  {
    what: 'two words for two blanks',
    page: 'Ice is ____ and lead is ____.\nAnswer: light and heavy',
    questions: ['gap-fill Ice is ___ and lead is ___ . [=light | =heavy]'],
  },
  {
    what: 'dots in what asks are no blank',
    page: 'What … is ice made of?\n\nAnswer: water',
    questions: ['open What … is ice made of? > water'],
  },
  {
    what: 'an answer that fills no blank is the answer to the sentence',
    page: 'Ice ____ on water.\n\n**Answer:** It floats, for it is lighter than the water around it, as you saw in class.',
    questions: [
      'open Ice ____ on water. > It floats, for it is lighter than the water around it, as you saw in class.',
    ],
  },
  {
    what: 'room for an answer tells none',
    page: '1. Ice ____ on water.\n\n   Answer: ________\n',
    questions: [],
  },
  {
    what: 'one line below several sentences fills none of them where their number differs',
    page: '1. Ice ____ on water.\n2. Lead ____.\n3. Wax ____.\n\nAnswers: floats, sinks',
    questions: [],
  },
  {
    what: 'a point below one sentence of a page is a point',
    page: 'Name: ____\n\n- in capitals\n',
    questions: [],
  },
];

runs('blanks', CASES);

test('a list of which nothing is asked stays one list', async () => {
  const { html } = await read('# T\n\n1. Ice ____ on water. → floats\n2. Nothing here.\n3. Lead stays.\n');
  expect(html.match(/<ol/g)).toHaveLength(1);
});
