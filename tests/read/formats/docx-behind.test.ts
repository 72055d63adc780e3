/** Answers that stand in the line of what asks. */
import { describe, expect, test } from 'vitest';
import { plainText } from '../../../src/lesson/index.ts';
import { bold, docx, item, LISTS, p, run, styled } from '../../support/docx.ts';
import { pageUnfolded, readSheet } from './sheet.ts';
import { readFile } from './support.ts';

async function read(body: string) {
  const { lesson } = await readFile('sheet.docx', docx(body, { numbering: LISTS }));
  const questions = lesson.questions.map(({ prompt, feedback }) =>
    [prompt, ...(feedback ? [feedback] : [])].map((one) => plainText(one).trim()),
  );
  return { questions, page: pageUnfolded(lesson) };
}

const ASKED = [
  ['What floats on water?', 'Ice'],
  ['What is hail?', 'Rain that winds have carried up until it froze, layer upon layer'],
  ['Which bird runs the fastest?', 'the ostrich'],
  ['Where does the Rhine end?', 'in the North Sea'],
  ['What do bees gather?', 'nectar'],
] as const;
const TOLD = /Ice|winds|ostrich|North|nectar/;

describe('most are a few words, one is a sentence', () => {
  test.each([
    ['typed numbers', (line: string, n: number) => p(`${n}. ${line}`)],
    ['bullets', (line: string) => item(1, 0, line)],
    ['a list', (line: string) => item(2, 0, line)],
    ['nothing before them', (line: string) => p(line)],
  ])('%s', async (_, lineOf) => {
    const { questions, page } = await read(
      p(bold('Sky and sea')) + ASKED.map((one, at) => lineOf(one.join(' '), at + 1)).join(''),
    );
    expect(questions.map(([stem, told]) => [stem!.replace(/^\d+\. /, ''), told])).toEqual(ASKED);
    expect(page).not.toMatch(TOLD);
  });

  test('in parts with titles, each counted from 1', async () => {
    const part = (title: string, from: number, to: number): string =>
      p(title) +
      ASKED.slice(from, to)
        .map((one, at) => p(`${at + 1}. ${one.join(' ')}`))
        .join('');
    const { questions, page } = await read(part('Ann: water', 0, 2) + part('Bob: land', 2, 5));
    expect(questions.map(([, told]) => told)).toEqual(ASKED.map(([, told]) => told));
    expect(page).not.toMatch(TOLD);
    expect(page).toContain('Bob: land');
  });
});

test('a text that asks itself now and then asks nobody', async () => {
  const { questions } = await read(
    p('Is it cold? Not yet. We walk on along the river, and count the boats below the bridge.') +
      p('The first is red.') +
      p('Whose is it? The miller’s.') +
      p('The second is green, and its sail is torn.') +
      p('Why? A storm.') +
      p('And who mended the third? Nobody.'),
  );
  expect(questions).toEqual([]);
});

describe('words that a page of the web has kept in a font of equal widths are none of a program', () => {
  const face = '<w:rFonts w:ascii="Courier New"/>';
  const style = '<w:style w:type="paragraph" w:styleId="Pre"><w:name w:val="HTML Preformatted"/></w:style>';
  const asked = [
    [
      'Explain early binding and when it is possible.',
      'What the compiler resolves at compile time is early binding.',
    ],
    [
      'Explain late binding and why it is needed.',
      'What is resolved at run time is late binding, as overriding is.',
    ],
    [
      'Explain what an interface is good for.',
      'It holds methods without bodies, which other classes implement.',
    ],
    ['List two advantages of a factory over a constructor', 'A factory has a name that tells what it makes.'],
  ] as const;

  test.each([
    ['by their face', (words: string) => p(run(words, face))],
    ['by their style', (words: string) => styled('Pre', words)],
  ])('%s', async (_, line) => {
    const body = asked
      .map(([stem, told], at) => line(`Question ${at + 1} (2 points) ${stem}`) + line(told))
      .join('');
    const above = p('Write in whole sentences, and hand your answers in on Friday. '.repeat(20));
    const { lesson } = await readFile('sheet.docx', docx(above + body, { numbering: LISTS, styles: style }));
    expect(lesson.questions.map(({ feedback }) => plainText(feedback!).trim())).toEqual(
      asked.map(([, told]) => told),
    );
  });

  test('nor is what a list counts among programs, and asks', async () => {
    const pre = (paragraph: string): string => paragraph.replace('<w:pPr>', '<w:pPr><w:pStyle w:val="Pre"/>');
    const program = ['SELECT depth', 'FROM lakes', 'WHERE depth > 3;', 'SELECT name', 'FROM seas;'];
    const stems = [
      'Which type keeps the day of a storm?',
      'Which type keeps the depth of a lake?',
      'Which type keeps whether ice floats?',
      'Which type keeps the name of a sea?',
    ];
    const { lesson } = await readFile(
      'sheet.docx',
      docx(
        stems
          .map((stem, at) => pre(item(2, 0, stem)) + p(['DATE', 'NUMERIC', 'BOOLEAN', 'TEXT'][at]!))
          .join('') + program.map((one) => styled('Pre', one)).join(''),
        { numbering: LISTS, styles: style },
      ),
    );
    expect(lesson.questions.map(({ feedback }) => plainText(feedback!).trim()).slice(0, 3)).toEqual([
      'DATE',
      'NUMERIC',
      'BOOLEAN',
    ]);
    expect(pageUnfolded(lesson)).not.toMatch(/DATE|NUMERIC|BOOLEAN/);
  });

  test('a comment in a program stays in it', async () => {
    const lines = ['int depth = 3;', 'The depth of the lake is measured in fathoms here', 'return depth;'];
    const above = p('Look at the program, and tell what it does in a sentence. '.repeat(20));
    const { lesson } = await readFile(
      'sheet.docx',
      docx(above + lines.map((one) => styled('Pre', one)).join(''), { styles: style }),
    );
    expect(lesson.questions).toEqual([]);
    expect(pageUnfolded(lesson)).toContain(lines.join(' '));
  });
});

describe('answers point for point below those of a row that have theirs behind them', () => {
  const asked = [
    'What floats?',
    'Name two clouds.',
    'What melts?',
    'What is light?',
    'What falls?',
    'What is cold?',
  ];
  const others = ['ice', '', 'snow', 'foam', 'hail', 'rime'];
  const rowWith = (points: string): string =>
    asked.map((one, at) => item(2, 0, `${one} ${others[at]}`) + (others[at] === '' ? points : '')).join('');

  test.each<[string, string]>([
    ['letters of the list', item(2, 1, 'cirrus') + item(2, 1, 'stratus')],
    ['bullets', item(1, 0, 'cirrus') + item(1, 0, 'stratus')],
    ['typed letters', p('a) cirrus') + p('b) stratus')],
    ['typed dashes', p('- cirrus') + p('- stratus')],
  ])('%s', async (_, points) => {
    const { questions, page } = await readSheet(rowWith(points));
    expect(questions.map(([kind, stem]) => `${kind} ${stem!.trim()}`)).toEqual(
      asked.map((one) => `open ${one}`),
    );
    expect(questions[1]!.join(' ')).toMatch(/> .*cirrus.*stratus/);
    expect(page).not.toContain('stratus');
  });

  test('what is to be chosen is offered', async () => {
    const { questions } = await readSheet(
      rowWith(p('a) cirrus') + p('b) stratus')).replace('Name two clouds.', 'Which of these is a cloud?'),
    );
    expect(questions.filter((one) => one.some((part) => /^> .*stratus/.test(part)))).toEqual([]);
  });
});
