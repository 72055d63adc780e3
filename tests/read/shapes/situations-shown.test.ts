/** What several questions are about may be a picture among its words, or a table whose first column only counts. */
import { describe, expect, it } from 'vitest';
import type { Content } from '../../../src/lesson/index.ts';
import { html, read } from '../support.ts';

const ASKED = ['How thick was it?', 'When did it melt?', 'Why did it not melt evenly?'];
const FOLDED: Readonly<Record<string, (words: string, at: number) => string>> = {
  'behind numbers': (words, at) => `${at + 1}. ${words}\n\n:::{dropdown} Answer\nSo.\n:::\n`,
  'in numbered items': (words, at) => `${at + 1}. ${words}\n\n   :::{dropdown} Answer\n   So.\n   :::\n`,
  'behind letters': (words, at) => `${'abc'[at]}) ${words}\n\n:::{dropdown} Answer\nSo.\n:::\n`,
  'by themselves': (words) => `${words}\n\n:::{dropdown} Answer\nSo.\n:::\n`,
  'behind bold titles': (words, at) => `**Question ${at + 1}.** ${words}\n\n:::{dropdown} Answer\nSo.\n:::\n`,
};
const WAYS = Object.keys(FOLDED);
const asked = (way: string, from = 0, to = 3): string =>
  ASKED.slice(from, to)
    .map((words, i) => FOLDED[way]!(words, from + i))
    .join('\n');

const FILES = { 'lake.png': 'x' };
const PICTURE = '![The lake](lake.png)';

const situationsOf = async (text: string): Promise<readonly string[]> => {
  const { lesson } = await read(`# Ice\n\nIce is solid.\n\n${text}\n`, FILES);
  return lesson.questions.map(({ situation }) => html(situation as Content | undefined));
};
const below = (above: string, way = 'behind numbers'): Promise<readonly string[]> =>
  situationsOf(`## Exercises\n\n${above}\n\n${asked(way)}`);

describe('a picture among its words', () => {
  it.each(
    WAYS.flatMap((way) =>
      [`It froze over. ${PICTURE}`, `${PICTURE} It froze over.`].map((above) => [way, above]),
    ),
  )('is told with each question %s: %s', async (way, above) => {
    const told = await below(above, way);
    expect(told).toHaveLength(3);
    for (const one of told) expect(one).toMatch(/It froze over\./);
    for (const one of told) expect(one).toContain('lake.png');
  });

  it('ends no situation where it stands in a question’s own words', async () => {
    const second = `So it looked then ${PICTURE}.\n\n${FOLDED['behind letters']!('When was it?', 1)}`;
    const told = await situationsOf(
      `## Exercises\n\nThe figures are about ice.\n\n${asked('behind letters', 0, 1)}\n${second}\n${FOLDED['behind letters']!('Who saw it?', 2)}`,
    );
    expect(told).toHaveLength(3);
    for (const one of told) expect(one).toBe('<p>The figures are about ice.</p>');
  });

  it.each(['**ICE AND WATER**', 'Questions on ice and on water', 'Worksheet'])(
    'adorns a title, which is told with none: %s',
    async (title) => {
      for (const way of WAYS)
        for (const above of [`${PICTURE} ${title}`, `${title} ${PICTURE}`])
          expect((await below(above, way)).join('')).toBe('');
    },
  );

  it('is told when its file is missing', async () => {
    const told = await below('It froze over. ![The lake](none.png)', 'in numbered items');
    expect(told.filter((one) => one.includes('It froze over'))).toHaveLength(3);
  });

  it('is told above choices that ask, where words alone would only call', async () => {
    const choice = (stem: string): string => `${stem}\n\n- [x] ice\n- [ ] iron\n`;
    const two = `${choice('What floats here?')}\n${choice('What sinks here?')}`;
    const pictured = await situationsOf(`## Exercises\n\nLook at the picture. ${PICTURE}\n\n${two}`);
    expect(pictured.filter((one) => one.includes('lake.png'))).toHaveLength(2);
    const plain = await situationsOf(`## Exercises\n\nChoose the right answer.\n\n${two}`);
    expect(plain.join('')).toBe('');
  });

  it.each([
    `The right answer is ice ${PICTURE}, for it is light.`,
    `${PICTURE} Answer: ice.`,
    `${PICTURE} Hint: think of ships.`,
  ])('is told with none below it where it may answer one above: %s', async (between) => {
    const told = await situationsOf(
      `## Exercises\n\nThe figures are about ice.\n\n${PICTURE}\n\n1. What floats?\n   - [x] ice\n   - [ ] iron\n\n${between}\n\n2. What sinks?\n   - [x] iron\n   - [ ] ice\n3. What melts?\n   - [x] ice\n   - [ ] iron\n`,
    );
    expect(told).toHaveLength(3);
    expect(told.join('')).not.toMatch(/right answer|Answer|Hint/);
  });
});

const table = (head: string, ...rows: readonly string[]): string =>
  [head, head.replace(/[^|]+/g, '---'), ...rows].map((one) => `| ${one} |`).join('\n');
