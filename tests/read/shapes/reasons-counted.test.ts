/** Reasons in a list of their own, below choices that mark what is right. */
import { type Case, runs } from './case.ts';

const CHOICES = [
  '1. What floats?\na. iron\n*b. ice\nc. lead',
  '2. What burns?\n*a. $C_2H_4$\nb. $CO_2$',
  '3. What melts?\na. wood\n*b. butter',
].join('\n\n');
const REASONS = ['Ice is light.', 'It is a gas that burns.', 'Butter is soft.'];
const found = (told: readonly string[]): readonly string[] =>
  [
    'single-choice What floats? [iron | ICE | lead]',
    'single-choice What burns? [C_2H_4 | CO_2]',
    'single-choice What melts? [wood | BUTTER]',
  ].map((one, i) => (told[i] ? `${one} > ${told[i]}` : one));
const page = (title: string, reasons: readonly string[]): string =>
  `${CHOICES}\n\n---\n\n${title}\n\n${reasons.map((one, i) => `${i + 1}. ${one}`).join('\n')}`;

const CASES: readonly Case[] = [
  ...['## Explanations', '## Feedbacks', '**Justificativas**', '## Erklärungen'].map(
    (title): Case => ({ what: title, page: page(title, REASONS), questions: found(REASONS) }),
  ),
  {
    what: 'not where there are more of them',
    page: page('## Explanations', [...REASONS, 'Of none.']),
    questions: found([]),
  },
  {
    what: 'not what another title calls',
    page: page('## Further reading', REASONS),
    questions: found([]),
  },
];

runs('reasons counted below choices', CASES);
