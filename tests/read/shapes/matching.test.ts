/** A definition list pairs terms with answers. */
import { type Case, runs } from './case.ts';

const CASES: readonly Case[] = [
  {
    what: 'each term has its answer',
    page: ['```{question}', 'Which capital?', '', 'France', ': Paris', '', '*Italy*', ': Rome', '```'].join(
      '\n',
    ),
    questions: ['matching Which capital? [France = Paris | Italy = Rome]'],
  },
  {
    what: 'distractors match nothing',
    page: [
      '```{question}',
      ':distractors: Oslo | Bern',
      'Which capital?',
      '',
      'France',
      ': Paris',
      '',
      'Italy',
      ': Rome',
      '```',
    ].join('\n'),
    questions: ['matching Which capital? [France = Paris | Italy = Rome | Oslo | Bern]'],
  },
  {
    what: 'a term without an answer',
    page: [
      '```{question}',
      'Which capital?',
      '',
      'France',
      ': Paris',
      '',
      'Italy',
      '',
      'Spain',
      ': Madrid',
      '```',
    ].join('\n'),
    questions: ['open Which capital? > France Paris Italy Spain Madrid'],
    says: ['9:1 pair-unmatched: “Italy” isn’t paired with exactly one answer.'],
  },
  {
    what: 'a term with two answers',
    page: [
      '```{question}',
      'Which capital?',
      '',
      'France',
      ': Paris',
      ': Lyon',
      '',
      'Italy',
      ': Rome',
      '```',
    ].join('\n'),
    questions: ['open Which capital? > France Paris Lyon Italy Rome'],
    says: ['8:3 pair-unmatched: “Lyon” isn’t paired with exactly one answer.'],
  },
  {
    what: 'one pair',
    page: ['```{question}', 'Which capital?', '', 'France', ': Paris', '```'].join('\n'),
    questions: ['open Which capital? > France Paris'],
    says: ['4:1 pairs-too-few: “Which capital?” has fewer than two pairs to match.'],
  },
  {
    what: ':type: open keeps a definition list in the prompt',
    page: [
      '```{question}',
      ':type: open',
      'Explain:',
      '',
      'Bit',
      ': 0 or 1',
      '',
      'Byte',
      ': 8 bits',
      '```',
    ].join('\n'),
    questions: ['open Explain: Bit 0 or 1 Byte 8 bits'],
  },
];

runs('matching in a {question}', CASES);
