/** LiaScript: what belongs to a quiz, and what stands around it. */
import { describe, expect, it } from 'vitest';
import { html, marks, read, sketch } from '../support.ts';

const page = (...lines: readonly string[]): string =>
  `<!--\nnarrator: US English Female\nauthor: A\n-->\n\n# Ice\n\n${lines.join('\n')}\n`;
const asked = async (...lines: readonly string[]) =>
  (await read(page(...lines))).lesson.questions.map(sketch);

const QUIZ = ['[( )] iron', '[(X)] ice'];
const floats = (stem: string) => `single-choice ${stem} [iron | ICE]`;

describe('what a quiz asks', () => {
  it.each([
    ['a formula', ['It is so:', '', '$t = 0$', '', 'What floats then?'], 'It is so: t = 0 What floats then?'],
    ['code', ['This runs.', '', '```', 'x', '```', 'What floats then?'], 'This runs. x What floats then?'],
    [
      'two that are called something',
      ['Which is it?', '', '(a)', '```', 'x', '```', '', '(b)', '```', 'y', '```'],
      'Which is it? (a) x (b) y',
    ],
    [
      'a picture',
      ['They swim.', '', '![a lake](lake.png)', '', 'Which of all these floats?'],
      'Which of all these floats?',
    ],
    [
      'words that its own need',
      ['Ice is put on a lake.', '', 'Is that possible?'],
      'Ice is put on a lake. Is that possible?',
    ],
    ['nothing but code', ['```', 'x', '```'], 'Ice x'],
  ])('goes with %s above it', async (_what, stem, question) => {
    expect(await asked(...stem, '', ...QUIZ)).toEqual([floats(question)]);
  });

  it('leaves what is told above it where it stands', async () => {
    const { lesson } = await read(
      page('Much is told here.', '', 'Which of all these things floats?', '', ...QUIZ),
    );
    expect(lesson.questions.map(sketch)).toEqual([floats('Which of all these things floats?')]);
    expect(html(lesson.body)).toContain('Much is told here.');
  });

  it.each([
    ['1) 3 + 4', '2) 5 + 6'],
    ['a) ice', 'b) iron'],
  ])('goes with what is told above the first that counts: %s', async (first, next) => {
    const said = 'Add them. Write the number.';
    const link = ['[A calculator](https://example.org/calculator)', ''];
    const fields = [first, '', '[[seven]]', '', next, '', '[[eleven]]'];
    for (const more of [[], link]) {
      const [one, other, ...others] = await asked(said, '', ...more, ...fields);
      expect(one).toContain(`short-answer ${said}`);
      expect(one).toContain(`${first.slice(3)} = seven`);
      expect(other).toContain(`${next.slice(3)} = eleven`);
      expect(other).not.toContain(said);
      expect(others).toEqual([]);
    }
  });

  it('takes no other question with it', async () => {
    const form = ['| a | b |', '|---|---|', '| ice | [[floats]] |', '', 'Which of all these things floats?'];
    expect(await asked(...form, '', ...QUIZ)).toEqual([
      expect.stringMatching(/^gap-fill/),
      floats('Which of all these things floats?'),
    ]);
  });

  it.each(['===', '-----'])('may be a title that is underlined: %s', async (bar) => {
    const stem = ['1. __What floats?__', bar, ''];
    expect(await asked(...stem, ...QUIZ, '', ...stem, ...QUIZ.toReversed())).toEqual([
      expect.stringContaining('What floats? [iron | ICE]'),
      expect.stringContaining('What floats? [ICE | iron]'),
    ]);
  });

  it('may have options apart, where only together they have a right one', async () => {
    expect(await asked('What floats?', '', '[( )] iron', '', '[(X)] ice')).toEqual([floats('What floats?')]);
  });
});

const frame = (...quiz: readonly string[]) => ['     {{1}}', '*****', ...quiz, '*****', ''];

