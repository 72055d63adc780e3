/** What tells to match, with lines below it that each have their match: a question of pairs. */
import { type Case, runs } from './case.ts';

const PAIRS = ['- fog: a low cloud', '- hail: ice that falls', '- frost: ice that grows'];
const READ = '[fog = a low cloud | hail = ice that falls | frost = ice that grows]';

const WORDS = [
  'Match each word with its meaning:',
  'Reliez chaque mot à sa définition.',
  'Ordne jedem Begriff seine Bedeutung zu:',
  'Relaciona cada palabra con su significado',
  'Abbina ogni parola al suo significato:',
  'Relacione cada palavra com o seu significado:',
  '(Matching) Put the same things together',
];

const CASES: readonly Case[] = [
  ...WORDS.map((words) => ({
    what: words,
    page: [words, '', ...PAIRS].join('\n'),
    questions: [`matching ${words} ${READ}`],
  })),
  {
    what: 'parted by three strokes',
    page: ['Match the terms:', '', ...PAIRS.map((one) => one.replace(':', ' ---'))].join('\n'),
    questions: [`matching Match the terms: ${READ}`],
  },
  {
    what: 'below a heading',
    page: ['Weather is wet.', '', '## Connect the terms and their meanings', '', ...PAIRS].join('\n'),
    questions: [`matching Connect the terms and their meanings ${READ}`],
  },
  {
    what: 'in an item, and others around it',
    page: [
      '1. What is fog?',
      '2. Match the terms:',
      ...PAIRS.map((one) => `   ${one}`),
      '3. What is ice?',
    ].join('\n'),
    questions: [`matching Match the terms: ${READ}`],
  },
  {
    what: 'below the last item, a paragraph for each',
    page: [
      '4. Match the terms and their meanings',
      '',
      ...PAIRS.flatMap((one) => [one.slice(2).replace(':', ' –'), '']),
      'Weather is wet.',
    ].join('\n'),
    questions: [`matching Match the terms and their meanings ${READ}`],
  },
  {
    what: 'in lines, with letters and arrows',
    page: [
      'Match the terms:',
      '',
      ...PAIRS.map((one, at) => `${'abc'[at]}) ${one.slice(2).replace(':', ' →')}  `),
    ].join('\n'),
    questions: [`matching Match the terms: ${READ}`],
  },
  ...[
    ['items, and an arrow', (one: string) => `- ${one} →`, '## Answers'],
    ['with lines to write on', (one: string) => `- ${one}: ____`, '## ✅ Soluciones'],
    ['lines of a paragraph', (one: string) => `${one} =  `, '## Lösungen'],
  ].map(
    ([what, write, title]): Case => ({
      what: `still open, and matched below a title: ${what}`,
      page: [
        'Match the terms:',
        '',
        ...['fog', 'hail', 'frost'].map(write as (one: string) => string),
        '',
        'Weather is wet.',
        '',
        title as string,
        '',
        '**Matching:**',
        '',
        ...PAIRS.toReversed(),
      ].join('\n'),
      questions: [
        'matching Match the terms: [frost = ice that grows | hail = ice that falls | fog = a low cloud]',
      ],
    }),
  ),
  {
    what: 'long sentences with colons in them, parted by arrows',
    page: [
      'Match each definition with its concept.',
      '',
      [
        'A cloud that lies so low that whoever walks through it, near a lake or a river say, gets wet: it hides ships. ==> fog',
        'Balls of ice: they fall. ==> hail',
        'What grows at night on the leaves of all plants, on the roofs of cars and on the ground when it is cold enough. ==> frost',
      ].join(' <br> '),
    ].join('\n'),
    questions: [
      'matching Match each definition with its concept. [A cloud that lies so low that whoever walks through it, near a lake or a river say, gets wet: it hides ships. = fog | Balls of ice: they fall. = hail | What grows at night on the leaves of all plants, on the roofs of cars and on the ground when it is cold enough. = frost]',
    ],
  },
  {
    what: 'not where the answers match other things, or stand below no title of answers',
    page: [
      ...['Match the terms:', '', '- fog →', '- rain →', '- frost →', ''],
      ...['Match the words:', '', '- fog →', '- hail →', '- frost →', ''],
      ...['## Weather', '', ...PAIRS, '', '## Answers', '', '- fog: low', '- hail: hard', '- ice: cold'],
    ].join('\n'),
    questions: [],
    says: ['21:4 answer-orphan: No question stands before the answer “Answers”.'],
  },
  {
    what: 'arrows below a call in another clause, whatever signs stand before them',
    page: [
      '### Question 2: On what falls from clouds, match rows and columns.',
      '',
      '- m = 1 g, and round → hail',
      '- m = 2 g, and flat → snow',
      '- m = 3 g, and wet → rain',
      '',
      '### Questão 3: Sobre as nuvens, faça a associação das linhas com as colunas',
      '',
      '- baixa → névoa',
      '- alta → véu',
      '- escura → chuva',
    ].join('\n'),
    questions: [
      'matching Question 2: On what falls from clouds, match rows and columns. [m = 1 g, and round = hail | m = 2 g, and flat = snow | m = 3 g, and wet = rain]',
      'matching Questão 3: Sobre as nuvens, faça a associação das linhas com as colunas [baixa = névoa | alta = véu | escura = chuva]',
    ],
  },
  {
    what: 'not a noun or a rule that is called so',
    page: [
      'Requests come in, and match the first rule that fits:',
      '',
      '- one → two',
      '- three → four',
      '- five → six',
      '',
      'Un dictionnaire range des valeurs, et associe à chaque clé une valeur :',
      '',
      '- un → 1',
      '- deux → 2',
      '- trois → 3',
    ].join('\n'),
    questions: [],
  },
  {
    what: 'a colon, where what is told has an arrow itself',
    page: [
      'Match the functions with their types:',
      '',
      '- length: [a] -> Int',
      '- even: Int -> Bool',
      '- id: a -> a',
    ].join('\n'),
    questions: [
      'matching Match the functions with their types: [length = [a] -> Int | even = Int -> Bool | id = a -> a]',
    ],
  },
  {
    what: 'not the way through menus, behind other words',
    page: [
      'Open the page, connect the two, and choose:',
      '',
      '- File → Open',
      '- Edit → Copy',
      '- View → All',
    ].join('\n'),
    questions: [],
  },
  {
    what: 'not what is still to be matched',
    page: ['Match the terms:', '', '- fog – a) ice', '- hail – b) a cloud', '- frost – c) wet'].join('\n'),
    questions: [],
  },
  {
    what: 'not what tells to do something else',
    page: ['Connect the cable to:', '', ...PAIRS].join('\n'),
    questions: [],
  },
];

runs('pairs that are told', CASES);
