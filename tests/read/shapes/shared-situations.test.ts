/** What several questions are about together is told with each, and stays on the page. */
import { describe, expect, it } from 'vitest';
import { plainText } from '../../../src/lesson/index.ts';
import { html, read } from '../support.ts';

const LAKE = 'The lake froze over in one night, and it stayed so.';
const ASKED = ['How cold was it?', 'Who walks on it?'];

/** What each question is told and asked, and the page's words. */
async function told(text: string) {
  const { lesson } = await read(`# Ice\n\n${text}\n`);
  return {
    questions: lesson.questions.map(({ situation, prompt }) =>
      [situation ? plainText(situation) : '–', plainText(prompt)].join(' | '),
    ),
    contexts: lesson.contexts.map(({ content }) => plainText(content)),
    page: html(lesson.body),
  };
}

const fold = (answer: string): string => `\n:::{dropdown} Answer\n${answer}\n:::\n`;
const labelled = (label: string, words: string): string => `${label} ${words}\n${fold('So.')}`;

describe('what stands above several questions', () => {
  it('is told with each, and once on the page', async () => {
    const { questions, contexts, page } = await told(
      `## Winter\n\n${LAKE}\n\n${labelled('a)', ASKED[0]!)}\n${labelled('b)', ASKED[1]!)}`,
    );
    expect(questions).toEqual([`${LAKE} | a) ${ASKED[0]}`, `${LAKE} | b) ${ASKED[1]}`]);
    expect(contexts).toEqual([]);
    expect(page.split(LAKE)).toHaveLength(2);
  });

  it('holds up to the next heading', async () => {
    const { questions } = await told(
      `## Winter\n\n${LAKE}\n\n${labelled('a)', ASKED[0]!)}\n${labelled('b)', ASKED[1]!)}\n## Spring\n\n${labelled('c)', 'What melts?')}\n${labelled('d)', 'Why does it?')}`,
    );
    expect(questions.slice(2)).toEqual(['– | c) What melts?', '– | d) Why does it?']);
  });

  it('holds up to a rule', async () => {
    const { questions } = await told(
      `## Winter\n\n${LAKE}\n\n${labelled('a)', ASKED[0]!)}\n${labelled('b)', ASKED[1]!)}\n---\n\n${labelled('c)', 'What melts?')}`,
    );
    expect(questions[2]).toBe('– | c) What melts?');
  });

  it('tells with each gap what to fill it with', async () => {
    const { questions, page } = await told(
      '## Exercise 1\n\nWrite the plural of each word:\n\na) goose → ____\nb) mouse → ____\nc) A wild ____ (ox)\n\n## Answers\n\n### Exercise 1\n\na) geese\nb) mice\nc) oxen',
    );
    const call = 'Write the plural of each word:';
    expect(questions.map((one) => one.replaceAll(/\s+/g, ' '))).toEqual([
      `– | ${call} goose → ___`,
      `${call} | mouse → ___`,
      `${call} | A wild ___ (ox)`,
    ]);
    expect(page.split(call)).toHaveLength(1);
  });

  it('stays the one context of one question', async () => {
    const { questions, contexts } = await told(`## Winter\n\n${LAKE}\n\n${labelled('a)', ASKED[0]!)}`);
    expect(questions).toEqual([`– | a) ${ASKED[0]}`]);
    expect(contexts).toEqual([LAKE]);
  });

  it('stays told once where it is long', async () => {
    const text = `${'Ice is lighter than the water below it. '.repeat(40)}`.trim();
    const { questions, contexts } = await told(
      `## Winter\n\n${text}\n\n${labelled('a)', ASKED[0]!)}\n${labelled('b)', ASKED[1]!)}`,
    );
    expect(questions).toEqual([`– | a) ${ASKED[0]}`, `– | b) ${ASKED[1]}`]);
    expect(contexts).toEqual([text]);
  });

  it('is told as far as it says what to do, where the rest is long', async () => {
    const text = `${'Ice is lighter than the water below it. '.repeat(40)}`.trim();
    const { questions } = await told(
      `## Winter\n\n${text}\n\nAnswer in whole sentences:\n\n${labelled('a)', ASKED[0]!)}\n${labelled('b)', ASKED[1]!)}`,
    );
    expect(questions[1]).toBe(`Answer in whole sentences: | b) ${ASKED[1]}`);
  });

  it('stays told once where it is a film', async () => {
    const { questions, contexts } = await told(
      `## Winter\n\nWatch it to its end.\n\n:::{video} https://www.youtube.com/watch?v=ZFGmjp-KB1o\n:::\n\n${labelled('a)', ASKED[0]!)}\n${labelled('b)', ASKED[1]!)}`,
    );
    expect(questions[1]).toBe(`– | b) ${ASKED[1]}`);
    expect(contexts).toHaveLength(1);
  });

  it.each([
    ['another question', 'What is snow?'],
    ['options of another', 'A) a star\n\nB) a drop\n\nC) a leaf'],
    ['a line to write on', 'Name: ________'],
    ['no more than a title', '**Winter work**'],
  ])('is none where it may be %s', async (_, above) => {
    const { questions } = await told(
      `## Winter\n\n${above}\n\n${labelled('a)', ASKED[0]!)}\n${labelled('b)', ASKED[1]!)}`,
    );
    expect(questions.filter((one) => !one.startsWith('–'))).toEqual([]);
  });
});

