/**
 * Choices whose questions are items of a list, be it that their options and key stand in the item, or below it as nobody
 * indented them: three a page, on a page of its own and below *Exercises*.
 */
import { describe, expect, it } from 'vitest';
import { html, read, sketch } from '../support.ts';
import { OFFERED, RIGHT, THINGS } from './offered-things.ts';

/** `indent`: of what stands in the item. */
const ITEMS: Readonly<Record<string, { ask: (thing: string, n: number) => string; indent: string }>> = {
  'a counted item': { ask: (thing, n) => `${n}. What is ${thing}?`, indent: '   ' },
  'an item counted with a bracket': { ask: (thing, n) => `${n}) What is ${thing}?`, indent: '   ' },
  'a point that counts': { ask: (thing, n) => `- ${n}. What is ${thing}?`, indent: '  ' },
  'a point called a question': { ask: (thing, n) => `- **Question ${n}:** What is ${thing}?`, indent: '  ' },
  'a point': { ask: (thing) => `- What is ${thing}?`, indent: '  ' },
  'a point in bold': { ask: (thing) => `- **What is ${thing}?**`, indent: '  ' },
};

const lettered = (write: (letter: string, words: string) => string, between = '\n') => {
  return (options: readonly string[]) => options.map((words, i) => write('ABC'[i]!, words)).join(between);
};

const OPTIONS: Readonly<Record<string, (options: readonly string[]) => string>> = {
  points: lettered((letter, words) => `- ${letter}) ${words}`),
  'points with letters in bold': lettered((letter, words) => `- **${letter}.** ${words}`),
  'other points': lettered((letter, words) => `* (${letter.toLowerCase()}) ${words}`),
  'points with boxes': lettered((letter, words) => `- [ ] ${letter.toLowerCase()}) ${words}`),
  lines: lettered((letter, words) => `${letter.toLowerCase()}. ${words}`),
  paragraphs: lettered((letter, words) => `${letter}. ${words}`, '\n\n'),
  'one line': lettered((letter, words) => `${letter.toLowerCase()}) ${words}`, '   '),
  'a table': (options) =>
    `| | |\n|---|---|\n${lettered((letter, words) => `| ${letter} | ${words} |`)(options)}`,
};

const KEYS: Readonly<Record<string, (letter: string, words: string) => string>> = {
  'a line': (letter) => `Answer: ${letter}`,
  'a line that says it once more': (letter, words) => `**Answer:** ${letter}) ${words}`,
  'a point': (letter) => `- **Answer:** ${letter}`,
  'a quotation': (letter) => `> **Answer: ${letter}**`,
  'a heading': (letter) => `#### Answer\n\n${letter}`,
  'a fold': (letter) => `<details><summary>Answer</summary>\n\n${letter}\n\n</details>`,
};

const KEY_LISTS: Readonly<Record<string, (letters: readonly string[]) => string>> = {
  'a line': (letters) => `Answers: ${letters.map((one, i) => `${i + 1}. ${one}`).join(' ')}`,
  'a line with a title in bold': (letters) =>
    `**Answers:** ${letters.map((one, i) => `${i + 1}-${one.toLowerCase()}`).join(', ')}`,
  'a section': (letters) => `## Answers\n\n${letters.map((one, i) => `${i + 1}. ${one}`).join('\n')}`,
  'a fold': (letters) =>
    `<details><summary>Answers</summary>\n\n${letters.map((one, i) => `${i + 1}: ${one}`).join('  \n')}\n\n</details>`,
};

const FRAMES: Readonly<Record<string, (body: string) => string>> = {
  'a page': (body) => `# Weather\n\nSee the sky.\n\n${body}\n`,
  exercises: (body) => `# Weather\n\nSee the sky.\n\n## Exercises\n\n${body}\n`,
};

const indented = (text: string, indent: string): string => text.replace(/^(?=.)/gm, indent);

/** What is asked, as `sketch` says it of each. */
const WANTED = THINGS.map((thing, i) => ({
  words: `What is ${thing}?`,
  options: OFFERED[i]!.map((words, n) => (n === RIGHT[i] ? `*${words}` : words)),
}));

