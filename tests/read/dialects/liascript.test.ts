/** LiaScript: quizzes beyond boxes and words to type. */
import { describe, expect, it } from 'vitest';
import { html, read, sketch } from '../support.ts';

const page = (...lines: readonly string[]): string =>
  `<!--\nnarrator: US English Female\nauthor: A\n-->\n\n# Ice\n\n${lines.join('\n')}\n`;
const asked = async (...lines: readonly string[]) =>
  (await read(page(...lines))).lesson.questions.map(sketch);

describe('a matrix of LiaScript', () => {
  it.each([
    [
      'as it is written',
      ['[[floats] [`sinks()`]]', '[ (X)     ( )  ] ice', '[ ( )     (X)  ] iron @x.y(15)'],
    ],
    ['in items', ['- [ [floats] [`sinks()`] ]', '- [ [X]  [ ]  ] ice', '- [ [ ]  [X]  ] iron']],
    ['of a survey’s brackets', ['[(floats) (sinks)]', '[ (x) ( ) ] ice', '[ ( ) (x) ] iron']],
  ])('matches where each row has one cross: %s', async (_what, rows) => {
    expect(await asked('What does each do?', '', ...rows)).toEqual([
      `matching What does each do? [ice = floats | iron = ${rows[0]!.includes('`') ? 'sinks()' : 'sinks'}]`,
    ]);
  });

  it('asks of each row by itself where one goes to several', async () => {
    const rows = ['[[floats] [sinks]]', '[ [X]  [X]  ] wood', '[ ( )  (X)  ] iron'];
    expect(await asked('What does each do?', '', ...rows, '[[?]] Try it.')).toEqual([
      'multiple-choice What does each do? wood [FLOATS | SINKS] (Try it.)',
      'single-choice What does each do? iron [floats | SINKS] (Try it.)',
    ]);
  });

  it('matches a row that goes to none with a dash', async () => {
    const rows = ['[[floats] [sinks]]', '[ (X) ( ) ] ice', '[ ( ) (X) ] iron', '[ ( ) ( ) ] air'];
    expect(await asked('What does each do?', '', ...rows)).toEqual([
      'matching What does each do? [ice = floats | iron = sinks | air = –]',
    ]);
  });

  it('is folded where a row is a template’s', async () => {
    const rows = ['[[floats] [sinks]]', '[ (X)  ( )  ] @ice', '[ ( )  (X)  ] @iron'];
    const { lesson } = await read(page('What does each do?', '', ...rows));
    expect(lesson.questions.map(({ kind }) => kind)).toEqual(['open']);
    expect(html(lesson.body)).not.toContain('X');
  });
});

describe('a template to drag and drop', () => {
  it.each([
    ['order', '@dragdroporder(@uid,ice|water|steam)', 'ordering Sort. [ice < water < steam]'],
    ['order from another', '@dragdroporder(@uid,steam|ice, ice|steam)', 'ordering Sort. [ice < steam]'],
    ['order in columns', '@dragdroporder(@uid,`ice, snow|steam`,3)', 'ordering Sort. [ice, snow < steam]'],
    ['multiple', '@dragdropmultiple(@uid,ice|wood,iron)', 'multiple-choice Sort. [ICE | iron | WOOD]'],
    [
      'sort',
      '@dragdropsort(@uid,floats;ice;wood|sinks;iron,2)',
      'matching Sort. [ice = floats | wood = floats | iron = sinks]',
    ],
  ])('asks: %s', async (_what, call, question) => {
    expect(await asked('Sort.', '', '<!-- data-randomize -->', call)).toEqual([question]);
  });

  it('of pictures is named, and tells nothing', async () => {
    const { lesson, diagnostics } = await read(page('Sort.', '', '@dragdroporder(@uid,@ice|@steam)'));
    expect(lesson.questions).toEqual([]);
    expect(html(lesson.body)).not.toContain('steam');
    expect(diagnostics.map(({ rule }) => rule)).toContain('dialect-exporter');
  });
});

it('a remark on how many are right belongs to what asks above it', async () => {
  const quiz = ['Which float?', '', 'Several are right.', '<br>', '', '- [[X]] ice', '- [[ ]] iron'];
  expect(await asked(...quiz)).toEqual(['multiple-choice Which float? Several are right. [ICE | iron]']);
  expect(await asked('Some float.', '', 'Choose.', '', '- [[X]] ice', '- [[ ]] iron')).toEqual([
    'multiple-choice Choose. [ICE | iron]',
  ]);
});

it('an item may ask', async () => {
  const quiz = ['- Ice is light.', '- Which floats?', '', '[(X)] ice', '[( )] iron'];
  const { lesson } = await read(page(...quiz));
  expect(lesson.questions.map(sketch)).toEqual(['single-choice Which floats? [ICE | iron]']);
  expect(html(lesson.body)).toContain('Ice is light.');
});

it('what is shown one step later is folded where it says that it answers', async () => {
  const step = (title: string) => ['    {{1}}', '*****', title, '', '+ It floats.', '', '*****'];
  expect(await asked('> Task: Explain what ice does.', '', ...step('**Answers:**'))).toEqual([
    'open Task: Explain what ice does. > It floats.',
  ]);
  const { lesson } = await read(page('Ice is light.', '', ...step('Next:')));
  expect(html(lesson.body)).toContain('It floats.');
});

it('numbers in braces are a step of words, and a fraction in a formula or code', async () => {
  const { lesson } = await read(page('See {2}{ice}, `\\frac{1}{3}` and $\\frac{3}{7}$ of it.'));
  const body = html(lesson.body);
  expect(body).toContain('See ice, <code>\\frac{1}{3}</code>');
  expect(body).toContain('\\frac{3}{7}');
  const { lesson: several } = await read(page('$$', 'x = 1 \\\\', 'y = \\dfrac{3}{4} \\cdot x', '$$'));
  expect(html(several.body)).toContain('\\dfrac{3}{4}');
});

