/** How teachers set their sheets: what test generators print, and what whole documents do with their questions. */
import { describe, expect, test } from 'vitest';
import { plainText } from '../../../src/lesson/index.ts';
import { bold, docx, highlighted, item, LISTS, p, red, styled, table } from '../../support/docx.ts';
import { offersOf, pageUnfolded } from './sheet.ts';
import { readFile } from './support.ts';

const TAB = '<w:r><w:tab/></w:r>';

async function read(...body: readonly string[]) {
  const bytes = docx(body.join(''), { numbering: LISTS });
  const { lesson } = await readFile('sheet.docx', bytes);
  const questions = lesson.questions.map((one) => {
    const feedback = one.feedback && plainText(one.feedback).trim();
    return [one.kind, plainText(one.prompt).trim(), ...offersOf(one), ...(feedback ? [`> ${feedback}`] : [])];
  });
  return { questions, page: pageUnfolded(lesson) };
}

describe('what a test generator prints, with its answers in a section at the end', () => {
  const OFFERS = (...words: readonly string[]) => table(...words.map((one, at) => [`${'ABCD'[at]}.`, one]));
  const TEST = [
    p(bold('Ice: a test')),
    p(bold('Multiple Choice')),
    p('Identify the choice that best completes the statement.'),
    p('____', TAB, '1.', TAB, 'Which floats?'),
    OFFERS('iron', 'ice', 'gold'),
    p('____', TAB, '2.', TAB, 'Look at the drawing.'),
    p('What sinks in it?'),
    OFFERS('lead', 'cork'),
    p(bold('True/False')),
    p('____', TAB, '1.', TAB, 'Snow is warm.'),
    p(bold('Completion')),
    p('1.', TAB, 'Frozen rain is called ____________________.'),
    p(bold('Short Answer')),
    p('1.', TAB, 'Why does ice float?'),
    p('____________________________________'),
  ];
  const META = [
    p('PTS:', TAB, '1', TAB, 'DIF:', TAB, 'Easy'),
    p('OBJ:', TAB, 'Ice 1.2'),
    p('KEY:', TAB, 'ice | iron', TAB, 'MSC:', TAB, 'Unit A'),
  ];
  const ANSWERS = [
    p(bold('Ice: a test')),
    p(bold('Answer Section')),
    p(bold('MULTIPLE CHOICE')),
    p(TAB, '1.', TAB, 'ANS:', TAB, 'B'),
    p('A is incorrect because iron is heavy.'),
    p('B is correct because ice is light.'),
    p('C is incorrect because gold is heavier.'),
    ...META,
    p(TAB, '2.', TAB, 'ANS:', TAB, 'A', TAB, 'PTS:', TAB, '1'),
    p(bold('TRUE/FALSE')),
    p(TAB, '1.', TAB, 'ANS:', TAB, 'F', TAB, 'PTS:', TAB, '1'),
    p(bold('COMPLETION')),
    p(TAB, '1.', TAB, 'ANS:', TAB, 'hail', TAB, 'PTS:', TAB, '1'),
    p(bold('SHORT ANSWER')),
    p(TAB, '1.', TAB, 'ANS:', TAB),
    p('Because it is light.'),
  ];
  const ASKED = [
    [
      'single-choice',
      'Which floats?',
      '- iron',
      '+ ice',
      '- gold',
      '> A is incorrect because iron is heavy. B is correct because ice is light. C is incorrect because gold is heavier.',
    ],
    ['single-choice', 'Look at the drawing. What sinks in it?', '+ lead', '- cork'],
    ['true-false', 'Snow is warm.'],
    ['gap-fill', 'Frozen rain is called ___.'],
    ['open', 'Why does ice float?', '> Because it is light.'],
  ];

  test('each question has its own, and what is said of it; what the generator keeps of it is left out', async () => {
    const { questions, page } = await read(...TEST, ...ANSWERS);
    expect(questions).toEqual(ASKED);
    expect(page).toContain('Multiple Choice');
    expect(page).not.toMatch(/ANS|PTS|DIF|MSC|Unit A|hail|because|____|ANSWER SECTION/);
  });

  test('where its questions stand elsewhere, the answers are folded as they are', async () => {
    const { questions, page } = await read(p('A letter to all.'), p('1. A'), p('2. B'), ...ANSWERS);
    expect(questions).toEqual([]);
    expect(page).not.toContain('ice is light');
  });

  test('in each of several tests of a document, whose numbers begin anew', async () => {
    const { questions, page } = await read(...TEST, ...ANSWERS, ...TEST, ...ANSWERS);
    expect(questions).toEqual([...ASKED, ...ASKED]);
    expect(page.match(/Ice: a test/g)).toHaveLength(2);
  });
});

