/** Ways to ask × ways to answer, as teachers' sheets have them in Word. */
import { describe, expect, test } from 'vitest';
import { plainText } from '../../../src/lesson/index.ts';
import { bold, docx, highlighted, item, LISTS, p, red, run, styled, table } from '../../support/docx.ts';
import { offersOf, pageUnfolded } from './sheet.ts';
import { readFile } from './support.ts';

const STYLES = '<w:style w:type="paragraph" w:styleId="H2"><w:name w:val="heading 2"/></w:style>';
const CODE = '<w:rFonts w:ascii="Courier New"/>';
const HEAD = p('Name: __________ Date: __________ Class: ______') + p('Answer in complete sentences.');

async function read(body: string, parts: Parameters<typeof docx>[1] = {}, name = 'sheet.docx') {
  const bytes = docx(HEAD + body, { numbering: LISTS, styles: STYLES, ...parts });
  const { lesson } = await readFile(name, bytes);
  const questions = lesson.questions.map((one) => {
    const feedback = one.feedback ? [`> ${plainText(one.feedback).trim()}`] : [];
    return [one.kind, plainText(one.prompt).trim(), ...offersOf(one), ...feedback];
  });
  return { questions, page: pageUnfolded(lesson) };
}

const ASKED = [
  ['What floats on water?', 'Ice does'],
  ['What is hail?', 'Frozen rain'],
  ['Why is snow white?', 'It scatters light'],
] as const;

const TOLD = ASKED.map(([stem, answer], at) => ['open', `${at + 1}. ${stem}`, `> ${answer}`]);
const cell = (inner: string): string => `<w:tbl><w:tr><w:tc>${inner}</w:tc></w:tr></w:tbl>`;
const each = (form: (stem: string, answer: string, number: number) => string): string =>
  ASKED.map(([stem, answer], at) => form(stem, answer, at + 1)).join('');

describe('answers of open questions', () => {
  test.each([
    ['in a frame with the question', each((s, a, n) => cell(p(`${n}. ${s}`) + p(`Answer: ${a}`)))],
    ['in a frame below it, in red', each((s, a, n) => p(`${n}. ${s}`) + cell(p(red(a))))],
    ['in two cells below it', each((s, a, n) => p(`${n}. ${s}`) + table(['Answer', a]))],
    ['in the next cell', table(...ASKED.map(([s, a], at) => [`${at + 1}. ${s}`, a]))],
    [
      'in a column for those who mark, beside points',
      table(
        ['No.', 'Question', 'Marking scheme', 'Marks'],
        ...ASKED.map(([s, a], at) => [`${at + 1}`, s, a, '2']),
      ),
    ],
    ['below lines to write on', each((s, a, n) => p(`${n}. ${s}`) + p('__________') + p(red(a)))],
    ['on a line of strokes', each((s, a, n) => p(`${n}. ${s}`) + p(`____${a}________`))],
    [
      'in a key whose table has heads and points',
      each((s, _, n) => p(`${n}. ${s}`)) +
        styled('H2', 'Marking scheme') +
        table(['Question', 'Answer', 'Marks'], ...ASKED.map(([, a], at) => [`${at + 1}`, a, '2'])),
    ],
  ])('%s', async (_, body) => {
    const { questions, page } = await read(body);
    expect(questions).toEqual(TOLD);
    expect(page).not.toMatch(/Ice does|Frozen|scatters/);
    expect(page).toContain('Name:');
  });

  test.each([
    ['underlined behind the question mark', each((s, a) => p(`${s} `, run(a, '<w:u w:val="single"/>')))],
    ['highlighted, where headings ask', each((s, a) => styled('H2', s) + p(highlighted(a)))],
    [
      'in a key, by their places, where nothing is numbered',
      each((s) => p(bold(s))) + styled('H2', 'Answer key') + each((_, a, n) => p(`${n}. ${a}`)),
    ],
  ])('%s', async (_, body) => {
    const { questions, page } = await read(body);
    expect(questions).toEqual(ASKED.map(([stem, answer]) => ['open', stem, `> ${answer}`]));
    expect(page).not.toMatch(/Ice does|Frozen|scatters/);
  });

  test.each(['Question', 'Frage', 'Pregunta', 'Domanda'])('in a key that calls each %s', async (word) => {
    const { questions, page } = await read(
      each((stem, _, n) => p(`${n}. ${stem}`)) +
        p(bold('Answer key')) +
        each((_, answer, n) => p(`${word} ${n}: ${answer}`)),
    );
    expect(questions).toEqual(TOLD);
    expect(page).not.toContain('Frozen');
  });

  test('in a key by the numbers of titles', async () => {
    const { questions } = await read(
      each((s, _, n) => p(bold(`Question ${n} (3 marks)`)) + p(s)) +
        styled('H2', 'Answer key') +
        each((_, a, n) => p(`${n}. ${a}`)),
    );
    expect(questions.map(([, prompt, answer]) => [/What|Why/.test(prompt!), answer])).toEqual(
      ASKED.map(([, answer]) => [true, `> ${answer}`]),
    );
  });

  test.each([
    ['footnotes', 'footnoteReference', 'footnotes', 'footnote'],
    ['comments', 'commentReference', 'comments', 'comment'],
  ] as const)('in %s', async (_, reference, part, name) => {
    const notes = ASKED.map(
      ([, a], at) => `<w:${name} w:id="${at + 1}">${p(`Answer: ${a}`)}</w:${name}>`,
    ).join('');
    const { questions, page } = await read(
      each((s, _, n) => p(`${n}. ${s}`, `<w:r><w:${reference} w:id="${n}"/></w:r>`)),
      { [part]: notes },
    );
    expect(questions).toEqual(TOLD);
    expect(page).not.toContain('Frozen');
  });
});

