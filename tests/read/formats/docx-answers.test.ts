import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { plainText } from '../../../src/lesson/index.ts';
import { noCrossReferences, openFile } from '../../../src/read/index.ts';
import {
  bold,
  docx,
  hidden,
  highlighted,
  item,
  LISTS,
  p,
  red,
  run,
  styled,
  table,
} from '../../support/docx.ts';
import { memoryFiles } from '../../support/memory-files.ts';

const STYLES =
  '<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/></w:style>' +
  '<w:style w:type="paragraph" w:styleId="H2"><w:name w:val="heading 2"/></w:style>' +
  '<w:style w:type="paragraph" w:styleId="ZT"><w:name w:val="HTML z-Top of Form"/></w:style>';

async function read(body: string, language = 'en') {
  const bytes = docx(body, { numbering: LISTS, styles: STYLES });
  const { close } = await openFile({ path: 'sheet.docx', bytes }, memoryFiles({}), {
    description: { language },
    settings: {},
  });
  const { lesson, diagnostics } = await close(noCrossReferences);
  const questions = lesson!.questions.map((one) => {
    const asked = { kind: one.kind, prompt: plainText(one.prompt) };
    const feedback = one.feedback && plainText(one.feedback);
    if (!('options' in one)) return { ...asked, ...(feedback && { feedback }) };
    const options = one.options.map(({ content, correct }) => `${correct ? '+' : '-'} ${plainText(content)}`);
    return { ...asked, options, ...(feedback && { feedback }) };
  });
  const folds: string[] = [];
  visit(lesson!.body, 'element', (node) => {
    if (node.tagName === 'details') folds.push(plainText(node));
  });
  const page = plainText(lesson!.body);
  const shown = folds.reduce((words, fold) => words.replace(fold, ''), page);
  return { questions, folds, page, shown, diagnostics };
}

const rules = (diagnostics: readonly { rule: string }[]) =>
  diagnostics.map(({ rule }) => rule).filter((rule) => rule.startsWith('docx'));

describe('the right option is known', () => {
  const ICE = { kind: 'single-choice', prompt: 'Which floats?', options: ['- iron', '+ ice', '- gold'] };

  test.each([
    ['by a marker', highlighted('ice')],
    ['by a colour', red('ice')],
    ['by being bold', bold('ice')],
    ['by being underlined', run('ice', '<w:u w:val="single"/>')],
    ['by a tick behind it', run('ice ✓')],
    ['by a word behind it', run('ice (correct)')],
    ['by a star before it', run('*ice')],
    ['in hidden text', hidden('ice')],
  ])('%s, behind letters that are counted', async (_, ice) => {
    const { questions, diagnostics } = await read(
      p('Which floats?') + item(3, 0, 'iron') + item(3, 0, ice) + item(3, 0, 'gold'),
    );
    expect(questions).toEqual([ICE]);
    expect(rules(diagnostics)).toEqual(['docx-key']);
    expect(diagnostics.find(({ rule }) => rule === 'docx-key')).toMatchObject({ guess: true, line: 3 });
  });

  test.each([
    ['behind typed letters', p('a) iron') + p('b) ', highlighted('ice')) + p('c) gold')],
    [
      'in one paragraph',
      p('a) iron', '<w:r><w:br/></w:r>', 'b) ', highlighted('ice'), '<w:r><w:br/></w:r>', 'c) gold'),
    ],
    [
      'in one paragraph, by a sign at the end of its line',
      p('a) iron', '<w:r><w:br/></w:r>', 'b) ice ✅', '<w:r><w:br/></w:r>', 'c) gold'),
    ],
    [
      'in one paragraph, by a sign at the beginning of its line',
      p('a) iron', '<w:r><w:br/></w:r>', '✅ b) ice', '<w:r><w:br/></w:r>', 'c) gold'),
    ],
    ['in columns', p('A. iron', '<w:r><w:tab/></w:r>', 'B. ', highlighted('ice')) + p('C. gold')],
    ['down columns', p('A. iron') + p('C. gold') + p('B. ', highlighted('ice'))],
    ['in a table', table(['A. iron', p('B. ', highlighted('ice'))], ['C. gold', ''])],
    ['by boxes', p('☐ iron') + p('☒ ice') + p('☐ gold')],
    ['among bullets', item(1, 0, 'iron') + item(1, 0, highlighted('ice')) + item(1, 0, 'gold')],
    ['among lines', p('iron') + p(highlighted('ice')) + p('gold')],
    ['by its letter', p('A) iron') + p('B) ice') + p('C) gold') + p('Answer: B')],
    ['by its letter before a word', p('A) iron') + p('B) ice') + p('C) gold') + p('Answer: B, a solid.')],
    [
      'by its letter, in bold',
      item(3, 0, 'iron') + item(3, 0, 'ice') + item(3, 0, 'gold') + p(bold('Answer:'), ' B.'),
    ],
  ])('%s', async (_, options) => {
    const { questions, page } = await read(p('Which floats?') + options);
    expect(questions).toMatchObject([ICE]);
    expect(page).not.toMatch(/ice|Answer/);
  });

  test('several of them, with the number of the question and an explanation', async () => {
    const { questions } = await read(
      item(2, 0, 'What floats:') +
        item(2, 1, highlighted('ice')) +
        item(2, 1, highlighted('wood')) +
        item(2, 1, 'gold') +
        p('Explanation of it all: ', 'both are light.') +
        item(2, 0, 'Next?') +
        item(2, 1, 'yes') +
        item(2, 1, red('no')),
    );
    expect(questions).toMatchObject([
      { kind: 'multiple-choice', options: ['+ ice', '+ wood', '- gold'] },
      { kind: 'single-choice', options: ['- yes', '+ no'] },
    ]);
  });

  test('below a heading that asks', async () => {
    const { questions } = await read(styled('H1', 'Which floats?') + p('a) iron') + p('b) ', red('ice')));
    expect(questions).toEqual([
      { kind: 'single-choice', prompt: 'Which floats?', options: ['- iron', '+ ice'] },
    ]);
  });

  test('not where letters number questions, nor where all or nothing is set apart', async () => {
    for (const body of [
      p('a) ', bold('What floats?')) + p('b) What sinks?'),
      p('Properties:') + p('a) light') + p('b) cold'),
      p('Properties:') + item(3, 0, bold('light')) + item(3, 0, bold('cold')),
      p('In short.') + item(1, 0, red('light')) + item(1, 0, 'cold'),
    ]) {
      const { questions, diagnostics } = await read(body);
      expect(questions.every(({ feedback }) => feedback === undefined)).toBe(true);
      expect(rules(diagnostics)).toEqual([]);
    }
  });
});

