/**
 * Pages of nothing but choices in a language that nobody here reads: of nearly all their lists, or of the lines of nearly all
 * their paragraphs, one is marked.
 */
import { type Case, runs } from './case.ts';

type Offers = readonly [stem: string, options: readonly string[], right: number];
const ASKED: readonly Offers[] = [
  ['Vad flyter', ['järn', 'is', 'sand'], 1],
  ['Vatten fryser vid', ['noll grader', 'tio grader', 'aldrig'], 0],
  ['Dimma är', ['rök', 'damm', 'ett lågt moln'], 2],
  ['Hagel faller', ['ur moln', 'ur marken'], 0],
  ['Snö är', ['salt', 'is', 'socker', 'kalk'], 1],
];
const found = ([stem, options, right]: Offers): string =>
  `single-choice ${stem} [${options.map((one, i) => (i === right ? one.toUpperCase() : one)).join(' | ')}]`;
const listed = (write: (option: string, isRight: boolean) => string, between = '\n') =>
  ASKED.map(
    ([stem, options, right]) =>
      `${stem}\n\n${options.map((one, i) => write(one, i === right)).join(between)}`,
  ).join('\n\n');
const bold = (one: string, isRight: boolean): string => (isRight ? `**${one}**` : one);

const CASES: readonly Case[] = [
  {
    what: 'one item in bold',
    page: listed((one, isRight) => `- ${bold(one, isRight)}`),
    questions: ASKED.map(found),
  },
  {
    what: 'one in bold and slanted',
    page: listed((one, isRight) => `- ${isRight ? `**_${one}_**` : one}`),
    questions: ASKED.map(found),
  },
  {
    what: 'one with a tick',
    page: listed((one, isRight) => `- ${one}${isRight ? ' ✅' : ''}`),
    questions: ASKED.map(found),
  },
  {
    what: 'one line in bold',
    page: listed(bold, ' <br> '),
    questions: ASKED.map(found),
  },
  {
    what: 'one line in bold, below items that count',
    page: ASKED.map(
      ([stem, options, right], i) =>
        `${i + 1}. ${stem}\n\n${options.map((one, at) => bold(one, at === right)).join('  \n')}`,
    ).join('\n\n'),
    questions: ASKED.map(found),
  },
  {
    what: 'not four of them',
    page: listed((one, isRight) => `- ${bold(one, isRight)}`).replace(/\n\nSnö[\s\S]*/, ''),
    questions: [],
  },
  {
    what: 'not where other lists hold nothing in bold',
    page: `${listed((one, isRight) => `- ${bold(one, isRight)}`)}\n\n${ASKED.slice(0, 2)
      .map(([stem, options]) => `${stem}\n\n${options.map((one) => `- ${one}`).join('\n')}`)
      .join('\n\n')}`,
    questions: [],
  },
  {
    what: 'not where the first line titles the others',
    page: ASKED.map(
      ([stem, options]) => `${stem}\n\n${options.map((one, i) => bold(one, i === 0)).join(' <br> ')}`,
    ).join('\n\n'),
    questions: [],
  },
  ...['a list', 'HTML'].map(
    (form): Case => ({
      what: `of items that ask, each with ${form} of its own`,
      page:
        form === 'HTML'
          ? `<ol>\n${ASKED.map(
              ([stem, options, right]) =>
                `<li>${stem}\n<ul>\n${options.map((one, i) => `<li>${i === right ? `<strong>${one}✔️</strong>` : one}</li>`).join('\n')}\n</ul>\n</li>`,
            ).join('\n')}\n</ol>`
          : ASKED.map(
              ([stem, options, right], i) =>
                `${i + 1}. ${stem}\n${options.map((one, n) => `   - ${bold(one, n === right)}`).join('\n')}`,
            ).join('\n'),
      questions: ASKED.map(found),
    }),
  ),
];

runs('lists and lines that mark keys', CASES);