async function choicesIn(page: string) {
  const { lesson } = await read(page);
  return lesson.questions.map((question) => ({
    words: /What is \w+\?/.exec(html(question.prompt))?.[0],
    options:
      question.kind === 'single-choice'
        ? question.options.map(({ content, correct }) => `${correct ? '*' : ''}${html(content).trim()}`)
        : question.kind,
  }));
}

describe.each(Object.entries(FRAMES))('choices of items on %s', (_, framed) => {
  describe.each(Object.entries(ITEMS))('asked by %s', (_, { ask, indent }) => {
    const below = Object.entries(OPTIONS).flatMap(([options, offer]) =>
      Object.entries(KEYS).map(([key, tell]) => ({ options, key, offer, tell })),
    );
    it.each(below)('have $options and their key in $key', async ({ offer, tell }) => {
      for (const own of [indent, '']) {
        const one = (thing: string, i: number): string => {
          const told = tell('ABC'[RIGHT[i]!]!, OFFERED[i]![RIGHT[i]!]!);
          return `${ask(thing, i + 1)}\n\n${indented(`${offer(OFFERED[i]!)}\n\n${told}`, own)}`;
        };
        expect(await choicesIn(framed(THINGS.map(one).join('\n\n')))).toEqual(WANTED);
      }
    });

    if (!ask('fog', 1).includes('1')) return;
    const atEnd = Object.entries(OPTIONS).flatMap(([options, offer]) =>
      Object.entries(KEY_LISTS).map(([key, tell]) => ({ options, key, offer, tell })),
    );
    it.each(atEnd)('have $options and their keys at the end in $key', async ({ offer, tell }) => {
      for (const own of [indent, '']) {
        const one = (thing: string, i: number): string =>
          `${ask(thing, i + 1)}\n\n${indented(offer(OFFERED[i]!), own)}`;
        const keys = tell(RIGHT.map((place) => 'ABC'[place]!));
        expect(await choicesIn(framed(`${THINGS.map(one).join('\n\n')}\n\n${keys}`))).toEqual(WANTED);
      }
    });
  });
});

it.each([
  ['bullets', '- ', '- '],
  ['numbers', '1. ', '1. '],
])('points that nobody lettered are offered by %s where one is marked', async (_, asked, offered) => {
  const page = THINGS.map((thing, i) => {
    const options = OFFERED[i]!.map((words, n) => `${offered}${words}${n === RIGHT[i] ? ' ✓' : ''}`);
    return `${asked}What is ${thing}?\n\n${options.join('\n')}`;
  }).join('\n\n');
  expect(await choicesIn(`# Weather\n\n${page}\n`)).toEqual(WANTED);
});

