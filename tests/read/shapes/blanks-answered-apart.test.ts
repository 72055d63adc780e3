/** Sentences with blanks, and a section or a fold that tells in one line what fills them. */
import { type Case, runs } from './case.ts';

const page = (key: string): string =>
  [
    ...[
      '**Task 1 — which word?** Complete:',
      '',
      '1. Ice ___ on water.',
      '2. Iron ___ in it.',
      '3. Stones ___ as well.',
      '',
    ],
    ...[
      '**Task 2 — Tell the past.**',
      '',
      '- float → ____',
      '- sink → ____',
      '',
      '**Task 3.** Put the words in order:',
      '',
      '- light / ice / is',
      '- iron / heavy / is',
      '',
      '<details><summary>Solutions</summary>',
      '',
      key,
      '',
      '**Task 3.**',
      '- Ice is light.',
      '- Iron is heavy.',
      '',
      '</details>',
    ],
  ].join('\n');

const THIRD =
  'open Task 3. Put the words in order: light / ice / is iron / heavy / is > Ice is light. Iron is heavy.';

const QUESTIONS = [
  'gap-fill Task 1 — which word? Complete: Ice ___ on water. [=floats] > floats',
  'gap-fill Iron ___ in it. [=sinks] > sinks',
  'gap-fill Stones ___ as well. [=sink] > sink',
  'gap-fill Task 2 — Tell the past. float → ___ sink → ___ [=floated | =sank] > KEY',
  THIRD,
];

const CASES: readonly Case[] = [
  ['**Task 1.** 1) floats · 2) sinks · 3) sink', '**Task 2.** floated · sank'],
  ['**Task 1.** 1) floats, 2) sinks, 3) sink', '**Task 2.** floated, sank'],
].map(([first, second]) => ({
  what: first!,
  page: page(`${first}\n\n${second}`),
  questions: QUESTIONS.map((one) => one.replace('KEY', second!.replace('**Task 2.** ', ''))),
}));

runs('what fills blanks, in one line', CASES);
runs('no word or two', [
  {
    what: 'a sentence answers',
    page: page('**Task 1.** 1) It floats so, 2) It is heavy, 3) As it does\n\n**Task 2.** So it did.'),
    questions: [
      'open Task 1 — which word? Complete: Ice ___ on water. > It floats so',
      'open Iron ___ in it. > It is heavy',
      'open Stones ___ as well. > As it does',
      'open Task 2 — Tell the past. float → ____ sink → ____ > So it did.',
      THIRD,
    ],
  },
]);