describe('questions that are left open', () => {
  test.each([
    ['a numbered list', each((s) => item(2, 0, s))],
    ['typed numbers and marks', each((s, _, n) => p(`${n}. ${s} (2 marks)`))],
    ['bold words between empty lines', each((s) => p(bold(s)) + p('') + p(''))],
    ['titles', each((s, _, n) => p(bold(`Question ${n}`)) + p(s)) + styled('H2', 'End')],
    ['a word for an answer and a line', each((s, _, n) => p(`${n}. ${s}`) + p('Answer: __________'))],
    ['frames with nothing in them', each((s, _, n) => p(`${n}. ${s}`) + table([''], ['']))],
    ['rows with an empty cell', table(...ASKED.map(([s], at) => [`${at + 1}.`, s, '']))],
    ['points behind a tab', each((s, _, n) => p(`${n}. ${s}`, '<w:r><w:tab/></w:r>', '___/2'))],
  ])('%s', async (_, body) => {
    const { questions } = await read(body);
    expect(questions.map(([kind, prompt]) => [kind, ASKED.findIndex(([s]) => prompt?.includes(s))])).toEqual([
      ['open', 0],
      ['open', 1],
      ['open', 2],
    ]);
  });

  test.each([
    ['a word for questions and points', each((s, _, n) => p(bold(`Questão ${n} (1 ponto):`), s))],
    ['a letter for questions', each((s, _, n) => p(`Q${n}) ${s}`))],
    ['offers without a key', each((s, _, n) => p(`${n}. ${s}`) + p('a) ice') + p('b) iron') + p('c) gold'))],
    [
      'numbered offers below bold words',
      each((s) => p(bold(s)) + p('(1) ice') + p('(2) iron') + p('(3) gold')),
    ],
    ['a program below each', each((s, _, n) => p(`${n}. ${s}`) + p(run('int x = 0;', CODE)))],
    ['numbers without a space', each((s, _, n) => p(`${n}.${s}`))],
    ['requests below their tasks', each((s, _, n) => p(`${n}. Looking at the map, describe this: ${s}`))],
  ])('%s, with all that belongs to it', async (_, body) => {
    const { questions } = await read(body);
    expect(questions.map(([kind, prompt]) => [kind, ASKED.findIndex(([s]) => prompt?.includes(s))])).toEqual([
      ['open', 0],
      ['open', 1],
      ['open', 2],
    ]);
    expect(questions.filter((one) => one.length > 2)).toEqual([]);
  });

  test.each([
    ['the first alone', (at: number) => at === 0],
    ['all but one', (at: number) => at !== 1],
  ])('below %s stands its answer, where the others of the row show what it is', async (_, isTold) => {
    const all = [...ASKED, ['Which metal is liquid?', 'Mercury is'], ['What melts?', 'Ice melts']];
    const { questions, page } = await read(
      all.map(([s, a], at) => p(`${at + 1}. ${s}`) + (isTold(at) ? p(`${a} and more`) : '')).join(''),
    );
    expect(questions.map(([, prompt, answer]) => [prompt, answer])).toEqual(
      all.map(([s, a], at) => [`${at + 1}. ${s}`, isTold(at) ? `> ${a} and more` : undefined]),
    );
    expect(page).not.toContain('and more');
  });

  test('answers of a word cut short go on up to the next number, whatever sets it', async () => {
    const { questions, page } = await read(
      item(2, 0, 'Define ice.') +
        p('Ans. Frozen water.') +
        p('It floats.') +
        p('2. What is hail?') +
        p('3. What is snow?') +
        p('Ans. Crystals of ice.') +
        p('They are white.') +
        p('4. What is fog?'),
    );
    expect(questions.map(([, prompt, answer]) => [prompt?.replace(/^\d\. /, ''), answer])).toEqual([
      ['Define ice.', '> Frozen water. It floats.'],
      ['What is hail?', undefined],
      ['What is snow?', '> Crystals of ice. They are white.'],
      ['What is fog?', undefined],
    ]);
    expect(page).not.toMatch(/floats|white/);
  });

  test('what a title calls a question goes on up to what asks, and a table beside an empty cell answers it', async () => {
    const { questions, page } = await read(
      [1, 2, 3, 4]
        .map(
          (n) =>
            styled('H2', `Question ${n}`) +
            p('Given the following program') +
            p('====') +
            p(`int x = ${n};`) +
            p('What does it print?') +
            table(['', `number ${n}`], ['', '']),
        )
        .join(''),
    );
    expect(
      questions.map(([kind, prompt, answer]) => [kind, /Given.*print\?$/s.test(prompt!), answer]),
    ).toEqual([1, 2, 3, 4].map((n) => ['open', true, `> number ${n}`]));
    expect(page).not.toContain('number 1');
  });

  test.each([
    ['headings that ask', (s: string) => styled('H2', s)],
    [
      'bold lines with numbers below the title Cuestionario',
      (s: string, n: number) => (n === 1 ? p('CUESTIONARIO') : '') + p(bold(`${n}.- ${s.slice(0, -1)}:`)),
    ],
    [
      'numbered lines in bold that are wrapped',
      (s: string, n: number) => p(bold(`${n}. Look at the water and`)) + p(bold(`say this: ${s}`)),
    ],
  ])('answers stand below %s', async (_, ask) => {
    const all = [...ASKED, ['Which metal is liquid?', 'Mercury is']] as const;
    const { questions, page } = await read(
      all.map(([s, a], at) => ask(s, at + 1) + p(`${a}, as we know.`)).join(''),
    );
    expect(
      questions.map(([, prompt, answer]) => [
        all.findIndex(([s]) => prompt?.includes(s.slice(0, -1))),
        answer,
      ]),
    ).toEqual(all.map(([, a], at) => [at, `> ${a}, as we know.`]));
    expect(page).not.toContain('as we know');
  });

  test('exercises that say all behind their titles are whole', async () => {
    const { questions } = await read(
      ['Explain the tides.', 'Los datos son de 1990. Compara.']
        .map((s, at) => p(bold(`Ejercicio ${at + 1}`), ` ${s}`) + p('Use the map.'))
        .join(''),
    );
    expect(questions.map(([, prompt]) => /map/.test(prompt!))).toEqual([true, true]);
  });

  test('bullets that all ask, on a sheet with a line for a name', async () => {
    const { questions } = await read(ASKED.map(([stem]) => item(1, 0, stem)).join(''));
    expect(questions).toEqual(ASKED.map(([stem]) => ['open', stem]));
  });

  test.each([
    ['steps', p('1. Open the file.') + p('2. Click on the button.') + p('3. Save it.')],
    ['what a text asks itself', p('Who knows?') + p('Nobody does.') + p('Why?') + p('It is dark.')],
    [
      'bullets of a text',
      item(1, 0, 'It is cold.') + item(1, 0, 'Why is it cold?') + item(1, 0, 'Nobody knows.'),
    ],
    ['a table of facts', table(['Matter', 'Floats'], ['ice', 'yes'], ['lead', 'no'])],
  ])('not %s', async (_, body) => {
    const { questions } = await read(body);
    expect(questions).toEqual([]);
  });
});