describe('offers that are no list of the word processor’s', () => {
  const FLOATS = ['single-choice', '1. Which floats?', '- iron', '+ ice', '- gold'];

  test('typed bullets, the first behind what asks, with a star behind or before the right one', async () => {
    const { questions } = await read(
      p('1. ', bold('Which floats?'), ' • ', TAB, 'iron'),
      p('• ice  *'),
      p('• gold'),
      p('2. Which are metals:'),
      p('*• iron'),
      p('• ice'),
      p('*• gold'),
    );
    expect(questions).toEqual([
      FLOATS,
      ['multiple-choice', '2. Which are metals:', '+ iron', '- ice', '+ gold'],
    ]);
  });

  test('parted by commas, the right one said below', async () => {
    const asked = (stem: string, offers: string, answer: string) => [
      p(stem),
      p(offers),
      p(`Answer: ${answer}`),
    ];
    const { questions } = await read(
      p('(1)'),
      ...asked('On water there floats ____.', 'iron, ice, gold', 'ice'),
      p('(2)'),
      ...asked('“Cold and white”', 'coal, Snow White, tar,', 'Snow White (a tale)'),
      ...asked('Which sinks?', 'cork, lead', 'lead'),
    );
    expect(questions).toMatchObject(
      [
        ['single-choice', /On water/, '- iron', '+ ice', '- gold'],
        ['single-choice', /Cold and white/, '- coal', '+ Snow White', '- tar', '> (a tale)'],
        ['single-choice', 'Which sinks?', '- cork', '+ lead'],
      ].map((one) => one.map((words) => (words instanceof RegExp ? expect.stringMatching(words) : words))),
    );
  });

  test('an answer that is none of what commas part stays one', async () => {
    const asked = (stem: string, answer: string) => [
      p(stem),
      p('Think of cold, wind, snow'),
      p(`Answer: ${answer}`),
    ];
    const { questions } = await read(
      ...asked('Why does ice float?', 'It is light.'),
      ...asked('Why is snow white?', 'It scatters light.'),
      ...asked('Why is hail round?', 'It turns.'),
    );
    expect(questions.map(([kind]) => kind)).toEqual(['open', 'open', 'open']);
  });

  test('two lines, one of them marked, where the sheet counts its questions', async () => {
    const { questions } = await read(
      p('1) Ice floats:'),
      p(highlighted('true')),
      p('false'),
      p('2) Which floats?'),
      p('iron'),
      p(highlighted('ice')),
      p('gold'),
      p('3) It sinks:'),
      p('cork'),
      p(highlighted('lead')),
    );
    expect(questions).toEqual([
      ['true-false', '1) Ice floats:'],
      ['single-choice', '2) Which floats?', '- iron', '+ ice', '- gold'],
      ['single-choice', '3) It sinks:', '- cork', '+ lead'],
    ]);
  });
});