describe('letters of boxes', () => {
  const boxes = (page: string) =>
    read(`# Ice\n\n${page}\n`).then(({ lesson }) => lesson.questions.map(sketch));

  it('go, for an LMS counts options itself', async () => {
    expect(await boxes('What floats?\n\n- [ ] a) iron\n- [x] b) ice\n- [ ] c) lead')).toEqual([
      'single-choice What floats? [iron | ICE | lead]',
    ]);
  });

  it.each([
    ['an option', 'What floats?\n\n- [ ] a) cork\n- [ ] b) ice\n- [x] c) both a and b'],
    ['the question', 'What floats, option a or option b?\n\n- [ ] a) iron\n- [x] b) ice'],
    [
      'an explanation',
      'What floats?\n\n- [ ] a) iron\n- [x] b) ice\n\n**Explanation:** B is light, and a) is not.',
    ],
  ])('stay where %s names one', async (_, page) => {
    const [question] = await boxes(page);
    expect(question).toMatch(/a\) \w+ \| B\) ICE|a\) cork \| b\) ice/);
  });

  const ASKED = 'What floats?\n\n- [ ] a) iron\n- [x] b) ice\n- [ ] c) lead';
  it.each([
    ['an explanation', `${ASKED}\n\n**Explanation:** The correct answer is A.`],
    ['an explanation in small letters', `${ASKED}\n\n**Explanation:** The answer is b.`],
    ['a German explanation', `${ASKED}\n\n**Erklärung:** Richtig ist b, denn a und c sinken.`],
    ['a French explanation', `${ASKED}\n\n**Explication :** a et c coulent, donc b.`],
    ['a verb behind a capital', `${ASKED}\n\n**Explanation:** A sinks at once.`],
    ['a hint', ASKED.replace('?', '?\n\n> Rule out a first.')],
    ['feedback of an option', ASKED.replace('iron', 'iron\n  > Wrong, it is b.')],
  ])('stay where one is named in %s', async (_, page) => {
    const [question] = await boxes(page);
    expect(question).toMatch(/a\) iron.*\| B\) ICE.*\| c\) lead/);
  });

  it.each([
    'b only',
    'b, but not a',
    'a und b sind richtig',
    'a y b son correctas',
    'sia a che b',
    'zowel a als b',
    'tanto a como b',
    'solo a',
  ])('stay beside an option “%s”', async (words) => {
    const [question] = await boxes(ASKED.replace('lead', words));
    expect(question).toContain(`[a) iron | B) ICE | c) ${words}]`);
  });

  it('stay in Cyrillic, below a picture, where they begin later, and where an option is nothing else', async () => {
    const pages = [
      'Что плавает?\n\n- [x] а) лёд\n- [ ] б) воск\n- [ ] в) и а, и б',
      ASKED.replace('?', '?\n\n![A beach](https://example.org/beach.png)'),
      'What floats?\n\n- [ ] d) iron\n- [x] e) ice\n- [ ] f) lead',
      ASKED.replace(' lead', ''),
    ];
    for (const page of pages) expect((await boxes(page))[0]).toMatch(/\[[aаd]\)/i);
  });

  it.each([
    [
      'an article',
      'Which is a boat?\n\n- [ ] a) a stone\n- [x] b) a raft\n\n**Explanation:** A raft is a boat.',
    ],
    ['a pronoun', 'What am I?\n\n- [ ] a) I am iron\n- [x] b) I am ice'],
    ['French words', 'Il y a quoi à Rome ?\n\n- [ ] a) Il n’y a rien\n- [x] b) C’est à voir'],
    ['Spanish words', '¿Adónde va?\n\n- [ ] a) Va a Roma y a Pisa\n- [x] b) A menudo va a Madrid'],
    ['short forms', 'Was schwimmt, z. B. im See?\n\n- [ ] a) Eisen\n- [x] b) Eis bei -3 °C'],
  ])('go though %s stand alone', async (_, page) => {
    expect((await boxes(page))[0]).not.toMatch(/[ab]\) /i);
  });

  it('stay where they don’t count all of them', async () => {
    expect(await boxes('What floats?\n\n- [ ] a) iron\n- [x] b) ice\n- [ ] neither')).toEqual([
      'single-choice What floats? [a) iron | B) ICE | neither]',
    ]);
  });
});

describe('what offers nothing', () => {
  it.each([
    ['steps below what is asked in a list', '- How do I install it?\n- Open the page\n- Press the button'],
    ['a list of questions', '- What is fog?\n- What is hail?\n- What is dew?'],
    ['points in bold below one that asks', '- Why use it?\n- **Fast**\n- It is small'],
    ['notes of a meeting', '- Who pays?\n- the state\n- the town ✅'],
    ['values of settings', '- Mode: which one?\n- on\n- off\n\nSet it before the start.'],
  ])('asks nothing: %s', async (_, page) => {
    const { lesson } = await read(`# Tool\n\n${page}\n`);
    expect(lesson.questions).toEqual([]);
  });

  it('an exercise keeps its own list of steps', async () => {
    const { lesson } = await read(
      '# Ice\n\n## Exercises\n\n1. Weigh the ice.\n\n- Take a scale\n- **Note the weight**\n\n2. Melt it.\n',
    );
    expect(lesson.questions.map(({ kind }) => kind)).not.toContain('single-choice');
  });
});

