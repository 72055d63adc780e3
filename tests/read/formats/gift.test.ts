import { expect, test } from 'vitest';
import { formatOf } from '../../../src/read/syntax/formats/index.ts';
import { readFile } from './support.ts';

const gift = (text: string, language?: string) => readFile('ice.gift', text, language);

test.each([
  [
    'What is frozen water called? {~steam#That is hot. =ice#Yes. ~dew ####It melts at 0 °C.}',
    'single-choice What is frozen water called? [steam (That is hot.) | ICE (Yes.) | dew] > It melts at 0 °C.',
  ],
  [
    'Which of these float? {\n  ~%50%ice\n  ~%50%wood\n  ~%-50%iron#It sinks.\n}',
    'multiple-choice Which of these float? [ICE | WOOD | iron (It sinks.)]',
  ],
  ['Ice floats.{T#Look again.#It does.}', 'true-false Ice floats. [true] (It does.) (Look again.)'],
  ['Iron floats.{FALSE}', 'true-false Iron floats. [false]'],
  [
    'Two plus two is {=four =4 =%50%vier#In German.}',
    'short-answer Two plus two is = four = 4 = vier 50% (In German.)',
  ],
  ['The word for 1 is {one}', 'short-answer The word for 1 is = one'],
  [
    'From water to steam {=boiling =boil\\=ing}, they say.',
    'short-answer From water to steam _____ , they say. = boiling = boil=ing',
  ],
  ['When does water boil? {#100:2 ####In °C.}', 'numerical When does water boil? = 100±2 > In °C.'],
  ['How much is pi? {#3.141..3.142}', 'numerical How much is pi? = 3.1415±0.0005'],
  [
    'The year? {#=1822:0#Right. =%50%1822:2#Nearly.}',
    'numerical The year? = 1822±0 (Right.) = 1822±2 50% (Nearly.)',
  ],
  [
    'Give each its state. {=ice -> solid =steam -> gas = -> plasma}',
    'matching Give each its state. [ice = solid | steam = gas | plasma]',
  ],
  ['Why does ice float? {}', 'open Why does ice float?'],
  ['Why? {####Because it is light.}', 'open Why? > Because it is light.'],
  ['[html]<p>What is <b>H<sub>2</sub>O</b>?</p>{=water}', 'short-answer What is H2O? = water'],
  ['[markdown]Is `a_b` *good*?{T}', 'true-false Is a_b good? [true]'],
  ['What is \\{a\\} \\: b \\~ c?{=a set}', 'short-answer What is {a} : b ~ c? = a set'],
  ['Is a < b in vector<int>? {T}', 'true-false Is a &#x3C; b in vector&#x3C;int>? [true]'],
  ['Ice {=floats} on {~sand =water}.', 'gap-fill Ice ___ on ___ . [=floats | sand/=water]'],
  [
    'Ice {2:SA:=floats#Yes.} on {2:MC:sand~=water}.',
    'gap-fill Ice ___ on ___ . [=floats | sand/=water] > floats: Yes. 4 points',
  ],
])('%s', async (text, expected) => {
  const { questions, diagnostics } = await gift(text);
  expect(questions).toEqual([expected]);
  expect(diagnostics).toEqual([]);
});

test('a question that goes wrong costs no other, and its answer isn’t shown', async () => {
  const { questions, diagnostics, lesson } = await gift(`One? {=one

Two? {=two}

Three? =three}
`);
  expect(questions).toEqual(['open One? > {=one', 'short-answer Two? = two', 'open Three? =three']);
  expect(diagnostics.map(({ rule, line }) => `${line} ${rule}`)).toContain('1 bank-question-unclear');
  expect(lesson.questions.map(({ place }) => place.line)).toEqual([1, 3, 5]);
});

test('categories are sections below what they share, comments and titles are no learner’s, ids are the bank’s', async () => {
  const { lesson, questions } = await gift(`// question: 1 [id:ice-floats]
$CATEGORY: $course$/top/Water/Ice

::Floating:: Does it float? {T}

$CATEGORY: $course$/top/Water/Steam//Fog

Read this first.

Does it sink? {F}
`);
  expect(lesson.title).toBe('Water');
  expect(lesson.outline.map(({ title }) => title)).toEqual(['Ice', 'Steam/Fog']);
  expect(lesson.questions.map(({ id, section }) => [id, section])).toEqual([
    ['ice-floats', 'Ice'],
    [expect.stringMatching(/^does-it-sink-/), 'Steam/Fog'],
  ]);
  expect(questions.join()).not.toContain('Floating');
});