describe('stars', () => {
  it('around a step end no quiz with a solution', async () => {
    const first = frame('What floats?', '', ...QUIZ);
    const second = frame('What sinks?', '', ...QUIZ, '*****', 'It is light.', '*****');
    expect(await asked(...first, ...second, '## Iron', '', 'It rusts.')).toEqual([
      floats('What floats?'),
      `${floats('What sinks?')} > It is light.`,
    ]);
  });

  it('of a step that nobody ends are none of the solution’s in it', async () => {
    const first = ['     {{1}}', '*****', 'What floats?', '', ...QUIZ, '*****', 'It is light.', ''];
    const { lesson } = await read(page(...first, '## Iron', '', 'It rusts.'));
    expect(lesson.questions.map(sketch)).toEqual([`${floats('What floats?')} > It is light.`]);
    expect(html(lesson.body)).not.toContain('light');
  });

  it('around an answer that is shown as a step fold it', async () => {
    const { lesson } = await read(page('Why?', '', ...frame('**Answer:**', '', 'It is light.')));
    expect(lesson.questions.map(sketch)).toEqual(['open Why? > It is light.']);
  });
});

describe('headings of a solution', () => {
  const stem = ['What floats?', '', ...QUIZ];
  const solution = (...title: readonly string[]) => ['*****', '', ...title, '', 'It is light.', ''];

  it.each([
    ['underlined', ['Cause', '=====']],
    ['underlined by a line that is thin', ['Cause', '-----']],
    ['behind a mark', ['# Cause']],
    ['below words', ['So it is.', '', '### Cause', '', '```', '***', '```']],
  ])('are its own: %s', async (_how, title) => {
    const { lesson } = await read(
      page(...stem, ...solution(...title), '*****', '', '## Iron', '', 'It rusts.'),
    );
    const [one, ...others] = lesson.questions.map(sketch);
    expect(others).toEqual([]);
    expect(one).toMatch(/^single-choice What floats\? \[iron \| ICE\] > .*Cause.* It is light\.$/);
    expect(html(lesson.body)).not.toContain('light');
    expect(html(lesson.body)).toContain('It rusts.');
  });

  it.each([
    ['at all', []],
    [
      'before another quiz',
      ['Which of all these sinks?', '', ...QUIZ.toReversed(), '*****', 'It is heavy.', '*****'],
    ],
    ['before a step', ['    {{1}}', '*****', 'It glows.', '*****']],
  ])('are the page’s where nothing ends it: %s', async (_what, below) => {
    const { lesson } = await read(
      page(...stem, '*****', 'It is light.', '', '## Iron', '', 'It rusts.', '', ...below),
    );
    expect(lesson.questions.map(sketch)[0]).toBe(`${floats('What floats?')} > It is light.`);
    expect(html(lesson.body)).toContain('It rusts.');
  });

  it('are its own in a step, too', async () => {
    const quiz = frame(...stem, ...solution('Cause', '====='), '*****');
    expect(await asked(...quiz, '', '## Iron', '', 'It rusts.')).toEqual([
      expect.stringMatching(/^single-choice What floats\? .*> .*Cause It is light\.$/),
    ]);
  });
});

describe('how an answer is checked', () => {
  it.each([['@check(ice)'], ['<script>\n"@input" === "ice"\n</script>'], ['@check\n@again']])(
    'stands before what belongs to the quiz: %s',
    async (check) => {
      const below = [check, '[[?]] It is cold.', '***', 'It is light.', '***'];
      const { lesson, diagnostics } = await read(page('What floats?', '', '[[ice]]', ...below));
      expect(lesson.questions.map(sketch)).toEqual([
        'short-answer What floats? = ice > It is light. (It is cold.)',
      ]);
      expect(html(lesson.body)).not.toContain('light');
      expect(marks(diagnostics, 'markup-unread')).not.toEqual([]);
    },
  );
});

describe('a field', () => {
  it.each([
    ['what only a program knows', ['[[...]]', '<script>', 'true', '</script>'], 'open What is it?'],
    [
      'what nobody checks, with its solution',
      ['[[!]]', '<script>true</script>', '******', 'It is *light*.', '***'],
      'open What is it? > It is light.',
    ],
    ['a colon', ['[[:]]'], 'short-answer What is it? = :'],
    ['brackets', ['[[a[1][2]]]'], 'short-answer What is it? = a[1][2]'],
    [
      'what is offered on several lines',
      ['[[ iron', '| (ice)', '| lead ]]'],
      'single-choice What is it? [iron | ICE | lead]',
    ],
  ])('may hold %s', async (_what, field, question) => {
    expect(await asked('What is it?', '', ...field)).toEqual([question]);
  });

  it('has hints in items', async () => {
    expect(await asked('What floats?', '', '[[ice]]', '- [[?]] cold', '- [[?]] light')).toEqual([
      'short-answer What floats? = ice (cold; light)',
    ]);
  });

  it('is a gap without the macro behind it', async () => {
    expect(await asked('Ice is [[light]] @canvas and [[cold]].')).toEqual([
      'gap-fill Ice is ___ and ___ . [=light | =cold]',
    ]);
  });
});

