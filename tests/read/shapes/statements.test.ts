/** Statements to judge: what calls for it, and the ways in which each is judged. */
import { expect, test } from 'vitest';
import { read, sketch } from '../support.ts';
import { type Case, runs } from './case.ts';

interface Language {
  readonly calls: readonly string[];
  readonly yes: readonly [word: string, letter: string];
  readonly no: readonly [word: string, letter: string];
  readonly answer: string;
  readonly answers: string;
  readonly said: readonly [string, string, string];
}

/** The second statement is false. */
const LANGUAGES: Readonly<Record<string, Language>> = {
  en: {
    calls: [
      '## Part B: True/False',
      '**True or false?**',
      'Mark each of them T or F.',
      'State which of them are true or false.',
    ],
    yes: ['True', 'T'],
    no: ['False', 'F'],
    answer: 'Answer',
    answers: 'Answers',
    said: ['Ice floats on water.', 'Lead is quite light.', 'Wax burns in air.'],
  },
  fr: {
    calls: ['### Vrai ou faux ? Justifiez.', 'Dites si elles sont vraies (V) ou fausses (F).'],
    yes: ['Vrai', 'V'],
    no: ['Faux', 'F'],
    answer: 'Réponse',
    answers: 'Réponses',
    said: ['La glace flotte.', 'Le plomb est léger.', 'La cire brûle bien.'],
  },
  de: {
    calls: ['## Wahr oder falsch', 'Welche Sätze sind richtig oder falsch?'],
    yes: ['Richtig', 'R'],
    no: ['Falsch', 'F'],
    answer: 'Lösung',
    answers: 'Lösungen',
    said: ['Eis schwimmt auf Wasser.', 'Blei ist sehr leicht.', 'Wachs brennt in Luft.'],
  },
  es: {
    calls: ['## Verdadero o falso', 'Indica si son verdaderas o falsas.'],
    yes: ['Verdadero', 'V'],
    no: ['Falso', 'F'],
    answer: 'Respuesta',
    answers: 'Respuestas',
    said: ['El hielo flota.', 'El plomo es ligero.', 'La cera arde bien.'],
  },
  it: {
    calls: ['## Vero o falso?', 'Segna se sono vere o false:'],
    yes: ['Vero', 'V'],
    no: ['Falso', 'F'],
    answer: 'Risposta',
    answers: 'Risposte',
    said: ['Il ghiaccio galleggia bene.', 'Il piombo è leggero.', 'La cera brucia bene.'],
  },
  pt: {
    calls: ['## Verdadeiro ou falso', 'Marque V para verdadeiro ou F para falso:'],
    yes: ['Verdadeiro', 'V'],
    no: ['Falso', 'F'],
    answer: 'Resposta',
    answers: 'Respostas',
    said: ['O gelo flutua bem.', 'O chumbo é leve.', 'A cera arde bem.'],
  },
};

test.each([
  ['## Juist of onjuist?', 'J', 'O'],
  ['Waar of niet waar?', 'W', 'N'],
  ['## Certo ou errado', 'C', 'E'],
])('initials of what the call names: %s', async (call, yes, no) => {
  const page = (above: string) =>
    `# Quiz\n\n${above}\n\n1. (${yes}) Ice floats here.\n2. (${no}) Lead is light.\n3. (${yes}) Wax burns well.\n`;
  expect((await read(page(call))).lesson.questions.map(sketch)).toEqual([
    'true-false Ice floats here. [true]',
    'true-false Lead is light. [false]',
    'true-false Wax burns well. [true]',
  ]);
  expect((await read(page('## Marked so'))).lesson.questions).toEqual([]);
});

interface Judged {
  readonly n: number;
  readonly said: string;
  readonly word: string;
  readonly letter: string;
}

type Form = (all: readonly Judged[], language: Language) => string;
const rows = (all: readonly Judged[], row: (one: Judged) => string): string => all.map(row).join('\n');
const key = (all: readonly Judged[], row: (one: Judged) => string): string =>
  `${rows(all, ({ n, said }) => `${n}. ${said}`)}\n\n${rows(all, row)}`;

