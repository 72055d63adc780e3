/** Sentences with blanks, and in brackets behind each what fills it, where the words above offer that. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from '../support.ts';
import { type Case, runs } from './case.ts';

const list = (sentences: readonly string[]): string =>
  sentences.map((one, i) => `${i + 1}. ${one}`).join('\n');
const NEAR = ['___ float on ice. (I)', 'Ice melts near ___. (me)'];
const GAPS = ['gap-fill ___ float on ice. [=I]', 'gap-fill Ice melts near ___ . [=me]'];

const offered: readonly Case[] = [
  ...[
    '### I or ME?',
    '## Practice 2: I/me',
    'Fill in with I or me:',
    'Fill in *I* or *me*.',
    '**Words:** me | I | you',
    '(I – me)',
    '### Pronouns\n\nChoose between “I” and “me”.',
  ].map((call) => ({
    what: call.replaceAll('\n', ' '),
    page: `${call}\n\n${list(NEAR)}\n`,
    questions: GAPS,
  })),
  {
    what: 'points',
    page: `### I or me?\n\n${NEAR.map((one) => `- ${one}`).join('\n')}\n`,
    questions: GAPS,
  },
  {
    what: 'paragraphs, each with its letter',
    page: '### He or him?\n\na) ___ sees ice. Ice sees ___. (He, him)\n\nb) Call ___! **(him)**\n',
    questions: ['gap-fill a) ___ sees ice. Ice sees ___ . [=He | =him]', 'gap-fill b) Call ___ ! [=him]'],
  },
  {
    what: 'one that nothing is told of',
    page: `### In or on?\n\n${list(['Ice is ___ tea. (in)', 'Fog is ___ hills. (on)', 'Hail is ___ clouds.', 'Dew is ___ leaves. (on)'])}\n`,
    questions: [
      'gap-fill Ice is ___ tea. [=in]',
      'gap-fill Fog is ___ hills. [=on]',
      'open Hail is ___ clouds.',
      'gap-fill Dew is ___ leaves. [=on]',
    ],
    says: ['7:1 question-without-answer: The exercise “Hail is ___ clouds.” has no answer.'],
  },
  {
    what: 'brackets in front of the stop, or without one',
    page: '### In or on?\n\n1. Ice is ___ tea (in).\n2. Dew is ___ leaves (on)\n',
    questions: ['gap-fill Ice is ___ tea [=in]', 'gap-fill Dew is ___ leaves [=on]'],
  },
  {
    what: 'small words that come again, whatever stands above',
    page: `### Exercise 4\n\n${list(['Ice is good ___ tea. (for)', 'Look ___ fog. (at)', 'Wait ___ hail. (for)'])}\n`,
    questions: [
      'gap-fill Ice is good ___ tea. [=for]',
      'gap-fill Look ___ fog. [=at]',
      'gap-fill Wait ___ hail. [=for]',
    ],
  },
];
runs('what stands in brackets fills a blank that it is offered for', offered);

const elsewhere: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['### Übung: der, die oder das?', ['___ Nebel steigt. (der)', '___ Eis taut. (Das)'], ['der', 'Das']],
  [
    'Ergänze „den“ oder „dem“ (Akkusativ, Dativ):',
    ['Ich mag ___ Tee. (den)', 'Eis ist in ___ Tee. (dem)'],
    ['den', 'dem'],
  ],
  [
    'Complétez avec « à », « en » ou « au » :',
    ['Il gèle ___ Nice. (à)', 'Il neige ___ mai. (en)'],
    ['à', 'en'],
  ],
  ['Complète avec a ou à.', ['Il ___ froid. (a)', 'La glace est ___ Paul. (à)'], ['a', 'à']],
  ['Completa con ser o estar.', ['El hielo ___ agua. (es)', 'El té ___ frío. (está)'], ['es', 'está']],
  ['Completa con *es* o *está*:', ['El hielo ___ agua. (es)', 'El té ___ frío. (está)'], ['es', 'está']],
  [
    'Inserisci l’articolo corretto: il, lo, la.',
    ['___ tè è freddo. (Il)', 'Amo ___ neve. (la)'],
    ['Il', 'la'],
  ],
  ['Vul in: de of het', ['___ ijs smelt. (Het)', '___ mist trekt op. (De)'], ['Het', 'De']],
];
runs(
  'so it does in other languages',
  elsewhere.map(([call, sentences, fills]) => ({
    what: call,
    page: `${call}\n\n${list(sentences)}\n`,
    questions: sentences.map((one, i) => `gap-fill ${one.replace(/ \([^()]+\)$/, '')} [=${fills[i]}]`),
  })),
);

const hints: readonly (readonly [string, readonly string[]])[] = [
  [
    'Fill in the right form.',
    ['Ice ___ on tea. (float)', 'Hail ___ fast. (fall)', 'Ice ___ in tea. (float)'],
  ],
  ['Complete with the past of *float* or *fall*:', ['Ice ___ on tea. (float)', 'Hail ___ fast. (fall)']],
  ['### Do or make?', ['Ice ___ me cold. (make)', 'Hail ___ harm. (do)']],
  ['Complétez avec être ou avoir :', ['Il ___ froid. (avoir)', 'La glace ___ là. (être)']],
  ['Completa con ser o estar.', ['El hielo ___ agua. (ser)', 'El té ___ frío. (estar)']],
  ['## Der, die, das im Akkusativ', ['Ich mag ___ Tee. (der)', 'Ich mag ___ Eis. (das)']],
  ['### Preposizioni articolate: a o di', ['Il tè è ___ sole. (a)', 'È il tè ___ zio. (di)']],
  ['### Object pronouns: me, him', ['Ice melts near ___ now. (I)', 'Call ___ now. (he)']],
  ['### Say it', ['Ice ___ cold. (negative)', 'Tea ___ hot. (positive)', 'Fog ___ low. (negative)']],
  ['### Do or does?', ['___ ice melt? (do / does)', '___ clouds fall? (do / does)']],
  ['### He or him?', ['I see ___ (he).', 'Call ___ (him).']],
];
describe('a word that may be yet to be changed', () => {
  it.each(hints)('is left where it is: %s', async (call, sentences) => {
    const { lesson, html } = await read(`# Exercises\n\n${call}\n\n${list(sentences)}\n`);
    expect(lesson.questions.filter(({ kind }) => kind === 'gap-fill')).toEqual([]);
    const shown = [html, ...lesson.questions.map(sketch)].join(' ');
    for (const one of sentences) expect(shown).toContain(one.slice(one.indexOf('(')));
  });
});

it('what a key answers is answered by that', async () => {
  const sentences = list(['___ float on ice. (I)', 'Ice melts near ___ now. (me)']);
  for (const key of ['**Answers:** 1. I 2. me', '## Answers\n\n1. I\n2. me'])
    expect((await read(`# Ice\n\n## I or me?\n\n${sentences}\n\n${key}\n`)).lesson.questions).toHaveLength(2);
});
