/** LiaScript: quizzes between tags, below rules, and with remarks on how they look. */
import { describe, expect, it } from 'vitest';
import { html, read, sketch } from '../support.ts';

const page = (...lines: readonly string[]): string =>
  `<!--\nnarrator: US English Female\nauthor: A\n-->\n\n# Ice\n\n${lines.join('\n')}\n`;
const asked = async (...lines: readonly string[]) =>
  (await read(page(...lines))).lesson.questions.map(sketch);

const QUIZ = ['- [( )] iron', '- [(X)] ice'];
const floats = (stem: string) => `single-choice ${stem} [iron | ICE]`;

describe('between tags, whatever they are called,', () => {
  it.each([
    ['a name of the author’s', '<exercise>', '</exercise>'],
    ['a box', '<div class="part">', '</div>'],
    ['another language', '<aufgabe nr="3">', '</aufgabe>'],
  ])('gaps are asked one tag after the other: %s', async (_what, opens, ends) => {
    const parts = [['3 < [[4]]'], ['<!-- class="sum" -->', '[[12]]  ', '< 13'], ['[[6]]', '> 5']];
    const lines = parts.flatMap((own) => [opens, ...own, ends, '']);
    const { lesson } = await read(page('Compare the numbers.', '', ...lines));
    expect(lesson.questions.map(sketch)).toEqual([
      'gap-fill 3 &#x3C; ___ [=4]',
      'gap-fill ___ &#x3C; 13 [=12]',
      'gap-fill ___ > 5 [=6]',
    ]);
    expect(html(lesson.body)).not.toMatch(/gap}|\[\[/);
    expect(html(lesson.body)).toContain('Compare the numbers.');
  });

  it('a picture and all sums of it are one exercise', async () => {
    const sums = ['![four](4.svg)', '', '<!-- class="sum" -->', '= [[2]] + [[2]]', '', '= [[4]]'];
    expect(await asked('<exercise>', ...sums, '</exercise>')).toEqual([
      expect.stringMatching(/^gap-fill = ___ \+ ___ = ___ \[=2 \| =2 \| =4\]$/),
    ]);
  });

  it('options are asked by what stands above', async () => {
    const boxes = ['<section class="a">', '<div class="b">', '<!-- data-randomize -->', ...QUIZ, '</div>'];
    const drawn = ['<div class="b">', '@Pictures.Ice(15)', '', '</div>', '</section>'];
    expect(await asked('## What floats?', '', ...boxes, ...drawn)).toEqual([floats('What floats?')]);
    expect(await asked('<div>', 'What floats?', '', ...QUIZ, '</div>')).toEqual([floats('What floats?')]);
    expect(await asked('## What floats?', '', '<part>', '1.', ...QUIZ, '</part>')).toEqual([
      floats('What floats?'),
    ]);
  });

  it('what asks in the line of a tag is asked', async () => {
    const { lesson } = await read(page('<div>Ice is [[light]].</div>', '', '<p>It [[floats]]</p>'));
    expect(lesson.questions).not.toEqual([]);
    expect(html(lesson.body)).not.toMatch(/light|floats/);
  });

  it('items that are only gaps are counted', async () => {
    const items = ['<ol>', '<li> [[ (roof) | door ]]</li>', '<li> [[ roof | (door) ]]</li>', '</ol>'];
    const { lesson } = await read(page('Name the parts.', '', ...items));
    expect(lesson.questions.map(sketch)).toEqual([
      expect.stringContaining('Name the parts. (1) ___'),
      expect.stringContaining('Name the parts. (2) ___'),
    ]);
    expect(html(lesson.body)).not.toContain('roof');
  });

  it('words and programs stay as they are', async () => {
    const lines = ['<div>', 'Ice floats.', '</div>', '', '<script>', 'let a = [[1]]', '<b>', '</script>', ''];
    const { lesson } = await read(page(...lines, 'What floats?', '', ...QUIZ));
    expect(lesson.questions.map(sketch)).toEqual([floats('What floats?')]);
    expect(html(lesson.body)).toContain('Ice floats.');
    expect(html(lesson.body)).not.toContain('let a');
  });
});

describe('below a line across the page', () => {
  it('quizzes are asked by their heading', async () => {
    const { lesson } = await read(
      page('## What floats?', '', 'Several may.', '', '---', '', ...QUIZ, '', '-----', '', ...QUIZ),
    );
    expect(lesson.questions.map(sketch)).toEqual([floats('What floats?'), floats('What floats?')]);
    expect(html(lesson.body)).toContain('Several may.');
  });

  it.each(['What floats?', 'Choose what floats:'])('a quiz is asked by words that ask: %s', async (words) => {
    expect(await asked('## Water', '', words, '', '---', '', ...QUIZ)).toEqual([floats(words)]);
  });

  it('a matrix is, too', async () => {
    const rows = ['- [ [floats] [sinks] ]', '- [ (X) ( ) ] ice @Pic.Ice(10)', '- [ ( ) (X) ] iron'];
    expect(await asked('## Sort them', '', '_Source: A_', '', '---', '', ...rows)).toEqual([
      'matching Sort them [ice = floats | iron = sinks]',
    ]);
  });
});

describe('a remark', () => {
  it('makes a paragraph below it a quiz of its own', async () => {
    const remark = '<!-- data-randomize -->';
    const texts = [
      'Ice<!-- style="color: red" --> is [[ (light) | heavy ]].',
      'Iron is [[ light | (heavy) ]].',
    ];
    const lines = texts.flatMap((one) => [remark, one, '']);
    expect(await asked(...lines)).toEqual([
      expect.stringMatching(/^gap-fill Ice is ___ ?\. \[=light/),
      expect.stringMatching(/^gap-fill Iron is ___ ?\. \[light/),
    ]);
    expect(await asked(...texts.flatMap((one) => [one, '']))).toHaveLength(1);
  });

  it('stands before a title that is underlined, and before words that are asked', async () => {
    const style = '<!-- style="color: green" -->';
    expect(await asked(`${style}What floats?`, '===', '', '---', '', ...QUIZ)).toEqual([
      floats('What floats?'),
    ]);
    const { lesson } = await read(page(`${style} Iron is [[heavy]] and [[grey]].`));
    expect(html(lesson.body)).not.toMatch(/heavy|grey/);
  });
});

it('a matrix may have a template’s pictures for columns, and remarks behind its rows', async () => {
  const rows = [
    '- [[@Sign.Fire(10)] (@Sign.Gas(10))]',
    '- [ [X] [ ] ] burns <!-- so -->',
    '- [ [ ] [X] ] gas',
  ];
  expect(await asked('What is it?', '', '<!-- data-randomize -->', ...rows)).toEqual([
    'matching What is it? [burns = @Sign.Fire(10) | gas = @Sign.Gas(10)]',
  ]);
});

it('what a macro reads aloud is not shown where it is the answer', async () => {
  const { lesson } = await read(page('Write what you hear.', '', '1. @say_it(5837)', '[[5837]]'));
  expect(lesson.questions.map(sketch)).toEqual([expect.stringMatching(/^short-answer (?!.*\(5837\))/)]);
  expect(html(lesson.body)).not.toContain('5837');
});

it.each([
  ['a film', '!?[A film](https://example.org/film)'],
  ['a macro', '@say(`Compare the numbers.`)'],
  ['how it is answered', '<!-- data-randomize -->'],
])('a part of a course is known by its marks: %s', async (_what, mark) => {
  const part = `# Numbers\n\n${mark}\n\n<exercise>\n3 < [[4]]\n</exercise>\n`;
  expect((await read(part)).lesson.questions.map(sketch)).toEqual(['gap-fill 3 &#x3C; ___ [=4]']);
  expect((await read(part.replace('[[4]]', '4'))).diagnostics.map(({ rule }) => rule)).not.toContain(
    'dialect-exporter',
  );
});
