/** Two columns to match, counted and lettered, and a key by numbers: one question of pairs. */
import { describe, expect, it } from 'vitest';
import { html, read, sketch } from '../support.ts';

const WORDS = ['sleet', 'rime', 'dew'];
const MEANINGS = ['water of the night', 'snow that melts', 'ice at the twigs'];
const PAIRS = '[sleet = snow that melts | rime = ice at the twigs | dew = water of the night]';

const each = (write: (word: string, meaning: string, n: number, letter: string) => string, between = '\n') =>
  WORDS.map((word, i) => write(word, MEANINGS[i]!, i + 1, 'abc'[i]!)).join(between);
const LETTERED = each((_word, meaning, _n, letter) => `${letter}) ${meaning}`, '  \n');

const COLUMNS: Readonly<Record<string, string>> = {
  'a list': each((word, meaning, n, letter) => `${n}. ${word}       ${letter}) ${meaning}`),
  'lines with tabs': each((word, meaning, n, letter) => `${n}\\) ${word}\t\t(${letter}) ${meaning}`, '  \n'),
  code: `\`\`\`\n${each((word, meaning, n, letter) => `${n}. ${word}   ${letter.toUpperCase()}. ${meaning}`)}\n\`\`\``,
  'a table': `| A | B |\n|---|---|\n${each((word, meaning, n, letter) => `| ${n}. ${word} | ${letter}) ${meaning} |`)}`,
  'a table of four columns': `| | | | |\n|---|---|---|---|\n${each((word, meaning, n, letter) => `| ${n} | ${word} | ${letter} | ${meaning} |`)}`,
  'a table with a place for each letter': `| A | | B |\n|---|---|---|\n${each((word, meaning, n, letter) => `| **${n}.** ${word} | ____ | **${letter}.** ${meaning} |`)}`,
  'lines to draw between': each(
    (word, meaning, n, letter) => `${n}\\. ${word} •        • ${letter}. ${meaning}`,
    '  \n',
  ),
  'one below the other': `${each((word, _meaning, n) => `${n}. ${word}`)}\n\n${LETTERED}`,
};
const KEYS: readonly string[] = [
  '## Answers\n\n1. b\n2. c\n3. a',
  '## Answer key\n\n1. b (so it is)\n2. c\n3. a',
  '## Réponses\n\n1-b, 2-c, 3-a',
  '**Lösungen:** 1-b, 2-c, 3-a',
  '<details><summary>Soluzioni</summary>\n\n1. b 2. c 3. a\n\n</details>',
];

describe('two columns to match', () => {
  it.each(Object.entries(COLUMNS))('in %s', async (_, columns) => {
    for (const key of KEYS) {
      const { lesson, html: page } = await read(
        `# Weather\n\nMatch the words with their meanings.\n\n${columns}\n\n${key}\n`,
      );
      const told = key.includes('so it is') ? ' > 1. (so it is)' : '';
      expect(lesson.questions.map(sketch)).toEqual([
        `matching Match the words with their meanings. ${PAIRS}${told}`,
      ]);
      expect(page).not.toContain('so it is');
      expect(html(lesson.body)).not.toContain('1-b');
    }
  });

  it('below a heading, which stays, and with titles of their own, which are asked with them', async () => {
    const columns = COLUMNS['one below the other']!.replace('1.', '**Words**\n\n1.').replace(
      'a)',
      '**Meanings**\n\na)',
    );
    const { lesson, html: page } = await read(
      `# Weather\n\n## Match them\n\n${columns}\n\n${KEYS[0]}\n\n## More\n\nIt rains.\n`,
    );
    expect(lesson.questions.map(sketch)).toEqual([`matching Match them Words Meanings ${PAIRS}`]);
    expect(page).toContain('It rains.');
    expect(page).not.toContain('Answers');
  });

  it.each([
    ['a letter that answers two', '## Answers\n\n1. b\n2. b\n3. a'],
    ['a letter that is none', '## Answers\n\n1. b\n2. d\n3. a'],
    ['fewer letters', '## Answers\n\n1. b\n2. c'],
    ['words', '## Answers\n\n1. before\n2. cold\n3. at night'],
  ])('are none where the key has %s', async (_, key) => {
    const { lesson } = await read(`# Weather\n\nMatch them.\n\n${COLUMNS['a list']}\n\n${key}\n`);
    expect(lesson.questions.filter(({ kind }) => kind === 'matching')).toEqual([]);
  });

  it('questions, and the letters that the last of them offers, are none', async () => {
    const { lesson } = await read(
      `# Weather\n\n1. What is sleet?\n2. What is rime?\n3. What is dew?\n\n${LETTERED}\n\n${KEYS[0]}\n`,
    );
    expect(lesson.questions.filter(({ kind }) => kind === 'matching')).toEqual([]);
  });
});

const TWO = {
  list: '1. rime\n2. dew\n\na) water of the night\nb) ice at the twigs',
  table: '| | |\n|---|---|\n| 1. rime | a. water of the night |\n| 2. dew | b. ice at the twigs |',
};
const TWO_PAIRS = '[rime = ice at the twigs | dew = water of the night]';

describe('columns of two, below what tells to match', () => {
  it.each([
    ['Match.', '**Answer:** 1-b, 2-a'],
    ['Match the words and what they are.', '### Answers\n\n1b, 2a'],
    ['Relie chaque mot.', 'Réponses : 1 – b, 2 – a'],
    ['Verbinde.', 'Lösung: 1-b, 2-a'],
    ['Relaciona.', '**Respuesta:** 1b y 2a'],
  ])('%s %s', async (stem, key) => {
    for (const columns of Object.values(TWO)) {
      const page = `# Weather\n\n## Exercise 1\n\n${stem}\n\n${columns}\n\n${key}\n\n## Exercise 2\n\n${stem}\n\n${columns}\n\n${key}\n`;
      const { lesson } = await read(page);
      expect(lesson.questions.map(sketch)).toEqual(Array(2).fill(`matching ${stem} ${TWO_PAIRS}`));
      expect(html(lesson.body)).not.toMatch(/answer|1-?b|2-?a/i);
    }
  });

  it('below headings of their own', async () => {
    const [left = '', right = ''] = TWO.list.split('\n\n');
    const page = `# Weather\n\nMatch.\n\n## Words\n\n${left}\n\n## Meanings\n\n${right}\n\nAnswers: 1-b, 2-a\n`;
    const { lesson } = await read(page);
    expect(lesson.questions.map(sketch)).toEqual([`matching Match. Words Meanings ${TWO_PAIRS}`]);
  });

  it('below the title of the page', async () => {
    const { lesson } = await read(`# Match\n\n${TWO.list}\n\nAnswers: 1-b, 2-a\n`);
    expect(lesson.questions.map(sketch)).toEqual([`matching Match ${TWO_PAIRS}`]);
  });

  it('without a key right below them are no choice', async () => {
    const page = `# Weather\n\nMatch the words.\n\n${TWO.list}\n\nTranslate.\n\n1. Tau\n2. Reif\n\n**Answers**\n\n1b, 2a\n`;
    const { lesson } = await read(page);
    expect(lesson.questions.map(({ kind }) => kind)).not.toContain('single-choice');
  });
});