const FORMS: Readonly<Record<string, Form>> = {
  'in brackets behind them': (all) => rows(all, ({ n, said, word }) => `${n}. ${said} (${word})`),
  'by a letter behind them': (all) => rows(all, ({ said, letter }) => `- ${said} (${letter})`),
  'by a letter in front of them': (all) => rows(all, ({ n, said, letter }) => `${n}. (${letter}) ${said}`),
  'in bold behind them': (all) => rows(all, ({ n, said, word }) => `${n}. ${said} **${word}**`),
  'behind a dash and a sign': (all) =>
    rows(all, ({ n, said, word }) => `${n}. ${said} — ${n === 2 ? '❌' : '✅'} **${word}**`),
  'behind a broad arrow': (all) => rows(all, ({ n, said, word }) => `${n}. ${said} ➔ ${word}`),
  'behind an arrow': (all) => rows(all, ({ said, word }) => `- ${said} → ${word}`),
  'on the next line': (all) => rows(all, ({ n, said, word }) => `${n}. ${said}  \n   *${word}*`),
  'in lines of one paragraph': (all) =>
    rows(all, ({ n, said, word }) => `${'abc'[n - 1]}) ${said} (${word})  `),
  'by a point below': (all) => rows(all, ({ n, said, word }) => `${n}. ${said}\n   - **${word}**`),
  'in a quotation below': (all) => rows(all, ({ n, said, word }) => `${n}. ${said}\n\n   > ${word}.\n`),
  'by an answer in clear': (all, { answer }) =>
    rows(all, ({ n, said, word }) => `${n}. ${said}\n\n   **${answer}:** ${word}\n`),
  'by a fold in the item': (all, { answer }) =>
    rows(
      all,
      ({ n, said, word }) => `${n}. ${said}\n\n   \`\`\`{dropdown} ${answer}\n   ${word}.\n   \`\`\`\n`,
    ),
  'below headings': (all, { answer }) =>
    rows(all, ({ n, said, word }) => `#### ${n}. ${said}\n\n**${answer}:** ${word}\n`),
  'by marked points': (all, { yes: [yes], no: [no] }) =>
    rows(
      all,
      ({ n, said, word }) =>
        `${n}. ${said}\n${[yes, no].map((one) => `   - ${one === word ? `**${one}**` : one}`).join('\n')}`,
    ),
  'by boxes': (all, { yes: [yes], no: [no] }) =>
    rows(
      all,
      ({ n, said, word }) =>
        `${n}. ${said}\n${[yes, no].map((one) => `   - [${one === word ? 'x' : ' '}] ${one}`).join('\n')}`,
    ),
  'by crosses in a table': (all, { yes: [yes], no: [no] }) =>
    `| | ${yes} | ${no} |\n|---|---|---|\n${rows(all, ({ said, word }) => `| ${said} | ${word === yes ? 'X' : ''} | ${word === no ? 'X' : ''} |`)}`,
  'in a cell of a table': (all) =>
    `| n | | |\n|---|---|---|\n${rows(all, ({ n, said, letter }) => `| ${n} | ${said} | ${letter} |`)}`,
  'by a key in a line': (all, { answers }) =>
    `${rows(all, ({ n, said }) => `${n}. ( ) ${said}`)}\n\n**${answers}:** ${all.map(({ n, letter }) => `${n}. ${letter}`).join(', ')}`,
  'by a key below a heading': (all, { answers }) =>
    `${rows(all, ({ n, said }) => `${n}. \\_\\_\\_\\_ ${said}`)}\n\n## ${answers}\n\n${rows(all, ({ n, word }) => `${n}. ${word}`)}`,
  'by a key in a table, which says them once more': (all, { answers }) => {
    const table = (told: (one: Judged) => string) =>
      `| | |\n|---|---|\n${rows(all, (one) => `| ${one.said} | ${told(one)} |`)}`;
    return `${table(() => '❓')}\n\n## ${answers}\n\n${table(({ word }) => word)}`;
  },
  'by a folded key': (all, { answers }) =>
    key(all, () => '')
      .trimEnd()
      .concat(
        `\n\n<details>\n<summary>${answers}</summary>\n\n${all.map(({ n, letter }) => `${n}. ${letter}`).join(' ')}\n</details>`,
      ),
};