describe('what an exercise tells above its parts', () => {
  it('is told with those that follow the first, which has it in its own words', async () => {
    const { questions } = await told(
      `:::{exercise}\n${LAKE}\n\n1. ${ASKED[0]}\n2. ${ASKED[1]}\n:::\n\n:::{solution}\n1. Very.\n2. Ducks.\n:::`,
    );
    expect(questions).toHaveLength(2);
    expect(questions[0]).toContain(`${LAKE} ${ASKED[0]}`);
    expect(questions[1]).toBe(`${LAKE} | ${ASKED[1]}`);
  });

  it('is not told with the next exercise', async () => {
    const parts = (lead: string): string =>
      `:::{exercise}\n${lead}\n\n1. ${ASKED[0]}\n2. ${ASKED[1]}\n:::\n\n:::{solution}\n1. Very.\n2. Ducks.\n:::\n`;
    const { questions } = await told(`${parts(LAKE)}\n${parts('The river is wide and deep.')}`);
    expect(questions[3]).toBe(`The river is wide and deep. | ${ASKED[1]}`);
  });

  it('does not take what stands above the exercise', async () => {
    const box = (words: string): string => `:::{exercise}\n${words}\n:::\n\n:::{solution}\nSo.\n:::\n`;
    const { questions } = await told(`## Winter\n\n${LAKE}\n\n${box(ASKED[0]!)}\n${box(ASKED[1]!)}`);
    expect(questions.map((one) => one.split(' |')[0])).toEqual(['–', '–']);
  });
});

it('is told with each declared question that says so', async () => {
  const asked = (words: string, option: string): string => `:::{question}\n${option}${words}\n:::\n`;
  const two = (option: string): string =>
    `## Winter\n\n${LAKE}\n\n${ASKED.map((words) => asked(words, option)).join('\n')}`;
  expect((await told(two(':introduced: together\n'))).questions).toEqual(
    ASKED.map((words) => `${LAKE} | ${words}`),
  );
  expect((await told(two(''))).questions).toEqual(ASKED.map((words) => `– | ${words}`));
});

describe('what stands between questions', () => {
  const choice = (number: number, stem: string): string =>
    `${number}. ${stem}\n   - [x] ice\n   - [ ] iron\n`;
  const run = (between: string): string =>
    `## Winter\n\nLook at the table.\n\n| month | ice |\n|---|---|\n| Jan | 20 cm |\n\n${choice(1, 'Which one floats?')}\n${choice(2, 'Which one melts first?')}\n${between}\n\n${choice(3, 'Which one breaks?')}\n${choice(4, 'Which one shines?')}`;

  it.each([
    'The right answer is ice, for it is light.',
    'Hint: look at the month.',
    '**Note:** it was a cold one.',
    '> Ice it was.',
    'Answer: ice.',
  ])('is told with none of those below it where it may answer one above: %s', async (between) => {
    const { questions } = await told(run(between));
    const words = between.replace(/[*>]/g, '').trim();
    expect(questions.filter((one) => one.split(' | ').slice(0, -1).join().includes(words))).toEqual([]);
  });

  it('is told with those below it where it shows something', async () => {
    const { questions } = await told(run('| day | ice |\n|---|---|\n| 2 | 7 cm |'));
    expect(questions.at(-1)).toContain('7 cm');
    expect(questions.at(-1)).not.toContain('20 cm');
  });
});

it('prose of a lesson right above a list of questions may answer them', async () => {
  const { questions } = await told(
    'Ice was weighed by Hooke in 1665.\n\n1. Who weighed ice?\n   - [x] Hooke\n   - [ ] Watt\n2. When did he?\n   - [x] 1665\n   - [ ] 1800\n',
  );
  expect(questions.map((one) => one.split(' |')[0])).toEqual(['–', '–']);
});

it('an exercise in bold on a line of its own begins anew', async () => {
  const two = (title: string, a: string, b: string): string =>
    `**${title}**\n\n${labelled('a)', a)}\n${labelled('b)', b)}`;
  const { questions } = await told(
    `**Exercise 1**\n\nThe set A holds all even numbers below 20.\n\n${labelled('a)', 'How many are there?')}\n${labelled('b)', 'What is their sum?')}\n${two('Exercise 2', 'What is the sum of 1 to 10?', 'And of 1 to 20?')}`,
  );
  expect(questions[1]).toContain('even numbers');
  expect(questions.slice(2).join()).not.toContain('even numbers');
});

describe('what an author says is about the same', () => {
  const asked = (words: string): string => `:::{question}\n:introduced: together\n${words}\n:::\n`;

  it('is told before one alone', async () => {
    const { contexts } = await told(`## Winter\n\n${LAKE}\n\n${asked(ASKED[0]!)}`);
    expect(contexts).toEqual([LAKE]);
  });

  it('is told once where it is long', async () => {
    const text = `${'Ice is lighter than the water below it. '.repeat(40)}`.trim();
    const { contexts } = await told(`## Winter\n\n${text}\n\n${ASKED.map(asked).join('\n')}`);
    expect(contexts).toEqual([text]);
  });

  it('may be a word or two', async () => {
    const { questions } = await told(`## Winter\n\nThe two lakes\n\n${ASKED.map(asked).join('\n')}`);
    expect(questions).toEqual(ASKED.map((words) => `The two lakes | ${words}`));
  });
});

it.each([
  ['a formula', 'Let $f(x) = x^2$', 'f(x)'],
  ['a script without spaces', '池は一晩で凍った。そして春まで溶けなかった。', '池は'],
  ['a quotation', 'Il dit : « Le lac a gelé hier soir. »', 'Le lac'],
])('%s tells enough', async (_, above, words) => {
  const { questions } = await told(
    `## Winter\n\n${above}\n\n${labelled('a)', ASKED[0]!)}\n${labelled('b)', ASKED[1]!)}`,
  );
  expect(questions[1]).toContain(words);
});