describe('answers of a few words behind what they answer, where a whole list has them', () => {
  const asked = (questions: readonly (readonly string[])[]) =>
    questions.map(([kind, prompt = '', ...others]) => [
      kind,
      prompt.replace(/^(?:\d|[ivx]+)\. /, ''),
      ...others,
    ]);
  const rest = (...pairs: readonly (readonly [string, string])[]) =>
    pairs.map(([stem, answer]) => item(2, 0, `${stem} ${answer}`));
  const MORE = [
    ['Which is heavier, iron or ice?', 'iron'],
    ['At how many degrees does ice melt?', '0 °C'],
    ['What is frozen rain called?', 'hail'],
  ] as const;

  test('behind a question mark', async () => {
    const { questions, page } = await read(...rest(['What floats on water?', 'ice'], ...MORE));
    expect(asked(questions)).toEqual([
      ['open', 'What floats on water?', '> ice'],
      ...MORE.map(([stem, answer]) => ['open', stem, `> ${answer}`]),
    ]);
    expect(page).not.toMatch(/hail|0 °C/);
  });

  test('behind a colon as well, among others that ask', async () => {
    const { questions } = await read(
      ...rest(['What floats on water?', 'ice'], ...MORE, ['The ratio of their ages is:', '7:3']),
    );
    expect(asked(questions).at(-1)).toEqual(['open', 'The ratio of their ages is:', '> 7:3']);
  });

  test('of which one is offered below, in short', async () => {
    const { questions } = await read(
      ...rest(['How long is the train?', '150 m']),
      ...['120 metres', '150 metres', '15 metres'].map((one) => item(2, 1, one)),
      ...rest(...MORE),
    );
    expect(asked(questions)[0]).toEqual([
      'single-choice',
      'How long is the train?',
      '- 120 metres',
      '+ 150 metres',
      '- 15 metres',
    ]);
  });

  test('behind a wide space: what belongs in the gap, and which of the words it is', async () => {
    const gaps = ['AB, BC, ____     CD', '2, 4, ?, 8    6', '1, 3, 5, ____   7', 'X, Y, ___    Z'];
    const words = [
      'ice snow hail iron   iron',
      'gold tin lead ice   ice',
      'fog rain sun gold   gold',
      'tar coal snow  snow',
    ];
    const { questions } = await read(
      ...gaps.map((one) => item(2, 0, one)),
      p('Odd one out'),
      ...words.map((one) => item(5, 0, one)),
    );
    expect(asked(questions)).toEqual([
      ['gap-fill', 'AB, BC, ___'],
      ['open', '2, 4, ?, 8', '> 6'],
      ['gap-fill', '1, 3, 5, ___'],
      ['gap-fill', 'X, Y, ___'],
      ['open', 'ice snow hail iron', '> iron'],
      ['open', 'gold tin lead ice', '> ice'],
      ['open', 'fog rain sun gold', '> gold'],
      ['open', 'tar coal snow', '> snow'],
    ]);
  });

  test.each([
    ['points', '(2 points)'],
    ['points without brackets', '2 points'],
    ['a request', 'Explain.'],
    ['what is to be chosen', 'Yes / No'],
    ['the first of the offers', 'a) ice b) iron'],
  ])('not %s', async (_, tail) => {
    const { questions, page } = await read(
      ...rest(['What floats on water?', tail], ...MORE.map(([stem]) => [stem, tail] as const)),
    );
    // The letters of what is offered count a list of its own.
    expect(page + JSON.stringify(questions)).toContain(tail.replace(/[ab]\) /g, ''));
    expect(questions.flat().filter((one) => one.startsWith('> '))).toEqual([]);
  });
});

test('what a part of a sheet does with its questions holds for that part alone', async () => {
  const told = (number: number, stem: string) => [
    p(`${number}) ${stem}`),
    p('It is so because water is as it is.'),
  ];
  const { questions } = await read(
    p(bold('Part one')),
    ...told(1, 'Why does ice float?'),
    ...told(2, 'What is hail? Give an example.'),
    ...told(3, 'Explain in a few words how snow comes to be.'),
    ...told(4, 'Why is snow white?'),
    p(bold('Part two')),
    p('5) Explain how a glacier moves.'),
    p('6) Describe an iceberg.'),
    p('7) Draw a crystal of snow.'),
    p('8) Write down what you know about ice.'),
  );
  expect(questions.map(([, prompt, ...answer]) => [prompt?.slice(0, 2), answer.length])).toEqual([
    ['1)', 1],
    ['2)', 1],
    ['3)', 1],
    ['4)', 1],
    ['5)', 0],
    ['6)', 0],
    ['7)', 0],
    ['8)', 0],
  ]);
});

