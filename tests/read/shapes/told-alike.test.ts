/** Answers that only their form shows, below each of several questions: slanted, bold, quoted, behind an arrow. */
import { describe, expect, test } from 'vitest';
import { html, read } from '../support.ts';

const ASKED: Readonly<Record<string, (n: number, words: string, told: string) => string>> = {
  'a heading that asks': (_, words, told) => `### ${words}\n\n${told}`,
  'a counted paragraph': (n, words, told) => `**${n}.** ${words}\n\n${told}`,
  'a name over the words': (n, words, told) => `**Question ${n}**\n\n${words}\n\n${told}`,
  'a name before the words': (n, words, told) => `Question ${n}: ${words}\n\n${told}`,
  'an item': (n, words, told) => `${n}. ${words}\n\n   ${told}`,
  'an item above it': (n, words, told) => `${n}. ${words}\n\n${told}`,
  'a point with a number': (n, words, told) => `- ${n}. ${words}\n\n  ${told}`,
  'a quotation': (_, words, told) => `> ${words}\n\n${told}`,
  'a box': (n, words, told) => `!!! question "Question ${n}"\n    ${words}\n\n${told}`,
};
const COUNTS = new Set(Object.keys(ASKED).filter((name) => !/that asks|quotation/.test(name)));
const TOLD: Readonly<Record<string, (answer: string) => string>> = {
  slanted: (answer) => `*${answer}*`,
  bold: (answer) => `**${answer}**`,
  quoted: (answer) => `> ${answer}`,
  'behind an arrow': (answer) => `→ ${answer}`,
};
const FACTS = [
  ['Why does ice float?', 'It is lighter than water.'],
  ['What is fog made of?', 'Tiny drops of it.'],
  ['Where does rain go?', 'Down to the sea.'],
] as const;

/** What each question is answered by, and what of it is seen before. */
async function answersOf(page: string): Promise<{ told: string[]; seen: boolean }> {
  const { lesson } = await read(page);
  const told = lesson.questions.map(({ feedback }) =>
    html(feedback)
      .replace(/<[^>]+>|→/g, '')
      .trim(),
  );
  const before = [lesson.body, ...lesson.questions.map(({ prompt }) => prompt)].map(html).join('');
  return { told, seen: FACTS.some(([, answer]) => before.includes(answer)) };
}

describe.each(Object.entries(ASKED))('below %s', (name, write) => {
  const forms = Object.entries(TOLD).filter(([form]) => !(name === 'a quotation' && form === 'quoted'));
  test.each(forms)('they answer: %s', async (form, tell) => {
    const units = FACTS.map(([words, answer], i) => write(i + 1, words, tell(answer)));
    // What neither counts nor is called a question may be answered so where the page is a quiz.
    const title = COUNTS.has(name) || form === 'quoted' ? 'Water' : 'Quiz: water';
    expect(await answersOf(`# ${title}\n\nOn water.\n\n${units.join('\n\n')}\n`)).toEqual({
      told: FACTS.map(([, answer]) => answer),
      seen: false,
    });
  });
});

test.each(['## Exercises', '## Quiz'])('what tells what to do is answered so below %s', async (heading) => {
  const tasks = ['Explain why ice floats.', 'Describe what fog is made of.', 'Name where rain goes.'];
  const units = tasks.map((task, i) => `${i + 1}. ${task}\n\n   *${FACTS[i]![1]}*`).join('\n\n');
  expect((await answersOf(`# Water\n\n${heading}\n\n${units}\n`)).told).toHaveLength(3);
  expect((await answersOf(`# Water\n\n## Steps\n\n${units}\n`)).told).toEqual([]);
});

test.each([
  ['two of them', FACTS.slice(0, 2).map(([words, answer]) => `### ${words}\n\n*${answer}*`)],
  [
    'few of many',
    [...FACTS, ...FACTS].map(([words, answer], i) => `### ${words}\n\n${i < 3 ? `*${answer}*` : answer}`),
  ],
  [
    'the first words of several',
    FACTS.map(([words, answer]) => `### ${words}\n\n*${answer}*\n\nThat is so in winter.`),
  ],
  [
    'places to write in',
    FACTS.map(([words], i) => `### Question ${i + 1}\n\n${words}\n\n*Your answer here*`),
  ],
  [
    'material',
    ['go', 'sing', 'eat'].map((verb, i) => `**${i + 1}.** Which tense is used here?\n\n*They had ${verb}.*`),
  ],
  [
    'texts to work on',
    FACTS.map(([, text], i) => `**Exercise ${i + 1}:** Summarise it in a word.\n\n> ${text}`),
  ],
  ['points and hints', FACTS.map(([words], i) => `**${i + 1}.** ${words}\n\n*(${i + 2} points)*`)],
  [
    'what is to be done with it',
    FACTS.map(([words], i) => `**${i + 1}.** ${words}\n\n*Use ${i + 2} words.*`),
  ],
  ['news', FACTS.map(([words, answer]) => `## ${words}\n\n**${answer}**`)],
  ['names of what stands below', FACTS.map(([words]) => `### ${words}\n\n**In short:**\n\n- ice\n- water`)],
])('they are what they say where they are %s', async (_, units) => {
  expect((await answersOf(`# Water\n\n${units.join('\n\n')}\n`)).told.filter(Boolean)).toEqual([]);
});

