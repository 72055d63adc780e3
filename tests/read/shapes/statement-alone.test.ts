/** What asks nothing, and whose answer is one of both judgements and nothing else, is a statement to judge. */
import { type Case, runs } from './case.ts';

const folded = (title: string, words: string): string =>
  `<details><summary>${title}</summary>\n\n${words}\n\n</details>`;

const CASES: readonly Case[] = [
  ...(
    [
      ['Ice floats on water.', 'Answer', 'True', true],
      ['La glace coule dans l’eau.', 'Réponse', 'Faux', false],
      ['Eis schwimmt auf dem Wasser.', 'Lösung', 'Richtig', true],
      ['El hielo flota en el agua.', 'Respuesta', 'Verdadero', true],
      ['Il ghiaccio affonda nell’acqua.', 'Risposta', 'Falso.', false],
      ['O gelo flutua na água.', 'Resposta', 'Verdadeiro', true],
      ['IJs zinkt in het water.', 'Antwoord', 'Onwaar', false],
      ['IJs zinkt in het meer.', 'Antwoord', 'Niet waar.', false],
      ['Blei schwimmt auf dem Wasser.', 'Lösung', 'Nicht richtig.', false],
      ['El hielo pesa muy poco.', 'Respuesta', 'Cierto', true],
      ['Los ríos corren al mar.', 'Respuesta', 'Verdadero', true],
      ['Hay hielo en el mar.', 'Respuesta', 'Verdadero', true],
    ] as const
  ).map(([stem, title, told, isTrue]) => ({
    what: stem,
    page: `**Question 2.** ${stem}\n\n${folded(title, told)}`,
    questions: [`true-false Question 2. ${stem} [${isTrue}]`],
  })),
  {
    what: 'in a {question}',
    page: '```{question}\nIce floats on water.\n\n:::{dropdown} Answer\nTrue\n:::\n```',
    questions: ['true-false Ice floats on water. [true]'],
  },
  {
    what: 'in a quotation',
    page: `> **Question 2.** Ice sinks in water.\n\n${folded('Answer', 'False. It is light.')}`,
    questions: ['true-false Question 2. Ice sinks in water. [false] > It is light.'],
  },
  {
    what: 'an item in an item',
    page: `- 1. Ice sinks in water.\n\n${folded('Answer', 'False. It is light.')}`,
    questions: ['true-false Ice sinks in water. [false] > It is light.'],
  },
  {
    what: 'the title once more in the fold',
    page: `**Question 2.** Ice sinks in water.\n\n${folded('Answer', 'Answer: False. It is light.')}`,
    questions: ['true-false Question 2. Ice sinks in water. [false] > It is light.'],
  },
  {
    what: 'not what asks, nor what tells to do something, nor a sum',
    page: [
      ['What does it say of ice?', 'True'],
      ['Evaluate the comparison of both.', 'False'],
      ['The value of the comparison `2 > 1` of both.', 'True'],
    ]
      .map(([stem, told], at) => `**Question ${at + 1}.** ${stem}\n\n${folded('Answer', told!)}`)
      .join('\n\n'),
    questions: [
      'open Question 1. What does it say of ice? > True',
      'open Question 2. Evaluate the comparison of both. > False',
      'open Question 3. The value of the comparison 2 > 1 of both. > True',
    ],
  },
];

runs('statements judged by a word alone', CASES);