describe('the right option', () => {
  const OFFERS = ['iron', 'ice', 'gold'];
  const ICE = ['single-choice', '1. Which floats?', '- iron', '+ ice', '- gold'];
  const strike = (words: string) => run(words, '<w:strike/>');

  test.each([
    ['where the others are struck out', p('A. ', strike('iron')) + p('B. ice') + p('C. ', strike('gold'))],
    ['by boxes in one line', p('☐ iron   ☒ ice   ☐ gold')],
    [
      'by its letter between strokes',
      OFFERS.map((one, at) => p(`${'ABC'[at]}. ${one}`)).join('') + p('Answer: __B__'),
    ],
    ['by its words, below bullets', OFFERS.map((one) => item(1, 0, one)).join('') + p('Answer: ice')],
    ['by its words in red, below lines', OFFERS.map((one) => p(one)).join('') + p(red('ice'))],
  ])('%s', async (_, options) => {
    const { questions } = await read(p('1. Which floats?') + options + p('') + p('2. Next'));
    expect(questions[0]).toEqual(ICE);
  });

  test('by its words, with a reason', async () => {
    const { questions, page } = await read(
      p('1. Which floats?') + p('☐ iron') + p('☐ ice') + p(red('Answer: ice. It is light.')),
    );
    expect(questions[0]!.slice(0, 4)).toEqual(['single-choice', '1. Which floats?', '- iron', '+ ice']);
    expect(questions[0]![4]).toContain('It is light.');
    expect(page).not.toContain('light');
  });

  test('in a key in one line, in a wide table, or by its words, among bullets', async () => {
    const asked = (offer: (words: string, at: number) => string) =>
      ['Which floats?', 'What is cold?', 'What melts?']
        .map((stem, at) => p(`${at + 1}. ${stem}`) + OFFERS.map(offer).join(''))
        .join('');
    const lettered = asked((words, at) => p(`${'abc'[at]}) ${words}`));
    for (const body of [
      lettered + p('Answers: 1-B, 2-B, 3-B'),
      lettered + p(bold('Answer key')) + table(['1', '2', '3'], ['B', 'B', 'B']),
      asked((words) => item(1, 0, words)) +
        p(bold('Answer key')) +
        [1, 2, 3].map((n) => p(`${n}. ice`)).join(''),
    ]) {
      const { questions, page } = await read(body);
      expect(questions.map(([kind, , ...others]) => [kind, ...others])).toEqual(
        Array.from({ length: 3 }, () => ['single-choice', '- iron', '+ ice', '- gold']),
      );
      expect(page).not.toMatch(/[123]\W+(?:B|ice)/);
    }
  });
});

