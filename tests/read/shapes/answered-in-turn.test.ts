/** What answers each question of a run, and is called so by nobody. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

type Pair = readonly [asked: string, told: string];
const ASKED: readonly Pair[] = [
  ['What floats on water?', 'Ice, as it is light.'],
  ['Which metal is liquid?', 'Mercury'],
  ['How is fog made?', 'Cold air meets warm water.'],
  ['Where does hail come from?', 'From high clouds.'],
  ['What is snow made of?', 'Crystals of ice.'],
];
/** Two of them are to be ended. */
const MIXED: readonly Pair[] = ASKED.map(([asked, told], i) =>
  i === 1
    ? ['Metals that are liquid:', told]
    : i === 4
      ? ['Snow on a roof is made of:', told]
      : [asked, told],
);
const FORMS: Readonly<Record<string, (pair: Pair, number: number) => string>> = {
  'the next line': ([asked, told], n) => `${n}. ${asked}\n${told}\n`,
  'the next line, set in': ([asked, told], n) => `${n}. ${asked}\n   ${told}`,
  'the next line below a number alone': ([asked, told], n) => `${n}.\n${asked}\n${told}\n`,
  'the next line below bold words': ([asked, told], n) => `**${n}. ${asked}**\n${told}\n`,
  'the same line': ([asked, told], n) => `${n}. ${asked} ${told}`,
  'the same line, slanted': ([asked, told], n) => `${n}. ${asked} *${told}*`,
  'the same line, in brackets': ([asked, told], n) => `${n}. ${asked} (${told})`,
  'behind a break': ([asked, told], n) => `${n}. ${asked}<br>${told}`,
};
const PAGES = {
  'review questions': '# Weather\n\n## Review questions',
  'a quiz': '# Weather quiz',
  'any page': '# Weather',
};

describe.each(Object.entries(PAGES))('in %s', (_, head) => {
  it.each(
    Object.entries(FORMS).flatMap(([form, write]) => [
      [form, 'all ask', write, ASKED] as const,
      [form, 'some are to be ended', write, MIXED] as const,
    ]),
  )('%s answers, where %s', async (_form, _how, write, pairs) => {
    const { lesson, html } = await read(
      `${head}\n\n${pairs.map((pair, i) => write(pair, i + 1)).join('\n')}\n`,
    );
    const found = lesson.questions.map(sketch);
    expect(found).toHaveLength(pairs.length);
    for (const [i, [asked, told]] of pairs.entries()) {
      expect(found[i]).toContain(`${asked} > `);
      expect(found[i]!.split(' > ')[1]).toContain(told);
    }
    expect(html).not.toContain('Mercury');
  });
});

it.each([
  ['paragraphs, below review questions', (asked: string, told: string) => `${asked}\n\n${told}\n`],
  ['lines, below review questions', (asked: string, told: string) => `${asked}\n${told}\n`],
])('%s', async (_, write) => {
  const text = `# Weather\n\n## Review questions\n\n${ASKED.map((pair) => write(...pair)).join('\n')}`;
  expect((await read(text)).lesson.questions.map(sketch)).toEqual(
    ASKED.map(([asked, told]) => `open ${asked} > ${told}`),
  );
});

it('a line without a mark is asked among those that have one', async () => {
  const pairs: readonly Pair[] = [...ASKED, ['Which clouds are the highest', 'Cirrus']];
  const text = `# Weather\n\n${pairs.map(([asked, told], i) => `${i + 1}.\n${asked}\n${told}\n`).join('\n')}`;
  expect((await read(text)).lesson.questions.map(sketch).at(-1)).toBe(
    'open Which clouds are the highest > Cirrus',
  );
});

it.each([
  ['what is to be done as well', (asked: string) => `${asked}\nGive a reason.`, 'Give a reason.'],
  ['another question', (asked: string) => `${asked} Why?`, 'Why?'],
  ['points', (asked: string) => `${asked} (2 points)`, '2 points'],
  ['a line to write on', (asked: string) => `${asked}\n   ________`, undefined],
])('answers nothing: %s', async (_, write, kept) => {
  const text = `# Weather quiz\n\n${ASKED.map(([asked], i) => `${i + 1}. ${write(asked)}`).join('\n')}\n`;
  const { lesson } = await read(text);
  expect(lesson.questions).toHaveLength(ASKED.length);
  expect(lesson.questions.map(sketch).join('\n')).not.toContain(' > ');
  if (kept) expect(lesson.questions.map(sketch).join('\n')).toContain(kept);
});
