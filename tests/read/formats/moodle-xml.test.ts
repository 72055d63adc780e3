import { readFileSync } from 'node:fs';
import { readFile as readDisk } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { diskFiles } from '../../../src/build/files.ts';
import { exportMoodleQuiz } from '../../../src/export/moodle-quiz/index.ts';
import type { Lesson } from '../../../src/lesson/index.ts';
import { readLesson } from '../../../src/read/index.ts';
import { png } from '../../support/memory-files.ts';
import { sampleLesson } from '../../support/sample-lesson.ts';
import { html, sketch } from '../support.ts';
import { readFile } from './support.ts';

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

/** The lesson's quiz as Moodle would be given it, its files in it. */
const xmlOf = (lesson: Lesson, folder = ''): string =>
  (exportMoodleQuiz(lesson).entries[0]?.pieces ?? [])
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      const content = 'base64' in piece ? piece.base64 : piece;
      return base64(content instanceof Uint8Array ? content : readFileSync(join(folder, content.file)));
    })
    .join('');

async function lessonAt(name: string): Promise<Lesson> {
  const folder = `content/${name}`;
  const { lesson } = await readLesson(
    { path: 'lesson.md', folder: name, text: await readDisk(`${folder}/lesson.md`, 'utf8') },
    diskFiles(folder, folder),
  );
  return lesson!;
}

test.each(['question-kinds', 'closed-questions', 'digital-labor'])(
  'what was exported of %s is read back: the same questions, by the same ids',
  async (name) => {
    const lesson = await lessonAt(name);
    const back = await readFile('bank.xml', xmlOf(lesson), lesson.language);
    expect(back.questions).toEqual(lesson.questions.map(sketch));
    expect(back.lesson.questions.map(({ id }) => id)).toEqual(lesson.questions.map(({ id }) => id));
    expect(back.lesson.title).toBe(lesson.title);
    expect(back.takenFor).toEqual({ format: 'Moodle XML', sign: { words: '<quiz>', line: 2 } });
    // A quiz of few questions has no categories for the lesson's sections, in which labels begin anew.
    const rules = back.diagnostics.filter(({ severity }) => severity !== 'info').map(({ rule }) => rule);
    expect(rules.filter((rule) => rule !== 'label-duplicate')).toEqual([]);
  },
);

test('the sample of each kind, with pictures and formulas, is read back', async () => {
  const back = await readFile('bank.xml', xmlOf(sampleLesson), sampleLesson.language);
  // Moodle counts whole points a gap: one point for two of them is none.
  const expected = sampleLesson.questions.map((question) =>
    question.kind === 'gap-fill' ? `${sketch(question)} 2 points` : sketch(question),
  );
  expect(back.questions).toEqual(expected);
});