describe('answers are folded', () => {
  const ASKED = [{ kind: 'open', prompt: 'Why does ice float?', feedback: 'It is light.' }];

  test.each([
    ['in red below', p('Why does ice float?') + p(red('It is light.'))],
    ['in red behind', p('Why does ice float? ', red('It is light.'))],
    ['in red on the next line', p('Why does ice float?', '<w:r><w:br/></w:r>', red('It is light.'))],
    ['hidden', p('Why does ice float?') + p(hidden('It is light.'))],
    ['hidden behind', p('Why does ice float? ', hidden('It is light.'))],
    ['behind a word', p('Why does ice float?') + p('Answer: It is light.')],
    [
      'below a word in bold',
      p('Why does ice float?') + p(bold('Answer:')) + p('It is light.') + styled('H1', 'More'),
    ],
  ])('%s', async (_, body) => {
    const { questions, page, diagnostics } = await read(body + p('Ice is cold.'));
    expect(questions).toEqual(ASKED);
    expect(page).not.toContain('light');
    expect(page).toContain('Ice is cold.');
    expect(rules(diagnostics)).toEqual(['docx-answer']);
  });

  test('in French', async () => {
    const { questions } = await read(
      p('Pourquoi la glace flotte-t-elle ?') + p('Réponse : Elle est légère.'),
      'fr',
    );
    expect(questions).toMatchObject([{ feedback: 'Elle est légère.' }]);
  });

  test('below a heading for all of them', async () => {
    const { page } = await read(
      styled('H1', 'Ice') +
        item(2, 0, 'When does water freeze?') +
        item(2, 0, 'When does it boil?') +
        styled('H1', 'Answers') +
        p('1. At 0 °C.') +
        p('2. At 100 °C.'),
    );
    expect(page).not.toContain('100');
  });

  test('in a table, which is left to be filled in', async () => {
    const { questions, page } = await read(
      p('Complete the table.') +
        table(['Water', 'Temperature'], ['ice', p(red('0 °C'))], ['steam', p(red('100 °C'))]),
    );
    expect(questions).toMatchObject([{ kind: 'open', feedback: expect.stringContaining('100 °C') }]);
    expect(page).not.toContain('100');
  });

  test('but neither red words in a sentence, nor red titles, nor links, nor a document all in blue', async () => {
    const blue = (words: string) => run(words, '<w:color w:val="1F497D"/>');
    for (const body of [
      p('Ice is ', red('light'), ' and cold.'),
      p('Who knows?') + p(run('Second part', '<w:b/><w:color w:val="FF0000"/>')) + p('Words.'),
      p(blue('Who knows this?')) + p(blue('Nobody does, it seems.')),
    ]) {
      const { questions, diagnostics } = await read(body);
      expect(questions).toEqual([]);
      expect(rules(diagnostics)).toEqual([]);
    }
  });

  test('hidden words that answer nothing are left out, and named', async () => {
    const { page, diagnostics } = await read(p('Ice floats.') + p(hidden('Bring some.')));
    expect(page).not.toContain('Bring');
    expect(rules(diagnostics)).toEqual(['docx-hidden']);
  });
});

describe('what is to be written', () => {
  test('gaps hold the words in them', async () => {
    for (const body of [
      p('Ice melts at __', red('0'), '__ °C.'),
      p('Fill in the gaps.') + p('Ice melts at ', red('0'), ' °C.'),
      p('Ice melts at ', hidden('0'), '____ °C.'),
    ]) {
      const { questions, page } = await read(body);
      expect(questions).toMatchObject([{ kind: 'gap-fill' }]);
      expect(page).not.toContain('0');
    }
  });

  test('a line to write on makes a question of what asks above it', async () => {
    const { questions, page, diagnostics } = await read(
      p('Name: ________') +
        p('1. Why does ice float?') +
        p('________________') +
        p('……………………') +
        p('Ice is cold.'),
    );
    expect(questions).toMatchObject([
      { kind: 'open', prompt: expect.stringContaining('Why does ice float?') },
    ]);
    expect(page).toContain('Name:');
    expect(rules(diagnostics)).toEqual(['docx-line']);
  });
});

describe('worksheets as people type them', () => {
  const MONO = '<w:rFonts w:ascii="Courier New"/>';
  const prose = p('A long text that is in no font for code, for most of a worksheet is none of a program’s.');

  test('a document whose words are all marked marks the right option otherwise', async () => {
    const both = (words: string, more = '') => run(words, `<w:highlight w:val="yellow"/>${more}`);
    const { questions } = await read(
      p(both('Which floats?')) +
        item(1, 0, both('iron')) +
        item(1, 0, both('ice', '<w:color w:val="FF0000"/>')) +
        item(1, 0, both('gold')),
    );
    expect(questions).toEqual([
      { kind: 'single-choice', prompt: 'Which floats?', options: ['- iron', '+ ice', '- gold'] },
    ]);
  });

  test.each([
    ['es', '1. ¿Qué es el hielo?', 'R.- Agua sólida.', 'Agua sólida.'],
    ['es', '1. ¿Qué es el hielo?', 'Rta: Agua sólida.', 'Agua sólida.'],
    ['fr', '1. Qu’est-ce que la glace ?', 'Rép. : De l’eau.', 'De l’eau.'],
    ['en', '1. What is ice?', 'Ans. Water.', 'Water.'],
    ['en', '1. What is ice?', 'Ans: Water.', 'Water.'],
    ['en', 'What is ice?', 'A: Water.', 'Water.'],
    ['it', '1. Che cos’è il ghiaccio?', 'R: Acqua.', 'Acqua.'],
    ['de', '1. Was ist Eis?', 'Antw.: Wasser.', 'Wasser.'],
  ])('%s: a word for an answer may be cut short: %s %s', async (language, asked, written, feedback) => {
    const { questions } = await read(p(asked) + p(written), language);
    expect(questions).toEqual([{ kind: 'open', prompt: asked, feedback }]);
  });

  test('an *x* behind an option ticks it, where nothing is called x', async () => {
    const list = (...words: readonly string[]) => words.map((one) => item(1, 0, one)).join('');
    const { questions } = await read(p('1. What floats?') + list('ice x', 'iron', 'wood x'));
    expect(questions).toEqual([
      { kind: 'multiple-choice', prompt: '1. What floats?', options: ['+ ice', '- iron', '+ wood'] },
    ]);
    expect((await read(p('1. Which has the root x?') + list('y = x', 'y = 2', 'x = 3'))).questions).toEqual(
      [],
    );
  });

  test.each([
    ['in colour', p('Which floats? ', red('B'))],
    ['plainly', p('Which floats? B')],
    ['as the words of the option', p('Which floats? ', red('ICE'))],
  ])('the key stands %s behind what asks, and leaves its place', async (_, asked) => {
    const { questions, page } = await read(asked + p(bold('A'), ' iron') + p(bold('B'), ' ice'));
    expect(questions).toEqual([
      { kind: 'single-choice', prompt: 'Which floats?', options: ['- iron', '+ ice'] },
    ]);
    expect(page).not.toMatch(/floats\? (?:B|ICE)/);
  });

  test('a key in colour counts offers that have no letters', async () => {
    const asked = p('1. Which floats? ', red('B'));
    const expected = [{ kind: 'single-choice', options: ['- iron', '+ ice', '- gold'] }];
    const words = ['iron', 'ice', 'gold'];
    const lines = await read(asked + words.map((one) => p(one)).join('') + p('2- . Why? C'));
    expect(lines.questions).toMatchObject(expected);
    const bullets = await read(asked + words.map((one) => item(1, 0, one)).join('') + p('2. Why?'));
    expect(bullets.questions).toMatchObject(expected);
  });

  test('what is to be filled in may be told in the same paragraph', async () => {
    const { questions, page } = await read(p('Ergänze: Eis schmilzt bei ', red('0'), ' Grad.'), 'de');
    expect(questions).toEqual([{ kind: 'gap-fill', prompt: 'Ergänze: Eis schmilzt bei ___ Grad.' }]);
    expect(page).not.toContain('0');
  });

  test('a sentence that begins with A is no option', async () => {
    const { questions, page } = await read(p('What is this?') + p('A steam engine.') + p('Built long ago.'));
    expect(questions).toEqual([]);
    expect(page).toContain('A steam engine.');
  });

  test('lines of a program in a style of headings belong to what asks above them', async () => {
    const line = (words: string) => styled('H2', run(words, MONO));
    const { questions } = await read(
      prose +
        prose +
        styled('H1', 'Programs') +
        styled('H2', '3. What does it print?') +
        ['int a = 0;', 'int b = 1;', 'int c = 2;', 'int d = 3;', 'a++;', 'b++;', 'print(a);']
          .map(line)
          .join('') +
        p('A. 0') +
        p('B. 1') +
        p('Answer: Option B') +
        p('It has grown.'),
    );
    expect(questions).toMatchObject([
      {
        kind: 'single-choice',
        prompt: expect.stringMatching(/^3\. What does it print\? int a = 0;.*print\(a\);$/),
        options: ['- 0', '+ 1'],
        feedback: 'It has grown.',
      },
    ]);
  });

  test('an editor’s colours answer nothing: lines of a program, a bold note below a colon', async () => {
    const blue = (words: string) => run(words, '<w:color w:val="0000FF"/>');
    const { questions } = await read(
      p('1) What does it print?') +
        p(blue('public'), ' class A {') +
        p(red('final int x;')) +
        p('}') +
        p('Here is an example:') +
        p('A first line') +
        p(bold('Note')) +
        p('A second line') +
        p('Complete the table.') +
        p(blue('for'), ' (', red('int'), ' i : list) print(i)'),
    );
    expect(questions).toEqual([]);
  });

  test('the word for an answer ends a row of lines', async () => {
    const { questions } = await read(
      p('1. Which floats?') + p('A ice') + p('B iron') + p('Answer') + p('A') + p('It is light.'),
    );
    expect(questions).toMatchObject([{ kind: 'single-choice', options: ['+ ice', '- iron'] }]);
  });

  test('a place for the answer behind the last option is none of its words', async () => {
    const { questions } = await read(
      p('1. Which floats?') +
        item(3, 0, highlighted('ice')) +
        item(3, 0, '/', '<w:r><w:br/></w:r>', bold('Answer:')),
    );
    expect(questions).toMatchObject([{ options: ['+ ice', '- /'] }]);
    const blank = await read(
      p('1. Which floats?') + item(3, 0, 'ice') + item(3, 0, '/', '<w:r><w:br/></w:r>', bold('Answer:')),
    );
    // Nobody says which is right: it is asked all the same, in words, with the letters to answer by.
    expect(blank.questions).toEqual([{ kind: 'open', prompt: '1. Which floats? A. ice B. /' }]);
  });
});