const pages = Object.entries(LANGUAGES).flatMap(([name, language]) =>
  language.calls.map((call) => [name, call] as const),
);

test.each(pages)('%s: %s', async (name, call) => {
  const language = LANGUAGES[name]!;
  const all = language.said.map((said, i): Judged => {
    const [word, letter] = i === 1 ? language.no : language.yes;
    return { n: i + 1, said, word, letter };
  });
  const expected = language.said.map((said, i) => `true-false ${said} [${i !== 1}]`);
  const found = Object.entries(FORMS).map(async ([form, write]) => {
    const { lesson } = await read(`# Quiz\n\n${call}\n\n${write(all, language)}\n`);
    // Labels of paragraphs and headings are kept.
    return [form, lesson.questions.map((one) => sketch(one).replace(/ (?:\d\.|[abc]\)) /, ' '))] as const;
  });
  const wanted = Object.keys(FORMS).map((form) => [form, expected] as const);
  expect(Object.fromEntries(await Promise.all(found))).toEqual(Object.fromEntries(wanted));
});

const CASES: readonly Case[] = [
  {
    what: 'statements that call for it themselves, and what explains the answer',
    page: [
      ...['1. Ice floats on water. (True/False)', '', '**Answer:** True', ''],
      ...['2. **True or false:** Lead is quite light.', '', '   Answer: False, it is heavy.', ''],
      ...['3. Wax burns in air. (T/F)', '   - **True**', '   - False', '', '   Explanation: It is a fuel.'],
    ].join('\n'),
    questions: [
      'true-false Ice floats on water. [true]',
      'true-false Lead is quite light. [false] > it is heavy.',
      'true-false Wax burns in air. [true] > Explanation: It is a fuel.',
    ],
  },
  {
    what: 'a reason on the next line, slanted or called so, of what a letter in front judges',
    page: [
      '## True or false',
      '',
      '1. (T) Ice floats on water.  ',
      '   *It is light.*',
      '2. (F) Lead is quite light.  ',
      '   Explanation: it is heavy.',
      '3. (T) Wax burns in air  ',
      '   and melts before it does.',
    ].join('\n'),
    questions: [
      'true-false Ice floats on water. [true] > It is light.',
      'true-false Lead is quite light. [false] > Explanation: it is heavy.',
      'true-false Wax burns in air and melts before it does. [true]',
    ],
  },
  {
    what: 'a reason behind a sign and its word',
    page: [
      '## True or false',
      '',
      '- Ice floats on water. — ✅ **True**. It is light.',
      '- Lead is quite light. ❌ False: it is heavy.',
      '- Wax burns in air. ➔ True, it is a fuel.',
    ].join('\n'),
    questions: [
      'true-false Ice floats on water. [true] > It is light.',
      'true-false Lead is quite light. [false] > it is heavy.',
      'true-false Wax burns in air. [true] > it is a fuel.',
    ],
  },
  {
    what: 'a reason behind the judgement, in brackets or not',
    page: [
      '## True or false',
      '',
      '- Ice floats on water → True, it is light.',
      '- Lead is quite light. (False: it is heavy)',
      '- Wax burns in air – True',
    ].join('\n'),
    questions: [
      'true-false Ice floats on water [true] > it is light.',
      'true-false Lead is quite light. [false] > it is heavy',
      'true-false Wax burns in air [true]',
    ],
  },
  ...(
    [
      ['English', 'True or false', 'Ice sinks here.', '**FALSE**', '*Correction*: Ice floats.'],
      [
        'a title of two words',
        'True or false',
        'Ice sinks here.',
        '**FALSE**',
        '**Correct answer:** Ice floats.',
      ],
      ['French', 'Vrai ou faux', 'La glace coule.', '**FAUX**', 'Phrase corrigée : elle flotte.'],
      ['German', 'Wahr oder falsch', 'Eis geht unter.', '**FALSCH**', 'Richtigstellung: Es schwimmt.'],
      ['Spanish', 'Verdadero o falso', 'El hielo se hunde.', '**FALSO**', '*Corrección:* el hielo flota.'],
      [
        'Italian',
        'Vero o falso',
        'Il ghiaccio affonda.',
        '**FALSO**',
        '*Correzione*: il ghiaccio galleggia.',
      ],
      [
        'Portuguese',
        'Verdadeiro ou falso',
        'O gelo afunda.',
        '**FALSO**',
        'Afirmação correta: o gelo flutua.',
      ],
      ['Dutch', 'Waar of onwaar', 'IJs zinkt altijd.', '**ONWAAR**', 'Correctie: ijs drijft.'],
    ] as const
  ).map(([what, call, said, verdict, right]) => ({
    what: `what is right instead, behind its judgement: ${what}`,
    page: `## ${call}\n\n**1. ${said}**\n\n${verdict}\n\n${right}\n\n**2. ${said}**\n\n${verdict}`,
    questions: [
      `true-false 1. ${said} [false] > ${right.replaceAll('*', '')}`,
      `true-false 2. ${said} [false]`,
    ],
  })),
  {
    what: 'short ones in paragraphs of their own',
    page: 'Ice floats here. (T/F)\n\nAnswer: T\n\nLead is light stuff. (True/False)\n\nAnswer: False',
    questions: ['true-false Ice floats here. [true]', 'true-false Lead is light stuff. [false]'],
  },
  {
    what: 'a number before the call is kept, and the judgement may be the next line',
    page: [
      '**1.** What floats?\n`Ice, for it is light.`',
      '**2.** True or false: wax never burns in air.\n`False — it is a fuel.`',
      '**3.** What sinks?\n`Lead, for it is heavy.`',
      '**4.** What melts?\n`Wax, in the sun.`',
    ].join('\n\n'),
    questions: [
      'open 1. What floats? > Ice, for it is light.',
      'true-false 2. wax never burns in air. [false] > it is a fuel.',
      'open 3. What sinks? > Lead, for it is heavy.',
      'open 4. What melts? > Wax, in the sun.',
    ],
  },
  {
    what: 'one key for all parts of a test, by their numbers',
    page: [
      ...['## Choices', '', '1. What floats?', '   - a) ice', '   - b) lead', ''],
      ...['2. What sinks?', '   - a) wax', '   - b) iron', ''],
      ...['## Gaps', '', '11. Ice ____ on water.', '12. Lead ____ in it.', '13. Wax ____ in the sun.', ''],
      ...[
        '## True or false',
        '',
        '21. Ice is very warm. (True/False)',
        '22. Lead is heavy stuff. (True/False)',
        '',
      ],
      ...['## Short answers', '', '31. What melts?', '32. What rusts?', '33. What burns?', ''],
      ...['## Answers', '', '1. a) ice', '2. b) iron', '', '11. floats', '12. sinks', '13. melts', ''],
      ...['21. False', '22. True', '', '31. Wax melts.', '32. Iron does.', '33. Wood burns.'],
    ].join('\n'),
    questions: [
      'single-choice What floats? [ICE | lead]',
      'single-choice What sinks? [wax | IRON]',
      'gap-fill 11. Ice ___ on water. [=floats]',
      'gap-fill 12. Lead ___ in it. [=sinks]',
      'gap-fill 13. Wax ___ in the sun. [=melts]',
      'true-false Ice is very warm. [false]',
      'true-false Lead is heavy stuff. [true]',
      'open What melts? > Wax melts.',
      'open What rusts? > Iron does.',
      'open What burns? > Wood burns.',
    ],
  },
  {
    what: 'one that nobody judges beside others',
    page: [
      '## True or false',
      '',
      '1. Ice floats on water. (T)',
      '2. Lead is quite light. (F)',
      '3. Nobody knows this.',
    ].join('\n'),
    questions: [
      'true-false Ice floats on water. [true]',
      'true-false Lead is quite light. [false]',
      'open Nobody knows this.',
    ],
  },
  {
    what: 'a list of which each item is judged, below a question that calls for nothing',
    page: [
      '**1.** What melts? *(1 point)*\n**Answer:** Wax does.',
      '**2.** What one sees of ice: *(3 points)*\n- "Ice floats on water" → **TRUE** (it is light)\n- "Lead is quite light" → **FALSE** (see line 2)',
      '**3.** What sinks? *(1 point)*\n**Answer:** Lead does.',
    ].join('\n\n'),
    questions: [
      'open 1. What melts? (1 point) > Wax does.',
      'true-false "Ice floats on water" [true] > it is light',
      'true-false "Lead is quite light" [false] > see line 2',
      'open 3. What sinks? (1 point) > Lead does.',
    ],
    says: ['10:3 label-gap: The label “3.” stands where “2.” was expected.'],
  },
  {
    what: 'a list that nothing asks is none',
    page: 'What a lake holds:\n\n- Ice floats on water → TRUE\n- Lead is quite light → FALSE',
    questions: [],
  },
  {
    what: 'settings and values are no statements',
    page: [
      'A flag is either true or false:',
      '',
      '- `cache` – true',
      '- `strict mode`: false',
      '- zero – False',
    ].join('\n'),
    questions: [],
  },
  {
    what: 'a list of values that a heading speaks of is left as it is',
    page: ['## True and false in Python', '', '- An empty list is false.', '- Any other list is true.'].join(
      '\n',
    ),
    questions: [],
  },
];