describe('places to write are questions', () => {
  const asked = async (...body: readonly string[]) => {
    const { questions } = await read(...body);
    return questions.map(([kind, prompt]) => `${kind}: ${prompt}`);
  };

  test('behind what asks, and in the sentences of a list or below words that tell to fill them in', async () => {
    expect(
      await asked(
        p('Name: ______________'),
        p('Date: ________ Class: ________'),
        p('1. What is frozen rain called? ____________'),
        item(1, 0, 'Kilo means __________ times as much.'),
        item(1, 0, 'Mega means __________ times as much.'),
        p(bold('Fill in the gaps')),
        p('Ice floats on ________, and lead ________.'),
        p('Snow is ________.'),
        p('Words: water, sinks, white'),
      ),
    ).toEqual([
      'open: 1. What is frozen rain called? ____________',
      'open: Kilo means __________ times as much.',
      'open: Mega means __________ times as much.',
      'open: Ice floats on ________, and lead ________.',
      'open: Snow is ________.',
    ]);
  });

  test('with its gaps a table that is to be completed', async () => {
    expect(
      await asked(
        p('Complete the following table:'),
        table(['Matter', 'Floats'], ['ice', 'yes'], ['lead', ''], ['cork', '']),
      ),
    ).toEqual([expect.stringMatching(/^open: Complete the following table: Matter Floats ice yes/)]);
  });

  test('not in what only has a line, nor in a table that is full', async () => {
    expect(
      await asked(
        p('The parties have signed at ________ on ________.'),
        p('Signature: ____________'),
        p('Complete the following table:'),
        table(['Matter', 'Floats'], ['ice', 'yes']),
      ),
    ).toEqual([]);
  });
});

test('what a form says of where to write is a place to write', async () => {
  const field = (words: string, more = '') =>
    `<w:sdt><w:sdtPr><w:showingPlcHdr/>${more}<w:text/></w:sdtPr><w:sdtContent><w:r><w:t>${words}</w:t></w:r></w:sdtContent></w:sdt>`;
  const { questions, page } = await read(
    p(field('Enter the author of it', '<w:dataBinding w:xpath="/x"/>')),
    p(field('Sincerely')),
    item(2, 0, 'What floats? ', field('Click or tap here to enter text.')),
    item(2, 0, 'What sinks? ', field('Click or tap here to enter text.')),
  );
  expect(questions.map(([kind, prompt]) => [kind, prompt?.replaceAll('_', '').trim()])).toEqual([
    ['open', '1. What floats?'],
    ['open', '2. What sinks?'],
  ]);
  expect(page).toContain('Enter the author of it Sincerely');
});