test('a numbered row is asked with what it offers in one line, and what asks less, right above the next', async () => {
  const gap = ' '.repeat(12);
  const { questions } = await read(
    item(2, 0, 'Quel corps flotte sur l’eau ?') +
      p(`la glace${gap}le fer${gap}le sable`) +
      item(2, 0, 'Nuages ? De quoi sont-ils faits ?') +
      item(2, 0, 'En termes de glace, donnez le sens des sigles : UTP, FTP') +
      item(2, 0, 'La neige tombe :') +
      p(`en été${gap}en hiver`) +
      item(2, 0, 'Où fond-elle ?'),
  );
  expect(questions.map(([, stem]) => stem?.replace(/\s+/g, ' '))).toEqual([
    '1. Quel corps flotte sur l’eau ? la glace le fer le sable',
    '2. Nuages ? De quoi sont-ils faits ?',
    '3. En termes de glace, donnez le sens des sigles : UTP, FTP',
    '4. La neige tombe : en été en hiver',
    '5. Où fond-elle ?',
  ]);
});

test.each(['?', '؟', '？'])('a numbered row with numbers for its offers, in any script: %s', async (mark) => {
  const { questions } = await read(
    ['کدام شناور است', 'برف چیست', 'تگرگ چیست']
      .map(
        (one, at) =>
          item(2, 0, `${one} ${mark}`) +
          (at === 2
            ? item(70 + at, 0, 'یخ\t2) آهن\t3) شن')
            : ['یخ', 'آهن', 'شن'].map((offer) => item(70 + at, 0, offer)).join('')),
      )
      .join(''),
    {
      numbering:
        LISTS +
        '<w:abstractNum w:abstractNumId="9"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1)"/></w:lvl></w:abstractNum>' +
        [70, 71, 72]
          .map(
            (id) =>
              `<w:num w:numId="${id}"><w:abstractNumId w:val="9"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`,
          )
          .join(''),
    },
  );
  expect(questions.map(([kind, stem]) => [kind, stem?.includes('آهن')])).toEqual([
    ['open', true],
    ['open', true],
    ['open', true],
  ]);
});