describe('a field that ends a line', () => {
  it.each([
    ['in a paragraph', 'Who *carries* it? [[ the sea ]]'],
    ['in an item', '- Who *carries* it? [[the sea]]'],
    ['in a counted item', '2. Who *carries* it? [[the sea]]'],
  ])('is a short answer where its own words ask: %s', async (_where, line) => {
    expect(await asked('Ice floats.', '', line, '', 'It is light.')).toEqual([
      'short-answer Who carries it? = the sea',
    ]);
  });

  it('goes on with what asks above it where its words only name it', async () => {
    const above = ['Look at the map.', '', 'Ice drifts. Where does it drift to?', ''];
    for (const label of ['Harbour: [[Bergen]]', '  * Harbour: [[Bergen]]', '**Harbour:** [[Bergen]]'])
      expect(await asked(...above, label, '[[?]] North.')).toEqual([
        'short-answer Ice drifts. Where does it drift to? Harbour: = Bergen (North.)',
      ]);
  });

  it('is a gap where its sentence goes on to it, and where a form has several', async () => {
    expect(await asked('Ice is made of [[water]]', '', 'So it is light.')).toEqual([
      'gap-fill Ice is made of ___ [=water]',
    ]);
    const form = await asked('Where does it drift?', '', 'From: [[Nuuk]]', '', 'To: [[Bergen]]');
    expect(form.filter((one) => one.startsWith('short-answer'))).toEqual([]);
    const lines = await asked('Where does it drift?', '', 'From: [[Nuuk]]', 'To: [[Bergen]]');
    expect(lines.filter((one) => one.startsWith('short-answer'))).toEqual([]);
  });
});

describe('what a template puts beside a field', () => {
  it.each([
    [
      'behind the sentence',
      'Ice melts at [[0]] °C.@Algebrite.check2(0,0.5)',
      'gap-fill Ice melts at ___ °C. [=0]',
    ],
    [
      'behind a space',
      'It weighs [[0.58]] g. @Algebrite.check2(0.585,0.01)',
      'gap-fill It weighs ___ g. [=0.58]',
    ],
  ])(
    'checks it, and may say what is right: it is named and never shown, %s',
    async (_where, line, question) => {
      const { lesson, html, diagnostics } = await read(page('Ice is cold.', '', line, '', 'It floats.'));
      expect(lesson.questions.map(sketch)).toEqual([question]);
      expect(html).not.toContain('check2');
      expect(diagnostics.map(({ rule }) => rule)).toContain('dialect-exporter');
    },
  );

  it('is none of its sentence’s: an address stays', async () => {
    expect(await asked('Write to ice@sea.org, where it is [[cold]].')).toEqual([
      'gap-fill Write to ice@sea.org, where it is ___ . [=cold]',
    ]);
  });
});

describe('a field that begins its line', () => {
  const above = ['Look at it.', '', 'How heavy is it?', '', '![a cube](cube.png)', ''];

  it('with its unit is asked by what stands above', async () => {
    const found = await asked(...above, '[[ 12 ]] @canvas grams', '@check(12)', '[[?]] Weigh it.');
    expect(found).toEqual(['gap-fill How heavy is it? ___ grams [=12] (Weigh it.)']);
  });

  it('alone but for a template is typed', async () => {
    const found = await asked(...above, '[[ 12 ]] @canvas', '[[?]] Weigh it.');
    expect(found).toEqual(['short-answer How heavy is it? = 12 (Weigh it.)']);
  });
});

describe('a head that says little', () => {
  it.each([
    ['words to type', '<!--\nauthor: Ann\nlanguage: en\n-->', '    [[Rain]]'],
    [
      'words to type, and their check',
      '<!-- language: en -->',
      '[[Rain]]\n<script>\n  "@input" == "Rain"\n</script>',
    ],
    ['words to choose', '<!--\nemail: a@b.org\n-->', '[[ (Rain) | Snow ]]'],
    ['words to choose in a sentence', '<!-- author: Ann -->', 'It is [[ Snow | (Rain) ]].'],
    [
      'a matrix',
      '<!--\ncomment: Drops.\n-->',
      '    [[Rain] [Snow]]\n    [( )   (X) ]  is white\n    [(X)   ( ) ]  is wet',
    ],
  ])('is LiaScript’s where quizzes stand below it: %s', async (_what, head, quiz) => {
    const {
      lesson,
      diagnostics,
      html: shown,
    } = await read(`${head}\n\n# Weather\n\nWhat falls?\n\n${quiz}\n`);
    expect(diagnostics.map(({ rule }) => rule)).toContain('dialect-exporter');
    expect(lesson.questions).not.toEqual([]);
    expect(shown).not.toMatch(/Rain\]|\[\[|\(X\)|@input/);
  });

  it('says nothing by itself, nor with links of a wiki', async () => {
    for (const words of ['Rain falls.', 'See [[Rain]] and [[Snow|the snow]].', '[[Rain](a.md)]']) {
      const { diagnostics } = await read(`<!-- author: Ann -->\n\n# Weather\n\n${words}\n`);
      expect(diagnostics.map(({ rule }) => rule)).not.toContain('dialect-exporter');
    }
  });
});

it('an answer in a box of the page’s own is told as it stands', async () => {
  const box = ['<div class="answer">', '', 'It is light.', '', '</div>'];
  expect(await asked('What floats?', '', '[(X)] ice', '[( )] iron', '***', ...box, '***')).toEqual([
    'single-choice What floats? [ICE | iron] > It is light.',
  ]);
});
