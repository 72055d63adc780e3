/** A word for an answer, and nothing below it: room to write. */
import { type Case, runs } from './case.ts';

const page = (label: string): string =>
  [
    '## A',
    '1\\. Say which of these float:',
    '```text\nice\n```',
    label,
    '## B',
    '1\\. Define fog.',
    label,
    '2\\. Explain hail.',
    label,
  ].join('\n\n');
const FOUND = ['open 1. Say which of these float: ice', 'open 1. Define fog.', 'open 2. Explain hail.'];

const CASES: readonly Case[] = [
  ...['Réponse :', '> Réponse :', 'Answer:', '**Antwort:**'].map(
    (label): Case => ({ what: label, page: page(label), questions: FOUND }),
  ),
  {
    what: 'not where steps below it count from 1 on',
    page: '1\\. Explain hail.\n\nAnswer:\n\n1\\. It rises.\n\n2\\. It falls.',
    questions: [],
    says: ['5:1 answer-orphan: No question stands before the answer “Answer:”.'],
  },
];

runs('answers left empty', CASES);