it('who reads words aloud is no part of them', async () => {
  const told = [
    '***',
    '    {{English Male |>}}',
    'It is light.',
    '',
    '> {{Russian Female |>}}',
    '> Very.',
    '***',
  ];
  expect(await asked('What floats?', '', '[[ice]]', ...told)).toEqual([
    'short-answer What floats? = ice > It is light. Very.',
  ]);
});

describe('a survey', () => {
  it.each([
    ['numbers', ['[(1)] ice', '[(2)] iron']],
    ['names', ['- [(cold one)] ice', '- [(heavy one)] iron']],
    ['boxes', ['[[cold]] ice', '[[heavy]] iron']],
  ])('asks, of which nothing is right: %s', async (_what, offered) => {
    expect(await asked('What do you like?', '', ...offered)).toEqual(['open What do you like? ice iron']);
  });

  it('is no line of words that begins with a gap', async () => {
    expect(await asked('[[Ice]] floats on water.')).toEqual(['gap-fill ___ floats on water. [=Ice]']);
  });
});

it('a fraction in a formula of several lines is no step of words', async () => {
  const solution = ['***', '$$', '\\frac{6}{11} + {1}{2}', '$$', '***'];
  const { lesson } = await read(page('How much?', '', '[[1]]', ...solution));
  expect(html(lesson.questions[0]!.feedback)).toContain('\\frac{6}{11}');
});

it('asks what a macro above it is given to say, and names the macro', async () => {
  const { lesson, diagnostics } = await read(
    page('@ask(`Which floats?`)', '', '[( )] iron', '[(X)] ice', '', '@draw(`x=1;y=2`)', '', '@ask(`Why?`)'),
  );
  expect(lesson.questions.map(sketch)).toEqual(['single-choice Which floats? [iron | ICE]']);
  expect(marks(diagnostics, 'markup-unread')).toHaveLength(2);
  expect(html(lesson.body)).not.toContain('x=1');
});

it('a picture that a template draws is named where it is offered', async () => {
  const { diagnostics } = await read(page('Which is cold?', '', '[( )] @pic.iron(10)', '[(X)] @pic.ice(10)'));
  expect(marks(diagnostics, 'markup-unread')).toHaveLength(2);
});

it.each([
  ['richtig', 'falsch'],
  ['True', 'False'],
  ['Vrai', 'Faux'],
])('boxes for several that say %s and %s, one of them ticked, judge a statement', async (yes, no) => {
  expect(await asked('Ice floats.', '', `[[X]] ${yes}`, `[[ ]] ${no}`)).toEqual([
    'true-false Ice floats. [true]',
  ]);
});

describe('quizzes in quotations', () => {
  const STEPS = [
    '    {{0-1}}',
    '> This is a [[ cube ]] of ice.',
    '> ![](cube.png)',
    '',
    '    {{1-2}}',
    '> What is it in English?',
    '> “Eis”',
    '>',
    '> [[ ]] eyes',
    '> [[X]] ice',
    '',
    '    {{2-3}}',
    '> Which floats?',
    '>',
    ...QUIZ.map((one) => `> ${one}`),
    '',
    '> So it does.',
  ];

  it('are asked one by one; other quotations stay', async () => {
    expect(await asked(...STEPS)).toEqual([
      expect.stringMatching(/^gap-fill This is a .*of ice\./),
      expect.stringMatching(/^multiple-choice What is it in English\? “Eis” \[eyes \| ICE\]/),
      floats('Which floats?'),
    ]);
    const { html } = await read(page(...STEPS));
    expect(html).toMatch(/<blockquote>\s*<p>So it does\.<\/p>/);
  });
});
