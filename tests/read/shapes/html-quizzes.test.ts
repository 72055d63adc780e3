/** Quizzes in an author's HTML: what is chosen, who knows which of it is right, and where the words stand that ask. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const ASKED = 'What floats?';
const WHY = 'It is light.';

/** What asks, in what holds the options or above it. */
const STEMS: Readonly<Record<string, readonly [above: string, inside: string]>> = {
  'a paragraph': ['', `<p class="q">1. ${ASKED}</p>`],
  'a heading': ['', `<h3>1. ${ASKED}</h3>`],
  'bold words': ['', `<strong>1. ${ASKED}</strong><br>`],
  'a number and a block': ['', `<span>1</span>\n<div class="text">${ASKED}</div>`],
  'Markdown above': [`**1. ${ASKED}**\n\n`, ''],
  'a title above': [`### 1. ${ASKED}\n\n`, ''],
};

interface Form {
  readonly attributes?: string;
  readonly options: string;
  readonly behind?: string;
  readonly below?: string;
}

const radio = (value: string, more = ''): string => `<input type="radio" name="q1" value="${value}"${more}>`;
const labels = (a: string, b: string): string => `<label>${a} iron</label>\n<label>${b} ice</label>`;
const plain = labels(radio('a'), radio('b'));
const lettered = `${radio('A')} A) iron<br>\n${radio('B')} B) ice<br>`;

const FORMS: Readonly<Record<string, Form>> = {
  'an attribute around them': { attributes: ' data-answer="b"', options: plain },
  'its place': {
    attributes: ' data-correct="1"',
    options: '<button data-idx="0">iron</button><button data-idx="1">ice</button>',
  },
  'its letter': { attributes: ' data-answer="B"', options: labels(`${radio('0')} A.`, `${radio('1')} B.`) },
  'an attribute of its own': { options: labels(radio('a'), radio('b', ' data-correct="true"')) },
  'its value': { options: `${radio('wrong')} iron<br>\n${radio('correct')} ice<br>` },
  'its class': {
    options:
      '<ul class="options">\n<li class="option">A) iron</li>\n<li class="option correct">B) ice</li>\n</ul>',
  },
  'what a click says': {
    options:
      '<div class="option" onclick="check(this, false)">A. iron</div>\n<div class="option" onclick="check(this, true)">B. ice</div>',
  },
  'words of a click': {
    options: `<button onclick="answer('q1', 'falsch')">iron</button>\n<button onclick="answer('q1', 'richtig')">ice</button>`,
  },
  'the button that checks': {
    options: lettered,
    behind: `<button onclick="checkAnswer('q1', 'B')">Check</button>\n<p id="r1"></p>`,
  },
  'what its form does as it is sent': {
    options: `<form onsubmit="checkAnswer(event, 'q1', 'b', 'r1')">\n${plain}\n<input type="submit" value="Check">\n</form>`,
    behind: '<p id="r1"></p>',
  },
  'a remark': { options: lettered, behind: '<!-- Answer: B -->' },
  'a script': { options: plain, below: "<script>\nconst answers = { q1: 'b' };\n</script>\n" },
  'a list in a script': { options: plain, below: "<script>\nvar correctAnswers = ['b'];\n</script>\n" },
};

const pageOf = (stem: string, { attributes = '', options, behind = '', below = '' }: Form): string => {
  const [above, inside] = STEMS[stem]!;
  return `# Ice\n\nIce is water.\n\n${above}<div class="quiz"${attributes}>\n${inside}\n${options}\n${behind}\n</div>\n\nThen go on.\n\n${below}`;
};

describe.each(Object.keys(STEMS))('below %s', (stem) => {
  it.each(Object.entries(FORMS))('an option is right by %s', async (_name, form) => {
    const { lesson, html } = await read(pageOf(stem, form));
    expect(lesson.questions.map(sketch).map((one) => one.replace(/1\.? ?(?=What)/, ''))).toEqual([
      `single-choice ${ASKED} [iron | ICE]`,
    ]);
    expect(html).toContain('<p>Then go on.</p>');
    expect(html).not.toMatch(/Check|answers|script/i);
  });
});

describe('what explains an option', () => {
  it.each([
    ['a block called so', '', `<div class="explain">${WHY}</div>`],
    ['a block that hides itself', '', `<p class="feedback" style="display:none">${WHY}</p>`],
    ['a fold', '', `<details><summary>Why?</summary>${WHY}</details>`],
    ['an attribute', ` data-explanation="${WHY}"`, ''],
  ])('is %s', async (_name, attributes, behind) => {
    const form = { attributes: ` data-answer="b"${attributes}`, options: plain, behind };
    const { lesson, html } = await read(pageOf('a paragraph', form));
    expect(lesson.questions.map(sketch)).toEqual([`single-choice 1. ${ASKED} [iron | ICE] > ${WHY}`]);
    expect(html).not.toContain('light');
  });

  it('is said of it alone', async () => {
    const said = `<button data-correct="0" data-feedback="It sinks.">iron</button>\n<button onclick="check('q1', 'correct', 'It is light, of course.')">ice</button>`;
    expect((await read(pageOf('a paragraph', { options: said }))).lesson.questions.map(sketch)).toEqual([
      `single-choice 1. ${ASKED} [iron (It sinks.) | ICE (It is light, of course.)]`,
    ]);
  });
});