test('what a title calls a question is one with the offers below it, whatever its words', async () => {
  const { questions } = await read(
    [1, 2, 3]
      .map((n) => p(bold(`Question ${n}`)) + p('La glace est :') + p('A. légère') + p('B. lourde'))
      .join(''),
  );
  expect(questions).toHaveLength(3);
  expect(questions[1]?.[1]?.replace(/\s+/g, ' ')).toContain('La glace est : A. légère B. lourde');
});

test('offers in one line, the first of which bears the letter of its list', async () => {
  const { questions } = await read(
    p('1. Which floats?') + item(3, 0, 'iron     B. ', highlighted('ice'), '\tC. sand'),
  );
  expect(questions).toEqual([['single-choice', '1. Which floats?', '- iron', '+ ice', '- sand']]);
});

describe('what others are answered in', () => {
  const TASKS = [
    ['Explain how hail comes to be.', 'Drops freeze in a cloud'],
    ['Describe the colour of snow.', 'It is white'],
    ['Define the word thaw.', 'Ice that melts'],
  ] as const;
  const tasks = (form: (stem: string, answer: string, number: number) => string): string =>
    TASKS.map(([stem, answer], at) => form(stem, answer, at + 1)).join('');
  const under = (words: string): string => run(words, '<w:u w:val="single"/>');

  test.each([
    ['in red behind them', tasks((s, a, n) => p(`${n}. ${s} `, red(a)))],
    ['underlined behind them', tasks((s, a, n) => p(`${n}. ${s} `, under(a)))],
    ['in red below them, in cells', table(...TASKS.map(([s, a], at) => [p(`${at + 1}. ${s}`) + p(red(a))]))],
  ])('requests are answered %s', async (_, body) => {
    const { questions, page } = await read(body);
    expect(questions).toEqual(TASKS.map(([s, a], at) => ['open', `${at + 1}. ${s}`, `> ${a}`]));
    expect(page).not.toMatch(/Drops|white|melts/);
  });

  const FOUR = [...TASKS, ['Compare ice with iron.', 'Iron sinks']] as const;
  const four = (form: (stem: string, answer: string, number: number) => string): string =>
    FOUR.map(([stem, answer], at) => form(stem, answer, at + 1)).join('');

  test.each([
    ['in bold', four((s, a) => p(bold(s)) + p(a))],
    ['as headings', four((s, a) => styled('H2', s) + p(a))],
    ['below their titles with marks', four((s, a, n) => p(bold(`Question ${n} (3 marks)`)) + p(s) + p(a))],
    ['in rows of a table', table(...FOUR.map(([s, a], at) => [`${at + 1}. ${s}`, a]))],
  ])('requests are answered in plain words below them: %s', async (_, body) => {
    const { questions, page } = await read(body);
    expect(questions.map(([, , told]) => told)).toEqual(FOUR.map(([, a]) => `> ${a}`));
    expect(page).not.toMatch(/Drops|white|melts|sinks/);
  });

  test('two answered in plain words, where the others bear a word for it or a colour', async () => {
    const { questions, page } = await read(
      item(2, 0, bold('What floats?')) +
        p('Answer: Ice does.') +
        item(2, 0, bold('What is hail?')) +
        p('Frozen rain.') +
        item(2, 0, bold('Why is snow white?')) +
        p('It scatters light.') +
        item(2, 0, bold('What melts?')) +
        p(red('Ice, in spring.')),
    );
    expect(questions).toHaveLength(4);
    expect(page).not.toMatch(/Frozen|scatters|spring/);
  });

  test('requests without a number are answered below them, in the marker of others', async () => {
    const { questions } = await read(tasks((s, a) => p(bold(s)) + p(highlighted(a))));
    expect(questions).toEqual(TASKS.map(([s, a]) => ['open', s, `> ${a}`]));
  });

  const first = p('1. What floats?') + p(red('Ice does.')) + p('2. What is hail?') + p(red('Frozen rain.'));

  test.each([
    [
      'several lines with numbers of their own',
      p('3. Name two reasons.') + p(red('i) It is cold.')) + p(red('ii) It is wet.')),
    ],
    [
      'short lines in bold',
      p('3. Name two reasons.') +
        p('Show your work.') +
        p(run('It is cold', '<w:b/><w:color w:val="FF0000"/>')) +
        p(run('It is wet', '<w:b/><w:color w:val="FF0000"/>')),
    ],
    ['words behind a sentence', p('3. Two reasons come to mind. ', red('It is cold and it is wet'))],
    [
      'lines of one paragraph',
      p('3. – Why one? ', red('It is cold.'), '<w:r><w:br/></w:r>', '– Why two? ', red('It is wet.')),
    ],
  ])('%s answer in the colour of other answers', async (_, body) => {
    const { questions, page } = await read(first + body);
    expect(questions.slice(0, 2).map(([, , told]) => told)).toEqual(['> Ice does.', '> Frozen rain.']);
    expect(page).not.toMatch(/cold|wet/);
  });

  test('one answer in red makes no answer of a warning far below', async () => {
    const { page } = await read(
      p('1. What floats?') + p(red('Ice does.')) + p('So much for ice.') + p(red('Mind the step.')),
    );
    expect(page).toContain('Mind the step.');
    expect(page).not.toContain('Ice does.');
  });

  test('an underlined word behind a colon of a list is a word of its sentence', async () => {
    const { questions } = await read(item(2, 0, 'Snow: in many forms (such as: ', under('powder'), '.'));
    expect(questions).toEqual([]);
  });
});

