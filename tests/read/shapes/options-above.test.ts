/** Offers that stand once for several questions, each of which ends in its own letter. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const OFFERS = ['ice', 'steam', 'rain'];
const offered = (mark: (n: number) => string, between: string): string =>
  OFFERS.map((one, i) => `${mark(i)} ${one}`).join(between);
const large = (i: number): string => `${'ABC'[i]}.`;

const LEADS: Readonly<Record<string, string>> = {
  'lines that HTML ends': `For Q1-3, match the description to the kind of water:\n\n${offered(large, '<br>\n')}<br>`,
  'lines of a paragraph': `Match each description with its kind of water.\n\n${offered(large, '\n')}`,
  points: `Use these for questions 1–3:\n\n- ${offered(large, '\n- ')}`,
  'a list below a heading': `### Match the following terms\n\n- ${offered((i) => `(${'abc'[i]})`, '\n- ')}`,
  'words before them': `Ordne jedem Satz den Begriff zu: ${offered((i) => `${'ABC'[i]})`, ' ')}`,
};
const ASKED = [
  ['Falls out of clouds.', 'C'],
  ['Floats on a lake in winter.', 'A'],
  ['Rises from _ on a stove.', 'B'],
] as const;
const ENDS: readonly ((letter: string) => string)[] = [
  (letter) => `**${letter}**`,
  (letter) => `(${letter})`,
  (letter) => `→ ${letter}`,
  (letter) => `**(${letter})**`,
];
const wanted = ASKED.map(([words, letter]) =>
  expect.stringMatching(
    new RegExp(
      String.raw`^single-choice (?:\d\. )?${words}.*\[${OFFERS.map((one, i) => ('ABC'[i] === letter ? one.toUpperCase() : one)).join(String.raw` \| `)}\]$`,
    ),
  ),
);

describe('offers above questions that each end in a letter', () => {
  it.each(
    Object.entries(LEADS).flatMap(([name, lead]) => ENDS.map((end) => [name, end('X'), lead, end] as const)),
  )('%s, %s', async (_name, _end, lead, end) => {
    const items = ASKED.map(([words, letter], i) => `${i + 1}. ${words} ${end(letter)}\n`).join('');
    const { lesson, html } = await read(`# T\n\n## Part A\n\n${lead}\n\n${items}`);
    expect(lesson.questions.map(sketch)).toEqual(wanted);
    expect(html).toContain('steam');
  });

  it('in paragraphs that count', async () => {
    const items = ASKED.map(([words, letter], i) => `**${i + 1}.** ${words} **${letter}**\n`).join('\n');
    const { lesson } = await read(`# T\n\n${LEADS.points}\n\n${items}`);
    expect(lesson.questions.map(sketch)).toEqual(wanted);
  });

  it('at the end of another question, in one list', async () => {
    const other = (n: number) =>
      `${n}. Which of these floats?\n\n    1. iron\n    2. **wood**\n    3. lead\n`;
    const two = ASKED.slice(0, 2).map(([words, letter], i) => `${i + 2}. ${words} **${letter}**\n`);
    const shared = `    For the next two questions, choose what fits.\n\n    ${offered(large, '<br>\n    ')}<br>\n`;
    const { lesson, html } = await read(`# T\n\n${other(1)}\n${shared}\n${two.join('')}${other(4)}`);
    const own = expect.stringContaining('[iron | WOOD | lead]');
    expect(lesson.questions.map(sketch)).toEqual([own, wanted[0], wanted[1], own]);
    expect(html).not.toMatch(/clouds\.\s*<strong>/);
  });

  it.each([
    ['stages of a plan', `It has three stages:\n\n- ${offered(large, '\n- ')}`, ['(A)', '(B)']],
    ['a question of its own', `Which of these float?\n\n${offered(large, '\n')}`, ['**A**', '**B**']],
    ['letters that are none of them', LEADS.points, ['**D**', '**E**']],
    ['one alone', LEADS.points, ['**A**', '']],
  ])('are none of %s', async (_name, lead, [first, second]) => {
    const page = `# T\n\n${lead}\n\n1. The first team goes to the hall ${first}\n2. The second one goes home then ${second}\n`;
    expect((await read(page)).lesson.questions.map(sketch).join()).not.toContain('choice');
  });
});