describe('an exercise that a typed line calls by its number', () => {
  test('asks each of its counted requests, and what belongs to it; what stands above them stays', async () => {
    const { questions, page } = await read(
      p(bold('Exercise 1 :'), ' ice (2 points)'),
      p('Look at the picture of the lake.'),
      item(2, 0, 'Explain why the ice floats.'),
      p('Think of what it weighs.'),
      item(2, 0, 'How thick must it be for a car'),
      p(bold('Exercise 2 (3 points) give the answers that tell:')),
      p('1. Describe snow.'),
      p('2. Write a poem about it.'),
    );
    expect(questions).toEqual([
      ['open', '1. Explain why the ice floats. Think of what it weighs.'],
      ['open', '2. How thick must it be for a car'],
      ['open', '1. Describe snow.'],
      ['open', '2. Write a poem about it.'],
    ]);
    expect(page).toContain('Look at the picture of the lake.');
  });

  test('is one question where it counts nothing', async () => {
    const { questions } = await read(
      p(bold('Exercise 1')),
      p('Ice floats on the lake.'),
      p('Why does it float?'),
      p(bold('Exercise 2: snow')),
      p('Explain how snow comes to be, and draw a crystal.'),
    );
    expect(questions).toEqual([
      ['open', 'Ice floats on the lake. Why does it float?'],
      ['open', 'Explain how snow comes to be, and draw a crystal.'],
    ]);
  });

  test('tells its answers below its requests, where most of them have some', async () => {
    const told = (number: number, stem: string, answer: string) => [p(`${number}. ${stem}`), p(bold(answer))];
    const { questions } = await read(
      p(bold('Exercise 1')),
      p('1. Describe ice.'),
      p('2. Describe snow.'),
      p('3. Describe hail.'),
      p(bold('Exercise 2')),
      ...told(1, 'Write down what floats.', 'ice, wood'),
      ...told(2, 'Write down what sinks.', 'lead, gold'),
      ...told(3, 'Write down what melts.', 'ice, snow'),
      ...told(4, 'Write down what burns.', 'wood, coal'),
    );
    expect(questions.map(([, , ...answer]) => answer)).toEqual([
      [],
      [],
      [],
      ['> ice, wood'],
      ['> lead, gold'],
      ['> ice, snow'],
      ['> wood, coal'],
    ]);
  });

  test('those that only tell ask nothing', async () => {
    const told = [p(bold('Exercise 1')), p('It was cold.'), p(bold('Exercise 2')), p('It was warm.')];
    expect((await read(...told)).questions).toEqual([]);
  });
});

describe('offers without letters, lists and a key', () => {
  const card = (stem: string, ...offers: readonly string[]) => [p(stem), ...offers.map((one) => p(one))];
  const CARDS = [
    card('Which floats on water?', 'ice', 'lead', 'gold', 'tin'),
    card('What is frozen rain called?', 'fog', 'hail', 'dew', 'steam'),
    card('Snow is ...?', 'white', 'black', 'green', 'blue'),
    card('What does a glacier do?', 'sing', 'move', 'burn', 'think'),
    card('Where does an iceberg come from?', 'a lake', 'a well', 'a glacier', 'a cloud'),
  ];

  test('are asked with what they offer, where a whole sheet does so', async () => {
    const { questions } = await read(...CARDS.flat());
    expect(questions).toEqual([
      ['open', 'Which floats on water? ice lead gold tin'],
      ['open', 'What is frozen rain called? fog hail dew steam'],
      ['open', 'Snow is ...? white black green blue'],
      ['open', 'What does a glacier do? sing move burn think'],
      ['open', 'Where does an iceberg come from? a lake a well a glacier a cloud'],
    ]);
  });

  test('with their key, where stars tell it', async () => {
    const sheet = CARDS.map(([stem, first, second, ...others], at) =>
      at % 2 === 0 ? [stem!, first!, p('* the right one'), ...others] : [stem!, first!, second!, ...others],
    );
    const { questions, page } = await read(...sheet.flat());
    expect(questions).toContainEqual([
      'single-choice',
      'Which floats on water?',
      '- ice',
      '+ the right one',
      '- gold',
      '- tin',
    ]);
    expect(page).not.toContain('the right one');
  });

  test('not a few of them, nor where the lines differ in number', async () => {
    expect((await read(...CARDS.slice(0, 3).flat())).questions).toEqual([]);
    const uneven = CARDS.map(([stem, ...lines], at) => [stem!, ...lines.slice(0, (at % 4) + 1)]);
    expect((await read(...uneven.flat())).questions.map(([, prompt]) => prompt)).not.toContain(
      'Which floats on water? ice',
    );
  });

  test('true or false below a counted statement that has no sign behind it', async () => {
    const { questions } = await read(
      p('1) Ice floats on water'),
      p(highlighted('true')),
      p('false'),
      p('2) Lead floats on water'),
      p('true'),
      p(highlighted('false')),
    );
    expect(questions).toEqual([
      ['true-false', '1) Ice floats on water'],
      ['true-false', '2) Lead floats on water'],
    ]);
  });
});