describe('a document that is called an exam', () => {
  const rows =
    item(2, 0, 'Forms of frozen water.') +
    p(bold('Snow:'), ' flakes that grow in the cold.') +
    p(bold('Hail:'), ' drops that a storm has thrown up again.') +
    item(2, 0, 'Parts of a glacier.') +
    p(bold('Firn'), ' is old snow.') +
    item(2, 0, 'Uses of ice.') +
    p('Fish is kept on it.') +
    item(2, 0, 'Why does it float?') +
    p('It is lighter than the water below.');

  test.each(['Examen', 'Exam 1', 'Preguntas', 'Réponses'])(
    '%s: what is counted asks, once one of it does',
    async (name) => {
      const { questions, page } = await read(rows, {}, `${name}.docx`);
      expect(questions).toHaveLength(4);
      expect(questions[1]).toEqual(['open', '2. Parts of a glacier.', '> Firn is old snow.']);
      expect(page).not.toMatch(/flakes|Firn|Fish|lighter/);
    },
  );

  test('a report with the same chapters is left alone, and so are rules of an exam', async () => {
    expect((await read(rows, {}, 'Report.docx')).page).toContain('Fish is kept on it.');
    const rules = ['Write in ink.', 'Read it all.', 'Hand it in.'].map((one) => item(2, 0, one)).join('');
    expect((await read(`${rules}${p('May I leave? No.')}`, {}, 'Exam.docx')).questions).toEqual([]);
  });
});

describe('letters that offer nothing', () => {
  test('a list below each question that stops at its a answers, and so does the one that goes on', async () => {
    const { questions, page } = await read(
      each((stem, answer) => item(2, 0, stem) + item(2, 1, `${answer}, as a rule.`)) +
        item(2, 0, 'What are the three uses of ice?') +
        ['Fish', 'Drinks', 'Rinks'].map((one) => item(2, 1, one)).join(''),
    );
    expect(questions).toHaveLength(4);
    expect(questions[3]![2]).toMatch(/Fish[\s\S]*Rinks/);
    expect(page).not.toMatch(/Frozen|Fish|Rinks/);
  });

  test.each([
    ['in their order', ['It floats.', 'It sinks.', 'It melts.'], 'abc'],
    ['in another', ['It sinks.', 'It melts.', 'It floats.'], 'bca'],
  ])('parts that are answered by their letters below, %s', async (_, told, letters) => {
    const parts = ['ice', 'iron', 'snow'].map((one, at) => p(`${'abc'[at]}) ${one}`)).join('');
    const { questions, page } = await read(
      p('1. Tell what each of these does.') +
        parts +
        told.map((one, at) => p(`${letters[at]}) ${one}`)).join(''),
    );
    expect(questions).toHaveLength(1);
    expect(questions[0]![1]).toContain('c) snow');
    expect(questions[0]![2]).toContain('It melts.');
    expect(page).not.toContain('floats');
  });

  test('words between dots, with a line of them behind, answer what a picture or a program parts them from', async () => {
    const { page } = await read(
      p('1. Why does this melt?') +
        p(run('while (isWarm) {', CODE)) +
        p(`......because it is so much warmer there than it was outside${'.'.repeat(90)}`),
    );
    expect(page).not.toContain('warmer');
    const gaps = await read(p(`......is what we call the water that has frozen in a cloud.......`));
    expect(gaps.page).toContain('has frozen');
  });
});

