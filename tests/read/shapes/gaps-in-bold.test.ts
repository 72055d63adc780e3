/** Sentences below a call to fill them in, what fills them in bold. */
import { type Case, runs } from './case.ts';

const SENTENCES = [
  '1. (float) Ice **floats** on water.',
  '2. (give up) Wax **gives** quickly **up**!',
  '3. (sink) Does iron **sink**? It does.',
];
const page = (call: string, sentences: readonly string[] = SENTENCES): string =>
  `${call}\n\n${sentences.join('\n')}\n`;
const GAPS = [
  'gap-fill (float) Ice ___ on water. [=floats]',
  'gap-fill (give up) Wax ___ quickly ___ ! [=gives | =up]',
  'gap-fill (sink) Does iron ___ ? It does. [=sink]',
];

const CASES: readonly Case[] = [
  ...[
    'Fill in the right form of the verb.',
    'Complete the sentences.',
    'Vul de goede vorm van het werkwoord in. Let op de tijd.',
    'Complète les phrases avec le verbe.',
    'Ergänze die Sätze.',
    'Completa las frases con el verbo.',
    'Completa le frasi.',
    '## Fill in the missing words',
    'Fill in the missing words.\n\nExample: (melt) Ice melts in May.',
  ].map((call) => ({ what: call.replaceAll('\n', ' '), page: page(call), questions: GAPS })),
  {
    what: 'the lines of a quotation',
    page: page(
      'Conjuguez les verbes.',
      SENTENCES.map((one) => one.replace(/^\d\./, '>')),
    ),
    questions: GAPS,
  },
];

runs('words in bold below a call to fill in', CASES);

runs('words in bold that fill nothing', [
  { what: 'below another call', page: page('Read these notes.'), questions: [] },
  {
    what: 'a form of a program',
    page: page('Fill in the form:', [
      '1. Open **File** first.',
      '2. Choose **Ice** there.',
      '3. Press **OK** now.',
    ]),
    questions: [],
  },
  {
    what: 'labels',
    page: page('Complete the sentences below:', [
      '- **Ice:** it floats on water.',
      '- **Wax:** it melts in May.',
      '- **Iron:** it sinks at once.',
    ]),
    questions: [],
  },
  { what: 'two of them', page: page('Complete the sentences.', SENTENCES.slice(0, 2)), questions: [] },
  {
    what: 'one of them without any',
    page: page('Complete the sentences.', [...SENTENCES, '4. Oil floats as well.']),
    questions: [],
  },
  {
    what: 'names of the answers below the sentences',
    page: page('Put the sentences into the right form.', [
      '1. Ice (float).\n   → **Answer**: Ice floats.',
      '2. Wax (melt).\n   → **Answer**: Wax melts.',
      '3. Iron (sink).\n   → **Answer**: Iron sinks.',
    ]),
    questions: [
      'open Ice (float). > Ice floats.',
      'open Wax (melt). > Wax melts.',
      'open Iron (sink). > Iron sinks.',
    ],
  },
]);