test('quotations answer on where words between ask in words that nobody knows, and where some are still to be written', async () => {
  const pairs = [
    ...FACTS.map(([words, told]) => `${words}\n\n> ${told}`),
    'Fog and rain, as far as one can tell them apart\n\n> Drops.',
    'Where does snow go?\n\n> answer',
    'Where does hail go?\n\n> answer',
  ];
  const { told, seen } = await answersOf(`# Weather\n\n## Possible ones\n\n${pairs.join('\n\n')}\n`);
  expect(seen).toBe(false);
  expect(told.slice(0, 3)).toEqual(FACTS.map(([, answer]) => answer));
});

describe('words between quotations that answer', () => {
  const asking = FACTS.map(([words, told]) => `${words}\n\n> ${told}`);
  const page = (...pairs: readonly string[]): string =>
    `# Weather\n\n## Possible ones\n\n${pairs.join('\n\n')}\n`;

  test('are asked, be it in points, where most others ask', async () => {
    const { told, seen } = await answersOf(
      page(
        ...asking,
        'Fog: its drops, how wide they are, …\n\n> Very small.',
        `${FACTS[0]![0].replace('?', ' then?')}\n\n> So it is.`,
      ),
    );
    expect(seen).toBe(false);
    expect(told.slice(3)).toEqual(['Very small.', 'So it is.']);
  });

  test.each([
    [
      'where few others ask',
      ['Fog is wet', 'Hail is hard', 'Dew is cold'].map((one) => `${one}.\n\n> They say so.`),
    ],
    ['where more words stand there', ['Fog is wet.\n\nIt is cold, too.\n\n> They say so.']],
  ])('are not, %s', async (_, others) => {
    const { told } = await answersOf(page(...asking, ...others));
    expect(told.filter(Boolean).length).toBeLessThanOrEqual(3);
  });
});

/** Three questions, each in quotations, with what `more` gives behind the second of them. */
const quoted = (asked: readonly string[], more = ''): string =>
  asked.map((one, i) => `${one}\n\n> ${FACTS[i]![1]}${i === 1 ? more : ''}`).join('\n\n');

test.each([
  [
    'Why does ice float? Give an example.',
    'What is fog?',
    'Explain what rain is. Where does it go? Show it in a picture.',
  ],
  ['**Warum schwimmt Eis? Nenne ein Beispiel.**', '**Was ist Nebel?**', '**Wohin fließt Regen?**'],
  [
    '### Pourquoi la glace flotte-t-elle ? Donnez un exemple.',
    '### Qu’est-ce que la brume ?',
    '### Où va la pluie ?',
  ],
])('what asks, and tells what to do besides, is answered in a quotation: %s', async (...asked) => {
  expect(await answersOf(`# Water\n\n## Reading\n\n${quoted(asked)}\n\n## Next\n\n> More of it.\n`)).toEqual({
    told: FACTS.map(([, answer]) => answer),
    seen: false,
  });
});

test.each([
  ['a program', '\n\n```python\nmelt(ice)\n```', 'melt(ice)'],
  ['a picture', '\n\n![Fog](fog.png)', 'fog.png'],
  ['another quotation', '\n\n> They hang low.', 'They hang low.'],
])('a quotation that answers goes on in %s', async (_, more, words) => {
  const asked = FACTS.map(([one]) => `**${one}**`);
  const { lesson } = await read(`# Water\n\n${quoted(asked, more)}\n\n## Next\n\nMore of it.\n`);
  expect(lesson.questions).toHaveLength(3);
  expect(html(lesson.questions[1]!.feedback)).toContain(words);
  expect(html(lesson.body)).not.toContain(words);
});

test('what goes on in words behind a quotation is the lesson’s', async () => {
  const asked = FACTS.map(([one]) => one);
  expect((await answersOf(`# Water\n\n${quoted(asked, '\n\nSo they said.')}\n`)).told).toEqual([]);
  // It asks nobody what to do.
  const thought = [
    'Why does ice float? Nobody knew.',
    'What is fog? Many wondered.',
    'Where does rain go? So they ask.',
  ];
  expect((await answersOf(`# Water\n\n${quoted(thought)}\n`)).told).toEqual([]);
});
