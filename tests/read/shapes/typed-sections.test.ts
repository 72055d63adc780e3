/** Questions of a page that says of each of which kind it is. */
import { runs } from './case.ts';

const TYPED = ['### Files', '', '(Short answer)', '', 'Which command lists files?', '', '- ls', '- dir', ''];
const CHOICE = [
  '### Ice',
  '',
  '(Multiple choice)',
  '',
  'Say what is true',
  'of ice.',
  '',
  'Feedback:',
  'It is light.',
  '',
  '- It floats. (right)',
  '- It sinks. (wrong)',
  '',
];

const page = (...parts: readonly (readonly string[])[]): string =>
  parts.map((one) => one.join('\n')).join('\n');

runs('sections that say of which kind they are', [
  {
    what: 'below their heading, in brackets',
    page: page(TYPED, CHOICE, [
      '### Open',
      '',
      '(Kurzantwort)',
      '',
      'Say why.',
      '',
      'Antwort:',
      'For it is light.',
    ]),
    questions: [
      'short-answer Which command lists files? = ls = dir',
      'single-choice Say what is true of ice. [IT FLOATS. | It sinks.] > It is light.',
      'open Say why. > For it is light.',
    ],
  },
  {
    what: 'behind the words of their heading',
    page: page(
      ['### Exercise 1 [ORDER]', '', 'Put in order:', '', '1. egg', '2. bird', ''],
      ['### Exercise 2 [GAP]', '', 'Ice [floats] on [water].', '', 'Gaps: floats, water', ''],
      ['### Exercise 3 [OPEN]', '', 'Explain it.', '', 'Answer: It is light.'],
    ),
    questions: [
      'ordering Put in order: [egg < bird]',
      'gap-fill Ice ___ on ___ . [=floats | =water]',
      'open Explain it. > It is light.',
    ],
  },
  {
    what: 'by a word in front of it',
    page: page(
      ...['Typ: Kurzantwort', '**Question type:** Short answer', 'Tipo: risposta breve'].map((tag, i) => [
        `### ${'ABC'[i]}`,
        '',
        tag,
        '',
        `What is ${i}?`,
        '',
        '- one',
        '',
      ]),
    ),
    questions: [0, 1, 2].map((i) => `short-answer What is ${i}? = one`),
  },
  {
    what: 'by a short name, whose options may all be right',
    page: page(
      ['### Aufgabe 1 [SC]', '', 'Was schwimmt?', '', '- Eis (richtige Option)', '- Blei', ''],
      ['### Aufgabe 2 [MC]', '', 'Was fällt?', '', '- Hagel (richtig)', '- Schnee (richtig)', ''],
      ['### Aufgabe 3 [OFFEN]', '', 'Was ist Nebel?', '', 'Antwort: Wasser.'],
    ),
    questions: [
      'single-choice Was schwimmt? [EIS | Blei]',
      'multiple-choice Was fällt? [HAGEL | SCHNEE]',
      'open Was ist Nebel? > Wasser.',
    ],
    says: ['12:1 choice-all-true: Every option of “Was fällt?” is marked as right.'],
  },
  {
    what: 'in front of what asks, whatever the form below it',
    page: page(
      [
        '### Ice',
        '',
        '(Multiple choice) Read the text:',
        '',
        '> It is light.',
        '',
        '- [x] It floats.',
        '- [_] It sinks.',
        '',
      ],
      [
        '### Fog',
        '',
        '(Matching) Look at these.',
        '',
        '- fog --- a cloud',
        '- hail --- ice',
        '- rain --- water',
        '',
      ],
      ['### Hail', '', '(Select missing words) [[1]] falls.', '', '- [[1]] Hail', '- [[2]] Fog'],
    ),
    questions: [
      'single-choice Read the text: It is light. [IT FLOATS. | It sinks.]',
      'matching Look at these. [fog = a cloud | hail = ice | rain = water]',
      'gap-fill ___ falls. [=Hail/Fog]',
    ],
  },
  {
    what: 'two of a page may be anything',
    page: page(
      ['### Stack (order)', '', 'It is:', '', '- first', '- last', ''],
      ['### Queue (order)', '', 'It is:', '', '- last', '- first'],
    ),
    questions: [],
  },
]);