const quiz = (...questions: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<quiz>\n${questions.join('\n')}\n</quiz>\n`;
const asked = (type: string, words: string, rest = ''): string =>
  `<question type="${type}"><name><text>Bank’s name</text></name><questiontext format="html"><text><![CDATA[<p>${words}</p>]]></text></questiontext>${rest}</question>`;
const answer = (fraction: number, text: string, said = ''): string =>
  `<answer fraction="${fraction}" format="html"><text><![CDATA[${text}]]></text><feedback format="html"><text>${said}</text></feedback></answer>`;

test.each([
  [
    'a single choice',
    asked(
      'multichoice',
      'Which floats?',
      `<single>true</single>${answer(100, '<p>ice</p>')}${answer(0, 'iron', 'It sinks.')}`,
    ),
    'single-choice Which floats? [ICE | iron (It sinks.)]',
  ],
  [
    'several right options',
    asked(
      'multichoice',
      'Which float?',
      `<single>false</single><defaultgrade>3.0000000</defaultgrade>${answer(50, 'ice')}${answer(50, 'wood')}${answer(-50, 'iron')}`,
    ),
    'multiple-choice Which float? [ICE | WOOD | iron] 3 points',
  ],
  [
    'true and false, by their words',
    asked(
      'truefalse',
      'Ice floats.',
      `${answer(0, 'false', 'Look.')}${answer(100, 'true')}<generalfeedback><text>It is light.</text></generalfeedback>`,
    ),
    'true-false Ice floats. [true] (Look.) > It is light.',
  ],
  [
    'a short answer with capitals',
    asked(
      'shortanswer',
      'Its name?',
      `<usecase>1</usecase>${answer(100, 'Ice')}${answer(50, 'ice', 'A name.')}${answer(100, '42')}`,
    ),
    'short-answer Its name? = Ice = ice 50% (A name.) = 42 case',
  ],
  [
    'a number with its unit',
    asked(
      'numerical',
      'How high?',
      `<answer fraction="100"><text>2.050</text><tolerance>0.125</tolerance></answer><units><unit><multiplier>1</multiplier><unit_name>m</unit_name></unit></units>`,
    ),
    'numerical How high? = 2.05±0.125 m',
  ],
  [
    'pairs and a distractor',
    asked(
      'matching',
      'Match.',
      '<subquestion format="html"><text>ice</text><answer><text>solid</text></answer></subquestion><subquestion><text>steam</text><answer><text>gas</text></answer></subquestion><subquestion><text></text><answer><text>plasma</text></answer></subquestion>',
    ),
    'matching Match. [ice = solid | steam = gas | plasma]',
  ],
  [
    'an order',
    asked('ordering', 'Order:', `${answer(100, 'one')}${answer(100, 'two')}`),
    'ordering Order: [one < two]',
  ],
  [
    'gaps, what is said of them told after',
    asked('cloze', 'Ice {2:SHORTANSWER:=floats#Yes~sinks#No} on {2:MC:=water~sand &amp; stone}.'),
    'gap-fill Ice ___ on ___ . [=floats | =water/sand & stone] > floats: Yes sinks: No 4 points',
  ],
  [
    'words to choose',
    asked(
      'gapselect',
      'Ice [[1]] on [[3]].',
      '<selectoption><text>floats</text><group>1</group></selectoption><selectoption><text>sinks</text><group>1</group></selectoption><selectoption><text>water</text><group>2</group></selectoption><selectoption><text>sand</text><group>2</group></selectoption>',
    ),
    'gap-fill Ice ___ on ___ . [=floats/sinks | =water/sand]',
  ],
  [
    'an essay with its template and hints',
    asked(
      'essay',
      'Why?',
      '<generalfeedback format="html"><text>It is light.</text></generalfeedback><responsetemplate format="html"><text>Because…</text></responsetemplate><minwordlimit>20</minwordlimit><hint format="html"><text>Weigh it.</text></hint>',
    ),
    'open Why? from: Because… min 20 > It is light. (Weigh it.)',
  ],
  [
    'an essay about words that Markdown explains, which are no pairs',
    '<question type="essay"><questiontext format="markdown"><text>Why?\n\nice\n: solid\n\nsteam\n: gas</text></questiontext></question>',
    'open Why? ice solid steam gas',
  ],
])('%s', async (_name, question, expected) => {
  const { questions, diagnostics } = await readFile('bank.xml', quiz(question));
  expect(questions).toEqual([expected]);
  expect(diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([]);
});

test('what graders alone see is shown to nobody, and named', async () => {
  const essay = asked(
    'essay',
    'Why?',
    '<graderinfo format="html"><text>Two points for floating.</text></graderinfo>',
  );
  const { questions, diagnostics } = await readFile('bank.xml', quiz(essay));
  expect(questions).toEqual(['open Why?']);
  expect(diagnostics.map(({ rule }) => rule)).toContain('bank-part-lost');
});

test('the gaps of its plugin, to be chosen or typed', async () => {
  const gaps = (more: string) =>
    asked(
      'gapfill',
      'Ice [floats|swims] on [water].',
      `<answer fraction="100"><text>floats|swims</text></answer><answer fraction="100"><text>water</text></answer><answer fraction="0"><text>sand</text></answer><delimitchars>[]</delimitchars>${more}`,
    );
  const { questions } = await readFile(
    'bank.xml',
    quiz(gaps('<answerdisplay>dropdown</answerdisplay>'), gaps('<answerdisplay>gapfill</answerdisplay>')),
  );
  expect(questions).toEqual([
    'gap-fill Ice ___ on ___ . [=floats=swims | =water/sand]',
    'gap-fill Ice ___ on ___ . [=floats=swims | =water]',
  ]);
});

test.each([
  ['ddmarker', 'open Where?', 'bank-type-unknown'],
  ['calculated', 'open Where?', 'bank-type-unknown'],
  ['multichoiceset', 'multiple-choice Where? [HERE | THERE | nowhere]', 'bank-part-lost'],
])('a %s is named, with what becomes of it', async (type, expected, rule) => {
  const answers = `${answer(100, 'here')}${answer(100, 'there')}${answer(0, 'nowhere')}`;
  const { questions, diagnostics } = await readFile('bank.xml', quiz(asked(type, 'Where?', answers)));
  expect(questions).toEqual([expected]);
  expect(diagnostics.map((one) => one.rule)).toContain(rule);
});

test.each([
  ['multichoiceset', ['all-or-nothing']],
  ['oumultiresponse', []],
] as const)('of a %s all that is right is to be chosen, and nothing else is lost', async (type, parts) => {
  for (const [there, expected] of [
    [100, 'multiple-choice Where? [HERE | THERE | nowhere]'],
    [0, 'multiple-choice Where? [HERE | there | nowhere]'],
  ] as const) {
    const answers = `${answer(100, 'here')}${answer(there, 'there')}${answer(0, 'nowhere')}`;
    const { questions, diagnostics } = await readFile('bank.xml', quiz(asked(type, 'Where?', answers)));
    expect(questions).toEqual([expected]);
    const lost = diagnostics.filter(({ rule }) => rule === 'bank-part-lost');
    expect(lost.map(({ params }) => params.part)).toEqual(parts);
  }
});

test('categories are sections, a description the text before a question, its words no question', async () => {
  const category = (path: string) =>
    `<question type="category"><category><text>$course$/top/Water/${path}</text></category></question>`;
  const { lesson, questions } = await readFile(
    'bank.xml',
    quiz(
      category('Ice'),
      asked('description', 'Read this: does it float?'),
      asked('essay', 'Why?'),
      category('Steam'),
      asked('essay', 'How?'),
    ),
  );
  expect(lesson.title).toBe('Water');
  expect(lesson.outline.map(({ title }) => title)).toEqual(['Ice', 'Steam']);
  expect(questions).toEqual(['open Why?', 'open How?']);
  expect(html(lesson.body)).toContain('does it float?');
});

test('files travel, by names that no file on the disk can have', async () => {
  const picture = `<img src="@@PLUGINFILE@@/a%20bay.png" alt="A bay"/>`;
  const file = `<file name="a bay.png" path="/" encoding="base64">${base64(png(1))}</file>`;
  const xml = quiz(
    asked('essay', picture).replace('</questiontext>', `${file}</questiontext>`),
    asked('essay', 'No picture'),
  );
  const { lesson, diagnostics } = await readFile('a/bank.xml', xml);
  expect(lesson.assets.map(({ source, type, content }) => [source, type, content])).toEqual([
    ['bank.xml/1/a bay.png', 'image/png', png(1)],
  ]);
  expect(diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([]);
});

test('formulas, code and characters that mean something in Markdown stay what they are', async () => {
  const { questions } = await readFile(
    'bank.xml',
    quiz(
      asked('essay', 'Cost: $5 or $6? \\(x_1 < 2\\) *not* {v}`a` [x] &lt;b&gt; 2 * 3'),
      asked('essay', '</p><pre><code>====\n= 3\n:::</code></pre><p>Run it.'),
    ),
  );
  expect(questions).toEqual([
    'open Cost: $5 or $6? x_1 &#x3C; 2 *not* {v}`a` [x] &#x3C;b> 2 * 3',
    'open ==== = 3 ::: Run it.',
  ]);
});

test('what each question is told in stock phrases isn’t told', async () => {
  const stock = '<correctfeedback><text>Your answer is correct.</text></correctfeedback>';
  const own =
    '<correctfeedback><text>Yes: ice is lighter than the water it floats on.</text></correctfeedback>';
  const options = `${answer(100, 'ice')}${answer(0, 'iron')}`;
  const { questions } = await readFile(
    'bank.xml',
    quiz(asked('multichoice', 'One?', options + stock), asked('multichoice', 'Two?', options + own)),
  );
  expect(questions[0]).not.toContain('correct.');
  expect(questions[1]).toContain('> Yes: ice is lighter than the water it floats on.');
});

test.each([
  ['weights', asked('cloze', 'Ice {1:SHORTANSWER:=floats} on {2:SHORTANSWER:=water}.')],
  ['case', asked('cloze', 'Ice is {1:SHORTANSWER_C:=H2O}.')],
  ['partial', asked('cloze', 'Ice is {1:SHORTANSWER:=water~%50%wet}.')],
  ['tolerance', asked('cloze', 'It melts at {1:NUMERICAL:=0:0.5}.')],
])('what a question says that has no place is named: %s', async (part, question) => {
  const { diagnostics } = await readFile('bank.xml', quiz(question));
  const lost = diagnostics.filter(({ rule }) => rule === 'bank-part-lost');
  expect(lost.map(({ params }) => params)).toEqual([expect.objectContaining({ part })]);
});

test('tags are the page’s keywords', async () => {
  const tagged = asked(
    'essay',
    'Why?',
    '<tags><tag><text>water</text></tag><tag><text>ice</text></tag></tags>',
  );
  const { lesson, questions } = await readFile('bank.xml', quiz(tagged + tagged.replace('Why', 'How')));
  expect([lesson.keywords, questions.length]).toEqual([['water', 'ice'], 2]);
});

const rulesOf = (diagnostics: readonly { rule: string; params?: object }[], rule: string) =>
  diagnostics.filter((one) => one.rule === rule).map(({ params }) => params);

test('an option of strokes alone is one', async () => {
  const answer =
    '<answer fraction="100"><text>||</text></answer><answer fraction="0"><text>&amp;&amp;</text></answer>';
  const { lesson } = await readFile(
    'bank.xml',
    quiz(
      `<question type="multichoice"><questiontext format="html"><text>Or?</text></questiontext>${answer}</question>`,
    ),
  );
  const [question] = lesson.questions;
  expect('options' in question! && question.options.map(({ content }) => html(content))).toEqual([
    '||',
    '&#x26;&#x26;',
  ]);
});

const multichoice = (worths: readonly number[], more = ''): string =>
  `<question type="multichoice"><name><text>ice</text></name><questiontext format="html"><text>Ice floats.</text></questiontext>${more}${worths
    .map((one, i) => `<answer fraction="${one}"><text>${'abcdef'[i]}</text></answer>`)
    .join('')}</question>`;

test('a question of options that doesn’t say how many to choose has one', async () => {
  const { lesson } = await readFile('bank.xml', quiz(multichoice([100, 0, 0])));
  expect(lesson.questions).toMatchObject([{ kind: 'single-choice' }]);
  const several = await readFile('bank.xml', quiz(multichoice([100, 0, 0], '<single>false</single>')));
  expect(several.lesson.questions).toMatchObject([{ kind: 'multiple-choice' }]);
});

test.each([
  ['takes points off for a wrong option', [100, -25, 0], 'true'],
  ['takes off more than a right one gives', [50, 50, -100], 'false'],
  ['takes nothing off', [50, 50, 0], 'false'],
  ['weighs right options', [75, 25, -50], 'false'],
])('what options are worth is named where it %s', async (_, worths, single) => {
  const { diagnostics } = await readFile(
    'bank.xml',
    quiz(multichoice(worths, `<single>${single}</single>`), multichoice([100, 0], '<single>true</single>')),
  );
  expect(rulesOf(diagnostics, 'bank-part-lost')).toEqual([{ words: 'Ice floats.', part: 'shares' }]);
});

test('what Cartable counts itself needs no word', async () => {
  const { diagnostics } = await readFile(
    'bank.xml',
    quiz(
      multichoice([33.33333, 33.33333, 33.33333, -33.33333], '<single>false</single>'),
      multichoice([100, 0, 0], '<single>true</single>'),
    ),
  );
  expect(rulesOf(diagnostics, 'bank-part-lost')).toEqual([]);
});

test('a file that no text shows, no points, names, penalties and shuffling are named', async () => {
  const { diagnostics } = await readFile(
    'bank.xml',
    quiz(
      `<question type="essay"><name><text>Map 1</text></name><questiontext format="html"><text>&lt;p&gt;What does it show?&lt;/p&gt;</text><file name="bay.png" path="/" encoding="base64">${base64(png())}</file></questiontext><defaultgrade>0</defaultgrade></question>`,
      multichoice([100, 0], '<penalty>0.5</penalty><shuffleanswers>true</shuffleanswers>'),
      multichoice([100, 0], '<penalty>0.3333333</penalty><shuffleanswers>1</shuffleanswers>'),
    ),
  );
  expect(rulesOf(diagnostics, 'bank-file-left')).toEqual([{ name: 'bay.png', words: 'What does it show?' }]);
  expect(rulesOf(diagnostics, 'bank-part-lost')).toEqual([
    { words: 'What does it show?', part: 'no-points' },
  ]);
  expect(rulesOf(diagnostics, 'bank-settings-left')).toEqual([
    { setting: 'names', count: 1 },
    { setting: 'penalties', count: 1 },
    { setting: 'shuffling', count: 2 },
  ]);
});

test.each([
  ['code', '<pre>x = {1:SHORTANSWER:=four}\n  y = 5</pre>'],
  ['words in a font for code', '<p>Type <code>x = {1:SHORTANSWER:=four}</code> there.</p>'],
  [
    'a table whose cells span others',
    '<table><tr><td rowspan="2">x is {1:SHORTANSWER:=four}</td><td>a</td></tr><tr><td>b</td></tr></table>',
  ],
  ['a figure', '<figure><figcaption>x is {1:SHORTANSWER:=four}</figcaption></figure>'],
  ['a definition', '<dl><dt>x</dt><dd>is {1:SHORTANSWER:=four}</dd></dl>'],
])('a gap in %s is a gap, and its answer stands nowhere', async (_, words) => {
  const { lesson, diagnostics } = await readFile(
    'bank.xml',
    quiz(
      `<question type="cloze"><questiontext format="html"><text><![CDATA[${words}]]></text></questiontext></question>`,
    ),
  );
  expect(lesson.questions).toMatchObject([{ kind: 'gap-fill', gaps: [{ accepted: [{ text: 'four' }] }] }]);
  expect(html(lesson.questions[0]!.prompt)).not.toContain('four');
  expect(diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([]);
});

test('a program in a question is no dialect of Markdown’s', async () => {
  const program =
    'import ice from \'ice\'&lt;br&gt;app.get("/", () =&gt; { ice.float() })&lt;br&gt;{% melt %}';
  const { lesson, diagnostics } = await readFile(
    'bank.xml',
    `<quiz><question type="truefalse"><name><text>a</text></name><questiontext format="html"><text>&lt;p&gt;${program}&lt;/p&gt;</text></questiontext><answer fraction="100"><text>true</text></answer><answer fraction="0"><text>false</text></answer></question></quiz>`,
  );
  const [question] = lesson.questions;
  expect(html(question!.prompt)).toContain('{ ice.float() }');
  expect(html(question!.prompt)).toContain('{% melt %}');
  expect(diagnostics.map(({ rule }) => rule)).not.toContain('markup-unread');
});
