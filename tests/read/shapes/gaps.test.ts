/** Gaps in running text, in a {question} and outside one (shape B). */
import { type Case, runs } from './case.ts';

const CASES: readonly Case[] = [
  {
    what: 'a gap to type',
    page: ['Ice melts at {gap}`0` °C.'].join('\n'),
    questions: ['gap-fill Ice melts at ___ °C. [=0]'],
  },
  {
    what: 'a gap to choose from',
    page: ['Ice is {gap}`heavier|>lighter` than water.'].join('\n'),
    questions: ['gap-fill Ice is ___ than water. [heavier/=lighter]'],
  },
  {
    what: 'a gap with several right answers to type',
    page: ['The {gap}`>colour|>color` of ice.'].join('\n'),
    questions: ['gap-fill The ___ of ice. [=colour=color]'],
  },
  {
    what: 'blocks in a row are one question, the next run another',
    page: [
      'Ice {bl}`>floats|sinks`',
      'on {bl}`air|>water`.',
      '',
      '- Iron {bl}`floats|>sinks`.',
      '',
      'Words.',
      '',
      'Gold {bl}`floats|>sinks`.',
    ].join('\n'),
    questions: [
      'gap-fill Ice ___ on ___ . Iron ___ . [=floats/sinks | air/=water | floats/=sinks]',
      'gap-fill Words. Gold ___ . [floats/=sinks]',
    ],
  },
  {
    what: 'a gap alone is asked by the words above it',
    page: [
      'Ice sinks {gap}`>no`.',
      '',
      'How much is 3 × 3?',
      '',
      '{gap}`9`',
      '',
      'And 2 × 2?',
      '',
      '{gap}`4`',
    ].join('\n'),
    questions: [
      'gap-fill Ice sinks ___ . [=no]',
      'gap-fill How much is 3 × 3? ___ [=9]',
      'gap-fill And 2 × 2? ___ [=4]',
    ],
  },
  {
    what: 'what tells to fill it stands above it',
    page: ['**Complete the sentence:**', '', 'Ice {gap}`floats` on water.'].join('\n'),
    questions: ['gap-fill Complete the sentence: Ice ___ on water. [=floats]'],
  },
  {
    what: 'the answer below belongs to it',
    page: ['Ice {gap}`floats`.', '', ':::{dropdown} Answer', 'It is lighter.', ':::'].join('\n'),
    questions: ['gap-fill Ice ___ . [=floats] > It is lighter.'],
  },
  {
    what: 'in a {question}, with its options',
    page: [
      '```{question} Ice',
      ':name: ice',
      ':points: 3',
      'Ice {gap}`floats` on {gap}`air|>water`.',
      '===',
      'Look.',
      '```',
    ].join('\n'),
    questions: ['gap-fill Ice Ice ___ on ___ . [=floats | air/=water] > Look. 3 points'],
  },
  {
    what: 'in an exercise',
    page: [':::{exercise}', 'Ice {gap}`floats`.', ':::'].join('\n'),
    questions: ['gap-fill Exercise 1 Ice ___ . [=floats]'],
  },
  {
    what: 'choices without a mark give no key',
    page: ['Ice is {gap}`heavier|lighter` than water.'].join('\n'),
    questions: ['open Ice is (heavier / lighter) than water.'],
    says: ['3:14 gap-without-key: The gap “heavier|lighter” doesn’t say which of its answers is right.'],
  },
  {
    what: 'an empty choice gives no key',
    page: ['```{question}', 'Ice is {gap}`>lighter|`.', '```'].join('\n'),
    questions: ['open Ice is (lighter).'],
    says: ['4:14 gap-without-key: The gap “>lighter|” doesn’t say which of its answers is right.'],
  },
  {
    what: 'a gap in a heading is none',
    page: ['## Ice {gap}`floats`', '', 'Words.'].join('\n'),
    questions: [],
    says: ['3:14 gap-stray: No question can be made of the gap “floats” where it stands.'],
  },
];

runs('gaps', CASES);