runs('statements', CASES);

test('what stands among statements and is none is lost nowhere', async () => {
  const page = [
    'Some words.',
    '',
    '1. Ice floats on water. (T)',
    '2. ```',
    '   kept',
    '   ```',
    '3. Lead is quite light. (F)',
  ];
  const { lesson, html } = await read(
    ['# T', '', '## True or false', '', ...page, '', '- True', '- False'].join('\n'),
  );
  expect(lesson.questions.map(sketch)).toEqual([
    'true-false Ice floats on water. [true]',
    'open kept',
    'true-false Lead is quite light. [false]',
  ]);
  expect(html.replace(/<[^>]+>|\s+/g, ' ')).toMatch(/Some words\. .*True +False/);
});

test('a bold title of the next part ends the statements of the one before', async () => {
  const asked = ['1. Ice floats on water. ___', '2. Lead is quite light. ___'];
  const part = [
    '**B. Answer these:**',
    '',
    '1. Why does it float?',
    '   ____',
    '',
    '2. Why is it cold?',
    '   ____',
  ];
  const key = ['## Answer key', '', '**A. True or false:**', '1. True', '2. False (it is heavy)', ''];
  const page = ['# T', '', '**A. True or false? / Vrai ou faux ?**', '', ...asked, '', ...part, '', ...key];
  const { lesson } = await read([...page, '**B. Answers:**', '1. It is light', '2. It is winter'].join('\n'));
  expect(lesson.questions.map(sketch).slice(0, 2)).toEqual([
    'true-false Ice floats on water. [true]',
    'true-false Lead is quite light. [false] > (it is heavy)',
  ]);
});

