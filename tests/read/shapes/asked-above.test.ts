/** An answer in clear below what shows what is asked about: the question stands above that. */
import { png } from '../../support/memory-files.ts';
import { type Case, runs } from './case.ts';

const BETWEEN: Readonly<Record<string, readonly [shown: string, asked: string]>> = {
  code: ['```py\nprint(1 + 1)\n```', 'print(1 + 1)'],
  'a list': ['- wax\n- cork', 'wax cork'],
  'a table': ['| mass | place |\n|---|---|\n| 1 | 2 |', 'mass place 1 2'],
  'a remark': ['The sea is salty, rivers are not.', 'The sea is salty, rivers are not.'],
  'a picture and words': ['![Ice](ice.png)\n\nIt lies in water.', 'It lies in water.'],
};

const CASES: readonly Case[] = [
  ...Object.entries(BETWEEN).flatMap(([what, [shown, asked]]) =>
    ['**Answer:** So.', 'Answer: So.', '**Réponse :** So.'].map((answer) => ({
      what: `${what} before “${answer}”`,
      page: `Why is it so?\n\n${shown}\n\n${answer}\n\nAfter.`,
      files: { 'ice.png': png() },
      questions: [`open Why is it so? ${asked} > So.`],
    })),
  ),
  {
    what: 'a heading between them ends what was asked',
    page: 'Why is it so?\n\n## Later\n\nWords.\n\n**Answer:** So.',
    questions: [],
  },
  {
    what: 'a solution may be that of a problem the text has',
    page: 'Why is it so?\n\nNobody knew for long.\n\nIt cost many lives.\n\n**Solution:** So.',
    questions: [],
  },
];

runs('an answer in clear, asked further above', CASES);