test('the parts of a request are answered one by one, each below its own letter, and asked with the request', async () => {
  const told = (level: number, stem: string, answer: string) => [item(2, level, stem), p(answer)];
  const { questions, page } = await read(
    ...told(0, 'Why does ice float?', 'It is light.'),
    ...told(0, 'What is hail?', 'Frozen rain.'),
    item(2, 0, 'Briefly describe the life of:'),
    ...told(1, 'a snowflake', 'It is short.'),
    ...told(1, 'a glacier', 'It is long.'),
    ...told(0, 'Why is snow white?', 'It scatters light.'),
    ...told(0, 'What is dew?', 'Water of the air.'),
  );
  expect(questions.slice(2, 4)).toEqual([
    ['open', 'Briefly describe the life of: a snowflake', '> It is short.'],
    ['open', 'Briefly describe the life of: a glacier', '> It is long.'],
  ]);
  expect(questions).toHaveLength(6);
  expect(page).not.toMatch(/short|long/);
});

test('a page of lettered offers in a table, with pictures that only keep their place, is its questions', async () => {
  const asked = (number: string, stem: string, ...offers: readonly string[]) => [
    [number, '', stem],
    ...offers.map((one, at) => ['', `${'ABC'[at]})`, one]),
  ];
  const { questions } = await read(
    table(
      ...asked('1', 'Which floats?', 'iron', 'ice'),
      ['', '', ''],
      ...asked('2', 'Which of them sinks in water?', 'lead', 'cork', 'ice'),
    ),
  );
  expect(questions).toEqual([
    ['open', '1. Which floats? A) iron B) ice'],
    ['open', '2. Which of them sinks in water? A) lead B) cork C) ice'],
  ]);
});

test('what somebody has written on a line of dots answers what asks above it, or before it', async () => {
  const DOTS = '.'.repeat(30);
  const { questions, page } = await read(
    p(`1. What floats? ${DOTS}ice${DOTS}`),
    p('2. Why does it float?'),
    p(`.....it is light ${DOTS}`),
    p('3. What sinks?'),
    p(`It sinks because ${DOTS}`),
  );
  expect(questions.slice(0, 2)).toEqual([
    ['open', '1. What floats?', '> ice'],
    ['open', '2. Why does it float?', '> it is light'],
  ]);
  expect(page).not.toMatch(/it is light/);
  expect(JSON.stringify(questions) + page).toContain('It sinks because');
});

test('an answer with a dash is no offer, though a line below it is bold', async () => {
  const told = (stem: string, answer: string) => [
    p(stem),
    p(`Answer – ${answer}`),
    p(bold('It is well known')),
    p('It may be seen in winter'),
  ];
  const { questions } = await read(
    ...told('What is hail?', 'It is frozen rain'),
    ...told('What is dew?', 'It is water of the air'),
    ...told('What is rime?', 'It is frozen dew'),
  );
  expect(questions.filter(([kind]) => kind === 'single-choice')).toEqual([]);
});

test('requests that bear the typed bullet of the questions around them are answered as these are', async () => {
  const told = (stem: string, answer: string) => [p(`• ${stem}`), p(answer), p('')];
  const { questions } = await read(
    ...told('Why does ice float?', 'It is light, lighter than the water around it.'),
    ...told('What is hail?', 'It is rain that has frozen in a cloud.'),
    ...told('Describe a snowflake.', 'It has six arms, and no other is like it.'),
    ...told('Why is snow white?', 'It scatters all the light that it gets.'),
    ...told('What is dew?', 'It is water of the air on cold grass.'),
  );
  expect(questions.map(([, prompt]) => prompt)).toContain('• Describe a snowflake.');
  expect(questions).toHaveLength(5);
});

test('sums that end at their equals sign are asked with what tells to work them out', async () => {
  const { questions } = await read(
    p('Convert into decimal numbers:'),
    p('11 binary ='),
    p('101 binary ='),
    p('The sum of all is 8 ='),
    p('So much for numbers.'),
    p('x ='),
    p('y ='),
  );
  expect(questions).toEqual([
    ['open', 'Convert into decimal numbers: 11 binary = 101 binary = The sum of all is 8 ='],
  ]);
});

