/** Sheets of two questions or three whose answers nothing but their looks tells, and the parts of questions. */
import { describe, expect, test } from 'vitest';
import { plainText } from '../../../src/lesson/index.ts';
import { bold, docx, highlighted, item, p, red, run, styled, table } from '../../support/docx.ts';
import { readSheet } from './sheet.ts';
import { readFile } from './support.ts';

const italic = (words: string): string => run(words, '<w:i/>');
const indented = (words: string): string => p('<w:pPr><w:ind w:left="720"/></w:pPr>', words);
type Line = (words: string) => string;
const TOLD: readonly (readonly [asked: string, told: string])[] = [
  ['Why does ice float?', 'It is lighter than water.'],
  ['Describe what fog is made of.', 'Of small drops.'],
];
const LOOKS: readonly (readonly [string, Line])[] = [
  ['in italics', (words) => p(italic(words))],
  ['in bold', (words) => p(bold(words))],
  ['in red', (words) => p(red(words))],
  ['as bullets', (words) => item(1, 0, words)],
  ['indented', indented],
  ['behind arrows', (words) => p(`→ ${words}`)],
  ['in frames', (words) => table([words])],
];
const HEADS: readonly (readonly [string, Line])[] = [
  ['a list', (words) => item(2, 0, words)],
  ['letters', (words) => p(`${words.startsWith('Why') ? 'a' : 'b'}) ${words}`)],
  ['titles', (words) => p(bold(`Question ${words.startsWith('Why') ? 1 : 2}`)) + p(words)],
];
const bare = (words: string): string => words.replace(/^(?:Question \d\s*|[a-z]\) )/, '');

describe.each(LOOKS)('two answers %s', (_, tell) => {
  test.each(HEADS)('below %s', async (_, ask) => {
    const { questions, page } = await readSheet(
      p('Read the text.') + TOLD.map(([asked, told]) => ask(asked) + tell(told)).join(''),
    );
    expect(questions.map(([kind, asked, told]) => [kind, bare(asked!), told?.replace('→ ', '')])).toEqual(
      TOLD.map(([asked, told]) => ['open', asked, `> ${told}`]),
    );
    for (const [, told] of TOLD) expect(page).not.toContain(told);
  });
});

const ASKED = TOLD.map(([asked]) => asked);
test.each([
  [
    'words go on in another look',
    ASKED.map((one) => item(2, 0, one) + p(italic('It is so.')) + p('And on.')),
  ],
  [
    'the look stands elsewhere as well',
    [p(italic('More.')), ...ASKED.map((one) => item(2, 0, one) + p(italic('It is so.')))],
  ],
  [
    'they ask about words',
    ['What is the verb of this sentence?', 'Translate the sentence.'].map(
      (one) => item(2, 0, one) + p(italic('It floats.')),
    ),
  ],
  [
    'they are steps',
    ['Create a folder.', 'Configure the editor.'].map(
      (one) => item(2, 0, one) + p(italic('It takes a while.')),
    ),
  ],
  [
    'somebody speaks',
    ['– Are you well?', '– Where is it?'].map((one) => p(one) + p(italic('– It is here.'))),
  ],
  [
    'bullets stand below titles',
    ['What went well?', 'What went badly?'].map((one) => styled('H2', one) + item(1, 0, 'The time.')),
  ],
])('no answers where %s', async (_, lines) => {
  expect((await readSheet(lines.join(''))).questions).toEqual([]);
});

test('remarks on each of two questions answer them', async () => {
  const asked = TOLD.map(([words], at) =>
    p(`${at + 1}. ${words}`, `<w:r><w:commentReference w:id="${at}"/></w:r>`),
  );
  const comments = TOLD.map(([, told], at) => `<w:comment w:id="${at}">${p(told)}</w:comment>`).join('');
  const { lesson } = await readFile('sheet.docx', docx(asked.join(''), { comments }));
  expect(lesson.questions.map(({ feedback }) => feedback && plainText(feedback).trim())).toEqual(
    TOLD.map(([, told]) => told),
  );
});