const asked = async (page: string) => (await read(`# Ice\n\n${page}\n`)).lesson.questions.map(sketch);

it('several questions of one form are parted by what asks', async () => {
  const one = (words: string, name: string, right: string): string =>
    `<p>${words}</p>\n${['ice', 'iron'].map((option) => `<input type="radio" name="${name}" value="${option === right ? 'correct' : 'wrong'}"> ${option}<br>`).join('\n')}`;
  const form = `<form>\n<h2>Quiz</h2>\n${one('What floats?', 'a', 'ice')}\n\n${one('What sinks?', 'b', 'iron')}\n<button type="submit">Send</button>\n</form>`;
  expect(await asked(form)).toEqual([
    'single-choice What floats? [ICE | iron]',
    'single-choice What sinks? [ice | IRON]',
  ]);
});

it('boxes have several that are right, and statements are true or false', async () => {
  const boxes = ['fog', 'sand', 'hail'].map(
    (one, i) => `<label><input type="checkbox" value="${'abc'[i]}"> ${one}</label>`,
  );
  expect(await asked(`<div data-answer="a, c"><p>What is water?</p>${boxes.join('<br>')}</div>`)).toEqual([
    'multiple-choice What is water? [FOG | sand | HAIL]',
  ]);
  const judged = ['True', 'False'].map(
    (one) => `<label><input type="radio" name="t" value="${one.toLowerCase()}"> ${one}</label>`,
  );
  expect(await asked(`<div data-answer="false"><p>Ice sinks.</p>${judged.join('')}</div>`)).toEqual([
    'true-false Ice sinks. [false]',
  ]);
});

it('fields are gaps whose key a handler has, or a script, or one of their options', async () => {
  const field = '<input type="text" id="a1">';
  const choices =
    '<select><option value="">?</option><option value="wrong">sinks</option><option value="correct">floats</option></select>';
  for (const [words, below, key] of [
    [field, `<button onclick="check('a1', 'floats')">Check</button>`, '=floats'],
    [field, "<script>const answers = { a1: 'floats' };</script>", '=floats'],
    [`<input oninput="check(this, 'floats')">`, '', '=floats'],
    [choices, '', 'sinks/=floats'],
  ] as const)
    expect(await asked(`<p>Ice ${words} on water.</p>\n\n${below}\n`)).toEqual([
      `gap-fill Ice ___ on water. [${key}]`,
    ]);
});

it('what words in a line hide is folded behind their button, and a card answers below what it asks', async () => {
  const inLine =
    '<p>Why does ice float? <button onclick="show(1)">Reveal</button> <span style="display:none">It is light.</span></p>';
  const card =
    '<div class="card"><div class="q">Why does ice float?</div><div class="a">It is light.</div></div>';
  for (const page of [inLine, card])
    expect(await asked(page)).toEqual(['open Why does ice float? > It is light.']);
});

it('HTML in a fence of Pandoc is HTML, in an MDX page as in any', async () => {
  const quiz =
    '<div CLASS="quiz" data-answer="b">\n<p>What floats?</p>\n<label><input type="radio" name="q" value="a" /> iron</label>\n<label><input type="radio" name="q" value="b" /> ice</label>\n</div>';
  const expected = ['single-choice What floats? [iron | ICE]'];
  expect(await asked(`\`\`\`{=html}\n${quiz.replace('CLASS', 'class')}\n\`\`\``)).toEqual(expected);
  expect(await asked(`import A from './a'\n\n${quiz.replace('CLASS', 'className')}`)).toEqual(expected);
});

