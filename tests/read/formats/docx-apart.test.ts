/** How questions stand in a document × how their answers are set apart below them, or behind them. */
import { describe, expect, test } from 'vitest';
import { bold, highlighted, item, p, red, run, styled } from '../../support/docx.ts';
import { readSheet } from './sheet.ts';

const ASKED = [
  ['What floats on water?', 'Ice does, all winter long.'],
  ['Why is snow white?', 'It scatters the light of every colour.'],
  ['Explain how hail grows.', 'Drops freeze, layer upon layer.'],
  ['Where do rivers begin?', 'High up, where springs are.'],
  ['Describe a thaw.', 'All that was frozen melts.'],
] as const;

const BREAK = '<w:r><w:br/></w:r>';
const under = (words: string): string => run(words, '<w:u w:val="single"/>');
const italic = (words: string): string => run(words, '<w:i/>');

/** @param behind runs at its end */
type Ask = (stem: string, number: number, behind: string) => string;
const ASKING: Readonly<Record<string, Ask>> = {
  'a typed number': (s, n, behind) => p(`${n}. ${s}`, behind),
  'a number of a list': (s, _, behind) => item(2, 0, s, behind),
  nothing: (s, _, behind) => p(s, behind),
  bold: (s, _, behind) => p(bold(s), behind),
  'a line below': (s, _, behind) => p(under(s), behind),
  'a colour': (s, _, behind) => p(run(s, '<w:color w:val="1F497D"/>'), behind),
  'a bullet': (s, _, behind) => item(1, 0, s, behind),
  'a dash': (s, _, behind) => p(`- ${s}`, behind),
  'a heading': (s, _, behind) => styled('H3', s, behind),
  'points behind it': (s, _, behind) => p(s, run(' (2%).', '<w:color w:val="006EC0"/>'), behind),
  'points before it': (s, _, behind) => item(2, 0, `(2 pts) ${s}`, behind),
};

type Answer = (words: string) => string;
const BELOW: Readonly<Record<string, Answer>> = {
  'plain words': (a) => p(a),
  'words in red': (a) => p(red(a)),
  'words underlined': (a) => p(under(a)),
  'a bullet below': (a) => item(1, 1, a),
  'a word for it': (a) => p(`Answer: ${a}`),
  'a short word for it': (a) => p(`Ans. ${a}`),
  'a letter for it': (a) => p(`R: ${a}`),
  'a title of its own': (a) => p('Answer:') + p(a),
};
const BEHIND: Readonly<Record<string, Answer>> = {
  'in red': (a) => red(` ${a}`),
  'in bold': (a) => bold(` ${a}`),
  'in italics': (a) => italic(` ${a}`),
  marked: (a) => highlighted(` ${a}`),
  'in the next line': (a) => BREAK + run(a),
  'in the next line, behind a word for it': (a) => BREAK + run(`R: ${a}`),
};

const title = styled('H2', 'Weather');
const stems = ASKED.map(([stem]) => expect.stringContaining(stem));
const told = ASKED.map(([, answer]) => expect.stringContaining(answer));

async function expectAll(body: string): Promise<void> {
  const { questions, page } = await readSheet(title + body);
  expect(questions.map(([, stem]) => stem)).toEqual(stems);
  expect(questions.map((one) => one.at(-1))).toEqual(told);
  expect(page).not.toMatch(/winter|scatters|layer|springs|frozen melts/);
}

describe.each(Object.entries(ASKING))('questions with %s', (_, ask) => {
  test.each(Object.entries(BELOW))('answered below by %s', async (_, answer) => {
    await expectAll(ASKED.map(([s, a], at) => ask(s, at + 1, '') + answer(a) + p()).join(''));
  });

  test.each(Object.entries(BEHIND))('answered behind them %s', async (_, answer) => {
    if (ask === ASKING.bold && answer === BEHIND['in bold']) return;
    await expectAll(ASKED.map(([s, a], at) => ask(s, at + 1, answer(a)) + p()).join(''));
  });
});