describe('what a whole document does', () => {
  const pairs = [
    ['What is ice?', 'Water that has frozen.'],
    ['Where does it float?', 'On the sea, in winter.'],
    ['Why does it float?', 'It is lighter than the water below it.'],
    ['Who walks on it?', 'Bears and their young.'],
  ] as const;
  const open = pairs.map(([prompt, feedback], at) => ({
    kind: 'open',
    prompt: `${at + 1}. ${prompt}`,
    feedback,
  }));

  test('words below each of a row of questions answer it, though nothing says so', async () => {
    const { questions, page, diagnostics } = await read(
      pairs.map(([asked, told]) => item(2, 0, asked) + p(told)).join(''),
    );
    expect(questions).toEqual(open);
    expect(page).not.toContain('Bears');
    expect(rules(diagnostics)).toEqual(['docx-answer', 'docx-answer', 'docx-answer', 'docx-answer']);
  });

  test('the same where the questions are headings with numbers, or stand in one paragraph with their answers', async () => {
    const headings = await read(
      p('Read.') + pairs.map(([asked, told], at) => styled('H2', `${at + 1}. ${asked}`) + p(told)).join(''),
    );
    expect(headings.questions).toEqual(open);
    const long = pairs.map(([asked, told], at) => p(`${at + 1}. ${asked} ${told} Everybody knows it.`));
    const { questions } = await read(long.join(''));
    expect(questions).toMatchObject(open.map(({ prompt }) => ({ kind: 'open', prompt })));
  });

  test('numbered requests in bold are as good, and in Portuguese too', async () => {
    const { questions } = await read(
      [
        ['1. Denominações de fila e pilha', 'A fila é FIFO.'],
        ['2. Quais operações são permitidas?', 'Inserção e consulta.'],
        ['3. Diferença entre árvore e tabela', 'A árvore tem nós.'],
        ['4. O que significa classe?', 'Um tipo de dados.'],
      ]
        .map(([asked, told]) => p(bold(asked!)) + p(told!))
        .join(''),
    );
    expect(questions).toMatchObject([{ feedback: 'A fila é FIFO.' }, {}, {}, { kind: 'open' }]);
  });

  test('three are no habit, nor are questions among paragraphs of text, nor tasks that go on', async () => {
    const three = await read(
      pairs
        .slice(0, 3)
        .map(([asked, told]) => item(2, 0, asked) + p(told))
        .join(''),
    );
    expect(three.questions).toEqual([]);
    const text = 'A paragraph of a chapter tells more than any answer would. '.repeat(14);
    const chapter = await read(pairs.map(([asked]) => p(asked) + p(text)).join(''));
    expect(chapter.questions).toEqual([]);
    const tasks = await read(pairs.map(([asked]) => item(2, 0, asked) + p('Explain your answer.')).join(''));
    expect(tasks.questions.every((one) => !('feedback' in one))).toBe(true);
  });

  test('as many short lines below each question are options without a key, and stay', async () => {
    const { questions, page } = await read(
      pairs.map(([asked]) => p(asked) + p('in Norway') + p('in Peru') + p('in Chad')).join(''),
    );
    expect(questions).toEqual([]);
    expect(page).toContain('in Chad');
  });

  test('the colour of most letters is an answer’s where the questions are black', async () => {
    const { questions, page } = await read(
      pairs.map(([asked, told], at) => p(`${at + 1}. ${asked}`) + p(red(`${told} ${told}`))).join(''),
    );
    expect(questions).toHaveLength(4);
    expect(page).not.toContain('Bears');
  });
});

