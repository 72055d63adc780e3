/** Marks among the words of options, or where options stop, which are none of theirs. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

it.each([
  ['a) I. Newton  b) V. Verdi  c) A. Volta', '[i. newton | v. verdi | A. VOLTA]'],
  ['A. water b) ice  B. iron c) lead', '[water b) ice | iron c) lead]'],
])('%s: one way to mark them holds for a line', async (line, offered) => {
  const key = offered.includes('VOLTA') ? 'c' : 'a';
  const { lesson } = await read(`# Names\n\nWho weighed ice?\n${line}\n**Answer: ${key})**\n`);
  const options = lesson.questions.flatMap((one) => ('options' in one ? [sketch(one)] : []));
  expect(options.join().toLowerCase()).toContain(offered.toLowerCase());
});

it('what a key says of options that stand elsewhere offers nothing', async () => {
  const rows = [1, 2, 3].map((n) => `**Q${n}:** Which?\n\n**Correct:** B\n`);
  const { lesson } = await read(`# Names\n\n## Quiz\n\n${rows.join('\n')}`);
  expect(lesson.questions.filter(({ kind }) => kind.endsWith('choice'))).toEqual([]);
});

it('all below a heading that names its question is asked', async () => {
  const below =
    'Two clouds are as heavy.\n\nWhich rains?\n\nA) the low one\nB) the high one\n\n**Right answer: A**\n';
  const { lesson } = await read(`# Clouds\n\n## Question – Rain\n\n${below}\n## Question – Snow\n\n${below}`);
  expect(lesson.questions.map(sketch)).toEqual(
    ['Rain', 'Snow'].map(
      (name) =>
        `single-choice Question – ${name} Two clouds are as heavy. Which rains? [THE LOW ONE | the high one]`,
    ),
  );
});

it.each([
  ['(correct) ice', '(wrong) iron', '(wrong) lead'],
  ['[Correcte] ice', '[Fausse] iron', '[Fausse] lead'],
  ['(corretta) ice', 'iron', 'lead'],
])('%s: a judgement may stand before its option', async (...offers) => {
  const { lesson } = await read(`# Ice\n\nWhich floats?\n\n${offers.map((one) => `- ${one}`).join('\n')}\n`);
  expect(lesson.questions.map(sketch)).toEqual(['single-choice Which floats? [ICE | iron | lead]']);
});

it('(true), (false): statements that are judged offer nothing', async () => {
  const { lesson } = await read(
    '# Ice\n\nWhich floats?\n\n- (true) ice floats\n- (false) iron floats\n- (false) lead\n',
  );
  expect(lesson.questions.filter(({ kind }) => kind.endsWith('choice'))).toEqual([]);
});

it.each([
  ['a paragraph', 'Which floats?\n\niron\nice (correct)\nlead\n'],
  ['an item of a list', '1. Which floats?\n\n    iron\n    ice (correct)\n    lead\n'],
])('lines of %s that nothing letters, one of which says that it is right, are options', async (_, page) => {
  const { lesson } = await read(`# Ice\n\n${page}`);
  expect(lesson.questions.map(sketch)).toEqual(['single-choice Which floats? [iron | ICE | lead]']);
});

it.each([
  ['(left) Anna', '(right) Ben', '(middle) Carl'],
  ['(richtig) Eis schwimmt', '(falsch) Eisen schwimmt', '(falsch) Blei schwimmt'],
])('%s: a side, or a judgement of a statement, marks no option', async (...items) => {
  const list = items.map((one) => `- ${one}`).join('\n');
  const { lesson, html } = await read(`# Ice\n\nWhat do we see?\n\n${list}\n`);
  expect(lesson.questions.filter(({ kind }) => kind.endsWith('choice'))).toEqual([]);
  expect(html + JSON.stringify(lesson.questions)).toContain(items[1]);
});

it.each([
  ['below a heading', '## How do we use the article?\n\nI saw a dog\nI saw the dog (correct)\nI saw dog\n'],
  [
    'in the middle of sentences',
    'How do we use it?\n\nThe article stands before\nthe noun of a sentence (correct)\nand never behind it\n',
  ],
])('lines %s, one of which ends in brackets, are a remark', async (_, page) => {
  const { lesson } = await read(`# Grammar\n\n${page}`);
  expect(lesson.questions.filter(({ kind }) => kind.endsWith('choice'))).toEqual([]);
});

describe.each(['✗', '✘'])('%s before one option of each list', (sign) => {
  const page = (things: readonly string[], right: readonly string[]): string =>
    right
      .map(
        (own) =>
          `Which is it?\n${things.map((one) => `- ${one === own ? `${sign} ` : ''}${one}`).join('\n')}\n`,
      )
      .join('\n');

  it('is the cross of whoever chose, where there are several to choose from', async () => {
    const things = ['ice', 'iron', 'lead', 'salt'];
    const { lesson } = await read(`# Test\n\n${page(things, ['ice', 'iron', 'salt'])}`);
    expect(lesson.questions.map(sketch)).toEqual([
      'single-choice Which is it? [ICE | iron | lead | salt]',
      'single-choice Which is it? [ice | IRON | lead | salt]',
      'single-choice Which is it? [ice | iron | lead | SALT]',
    ]);
  });

  it.each([[['he go', 'he goes']], [['childs', 'children', 'the old one']]])(
    'says that it is wrong among %j',
    async (things) => {
      const { lesson } = await read(`# Test\n\n${page(things, [things[0]!, things[0]!, things[0]!])}`);
      expect(lesson.questions.map(sketch).join()).not.toContain(things[0]!.toUpperCase());
    },
  );
});

it('a key in letters ends where its line does', async () => {
  const part = (stem: string, key: string): string =>
    `**Q. ${stem}**\n\n<ol type="a">\n<li>ice</li>\n<li>iron</li>\n<li>lead</li>\n</ol>\n\nAnswer: ${key} <br/>You may read page 2.\n\n`;
  const { lesson } = await read(`# Test\n\n${part('Which floats?', 'A')}${part('Which rusts?', 'B')}`);
  expect(lesson.questions.map(sketch)).toEqual([
    'single-choice Q. Which floats? [ICE | iron | lead] > You may read page 2.',
    'single-choice Q. Which rusts? [ice | IRON | lead] > You may read page 2.',
  ]);
});