test.each(Object.entries(ASKING))('one of them is left open, with %s', async (_, ask) => {
  const body = ASKED.map(([s, a], at) => ask(s, at + 1, '') + (at === 3 ? '' : p(a)) + p()).join('');
  const { questions, page } = await readSheet(title + body);
  expect(questions.map(([, stem]) => stem)).toEqual(stems);
  expect(page).not.toMatch(/winter|scatters|layer|frozen melts/);
});

test('a title in bold above them asks nothing, nor does one within an answer', async () => {
  const { questions } = await readSheet(
    p(bold('On weather')) +
      ASKED.map(([s, a]) => p(bold(s)) + p(a)).join('') +
      p(bold('What I read:')) +
      p('Two books.'),
  );
  expect(questions).toHaveLength(5);
});

test('requests among steps ask nothing', async () => {
  const { questions } = await readSheet(
    ['List the files.', 'Name the folder.', 'Define the path.', 'State your name.']
      .map((one) => p(one) + p('The window shows what is there.'))
      .join(''),
  );
  expect(questions).toEqual([]);
});

test('lettered parts with places to write below them are no answer', async () => {
  const part = (letter: string, words: string): string =>
    p(`(${letter}) ${words}`) + p('Kind: ______ice_____');
  const { questions } = await readSheet(
    p('1. What floats?') +
      p('Ice.') +
      p('2. Why is it so?') +
      p('It is light.') +
      p('3. What is hail?') +
      p('Ice, too.') +
      p('4. What sinks?') +
      p('Iron.') +
      p('5. (6 pts) Write the kind of each.') +
      part('a', 'It falls in winter.') +
      part('b', 'It falls in summer.'),
  );
  // What calls the two parts leads the first.
  expect(questions).toHaveLength(6);
  expect(questions.flat().join()).not.toContain('> (a)');
});

test('bullets below bullets answer them, though a colon stands behind some', async () => {
  const { questions, page } = await readSheet(
    item(1, 0, 'Name what floats:') +
      item(1, 1, 'Ice in winter') +
      item(1, 0, 'What is hail?') +
      item(1, 1, 'Frozen rain, in layers') +
      item(1, 0, 'Why is snow white?') +
      item(1, 1, 'It scatters light') +
      item(1, 1, 'of every colour') +
      item(1, 0, 'Where do rivers begin?') +
      item(1, 1, 'At springs'),
  );
  expect(questions).toHaveLength(4);
  expect(page).not.toMatch(/winter|layers|scatters|springs/);
});

test('lists of things below requests with colons answer nothing', async () => {
  const { questions } = await readSheet(
    ['Bring these:', 'Read these:', 'Copy these:', 'Explain these:']
      .map((one) => item(1, 0, one) + item(1, 1, 'a boat') + item(1, 1, 'an oar'))
      .join(''),
  );
  expect(questions).toEqual([]);
});

test('long answers below questions in one look', async () => {
  const long = 'It all depends on how warm the air is above the sea at that time of the year. '.repeat(12);
  const { questions, page } = await readSheet(
    ASKED.map(
      ([s, a]) => p(run(`• ${s.replace('.', '?')}`, '<w:b/><w:u w:val="single"/>')) + p(a) + p(long),
    ).join(''),
  );
  expect(questions).toHaveLength(5);
  expect(page).not.toMatch(/winter|scatters|depends/);
});

test('an answer that begins as a request does, where all others are answered', async () => {
  const { questions, page } = await readSheet(
    ASKED.map(
      ([s, a], at) => p(`${at + 1}. ${s}`) + p(at === 4 ? 'Describe it as a melting of snow.' : a),
    ).join(''),
  );
  expect(questions.at(-1)?.at(-1)).toContain('melting of snow');
  expect(page).not.toContain('melting');
});

test('a point behind words in colour is theirs, and points in colour answer nothing', async () => {
  const { questions } = await readSheet(
    p('1. What floats?') +
      p('2. What is hail? ', red('Frozen rain'), '.') +
      p('3. What sinks? ', red('(2 pts)'), '.'),
  );
  expect(questions[1]).toEqual(['open', 'What is hail?', '> Frozen rain.']);
  expect(questions[2]).toEqual(['open', expect.stringContaining('What sinks?')]);
});

