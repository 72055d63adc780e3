/** Titles that a tab makes code, or more of an item, above what asks and what answers it. */
import { type Case, runs } from './case.ts';

const sheet = (...parts: readonly (readonly [title: string, ...items: readonly string[]])[]): string =>
  parts
    .map(([title, ...items]) => [`\t${title}`, '', ...items.map((one, i) => `${i + 1}. ${one}`)].join('\n'))
    .join('\n\n\n');

const CASES: readonly Case[] = [
  {
    what: 'gaps, each with the verb behind it, and their keys',
    page: `Ice floats.\n\n${sheet(
      ['Past Tense', 'It ____ (to melt) at noon.', 'It ____ (to sink) in oil.'],
      ['Answer Key', 'melted', 'sank'],
      ['Infinitive Practice', 'It wants to ____ (to be) cold.', 'We have to ____ (to keep) it so.'],
      ['Answer Key', 'be', 'keep'],
    )}`,
    questions: [
      'gap-fill 1. It ___ (to melt) at noon. [=melted]',
      'gap-fill 2. It ___ (to sink) in oil. [=sank]',
      'gap-fill 1. It wants to ___ (to be) cold. [=be]',
      'gap-fill 2. We have to ___ (to keep) it so. [=keep]',
    ],
  },
  {
    what: 'what an item goes on with is no title where none says that answers stand below it',
    page: sheet(['Past Tense', 'It melts.', 'It sinks.'], ['More Sentences', 'It floats.', 'It is cold.']),
    questions: [],
  },
  {
    what: 'words in columns, and the same pairs in words',
    page: [
      '## Words',
      '1. ice\t\ta. water in drops\n2. fog\t\tb. frozen water\n3. hail\t\tc. ice that falls',
      '## Answer Key',
      '1. ice - frozen water\n2. fog - water in drops\n3. hail - ice that falls',
    ].join('\n\n'),
    questions: ['matching Words [ice = frozen water | fog = water in drops | hail = ice that falls]'],
  },
];

runs('titles that a tab sets in', CASES);
