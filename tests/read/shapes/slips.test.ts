/** Names of answers that somebody typed in a hurry. */
import { runs } from './case.ts';

const OFFERED = '1. Which floats?\n\n   a) iron\n   b) ice\n   c) lead\n';

runs('slips', [
  ...['Answear', 'Anwser', 'Sollution', 'Réponce', 'Anwort'].map((title) => ({
    what: `a fold is called ${title}`,
    page: `${OFFERED}\n<details><summary>${title}</summary>b) ice</details>`,
    questions: ['single-choice Which floats? [iron | ICE | lead]'],
  })),
  {
    what: 'what tells to answer is none',
    page: 'Lies den Text über Nebel.\n\n## Antworte:\n\n1. Was ist Nebel?\n2. Wie kalt ist Schnee?\n3. Woher kommt Hagel?\n',
    questions: ['open Was ist Nebel?', 'open Wie kalt ist Schnee?', 'open Woher kommt Hagel?'],
  },
  {
    what: 'a response is no answer',
    page: '# Requests\n\n## Get\n\nWhich URL is asked?\n\n### Response\n\nThe server says 200.',
    questions: [],
  },
]);

const TALK = [
  'Lena: Oh! What is that noise?',
  'Jonas: Hail. Have you never heard it?',
  'Lena: Never. Is it loud everywhere?',
  'Jonas: Yes. Can we go out?',
];
const inBold = (lines: readonly string[]): string =>
  lines.map((line) => `**${line.replace(': ', ':** ')}`).join('\n\n');

runs('what people say to one another', [
  {
    what: 'asks nothing, whoever they are',
    page: `# Worksheet 3\n\n## A talk\n\n${inBold(TALK)}\n`,
    questions: [],
  },
  ...(['_____', '(she / go)', '…'] as const).map((hole) => ({
    what: `asks what is missing in it: ${hole}`,
    page: `# Worksheet 3\n\n## Complete the talk\n\n${inBold(TALK.map((line) => line.replace(/\w+\?/, `${hole} ?`)))}\n`,
    questions: TALK.map((line) => `open ${line.replace(/\w+\?/, `${hole} ?`)}`),
  })),
  {
    what: 'is not what topics have in turn',
    page: `# Biology test\n\n${inBold(['Plants: Why are they green?', 'Animals: Why do birds fly?', 'Plants: What do they drink?', 'Animals: What do bears eat?'])}\n`,
    questions: [
      'open Plants: Why are they green?',
      'open Animals: Why do birds fly?',
      'open Plants: What do they drink?',
      'open Animals: What do bears eat?',
    ],
  },
]);