describe('programs answer what tells to make them', () => {
  const code = (words: string): string =>
    p(run(words, '<w:rFonts w:ascii="Courier New"/><w:color w:val="569CD6"/>'));
  const program = (name: string): string =>
    code(`def ${name}(all):`) + Array.from({ length: 60 }, (_, i) => code(`    step(${i}, all)`)).join('');

  test('however long they are', async () => {
    const { questions, page } = await readSheet(
      [
        'Write a function that melts ice.',
        'Write a function that freezes rain.',
        'Write one that counts hail.',
        'Write one that sorts clouds.',
      ]
        .map((one, at) => p(`${at + 1}) ${one}`) + program(`f${at}`))
        .join(''),
    );
    expect(questions).toHaveLength(4);
    expect(page).not.toMatch(/def f|step/);
  });

  const exercise = (number: number, words: string): string => p(bold(`Exercise ${number}`), `: ${words}`);
  const typed = (words: string): string =>
    p('python') +
    p(`names = ["${words}", "ice"]`) +
    p(`# Count the ${words}`) +
    p('print(len(names))') +
    p(`# Expected: 2 ${words}`);

  test('typed below the titles of exercises, with comments that are no headings', async () => {
    const { questions, page } = await readSheet(
      exercise(1, 'Create a list of clouds and count them.') +
        typed('clouds') +
        exercise(2, 'Count the rivers in a list.') +
        typed('rivers') +
        p(bold('2 On the sea')) +
        p('What follows is about the sea.') +
        exercise(1, 'Remove all waves from a list.') +
        typed('waves') +
        exercise(2, 'Using a list, store the tides, then print how many there are.') +
        typed('tides'),
    );
    expect(questions).toHaveLength(4);
    expect(questions[0]?.at(-1)).toContain('Count the clouds');
    expect(page).not.toMatch(/names =|Expected/);
    expect(page).toContain('What follows is about the sea.');
  });

  test('and none of those that it is asked about', async () => {
    const { questions } = await readSheet(
      [1, 2, 3]
        .map((n) => exercise(n, 'Explain what the following program does.') + typed('clouds'))
        .join(''),
    );
    expect(questions[0]?.[1]).toContain('Expected: 2 clouds');
  });
});

test('a program that is asked about stands between the question and its answer', async () => {
  const code = p(run('print(len(clouds))', '<w:rFonts w:ascii="Courier New"/>'));
  const { questions, page } = await readSheet(
    ASKED.map(([s, a]) => p(s) + p(a)).join('') +
      p('What does the following program print?') +
      code +
      p('It prints how many clouds there are.'),
  );
  expect(questions).toHaveLength(6);
  expect(questions[5]?.[1]).toContain('print(len(clouds))');
  expect(page).not.toContain('how many clouds');
});

test('a letter for an answer in the next line judges nothing', async () => {
  const { questions } = await readSheet(
    ['¿Qué flota?', '¿Qué brilla?', '¿Qué cae?']
      .map((one) => p(one, BREAK, run('R: El hielo del lago.')))
      .join(''),
  );
  expect(questions.map(([kind]) => kind)).toEqual(['open', 'open', 'open']);
});

test('what stands between the answers to what is numbered asks nothing, and is no clue in clear', async () => {
  const answer = (words: string): string => p(red(words));
  for (const [number, mark] of [
    ['1. ', '?'],
    ['(1) ', '.'],
    ['（1）', '。'],
  ] as const) {
    const { questions, page } = await readSheet(
      title +
        ASKED.map(
          ([s, a], at) =>
            p(number.replace('1', String(at + 1)) + s.replace(/[?.]$/, mark)) +
            answer(a) +
            p('[1] 31.5') +
            answer('mean(rain)') +
            p('The mean is above the median.') +
            p('or') +
            answer('median(rain)'),
        ).join(''),
    );
    expect(questions).toHaveLength(5);
    expect(page).not.toMatch(/winter|scatters|31\.5|above the median/);
  }
});
