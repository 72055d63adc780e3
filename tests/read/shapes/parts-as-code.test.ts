/** Parts with their answers that their author indented so far that they are code to Markdown. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const lines = (...of: readonly string[]): string => of.join('\n');
const asked = async (page: string) => (await read(`# Water\n\n${page}`)).lesson.questions.map(sketch);

const HEAVY = lines(
  '**1)** How heavy is each?',
  '',
  '    a- one cube        20 g',
  '    b- ten cubes       200 g',
  '',
);
const JUDGED = lines(
  '**2)** True or false?',
  '',
  ...['    a- Ice floats.', '        True', '    b- Lead floats.', '        False', ''],
);

describe('indented parts with their answers', () => {
  it('are asked: beside, below', async () => {
    expect(await asked(lines(HEAVY, JUDGED, HEAVY.replace('1)', '3)')))).toEqual([
      'open 1) How heavy is each? a) one cube > 20 g',
      'open How heavy is each? b) ten cubes > 200 g',
      'true-false 2) True or false? a) Ice floats. [true]',
      'true-false True or false? b) Lead floats. [false]',
      'open 3) How heavy is each? a) one cube > 20 g',
      'open How heavy is each? b) ten cubes > 200 g',
    ]);
  });

  const beside = async (...of: readonly string[]): Promise<readonly string[]> =>
    (await asked(lines(HEAVY, ...of, ''))).slice(2);

  it('are asked beside a program, which stays', async () => {
    const program = lines('**4)** Run it.', '', '    print(1)', '');
    const { html, lesson } = await read(`# Water\n\n${lines(HEAVY, JUDGED, program)}`);
    expect(lesson.questions.map(sketch).filter((one) => /[ab]\) /.test(one))).toHaveLength(4);
    expect(`${html}${JSON.stringify(lesson.questions)}`).toContain('print(1)');
  });

  it('are numbers to type, or words that their call names', async () => {
    const page = ['**2)** Is it M (metal) or W (wood)?', '', '    a- iron  M', '    b- oak   W', ''];
    expect(
      await beside(...page, '**3)** How many?', '', '    a- legs     -4', '    b- part     20%'),
    ).toEqual([
      'short-answer 2) Is it M (metal) or W (wood)? a) iron = M',
      'short-answer Is it M (metal) or W (wood)? b) oak = W',
      'numerical 3) How many? a) legs = -4±0',
      'numerical How many? b) part = 20±0 %',
    ]);
  });

  it.each([
    ['Does it float?', 'Yes', 'No'],
    ['Schwimmt es?', 'Ja', 'Nein'],
    ['¿Flota?', 'Sí', 'No'],
    ['Est-ce que cela flotte ?', 'Oui', 'Non'],
  ])('are choices of two words: %s', async (call, yes, no) => {
    expect(await beside(`**2)** ${call}`, '', `    a- lead      ${no}`, `    b- ice       ${yes}`)).toEqual([
      `single-choice 2) ${call} a) lead [${yes} | ${no.toUpperCase()}]`,
      `single-choice ${call} b) ice [${yes.toUpperCase()} | ${no}]`,
    ]);
  });

  it('have options below them, of which some say that they are right', async () => {
    const page = ['    a- ice =', '        i- water   Correct', '        ii- sand'];
    expect(
      await beside(
        '**2)** Choose.',
        '',
        ...page,
        '    b- dune =',
        '        i- water',
        '        ii- sand      Correct',
      ),
    ).toEqual([
      'single-choice 2) Choose. a) ice = [WATER | sand]',
      'single-choice Choose. b) dune = [water | SAND]',
    ]);
  });

  it('are judged with the lines above them, and with those between where they stand further in', async () => {
    const page = [
      ...[
        '    f = 1 where it is cold',
        '        2 elsewhere',
        '',
        '    a- It has two values.',
        '        True',
      ],
      ...['    b- It has', '        three values.', '        False, it has two.', '        They are above.'],
      ...[
        '       g = 3',
        '       c- g is odd.   True',
        '       d- g is even.  False',
        '    e- That is all.   True',
      ],
    ];
    expect(await beside('**2)** True or false?', '', ...page)).toEqual([
      'true-false 2) True or false? f = 1 where it is cold 2 elsewhere a) It has two values. [true]',
      'true-false True or false? f = 1 where it is cold 2 elsewhere b) It has three values. [false] > it has two. They are above.',
      'true-false True or false? g = 3 c) g is odd. [true]',
      'true-false True or false? g = 3 d) g is even. [false]',
      'true-false True or false? e) That is all. [true]',
    ]);
  });

  it('are asked with the picture that they are about, be they no more than its letters', async () => {
    const page = ['**2)** True or false: it floats.', '', '![three boats](boats.png)', ''];
    const { lesson } = await read(`# Water\n\n${lines(HEAVY, ...page, '    a- True', '    b- False', '')}`, {
      'lessons/boats.png': new Uint8Array(),
    });
    const found = lesson.questions.slice(2);
    expect(found.map((one) => (one.kind === 'true-false' ? one.answer : undefined))).toEqual([true, false]);
    for (const one of found) expect(JSON.stringify(one.prompt)).toContain('three boats');
  });

  it('may go on below other words, and have a letter twice', async () => {
    const on = ['With a table of weights, answer:', '', '    c- a wall     2000 g', '    d- a hill     9 t'];
    expect((await beside(...on)).map((one) => one.slice(5))).toEqual([
      'With a table of weights, answer: c) a wall > 2000 g',
      'With a table of weights, answer: d) a hill > 9 t',
    ]);
    const page = ['    a- x      1 g', '    b- y      2 g', '    c- z      3 g', '    c- w      4 g'];
    expect(await beside('**2)** How heavy?', '', ...page)).toHaveLength(4);
  });

  it.each([
    ['with brackets', '    (a) one cube     20 g', '    (b) ten cubes    200 g'],
    ['with a tab', '    a) one cube\t20 g', '    b) ten cubes\t200 g'],
    [
      'in capitals, an answer in two lines',
      '    A. one cube',
      '       20',
      '       g',
      '    B. ten cubes',
      '       200 g',
    ],
  ])('are asked, written otherwise: %s', async (_what, ...part) => {
    const rows = lines('', ...part, '');
    const found = await asked(lines('### Exercise 1', rows, '**2.** And now?', rows));
    expect(found.map((one) => one.replace(/^open .*(?=(?:one cube|ten cubes))/, ''))).toEqual(
      Array(2).fill(['one cube > 20 g', 'ten cubes > 200 g']).flat(),
    );
  });

  it.each([
    ['one by itself', HEAVY],
    ['beside a program', lines(HEAVY, '**2)** Run it.', '', '    print(1)', '')],
    [
      'output of programs that counts nothing',
      lines(...Array(2).fill(lines('**3)** What is shown?', '', '    x- 1      2', '    y- 3      4', ''))),
    ],
    [
      'below what calls for nothing',
      lines(
        ...Array(2).fill(
          lines('The ways of ice', '', '    a- slow      by night', '    b- fast      by day', ''),
        ),
      ),
    ],
    ...[
      ['where no option says that it is right', ''],
      ['where more is said of an option', '      wrong'],
    ].map(([what, said]): [string, string] => [
      what!,
      lines(
        HEAVY,
        '**2)** Choose.',
        '',
        ...['    a- ice', '        i- x      right', `        ii- y${said}`],
        ...['    b- dune', '        i- x', `        ii- y${said}`, ''],
      ),
    ]),
    ['where a part has no answer', lines(HEAVY, HEAVY.replace('       200 g', ''))],
    ['where their letters skip one', lines(HEAVY, HEAVY.replace('b-', 'c-'))],
    [
      'of a language',
      lines(...Array(2).fill(lines('```text', 'a- one     20 g', 'b- ten    200 g', '```', ''))),
    ],
  ])('stay code: %s', async (_what, page) => {
    const { html, lesson } = await read(`# Water\n\n${page}`);
    const kept = [html, ...lesson.questions.map(({ feedback }) => JSON.stringify(feedback ?? ''))].join('');
    expect(kept).toMatch(/<code|"code"/);
  });
});

describe('a question with its options, set as code', () => {
  const fenced = (asks: string, title = 'Question'): string =>
    [1, 2].map((n) => `### ${title} ${n}\n\`\`\`\n${asks} (${n})\n\na) ice\nb) iron\n\`\`\`\n`).join('\n');
  const key = '## Answers\n\n1. **a) ice** - It is light.\n2. **b) iron** - It is heavy.\n';

  it.each([
    ['Question', 'What floats?'],
    ['Aufgabe', 'Was schwimmt?'],
    ['Exercice', 'Lequel flotte ?'],
    ['Exercise', '"The ____ floats."'],
  ])('is a choice below its name: %s', async (title, asks) => {
    const found = await asked(`${fenced(asks, title)}\n---\n\n${key}`);
    expect(found).toHaveLength(2);
    for (const one of found) expect(one).toMatch(/^single-choice /);
  });

  it.each([
    ['below what is no name of a question', fenced('What floats?', 'Format')],
    ['one by itself', fenced('What floats?').split('### Question 2')[0]!],
    ['where it asks nothing', fenced('options of ice')],
    ['where more stands below', fenced('What floats?').replaceAll('b) iron', 'b) iron\n= 3')],
  ])('stays code: %s', async (_, page) => {
    const { html, lesson } = await read(`# Water\n\n${page}`);
    expect([html, JSON.stringify(lesson.questions)].join('')).toMatch(/<code|"code"/);
  });
});
