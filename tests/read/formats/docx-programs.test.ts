/** Programs that are typed as words, in no font for code, between what asks in Word and its options. */
import { describe, expect, test } from 'vitest';
import { bold, item, p } from '../../support/docx.ts';
import { readSheet } from './sheet.ts';

const STROKES = p('='.repeat(40));
const lettered = ['4', '5', 'An error'].map((one, at) => p(`${'ABC'[at]}. ${one}`)).join('');
const lines = (...all: readonly string[]): string =>
  all.map((one) => p(one.replaceAll('<', '&lt;'))).join('');
const OFFERS = ['- 4', '+ 5', '- An error'];

describe('a program below what asks', () => {
  test.each([
    ['in a frame of strokes', STROKES + lines('a = 5', 'print(a)') + STROKES, /a = 5 print\(a\)$/],
    ['a line of it in a frame', STROKES + lines('a = "5"') + STROKES, /a = "5"$/],
    [
      'behind the strokes of its frame',
      lines(`${'-'.repeat(30)}a = 5`, 'print(a)') + p('-'.repeat(30)),
      /a = 5 print\(a\)$/,
    ],
    [
      'in no frame',
      lines('public class Ice {', '  static int a = 5;', '  System.out.print(a);', '}'),
      /class Ice \{.*\}$/,
    ],
    [
      'in bold, with gaps',
      ['int main() {', '', 'int a = 5;', '', 'cout << a;', '', '}']
        .map((one) => p(bold(one.replaceAll('<', '&lt;'))))
        .join(''),
      /int main.*\}$/,
    ],
    ['in Python', lines('def ice(a):', '    return a + 1', 'a = ice(4)', 'print(a)'), /def ice.*print\(a\)$/],
  ])('%s', async (_, program, end) => {
    const { questions, page } = await readSheet(
      ['What is printed?', 'Was gibt das Programm aus?', 'Que affiche ce programme ?']
        .map((one, at) => p(`${at + 1}. ${one}`) + program + lettered + p('Answer: Option B'))
        .join(''),
    );
    expect(questions.map(([kind, , ...offers]) => [kind, ...offers])).toEqual(
      [1, 2, 3].map(() => ['single-choice', ...OFFERS]),
    );
    for (const [, stem] of questions) expect(stem?.replace(/\s+/g, ' ')).toMatch(end);
    expect(page.trim()).toBe('');
  });

  test('that bears the number of its question, and what it asks below it', async () => {
    const { questions } = await readSheet(
      [1, 2]
        .map(
          (n) =>
            p(`${n}. int a = ${n}, b;`) +
            lines('b = a + 4;', 'print(b);') +
            p('What is b then?') +
            lettered +
            p('Answer: (B)'),
        )
        .join(''),
    );
    expect(questions.map(([, stem]) => stem?.replace(/\s+/g, ' '))).toEqual([
      'int a = 1, b; b = a + 4; print(b); What is b then?',
      'int a = 2, b; b = a + 4; print(b); What is b then?',
    ]);
  });

  test.each(['Option B', 'lettre B', 'Buchstabe B', 'opción B', 'alternativa (B)', 'opzione B.'])(
    'is keyed by “%s”',
    async (key) => {
      const { questions } = await readSheet(p('1. What is left?') + lettered + p(`Answer: ${key}`));
      expect(questions).toEqual([['single-choice', 'What is left?', ...OFFERS]]);
    },
  );
});

test('without words that ask, a program asks', async () => {
  const { questions } = await readSheet(
    p('1. What is ice?') +
      lettered +
      p('Answer: B') +
      p('2. class Ice {') +
      lines('int a = 5;', 'print(a);', '}') +
      lettered +
      p('Answer: B'),
  );
  expect(questions[1]?.[1]?.replace(/\s+/g, ' ')).toBe('class Ice { int a = 5; print(a); }');
});

test('neither sums nor sentences nor options are a program', async () => {
  const { questions, page } = await readSheet(
    p('1. How long is it?') +
      lines('a = 3', 'b = 4', 'c = 5') +
      p('2. What is to be bought?') +
      ['Ice for the drinks, and a bowl;', 'Salt for the road in front of it;', 'A shovel.']
        .map((one) => item(1, 0, one))
        .join('') +
      lines('It rained all night;', 'The road was wet;', 'Nobody had salt;'),
  );
  expect(JSON.stringify([questions, page])).not.toContain('```');
  expect(page).toContain('a = 3');
});

test('words that end with a colon lead what asks, a picture between', async () => {
  const { questions } = await readSheet(
    p('7. What is ice?') +
      lettered +
      p('Answer: B') +
      p('Look at the map:') +
      p(
        '<w:r><w:drawing><wp:inline><wp:docPr id="1" name="map"/><a:graphic><a:graphicData><a:blip r:embed="rId-sign.png"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>',
      ) +
      p('Where is it cold?') +
      lettered +
      p('Answer: B'),
  );
  expect(questions[1]?.[1]).toMatch(/^Look at the map:.*Where is it cold\?$/s);
});

test('lines of a program that nothing is offered below are no program: they may be what is chosen', async () => {
  const { page } = await readSheet(
    p('1. How is it made?') + lines('ice = new Ice();', 'make(ice);', 'ice.make();') + p('2. What is ice?'),
  );
  expect(page).toContain('ice = new Ice();');
});

test('below a number that stands alone it is all that is asked about, and the next number ends it', async () => {
  const program = (n: number): string =>
    p(`${n})`) + lines('int ice(int n) {', `int a = ${n};`, '', 'return a;', '}') + p('');
  const { questions, page } = await readSheet(
    p('Say what comes back.') +
      [6, 7, 9, 10].map(program).join('') +
      p('Answers:') +
      [6, 7, 9, 10].map((n) => p(`${n}) It is ${n}`)).join(''),
  );
  expect(questions.map(([, stem]) => stem?.replace(/\s+/g, ' '))).toEqual(
    [6, 7, 9, 10].map((n) => `int ice(int n) { int a = ${n}; return a; }`),
  );
  expect(page).not.toContain('It is');
});

describe('words between offers whose right one is known and the next number', () => {
  const keyed = (n: number, more = ''): string =>
    p(`${n}. What is left?`) + p('A. 4') + p(bold('B. 5')) + p('C. An error') + more;

  test.each([
    ['in a paragraph', p('It is four and one.')],
    ['in bullets', item(1, 0, '4: the first') + item(1, 0, '1: the second')],
    ['called a note', p(bold('Note'), ': it is four and one.')],
  ])('explain it: %s', async (_, why) => {
    const { questions, page } = await readSheet(keyed(1, why) + keyed(2, why) + keyed(3));
    expect(questions.map((one) => one.length)).toEqual([6, 6, 5]);
    expect(page.trim()).toBe('');
  });

  test.each([
    ['a part', p(bold('Part two'))],
    ['what leads on', p('The next questions are about snow.')],
    ['a text to be read', p('Read the story below.')],
    ['a range of numbers', p('Snow (2–3)')],
  ])('explain nothing: %s', async (_, more) => {
    const { questions } = await readSheet(keyed(1, more) + keyed(2) + keyed(3));
    expect(questions.map((one) => one.length)).toEqual([5, 5, 5]);
  });
});

test('a file may begin with lines that are empty', async () => {
  const { page } = await readSheet(`<w:p><w:r><w:br/><w:br/></w:r></w:p>${p('Ice melts.')}`);
  expect(page).toContain('Ice melts.');
});