test('a blank line between braces ends no question', async () => {
  const { questions } = await gift('Which?\n{\n=a\n\n~b\n}\n\nNext? {T}');
  expect(questions).toEqual(['single-choice Which? [A | b]', 'true-false Next? [true]']);
});

test('ids stay when questions change their places', async () => {
  const all = ['Does ice float? {T}', 'Does iron? {F}'];
  const there = await gift(all.join('\n\n'));
  const back = await gift([...all].reverse().join('\n\n'));
  const ids = ({ lesson }: typeof there) => lesson.questions.map(({ id }) => id);
  expect(ids(back)).toEqual(ids(there).reverse());
});

test.each([
  ['::Ice:: Does it float? {T}', '::title::', 1],
  ['// a comment\n\n$CATEGORY: Water\n', '$CATEGORY:', 3],
  ['Does ice float? {T}\n\nDoes iron? {F}', '{T}', 1],
  ['Two plus two {=four ~five}', '{=four ~five}', 1],
])('a text is GIFT by what only GIFT has: %s', (text, words, line) => {
  expect(formatOf('notes.txt', text)).toMatchObject({ format: { name: 'GIFT' }, sign: { words, line } });
});

test.each([
  'numpy==1.2\nscipy>=3\n',
  'body { color: #fff }\n\np { margin: 0 }\n',
  'int main() { return x == 1 ? 2 : 3; }\n',
  'A set {=a, b} in a text.\n\nMore words.\n\nAnd more.\n',
  '{"name": "x", "list": ["~"]}\n',
  'Use {{=variable}} in a template.\n',
  'std::vector<int> a{1, 2};\n\n::global = {0};\n',
])('a text of another kind is none: %s', (text) => {
  expect(formatOf('notes.txt', text)).toBeUndefined();
});

test('braces of a formula before the answers are words', async () => {
  const { questions } = await gift('Half is $\\frac{1}{2}$? {=0.5 ~2}');
  expect(questions).toEqual(['single-choice Half is $\\frac{1}{2}$? [0.5 | 2]']);
});

test.each([
  ['a text with long runs of spaces', (n: number) => `Q? {T}\n\nx${' '.repeat(n)}{y`],
  ['a comment of many names', (n: number) => `${'// [id:'.repeat(n / 8)}\nQ? {T}`],
])('%s takes no time that grows faster than it', async (_, make) => {
  const start = process.cpuUsage();
  await readFile('x.txt', make(60_000), 'en');
  const { user } = process.cpuUsage(start);
  expect(user / 1000).toBeLessThan(800);
});

test('a mark inside an answer is a character where each answer begins a line', async () => {
  const typed = await gift(
    'How is ice read? {\n  =with hot=False # Not hot = cold.\n  ~with a == b\n  ~by a = b\n}',
  );
  expect(typed.questions).toEqual([
    'single-choice How is ice read? [WITH HOT=FALSE (Not hot = cold.) | with a == b | by a = b]',
  ]);
  const beside = await gift('What floats? {\n  =ice =wood\n  ~iron ~lead\n}');
  expect(beside.questions).toEqual(['multiple-choice What floats? [ICE | WOOD | iron | lead]']);
});

test.each(['=ice~wood\n  ~iron~lead', '= ice\n  ~ wood ~ iron ~ lead'])(
  'a tilde parts answers wherever it stands: %s',
  async (body) => {
    const { questions } = await gift(`What floats? {\n  ${body}\n}`);
    expect(questions).toEqual(['single-choice What floats? [ICE | wood | iron | lead]']);
  },
);

test.each([
  [
    'How much is $\\dfrac{1}{2}$ of it? {\n  ~$\\dfrac{1}{3}$\n  =$x = \\sqrt{4}$\n  ~$2^{-1}$\n}',
    'single-choice How much is $\\dfrac{1}{2}$ of it? [$\\dfrac{1}{3}$ | $X = \\SQRT{4}$ | $2^{-1}$]',
  ],
  ['Is \\(\\frac{1}{2}\\) less? {T}', 'true-false Is \\frac{1}{2} less? [true]'],
  ['Ice costs $5 or {=$4 ~$3_a}', 'single-choice Ice costs $5 or [$4 | $3_a]'],
  ['Is $x \\neq 3$? {F}', 'true-false Is $x \\neq 3$? [false]'],
  ['Ice costs $5.\\ne.g. the cube, or $6? {T}', 'true-false Ice costs $5. e.g. the cube, or $6? [true]'],
  ['Ice costs 5$.\\ne.g. each cube is $x$? {T}', 'true-false Ice costs 5$. e.g. each cube is $x$? [true]'],
])('braces of a formula are TeX’s: %s', async (text, expected) => {
  const { questions } = await gift(text);
  expect(questions).toEqual([expected]);
});