describe('points above the options in their list are given with what asks', () => {
  const items = (name: string, options: readonly string[]): string =>
    options.map((one, i) => `  - <input type="radio" name="${name}" value="${'ab'[i]}"> ${one}\n`).join('');
  const key = '\n<script>\nvar answers = ["b", "a"];\n</script>\n';
  const first = `- Which floats?\n${items('1', ['iron', 'ice'])}`;
  const second = items('2', ['ice, iron', 'iron, ice']);

  it.each([
    ['one', '  - ice and iron\n', 'ice and iron'],
    ['several', '  - ice\n  - iron\n', 'ice iron'],
  ])('%s', async (_many, given, said) => {
    const { lesson } = await read(`# Ice\n\n${first}- Put these in order of weight\n${given}${second}${key}`);
    expect(lesson.questions.map(sketch)).toEqual([
      'single-choice Which floats? [iron | ICE]',
      `single-choice Put these in order of weight ${said} [ICE, IRON | iron, ice]`,
    ]);
  });

  it('none', async () => {
    const { lesson } = await read(`# Ice\n\n${first}- Which is the order of weight?\n${second}${key}`);
    expect(lesson.questions.map(sketch)).toEqual([
      'single-choice Which floats? [iron | ICE]',
      'single-choice Which is the order of weight? [ICE, IRON | iron, ice]',
    ]);
  });
});

describe('nothing is asked', () => {
  it.each([
    ['of a form without a key', plain],
    ['in code', `\`\`\`html\n<div data-answer="b"><p>${ASKED}</p>${plain}</div>\n\`\`\``],
    [
      'by tabs',
      `<button class="tab active" onclick="show('a')">One</button><button class="tab" onclick="show('b')">Two</button>`,
    ],
    [
      'by what opens and closes',
      '<button onclick="toggle(true)">Open</button><button onclick="toggle(false)">Close</button>',
    ],
    [
      'of what is to be done',
      '<ul><li><input type="checkbox" checked> Buy ice</li><li><input type="checkbox"> Buy salt</li></ul>',
    ],
    [
      'by who may say that it is true',
      '<p>Do you agree?</p><button onclick="answer(true)">True</button><button onclick="answer(false)">False</button>',
    ],
    [
      'by sides',
      '<p>Turn:</p><input type="radio" name="s" value="left"> Left<br><input type="radio" name="s" value="right"> Right<br>',
    ],
    [
      'by buttons to go on',
      '<p>Go on?</p><button class="btn left" onclick="go(1)">Back</button><button class="btn right" onclick="go(2)">On</button>',
    ],
    [
      'by what is voted for',
      `<p>Do you like ice?</p><button onclick="vote('yes')">Yes</button><button onclick="vote('no')">No</button>`,
    ],
    [
      'by what filters results',
      '<p>Show: <select><option value="all">All</option><option value="correct">Correct</option><option value="wrong">Wrong</option></select></p>',
    ],
    [
      'of a field that is only checked',
      `<p>Mail: <input id="m" onblur="validate(this, 'required')"></p><button onclick="checkForm('m', 'said')">Send</button><p id="said"></p>`,
    ],
    [
      'where each option says which it is',
      `<p>${ASKED}</p>${['iron', 'ice'].map((one) => `<input type="radio" name="q9" onclick="check('q9', '${one}')"> ${one}<br>`).join('')}`,
    ],
    [
      'by good and bad style',
      '<ul><li class="correct">Ice floats.</li><li class="wrong">It is floated.</li></ul>',
    ],
    [
      'where a number may count from 0 or from 1',
      `<div data-answer="1"><p>${ASKED}</p><label><input type="radio" name="q"> iron</label><label><input type="radio" name="q"> ice</label><label><input type="radio" name="q"> lead</label></div>`,
    ],
  ])('%s', async (_name, html) => {
    const questions = (await read(`# Ice\n\nIce is water.\n\n${html}\n`)).lesson.questions;
    expect(questions.filter(({ kind }) => kind !== 'open')).toEqual([]);
  });
});

it('keeps options that are numbers alone', async () => {
  const options = [1, 2, 3].map((n) => `<button data-correct="${n === 1}">${n}</button>`).join('\n');
  const { lesson } = await read(
    `# T\n\n<div class="quiz"><p>How many moons has the Earth?</p>\n${options}</div>\n`,
  );
  expect(lesson.questions.map(sketch)).toEqual(['single-choice How many moons has the Earth? [1 | 2 | 3]']);
});

it('a paragraph that a program would write into asks nothing: what stands above does', async () => {
  const quiz = (id: string, options: readonly string[]): string =>
    `<div id="${id}">\n<ol>\n${options.map((one, i) => `<li><button onclick="check('${id}', '${i === 0 ? WHY : ''}', ${i === 0})">${one}</button></li>`).join('\n')}\n</ol>\n<p id="result_${id}"></p>\n</div>`;
  const page = `### Question 1\n\n${ASKED}\n\n${quiz('q1', ['ice', 'iron'])}\n\n### Question 2\n\nWhat burns?\n\n${quiz('q2', ['straw', 'iron'])}\n`;
  const { lesson } = await read(`# Ice\n\n${page}`);
  expect(lesson.questions.map(sketch)).toEqual([
    `single-choice ${ASKED} [ICE (${WHY}) | iron]`,
    `single-choice What burns? [STRAW (${WHY}) | iron]`,
  ]);
});