test('the one list of a page is called for by a key that judges each of its items', async () => {
  const list = '1. Ice floats on water.\n2. Lead is quite light.\n';
  const { lesson } = await read(`# T\n\nA text.\n\n${list}\n## Answers\n\n1. T\n2. F, it is heavy.\n`);
  expect(lesson.questions.map(sketch)).toEqual([
    'true-false Ice floats on water. [true]',
    'true-false Lead is quite light. [false] > it is heavy.',
  ]);
  const kinds = async (asked: string, key: string) =>
    (await read(`# T\n\n${asked}\n## Answers\n\n${key}`)).lesson.questions.map(({ kind }) => kind);
  expect(await kinds(list, '1. True\n')).toEqual([]);
  // By itself, each says by its answer what it is.
  expect(await kinds(list, '1. True\n2. It depends.\n')).toEqual(['true-false', 'open']);
  expect(await kinds('1. Describe a cube of ice.\n2. Name a light metal.\n', '1. True\n2. False\n')).toEqual([
    'open',
    'open',
  ]);
});

/** What calls for judgements, what calls their key, what is offered, and what stands there for it. */
type Three = readonly [string, string, readonly string[], readonly string[]];
const WORDS = ['True', 'False', 'Not given'];
const alike = (call: string, answers: string, ...offers: readonly string[]): Three => [
  call,
  answers,
  offers,
  offers,
];

