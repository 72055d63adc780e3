/** Statements that a page calls to judge, and that nothing judges. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const asked = async (text: string): Promise<readonly string[]> =>
  (await read(text)).lesson.questions.map(sketch);

const SAID = [
  'Ice floats on water.',
  'Lead floats on water.',
  'Fog is made of tiny drops.',
  'Hail falls in winter.',
];
const [ONE, TWO, THREE, FOUR] = SAID;
const FORMS: Readonly<Record<string, string>> = {
  'a counted list': SAID.map((one, i) => `${i + 1}. ${one}`).join('\n'),
  points: SAID.map((one) => `- ${one}`).join('\n'),
  'counted paragraphs': SAID.map((one, i) => `**${i + 1}.** ${one}`).join('\n\n'),
  'behind a line to write on': SAID.map((one, i) => `____ ${i + 1}. ${one}`).join('\n\n'),
  'a table': `| | T | F |\n|---|---|---|\n${SAID.map((one) => `| ${one} | | |`).join('\n')}`,
  'sections of their own': `### 1. Water\n\n- ${ONE}\n- ${TWO}\n\n### 2. Air\n\n1. ${THREE}\n2. ${FOUR}`,
};
const CALLS: Readonly<Record<string, string>> = {
  'a part of a test': '## Part A: True/False (4 points)',
  'a heading': '## True or false?',
  'a line': '## Facts\n\nSay whether each statement is true or false.',
  'a French line': '## Faits\n\nDites si ces affirmations sont vraies ou fausses.',
  'a German line': '## Sätze\n\nEntscheide, ob die Aussagen wahr oder falsch sind.',
  'words in quotation marks':
    '## Fatti\n\nA ciascuna potete rispondere "vero" o "falso" scrivendo "V" o "F" di fianco. Ciascuna vale due punti.',
};

describe.each(Object.entries(CALLS))('below %s', (_, call) => {
  it.each(Object.entries(FORMS))('each is asked: %s', async (_form, said) => {
    const found = await asked(`# Weather\n\n${call}\n\n${said}\n`);
    expect(found).toHaveLength(SAID.length);
    for (const [i, one] of SAID.entries()) expect(found[i]).toContain(one.slice(0, -1));
  });
});

it.each([
  ['what a program tells', 'The comparison is true or false:', FORMS.points!],
  ['items that do not say anything', 'Say whether each is true or false.', '- ice\n- lead\n- fog'],
  [
    'other sections',
    'Say whether this is true or false: ice floats.',
    `### 1. Water\n\nIt is wet.\n\n- cold\n- wet`,
  ],
])('asks nothing of %s', async (_, call, said) => {
  expect(await asked(`# Weather\n\n## Facts\n\n${call}\n\n${said}\n`)).toEqual([]);
});