test('what a template has in brackets, and the titles of chapters, are no answers, whatever their colour', async () => {
  const { questions, page } = await read(
    p('1. Scope of the project'),
    p(red('[Say in a few words what is to be done]')),
    p('2. Costs'),
    p(red('&lt;Amount&gt;')),
    p('What does it cost?'),
    p(red('Chapter 2 – Time')),
    p('It takes a year.'),
  );
  expect(questions).toEqual([]);
  expect(page).toContain('Chapter 2 – Time');
});

describe('parts of a request in letters of their own, each with its answer below', () => {
  const SHEETS = {
    en: [
      'Describe each in one sentence:',
      'Sleet',
      'Rain and snow.',
      'Fog',
      'A low cloud.',
      'What is hail?',
      'Frozen rain.',
    ],
    fr: [
      'Définissez chaque mot :',
      'Le grésil',
      'De la pluie.',
      'Le brouillard',
      'Un nuage bas.',
      'Qu’est-ce que la grêle ?',
      'De la pluie gelée.',
    ],
    de: [
      'Beschreibe jedes in einem Satz:',
      'Graupel',
      'Regen und Schnee.',
      'Nebel',
      'Eine Wolke.',
      'Was ist Hagel?',
      'Gefrorener Regen.',
    ],
    es: [
      'Defina cada palabra:',
      'Aguanieve',
      'Lluvia y nieve.',
      'Niebla',
      'Una nube baja.',
      '¿Qué es el granizo?',
      'Lluvia helada.',
    ],
  };
  const FORMS: readonly (readonly [string, (words: string, at: number) => string])[] = [
    ['of a list', (words) => item(3, 0, words)],
    ['(a)', (words, at) => p(`(${'abc'[at]}) ${words}.`)],
    ['a)', (words, at) => p(`${'abc'[at]}) ${words}`)],
    ['A.', (words, at) => p(`${'ABC'[at]}. ${words}.`)],
  ];
  test.each(
    FORMS.flatMap(([name, form]) =>
      Object.values(SHEETS).map((sheet) => [name, sheet[0]!, form, sheet] as const),
    ),
  )(
    '%s: %s',
    async (_, request, form, [, one = '', first = '', two = '', second = '', stem = '', third = '']) => {
      const { questions, page } = await read(
        p(`1. ${request}`),
        form(one, 0),
        p(first),
        form(two, 1),
        p(second),
        p(`2. ${stem}`),
        p(third),
        p(`3. ${stem}`),
        p(third),
      );
      expect(questions.map(([, , ...told]) => told)).toEqual(
        [first, second, third, third].map((told) => [`> ${told}`]),
      );
      expect(questions[0]![1]).toContain(request);
      expect(page).not.toContain(first);
    },
  );
});

describe('a full table among answers', () => {
  const told = (stem: string, answer: string) => p(`${stem}`) + p(answer);
  const GRID = table(['Kind', 'Where'], ['Hail', 'in a cloud']);
  const sheet = (stem: string) =>
    told('1. What is hail?', 'Frozen rain.') +
    told('2. What is sleet?', 'Rain and snow.') +
    told('3. What is fog?', 'A low cloud.') +
    told('4. What is frost?', 'Ice on leaves.') +
    p(`5. ${stem}`) +
    GRID;

  test.each([
    'Show the kinds of ice in a table.',
    'Illustrez les sortes de glace par un tableau.',
    'Which kinds of ice are there?',
  ])('answers %s', async (stem) => {
    const { questions, page } = await read(sheet(stem));
    expect(questions).toHaveLength(5);
    expect(page).not.toContain('in a cloud');
  });

  test.each(['What does the table below say of hail?', 'Que dit le tableau suivant de la grêle ?'])(
    'is what is asked about: %s',
    async (stem) => {
      const { page, questions } = await read(sheet(stem));
      expect(page + questions.map(([, asked]) => asked).join(' ')).toContain('in a cloud');
    },
  );
});