test.each<Three>([
  ['Are they true (T), false (F) or not given (NG)?', 'Answers', WORDS, ['T', 'F', 'NG']],
  alike('True, False, or Not Given', 'Answers', 'True', 'False', 'Not Given'),
  alike(
    'Write TRUE if the text says so, FALSE if it does not, or NOT GIVEN if it says nothing.',
    'Answers',
    ...WORDS.map((one) => one.toUpperCase()),
  ),
  alike('Yes / No / Not given', 'Answers', 'Yes', 'No', 'Not given'),
  alike('Vrai, faux ou on ne sait pas ?', 'Réponses', 'Vrai', 'Faux', 'On ne sait pas'),
  alike('Richtig / Falsch / Steht nicht im Text', 'Lösungen', 'Richtig', 'Falsch', 'Steht nicht im Text'),
  alike('Verdadero, falso o no se menciona', 'Respuestas', 'Verdadero', 'Falso', 'No se menciona'),
  alike('Vero, falso o non detto?', 'Soluzioni', 'Vero', 'Falso', 'Non detto'),
  alike('Verdadeiro / Falso / Não mencionado', 'Respostas', 'Verdadeiro', 'Falso', 'Não mencionado'),
])('a third judgement makes it a choice of three: %s', async (call, answers, offers, letters) => {
  const said = ['Ice floats on water.', 'Lead is quite light.', 'The captain is old.'];
  const [yes, no, none] = letters;
  const above = `# T\n\nIce lies on a lake.\n\n**${call}**\n\n`;
  const list = (beside: readonly string[]) => said.map((one, i) => `${i + 1}. ${one}${beside[i]}\n`).join('');
  for (const page of [
    `${list(['', '', ''])}\n## ${answers}\n\n1. ${yes}\n2. ${no}\n3. ${none}\n`,
    `${list(['', '', ''])}\n**${answers}:** 1. ${yes}, 2. ${no}, 3. ${none}\n`,
    list([` (${yes})`, ` (${no})`, ` → ${none}`]),
  ]) {
    const { lesson, html } = await read(above + page);
    const kept = lesson.questions.map(
      (one) => one.kind === 'single-choice' && one.options.map(({ correct }) => correct),
    );
    expect(kept).toEqual([0, 1, 2].map((right) => [0, 1, 2].map((i) => i === right)));
    expect(lesson.questions.map(sketch)[0]).toBe(
      `single-choice ${said[0]} [${offers[0]!.toUpperCase()} | ${offers[1]} | ${offers[2]}]`,
    );
    expect(html).not.toContain(`→ ${none}`);
  }
});

test('words above a line that calls for judgements don’t take it for one', async () => {
  const page =
    '# T\n\nIce lies on a lake.\n\n**True or false?**\n\n1. Ice floats on water.\n2. Lead is quite light.\n\n## Answers\n\n1. True\n2. False\n';
  expect((await read(page)).lesson.questions.map(sketch)).toEqual([
    'true-false Ice floats on water. [true]',
    'true-false Lead is quite light. [false]',
  ]);
});