describe('a key that counts', () => {
  test('options with figures have one that is a figure, below their lines', async () => {
    const { questions, page } = await read(
      p('Q1. Which of these') +
        p('floats?') +
        p('   1.  iron') +
        p('   2.  ice that') +
        p('has frozen') +
        p('   Correct Answer : 2') +
        p('   Your Answer : 1'),
    );
    expect(questions).toMatchObject([
      {
        kind: 'single-choice',
        prompt: 'Q1. Which of these floats?',
        options: ['- iron', '+ ice that has frozen'],
      },
    ]);
    expect(page).not.toContain('Answer');
  });

  test('rows of a table of one column are lines, where one of them is an answer', async () => {
    const { questions, page } = await read(
      table(['Q1. Which floats?'], ['1.  iron'], ['2.  ice'], ['Correct Answer : 2'], ['Question ID: 17']) +
        table(['A frame'], ['around'], ['words']),
    );
    expect(questions).toMatchObject([{ kind: 'single-choice', options: ['- iron', '+ ice'] }]);
    expect(page).toContain('Question ID');
    expect(page).not.toContain('Answer');
  });

  test('a statement is judged by a letter', async () => {
    const { questions, page } = await read(
      p('Q7. Ice floats.') + p('Correct Answer : T') + p('Q8. Iron floats.') + p('Answer: F'),
    );
    expect(questions).toEqual([
      { kind: 'true-false', prompt: 'Q7. Ice floats.' },
      { kind: 'true-false', prompt: 'Q8. Iron floats.' },
    ]);
    expect(page).not.toContain('Answer');
  });

  test('letters at the end of a sheet, one a line, count its questions', async () => {
    const asked = (words: string) => p(words) + p('A) iron') + p('B) ice') + p('C) gold');
    const { questions, page } = await read(
      asked('1. Which floats?') +
        asked('2. Which shines?') +
        asked('3. Which rusts?') +
        p(bold('Gabarito:')) +
        ['B', 'C', 'A'].map((one) => item(1, 0, bold(one))).join(''),
    );
    expect(questions).toMatchObject([
      { options: ['- iron', '+ ice', '- gold'] },
      { options: ['- iron', '- ice', '+ gold'] },
      { options: ['+ iron', '- ice', '- gold'] },
    ]);
    expect(page).not.toMatch(/Gabarito:? *B/);
  });

  test('a numbered list below what has no number of a list offers, if one is bold', async () => {
    const { questions } = await read(
      p('3 What does it print?') +
        p('int a = 0;') +
        item(2, 0, '1') +
        item(2, 0, bold('0')) +
        item(2, 0, 'nothing'),
    );
    expect(questions).toEqual([
      {
        kind: 'single-choice',
        prompt: '3 What does it print? int a = 0;',
        options: ['- 1', '+ 0', '- nothing'],
      },
    ]);
  });

  test('lines of one paragraph are a question, its options and its answer, behind an arrow too', async () => {
    const line = '<w:r><w:br/></w:r>';
    const { questions, page } = await read(
      item(2, 0, 'Which floats?', line, 'A. iron', line, 'B. ice', line, bold('→ Answer:'), ' B') +
        item(2, 0, 'Which shines?', line, 'A. gold', line, 'B. mud', line, bold('→ Answer:'), ' A'),
    );
    expect(questions).toEqual([
      { kind: 'single-choice', prompt: '1. Which floats?', options: ['- iron', '+ ice'] },
      { kind: 'single-choice', prompt: '2. Which shines?', options: ['+ gold', '- mud'] },
    ]);
    expect(page).not.toContain('Answer');
  });

  test('points of a list are choices whose options stand on lines of theirs, with a sign behind the right one', async () => {
    const line = '<w:r><w:br/></w:r>';
    const { questions } = await read(
      item(2, 0, 'Which floats?', line, 'a) iron', line, 'b) ice ✅', line, 'c) lead', line, 'd) gold') +
        item(2, 0, 'Which shines?', line, 'a) mud', line, 'b) wood', line, 'c) ash', line, 'd) gold ✅'),
    );
    expect(questions).toEqual([
      { kind: 'single-choice', prompt: '1. Which floats?', options: ['- iron', '+ ice', '- lead', '- gold'] },
      { kind: 'single-choice', prompt: '2. Which shines?', options: ['- mud', '- wood', '- ash', '+ gold'] },
    ]);
  });

  test('the letter of a key, and its option said again, explain nothing', async () => {
    const { questions } = await read(
      p('1. Was schwimmt?') +
        p('A) Eisen') +
        p('B) Eis') +
        p('Lösung: B, denn es ist leicht.') +
        p('2. Was glänzt?') +
        p('A) Gold') +
        p('B) Holz') +
        p('Antwort: A) Gold'),
      'de',
    );
    expect(questions).toEqual([
      {
        kind: 'single-choice',
        prompt: '1. Was schwimmt?',
        options: ['- Eisen', '+ Eis'],
        feedback: 'denn es ist leicht.',
      },
      { kind: 'single-choice', prompt: '2. Was glänzt?', options: ['+ Gold', '- Holz'] },
    ]);
  });

  test('an answer may be told by R=', async () => {
    const { questions } = await read(item(2, 0, '¿Qué flota?') + p('R= El hielo, en el mar.'), 'es');
    expect(questions).toMatchObject([{ kind: 'open', feedback: 'El hielo, en el mar.' }]);
  });
});

describe('a key at the end of a sheet', () => {
  const sheet =
    styled('H1', 'Choose') +
    item(2, 0, 'Which floats?') +
    p('A) iron') +
    p('B) ice') +
    item(2, 0, 'Which shines?') +
    p('A) gold') +
    p('B) mud') +
    styled('H1', 'True or false') +
    item(2, 0, 'Ice is cold. (True / False)') +
    item(2, 0, 'Why does ice float?');
  const asked = [
    { kind: 'single-choice', prompt: '1. Which floats?', options: ['- iron', '+ ice'] },
    { kind: 'single-choice', prompt: '2. Which shines?', options: ['+ gold', '- mud'] },
    { kind: 'true-false', prompt: '3. Ice is cold.' },
    { kind: 'open', prompt: '4. Why does ice float?', feedback: 'It is light.' },
  ];

  test.each([
    ['with arrows', p('1 → B') + p('2 → A') + p(bold('Others:')) + p('3 → True') + p('4 → It is light.')],
    ['in a table', table(['1', 'B'], ['2', 'A'], ['3', 'True'], ['4', 'It is light.'])],
    [
      'by its order, where its numbers count on',
      item(2, 0, 'b') + item(2, 0, 'a') + item(2, 0, 'True') + item(2, 0, 'It is light.'),
    ],
    ['some of it in one line', p('1. B   2. A') + p('3) true') + p('4)') + p('It is light.')],
  ])('tells letters, judgements and words by their numbers, %s', async (_, key) => {
    const { questions, page } = await read(sheet + styled('H1', 'Answer Key (for teachers)') + key);
    expect(questions).toEqual(asked);
    expect(page).not.toMatch(/light|Key/);
  });

  test('what asks below a key is none of it: it stays, with what it offers', async () => {
    const key = p('1. B') + p('2. A') + p('3. True') + p('4. It is light.');
    const more = p('Which sinks?') + p('A) lead') + p('B) cork');
    const { questions, page } = await read(sheet + styled('H1', 'Answer Key') + key + more);
    expect(questions.slice(0, 4)).toEqual(asked.slice(0, 4));
    expect(JSON.stringify(questions.slice(4)) + page).toMatch(/Which sinks.*lead.*cork/s);
    expect(page).not.toMatch(/light|Key/);
  });

  test('letters alone are a key without a title, each for the questions above it', async () => {
    const part = (right: string) =>
      p('1. Which floats?') +
      p('A. iron') +
      p('B. ice') +
      p('2. Which shines?') +
      p('A. gold') +
      p('B. mud') +
      table([`1.${right}`, '2.A']);
    const { questions, page } = await read(part('B') + p('Lesson 2') + part('A'));
    expect(questions).toMatchObject([
      { options: ['- iron', '+ ice'] },
      { options: ['+ gold', '- mud'] },
      { options: ['+ iron', '- ice'] },
      { options: ['+ gold', '- mud'] },
    ]);
    expect(page).not.toMatch(/1\.B|2\.A/);
  });

  test('what finds no question stays folded, and numbered steps are no key', async () => {
    const lost = await read(sheet + styled('H1', 'Answers') + p('11. B') + p('12. A') + p('13. B'));
    expect(lost.shown).not.toMatch(/12\./);
    expect(lost.folds).toHaveLength(1);
    const steps = await read(styled('H1', 'Steps') + p('1. Open it.') + p('2. Read it.') + p('3. Close it.'));
    expect(steps.questions).toEqual([]);
    expect(steps.page).toContain('Read it.');
  });
});