describe('statements with both judgements', () => {
  const under = (words: string): string => run(words, '<w:u w:val="single"/>');
  test.each([
    ['underlined, below', p('1. Ice floats.') + p(under('V'), '      F')],
    ['highlighted, below', p('1. Ice floats.') + p(highlighted('True'), ' / False')],
    ['in bold, at the end', p('1. Ice floats.  (', bold('T'), ' / F)')],
    ['in red, in German', p('1. Ice floats.   ', red('Richtig'), ' oder Falsch')],
  ])('the right one is %s', async (_, body) => {
    const { questions } = await read(body);
    expect(questions.map(([kind, prompt]) => [kind, prompt])).toEqual([['true-false', '1. Ice floats.']]);
  });

  test('neither set apart tells nothing, and both are letters of a sentence elsewhere', async () => {
    expect((await read(p('1. Ice floats.') + p('V      F'))).questions.map(([kind]) => kind)).not.toContain(
      'true-false',
    );
    expect((await read(p('The voltage is ', bold('V'), ' F.'))).questions.map(([kind]) => kind)).toEqual([]);
  });
});

describe('a sheet whose answers bear no word for it', () => {
  const under = (words: string): string => run(words, '<w:u w:val="single"/>');

  test('sentences underlined below questions, and then words underlined behind a colon', async () => {
    const { questions, page } = await read(
      p('What floats?') +
        p(under('The ice does that.')) +
        p('What is hail?') +
        p(under('It is frozen rain.')) +
        p('Write down its colour: ', under('white')),
    );
    expect(questions.slice(0, 2)).toEqual([
      ['open', 'What floats?', '> The ice does that.'],
      ['open', 'What is hail?', '> It is frozen rain.'],
    ]);
    expect(page).not.toMatch(/frozen|white/);
    const title = await read(p('What floats?') + p(under('Ice in its forms')));
    expect(title.page).toContain('Ice in its forms');
  });

  test('words behind a wide space, of three questions without a number, and not of one', async () => {
    const wide = ASKED.map(([stem, answer]) => p(`Look outside. ${stem}   ${answer}`));
    const { questions, page } = await read(wide.join(''));
    expect(questions.map(([, , told]) => told)).toEqual(ASKED.map(([, answer]) => `> ${answer}`));
    expect(page).not.toContain('Frozen');
    expect((await read(wide[0]!)).page).toContain('Ice does');
    const columns = ASKED.map(([stem, answer]) => p(`Ice     –     Eis     ${stem}     ${answer}`));
    expect((await read(columns.join(''))).questions).toEqual([]);
  });

  test('a program below a request for one, where another of the exercises is answered', async () => {
    const program = ['body {', '  color: white;', '}']
      .map((line) => p(run(line, `${CODE}<w:color w:val="7FDBCA"/>`)))
      .join('');
    const sheet = (request: string) =>
      p(bold('Exercise 1:'), ' What floats? ', red('Ice does.')) +
      p(bold('Exercise 2:'), ` ${request}`) +
      program +
      p(bold('Exercise 3:'), ' Describe what you see.');
    const { questions } = await read(sheet('Write a style for pages about snow.'));
    expect(questions[1]![1]).toBe('Exercise 2: Write a style for pages about snow.');
    expect(questions[1]![2]).toContain('color: white');
    const about = await read(sheet('Write down what the following style does.'));
    expect(about.questions[1]![1]).toContain('color: white');
  });
});