test('parts are answered by their letters below a word for an answer', async () => {
  const body = PARTS.map(
    ([lead, one, other], at) =>
      item(12 + at, 0, lead) +
      p('a) Name its colour.') +
      p('b) Name its places.') +
      p(`Answer: a) ${one} b) ${other}`),
  );
  const { questions } = await readSheet(body.join(''));
  expect(questions.map(([kind, , ...told]) => [kind, ...told])).toEqual(
    PARTS.map(([, one, other]) => ['open', `> a) ${one} b) ${other}`]),
  );
});

test('of two questions, one answer is a word and its colon behind a request', async () => {
  const body = TOLD.map(([asked, told]) => styled('H2', `${asked} Answer: ${told}`));
  const { questions } = await readSheet(body.join(''));
  expect(questions).toEqual(TOLD.map(([asked, told]) => ['open', asked, `> ${told}`]));
});

/** Each of two things with two parts. */
const PARTS = [
  ['Look at a piece of ice.', 'It is clear.', 'On lakes.'],
  ['Look at the fog outside.', 'It is grey.', 'In valleys.'],
] as const;
const [NAMED, PLACED] = ['a) Name its colour.', 'b) Say where it is found.'];
const lettered = ([, one, other]: readonly string[], line: Line): string =>
  line(`a) ${one}`) + line(`b) ${other}`);
const below = (tell: Line) =>
  PARTS.map(
    ([lead, one, other], at) => p(`${at + 1}. ${lead}`) + p(NAMED) + tell(one) + p(PLACED) + tell(other),
  ).join('');

test.each<readonly [string, string]>([
  ['in italics below each', below((words) => p(italic(words)))],
  ['indented below each', below(indented)],
  ['behind a word below each', below((words) => p(`Answer: ${words}`))],
  [
    'in colour behind each',
    PARTS.map(
      ([lead, one, other], at) =>
        p(`${at + 1}. ${lead}`) + p(`${NAMED} `, red(one)) + p(`${PLACED} `, red(other)),
    ).join(''),
  ],
])('parts with their answers %s', async (_, body) => {
  const { questions, page } = await readSheet(body);
  expect(questions).toEqual(
    PARTS.flatMap(([lead, one, other]) => [
      ['open', expect.stringMatching(new RegExp(`^${lead}\\s*a\\) Name its colour\\.$`)), `> ${one}`],
      ['open', PLACED, `> ${other}`],
    ]),
  );
  expect(page).not.toMatch(/clear|lakes|grey|valleys/);
});

const asked = PARTS.map(([lead], at) => p(`${at + 1}. ${lead}`) + p(NAMED) + p(PLACED));
test.each<readonly [string, string]>([
  ['in red below them', PARTS.map((one, at) => asked[at] + lettered(one, (words) => p(red(words)))).join('')],
  [
    'in a key of numbers with letters',
    asked.join('') +
      styled('H2', 'Answers') +
      PARTS.map(([, one, other], at) => p(`${at + 1}a. ${one}`) + p(`${at + 1}b. ${other}`)).join(''),
  ],
  [
    'in a key of exercises',
    asked.join('') +
      styled('H2', 'Answers') +
      PARTS.map((one, at) => p(bold(`Exercise ${at + 1}`)) + lettered(one, p)).join(''),
  ],
])('parts with their answers %s', async (_, body) => {
  const { questions, page } = await readSheet(body);
  expect(questions.map(([kind, , ...told]) => [kind, ...told])).toEqual(
    PARTS.flatMap(([, one, other]) => [
      ['open', expect.stringMatching(new RegExp(`^> (?:a[.)] )?${one}$`))],
      ['open', expect.stringMatching(new RegExp(`^> (?:b[.)] )?${other}$`))],
    ]),
  );
  expect(page).not.toMatch(/clear|lakes|grey|valleys/);
});