describe('looks that set apart for other reasons answer nothing', () => {
  const words = 'A sheet about water, which is good to drink and bad to breathe.';
  test.each([
    [
      'bold titles among bullets',
      p('1. About ice') + item(1, 0, 'It is cold.') + item(1, 0, bold('It floats:')) + item(1, 0, 'on water'),
    ],
    [
      'one bold bullet below a colon or a number',
      p('Create these folders:') + item(1, 0, bold('staff')) + item(1, 0, 'pupils') + item(1, 0, 'guests'),
    ],
    ['a marked bullet in a list of things', p(words) + item(1, 0, highlighted('ice')) + item(1, 0, 'steam')],
    [
      'a bold line after a question in a text',
      p('But how would anybody know?') + p(bold('Looking')) + p('Let us look at it.') + p('And then again.'),
    ],
    [
      'colours in a text that speaks of what is complete',
      p('The ice completes its way when it is done.') + p('It is ', red('cold'), ' and ', red('light'), '.'),
    ],
    ['the ends of a web form', p('Who knows?') + styled('ZT', hidden('Top of Form')) + p('iron') + p('ice')],
    [
      'a red chapter below a question',
      p('What is ice?') + p(run('Chapter - 3.', '<w:b/><w:color w:val="FF0000"/>')) + p('What is snow?'),
    ],
  ])('%s', async (_, body) => {
    const { questions, diagnostics } = await read(body);
    expect(questions).toEqual([]);
    expect(rules(diagnostics).filter((rule) => rule !== 'docx-hidden')).toEqual([]);
  });

  test('but a document that does so with most of its rows answers them', async () => {
    const row = (words: string) =>
      p(words) + item(1, 0, 'iron') + item(1, 0, red('ice')) + item(1, 0, 'gold') + p(' ');
    const { questions } = await read(row('What floats is:') + row('Cold is:') + row('Light is:'));
    expect(questions).toHaveLength(3);
    expect(questions[0]).toMatchObject({ kind: 'single-choice', options: ['- iron', '+ ice', '- gold'] });
  });

  test('tasks with what belongs to them, options without a key and dialogues are no habit', async () => {
    const tasks = [
      'Create these folders:',
      'Install these programs:',
      'Add these users:',
      'Create these pages:',
    ];
    const options = [
      'Which of these floats?',
      'Which of these is cold?',
      'Which of these melts?',
      'Which is it?',
    ];
    const spoken = ['Are you fine?', 'What is it?', 'Do you see it?', 'Is it cold?'];
    const list = item(1, 0, 'the first') + item(1, 0, 'the second') + item(1, 0, 'the third');
    for (const body of [
      tasks.map((one) => item(2, 0, one) + p('the first, the second and the third')).join(''),
      options.map((one) => p(one) + p('int a = 0; and more of it') + list).join(''),
      spoken.map((one) => p(`B: ${one}`) + p('A: Yes, of course, I think.')).join(''),
    ]) {
      const { questions, diagnostics } = await read(body);
      expect(questions).toEqual([]);
      expect(rules(diagnostics)).toEqual([]);
    }
  });
});

describe('more shapes of options and answers', () => {
  test('options are lists of their own below each item of another', async () => {
    const { questions } = await read(
      item(2, 0, 'You float') +
        item(5, 0, 'on iron') +
        item(5, 0, bold('on ice')) +
        item(2, 0, 'You shine') +
        item(6, 0, bold('with gold')) +
        item(6, 0, 'with mud'),
    );
    expect(questions).toEqual([
      { kind: 'single-choice', prompt: '1. You float', options: ['- on iron', '+ on ice'] },
      { kind: 'single-choice', prompt: '2. You shine', options: ['+ with gold', '- with mud'] },
    ]);
  });

  test('an option’s own letter behind it is right, where a document does so', async () => {
    const row = (words: string) => p(words) + p('a. iron') + p('b. ice  B') + p('c. gold') + p(' ');
    const { questions } = await read(
      row('1. What floats?') + row('2. What is cold?') + row('3. What melts?'),
    );
    expect(questions).toMatchObject(
      Array(3).fill({ kind: 'single-choice', options: ['- iron', '+ ice', '- gold'] }),
    );
    const alone = await read(p('1. Which?') + p('a. iron') + p('b. vitamin B') + p('c. gold'));
    expect(alone.questions).toEqual([]);
  });

  test('an option goes on in the next line, and letters may have a column', async () => {
    const { questions } = await read(
      p('1. Which floats?') +
        p('A. iron that') +
        p('has rusted') +
        p('B. ', highlighted('ice')) +
        p('2. Which shines?') +
        table(['A.', p(bold('gold'))], ['B.', 'mud']),
    );
    expect(questions).toMatchObject([
      { options: ['- iron that has rusted', '+ ice'] },
      { options: ['+ gold', '- mud'] },
    ]);
  });

  test('an explanation belongs to the answer above it, and so do the words up to the next question', async () => {
    const explained = await read(
      p('1. Was schwimmt?') + p('A) Eisen') + p('B) ', bold('Eis')) + p('Erklärung: Es ist leicht.'),
      'de',
    );
    expect(explained.questions).toMatchObject([{ kind: 'single-choice' }]);
    expect(explained.page).not.toContain('leicht');
    const { questions, page } = await read(
      p('1. What is ice?') +
        p(bold('Ans:'), ' Frozen water.') +
        p('It is cold, too.') +
        p('2. What is snow?') +
        p(bold('Ans:'), ' Frozen rain.'),
    );
    expect(questions).toMatchObject([{ feedback: 'Frozen water. It is cold, too.' }, {}]);
    expect(page).not.toContain('cold');
  });

  test('a title in a language without messages is an answer’s', async () => {
    const { questions } = await read(p('O que flutua?') + p('Resposta correta: O gelo.'));
    expect(questions).toEqual([{ kind: 'open', prompt: 'O que flutua?', feedback: 'O gelo.' }]);
  });
});