describe('offers that a list counts below a typed number', () => {
  const ASKED = [
    ['Which floats?', 'iron', 'ice', 'gold', 'lead'],
    ['Which is frozen rain?', 'fog', 'hail', 'dew', 'steam'],
    ['Which is white?', 'coal', 'snow', 'soot', 'ink'],
  ] as const;
  /** Lists of numbers that begin anew, each the second of the offers right. */
  const sheet = (number: (at: number) => string, key: string) =>
    ASKED.map(
      ([stem, ...offers], at) =>
        p(`${number(at + 1)} ${stem}`) +
        offers.map((one) => item(12 + at, 0, one)).join('') +
        (key ? p(key) : ''),
    ).join('');
  const NUMBERING =
    LISTS +
    [12, 13, 14]
      .map(
        (id) =>
          `<w:num w:numId="${id}"><w:abstractNumId w:val="2"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`,
      )
      .join('');
  const readSheet = async (body: string) =>
    (await readFile('sheet.docx', docx(body, { numbering: NUMBERING }))).lesson.questions;

  test.each([(at: number) => `Q${at})`, (at: number) => `${at}.`, (at: number) => `Frage ${at}:`])(
    'are asked without a key, and are a choice with one',
    async (number) => {
      const open = await readSheet(sheet(number, ''));
      expect(open.map((one) => plainText(one.prompt).replace(/\s+/g, ' '))).toEqual(
        ASKED.map(([stem, ...offers]) =>
          expect.stringMatching(`${stem.replace('?', '\\?')} ${offers.join(' ')}`),
        ),
      );
      for (const key of ['Answer: B', 'Réponse : B', 'Antwort: b)', 'Respuesta: b']) {
        const told = await readSheet(sheet(number, key));
        expect(told.map(offersOf)).toEqual(
          ASKED.map(([, one, two, ...others]) => [
            `- ${one}`,
            `+ ${two}`,
            ...others.map((each) => `- ${each}`),
          ]),
        );
      }
    },
  );
});

describe('an answer in a style of headings', () => {
  const STYLES = '<w:style w:type="paragraph" w:styleId="H4"><w:name w:val="heading 4"/></w:style>';
  const sheet = (word: string) =>
    p('1. What is hail?') +
    p(`${word}: Frozen rain.`) +
    p('2. Why is snow white?') +
    styled('H4', `${word}: It scatters light.`) +
    p('3. What is fog?') +
    p(`${word}: A low cloud.`);

  test.each(['Answer', 'Réponse', 'R', 'Antwort', 'Resp', 'Soluzione'])('%s', async (word) => {
    const { lesson } = await readFile('sheet.docx', docx(sheet(word), { numbering: LISTS, styles: STYLES }));
    expect(lesson.questions.map(({ feedback }) => feedback && plainText(feedback).trim())).toEqual([
      'Frozen rain.',
      'It scatters light.',
      'A low cloud.',
    ]);
    expect(pageUnfolded(lesson)).not.toContain('scatters');
  });

  test('a heading below what asks nothing makes no question', async () => {
    const body = p('Snow lies on the hills.') + styled('H4', 'Solution: salt') + p('It melts the ice.');
    const { lesson } = await readFile('sheet.docx', docx(body, { styles: STYLES }));
    expect(lesson.questions).toEqual([]);
  });
});

test.each(['Q#', 'Q# ', 'Question #'])('answers of several paragraphs end at the next %s', async (called) => {
  const { questions, page } = await read(
    p(bold(`${called}1: Explain hail.`)),
    p('Ans: It is frozen rain.'),
    p('It begins in tall clouds.'),
    p('Winds carry it up again.'),
    p(bold(`${called}2: Explain fog.`)),
    p('Ans: It is a low cloud.'),
  );
  expect(questions).toHaveLength(2);
  expect(page).not.toMatch(/tall clouds|Winds/);
});