const GAPS = ['______', '………', '.........', '(……)', '[         ]'];
describe.each(GAPS)('what is left blank as %s', (gap) => {
  const lines = [`Ice ${gap} on water.`, `Fog is made of ${gap}.`];
  test.each([
    ['in one line', lines.map((one) => p(one)).join('') + p('Answers: floats, drops')],
    ['below each', p(`a) ${lines[0]}`) + p(red('floats')) + p(`b) ${lines[1]}`) + p(red('drops'))],
  ])('is filled by a key %s', async (_, body) => {
    const { questions } = await readSheet(p('Fill in the blanks.') + body);
    expect(questions.flat().filter((one) => one.startsWith('='))).toEqual(['= floats', '= drops']);
  });
});

test('words set apart in lettered sentences to fill in are no offers', async () => {
  const body = p('a) Ice ', red('floats'), ' on water.') + p('b) Fog is made of ', red('drops'), '.');
  const { questions } = await readSheet(p('Fill in the blanks.') + body);
  expect(questions.flat().filter((one) => one.startsWith('='))).toEqual(['= floats', '= drops']);
});

const SAID = [
  ['Ice is lighter than water.', true],
  ['Fog is made of smoke.', false],
] as const;
test.each<readonly [string, (isTrue: boolean) => readonly string[]]>([
  [
    'both in cells',
    (yes) => [yes ? p(highlighted('True')) : 'True', yes ? 'False' : p(highlighted('False'))],
  ],
  ['both in one cell', (yes) => [p(yes ? bold('T') : 'T', ' / ', yes ? 'F' : bold('F'))]],
  ['one in red', (yes) => [p(red(yes ? 'True' : 'False'))]],
])('statements in a table, judged by %s', async (_, cells) => {
  const { questions } = await readSheet(
    p('True or false?') + table(...SAID.map(([said, isTrue]) => [said, ...cells(isTrue)])),
  );
  expect(questions).toEqual(SAID.map(([said, isTrue]) => ['true-false', said, String(isTrue)]));
});

describe('frames', () => {
  const nested = (words: string): string => table([table([words]) + p('')]);
  const LINES = [
    'Ice is called so when it falls from clouds.',
    'What is fog made of?',
    'Clouds like these bring it.',
    'What floats?',
  ];
  const NAMES = ['hail', 'drops', 'snow', 'ice'];
  test('within frames answer numbered lines, of which some ask', async () => {
    const { questions } = await readSheet(
      LINES.map((one, at) => p(`${at + 1}. ${one}`) + nested(NAMES[at]!)).join(''),
    );
    expect(questions).toEqual(LINES.map((one, at) => ['open', one, `> ${NAMES[at]}`]));
  });
  test('in turn hold what asks and what answers', async () => {
    const rows = TOLD.flatMap(([one, told], at) => [[`${at + 1}. ${one}`], [told]]);
    const { questions, page } = await readSheet(table(...rows));
    expect(questions.map(([, one]) => one)).toEqual(ASKED);
    expect(page).not.toContain('lighter');
  });
});

test('a rule of dashes asks nothing, and answers in one colour may ask', async () => {
  const lines = ['Sued by 7 foot doctors', 'Found by tree', 'Hole made by eight'];
  const told = ['Were there seven of them?', 'Did the tree find it?', 'It was one of eight.'];
  const body = lines.map((one, at) => item(2, 0, one) + p(red(told[at]!))).join('');
  const { questions } = await readSheet(
    p('Each of these lines may be read in more than one way, and that is what makes them odd.') +
      item(12, 0, 'Name what is odd.') +
      p(red('Much of it.')) +
      body +
      p('---'),
  );
  expect(questions.map(([, , fold]) => fold)).toEqual(['> Much of it.', ...told.map((one) => `> ${one}`)]);
});