describe('sheets with what somebody has answered', () => {
  const asked = ['What is ice?', 'Where does it float?', 'Why does it float?', 'Who walks on it?'];

  test('numbered questions may have long answers, and some of them none', async () => {
    const long = 'A long answer tells it all, and then again. '.repeat(30);
    const { questions, page } = await read(
      asked.map((one) => item(2, 0, one) + p(long)).join('') +
        item(2, 0, 'What melts?') +
        item(2, 0, 'When does it melt?') +
        item(2, 0, 'How does it melt?'),
    );
    expect(questions.map(({ feedback }) => feedback !== undefined)).toEqual([
      true,
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
    expect(page).not.toContain('tells it all');
  });

  test('Q) numbers a question, also in a font for code', async () => {
    const code = (words: string) => run(words, '<w:rFonts w:ascii="Consolas"/>');
    const { questions } = await read(
      p('A sheet about ice and what it is good for, in many words of one font.') +
        asked.map((one, i) => p(code(`Q)${one}`)) + p(`It is the answer ${i}, as it were.`)).join(''),
    );
    expect(questions).toHaveLength(4);
    expect(questions[0]).toMatchObject({
      prompt: 'Q)What is ice?',
      feedback: 'It is the answer 0, as it were.',
    });
  });

  test('requests are answered in their paragraph where others with a question mark are', async () => {
    const { questions } = await read(
      p('1) What is ice? It is water that has frozen.') +
        p('2) Where is it? It is on the sea, in winter.') +
        p('3) Explain why it floats. It is lighter than the water below.') +
        p('4) Describe the ones who walk on it. They are bears and their young.'),
    );
    expect(questions).toMatchObject([
      {},
      {},
      { prompt: '3) Explain why it floats.', feedback: 'It is lighter than the water below.' },
      {},
    ]);
    const tasks = await read(
      [1, 2, 3, 4].map((one) => p(`${one}) Calculate the speed. The mass of the ice is ${one} kg.`)).join(''),
    );
    expect(tasks.questions.map(({ prompt }) => prompt)).toContain(
      '4) Calculate the speed. The mass of the ice is 4 kg.',
    );
  });

  test('requests of French worksheets ask, where commands answer them', async () => {
    const { questions } = await read(
      [
        ['1. Affichez les noms.', 'ls -l names'],
        ['2. Supprimez le fichier.', 'rm file.txt'],
        ['3. Copiez le dossier.', 'cp -r one two'],
        ['4. Renommez le dossier.', 'mv one two'],
      ]
        .map(([one, told]) => p(one!) + p(told!))
        .join(''),
      'fr',
    );
    expect(questions).toMatchObject([{ feedback: 'ls -l names' }, {}, {}, {}]);
  });

  test('code below questions, and a form’s points, are no answers', async () => {
    for (const body of [
      asked.map((one) => item(2, 0, one) + p('List all = new List();')).join('') + item(2, 0, 'What else?'),
      asked.map((one) => p(one) + p('*') + p('1 point') + p('a thing that is long enough.')).join(''),
    ]) {
      const { questions, diagnostics } = await read(body);
      expect(questions.every((one) => !('feedback' in one))).toBe(true);
      expect(rules(diagnostics)).toEqual([]);
    }
  });

  test('what stands between a request and the word for its answer is the question’s', async () => {
    const { questions } = await read(
      p('1. Write the output of these.') +
        item(5, 0, 'print(1)') +
        item(5, 0, 'print(2.5)') +
        p('Answer:') +
        p('1') +
        p('2.5') +
        p('2. What is x?') +
        p('x = 4;') +
        p('Answer: 4'),
    );
    expect(questions).toMatchObject([
      { kind: 'open', prompt: expect.stringContaining('print(2.5)'), feedback: '1 2.5' },
      { prompt: '2. What is x? x = 4;' },
    ]);
  });

  test('a key is the first line of its paragraph, and a page’s button none of an option', async () => {
    const line = '<w:r><w:br/></w:r>';
    const { questions } = await read(
      p('1. Which floats?', line, 'a) iron', line, 'b) ice', line, 'View Answer') +
        p('Answer: b', line, 'Explanation: It is light.') +
        p('2. Which shines?', line, 'a) gold', line, 'b) mud', line, 'View Answer') +
        p('Answer: a', line, 'Explanation: It is gold.'),
    );
    expect(questions).toMatchObject([
      { options: ['- iron', '+ ice'], feedback: 'Explanation: It is light.' },
      { options: ['+ gold', '- mud'] },
    ]);
  });

  test('options of stars and strokes keep them, and numbers in colour are no gaps', async () => {
    const { questions } = await read(
      p(red('1. '), 'Which begins a remark, in place of ____?') +
        p('a) //') +
        p('b) /*') +
        p('c) */') +
        p('Answer: a'),
    );
    expect(questions).toEqual([
      {
        kind: 'single-choice',
        prompt: expect.stringMatching(/^1\. Which/),
        options: ['+ //', '- /*', '- */'],
      },
    ]);
  });

  test('what is called a question is one, and its answer goes on up to the next', async () => {
    const { questions, page } = await read(
      p('Question: Describe ice.') +
        p('Answer: It is frozen.') +
        p('191. What floats?') +
        p('Answer: There are these:') +
        p('ice') +
        p('and wood') +
        p('192. What sinks?') +
        p('Answer: Iron.'),
    );
    expect(questions).toEqual([
      { kind: 'open', prompt: 'Question: Describe ice.', feedback: 'It is frozen.' },
      { kind: 'open', prompt: '191. What floats?', feedback: 'There are these: ice and wood' },
      { kind: 'open', prompt: '192. What sinks?', feedback: 'Iron.' },
    ]);
    expect(page).not.toContain('wood');
  });
});

describe('a key that answers only some', () => {
  const SHEET =
    p('1. Which floats?') +
    item(3, 0, 'iron') +
    item(3, 0, 'ice') +
    p('2. Why does it float?') +
    p('3. Where does it float?') +
    p('4. Which sinks?');

  test.each([
    ['with a title', p('Answer Key') + p('11. B') + p('12. On a salty sea') + p('13. C')],
    [
      'with a title as a heading',
      styled('H1', 'Answer key') + p('11. B') + p('12. On a salty sea') + p('13. C'),
    ],
    ['under the name of a part', p('Part 1:', '<w:r><w:br/></w:r>', '11. B 12. C 13. A')],
    ['without one', p('11. B') + p('12. C') + p('13. A')],
    ['of some of them', p('Answer Key') + p('1. B') + p('17. On a salty sea') + p('18. D') + p('19. C')],
  ])('%s, is folded and named, and is no answer to the question above it', async (_, key) => {
    const { questions, folds, shown, diagnostics } = await read(SHEET + key);
    expect(shown).not.toMatch(/salty|1[123789]\. [A-D]/);
    expect(folds).toEqual([expect.stringMatching(/^Key .*1[123789]\. [A-D]$/s)]);
    expect(questions.flatMap((one) => one.feedback ?? [])).toEqual([]);
    expect(rules(diagnostics)).toContain('docx-answer');
  });

  test('figures and letters of a sheet without questions are no key', async () => {
    const { folds, page } = await read(p('The seats.') + p('1. A') + p('2. B') + p('3. C'));
    expect(folds).toEqual([]);
    expect(page).toContain('B');
  });
});

describe('answers behind what asks, in a row', () => {
  test('statements are judged on the next line, and others of their row are answered there', async () => {
    const { questions, shown } = await read(
      p('a. Ice is cold.') +
        p('True.') +
        p('b. Ice sinks.') +
        p('False. It is lighter than water.') +
        p('c. Ice is a metal.') +
        p('It is frozen water, so no.') +
        p('d. Ice melts. (True / False)') +
        p('True'),
    );
    expect(questions).toEqual([
      { kind: 'true-false', prompt: 'a. Ice is cold.' },
      { kind: 'true-false', prompt: 'b. Ice sinks.', feedback: 'It is lighter than water.' },
      { kind: 'open', prompt: 'c. Ice is a metal.', feedback: 'It is frozen water, so no.' },
      { kind: 'true-false', prompt: 'd. Ice melts.' },
    ]);
    expect(shown).toBe('');
  });

  test('so they are where one paragraph holds them all', async () => {
    const br = '<w:r><w:br/></w:r>';
    const { questions } = await read(
      p(
        '1. Judge.',
        br,
        'a. Ice is cold.',
        br,
        'True.',
        br,
        'b. It sinks.',
        br,
        'False.',
        br,
        'c. It melts.',
        br,
        'True.',
      ),
    );
    expect(questions.map(({ kind }) => kind)).toEqual(['true-false', 'true-false', 'true-false']);
  });

  test.each([
    ['a dash', ' - True', ' – False', ' - True'],
    ['brackets', ' (True)', ' (False).', ' (true)'],
  ])('statements are judged at their ends, behind %s', async (_, ...judged) => {
    const { questions, page } = await read(
      ['Ice is very cold', 'Ice sinks in water', 'Ice melts in spring']
        .map((one, at) => p(one + judged[at]))
        .join(''),
    );
    expect(questions.map(({ kind, prompt }) => [kind, prompt])).toEqual([
      ['true-false', 'Ice is very cold'],
      ['true-false', 'Ice sinks in water'],
      ['true-false', 'Ice melts in spring'],
    ]);
    expect(page).toBe('');
  });

  test('questions and gaps are answered behind a dash', async () => {
    const { questions, shown } = await read(
      p('Which floats? - Ice') + p('Which sinks? – Iron') + p('A ________ is a frozen drop. - hailstone'),
    );
    expect(questions).toMatchObject([
      { kind: 'open', prompt: 'Which floats?', feedback: 'Ice' },
      { kind: 'open', prompt: 'Which sinks?', feedback: 'Iron' },
      { kind: 'gap-fill' },
    ]);
    expect(shown).not.toMatch(/Ice|Iron|hailstone/);
  });

  test('neither settings and their values nor two such lines are a habit', async () => {
    for (const body of [
      p('debug - true') + p('verbose - false') + p('log - true'),
      p('Which floats? - Ice') + p('Which sinks? – Iron'),
    ])
      expect((await read(body)).questions).toEqual([]);
  });
});

test('a title above the first question, in its paragraph, is none of its words', async () => {
  const { questions } = await read(
    p('Quiz on ice', '<w:r><w:br/></w:r><w:r><w:br/></w:r>', '1. Which floats?') +
      item(1, 0, 'iron') +
      item(1, 0, highlighted('ice')),
  );
  expect(questions).toMatchObject([{ kind: 'single-choice', prompt: '1. Which floats?' }]);
});

test('words for an answer are no option, and what is to be chosen or filled in is no answer', async () => {
  const offered = await read(
    p('What is a shortcut trust?') +
      p('Ans : It speeds up.') +
      p('Or, it links two domains') +
      p(bold('Next part')),
  );
  expect(offered.questions.map(({ kind }) => kind)).not.toContain('single-choice');
  const chosen = await read(
    ['Is it cold?', 'Is it warm?', 'Is it wet?', 'Is it dry?', 'Is it hard?']
      .map((one) => p(one) + p('YES / NO'))
      .join(''),
  );
  expect(chosen.questions.flatMap((one) => one.feedback ?? [])).toEqual([]);
  const filled = await read(
    ['floats', 'sinks', 'melts', 'burns', 'shines']
      .map(
        (one) =>
          p(`Question: What ${one} in the sea?`) + table(['', 'True/False'], ['ice', ''], ['iron', '']),
      )
      .join(''),
  );
  expect(filled.questions.flatMap((one) => one.feedback ?? [])).toEqual([]);
});

describe('what a form on the web prints of itself', () => {
  const blank = p('');
  const FORM =
    p('Ice test') +
    styled('H1', 'Part one') +
    p('Which floats?') +
    p('*') +
    p('1/1') +
    p('iron') +
    p('ice') +
    blank +
    p('gold') +
    blank +
    p('What is printed:') +
    p('show(ice)') +
    p('*') +
    p('0/1') +
    p('1') +
    p('2') +
    blank +
    p('3') +
    p('Correct answer') +
    p('1') +
    p('Feedback') +
    p('Ice is one.') +
    blank +
    p('It melts in') +
    p('1 point') +
    p('a) spring') +
    p('b) winter') +
    p('Name the cold solid *') +
    p('1/1') +
    p('ice') +
    blank;

  test('is questions: the points tell where they end, a tick or full points what is right', async () => {
    const { questions, page } = await read(FORM);
    expect(questions).toEqual([
      { kind: 'single-choice', prompt: 'Which floats?', options: ['- iron', '+ ice', '- gold'] },
      {
        kind: 'single-choice',
        prompt: 'What is printed: show(ice)',
        options: ['+ 1', '- 2', '- 3'],
        feedback: 'Ice is one.',
      },
      { kind: 'open', prompt: expect.stringContaining('It melts in') },
      { kind: 'open', prompt: 'Name the cold solid', feedback: 'ice' },
    ]);
    expect(page).toBe('Ice test');
  });

  test('and the points of a paper are none of a form', async () => {
    const { questions } = await read(
      ['Which floats?', 'Which sinks?', 'Which melts?', 'Which burns?']
        .map((one, at) => p(`${at + 1}. ${one}`) + p(`${at + 2} points`))
        .join(''),
    );
    expect(questions).toEqual([]);
  });
});

describe('tables that are quizzes', () => {
  const ICE = { kind: 'single-choice', prompt: 'Which floats?', options: ['- iron', '+ ice'] };
  const GOLD = { kind: 'single-choice', prompt: 'Which shines?', options: ['+ gold', '- mud'] };

  test.each([
    ['by letters', 'B', 'A'],
    ['by words', 'ice', 'Gold'],
    ['by numbers', '2', '1'],
    ['by letters and words', 'B) ice', 'A. gold'],
  ])('a question a row, answered %s', async (_, first, second) => {
    const { questions, page } = await read(
      table(
        ['No', 'Question', 'Option A', 'Option B', 'Correct answer'],
        ['1', 'Which floats?', 'iron', 'ice', first],
        ['2', 'Which shines?', 'gold', 'mud', second],
      ),
    );
    expect(questions).toEqual([ICE, GOLD]);
    expect(page).toBe('');
  });

  test('a question a row, with an answer in words, and why', async () => {
    const { questions, page } = await read(
      table(
        ['Pregunta', 'Respuesta', 'Explicación'],
        ['¿Qué flota?', 'El hielo', 'Es ligero.'],
        ['¿Qué brilla?', 'El oro', ''],
      ),
      'es',
    );
    expect(questions).toMatchObject([
      { kind: 'open', prompt: '¿Qué flota?', feedback: expect.stringMatching(/El hielo.*Es ligero/s) },
      { kind: 'open', prompt: '¿Qué brilla?', feedback: 'El oro' },
    ]);
    expect(page).toBe('');
  });

  test('a question a table, whose rows say what they are', async () => {
    const { questions, page } = await read(
      table(
        ['Question', 'Which floats?'],
        ['A', 'iron'],
        ['B', 'ice'],
        ['Answer', 'B'],
        ['Explanation', 'It is light.'],
      ) +
        p('') +
        table(['Frage 2:', 'Was glänzt?'], ['Option 1', 'Gold'], ['Option 2', 'Lehm'], ['Lösung', 'A']),
    );
    expect(questions).toMatchObject([
      { ...ICE, feedback: expect.stringContaining('It is light.') },
      { ...GOLD, prompt: 'Was glänzt?', options: ['+ Gold', '- Lehm'] },
    ]);
    expect(page).toBe('');
  });

  test('a question a table, whose right row is bold', async () => {
    const { questions } = await read(
      table(
        ['Question 1 –', ''],
        ['Which floats', ''],
        ['', ''],
        ['iron', ''],
        [p(bold('ice')), ''],
        ['gold', ''],
      ),
    );
    expect(questions).toMatchObject([{ kind: 'single-choice', options: ['- iron', '+ ice', '- gold'] }]);
  });

  test('neither a table whose answers are to be written nor one of terms is a quiz', async () => {
    for (const rows of [
      [
        ['Question', 'Answer'],
        ['Which floats?', ''],
        ['Which shines?', ''],
      ],
      [
        ['Term', 'Meaning'],
        ['ice', 'frozen water'],
        ['gold', 'a metal'],
      ],
    ]) {
      const { questions } = await read(table(...rows));
      expect(questions.flatMap((one) => one.feedback ?? [])).toEqual([]);
    }
  });
});

describe('a program between what asks and its options', () => {
  test('is the question’s, whatever numbers its lines bear, and no answer', async () => {
    const { questions } = await read(
      [
        'What does the following program print?',
        'What is the output of this code?',
        'What does the code below say?',
        'Which value has it in the following line?',
      ]
        .map(
          (one) =>
            item(2, 0, one) +
            p('#include &lt;ice.h&gt;') +
            item(2, 0, 'int main()') +
            item(2, 0, '{ show(ice); }') +
            p('a) iron') +
            p('b) ice') +
            p('Answer: b'),
        )
        .join(''),
    );
    expect(questions).toHaveLength(4);
    for (const { kind, prompt } of questions) {
      expect(kind).toBe('single-choice');
      expect(prompt).toMatch(/^\d+\. Wh.*show\(ice\)/s);
    }
  });

  test('options that are lines of a program are offers where a letter stands behind what asks', async () => {
    const { questions } = await read(
      p('1- How is a function made ? ', red('C')) +
        p('function = ice() {} ;') +
        p('make ice() {} ;') +
        p('function ice() {} ;'),
    );
    expect(questions).toMatchObject([{ kind: 'single-choice', prompt: '1- How is a function made ?' }]);
  });
});

test('a heading with a number asks where its answer stands right below', async () => {
  const { questions, page } = await read(
    styled('H1', 'Ice') +
      styled('H2', '1. Name three kinds of ice.') +
      p('Answer:') +
      p('Floes, bergs, cubes.') +
      styled('H2', '2. Its colour') +
      p('Answer: White.'),
  );
  expect(questions).toMatchObject([
    { prompt: '1. Name three kinds of ice.', feedback: 'Floes, bergs, cubes.' },
    { prompt: '2. Its colour', feedback: 'White.' },
  ]);
  expect(page).toBe('');
});

test('the name of the next part is no option', async () => {
  const { questions, page } = await read(
    p('Which floats?') +
      p('iron') +
      p(highlighted('ice')) +
      p('gold') +
      p('Level 2 : Rivers') +
      p('It flows.'),
  );
  expect(questions).toMatchObject([{ options: ['- iron', '+ ice', '- gold'] }]);
  expect(page).toContain('Level 2 : Rivers');
});

test('a link within an answer in colour is of the answer', async () => {
  const link = `<w:hyperlink r:id="rId-link">${run('frozen water')}</w:hyperlink>`;
  const body = p('1. What is ice?') + p(red('It is '), link, red(', says the book.'));
  const file = docx(body, {
    numbering: LISTS,
    styles: STYLES,
    links: { 'rId-link': 'https://example.org/ice' },
  });
  const { close } = await openFile({ path: 'sheet.docx', bytes: file }, memoryFiles({}), {
    description: { language: 'en' },
    settings: {},
  });
  const { lesson } = await close(noCrossReferences);
  expect(plainText(lesson!.questions[0]!.feedback!)).toBe('It is frozen water, says the book.');
});

test('an answer on the next line of its question’s paragraph is one, where others stand below theirs', async () => {
  const br = '<w:r><w:br/></w:r>';
  const { questions, shown } = await read(
    ['What is ice?', 'Where does it float?', 'Why does it float?', 'Who walks on it?']
      .map((one, at) => p(`${at + 1}. ${one}`) + p('A thing that is told at length here.'))
      .join('') + p('5. When does it melt?', br, br, 'In spring, mostly.'),
  );
  expect(questions.at(-1)).toMatchObject({ prompt: '5. When does it melt?', feedback: 'In spring, mostly.' });
  expect(shown).toBe('');
});

test.each([
  ['behind a question mark', p('1. What floats on water? Ans: ice')],
  ['behind a number', p('1.Physics: the thing that floats on water : Ans: ice')],
])('an answer with its title in the line of what asks is one, %s', async (_, body) => {
  const { questions, shown } = await read(body);
  expect(questions).toMatchObject([{ prompt: expect.stringContaining('water'), feedback: 'ice' }]);
  expect(shown).toBe('');
});

test('what tells of an answer within a sentence stays, and so do offers without a key', async () => {
  const told = await read(p('The clerk writes down the answer: ice.'));
  expect(told.page).toBe('The clerk writes down the answer: ice.');
  const judged = await read(
    ['Is it cold?', 'Is it warm?', 'Is it wet?', 'Is it dry?'].map((one) => p(one) + p('V      F')).join(''),
  );
  expect(judged.questions.flatMap((one) => one.feedback ?? [])).toEqual([]);
  const offered = await read(
    ['floats', 'sinks', 'melts', 'burns']
      .map(
        (one) =>
          p(`Which of the following ${one}?`) +
          p('iron') +
          p('ice') +
          p('gold') +
          p('mud') +
          p(`A thing that ${one} is`) +
          p('hot') +
          p('cold'),
      )
      .join(''),
  );
  expect(offered.questions.flatMap((one) => one.feedback ?? [])).toEqual([]);
});

test('a dash behind an option’s letter is of the letter', async () => {
  const { questions } = await read(
    p('Which floats?') + p('A - iron') + p('B - ', highlighted('ice')) + p('C - gold'),
  );
  expect(questions).toMatchObject([{ options: ['- iron', '+ ice', '- gold'] }]);
});

test('a word written on its line is what belongs in the gap', async () => {
  const { questions, page } = await read(
    p('1. A frozen drop is called a _', bold('hailstone'), '__, which falls from a ____cloud____.') +
      p('2. The ____ floats on the ____.') +
      p('3. A class has a method __init__ in Python.'),
  );
  expect(questions[0]).toMatchObject({ kind: 'gap-fill' });
  expect(page).not.toMatch(/hailstone|cloud/);
  expect(JSON.stringify(questions) + page).toMatch(/floats on the.*__init__/s);
});

test('whatever numbered lines say, they ask where more than one has its answer right below', async () => {
  const { questions, shown } = await read(
    p('1. Two kinds of ice.') +
      p('R. Floes and bergs.') +
      p('2. The colour of ice.') +
      p('R.- White.') +
      p('3. Its weight.'),
    'es',
  );
  expect(questions).toMatchObject([
    { prompt: '1. Two kinds of ice.', feedback: 'Floes and bergs.' },
    { prompt: '2. The colour of ice.', feedback: 'White.' },
  ]);
  expect(shown).toContain('3. Its weight.');
});