it.each(['# Quiz\n\n', '# Towns\n\n## Exercises\n\n'])(
  'a page that says “%s” asks by one sign',
  async (title) => {
    const { lesson } = await read(`${title}- Who pays?\n- the state\n- the town ✅\n`);
    expect(lesson.questions.map(sketch)).toEqual(['single-choice Who pays? [the state | THE TOWN]']);
  },
);

it.each(['# Notes\n\n', '# Quiz\n\n', '# Towns\n\n## Exercises\n\n'])(
  'items behind the last key stay: %s',
  async (title) => {
    const one = '- Who pays?\n- A) the state\n- B) the town\n- Answer: B\n- Explanation: It is theirs.';
    const { lesson } = await read(`${title}${one}\n- That was easy.\n- See you on Monday.\n`);
    expect(lesson.questions.map(sketch)).toEqual([
      'single-choice Who pays? [the state | THE TOWN] > Explanation: It is theirs.',
    ]);
    expect(html(lesson.body)).toMatch(/That was easy\..*See you on Monday\./s);
  },
);

it('words in a quotation above boxes are a hint below what asks, and ask by themselves elsewhere', async () => {
  const boxes = '- [x] ice\n- [ ] iron';
  const { lesson } = await read(
    `# Ice\n\nWhat floats?\n\n> Think of a drink?\n\n${boxes}\n\nThe sea is salt.\n\n> What melts?\n\n${boxes}\n`,
  );
  expect(lesson.questions.map(sketch)).toEqual([
    'single-choice What floats? [ICE | iron] (Think of a drink?)',
    'single-choice The sea is salt. What melts? [ICE | iron]',
  ]);
});

describe('choices that other forms took whole', () => {
  it.each([
    ['slanted words that ask below a table', (thing: string) => `*What is ${thing}?*`, 'table', ' ✓', ''],
    [
      'a heading that counts, and points',
      (thing: string, n: number) => `### Exercise ${n}\n\nWhat is ${thing}?`,
      'points',
      ' ✓',
      '',
    ],
    [
      'a line in bold, and a key in a point',
      (thing: string) => `**What is ${thing}?**`,
      'table',
      '',
      '- **Answer:** ',
    ],
    [
      'headings that only say Exercise',
      (thing: string) => `### Exercise\n\nWhat is ${thing}?`,
      'table',
      '',
      '**Correct answer:** ',
    ],
  ] as const)('%s', async (_, ask, form, mark, title) => {
    const body = THINGS.map((thing, i) => {
      const options = OFFERED[i]!.map((words, n) => `${words}${n === RIGHT[i] ? mark : ''}`);
      const offered =
        form === 'table' ? OPTIONS['a table']!(options) : options.map((words) => `- ${words}`).join('\n');
      return `${ask(thing, i + 1)}\n\n${offered}${title && `\n\n${title}${'ABC'[RIGHT[i]!]}`}`;
    }).join('\n\n');
    expect(await choicesIn(`# Quiz\n\n## Exercises\n\n${body}\n`)).toEqual(WANTED);
  });
});

it('boxes are options, though one of them ends with a question mark', async () => {
  const { lesson } = await read('# Quiz\n\n### Which one is it?\n\n- [ ] `$?`\n- [x] `$-`\n- [ ] `$@`\n');
  expect(lesson.questions.map(sketch)).toEqual([
    expect.stringMatching(/^single-choice .*\[\$\? \| \$- \| \$@\]/),
  ]);
});

it('points of which one is marked ask below a heading of a quiz, though words stand between', async () => {
  const list = '- What floats?\n- iron\n- ice ✅';
  for (const [heading, count] of [
    ['Quiz', 1],
    ['Notes', 0],
  ] as const) {
    const { lesson } = await read(`# Water\n\n## ${heading}\n\nAll of it is about water.\n\n${list}\n`);
    expect([heading, lesson.questions.filter(({ kind }) => kind === 'single-choice').length]).toEqual([
      heading,
      count,
    ]);
  }
});