const SENTENCE = 'The figures are about ice.';

const DATA: readonly (readonly [what: string, table: string])[] = [
  ['a unit in its head', table('Day | Ice (cm)', '1 | 2', '2 | 5', '3 | 7')],
  ['a unit in a head without words for time', table('Eis | Höhe [m]', '1 | 2', '2 | 5', '3 | 7')],
  ['units in its cells', table('Sample | Mass', 'A | 2 g', 'B | 5 g', 'C | 7 g')],
  ['variables', table('x | y', '1 | 2', '2 | 5', '3 | 7')],
  ['a function', table('$n$ | $a_n$', '1 | 2', '2 | 5', '3 | 7')],
  ['days', table('Day | Visitors', '1 | 12', '2 | 30', '3 | 25')],
  ['days, in German', table('Tag | Besucher', '1 | 12', '2 | 30', '3 | 25')],
  ['weeks, in French', table('Semaine | Visiteurs', '1 | 12', '2 | 30', '3 | 25')],
  ['samples, in Spanish', table('Muestra | Masa', 'A | 12', 'B | 30', 'C | 25')],
  ['places left empty', table('Day | Ice (cm)', '1 | 2', '2 | –', '3 | 7')],
];

describe('a table whose first column counts', () => {
  it.each(DATA)('is what the questions are about, with %s', async (_, data) => {
    const told = await below(`${SENTENCE}\n\n${data}`);
    expect(told).toHaveLength(3);
    for (const one of told) expect(one).toMatch(/figures are about ice.*<table/s);
  });

  it.each(WAYS)('is told with each question %s', async (way) => {
    const told = await below(`${SENTENCE}\n\n${DATA[0]![1]}`, way);
    expect(told.filter((one) => one.includes(SENTENCE) && one.includes('<table'))).toHaveLength(3);
  });

  it('is told with a caption, whatever its columns are called', async () => {
    const told = await below(`${SENTENCE}\n\n:::{table} Temperatures\n${table('A | B', '1 | 2')}\n:::`);
    expect(told.filter((one) => one.includes(SENTENCE) && one.includes('<table'))).toHaveLength(3);
  });

  it.each([
    ['options without a head', table(' | ', 'A | 2 g', 'B | 5 g')],
    ['options of which one is the head', table('A | ice', 'B | iron', 'C | tin')],
    ['options by name', table('Option | Mass', 'A | 2 g', 'B | 5 g')],
    ['choices, in French', table('Réponse | Masse (g)', 'A | 2', 'B | 5')],
    ['letters', table('Letter | Mass (g)', 'A | 2', 'B | 5')],
    ['letters, in German', table('Buchstabe | Masse (g)', 'A | 2', 'B | 5')],
    ['words that some may choose from', table('Thing | Colour', 'A | white', 'B | grey')],
    ['a key', table('Question | Answer (cm)', '1 | 2', '2 | 5', '3 | 7')],
    ['a key by number', table('No. | Length (cm)', '1 | 2', '2 | 5', '3 | 7')],
    ['a key by number, in Italian', table('Numero | cm', '1 | 2 cm', '2 | 5 cm', '3 | 7 cm')],
    ['a key of exercises', table('Exercise | Length (cm)', '1 | 2', '2 | 5', '3 | 7')],
    ['a key by its letters', table('q | a', '1 | 2', '2 | 5', '3 | 7')],
    ['values of several sorts', table('Ice | Snow', '1 | 2 g', '2 | 5 cm', '3 | 7 %')],
    ['a caption for answers', `:::{table} Answers\n${table('Day | Ice (cm)', '1 | 2', '2 | 5')}\n:::`],
    ['two letters and a row', table('A | B', '1 | 2')],
  ])('may be something else: %s', async (_, other) => {
    const told = await below(`${SENTENCE}\n\n${other}`);
    expect(told).toHaveLength(3);
    expect(told.join('')).not.toContain('<table');
  });

  it('may be what an unread question offers, between what is told and those that were read', async () => {
    const told = await below(
      `${SENTENCE}\n\nChoose the heaviest one.\n\n${table('Sample | Mass', 'A | 2 g', 'B | 5 g')}`,
    );
    expect(told.join('')).not.toMatch(/<table|heaviest/);
  });

  it('is not told where another question stands above it', async () => {
    const told = await below(`${SENTENCE}\n\nWhich one is heavy?\n\n${DATA[2]![1]}`);
    expect(told.join('')).not.toMatch(/<table|heavy/);
  });

  it('holds options that a question took, and then is none of the situation', async () => {
    const { lesson } = await read(
      `# Ice\n\n## Exercises\n\n${SENTENCE}\n\n1. Which sample is heavy?\n\n${table('Sample | Mass', 'A | 2 g', 'B | 5 g')}\n\nAnswer: B\n\n2. Why?\n\n:::{dropdown} Answer\nSo.\n:::\n`,
      FILES,
    );
    const [first, ...others] = lesson.questions;
    expect(first?.kind).toBe('single-choice');
    expect(others.map(({ situation }) => html(situation)).join('')).not.toContain('5 g');
  });
});
