import { describe, expect, it } from 'vitest';
import { marks, read, sketch } from '../support.ts';

const lines = (...all: readonly string[]): string => all.join('\n');
const settings = (type: string, ...more: readonly string[]): string =>
  lines('```yaml', `type: ${type}`, 'key: 1a2b3c', 'xp: 50', ...more, '```');
const chunk = (...code: readonly string[]): string => lines('```{python}', ...code, '```');
/** A part, and what stands in it. */
const part = (name: string, ...words: readonly string[]): string => lines(`\`@${name}\``, ...words);

const asked = async (...all: readonly string[]) => {
  const { lesson, html, diagnostics } = await read(`---\ntitle: Ice\n---\n\n${all.join('\n\n')}\n`);
  expect(html).not.toMatch(/@|xp|yaml|<hr/);
  const unread = diagnostics.filter(({ rule }) => rule === 'markup-unread');
  return { questions: lesson.questions.map(sketch), lesson, html, unread };
};

describe('an exercise of DataCamp’s', () => {
  it('asks with the words above it; its solution answers, its code begins', async () => {
    const { questions, lesson, html, unread } = await asked(
      '## Weigh the ice',
      settings('NormalExercise'),
      'A block of *ice* is given.',
      part('instructions', '- Weigh the block.', '- Print its weight.'),
      part('hint', 'Call `weigh()`.'),
      part('pre_exercise_code', chunk('ice = Block(9)')),
      part('sample_code', chunk('# Weigh it', 'print(___)')),
      part('solution', chunk('# Weigh it', 'print(ice.weigh())')),
      part('sct', chunk('Ex().has_output("9")')),
    );
    expect(questions).toEqual([
      'open A block of ice is given. Weigh the block. Print its weight. from: # Weigh it print(___) > # Weigh it print(ice.weigh()) (Call weigh().)',
    ]);
    expect(lesson.questions[0]).toMatchObject({ section: 'Weigh the ice' });
    expect(html).toContain('Weigh the ice</h');
    expect(html).not.toMatch(/Block\(9\)|has_output|ice\.weigh/);
    expect(unread.map(({ params }) => params)).toEqual([{ name: '@pre_exercise_code' }, { name: '@sct' }]);
  });

  it('has steps between stars, each a question by itself; the first begins with the code of all', async () => {
    const { questions, html } = await asked(
      '## Water',
      settings('TabExercise'),
      'Water is cooled.',
      part('sample_code', chunk('cool(water)')),
      '***',
      settings('NormalExercise'),
      part('instructions', 'Cool it to 4 °C.'),
      part('solution', chunk('cool(water, 4)')),
      '***',
      '### And on',
      settings('MultipleChoiceExercise'),
      part('question', 'What does it do?'),
      part('possible_answers', '- It boils.', '- [It freezes.]'),
    );
    expect(questions).toEqual([
      'open Cool it to 4 °C. from: cool(water) > cool(water, 4)',
      'single-choice What does it do? [It boils. | IT FREEZES.]',
    ]);
    expect(html).toMatch(/Water is cooled\.[\s\S]*And on<\/h3>/);
  });

  it('may ask in the words above its parts alone; a film and a slide ask nothing', async () => {
    const { questions, html } = await asked(
      '## Look',
      settings('VideoExercise'),
      part('projector_key', '0a1b2c'),
      '---',
      '## Count',
      settings('NormalExercise'),
      'How many blocks float?',
      part('instructions'),
      part('hint', '<!-- Help here. -->'),
      part('sample_code', chunk('count()')),
      part('solution', chunk('')),
      '---',
      '## Melt',
      settings('FullSlide'),
      part('part1', '- Ice melts.{{1}}'),
      part('script', 'At zero degrees.'),
    );
    expect(questions).toEqual(['open How many blocks float? from: count()']);
    expect(html).toMatch(/Look<\/h2>[\s\S]*Melt<\/h2>[\s\S]*Ice melts\.<\/li>[\s\S]*At zero degrees\./);
    expect(html).not.toMatch(/0a1b2c|\{\{/);
  });

  it('asks by its title where it says no more; without one its answer is folded', async () => {
    const { questions } = await asked(
      '## Melt the ice',
      settings('NormalExercise'),
      part('solution', chunk('melt(ice)')),
    );
    expect(questions).toEqual(['open Melt the ice > melt(ice)']);
    const without = await asked(settings('NormalExercise'), part('solution', chunk('melt(ice)')));
    expect(without.html).toMatch(/^<details>.*melt/);
  });

  it('has steps by the numbers of their parts', async () => {
    const { questions } = await asked(
      '## Floating',
      settings('MultipleChoiceChallenge'),
      part('assignment1', 'Which floats?'),
      part('assignment2', 'Which sinks?'),
      part('options1', '- [ice]', '- iron'),
      part('options2', '- ice', '- [iron]'),
    );
    expect(questions).toEqual([
      'single-choice Which floats? [ICE | iron]',
      'single-choice Which sinks? [ice | IRON]',
    ]);
  });

  it('ends code that nobody closed', async () => {
    const { questions } = await asked(
      '## Sink',
      settings('NormalExercise'),
      part('instructions', 'Sink the block:', '```python', 'sink(___)'),
      part('solution', '```python', 'sink(iron)'),
      part('sct', chunk('pass')),
      '---',
      '## Float',
      settings('NormalExercise'),
      part('instructions', 'Float it.'),
      part('solution', chunk('float(ice)')),
    );
    expect(questions).toEqual(['open Sink the block: sink(___) > sink(iron)', 'open Float it. > float(ice)']);
  });

  it('folds what nobody knows the meaning of, and names it', async () => {
    const { html, questions, unread } = await asked(
      '## Guess',
      settings('NormalExercise'),
      part('instructions', 'Guess the weight.'),
      part('secret', 'Nine.'),
    );
    expect(questions).toEqual(['open Guess the weight. > Nine.']);
    expect(html).not.toContain('Nine');
    expect(unread.map(({ params }) => params)).toEqual([{ name: '@secret' }]);
  });
});

describe('a choice of DataCamp’s', () => {
  const choice = async (...parts: readonly string[]) =>
    asked('## Floating', settings('PureMultipleChoiceExercise'), 'Which floats?', ...parts);

  it('has its key in brackets, and what is said of each', async () => {
    const { questions } = await choice(
      part('possible_answers', '- iron', '- [`ice` [solid]]'),
      part('feedback', '- It is heavy.', '- Yes.'),
    );
    expect(questions).toEqual(['single-choice Which floats? [iron (It is heavy.) | ICE [SOLID] (Yes.)]']);
  });

  it.each([
    ['test_mc(correct = 2, feedback_msgs = c(bad, good))', '(No.)', '(It is light.)'],
    ['Ex().has_chosen(2, [bad, "Yes: \\"light\\"."])', '(No.)', '(Yes: "light".)'],
    ['ex() %>% check_mc(2)', '', ''],
  ])('has it in the program that checks it: %s', async (call, iron, ice) => {
    const { questions, unread } = await choice(
      part('instructions', '1. iron [heavy]', '2. ice'),
      part('sct', chunk('bad <- "No."', "good = 'It is light.'", call)),
    );
    const told = (words: string): string => (words === '' ? '' : ` ${words}`);
    expect(questions).toEqual([`single-choice Which floats? [iron [heavy]${told(iron)} | ICE${told(ice)}]`]);
    expect(unread).toEqual([]);
  });

  it('is told by the number where options are lists in brackets', async () => {
    const { questions } = await choice(
      part('possible_answers', '- [1, 2]', '- [2, 1]'),
      part('sct', chunk('Ex().has_chosen(1, [yes, no])')),
    );
    expect(questions).toEqual(['single-choice Which floats? [1, 2 | [2, 1]]']);
  });

  it('has several right ones, or the number in its settings', async () => {
    const several = await choice(part('possible_answers', '- [oil]', '- [ice]', '- iron'));
    expect(several.questions).toEqual(['multiple-choice Which floats? [OIL | ICE | iron]']);
    const numbered = await asked(
      '## Floating',
      settings('MultipleChoiceExercise', 'correct: 1'),
      'Which floats?',
      part('instructions', '- ice', '- iron'),
    );
    expect(numbered.questions).toEqual(['single-choice Which floats? [ICE | iron]']);
  });

  it('asks without a key where nobody tells it', async () => {
    const { questions, unread } = await choice(
      part('possible_answers', '- iron', '- ice'),
      part('sct', chunk('grade(answer)')),
    );
    expect(questions).toEqual(['open Which floats? iron ice']);
    expect(unread.map(({ params }) => params)).toEqual([{ name: '@sct' }]);
  });
});

describe('the older form of DataCamp’s exercises', () => {
  const older = lines(
    '---',
    'title       : Floating',
    'description : What floats',
    '--- type:MultipleChoiceExercise lang:r xp:50 key:1a2b',
    '## Ice',
    'Which floats?',
    '',
    '*** =instructions',
    '- iron',
    '- ice',
    '',
    '*** = sct',
    '```{r}',
    'test_mc(2, c("No.", "Yes."))',
    '```',
    '',
    '--- type:BulletExercise lang:r xp:100',
    '## Boats',
    'A boat is given.',
    '*** =type1: NormalExercise',
    '*** =instructions1',
    'Load it.',
    '*** =solution1',
    '```{r}',
    'load(boat)',
    '```',
    '*** =sct1',
    '```{r}',
    'test_error()',
    '```',
    '*** =type2',
    'NormalExercise',
    '*** =instructions2',
    'Row it.',
    '*** =hint2',
    'Hard.',
    '*** =solution2',
    '```{r}',
    'row(boat)',
    '```',
  );

  it('is read as the newer one, its title from the fields above it', async () => {
    const { lesson, html, diagnostics } = await read(older);
    expect(lesson.title).toBe('Floating');
    expect(lesson.questions.map(sketch)).toEqual([
      'single-choice Which floats? [iron (No.) | ICE (Yes.)]',
      'open Load it. > load(boat)',
      'open Row it. > row(boat) (Hard.)',
    ]);
    expect(html).toContain('A boat is given.');
    expect(html).not.toMatch(/\*\*\*|type|test_|description/);
    expect(marks(diagnostics, 'dialect-read', 'markup-unread', 'front-matter-unended')).toEqual([
      '4:1 dialect-read',
      '27:1 markup-unread',
    ]);
  });
});

it.each([
  ['in code', '````md\n## Ice\n\n`@instructions`\nWeigh it.\n\n`@solution`\nNine.\n````'],
  ['in a sentence', 'Behind `@instructions` stands what is to do, behind `@solution` the answer.'],
  ['of other settings', '```yaml\ntype: Service\n```\n\n`@hint`\n\nNothing.'],
])('marks %s are no exercise of DataCamp’s', async (_, page) => {
  const { lesson, diagnostics } = await read(`# T\n\n${page}\n`);
  expect(lesson.questions).toEqual([]);
  expect(marks(diagnostics, 'dialect-read')).toEqual([]);
});
